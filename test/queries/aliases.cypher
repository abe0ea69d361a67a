// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:ACTS_BY]->(n2:ModeOfAction) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2 ORDER BY n2.id LIMIT $p1
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r6:ACTS_BY]->(n5:ModeOfAction) WHERE (r6.view IS NULL OR r6.view = 'AS_PRINTED')
  WITH n5 ORDER BY n5.id DESC LIMIT $p2
  RETURN collect([[n5.name]]) AS s4
}
CALL (n0) {
  MATCH (n0)-[r9:ACTS_BY]->(n8:ModeOfAction) WHERE (r9.view IS NULL OR r9.view = 'AS_PRINTED')
  WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p3
  RETURN collect([[n8.id, r9.id, n8.name], [n8.id]]) AS s7
}
WITH n0, s1, s4, s7
RETURN [[s1], [s4], [s7]] AS row;
