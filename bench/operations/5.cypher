// The headline traversal: cypher/bypass.cypher stands in place of the next line.
CALL () { /* cypher/bypass.cypher */ }
WITH drug, regimen, grade, basis, rule, sentence, reason, rank ORDER BY rank
RETURN [grade, drug.id, drug.name, regimen.id, regimen.name, basis, rule, sentence, reason] AS row
