// statement 1
MATCH (n0:DrugClass) WHERE EXISTS { MATCH (n0)-[r2:RESISTS_VIA]->(n1:ResistanceMechanism) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND r2.onset = $p0 }
WITH n0 ORDER BY n0.name, n0.id LIMIT $p6
CALL (n0) {
  MATCH (n0)-[r5:RESISTS_VIA]->(n4:ResistanceMechanism) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED') AND ((r5.polarity IS NULL OR NOT (r5.polarity = $p1)) AND r5.onset = $p2)
  WITH n4, r5 ORDER BY n4.name, n4.id, r5.id LIMIT $p3
  RETURN collect([[r5.onset, r5.polarity, [n4.id]]]) AS s3
}
CALL (n0) {
  MATCH (n0)-[r7:RESISTS_VIA]->(n6:ResistanceMechanism) WHERE (r7.view IS NULL OR r7.view = 'AS_PRINTED') AND ((r7.polarity IS NULL OR NOT (r7.polarity = $p4)) AND r7.onset = $p5)
  RETURN count(n6) AS c8
}
WITH n0, s3, c8 ORDER BY n0.name, n0.id
RETURN [[n0.id, [s3, c8]]] AS row;
