// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:BINDS_DOMAIN]->(n2:ReceptorDomain)
  RETURN count(n2) AS c1
}
WITH n0, c1
RETURN [n0.id, n0.name, n0.kind, [c1]] AS row;
