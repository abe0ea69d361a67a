// statement 1
MATCH (n0:Drug)
WHERE EXISTS { MATCH (n0)-[:BINDS_DOMAIN]->(n1:ReceptorDomain) WHERE n1.id = $p0 }
WITH n0 ORDER BY n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 2
MATCH (n0:Drug)
WHERE (NOT EXISTS { MATCH (n0)-[:BINDS_DOMAIN]->(n1:ReceptorDomain) } AND EXISTS { MATCH (n0)-[:IN_CLASS]->(n2:DrugClass) WHERE EXISTS { MATCH (n2)<-[:IN_CLASS]-(n3) WHERE any(i4 IN n3.synonyms WHERE i4 = $p0) } })
WITH n0 ORDER BY n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 3
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass)
  WHERE EXISTS { MATCH (n2)<-[:IN_CLASS]-(n4) WHERE n4.id = $p1 }
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p2
  RETURN collect([[n2.id]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
