// dataset: what is loaded, how much there is of it, and what it was curated from.
//
// Columns, one row
//   name, version, hash   of the dataset
//   nodes, edges          how many there are
//   derivedEdges          how many of the edges rules derived
//   sourceIds             ids of the sources
//   rank                  0
CALL () {
  MATCH (n:Entity)
  RETURN count(n) AS nodes
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  RETURN count(r) AS edges
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.basis = 'DERIVED'
  RETURN count(r) AS derivedEdges
}
CALL () {
  MATCH (s:Source)
  RETURN collect(s.id) AS sourceIds
}
MATCH (d:Dataset {id: 'dataset'})
RETURN d.name AS name, d.version AS version, d.hash AS hash, nodes, edges, derivedEdges, sourceIds, 0 AS rank
