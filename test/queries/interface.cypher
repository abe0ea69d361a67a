// statement 1
MATCH (n0:Regimen {id: $p0})
CALL (n0) {
  MATCH (n0)<-[r3:ABOUT]-(n2:Claim)
  WITH n2 ORDER BY n2.id LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[r6:ABOUT]->(n5)
    WITH n5 ORDER BY n5.kind, n5.id LIMIT $p2
    CALL (n5) {
      MATCH (n5)-[r8:SUBTYPE_OF]->(n7) WHERE (r8.view IS NULL OR r8.view = 'AS_PRINTED')
      WITH n7 ORDER BY n7.name, n7.id
      WITH collect(n7) AS l11
      CALL (l11) {
        UNWIND l11[0..$p1] AS n7
        RETURN collect([[n7.kind, n7.id]]) AS s9
      }
      RETURN s9, size(l11) AS c10
    }
    CALL (n5) {
      MATCH (n5)-[r13:INCLUDES]->(n12) WHERE (r13.view IS NULL OR r13.view = 'AS_PRINTED')
      RETURN count(n12) AS c14
    }
    WITH n5, s9, c10, c14 ORDER BY n5.kind, n5.id
    RETURN collect([[n5.kind, n5.kind, n5.id, n5.phase, [s9, c10], [c14]]]) AS s4
  }
  WITH n2, s4 ORDER BY n2.id
  RETURN collect([[[s4]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
