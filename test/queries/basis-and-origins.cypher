// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass)
  WHERE r3.basis IN $p1
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p2
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r6:IN_CLASS]->(n5:DrugClass)
  WHERE r6.basis IN $p3
  RETURN count(n5) AS c4
}
CALL (n0) {
  MATCH (n0)-[r9:IN_CLASS]->(n8:DrugClass)
  WHERE r9.basis IN $p4 AND r9.origin IN $p5
  WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p6
  RETURN collect([[r9.rule, r9.origin, [n8.id]]]) AS s7
}
CALL (n0) {
  MATCH (n0)-[r12:IN_CLASS]->(n11:DrugClass)
  WHERE r12.basis IN $p7 AND r12.origin IN $p8
  RETURN count(n11) AS c10
}
CALL (n0) {
  MATCH (n0)-[r15:IN_CLASS]->(n14:DrugClass)
  WHERE r15.basis IN $p9
  RETURN count(n14) AS c13
}
WITH n0, s1, c4, s7, c10, c13
RETURN [[s1, c4], [s7, c10], [c13]] AS row;
