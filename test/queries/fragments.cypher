// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:HAS_PAYLOAD]->(n2:Payload)
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.id]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r6:HAS_PAYLOAD]->(n5:Payload)
  RETURN count(n5) AS c4
}
CALL (n0) {
  MATCH (n0)-[r9:HAS_ANTIBODY]->(n8:Drug)
  WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p2
  CALL (n8) {
    MATCH (n8)-[r12:HAS_PAYLOAD]->(n11:Payload)
    RETURN count(n11) AS c10
  }
  WITH n8, r9, c10 ORDER BY n8.name, n8.id, r9.id
  RETURN collect([[n8.id, [c10]]]) AS s7
}
WITH n0, s1, c4, s7
RETURN [n0.kind, n0.id, [s1, c4], [s7]] AS row;
