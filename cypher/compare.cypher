// compare: two treatments, two cancers or two states of patients side by side; a difference only within one trial.
//
// Parameters
//   $a, $b       ids of the two: Drug, Regimen, DrugClass; or Cancer; or Her2Status, Alteration, Biomarker
//   $metrics     metrics to take; [] takes all
//   $rollUp      outcomes of narrower cancers, states, classes and regimens count too
//   $probable    outcomes whose drug is not named count for the one they are probably of
//   $limit       most pairs
//   $tooMany     this many outcomes are too many to set side by side
//   $view        AS_PRINTED or CORRECTED
//   $without     ids of claims, references and passages to leave out; [] leaves out nothing
//   $origins     origins an edge or outcome may have, or null for all
// Columns, one row, or none where one of the ids is unknown or the outcomes are too many
//   a, b         the ids
//   lines        a metric each: {metric, a, b, pairs}; pairs {a, b, agrees, differs, difference, unit, basis, comparison, trials, pValue,
//                pValueText, polarity, warning, claims}, those of one trial first, then those that agree in most
//   both         outcomes that belong to both, and so cannot tell them apart
//   preclinical  outcomes in model systems, which are not lined up
//   traits       of treatments: {kind, shared, onlyA, onlyB, uncertain, claims}
//   alsoStated   ids of claims that set the one against the other
//   warning      null where some pair has a difference
//   truncated    whether pairs were left out
//   rank         0
// Example
//   :params {a: 'her2-status:ihc-3', b: 'her2-status:ihc-1', metrics: [], rollUp: true, probable: false, limit: 100, tooMany: 501, view: 'AS_PRINTED', without: [], origins: null}
//
// A difference is STATED by a Comparison, or DERIVED by subtraction where one trial reports both single figures and nothing else is known to
// set them apart. No name stands for an edge in one CALL and for a node in another: the embedded engine would read null from the node.

// The claims that fall: named themselves, or left without any reference or passage they had.
CALL () {
  CALL () {
    MATCH (c:Claim) WHERE c.id IN $without
    RETURN c.id AS fallen
    UNION ALL
    MATCH (x:Reference) WHERE x.id IN $without
    MATCH (x)<-[:CITES]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:CITES]->(other:Reference)
    WITH c.id AS fallen, sum(CASE WHEN other.id IN $without THEN 0 ELSE 1 END) AS kept
    WHERE kept = 0
    RETURN fallen
    UNION ALL
    MATCH (x:Passage) WHERE x.id IN $without
    MATCH (x)<-[:STATED_IN]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:STATED_IN]->(other:Passage)
    WITH c.id AS fallen, sum(CASE WHEN other.id IN $without THEN 0 ELSE 1 END) AS kept
    WHERE kept = 0
    RETURN fallen
  }
  RETURN collect(DISTINCT fallen) AS gone
}
MATCH (one:Entity {id: $a})
MATCH (two:Entity {id: $b})
CALL () {
  UNWIND [$a, $b] AS end
  MATCH (n:Entity {id: end})<-[:SUBTYPE_OF*0..8]-(t:Entity)<-[:OF_REGIMEN|MAY_BE_OF|OBSERVED_IN|IN_STRATUM]-(o:Outcome)
  WHERE size($metrics) = 0 OR CASE $view WHEN 'CORRECTED' THEN coalesce(o.metricCorrected, o.metric) ELSE o.metric END IN $metrics
  WITH DISTINCT o LIMIT $tooMany
  RETURN count(o) AS some
}
WITH gone, one, two, some WHERE some < $tooMany

