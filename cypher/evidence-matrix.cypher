// evidence-matrix: outcomes in a table of two axes, such as drugs by HER2 state; each cell with its figures and the outcomes behind it.
//
// Parameters
//   $rows, $columns  two of DRUG, CLASS, REGIMEN, TREATMENT, CANCER, STRATUM, PHASE, LINE, METRIC
//   $metrics         metrics to take; [] takes all
//   $of              ids of a cancer, a drug or a state, to each of which an outcome has to belong, by itself or through something narrower or a regimen
//   $rollUp          outcomes count for the wider cancers, strata, classes and regimens too
//   $combinations    outcomes of a regimen count for the drugs and classes in it too
//   $probable        outcomes whose drug is not named count for the one they are probably of
//   $preclinical     outcomes in model systems count too
//   $limit           most rows, and most columns
//   $tooMany         this many outcomes are too many for one table
//   $view            AS_PRINTED or CORRECTED
//   $without         ids of claims, references and passages to leave out; [] leaves out nothing
//   $origins         origins an edge or outcome may have, or null for all
// Columns, one row, or none where one of the ids is unknown or the outcomes are too many
//   rows, columns  headers {key, name, id, total}, the fullest first, NOT_STATED last
//   cells        those with outcomes: {row, column, count, trials, figures, findings, polarities, outcomes, claims}
//   total        how many outcomes are in the table
//   leftOut      {reason, outcomes} that have no place in it
//   truncated    whether rows or columns were left out
//   rank         0
// Example
//   :params {rows: 'DRUG', columns: 'STRATUM', metrics: ['ORR'], of: [], rollUp: false, combinations: false, probable: false, preclinical: false, limit: 30, tooMany: 5001, view: 'AS_PRINTED', without: [], origins: null}
//
// A printed range is one outcome with two ends and never the best; times are compared in months; a pooled figure has a line of its own.
// No name stands for an edge in one CALL and for a node in another: the embedded engine would read null from the node.

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

CALL () {
  UNWIND $of AS id
  MATCH (n:Entity {id: id})
  RETURN count(DISTINCT id) AS known
}
WITH gone, known WHERE known = size($of)

// The outcomes that stand: all, or those that lead to the first id. Where they are too many, no more of them are read than that.
CALL (gone) {
  CALL () {
    MATCH (o:Outcome) WHERE size($of) = 0
    RETURN o
    UNION
    UNWIND $of[0..1] AS id
    MATCH (n:Entity {id: id})<-[:IN_CLASS|INCLUDES|SUBTYPE_OF*0..9]-(t:Entity)<-[:OF_REGIMEN|MAY_BE_OF|OBSERVED_IN|IN_STRATUM]-(o:Outcome)
    RETURN o
  }
  WITH gone, o
  WHERE any(c IN o.claimIds WHERE NOT c IN gone) AND ($origins IS NULL OR o.origin IN $origins)
    AND (size($metrics) = 0 OR CASE $view WHEN 'CORRECTED' THEN coalesce(o.metricCorrected, o.metric) ELSE o.metric END IN $metrics)
  WITH o LIMIT $tooMany
  RETURN collect(o) AS standing
}
WITH gone, standing WHERE size(standing) < $tooMany

