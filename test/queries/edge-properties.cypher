// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:ACTS_BY]->(n2:ModeOfAction) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p1
  RETURN collect([[r3.id, r3.principal, r3.basis, r3.rule, r3.polarity, r3.origin, r3.view, r3.claimIds, [n2.id]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;

// statement 2
MATCH (n0:Dependency {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:SPECIALIZES]->(n2:Dependency)
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p1
  RETURN collect([[r3.id, [n2.id]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
