// statement 1
MATCH (n0:Claim) WHERE (toLower(n0.text) CONTAINS toLower($p0) AND n0.topic = $p1)
WITH n0 ORDER BY n0.evidenceLevel DESC, n0.text, n0.id LIMIT $p2
RETURN [[n0.id, n0.evidenceLevel]] AS row;
