// Rule activation-from-class derives ACTIVATES: a drug sets going what its class sets going.
MATCH (d:Drug)-[member:IN_CLASS]->(:DrugClass)-[activates:ACTIVATES]->(t)
WHERE member.basis = 'STATED'
RETURN d.id AS source, t.id AS target, {} AS properties, [member, activates] AS premises
ORDER BY source, target, member.id, activates.id
