// statement 1
MATCH (n0:Drug {id: $p0})
WITH n0
RETURN [n0.name, n0.id] AS row;

// statement 2
MATCH (n0:Pathway)
WITH n0 ORDER BY n0.id LIMIT $p0
RETURN [[n0.id]] AS row;

// statement 3
MATCH (n0:Receptor {id: $p0})
WITH n0
RETURN [n0.symbol] AS row;