// Each outcome in each of its cells, by the figures that may stand in one line.
// Neo4j counts a list as often as a sorted row holds it, and ends a statement by that count: nothing is sorted beside a long list.
CALL (gone, standing) {
  UNWIND standing AS o
  // Where it belongs: each treatment, cancer and state that edges lead to, and how.
  CALL (gone, o) {
    MATCH (o)-[tie:OF_REGIMEN|MAY_BE_OF|OBSERVED_IN|IN_STRATUM]->(t:Entity)-[steps:IN_CLASS|INCLUDES|SUBTYPE_OF*0..9]->(k:Entity)
    WHERE (type(tie) <> 'MAY_BE_OF' OR $probable) AND tie.polarity <> 'REFUTES' AND (tie.view IS NULL OR tie.view = $view) AND ($origins IS NULL OR tie.origin IN $origins)
      AND CASE tie.basis WHEN 'STATED' THEN any(c IN tie.claimIds WHERE NOT c IN gone) ELSE none(c IN tie.claimIds WHERE c IN gone) END
      AND all(s IN steps WHERE s.basis = 'STATED' AND s.polarity <> 'REFUTES' AND (s.view IS NULL OR s.view = $view) AND ($origins IS NULL OR s.origin IN $origins)
        AND any(c IN s.claimIds WHERE NOT c IN gone))
    WITH k, tie, steps, size([s IN steps WHERE type(s) = 'SUBTYPE_OF']) > 0 AS wider, size([s IN steps WHERE type(s) = 'INCLUDES']) > 0 AS combined,
      size([s IN steps WHERE type(s) <> 'SUBTYPE_OF']) = 0 AS given
    ORDER BY k.id, size(steps), reduce(ids = tie.id, s IN steps | ids + ' ' + s.id)
    RETURN collect({key: k.id, kind: k.kind, wider: wider, combined: combined,
      axes: CASE type(tie) WHEN 'OBSERVED_IN' THEN [CASE k.kind WHEN 'Cancer' THEN 'CANCER' ELSE 'MODEL' END] WHEN 'IN_STRATUM' THEN ['STRATUM']
        ELSE [CASE k.kind WHEN 'DrugClass' THEN 'CLASS' WHEN 'Regimen' THEN 'REGIMEN' ELSE 'DRUG' END] + CASE WHEN given THEN ['TREATMENT'] ELSE [] END END,
      sure: tie.polarity = 'SUPPORTS' AND size([s IN steps WHERE s.polarity = 'UNCERTAIN']) = 0,
      claims: [c IN reduce(all = tie.claimIds, s IN steps | all + s.claimIds) WHERE NOT c IN gone]}) AS places
  }
  CALL (gone, o) {
    MATCH (o)<-[report:REPORTS]-(study:Entity)
    WHERE report.polarity <> 'REFUTES' AND (report.view IS NULL OR report.view = $view) AND ($origins IS NULL OR report.origin IN $origins)
      AND any(c IN report.claimIds WHERE NOT c IN gone)
    WITH study, report ORDER BY study.id, report.id
    RETURN collect({id: study.id, claims: [c IN report.claimIds WHERE NOT c IN gone]}) AS reports
  }
  // What is told of it at all, also where the claim is left out: then its place is unknown, which is not that none is stated.
  CALL (o) {
    MATCH (o)-[placing:OF_REGIMEN|MAY_BE_OF|OBSERVED_IN|IN_STRATUM]->(place:Entity)
    WHERE (type(placing) <> 'MAY_BE_OF' OR $probable) AND placing.polarity <> 'REFUTES' AND (placing.view IS NULL OR placing.view = $view) AND ($origins IS NULL OR placing.origin IN $origins)
    RETURN collect(DISTINCT CASE type(placing) WHEN 'OBSERVED_IN' THEN CASE place.kind WHEN 'Cancer' THEN 'CANCER' ELSE 'MODEL' END
      WHEN 'IN_STRATUM' THEN 'STRATUM' ELSE 'TREATMENT' END) AS told
  }
  // A pooled figure stays apart, also where the claim on what it pools is left out.
  CALL (o) {
    MATCH (o)<-[:REPORTS]-(pool:Entity)-[:POOLS]->(member:Entity)
    RETURN collect(DISTINCT pool.id) AS pools
  }
  // What it has to belong to, with the claims that say so; what is missing drops the outcome.
  WITH gone, o, places, reports, told, pools, [id IN $of | [p IN places WHERE p.key = id]] AS ties
  WHERE size([x IN ties WHERE size(x) = 0]) = 0
  WITH gone, o, places, reports, told, pools,
    reduce(all = [], x IN ties | all + reduce(some = [], p IN x | some + p.claims)) AS tied,
    size([x IN ties WHERE size([p IN x WHERE p.sure]) = 0]) = 0 AS sure,
    [p IN places WHERE (NOT p.combined OR $combinations) AND (NOT p.wider OR $rollUp)] AS open,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.metricCorrected, o.metric) ELSE o.metric END AS metric,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.phaseCorrected, o.phase) ELSE o.phase END AS phase,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.lineCorrected, o.line) ELSE o.line END AS line,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.unitCorrected, o.unit) ELSE o.unit END AS unit,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.valueCorrected, o.value) ELSE o.value END AS value,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.monthsCorrected, o.months) ELSE o.months END AS months,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.lowCorrected, o.low) ELSE o.low END AS low,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.highCorrected, o.high) ELSE o.high END AS high
  WITH gone, o, reports, told, pools, tied, sure, metric, value, low, high, unit,
    // Which keys it has on each axis: an outcome of another kind of treatment has none; one without any is NOT_STATED.
    [axis IN [$rows, $columns] | CASE
      WHEN axis = 'METRIC' THEN [{key: metric, sure: true, claims: []}]
      WHEN axis = 'PHASE' THEN [{key: coalesce(phase, 'NOT_STATED'), sure: true, claims: []}]
      WHEN axis = 'LINE' THEN [{key: coalesce(line, 'NOT_STATED'), sure: true, claims: []}]
      WHEN size([p IN open WHERE axis IN p.axes]) > 0 THEN [p IN open WHERE axis IN p.axes]
      WHEN axis IN ['CANCER', 'STRATUM'] AND NOT axis IN told THEN [{key: 'NOT_STATED', sure: true, claims: []}]
      WHEN axis IN ['DRUG', 'CLASS', 'REGIMEN', 'TREATMENT'] AND NOT 'TREATMENT' IN told THEN [{key: 'NOT_STATED', sure: true, claims: []}]
      ELSE [] END] AS on,
    'MODEL' IN told AS preclinical,
    CASE WHEN unit IN ['MONTHS', 'WEEKS', 'YEARS'] THEN months ELSE value END AS point,
    CASE unit WHEN 'WEEKS' THEN 12 / 52.1775 WHEN 'YEARS' THEN 12 ELSE 1 END AS factor
  WITH o, on, sure, metric, size(pools) > 0 AS pooled,
    CASE WHEN unit IN ['WEEKS', 'YEARS'] THEN 'MONTHS' ELSE unit END AS unit,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.medianCorrected, o.median, false) ELSE coalesce(o.median, false) END AS median,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.findingCorrected, o.finding) ELSE o.finding END AS finding,
    CASE WHEN value IS NULL THEN null ELSE point END AS value,
    CASE WHEN value IS NULL THEN coalesce(low, high) * factor ELSE point END AS low,
    CASE WHEN value IS NULL THEN coalesce(high, low) * factor ELSE point END AS high,
    [r IN reports WHERE NOT r.id IN pools | r.id] AS trials,
    reduce(all = [c IN o.claimIds WHERE NOT c IN gone] + tied, r IN reports | all + r.claims) AS claims,
    CASE
      WHEN preclinical AND NOT $preclinical THEN 'PRECLINICAL'
      WHEN size(on[0]) = 0 THEN 'NOT_ON_ROWS'
      WHEN size(on[1]) = 0 THEN 'NOT_ON_COLUMNS'
      ELSE 'NONE' END AS reason
  // Ways to one key are one.
  UNWIND CASE reason WHEN 'NONE' THEN reduce(all = [], p IN on[0] | all + CASE WHEN p.key IN all THEN [] ELSE [p.key] END) ELSE [''] END AS row
  UNWIND CASE reason WHEN 'NONE' THEN reduce(all = [], p IN on[1] | all + CASE WHEN p.key IN all THEN [] ELSE [p.key] END) ELSE [''] END AS column
  WITH o, reason, row, column, metric, median, unit, pooled, finding, value, low, high, trials, claims, sure,
    [p IN on[0] WHERE p.key = row] AS here, [p IN on[1] WHERE p.key = column] AS there
  WITH reason, row, column, metric, median, unit, pooled, value, low, high, {id: o.id, finding: finding, trials: trials,
    polarity: CASE WHEN o.polarity <> 'SUPPORTS' THEN o.polarity
      WHEN sure AND size([p IN here WHERE p.sure]) > 0 AND size([p IN there WHERE p.sure]) > 0 THEN 'SUPPORTS' ELSE 'UNCERTAIN' END,
    claims: reduce(all = claims, p IN here + there | all + p.claims)} AS member
  WITH reason, row, column, metric, median, unit, pooled, member, value, low, high, low IS NOT NULL AND member.polarity <> 'REFUTES' AS shown
  WITH reason, row, column, metric, median, unit, pooled, collect(member) AS members,
    collect(CASE WHEN shown THEN member.id ELSE null END) AS ids,
    min(CASE WHEN shown THEN value ELSE null END) AS least, max(CASE WHEN shown THEN value ELSE null END) AS most,
    min(CASE WHEN shown THEN low ELSE null END) AS low, max(CASE WHEN shown THEN high ELSE null END) AS high
  WITH reason, row, column, members, {line: metric + ' ' + coalesce(unit, '~') + ' ' + median + ' ' + pooled, metric: metric, median: median, unit: unit,
    pooled: pooled, count: size(ids), best: CASE metric WHEN 'INCIDENCE' THEN least ELSE most END, low: low, high: high, outcomes: ids} AS figure
  WITH reason, row, column, collect(members) AS parts, collect(figure) AS several
  WITH reason, row, column, reduce(all = [], part IN parts | all + part) AS members, several
  CALL (members) {
    UNWIND members AS m
    WITH m.claims AS ids
    UNWIND ids AS c
    RETURN collect(DISTINCT c) AS premises
  }
  CALL (members) {
    UNWIND members AS m
    WITH m.trials AS ids
    UNWIND ids AS t
    RETURN count(DISTINCT t) AS trials
  }
  RETURN collect({reason: reason, row: row, column: column, outcomes: [m IN members | m.id], trials: trials, claims: premises,
    figures: [f IN reduce(ordered = [], f IN [x IN several WHERE x.count > 0] | [x IN ordered WHERE x.line < f.line] + [f] + [x IN ordered WHERE x.line > f.line])
      | f {.metric, .median, .unit, .pooled, .count, .best, .low, .high, .outcomes}],
    findings: [f IN ['EFFECTIVE', 'MODEST', 'INSUFFICIENT', 'NO_BENEFIT'] WHERE size([m IN members WHERE m.finding = f]) > 0
      | {finding: f, count: size([m IN members WHERE m.finding = f])}],
    polarities: [q IN ['SUPPORTS', 'UNCERTAIN', 'REFUTES'] WHERE size([m IN members WHERE m.polarity = q]) > 0
      | {polarity: q, count: size([m IN members WHERE m.polarity = q])}]}) AS cells
}
WITH [c IN cells WHERE c.reason = 'NONE'] AS cells, [c IN cells WHERE c.reason <> 'NONE' | c {.reason, .outcomes}] AS left

