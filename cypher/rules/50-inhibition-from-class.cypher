// Rule inhibition-from-class derives INHIBITS: a drug inhibits what its class inhibits, at the same level.
MATCH (d:Drug)-[member:IN_CLASS]->(:DrugClass)-[inhibits:INHIBITS]->(t)
WHERE member.basis = 'STATED'
RETURN d.id AS source, t.id AS target, {level: inhibits.level} AS properties, [member, inhibits] AS premises
ORDER BY source, target, member.id, inhibits.id
