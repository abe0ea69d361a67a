// statement 1
CALL () {
  MATCH (n1:Outcome) WHERE (coalesce(n1.valueCorrected, n1.value) >= $p0 AND EXISTS { MATCH (n1)-[r3:OBSERVED_IN]->(n2) WHERE (r3.view IS NULL OR r3.view = 'CORRECTED') })
  WITH n1 ORDER BY coalesce(n1.valueCorrected, n1.value) DESC, n1.id LIMIT $p2
  CALL (n1) {
    MATCH (n1)-[r6:OBSERVED_IN]->(n5) WHERE (r6.view IS NULL OR r6.view = 'CORRECTED')
    WITH n5 ORDER BY coalesce(n5.nameCorrected, n5.name), n5.id LIMIT $p1
    RETURN collect([[n5.kind, n5.id]]) AS s4
  }
  WITH n1, s4 ORDER BY coalesce(n1.valueCorrected, n1.value) DESC, n1.id
  RETURN collect([[n1.id, coalesce(n1.valueCorrected, n1.value), [s4]]]) AS s0
}
CALL () {
  MATCH (n7:Outcome) WHERE (coalesce(n7.valueCorrected, n7.value) >= $p3 AND EXISTS { MATCH (n7)-[r9:OBSERVED_IN]->(n8) WHERE (r9.view IS NULL OR r9.view = 'CORRECTED') })
  WITH coalesce(n7.metricCorrected, n7.metric) AS v10
  WITH v10, count(*) AS c11 ORDER BY c11 DESC, v10 LIMIT $p4
  RETURN collect([v10, c11]) AS s12
}
RETURN [s0, s12] AS row;
