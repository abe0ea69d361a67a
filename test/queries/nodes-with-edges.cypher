// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1, r2 ORDER BY n1.id, r2.id
  WITH collect([n1, r2]) AS l5
  CALL (l5) {
    UNWIND l5[0..$p1] AS i6
    WITH i6[0] AS n1, i6[1] AS r2
    RETURN collect([[n1.id, r2.id, n1.id], [n1.id], [n1.name], [r2.basis, [n1.kind], [n1.id]]]) AS s3
  }
  RETURN s3, size(l5) AS c4
}
WITH n0, s3, c4
RETURN [[s3, c4]] AS row;
