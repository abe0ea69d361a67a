// neighborhood: what surrounds some nodes, for a graph view; nearest first, cut at a limit.
//
// Parameters
//   $ids        ids to start from
//   $depth      1, 2 or 3 steps
//   $kinds      node kinds that may be met
//   $edgeKinds  edge kinds that may be crossed, in either direction
//   $view       AS_PRINTED or CORRECTED: the view in which edges hold
//   $limit      most nodes to give, the starting ones included
// Columns, one row, or none where no node has one of the ids
//   nodes       maps {id, kind, label, properties}, nearest first
//   edges       maps {id, kind, source, target, properties} between the nodes given
//   truncated   whether nodes were left out
//   leftOut     maps {kind, count} of the nodes left out
//   unknown     those of the ids that no node has
//   rank        0
// Example
//   :params {ids: ['drug:t-dxd'], depth: 1, kinds: ['Payload', 'Drug'], edgeKinds: ['HAS_PAYLOAD', 'HAS_ANTIBODY'], limit: 50, view: 'AS_PRINTED'}
CALL () {
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WITH DISTINCT n ORDER BY n.id
  RETURN collect(n.id) AS seeds
}
CALL (seeds) {
  UNWIND seeds AS id
  MATCH (:Entity {id: id})-[r]-(b:Entity)
  WHERE type(r) IN $edgeKinds AND (r.view IS NULL OR r.view = $view) AND b.kind IN $kinds AND NOT b.id IN seeds
  WITH DISTINCT b ORDER BY b.id
  RETURN collect(b.id) AS first
}
CALL (seeds, first) {
  UNWIND CASE WHEN $depth >= 2 THEN first[0..$limit] ELSE [] END AS id
  MATCH (:Entity {id: id})-[r]-(b:Entity)
  WHERE type(r) IN $edgeKinds AND (r.view IS NULL OR r.view = $view) AND b.kind IN $kinds AND NOT b.id IN seeds AND NOT b.id IN first
  WITH DISTINCT b ORDER BY b.id
  RETURN collect(b.id) AS second
}
CALL (seeds, first, second) {
  UNWIND CASE WHEN $depth >= 3 THEN second[0..$limit] ELSE [] END AS id
  MATCH (:Entity {id: id})-[r]-(b:Entity)
  WHERE type(r) IN $edgeKinds AND (r.view IS NULL OR r.view = $view) AND b.kind IN $kinds AND NOT b.id IN seeds AND NOT b.id IN first AND NOT b.id IN second
  WITH DISTINCT b ORDER BY b.id
  RETURN collect(b.id) AS third
}
WITH seeds + first + second + third AS found
WITH found, found[0..$limit] AS kept
CALL (found, kept) {
  UNWIND found[size(kept)..size(found)] AS id
  MATCH (n:Entity {id: id})
  WITH n.kind AS kind, count(n) AS number ORDER BY kind
  RETURN collect({kind: kind, count: number}) AS leftOut
}
CALL (kept) {
  UNWIND range(0, size(kept) - 1) AS place
  WITH place, kept[place] AS id
  MATCH (n:Entity {id: id})
  WITH n ORDER BY place
  RETURN collect({id: n.id, kind: n.kind, label: n.name, properties: properties(n)}) AS nodes
}
CALL (kept) {
  UNWIND kept AS id
  MATCH (a:Entity {id: id})-[r]->(b:Entity)
  WHERE type(r) IN $edgeKinds AND (r.view IS NULL OR r.view = $view) AND b.id IN kept
  WITH a, r, b ORDER BY r.id
  RETURN collect({id: r.id, kind: type(r), source: a.id, target: b.id, properties: properties(r)}) AS edges
}
WITH nodes, edges, size(found) > size(kept) AS truncated, leftOut, [x IN $ids WHERE NOT x IN found] AS unknown
WHERE size(nodes) > 0
RETURN nodes, edges, truncated, leftOut, unknown, 0 AS rank
