// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:BINDS_DOMAIN]->(n2:ReceptorDomain) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p2
  CALL (n2) {
    MATCH (n2)-[r6:PART_OF]->(n5) WHERE (r6.view IS NULL OR r6.view = 'AS_PRINTED')
    WITH n5, r6 ORDER BY n5.name, n5.id, r6.id LIMIT $p1
    RETURN collect([[n5.kind, n5.id]]) AS s4
  }
  WITH n2, r3, s4 ORDER BY n2.name, n2.id, r3.id
  RETURN collect([[n2.id, n2.name, [s4]]]) AS s1
}
CALL (n0) {
  MATCH (n0)-[r8:BINDS_DOMAIN]->(n7:ReceptorDomain) WHERE (r8.view IS NULL OR r8.view = 'AS_PRINTED')
  RETURN count(n7) AS c9
}
WITH n0, s1, c9
RETURN [n0.name, [s1, c9]] AS row;
