// statement 1
MATCH (n0:DrugClass {id: $p0})
CALL (n0) {
  MATCH (n0)<-[r3:IN_CLASS]-(n2) WHERE (r3.view IS NULL OR r3.view = 'AS_PRINTED')
  WITH n2, r3 WHERE (((n2.name > $p1 OR n2.name IS NULL)) OR (n2.name = $p1 AND n2.id > $p2))
  WITH n2, r3 ORDER BY n2.name, n2.id, r3.id LIMIT $p3
  RETURN collect([[n2.id, r3.id, n2.name], [[n2.kind, n2.name]]]) AS s1
}
CALL (n0) {
  MATCH (n0)<-[r5:IN_CLASS]-(n4) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED')
  RETURN count(n4) AS c6
}
WITH n0, s1, c6
RETURN [[s1, c6]] AS row;
