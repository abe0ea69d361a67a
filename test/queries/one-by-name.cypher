// statement 1
MATCH (n0:Drug) WHERE (toLower(n0.name) = $p0 OR any(i1 IN coalesce(n0.synonyms, []) WHERE toLower(i1) = $p0) OR any(i2 IN coalesce(n0.misprints, []) WHERE toLower(i2) = $p0))
WITH n0 ORDER BY CASE WHEN toLower(n0.name) = $p1 THEN 0 ELSE 1 END, n0.id LIMIT 1
WITH n0
RETURN [n0.id] AS row;

// statement 2
MATCH (n0:Drug) WHERE (toLower(n0.name) = $p0 OR any(i1 IN coalesce(n0.synonyms, []) WHERE toLower(i1) = $p0) OR any(i2 IN coalesce(n0.misprints, []) WHERE toLower(i2) = $p0))
WITH n0 ORDER BY CASE WHEN toLower(n0.name) = $p1 THEN 0 ELSE 1 END, n0.id LIMIT 1
WITH n0
RETURN [n0.id] AS row;

// statement 3
MATCH (n0:Drug) WHERE (toLower(n0.name) = $p0 OR any(i1 IN coalesce(n0.synonyms, []) WHERE toLower(i1) = $p0) OR any(i2 IN coalesce(n0.misprints, []) WHERE toLower(i2) = $p0))
WITH n0 ORDER BY CASE WHEN toLower(n0.name) = $p1 THEN 0 ELSE 1 END, n0.id LIMIT 1
WITH n0
RETURN [n0.id] AS row;
