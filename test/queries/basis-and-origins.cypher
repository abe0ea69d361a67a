// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED') AND r3.basis IN $p1
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p2
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r5:IN_CLASS]->(n4:DrugClass) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED') AND r5.basis IN $p3
  RETURN count(n4) AS c6
}
CALL (n0) {
  MATCH (n0)-[r9:IN_CLASS]->(n8:DrugClass) WHERE (r9.view IS NULL OR r9.view = 'AS_PRINTED') AND (r9.basis IN $p4 AND r9.origin IN $p5)
  WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p6
  RETURN collect([[r9.rule, r9.origin, [n8.id]]]) AS s7
}
CALL (n0) {
  MATCH (n0)-[r11:IN_CLASS]->(n10:DrugClass) WHERE (r11.view IS NULL OR r11.view = 'AS_PRINTED') AND (r11.basis IN $p7 AND r11.origin IN $p8)
  RETURN count(n10) AS c12
}
CALL (n0) {
  MATCH (n0)-[r14:IN_CLASS]->(n13:DrugClass) WHERE (r14.view IS NULL OR r14.view = 'AS_PRINTED') AND r14.basis IN $p9
  RETURN count(n13) AS c15
}
WITH n0, s1, c6, s7, c12, c15
RETURN [[s1, c6], [s7, c12], [c15]] AS row;