// The headers of both sides, and how many outcomes there are.
WITH cells, left, [c IN cells | c {.row, .column, .outcomes}] AS filled
CALL (filled) {
  UNWIND ['all', 'row', 'column'] AS side
  UNWIND filled AS c
  WITH side, CASE side WHEN 'row' THEN c.row WHEN 'column' THEN c.column ELSE '' END AS key, c.outcomes AS ids
  UNWIND ids AS id
  WITH side, key, count(DISTINCT id) AS total
  OPTIONAL MATCH (n:Entity {id: key})
  RETURN collect({side: side, key: key, id: n.id, total: total, last: CASE key WHEN 'NOT_STATED' THEN 1 ELSE 0 END,
    name: coalesce(CASE $view WHEN 'CORRECTED' THEN coalesce(n.nameCorrected, n.name) ELSE n.name END, CASE key WHEN 'NOT_STATED' THEN 'not stated' ELSE key END)}) AS headers
}
// The fullest first: each header has its place behind those that come before it.
WITH cells, left, headers, [side IN ['row', 'column'] | reduce(best = [], h IN [x IN headers WHERE x.side = side]
  | ([x IN best WHERE x.last < h.last OR x.last = h.last AND (x.total > h.total OR x.total = h.total AND (x.name < h.name OR x.name = h.name AND x.key < h.key))] + [h]
    + [x IN best WHERE x.last > h.last OR x.last = h.last AND (x.total < h.total OR x.total = h.total AND (x.name > h.name OR x.name = h.name AND x.key > h.key))])[0..$limit])] AS shown
WITH cells, left, headers, shown[0] AS rows, shown[1] AS columns
RETURN [r IN rows | r {.key, .name, .id, .total}] AS rows, [c IN columns | c {.key, .name, .id, .total}] AS columns,
  reduce(all = [], r IN [r IN rows | [c IN cells WHERE c.row = r.key]] | all + reduce(ordered = [], k IN columns
    | ordered + [c IN r WHERE c.column = k.key | c {.row, .column, count: size(c.outcomes), .outcomes, .trials, .claims, .figures, .findings, .polarities}])) AS cells,
  coalesce(head([h IN headers WHERE h.side = 'all' | h.total]), 0) AS total,
  [reason IN ['PRECLINICAL', 'NOT_ON_ROWS', 'NOT_ON_COLUMNS'] WHERE size([x IN left WHERE x.reason = reason]) > 0
    | {reason: reason, outcomes: reduce(all = [], x IN [y IN left WHERE y.reason = reason] | all + x.outcomes)}] AS leftOut,
  size([h IN headers WHERE h.side = 'row']) > $limit OR size([h IN headers WHERE h.side = 'column']) > $limit AS truncated, 0 AS rank
