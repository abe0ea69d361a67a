// Rule mode-from-class derives ACTS_BY: a drug acts as its class acts.
MATCH (d:Drug)-[member:IN_CLASS]->(:DrugClass)-[acts:ACTS_BY]->(m:ModeOfAction)
WHERE member.basis = 'STATED'
RETURN d.id AS source, m.id AS target, {principal: acts.principal} AS properties, [member, acts] AS premises
ORDER BY source, target, member.id, acts.id
