// Rule inhibitor-needs-silence derives DEPENDS_ON: a class that stops a pathway only by way of the receptor works, by
// its principal mode, only while that pathway falls silent with the receptor.
MATCH (c:DrugClass)-[inhibits:INHIBITS]->(p:Pathway)<-[:HOLDS_AT]-(x:Dependency)
MATCH (c)-[acts:ACTS_BY]->(m:ModeOfAction)
WHERE inhibits.level = 'VIA_RECEPTOR' AND acts.principal = true
RETURN m.id AS source, x.id AS target, {} AS properties, [inhibits, acts] AS premises
ORDER BY source, target, inhibits.id, acts.id
