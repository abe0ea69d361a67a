// statement 1
MATCH (n0:Regimen {id: $p0})
CALL (n0) {
  MATCH (n0)<-[r3:ABOUT]-(n2:Claim)
  WITH n2 ORDER BY n2.id LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[r6:ABOUT]->(n5)
    WITH n5 ORDER BY n5.kind, n5.id LIMIT $p2
    CALL (n5) {
      MATCH (n5)-[r8:INCLUDES]->(n7) WHERE (r8.view IS NULL OR r8.view = 'AS_PRINTED')
      RETURN count(n7) AS c9
    }
    CALL (n5) {
      MATCH (n5)-[r11:SUBTYPE_OF]->(n10) WHERE (r11.view IS NULL OR r11.view = 'AS_PRINTED')
      WITH n10 ORDER BY n10.name, n10.id
      WITH collect(n10) AS l14
      CALL (l14) {
        UNWIND l14[0..$p1] AS n10
        RETURN collect([[n10.kind, n10.id]]) AS s12
      }
      RETURN s12, size(l14) AS c13
    }
    WITH n5, c9, s12, c13 ORDER BY n5.kind, n5.id
    RETURN collect([[n5.kind, n5.kind, n5.id, n5.phase, [c9], [s12, c13]]]) AS s4
  }
  WITH n2, s4 ORDER BY n2.id
  RETURN collect([[[s4]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
