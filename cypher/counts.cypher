// counts: what is loaded, and how many nodes and edges of each kind there are.
//
// Columns, one row
//   row       {head: {name, version, hash}, nodes: [{kind, count}], edges: [{kind, count}], derived}
CALL () {
  MATCH (n:Entity)
  WITH n.kind AS kind, count(n) AS number ORDER BY kind
  RETURN collect({kind: kind, count: number}) AS nodes
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  WITH type(r) AS kind, count(r) AS number ORDER BY kind
  RETURN collect({kind: kind, count: number}) AS edges
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity)
  WHERE r.basis = 'DERIVED'
  RETURN count(r) AS derived
}
MATCH (d:Dataset {id: 'dataset'})
RETURN {head: {name: d.name, version: d.version, hash: d.hash}, nodes: nodes, edges: edges, derived: derived} AS row
