// statement 1
MATCH (n0:Drug) WHERE n0.id IN $p0
WITH n0 ORDER BY n0.id LIMIT $p2
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r5:IN_CLASS]->(n4:DrugClass) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED')
  RETURN count(n4) AS c6
}
WITH n0, s1, c6 ORDER BY n0.id
RETURN [[n0.id, [s1, c6]]] AS row;
