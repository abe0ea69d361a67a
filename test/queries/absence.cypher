// statement 1
CALL () {
  MATCH (n0:Drug) WHERE n0.id = $p0
  RETURN count(n0) AS c1
}
CALL () {
  UNWIND $p1 AS i3
  CALL (i3) {
    MATCH (n4:Entity {id: i3})
    RETURN count(n4) AS c5
  }
  WITH i3, c5 WHERE c5 = 0
  RETURN collect(i3) AS l2
}
CALL (c1) {
  MATCH (n7:Drug) WHERE c1 = 0
  RETURN count(n7) AS c6
}
CALL (l2, c6) {
  RETURN {face: CASE WHEN size(l2) > 0 THEN 'NO_SUCH_ID' WHEN c6 > 0 THEN 'NARROWED' ELSE 'NOT_DISCUSSED' END, claimIds: [], unknown: l2, widerIds: []} AS m9
}
RETURN [c1, CASE WHEN c1 > 0 THEN null ELSE [m9.face, m9.unknown] END] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:CAUSES]->(n1:AdverseEvent) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
CALL (n0, c3) {
  MATCH (n0)<-[:ABOUT]-(n5:Claim) WHERE c3 = 0 AND n5.subject = n0.id AND n5.predicate = 'CAUSES' AND n5.object IS NULL
  RETURN collect(DISTINCT n5.id) AS l4
}
CALL (l4) {
  UNWIND l4 AS i7
  RETURN collect(DISTINCT i7) AS l6
}
CALL (n0, c3) {
  MATCH (n0)-[r9:IN_CLASS|SUBTYPE_OF|HAS_ANTIBODY*1..4]->(n10:Entity) WHERE c3 = 0 AND all(i11 IN r9 WHERE (i11.view IS NULL OR i11.view = 'AS_PRINTED'))
  MATCH (n10)-[r13:CAUSES]->(n12:AdverseEvent) WHERE (r13.view IS NULL OR r13.view = 'AS_PRINTED')
  RETURN collect(DISTINCT n10.id) AS l8
}
CALL (l6, l8) {
  RETURN {face: CASE WHEN size(l6) > 0 THEN 'STATED' WHEN size(l8) > 0 THEN 'SAID_OF_WIDER' ELSE 'NOT_DISCUSSED' END, claimIds: l6, unknown: [], widerIds: l8} AS m14
}
CALL (m14) {
  UNWIND m14.claimIds AS i17
  MATCH (n15:Claim {id: i17})
  WITH n15 ORDER BY n15.id
  RETURN collect([n15.id]) AS s16
}
CALL (n0) {
  MATCH (n0)-[r19:RESISTS_VIA]->(n18:ResistanceMechanism) WHERE (r19.view IS NULL OR r19.view = 'AS_PRINTED') AND n18.name = $p1
  RETURN count(n18) AS c20
}
CALL (n0, c20) {
  MATCH (n0)<-[:ABOUT]-(n22:Claim) WHERE c20 = 0 AND n22.subject = n0.id AND n22.predicate = 'RESISTS_VIA' AND n22.object IS NULL
  RETURN collect(DISTINCT n22.id) AS l21
}
CALL (l21) {
  UNWIND l21 AS i24
  RETURN collect(DISTINCT i24) AS l23
}
CALL (n0, c20) {
  MATCH (n0)-[r27:RESISTS_VIA]->(n26:ResistanceMechanism) WHERE c20 = 0 AND (r27.view IS NULL OR r27.view = 'AS_PRINTED')
  RETURN count(n26) AS c25
}
CALL (n0, c20) {
  MATCH (n0)-[r29:IN_CLASS|SUBTYPE_OF|HAS_ANTIBODY*1..4]->(n30:Entity) WHERE c20 = 0 AND all(i31 IN r29 WHERE (i31.view IS NULL OR i31.view = 'AS_PRINTED'))
  MATCH (n30)-[r33:RESISTS_VIA]->(n32:ResistanceMechanism) WHERE (r33.view IS NULL OR r33.view = 'AS_PRINTED')
  RETURN collect(DISTINCT n30.id) AS l28
}
CALL (l23, c25, l28) {
  RETURN {face: CASE WHEN size(l23) > 0 THEN 'STATED' WHEN c25 > 0 THEN 'NARROWED' WHEN size(l28) > 0 THEN 'SAID_OF_WIDER' ELSE 'NOT_DISCUSSED' END, claimIds: l23, unknown: [], widerIds: l28} AS m34
}
CALL (n0) {
  MATCH (n0)-[r36:IN_CLASS]->(n35:DrugClass) WHERE (r36.view IS NULL OR r36.view = 'AS_PRINTED')
  RETURN count(n35) AS c37
}
CALL (n0, c37) {
  MATCH (n0)<-[:ABOUT]-(n39:Claim) WHERE c37 = 0 AND n39.subject = n0.id AND n39.predicate = 'IN_CLASS' AND n39.object IS NULL
  RETURN collect(DISTINCT n39.id) AS l38
}
CALL (l38) {
  UNWIND l38 AS i41
  RETURN collect(DISTINCT i41) AS l40
}
CALL (n0, c37) {
  MATCH (n0)-[r43:IN_CLASS|SUBTYPE_OF|HAS_ANTIBODY*1..4]->(n44:Entity) WHERE c37 = 0 AND all(i45 IN r43 WHERE (i45.view IS NULL OR i45.view = 'AS_PRINTED'))
  MATCH (n44)-[r47:IN_CLASS]->(n46:DrugClass) WHERE (r47.view IS NULL OR r47.view = 'AS_PRINTED')
  RETURN collect(DISTINCT n44.id) AS l42
}
CALL (l40, l42) {
  RETURN {face: CASE WHEN size(l40) > 0 THEN 'STATED' WHEN size(l42) > 0 THEN 'SAID_OF_WIDER' ELSE 'NOT_DISCUSSED' END, claimIds: l40, unknown: [], widerIds: l42} AS m48
}
WITH n0, c3, m14, s16, c20, m34, c37, m48
RETURN [[c3, CASE WHEN c3 > 0 THEN null ELSE [m14.face, s16] END], [c20, CASE WHEN c20 > 0 THEN null ELSE [m34.face] END], [c37, CASE WHEN c37 > 0 THEN null ELSE [m48.face] END]] AS row;
