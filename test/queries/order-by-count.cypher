// statement 1
MATCH (n0:Cancer)
CALL (n0) {
  MATCH (n0)<-[r5:OBSERVED_IN]-(n4) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED')
  RETURN count(n4) AS c6
}
WITH n0, c6 ORDER BY c6 DESC, n0.name, n0.id LIMIT $p0
CALL (n0) {
  MATCH (n0)<-[r2:OBSERVED_IN]-(n1) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  RETURN count(n1) AS c3
}
WITH n0, c6, c3 ORDER BY c6 DESC, n0.name, n0.id
RETURN [[n0.id, null, c6, n0.name], [[n0.id, [c3]]]] AS row;
