// counts: how many nodes and edges of each kind there are.
//
// Columns, one row
//   row       {nodes: [{kind, count}], edges: [{kind, count}]}
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
RETURN {nodes: nodes, edges: edges} AS row
