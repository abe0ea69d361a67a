// statement 1
MATCH (n0:Drug)
WITH n0 WHERE (((n0.name > $p0 OR n0.name IS NULL)) OR (n0.name = $p0 AND n0.id < $p1))
WITH n0 ORDER BY n0.name, n0.id DESC LIMIT $p2
WITH n0 ORDER BY n0.name DESC, n0.id
RETURN [[n0.id, null, n0.name], [n0.id]] AS row;
