// Twenty drugs, what their classes resist by, the pathways that drive it, and the drugs that inhibit those.
MATCH (d:Drug) WHERE d.id IN $ids
CALL (d) {
  MATCH (d)-[belongs:IN_CLASS]->(k:DrugClass) WHERE belongs.view IS NULL OR belongs.view = 'AS_PRINTED'
  WITH DISTINCT k
  CALL (k) {
    MATCH (k)-[resists:RESISTS_VIA]->(m:ResistanceMechanism) WHERE resists.view IS NULL OR resists.view = 'AS_PRINTED'
    WITH DISTINCT m
    CALL (m) {
      MATCH (m)-[driven:DRIVEN_BY]->(p:Pathway) WHERE driven.view IS NULL OR driven.view = 'AS_PRINTED'
      CALL (p) {
        MATCH (p)<-[inhibits:INHIBITS]-(x:Drug) WHERE inhibits.view IS NULL OR inhibits.view = 'AS_PRINTED'
        WITH DISTINCT x
        ORDER BY x.name, x.id
        RETURN collect([x.id, x.name, x.summary, x.synonyms]) AS drugs
      }
      WITH p, drugs ORDER BY p.name, p.id
      RETURN collect([p.id, p.name, drugs]) AS pathways
    }
    WITH m, pathways ORDER BY m.name, m.id
    RETURN collect([m.id, m.name, pathways]) AS mechanisms
  }
  WITH k, mechanisms ORDER BY k.name, k.id
  RETURN collect([k.id, k.name, mechanisms]) AS classes
}
WITH d, classes ORDER BY d.name, d.id
RETURN [d.id, d.name, classes] AS row
