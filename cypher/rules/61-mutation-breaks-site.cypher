// Rule mutation-breaks-site derives DISRUPTS: a mutation by which a drug meets resistance, because it changes how
// HER2 and that drug interact, defeats what depends on the site the drug binds.
MATCH (d:Drug)-[resists:RESISTS_VIA]->(m:ResistanceMechanism)-[driven:DRIVEN_BY]->(a:Alteration)
MATCH (d)-[binds:BINDS_DOMAIN]->(s:ReceptorDomain)<-[:HOLDS_AT]-(x:Dependency)
WHERE resists.direction = 'RESISTANCE' AND a.alterationType = 'MUTATION' AND binds.basis = 'STATED'
RETURN m.id AS source, x.id AS target, {} AS properties, [resists, driven, binds] AS premises
ORDER BY source, target, resists.id, driven.id, binds.id
