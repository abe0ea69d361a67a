// statement 1
MATCH (n0:Agency)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [[n0.id, null, n0.id]] AS row;

// statement 2
MATCH (n0:Agency)
WITH n0 ORDER BY n0.name, n0.id LIMIT $p0
RETURN [[n0.id, null, n0.name]] AS row;
