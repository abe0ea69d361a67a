// statement 1
CALL () {
  MATCH (n0:Drug) WHERE n0.synonyms IS NOT NULL
  RETURN count(n0) AS c1
}
RETURN [c1] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r2:ACTS_BY]->(n1:ModeOfAction) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
WITH n0, c3
RETURN [[c3]] AS row;
