// Rule class-membership derives IN_CLASS: who belongs to a class belongs to the class above it.
MATCH (d)-[member:IN_CLASS]->(:DrugClass)-[narrower:SUBTYPE_OF]->(c:DrugClass)
RETURN d.id AS source, c.id AS target, {} AS properties, [member, narrower] AS premises
ORDER BY source, target, member.id, narrower.id
