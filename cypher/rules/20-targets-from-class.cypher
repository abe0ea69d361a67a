// Rule targets-from-class derives TARGETS: a drug is directed at what its class is directed at.
MATCH (d:Drug)-[member:IN_CLASS]->(:DrugClass)-[aim:TARGETS]->(t)
WHERE aim.basis = 'STATED'
RETURN d.id AS source, t.id AS target, {} AS properties, [member, aim] AS premises
ORDER BY source, target, member.id, aim.id
