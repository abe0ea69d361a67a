// statement 1
MATCH (n0:Drug) WHERE n0.id IN $p0
WITH n0 ORDER BY n0.id LIMIT $p2
CALL (n0) {
  MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1 ORDER BY n1.id
  WITH collect(n1) AS l5
  CALL (l5) {
    UNWIND l5[0..$p1] AS n1
    RETURN collect([[n1.id]]) AS s3
  }
  RETURN s3, size(l5) AS c4
}
WITH n0, s3, c4 ORDER BY n0.id
RETURN [[n0.id, [s3, c4]]] AS row;
