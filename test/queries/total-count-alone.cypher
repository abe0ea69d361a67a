// statement 1
CALL () {
  MATCH (n1:Drug)
  WHERE n1.synonyms IS NOT NULL
  RETURN count(n1) AS c0
}
RETURN [c0] AS row;

// statement 2
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:ACTS_BY]->(n2:ModeOfAction)
  RETURN count(n2) AS c1
}
WITH n0, c1
RETURN [[c1]] AS row;