// The outcomes of each side, with the claims that tie them to it.
CALL (gone) {
  UNWIND ['A', 'B'] AS side
  WITH gone, side, CASE side WHEN 'A' THEN $a ELSE $b END AS end
  MATCH (n:Entity {id: end})<-[steps:SUBTYPE_OF*0..8]-(t:Entity)<-[tie:OF_REGIMEN|MAY_BE_OF|OBSERVED_IN|IN_STRATUM]-(o:Outcome)
  WHERE ($rollUp OR size(steps) = 0) AND (type(tie) <> 'MAY_BE_OF' OR $probable) AND tie.polarity <> 'REFUTES' AND (tie.view IS NULL OR tie.view = $view) AND ($origins IS NULL OR tie.origin IN $origins)
    AND CASE tie.basis WHEN 'STATED' THEN any(c IN tie.claimIds WHERE NOT c IN gone) ELSE none(c IN tie.claimIds WHERE c IN gone) END
    AND all(s IN steps WHERE s.polarity <> 'REFUTES' AND (s.view IS NULL OR s.view = $view) AND ($origins IS NULL OR s.origin IN $origins)
      AND any(c IN s.claimIds WHERE NOT c IN gone))
    AND o.polarity <> 'REFUTES' AND ($origins IS NULL OR o.origin IN $origins) AND any(c IN o.claimIds WHERE NOT c IN gone)
    AND (size($metrics) = 0 OR CASE $view WHEN 'CORRECTED' THEN coalesce(o.metricCorrected, o.metric) ELSE o.metric END IN $metrics)
  WITH gone, side, o, t, tie, steps ORDER BY side, o.id, t.id, tie.id, reduce(ids = '', s IN steps | ids + ' ' + s.id)
  WITH gone, side, o, collect({key: t.id, sure: tie.polarity = 'SUPPORTS' AND size([s IN steps WHERE s.polarity = 'UNCERTAIN']) = 0,
    claims: [c IN reduce(all = tie.claimIds, s IN steps | all + s.claimIds) WHERE NOT c IN gone]}) AS ties
  // What else is known of it.
  CALL (gone, o) {
    MATCH (o)-[place:OF_REGIMEN|OBSERVED_IN|IN_STRATUM]->(k:Entity)
    WHERE place.polarity <> 'REFUTES' AND (place.view IS NULL OR place.view = $view) AND ($origins IS NULL OR place.origin IN $origins)
      AND any(c IN place.claimIds WHERE NOT c IN gone)
    WITH k, place ORDER BY k.id, place.id
    RETURN collect({aspect: CASE type(place) WHEN 'OF_REGIMEN' THEN 'TREATMENT' WHEN 'IN_STRATUM' THEN 'STRATUM' ELSE 'CANCER' END,
      key: k.id, kind: k.kind, claims: [c IN place.claimIds WHERE NOT c IN gone]}) AS places
  }
  CALL (gone, o) {
    MATCH (o)<-[report:REPORTS]-(study:Entity)
    WHERE report.polarity <> 'REFUTES' AND (report.view IS NULL OR report.view = $view) AND ($origins IS NULL OR report.origin IN $origins)
      AND any(c IN report.claimIds WHERE NOT c IN gone)
    WITH study, report ORDER BY study.id, report.id
    RETURN collect({id: study.id, name: CASE $view WHEN 'CORRECTED' THEN coalesce(study.nameCorrected, study.name) ELSE study.name END,
      claims: [c IN report.claimIds WHERE NOT c IN gone]}) AS reports
  }
  WITH gone, side, o, ties, places, reports,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.unitCorrected, o.unit) ELSE o.unit END AS unit,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.valueCorrected, o.value) ELSE o.value END AS value,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.monthsCorrected, o.months) ELSE o.months END AS months
  RETURN collect({side: side, id: o.id, places: places, reports: reports,
    metric: CASE $view WHEN 'CORRECTED' THEN coalesce(o.metricCorrected, o.metric) ELSE o.metric END,
    unit: CASE WHEN unit IN ['WEEKS', 'YEARS'] THEN 'MONTHS' ELSE unit END,
    value: CASE WHEN value IS NOT NULL AND unit IN ['MONTHS', 'WEEKS', 'YEARS'] THEN months ELSE value END,
    aspects: [
      {aspect: 'TREATMENT', keys: [p IN places WHERE p.aspect = 'TREATMENT' AND size([x IN ties WHERE x.key = p.key]) = 0 | p.key]},
      {aspect: 'CANCER', keys: [p IN places WHERE p.aspect = 'CANCER' AND size([x IN ties WHERE x.key = p.key]) = 0 | p.key]},
      {aspect: 'STRATUM', keys: [p IN places WHERE p.aspect = 'STRATUM' AND size([x IN ties WHERE x.key = p.key]) = 0 | p.key]},
      {aspect: 'LINE', keys: [x IN [CASE $view WHEN 'CORRECTED' THEN coalesce(o.lineCorrected, o.line) ELSE o.line END] WHERE x IS NOT NULL]},
      {aspect: 'MEDIAN', keys: CASE WHEN value IS NULL THEN []
        WHEN CASE $view WHEN 'CORRECTED' THEN coalesce(o.medianCorrected, o.median, false) ELSE coalesce(o.median, false) END THEN ['median'] ELSE ['not'] END},
      {aspect: 'DOSE', keys: [x IN [CASE $view WHEN 'CORRECTED' THEN coalesce(o.doseCorrected, o.dose) ELSE o.dose END] WHERE x IS NOT NULL]},
      {aspect: 'TIMEPOINT', keys: [x IN [CASE $view WHEN 'CORRECTED' THEN coalesce(o.timepointCorrected, o.timepoint) ELSE o.timepoint END] WHERE x IS NOT NULL]}],
    sure: o.polarity = 'SUPPORTS' AND size([x IN ties WHERE x.sure]) > 0,
    claims: [c IN o.claimIds WHERE NOT c IN gone] + reduce(all = [], x IN ties | all + x.claims) + reduce(all = [], p IN places | all + p.claims)}) AS found
}
WITH gone, one, two, found, [x IN found WHERE x.side = 'A' | x.id] AS ofA, [x IN found WHERE x.side = 'B' | x.id] AS ofB
WITH gone, one, two, [id IN ofA WHERE id IN ofB] AS both,
  [x IN found WHERE size([p IN x.places WHERE p.kind = 'ModelSystem']) > 0] AS models,
  [x IN found WHERE size([p IN x.places WHERE p.kind = 'ModelSystem']) = 0 AND NOT (x.id IN ofA AND x.id IN ofB)] AS sides

