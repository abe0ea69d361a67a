// statement 1
MATCH (n0:DrugClass) WHERE EXISTS { MATCH (n0)-[r2:RESISTS_VIA]->(n1:ResistanceMechanism) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND r2.onset = $p0 }
WITH n0 ORDER BY n0.name, n0.id LIMIT $p4
CALL (n0) {
  MATCH (n0)-[r4:RESISTS_VIA]->(n3:ResistanceMechanism) WHERE (r4.view IS NULL OR r4.view = 'AS_PRINTED') AND ((r4.polarity IS NULL OR NOT (r4.polarity = $p1)) AND r4.onset = $p2)
  WITH n3, r4 ORDER BY n3.name, n3.id, r4.id
  WITH collect([n3, r4]) AS l7
  CALL (l7) {
    UNWIND l7[0..$p3] AS i8
    WITH i8[0] AS n3, i8[1] AS r4
    RETURN collect([[r4.onset, r4.polarity, [n3.id]]]) AS s5
  }
  RETURN s5, size(l7) AS c6
}
WITH n0, s5, c6 ORDER BY n0.name, n0.id
RETURN [[n0.id, [s5, c6]]] AS row;
