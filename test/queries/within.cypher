// statement 1
MATCH (n0:Cancer) WHERE (n0.id = $p0 OR EXISTS { MATCH (n0)-[r2:SUBTYPE_OF*1..8]->(n1:Entity {id: $p0}) WHERE all(i3 IN r2 WHERE (i3.view IS NULL OR i3.view = 'AS_PRINTED')) })
WITH n0 ORDER BY n0.name, n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 2
MATCH (n0:Outcome)-[r1:OBSERVED_IN]->(n2:Entity) WHERE (n0.metric IS NOT NULL AND NOT n0.metric IN $p0) AND (r1.view IS NULL OR r1.view = 'AS_PRINTED') AND n2.id = $p1
WITH DISTINCT n0
WITH n0 ORDER BY n0.name, n0.id LIMIT $p2
RETURN [[n0.id]] AS row;
