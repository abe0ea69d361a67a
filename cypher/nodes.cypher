// nodes: several nodes by their ids, in the order given; an unknown id gives a row without node.
//
// Parameters
//   $ids      ids of nodes
// Columns
//   id        the id asked for
//   found     the id of the node, or null
//   rank      sorts the rows
// Example
//   :params {ids: ['drug:trastuzumab', 'trial:emilia']}
UNWIND range(0, size($ids) - 1) AS rank
WITH rank, $ids[rank] AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN head(collect(n.id)) AS found
}
RETURN id, found, rank
