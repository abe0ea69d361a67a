// Rule binding-from-class derives BINDS_DOMAIN: a drug binds where its class binds.
MATCH (d:Drug)-[member:IN_CLASS]->(:DrugClass)-[binds:BINDS_DOMAIN]->(s:ReceptorDomain)
WHERE member.basis = 'STATED'
RETURN d.id AS source, s.id AS target, {} AS properties, [member, binds] AS premises
ORDER BY source, target, member.id, binds.id
