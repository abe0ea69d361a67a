// statement 1
MATCH (n0:Regimen {id: $p0})
CALL (n0) {
  MATCH (n0)<-[r3:ABOUT]-(n2:Claim)
  WITH n2, r3 ORDER BY n2.id, r3.id LIMIT $p3
  CALL (n2) {
    MATCH (n2)-[r6:ABOUT]->(n5)
    WITH n5, r6 ORDER BY n5.kind, n5.id, r6.id LIMIT $p2
    CALL (n5) {
      MATCH (n5)-[r9:SUBTYPE_OF]->(n8)
      WITH n8, r9 ORDER BY n8.name, n8.id, r9.id LIMIT $p1
      RETURN collect([[n8.kind, n8.id]]) AS s7
    }
    CALL (n5) {
      MATCH (n5)-[r12:SUBTYPE_OF]->(n11)
      RETURN count(n11) AS c10
    }
    CALL (n5) {
      MATCH (n5)-[r15:INCLUDES]->(n14)
      RETURN count(n14) AS c13
    }
    WITH n5, r6, s7, c10, c13 ORDER BY n5.kind, n5.id, r6.id
    RETURN collect([[n5.kind, n5.kind, n5.id, n5.phase, [s7, c10], [c13]]]) AS s4
  }
  WITH n2, r3, s4 ORDER BY n2.id, r3.id
  RETURN collect([[[s4]]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