// The comparisons that the source draws between them.
CALL (gone, sides) {
  UNWIND [x IN sides WHERE x.side = 'A' | x.id] AS id
  MATCH (x:Outcome {id: id})<-[left:COMPARES]-(comparison:Comparison)-[right:COMPARES]->(y:Outcome)
  WHERE y.id IN [z IN sides WHERE z.side = 'B' | z.id]
    AND left.polarity <> 'REFUTES' AND (left.view IS NULL OR left.view = $view) AND ($origins IS NULL OR left.origin IN $origins) AND any(c IN left.claimIds WHERE NOT c IN gone)
    AND right.polarity <> 'REFUTES' AND (right.view IS NULL OR right.view = $view) AND ($origins IS NULL OR right.origin IN $origins) AND any(c IN right.claimIds WHERE NOT c IN gone)
    AND comparison.polarity <> 'REFUTES' AND ($origins IS NULL OR comparison.origin IN $origins) AND any(c IN comparison.claimIds WHERE NOT c IN gone)
  WITH gone, x, y, left, right, comparison ORDER BY comparison.id, left.id, right.id
  RETURN collect({a: x.id, b: y.id, id: comparison.id, sure: comparison.polarity = 'SUPPORTS' AND left.polarity = 'SUPPORTS' AND right.polarity = 'SUPPORTS',
    difference: CASE $view WHEN 'CORRECTED' THEN coalesce(comparison.differenceCorrected, comparison.difference) ELSE comparison.difference END,
    pValue: CASE $view WHEN 'CORRECTED' THEN coalesce(comparison.pValueCorrected, comparison.pValue) ELSE comparison.pValue END,
    pValueText: CASE $view WHEN 'CORRECTED' THEN coalesce(comparison.pValueTextCorrected, comparison.pValueText) ELSE comparison.pValueText END,
    claims: [c IN comparison.claimIds + left.claimIds + right.claimIds WHERE NOT c IN gone]}) AS drawn
}

