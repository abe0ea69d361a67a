// statement 1
CALL () {
  MATCH (n0:Outcome) WHERE n0.value IS NOT NULL
  WITH n0.metric AS v1
  WITH v1, count(*) AS c2 ORDER BY c2 DESC, v1 LIMIT $p0
  RETURN collect([v1, c2]) AS s3
}
CALL () {
  MATCH (n4:Outcome) WHERE n4.value IS NOT NULL
  WITH n4.unit AS v5
  WITH v5, count(*) AS c6 ORDER BY c6 DESC, v5 LIMIT $p1
  RETURN collect([v5, c6]) AS s7
}
CALL () {
  MATCH (n8:Outcome) WHERE n8.value IS NOT NULL
  WITH count(n8.value) AS a9, min(n8.value) AS a10, max(n8.value) AS a11, avg(n8.value) AS a12, percentileCont(n8.value, 0.5) AS a13
  RETURN [a9, a10, a11, a12, a13] AS s14
}
RETURN [s3, s7, s14] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:TESTED_IN]->(n1) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1.kind AS v3
  WITH v3, count(*) AS c4 ORDER BY c4 DESC, v3 LIMIT $p1
  RETURN collect([v3, c4]) AS s5
}
WITH n0, s5
RETURN [[s5]] AS row;
