// Rule likely-treatment derives MAY_BE_OF: a result whose treatment the source does not name probably belongs to the one
// that the erratum on the missing name suggests. The erratum says how that is known.
MATCH (e:Erratum)-[:SUGGESTS]->(t)
WHERE t:Drug OR t:Regimen
MATCH (e)-[:AFFECTS]->(o)
WHERE (o:Outcome OR o:Study OR o:Trial) AND o.claimIds IS NOT NULL
RETURN o.id AS source, t.id AS target, {polarity: 'UNCERTAIN'} AS properties, [o] AS premises
ORDER BY source, target
