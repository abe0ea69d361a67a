// Rule regimen-matches-strategy derives OVERCOMES: a named regimen whose members belong to the classes of a class-level
// regimen stands against what that one stands against.
MATCH (s:Regimen)-[overcomes:OVERCOMES]->(m:ResistanceMechanism)
MATCH (s)-[base:INCLUDES]->(:DrugClass)<-[first:IN_CLASS]-(x:Drug)<-[has:INCLUDES]-(r:Regimen)
MATCH (s)-[add:INCLUDES]->(:DrugClass)<-[second:IN_CLASS]-(y:Drug)<-[joins:INCLUDES]-(r)
WHERE overcomes.basis = 'STATED' AND base.role = 'BACKBONE' AND add.role = 'PARTNER' AND x.id <> y.id
RETURN r.id AS source, m.id AS target, {scope: overcomes.scope} AS properties,
  [overcomes, first, has, second, joins] AS premises
ORDER BY source, target, first.id, has.id, second.id, joins.id
