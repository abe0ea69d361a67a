// lookup: what stands behind public identifiers, a batch at once.
//
// Parameters
//   $curies   identifiers as CURIEs, such as DRUGBANK:DB00072, with or without their prefix, or ids of the graph
// Columns, one row for each, in the order given
//   curie     the identifier
//   status    DIRECT (one node), AMBIGUOUS (several), UNKNOWN (none)
//   ids       ids of the nodes
//   rank      sorts the rows
// Example
//   :params {curies: ['DRUGBANK:DB00072', 'HGNC:3430']}
UNWIND range(0, size($curies) - 1) AS rank
WITH rank, $curies[rank] AS curie
CALL (curie) {
  MATCH (n:Entity)
  WHERE n.id = curie OR any(x IN coalesce(n.xrefs, []) WHERE toLower(x) = toLower(curie) OR toLower(x) ENDS WITH ':' + toLower(curie))
  WITH n ORDER BY n.id
  RETURN collect(n.id) AS ids
}
RETURN curie, CASE size(ids) WHEN 0 THEN 'UNKNOWN' WHEN 1 THEN 'DIRECT' ELSE 'AMBIGUOUS' END AS status, ids, rank
