// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND r2.basis IN $p1
  WITH n1 ORDER BY n1.name, n1.id
  WITH collect(n1) AS l5
  CALL (l5) {
    UNWIND l5[0..$p2] AS n1
    RETURN collect([[n1.id]]) AS s3
  }
  RETURN s3, size(l5) AS c4
}
CALL (n0) {
  MATCH (n0)-[r7:IN_CLASS]->(n6:DrugClass) WHERE (r7.view IS NULL OR r7.view = 'AS_PRINTED') AND (r7.basis IN $p3 AND r7.origin IN $p4)
  WITH n6, r7 ORDER BY n6.name, n6.id, r7.id
  WITH collect([n6, r7]) AS l10
  CALL (l10) {
    UNWIND l10[0..$p5] AS i11
    WITH i11[0] AS n6, i11[1] AS r7
    RETURN collect([[r7.rule, r7.origin, [n6.id]]]) AS s8
  }
  RETURN s8, size(l10) AS c9
}
CALL (n0) {
  MATCH (n0)-[r13:IN_CLASS]->(n12:DrugClass) WHERE (r13.view IS NULL OR r13.view = 'AS_PRINTED') AND r13.basis IN $p6
  RETURN count(n12) AS c14
}
WITH n0, s3, c4, s8, c9, c14
RETURN [[s3, c4], [s8, c9], [c14]] AS row;
