// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:BINDS_DOMAIN]->(n1:ReceptorDomain) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
CALL (n0) {
  MATCH (n0)-[r6:IN_CLASS]->(n5:DrugClass) WHERE (r6.view IS NULL OR r6.view = 'AS_PRINTED')
  WITH n5 ORDER BY n5.name, n5.id LIMIT $p1
  RETURN collect([[n5.id]]) AS s4
}
WITH n0, c3, s4
RETURN [n0.id, n0.name, n0.kind, [c3], [s4]] AS row;