// Every outcome of one side with every outcome of the other that has the same metric.
CALL (sides, drawn) {
  UNWIND [x IN sides WHERE x.side = 'A'] AS x
  UNWIND [y IN sides WHERE y.side = 'B' AND y.metric = x.metric] AS y
  WITH x, y, head([d IN drawn WHERE d.a = x.id AND d.b = y.id]) AS stated,
    [t IN x.reports WHERE size([u IN y.reports WHERE u.id = t.id]) > 0] AS shared,
    [i IN range(0, 6) WHERE size(x.aspects[i].keys) > 0 AND x.aspects[i].keys = y.aspects[i].keys | x.aspects[i].aspect] AS agrees,
    [i IN range(0, 6) WHERE size(x.aspects[i].keys) > 0 AND size(y.aspects[i].keys) > 0 AND x.aspects[i].keys <> y.aspects[i].keys | x.aspects[i].aspect] AS differs,
    size([i IN range(0, 6) WHERE x.aspects[i].keys <> y.aspects[i].keys]) AS apart,
    CASE WHEN x.unit = y.unit THEN x.value - y.value ELSE null END AS gap
  WITH x, y, stated, shared, agrees, differs, gap,
    CASE WHEN stated IS NOT NULL AND stated.difference IS NOT NULL AND gap IS NOT NULL THEN 'STATED'
      WHEN size(shared) > 0 AND apart = 0 AND gap IS NOT NULL THEN 'DERIVED' ELSE null END AS basis,
    size(shared) > 0 OR stated IS NOT NULL AS together
  WITH x, y, stated, shared, agrees, differs, basis, together,
    CASE basis WHEN 'STATED' THEN CASE WHEN gap < 0 THEN -abs(stated.difference) ELSE abs(stated.difference) END WHEN 'DERIVED' THEN gap ELSE null END AS difference
  WITH {metric: x.metric, a: x.id, b: y.id, agrees: agrees, differs: differs, difference: difference, basis: basis,
    unit: CASE WHEN difference IS NULL THEN null ELSE x.unit END, comparison: stated.id, pValue: stated.pValue, pValueText: stated.pValueText,
    trials: [t IN shared | t.id],
    polarity: CASE WHEN x.sure AND y.sure AND coalesce(stated.sure, true) THEN 'SUPPORTS' ELSE 'UNCERTAIN' END,
    warning: CASE
      WHEN basis = 'STATED' THEN null
      WHEN basis = 'DERIVED' THEN 'Both figures are of one trial; the difference is computed here, and the source gives no test of it.'
      WHEN together THEN 'Both are of one trial, but no difference is given: a single figure is missing, or something else sets them apart.'
      WHEN size(x.reports) = 0 OR size(y.reports) = 0 THEN 'No trial is told for one of them: no difference is computed.'
      ELSE 'The source gives them from different trials, ' + head(x.reports).name + ' and ' + head(y.reports).name + ', with different patients: no difference is computed.' END,
    claims: reduce(all = [], c IN x.claims + y.claims + reduce(each = [], t IN x.reports + y.reports | each + t.claims) + coalesce(stated.claims, [])
      | all + CASE WHEN c IN all THEN [] ELSE [c] END)} AS pair,
    CASE WHEN basis IS NOT NULL THEN 0 WHEN together THEN 1 ELSE 2 END AS apart
  ORDER BY apart, size(pair.agrees) DESC, size(pair.differs), pair.metric, pair.a, pair.b
  RETURN collect(pair) AS pairs
}
CALL (sides) {
  UNWIND sides AS x
  WITH x ORDER BY x.id
  WITH x.metric AS metric, collect(CASE x.side WHEN 'A' THEN x.id ELSE null END) AS ofLeft, collect(CASE x.side WHEN 'B' THEN x.id ELSE null END) AS ofRight
  ORDER BY CASE WHEN size(ofLeft) = 0 OR size(ofRight) = 0 THEN 1 ELSE 0 END, metric
  RETURN collect({metric: metric, a: ofLeft, b: ofRight}) AS metrics
}

