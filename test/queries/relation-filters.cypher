// statement 1
MATCH (n0:Drug)-[r1:BINDS_DOMAIN]->(n2:ReceptorDomain) WHERE (r1.view IS NULL OR r1.view = 'AS_PRINTED') AND n2.id = $p0
WITH DISTINCT n0
WITH n0 ORDER BY n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 2
MATCH (n0:Drug) WHERE (NOT EXISTS { MATCH (n0)-[r2:BINDS_DOMAIN]->(n1:ReceptorDomain) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED') } AND EXISTS { MATCH (n0)-[r4:IN_CLASS]->(n3:DrugClass) WHERE (r4.view IS NULL OR r4.view = 'AS_PRINTED') AND EXISTS { MATCH (n3)<-[r6:IN_CLASS]-(n5) WHERE (r6.view IS NULL OR r6.view = 'AS_PRINTED') AND any(i7 IN n5.synonyms WHERE i7 = $p0) } })
WITH n0 ORDER BY n0.id LIMIT $p1
RETURN [[n0.id]] AS row;

// statement 3
MATCH (n0:Drug {id: $p0})
CALL (n0) {
  MATCH (n0)-[r3:IN_CLASS]->(n2:DrugClass) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED') AND EXISTS { MATCH (n2)<-[r5:IN_CLASS]-(n4) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED') AND n4.id = $p1 }
  WITH n2 ORDER BY n2.name, n2.id LIMIT $p2
  RETURN collect([[n2.id]]) AS s1
}
WITH n0, s1
RETURN [[s1]] AS row;
