// statement 1
MATCH (n0:Drug) WHERE NOT EXISTS { MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND (n1.name IS NULL OR NOT (toLower(n1.name) CONTAINS toLower($p0))) }
WITH n0 ORDER BY n0.name, n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 2
MATCH (n0:Drug) WHERE COUNT { MATCH (n0)-[r2:HAS_ANTIBODY]->(n1:Drug) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') } = 1
WITH n0 ORDER BY n0.name, n0.id LIMIT $p0
RETURN [[n0.id]] AS row;

// statement 3
MATCH (n0:Drug) WHERE NOT EXISTS { MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND n1.id = $p0 }
WITH n0 ORDER BY n0.name, n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 4
MATCH (n0:Drug) WHERE (NOT EXISTS { MATCH (n0)-[r2:IN_CLASS]->(n1:DrugClass) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') AND toLower(n1.name) ENDS WITH toLower($p0) } OR EXISTS { MATCH (n0)-[r4:IN_CLASS]->(n3:DrugClass) WHERE (r4.view IS NULL OR r4.view = 'AS_PRINTED') AND n3.id IS NULL })
WITH n0 ORDER BY n0.name, n0.id LIMIT $p1
RETURN [[n0.id]] AS row;
