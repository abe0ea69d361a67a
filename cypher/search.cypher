// search: the nodes that the search index found, in its order.
//
// Parameters
//   $hits     maps {id, score, matched, on}, best first
// Columns
//   id, score, matched, on, rank
// Example
//   :params {hits: [{id: 'drug:trastuzumab', score: 10.0, matched: 'trastuzumab', on: 'NAME'}]}
UNWIND range(0, size($hits) - 1) AS rank
WITH rank, $hits[rank] AS hit
MATCH (n:Entity {id: hit.id})
RETURN n.id AS id, hit.score AS score, hit.matched AS matched, hit.on AS on, rank
