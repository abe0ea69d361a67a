// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:BINDS_DOMAIN]->(n1:ReceptorDomain) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1 ORDER BY n1.name, n1.id
  WITH collect(n1) AS l5
  CALL (l5) {
    UNWIND l5[0..$p2] AS n1
    CALL (n1) {
      MATCH (n1)-[r8:PART_OF]->(n7) WHERE (r8.view IS NULL OR r8.view = 'AS_PRINTED')
      WITH n7 ORDER BY n7.name, n7.id LIMIT $p1
      RETURN collect([[n7.kind, n7.id]]) AS s6
    }
    WITH n1, s6 ORDER BY n1.name, n1.id
    RETURN collect([[n1.id, n1.name, [s6]]]) AS s3
  }
  RETURN s3, size(l5) AS c4
}
WITH n0, s3, c4
RETURN [n0.name, [s3, c4]] AS row;
