// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:BINDS_DOMAIN]->(n1:ReceptorDomain) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
WITH n0, c3
RETURN [n0.id, n0.name, n0.kind, [c3]] AS row;
