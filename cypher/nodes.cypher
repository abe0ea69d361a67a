// nodes: several nodes by their ids, in the order given; an unknown id gives a row without node.
//
// Parameters
//   $ids      maps {asked, now}: the id asked for, and the one that took its place where it is a former one
// Columns
//   id        the id asked for
//   replacedBy  the id that took its place, or null
//   found     the id of the node, or null
//   rank      sorts the rows
// Example
//   :params {ids: [{asked: 'drug:trastuzumab', now: 'drug:trastuzumab'}]}
UNWIND range(0, size($ids) - 1) AS rank
WITH rank, $ids[rank].asked AS id, $ids[rank].now AS now
CALL (now) {
  MATCH (n:Entity {id: now})
  RETURN head(collect(n.id)) AS found
}
RETURN id, CASE WHEN now = id THEN null ELSE now END AS replacedBy, found, rank
