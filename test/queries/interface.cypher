// statement 1
MATCH (n0:Regimen {id: $p0})
CALL (n0) {
  MATCH (n0)<-[r3:ABOUT]-(n2:Claim)
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[r6:ABOUT]->(n5)
    WITH n5, r6 ORDER BY n5.kind, n5.id, r6.id LIMIT $p2
    CALL (n5) {
      MATCH (n5)-[r9:SUBTYPE_OF]->(n8) WHERE (r9.view IS NULL OR r9.view = 'AS_PRINTED')
      WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p1
      RETURN collect([[n8.kind, n8.id]]) AS s7
    }
    CALL (n5) {
      MATCH (n5)-[r11:SUBTYPE_OF]->(n10) WHERE (r11.view IS NULL OR r11.view = 'AS_PRINTED')
      RETURN count(n10) AS c12
    }
    CALL (n5) {
      MATCH (n5)-[r14:INCLUDES]->(n13) WHERE (r14.view IS NULL OR r14.view = 'AS_PRINTED')
      RETURN count(n13) AS c15
    }
    WITH n5, r6, s7, c12, c15 ORDER BY n5.kind, n5.id, r6.id
    RETURN collect([[n5.kind, n5.kind, n5.id, n5.phase, [s7, c12], [c15]]]) AS s4
  }
  WITH n2, r3, s4 ORDER BY n2.id, r3.id
  RETURN collect([[[s4]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
