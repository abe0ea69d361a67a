// statement 1
MATCH (n0:Outcome {id: $p0})
WITH n0
RETURN [n0.id, n0.kind, n0.metric, n0.median, n0.value, n0.unit, n0.finding, n0.synonyms] AS row;
