// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:BINDS_DOMAIN]->(n2:ReceptorDomain)
  RETURN count(n2) AS c1
}
CALL (n0) {
  MATCH (n0)-[r6:IN_CLASS]->(n5:DrugClass)
  WITH n5, r6 ORDER BY n5.name, n5.id, r6.id LIMIT $p1
  RETURN collect([[n5.id]]) AS s4
}
WITH n0, c1, s4
RETURN [n0.id, n0.name, n0.kind, [c1], [s4]] AS row;
