// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:TARGETS]->(n2) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p1
  RETURN collect([[n2.kind], []]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
