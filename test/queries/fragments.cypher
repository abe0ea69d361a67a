// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:HAS_PAYLOAD]->(n1:Payload) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1 ORDER BY n1.name, n1.id
  WITH collect(n1) AS l5
  CALL (l5) {
    UNWIND l5[0..$p1] AS n1
    RETURN collect([[n1.id]]) AS s3
  }
  RETURN s3, size(l5) AS c4
}
CALL (n0) {
  MATCH (n0)-[r8:HAS_ANTIBODY]->(n7:Drug) WHERE (r8.view IS NULL OR r8.view = 'AS_PRINTED')
  WITH n7 ORDER BY n7.name, n7.id LIMIT $p2
  CALL (n7) {
    MATCH (n7)-[r10:HAS_PAYLOAD]->(n9:Payload) WHERE (r10.view IS NULL OR r10.view = 'AS_PRINTED')
    RETURN count(n9) AS c11
  }
  WITH n7, c11 ORDER BY n7.name, n7.id
  RETURN collect([[n7.id, [c11]]]) AS s6
}
WITH n0, s3, c4, s6
RETURN [n0.kind, n0.id, [s3, c4], [s6]] AS row;
