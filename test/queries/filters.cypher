// statement 1
MATCH (n0:Outcome) WHERE ((n0.unit IN $p0 AND (n0.value >= $p1 OR n0.low < $p2)) AND (n0.metric IS NULL OR NOT (n0.metric <> $p3)) AND toLower(n0.name) STARTS WITH toLower($p4) AND any(i1 IN n0.claimIds WHERE toLower(i1) CONTAINS toLower($p5)) AND n0.median IS NOT NULL AND n0.value <= $p6 AND n0.value > $p7 AND n0.n IS NULL)
WITH n0 ORDER BY n0.name, n0.id LIMIT $p8
RETURN [[n0.id, n0.value]] AS row;