// What else is said of two treatments.
CALL (gone) {
  UNWIND ['A', 'B'] AS side
  WITH gone, side, CASE side WHEN 'A' THEN $a ELSE $b END AS end
  MATCH (n:Entity {id: end})-[trait:IN_CLASS|ACTS_BY|BINDS_DOMAIN|HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|INCLUDES|CAUSES|RESISTS_VIA|APPLIES_TO]-(k:Entity)
  WHERE (n:Drug OR n:Regimen OR n:DrugClass) AND (startNode(trait).id = end OR k.kind = 'Approval' AND k.polarity <> 'REFUTES' AND any(c IN k.claimIds WHERE NOT c IN gone))
    AND (trait.direction IS NULL OR trait.direction = 'RESISTANCE')
    AND trait.polarity <> 'REFUTES' AND (trait.view IS NULL OR trait.view = $view) AND ($origins IS NULL OR trait.origin IN $origins)
    AND CASE trait.basis WHEN 'STATED' THEN any(c IN trait.claimIds WHERE NOT c IN gone) ELSE none(c IN trait.claimIds WHERE c IN gone) END
  WITH gone, side, k, trait ORDER BY type(trait), k.id, trait.id
  RETURN collect({side: side, kind: type(trait), key: k.id, sure: trait.polarity = 'SUPPORTS', claims: [c IN trait.claimIds WHERE NOT c IN gone]}) AS said
}
CALL (said) {
  UNWIND said AS x
  WITH DISTINCT x.kind AS kind, x.key AS key
  WITH kind, key, size([x IN said WHERE x.kind = kind AND x.key = key AND x.side = 'A']) > 0 AS hasA,
    size([x IN said WHERE x.kind = kind AND x.key = key AND x.side = 'B']) > 0 AS hasB,
    size([x IN said WHERE x.kind = kind AND x.key = key AND x.sure]) = 0 AS open
  ORDER BY kind, key
  WITH kind, collect({key: key, hasA: hasA, hasB: hasB, open: open}) AS keys
  ORDER BY kind
  RETURN collect({kind: kind, shared: [x IN keys WHERE x.hasA AND x.hasB | x.key], onlyA: [x IN keys WHERE NOT x.hasB | x.key], onlyB: [x IN keys WHERE NOT x.hasA | x.key],
    uncertain: [x IN keys WHERE x.open | x.key],
    claims: reduce(all = [], c IN reduce(each = [], x IN [y IN said WHERE y.kind = kind] | each + x.claims) | all + CASE WHEN c IN all THEN [] ELSE [c] END)}) AS traits
}
// What the source says of the one against the other.
CALL (gone) {
  MATCH (left1:Entity {id: $a})<-[leftE:ABOUT]-(spoken:Claim)
  WITH gone, spoken, leftE
  MATCH (spoken)-[rightE:ABOUT]->(right1:Entity {id: $b})
  WHERE NOT spoken.id IN gone AND ($origins IS NULL OR spoken.origin IN $origins)
    AND (leftE.role = 'SUBJECT' AND rightE.role = 'COMPARATOR' OR leftE.role = 'COMPARATOR' AND rightE.role = 'SUBJECT')
  RETURN collect(DISTINCT spoken.id) AS alsoStated
}
RETURN one.id AS a, two.id AS b, [m IN metrics | {metric: m.metric, a: m.a, b: m.b, pairs: [z IN pairs[0..$limit] WHERE z.metric = m.metric]}] AS lines,
  reduce(all = [], id IN both | all + CASE WHEN id IN all THEN [] ELSE [id] END) AS both,
  reduce(all = [], x IN models | all + CASE WHEN x.id IN all THEN [] ELSE [x.id] END) AS preclinical, traits,
  CASE WHEN size([z IN pairs[0..$limit] WHERE z.difference IS NOT NULL]) > 0 THEN null
    WHEN size(pairs) = 0 AND size(sides) = 0 AND size(both) > 0 THEN 'All results belong to both: nothing sets the two apart.'
    WHEN size(pairs) = 0 THEN 'No result of the one has the metric of a result of the other: nothing can be set side by side, so there is no difference.'
    ELSE 'The source gives no trial in which both can be set against each other. Side by side stand results of different trials with different patients, so there is no difference.' END AS warning, alsoStated,
  size(pairs) > $limit AS truncated, 0 AS rank
