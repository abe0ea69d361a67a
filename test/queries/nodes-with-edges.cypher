// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass)
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.id, r3.id, n2.id], [n2.id], [n2.name], [r3.basis, [n2.kind], [n2.id]]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r6:IN_CLASS]->(n5:DrugClass)
  RETURN count(n5) AS c4
}
WITH n0, s1, c4
RETURN [[s1, c4]] AS row;
