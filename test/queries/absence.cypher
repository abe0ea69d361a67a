// statement 1
CALL () {
  MATCH (n0:Drug) WHERE n0.id = $p0
  RETURN count(n0) AS c1
}
CALL (c1) {
  MATCH (n2:Drug) WHERE c1 = 0
  RETURN count(n2) AS c4
}
CALL () {
  UNWIND $p1 AS i6
  CALL (i6) {
    MATCH (n7:Entity {id: i6})
    RETURN count(n7) AS c8
  }
  WITH i6, c8 WHERE c8 = 0
  RETURN collect(i6) AS l5
}
CALL (c4, l5) {
  RETURN {face: CASE WHEN size(l5) > 0 THEN 'NO_SUCH_ID' WHEN c4 > 0 THEN 'NARROWED' ELSE 'NOT_DISCUSSED' END, claimIds: [], unknown: l5} AS m9
}
RETURN [c1, CASE WHEN c1 > 0 THEN null ELSE [m9.face, m9.unknown] END] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:CAUSES]->(n1:AdverseEvent) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
CALL (n0, c3) {
  MATCH (n0)-[r4:CAUSES]->() WHERE c3 = 0 AND r4.polarity = 'REFUTES' AND (r4.view IS NULL OR r4.view = 'AS_PRINTED')
  UNWIND r4.claimIds AS i5
  RETURN collect(DISTINCT i5) AS l7
}
CALL (n0, c3) {
  MATCH (n0)<-[:ABOUT]-(n6:Claim) WHERE c3 = 0 AND n6.subject = n0.id AND n6.predicate = 'CAUSES' AND n6.object IS NULL
  RETURN collect(DISTINCT n6.id) AS l8
}
CALL (l7, l8) {
  UNWIND l7 + l8 AS i10
  RETURN collect(DISTINCT i10) AS l9
}
CALL (l9) {
  RETURN {face: CASE WHEN size(l9) > 0 THEN 'STATED' ELSE 'NOT_DISCUSSED' END, claimIds: l9, unknown: []} AS m11
}
CALL (m11) {
  UNWIND m11.claimIds AS i14
  MATCH (n12:Claim {id: i14})
  WITH n12 ORDER BY n12.id
  RETURN collect([n12.id]) AS s13
}
CALL (n0) {
  MATCH (n0)-[r16:RESISTS_VIA]->(n15:ResistanceMechanism) WHERE (r16.view IS NULL OR r16.view = 'AS_PRINTED') AND n15.name = $p1
  RETURN count(n15) AS c17
}
CALL (n0, c17) {
  MATCH (n0)-[r18:RESISTS_VIA]->() WHERE c17 = 0 AND r18.polarity = 'REFUTES' AND (r18.view IS NULL OR r18.view = 'AS_PRINTED')
  UNWIND r18.claimIds AS i19
  RETURN collect(DISTINCT i19) AS l21
}
CALL (n0, c17) {
  MATCH (n0)<-[:ABOUT]-(n20:Claim) WHERE c17 = 0 AND n20.subject = n0.id AND n20.predicate = 'RESISTS_VIA' AND n20.object IS NULL
  RETURN collect(DISTINCT n20.id) AS l22
}
CALL (n0, c17) {
  MATCH (n0)-[r24:RESISTS_VIA]->(n23:ResistanceMechanism) WHERE c17 = 0 AND (r24.view IS NULL OR r24.view = 'AS_PRINTED')
  RETURN count(n23) AS c25
}
CALL (l21, l22) {
  UNWIND l21 + l22 AS i27
  RETURN collect(DISTINCT i27) AS l26
}
CALL (l26, c25) {
  RETURN {face: CASE WHEN size(l26) > 0 THEN 'STATED' WHEN c25 > 0 THEN 'NARROWED' ELSE 'NOT_DISCUSSED' END, claimIds: l26, unknown: []} AS m28
}
CALL (n0) {
  MATCH (n0)-[r30:IN_CLASS]->(n29:DrugClass) WHERE (r30.view IS NULL OR r30.view = 'AS_PRINTED')
  RETURN count(n29) AS c31
}
CALL (n0, c31) {
  MATCH (n0)-[r32:IN_CLASS]->() WHERE c31 = 0 AND r32.polarity = 'REFUTES' AND (r32.view IS NULL OR r32.view = 'AS_PRINTED')
  UNWIND r32.claimIds AS i33
  RETURN collect(DISTINCT i33) AS l35
}
CALL (n0, c31) {
  MATCH (n0)<-[:ABOUT]-(n34:Claim) WHERE c31 = 0 AND n34.subject = n0.id AND n34.predicate = 'IN_CLASS' AND n34.object IS NULL
  RETURN collect(DISTINCT n34.id) AS l36
}
CALL (l35, l36) {
  UNWIND l35 + l36 AS i38
  RETURN collect(DISTINCT i38) AS l37
}
CALL (l37) {
  RETURN {face: CASE WHEN size(l37) > 0 THEN 'STATED' ELSE 'NOT_DISCUSSED' END, claimIds: l37, unknown: []} AS m39
}
WITH n0, c3, m11, s13, c17, m28, c31, m39
RETURN [[c3, CASE WHEN c3 > 0 THEN null ELSE [m11.face, s13] END], [c17, CASE WHEN c17 > 0 THEN null ELSE [m28.face] END], [c31, CASE WHEN c31 > 0 THEN null ELSE [m39.face] END]] AS row;
