// statement 1
MATCH (n0:Drug {id: $p0})
WITH n0
RETURN [n0.id] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
WITH n0
RETURN [n0.id] AS row;
