// statement 1
CALL () {
  MATCH (n0:Outcome) WHERE n0.metric IN $p0
  WITH n0, n0.metric AS k1
  CALL (n0) {
    MATCH (n0)-[r5:OBSERVED_IN]->(n4) WHERE (r5.view IS NULL OR r5.view = 'AS_PRINTED')
    MATCH (n4)-[r7:SUBTYPE_OF*0..8]->(n6:Entity) WHERE all(i8 IN r7 WHERE (i8.view IS NULL OR i8.view = 'AS_PRINTED'))
    RETURN collect(DISTINCT n6.id) AS l3
  }
  UNWIND CASE WHEN size(l3) = 0 THEN [null] ELSE l3 END AS k2
  WITH n0, k1, k2
  WITH k1, k2, count(n0.value) AS count, min(n0.value) AS min, max(n0.value) AS max, avg(n0.value) AS mean, percentileCont(n0.value, 0.5) AS median, collect(DISTINCT n0.id) AS ids
  ORDER BY size(ids) DESC, k1, k2 LIMIT $p1
  WITH collect({keys: [{by: 'metric', value: k1, id: null}, {by: 'observedIn', value: null, id: k2}], count: count, min: min, max: max, mean: mean, median: median, ids: ids}) AS groups
  UNWIND range(0, size(groups) - 1) AS rank
  WITH rank, groups[rank] AS g
  RETURN g.keys AS keys, g.count AS count, g.min AS min, g.max AS max, g.mean AS mean, g.median AS median, g.ids AS ids, size(g.ids) AS size, rank
}
CALL (keys) {
  WITH keys AS l9
  UNWIND range(0, size(l9) - 1) AS i10
  WITH i10, l9[i10] AS m11
  CALL (m11) {
    MATCH (n13:Entity {id: m11.id})
    WITH n13 ORDER BY n13.id
    RETURN head(collect([n13.kind, n13.id])) AS s14
  }
  WITH i10, m11, s14 ORDER BY i10
  RETURN collect([m11.by, m11.value, s14]) AS s12
}
CALL (ids) {
  UNWIND ids AS i18
  MATCH (n16:Outcome {id: i18})
  WITH n16 ORDER BY n16.id
  RETURN collect([n16.id]) AS s17
}
WITH rank, size, count, min, max, mean, median, s12, s17 ORDER BY rank
RETURN [[size, count, min, max, mean, median, s12, s17]] AS row;

// statement 2
MATCH (n0:Comparison) WHERE (n0.difference >= $p0 OR n0.difference <= $p1)
WITH n0 ORDER BY n0.name, n0.id LIMIT $p2
RETURN [[n0.id, n0.difference]] AS row;
