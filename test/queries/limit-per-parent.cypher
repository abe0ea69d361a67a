// statement 1
MATCH (n0:Drug)
WHERE n0.id IN $p0
WITH n0 ORDER BY n0.id LIMIT $p2
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass)
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r6:IN_CLASS]->(n5:DrugClass)
  RETURN count(n5) AS c4
}
WITH n0, s1, c4 ORDER BY n0.id
RETURN [[n0.id, [s1, c4]]] AS row;
