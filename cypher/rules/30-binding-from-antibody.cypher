// Rule binding-from-antibody derives BINDS_DOMAIN: a conjugate binds where its antibody binds.
MATCH (d:Drug)-[has:HAS_ANTIBODY]->(:Drug)-[binds:BINDS_DOMAIN]->(s:ReceptorDomain)
WHERE binds.basis = 'STATED'
RETURN d.id AS source, s.id AS target, {} AS properties, [has, binds] AS premises
ORDER BY source, target, has.id, binds.id
