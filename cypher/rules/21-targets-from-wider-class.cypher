// Rule targets-from-wider-class derives TARGETS: a class is directed at what the class above it is directed at.
MATCH (c:DrugClass)-[narrower:SUBTYPE_OF]->(:DrugClass)-[aim:TARGETS]->(t)
WHERE aim.basis = 'STATED'
RETURN c.id AS source, t.id AS target, {} AS properties, [narrower, aim] AS premises
ORDER BY source, target, narrower.id, aim.id
