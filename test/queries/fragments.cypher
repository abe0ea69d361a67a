// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:HAS_PAYLOAD]->(n2:Payload) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r5:HAS_PAYLOAD]->(n4:Payload) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED')
  RETURN count(n4) AS c6
}
CALL (n0) {
  MATCH (n0)-[r9:HAS_ANTIBODY]->(n8:Drug) WHERE (r9.view IS NULL OR r9.view = 'AS_PRINTED')
  WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p2
  CALL (n8) {
    MATCH (n8)-[r11:HAS_PAYLOAD]->(n10:Payload) WHERE (r11.view IS NULL OR r11.view = 'AS_PRINTED')
    RETURN count(n10) AS c12
  }
  WITH n8, r9, c12 ORDER BY n8.name, n8.id, r9.id
  RETURN collect([[n8.id, [c12]]]) AS s7
}
WITH n0, s1, c6, s7
RETURN [n0.kind, n0.id, [s1, c6], [s7]] AS row;
