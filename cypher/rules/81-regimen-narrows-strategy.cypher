// Rule regimen-narrows-strategy derives OVERCOMES: a regimen that is a kind of another, and adds the same partner, stands
// against what that one stands against.
MATCH (s:Regimen)-[overcomes:OVERCOMES]->(m:ResistanceMechanism)
MATCH (s)<-[narrower:SUBTYPE_OF]-(r:Regimen)
MATCH (s)-[add:INCLUDES]->(y)<-[joins:INCLUDES]-(r)
WHERE overcomes.basis = 'STATED' AND add.role = 'PARTNER' AND joins.role = 'PARTNER'
RETURN r.id AS source, m.id AS target, {scope: overcomes.scope} AS properties, [overcomes, narrower, joins] AS premises
ORDER BY source, target, narrower.id, joins.id
