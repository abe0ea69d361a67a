// Rule active-pathway-breaks-silence derives DISRUPTS: a mechanism driven by a pathway that is active by itself
// defeats whatever depends on that pathway falling silent.
MATCH (m:ResistanceMechanism)-[driven:DRIVEN_BY]->(p:Pathway)<-[:HOLDS_AT]-(x:Dependency)
RETURN m.id AS source, x.id AS target, {} AS properties, [driven] AS premises
ORDER BY source, target, driven.id
