// statement 1
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  UNWIND n0.claimIds AS i3
  MATCH (n1:Claim {id: i3})
  WITH n1 ORDER BY n1.id
  RETURN collect([n1.id]) AS s2
}
CALL (n0) {
  MATCH (n0)-[r6:BINDS_DOMAIN]->(n5:ReceptorDomain) WHERE (r6.view IS NULL OR r6.view = 'AS_PRINTED') AND r6.basis IN $p1
  WITH n5, r6 ORDER BY n5.name, n5.id, r6.id LIMIT $p5
  CALL (r6) {
    UNWIND r6.claimIds AS i18
    MATCH (n7:Claim {id: i18})
    CALL (n7) {
      MATCH (n7)-[r11:CITES]->(n10:Reference)
      WITH n10 ORDER BY n10.name, n10.id LIMIT $p2
      RETURN collect([[n10.number]]) AS s9
    }
    CALL (n7) {
      MATCH (n7)-[r14:STATED_IN]->(n13:Passage)
      WITH n13, r14 ORDER BY n13.name, n13.id, r14.id LIMIT $p4
      CALL (n13) {
        MATCH (n13)-[r17:FROM_SOURCE]->(n16:Source)
        WITH n16 ORDER BY n16.name, n16.id LIMIT $p3
        RETURN collect([[n16.id]]) AS s15
      }
      WITH n13, r14, s15 ORDER BY n13.name, n13.id, r14.id
      RETURN collect([[r14.id, [n13.section, [s15]]]]) AS s12
    }
    WITH n7, s9, s12 ORDER BY n7.id
    RETURN collect([n7.id, [s9], [s12]]) AS s8
  }
  CALL (n5) {
    UNWIND n5.claimIds AS i21
    MATCH (n19:Claim {id: i21})
    WITH n19 ORDER BY n19.id
    RETURN collect([n19.id]) AS s20
  }
  WITH n5, r6, s8, s20 ORDER BY n5.name, n5.id, r6.id
  RETURN collect([[s8, [n5.id, s20]]]) AS s4
}
WITH n0, s2, s4
RETURN [s2, [s4]] AS row;
