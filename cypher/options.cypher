// options: which HER2-directed treatments have evidence for a cancer, and how a patient's HER2 state and history stand to
// the criteria that this evidence states. For research, not for treatment decisions.
//
// Parameters
//   $cancer       id of a Cancer; evidence of narrower ones counts, evidence of wider ones is shown as such
//   $patient      one map, so that one plan serves all questions:
//     ihc, ish       0, 1+, 2+ or 3+, and POSITIVE or NEGATIVE; null: not known
//     alterations, biomarkers   ids of Alterations the tumour has, and of Biomarkers
//     given, told    ids of Drugs, DrugClasses and Regimens given before; whether anything was said of that
//     retested       whether the HER2 state was determined after the last HER2-directed treatment
//     lines          lines of evidence that fit the line asked for, or null for all
//     resistance     id of a ResistanceMechanism, or null
//     known          all these ids: where one is unknown there is no row
//   $without, $origins, $view   as in bypass.cypher
// Columns, one row: lists of maps (drug, regimen, drugClass: one of them set), in the order in which to read them
//   cancer         the cancer asked for
//   options        all; eligible, retest, unknown, notEligible: by verdict; noBenefit: the source reports none, whatever the verdict
//   otherDrugs, otherRegimens   how many of all in the graph are not among them
//   unnamed        evidence of which the source leaves out the treatment {node, treatment (probable), claimIds}
//   disclaimer, rank
// Example
//   :params {cancer: 'cancer:gastric-cancer', patient: {ihc: '2+', ish: null, alterations: [], biomarkers: [], given: [], told: false,
//     retested: false, resistance: null, lines: null, known: []}, without: [], origins: null, view: 'AS_PRINTED'}
//
// HER2 states and alterations of one piece of evidence are alternatives; biomarkers and prior therapy are asked for each.
// A criterion whose claims are gone still is a criterion, of which nothing is known: losing knowledge makes nobody eligible.
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
  UNWIND $patient.known AS id
  MATCH (n:Entity {id: id})
  RETURN count(n) AS found
}
CALL () {
  MATCH (drugs:Drug)
  RETURN count(drugs) AS drugCount
}
CALL () {
  MATCH (regimens:Regimen)
  RETURN count(regimens) AS regimenCount
}
WITH gone, found, drugCount, regimenCount
WHERE found = size($patient.known)
MATCH (asked:Cancer {id: $cancer})

// The cancers whose evidence is looked at, each with its way to the one asked for.
CALL (asked, gone) {
  MATCH (asked)<-[stepsE:SUBTYPE_OF*0..5]-(k:Cancer)
  RETURN k, stepsE AS way, CASE size(stepsE) WHEN 0 THEN 0 ELSE 1 END AS far
  UNION ALL
  MATCH (asked)-[stepsE:SUBTYPE_OF*1..5]->(k:Cancer)
  RETURN k, stepsE AS way, 2 AS far
  UNION ALL
  MATCH (asked)-[upE:SUBTYPE_OF]->(:Cancer)<-[downE:SUBTYPE_OF]-(k:Cancer)
  WHERE k.id <> asked.id
  RETURN k, [upE, downE] AS way, 3 AS far
}
WITH gone, asked, drugCount, regimenCount, k, way, far
WHERE size([e IN way WHERE (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins) AND e.polarity <> 'REFUTES'
  AND size([c IN e.claimIds WHERE NOT c IN gone]) >= CASE e.basis WHEN 'STATED' THEN 1 ELSE size(e.claimIds) END]) = size(way)
WITH gone, asked, drugCount, regimenCount, k, far, way ORDER BY far, size(way), k.id, [e IN way | e.id]
WITH gone, asked, drugCount, regimenCount, k, head(collect({far: far, hops: [e IN way | {source: startNode(e).id, kind: 'SUBTYPE_OF', target: endNode(e).id,
  basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}]})) AS nearest
WITH gone, asked, drugCount, regimenCount, k, nearest ORDER BY nearest.far, k.id
WITH gone, asked, drugCount, regimenCount, collect({id: k.id, name: k.name, far: nearest.far, hops: nearest.hops}) AS places
WITH gone, asked, drugCount, regimenCount, places, [p IN places WHERE p.far < 3 | p.id] AS lineage

// What the tumour carries, what was given, and the advice to test again.
CALL (gone) {
  UNWIND $patient.alterations AS id
  MATCH (own:Alteration {id: id})-[stepsE:SUBTYPE_OF*0..3]->(alteration:Alteration)
  WITH gone, alteration, stepsE
  WHERE size([e IN stepsE WHERE (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins) AND e.polarity <> 'REFUTES'
    AND size([c IN e.claimIds WHERE NOT c IN gone]) >= CASE e.basis WHEN 'STATED' THEN 1 ELSE size(e.claimIds) END]) = size(stepsE)
  WITH gone, alteration, stepsE ORDER BY size(stepsE), alteration.id, [e IN stepsE | e.id]
  WITH alteration, head(collect({own: size(stepsE) = 0, hops: [e IN stepsE | {source: startNode(e).id, kind: 'SUBTYPE_OF', target: endNode(e).id,
    basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}]})) AS nearest
  WITH alteration, nearest ORDER BY alteration.id
  RETURN collect({id: alteration.id, gene: alteration.gene, exon: alteration.exon, own: nearest.own, hops: nearest.hops}) AS carried
}
CALL (gone) {
  UNWIND $patient.given AS id
  MATCH (d:Entity {id: id})-[stepsE:INCLUDES|IN_CLASS|SUBTYPE_OF*0..4]->(had)
  WITH gone, had, stepsE
  WHERE size([e IN stepsE WHERE e.view IS NULL OR e.view = $view]) = size(stepsE)
  WITH had, stepsE, size([e IN stepsE WHERE ($origins IS NULL OR e.origin IN $origins) AND e.polarity <> 'REFUTES'
    AND size([c IN e.claimIds WHERE NOT c IN gone]) >= CASE e.basis WHEN 'STATED' THEN 1 ELSE size(e.claimIds) END]) = size(stepsE) AS holds,
    [e IN stepsE | {source: startNode(e).id, kind: type(e), target: endNode(e).id,
      basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}] AS hops
  ORDER BY CASE WHEN holds THEN 0 ELSE 1 END, size(stepsE), had.id, [e IN stepsE | e.id]
  WITH had, head(collect({holds: holds, hops: hops})) AS nearest
  OPTIONAL MATCH (had)-[aimE:TARGETS]->(aimed:Receptor)
  WHERE aimed.id = 'receptor:her2'
  WITH had, nearest, count(aimE) AS aims ORDER BY had.id
  RETURN collect({id: had.id, holds: nearest.holds, hops: nearest.hops, directed: aims > 0}) AS history
}
CALL () {
  UNWIND $patient.given AS id
  MATCH (wide:Entity {id: id})<-[:IN_CLASS|SUBTYPE_OF*1..3]-(below)
  RETURN collect(DISTINCT below.id) AS within
}
CALL (gone) {
  MATCH (again:Process {id: 'process:her2-retesting'})<-[e:RECOMMENDS]-(advice:Recommendation)
  WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
    AND size([c IN e.claimIds WHERE NOT c IN gone]) >= CASE e.basis WHEN 'STATED' THEN 1 ELSE size(e.claimIds) END
  WITH gone, again, advice, e ORDER BY e.id
  RETURN collect({source: advice.id, kind: 'RECOMMENDS', target: again.id, basis: e.basis, rule: e.rule, polarity: e.polarity,
    origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}) AS retesting
}

// The evidence for these cancers, each piece with its criteria, and the HER2-directed treatments it is of.
CALL (places, gone) {
  UNWIND places AS place
  MATCH (site:Cancer {id: place.id})<-[atE:OBSERVED_IN|ENROLLS|APPROVED_FOR]-(ev)
  WHERE ev.kind IN ['Outcome', 'Trial', 'Study', 'Approval', 'Designation', 'Recommendation']
    AND (ev.metric IS NULL OR ev.metric <> 'INCIDENCE')
    AND (atE.view IS NULL OR atE.view = $view) AND ($origins IS NULL OR atE.origin IN $origins)
    AND size([c IN atE.claimIds WHERE NOT c IN gone]) >= CASE atE.basis WHEN 'STATED' THEN 1 ELSE size(atE.claimIds) END
  WITH gone, ev, place, atE ORDER BY place.far, place.id, atE.id
  WITH gone, ev, head(collect({far: place.far, name: place.name, polarity: atE.polarity, claimIds: [c IN atE.claimIds WHERE NOT c IN gone],
    hops: [{source: ev.id, kind: type(atE), target: place.id, basis: atE.basis, rule: atE.rule, polarity: atE.polarity, origin: atE.origin,
    claimIds: [c IN atE.claimIds WHERE NOT c IN gone]}] + place.hops})) AS seen
  CALL (ev, gone) {
    MATCH (ev)<-[viaE:REPORTS*0..1]-(b)-[asksE:IN_STRATUM|ENROLLS|APPROVED_FOR|PRIOR_THERAPY]->(s)
    WHERE (s.kind IN ['Her2Status', 'Alteration', 'Biomarker'] OR asksE.requirement IS NOT NULL)
      AND asksE.polarity <> 'REFUTES' AND (asksE.view IS NULL OR asksE.view = $view)
    WITH gone, viaE, b, asksE, s ORDER BY size(viaE), asksE.polarity, s.id, asksE.id
    RETURN collect({id: s.id, name: s.name, kind: s.kind, own: size(viaE) = 0, gene: s.gene, exon: s.exon, ish: s.ish,
      requirement: asksE.requirement, alternative: asksE.alternative IS NOT NULL,
      holds: ($origins IS NULL OR asksE.origin IN $origins)
        AND size([c IN asksE.claimIds WHERE NOT c IN gone]) >= CASE asksE.basis WHEN 'STATED' THEN 1 ELSE size(asksE.claimIds) END,
      hop: {source: b.id, kind: type(asksE), target: s.id, basis: asksE.basis, rule: asksE.rule, polarity: asksE.polarity,
        origin: asksE.origin, claimIds: [c IN asksE.claimIds WHERE NOT c IN gone]}}) AS criteria
  }
  // Itself, the outcomes it reports or the trials that report it, and where it was seen.
  CALL (ev, gone) {
    MATCH (ev)-[nearE:REPORTS|OBSERVED_IN*0..1]-(near)
    WITH near, size([e IN nearE WHERE (e.view IS NULL OR e.view = $view) AND size([c IN e.claimIds WHERE NOT c IN gone]) > 0]) = size(nearE) AS holds
    ORDER BY near.id
    RETURN collect({id: near.id, kind: near.kind, holds: holds,
      line: CASE $view WHEN 'CORRECTED' THEN coalesce(near.lineCorrected, near.line) ELSE near.line END,
      claimIds: [c IN coalesce(near.claimIds, []) WHERE NOT c IN gone]}) AS around
  }
  // What is less than another figure by which the source shows an effect; also where the claim on that is left out.
  CALL (ev) {
    MATCH (ev)<-[:COMPARES]-(effect:Comparison)-[:COMPARES]->(greater:Outcome)
    WHERE effect.finding = 'EFFECTIVE' AND greater.value > ev.value
    RETURN count(greater) > 0 AS surpassed
  }
  WITH gone, ev, seen, criteria, around, surpassed
  MATCH (ev)-[ofE:OF_REGIMEN|APPLIES_TO|RECOMMENDS|TESTED_IN]-(t)
  WHERE t.kind IN ['Drug', 'Regimen', 'DrugClass'] AND (ofE.view IS NULL OR ofE.view = $view) AND ($origins IS NULL OR ofE.origin IN $origins)
    AND size([c IN ofE.claimIds WHERE NOT c IN gone]) >= CASE ofE.basis WHEN 'STATED' THEN 1 ELSE size(ofE.claimIds) END
    // What is of a regimen is not of its members by themselves.
    AND NOT EXISTS {
      MATCH (t)<-[partE:INCLUDES]-(whole:Regimen)-[wholeE:OF_REGIMEN|APPLIES_TO|RECOMMENDS|TESTED_IN]-(ev)
      WHERE (partE.view IS NULL OR partE.view = $view) AND (wholeE.view IS NULL OR wholeE.view = $view)
    }
  WITH gone, ev, seen, criteria, around, surpassed, t, ofE ORDER BY ofE.id
  WITH gone, ev, seen, criteria, around, surpassed, t, head(collect({polarity: ofE.polarity, hop: {
    source: CASE type(ofE) WHEN 'TESTED_IN' THEN t.id ELSE ev.id END, kind: type(ofE),
    target: CASE type(ofE) WHEN 'TESTED_IN' THEN ev.id ELSE t.id END, basis: ofE.basis, rule: ofE.rule,
    polarity: ofE.polarity, origin: ofE.origin, claimIds: [c IN ofE.claimIds WHERE NOT c IN gone]}})) AS usage
  WITH gone, t, ev, seen, criteria, around, surpassed, usage, reduce(all = coalesce(ev.lines, []), x IN around | CASE WHEN x.line IS NULL OR x.line IN all THEN all ELSE all + [x.line] END) AS stated,
    CASE $view WHEN 'CORRECTED' THEN coalesce(ev.findingCorrected, ev.finding) ELSE ev.finding END AS finding
  WITH gone, t, ev, seen, criteria, around, surpassed, usage, stated,
    CASE
      WHEN seen.polarity = 'REFUTES' OR usage.polarity = 'REFUTES' OR finding IN ['NO_BENEFIT', 'INSUFFICIENT'] THEN 'AGAINST'
      WHEN ev.kind IN ['Trial', 'Study', 'Designation'] THEN 'NONE'
      WHEN seen.polarity = 'UNCERTAIN' OR usage.polarity = 'UNCERTAIN' OR finding = 'MODEST' OR surpassed THEN 'MIXED'
      ELSE 'FOR'
    END AS stance
  ORDER BY ev.id
  WITH gone, t, collect({id: ev.id, kind: ev.kind, name: CASE $view WHEN 'CORRECTED' THEN coalesce(ev.nameCorrected, ev.name) ELSE ev.name END, far: seen.far, place: seen.name, criteria: criteria, lines: stated,
    lineClaims: reduce(all = CASE WHEN ev.lines IS NULL THEN [] ELSE [c IN ev.claimIds WHERE NOT c IN gone] END, x IN around | all + CASE WHEN x.line IS NULL THEN [] ELSE [c IN x.claimIds WHERE NOT c IN all] END),
    stance: stance,
    trials: [x IN around WHERE ev.kind = 'Outcome' AND x.holds AND x.kind IN ['Trial', 'Study'] | x.id],
    hops: [usage.hop] + seen.hops, preclinical: size([x IN around WHERE x.kind = 'ModelSystem']) > 0}) AS units
  // The members that are HER2-directed, and what the treatment belongs to.
  CALL (t, gone) {
    MATCH (t)-[stepsE:INCLUDES|IN_CLASS|SUBTYPE_OF*0..3]->(kin)
    WHERE kin.kind IN ['Drug', 'Regimen', 'DrugClass']
    WITH gone, kin, stepsE
    WHERE size([e IN stepsE WHERE e.view IS NULL OR e.view = $view]) = size(stepsE)
    OPTIONAL MATCH (kin)-[aimE:TARGETS]->(aimed:Receptor)
    WHERE aimed.id = 'receptor:her2' AND aimE.polarity <> 'REFUTES' AND (aimE.view IS NULL OR aimE.view = $view) AND ($origins IS NULL OR aimE.origin IN $origins)
      AND size([c IN aimE.claimIds WHERE NOT c IN gone]) >= CASE aimE.basis WHEN 'STATED' THEN 1 ELSE size(aimE.claimIds) END
    WITH gone, kin, stepsE, aimE ORDER BY kin.id, size(stepsE), [e IN stepsE | e.id], aimE.basis DESC, aimE.id
    WITH kin, collect(CASE WHEN aimE IS NULL
      OR size([e IN stepsE WHERE type(e) = 'INCLUDES' AND ($origins IS NULL OR e.origin IN $origins) AND e.polarity <> 'REFUTES'
        AND size([c IN e.claimIds WHERE NOT c IN gone]) >= CASE e.basis WHEN 'STATED' THEN 1 ELSE size(e.claimIds) END]) < size(stepsE)
      THEN null ELSE [e IN stepsE | {source: startNode(e).id, kind: 'INCLUDES', target: kin.id, basis: e.basis, rule: e.rule, polarity: e.polarity,
        origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}] + [{source: kin.id, kind: 'TARGETS', target: 'receptor:her2',
        basis: aimE.basis, rule: aimE.rule, polarity: aimE.polarity, origin: aimE.origin, claimIds: [c IN aimE.claimIds WHERE NOT c IN gone]}] END) AS aims
    ORDER BY kin.id
    RETURN collect({id: kin.id, aims: aims}) AS kinship
  }
  WITH t, units, kinship, [x IN kinship WHERE size(x.aims) > 0] AS directed
  WHERE size(directed) > 0
  WITH t, units, kinship, directed,
    reduce(ids = [], u IN units | reduce(more = ids, c IN u.criteria | CASE WHEN c.kind <> 'Her2Status' OR c.id IN more THEN more ELSE more + [c.id] END)) AS scored
  ORDER BY t.id
  RETURN collect(scored) AS scores, collect({id: t.id, kind: t.kind, units: units, kin: [x IN kinship | x.id], directed: directed,
    name: CASE $view WHEN 'CORRECTED' THEN coalesce(t.nameCorrected, t.name) ELSE t.name END}) AS treatments
}

// How the patient's scores stand to each HER2 state, criterion by criterion.
CALL (scores, lineage, gone) {
  UNWIND scores AS several
  UNWIND several AS id
  WITH DISTINCT gone, lineage, id
  MATCH (state:Her2Status {id: id})
  OPTIONAL MATCH (state)-[lendE:CRITERIA_FROM]->(lender:Cancer)
  WHERE lendE.polarity <> 'REFUTES' AND (lendE.view IS NULL OR lendE.view = $view) AND ($origins IS NULL OR lendE.origin IN $origins)
    AND size([c IN lendE.claimIds WHERE NOT c IN gone]) >= CASE lendE.basis WHEN 'STATED' THEN 1 ELSE size(lendE.claimIds) END
  WITH gone, lineage, state, lender, lendE ORDER BY lendE.id
  WITH gone, lineage, state, collect(CASE WHEN lendE IS NULL THEN null ELSE {id: lender.id, hop: {source: state.id, kind: 'CRITERIA_FROM', target: lender.id,
    basis: lendE.basis, rule: lendE.rule, polarity: lendE.polarity, origin: lendE.origin, claimIds: [c IN lendE.claimIds WHERE NOT c IN gone]}} END) AS lent
  MATCH (state)<-[narrowE:SUBTYPE_OF*0..1]-(criterion:Her2Status)
  WHERE size(narrowE) = CASE WHEN state.criterionCount IS NULL THEN 0 ELSE 1 END
  WITH gone, lineage, state, lent, criterion, narrowE, CASE size(narrowE) WHEN 0 THEN coalesce(criterion.claimIds, []) ELSE head(narrowE).claimIds END AS bearing
  UNWIND CASE size(bearing) WHEN 0 THEN [''] ELSE bearing END AS said
  CALL (said) {
    MATCH (spoken:Claim {id: said})-[aboutE:ABOUT]->(setting:Cancer)
    WHERE aboutE.role = 'CONTEXT'
    RETURN collect(setting.id) AS wheres
  }
  // A definition holds for the cancers it is given for, and where criteria are taken from those.
  WITH gone, state, lent, criterion, narrowE, said, size(wheres) = 0 OR size(narrowE) = 0 OR size([w IN wheres WHERE w IN lineage]) > 0 AS direct,
    [l IN lent WHERE l.id IN wheres | l.hop] AS lending
  ORDER BY said
  WITH gone, state, criterion, narrowE,
    collect(CASE WHEN said <> '' AND NOT said IN gone AND (direct OR size(lending) > 0) THEN {said: said, lending: CASE WHEN direct THEN [] ELSE lending END} ELSE null END) AS usable
  WITH gone, state, criterion, narrowE, usable,
    CASE
      WHEN size(usable) = 0 OR size([e IN narrowE WHERE (e.view IS NULL OR e.view = $view) AND e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)]) < size(narrowE)
        OR size([c IN coalesce(criterion.claimIds, []) WHERE NOT c IN gone]) = 0 OR criterion.ihc IS NULL
        OR NOT ($origins IS NULL OR criterion.origin IN $origins) THEN 'UNKNOWN'
      WHEN $patient.ihc IS NOT NULL AND NOT $patient.ihc IN criterion.ihc THEN 'NOT'
      WHEN criterion.ish IS NOT NULL AND $patient.ish IS NOT NULL AND criterion.ish <> $patient.ish THEN 'NOT'
      WHEN $patient.ihc IS NULL THEN 'IHC'
      WHEN criterion.ish IS NOT NULL AND $patient.ish IS NULL THEN 'ISH'
      ELSE 'MET'
    END AS standing
  ORDER BY criterion.id
  WITH gone, state, collect({standing: standing, claimIds: [c IN coalesce(criterion.claimIds, []) WHERE NOT c IN gone],
    hops: [e IN narrowE | {source: criterion.id, kind: 'SUBTYPE_OF', target: state.id, basis: e.basis, rule: e.rule, polarity: e.polarity,
      origin: e.origin, claimIds: [x IN usable | x.said]}] + CASE WHEN size([x IN usable WHERE size(x.lending) = 0]) > 0 THEN [] ELSE reduce(all = [], x IN usable[0..1] | all + x.lending) END}) AS criterions
  WITH state, criterions, CASE
      WHEN size([x IN criterions WHERE x.standing = 'MET']) > 0 THEN 'MET'
      WHEN size([x IN criterions WHERE x.standing = 'NOT']) >= coalesce(state.criterionCount, 1) THEN 'NOT'
      WHEN size([x IN criterions WHERE x.standing = 'IHC']) > 0 THEN 'IHC'
      WHEN size([x IN criterions WHERE x.standing = 'ISH']) > 0 THEN 'ISH'
      ELSE 'UNKNOWN'
    END AS standing
  WITH state, standing, [x IN criterions WHERE x.standing = standing] AS decisive
  ORDER BY state.id
  RETURN collect({id: state.id, standing: standing,
    hops: reduce(all = [], x IN CASE standing WHEN 'UNKNOWN' THEN [] WHEN 'MET' THEN decisive[0..1] ELSE decisive END | all + x.hops),
    claimIds: reduce(all = [], x IN CASE standing WHEN 'UNKNOWN' THEN [] WHEN 'MET' THEN decisive[0..1] ELSE decisive END | all + [c IN x.claimIds WHERE NOT c IN all])}) AS states
}

CALL (lineage, treatments, states, carried, history, within, retesting, gone) {
  // How each piece of evidence stands, criterion by criterion. What is no longer needed is dropped at once: rows are copied.
  UNWIND treatments AS full
  WITH gone, lineage, states, carried, history, within, retesting, full
  UNWIND full.units AS u
  WITH gone, lineage, states, carried, history, within, retesting, u,
    {id: full.id, kind: full.kind, name: full.name, kin: full.kin, directed: full.directed} AS treatment
  UNWIND CASE size(u.criteria) WHEN 0 THEN [null] ELSE u.criteria END AS asks
  WITH gone, lineage, history, within, retesting, treatment, u, asks,
    head([x IN states WHERE x.id = asks.id]) AS score,
    head([x IN carried WHERE x.id = asks.id]) AS carries,
    head([x IN history WHERE x.id = asks.id]) AS had,
    size([x IN carried WHERE x.own AND x.gene = asks.gene AND x.exon <> asks.exon]) > 0
      AND size([x IN carried WHERE x.own AND x.gene = asks.gene AND x.exon = asks.exon]) = 0 AS otherExon
  WITH gone, lineage, history, retesting, treatment, u, asks, score, carries, had, CASE
      WHEN asks IS NULL THEN null
      WHEN NOT asks.holds THEN 'UNKNOWN'
      WHEN asks.kind = 'Her2Status' THEN coalesce(score.standing, 'UNKNOWN')
      WHEN asks.requirement IS NOT NULL AND NOT $patient.told THEN 'HISTORY'
      WHEN asks.requirement IS NOT NULL AND had IS NOT NULL THEN CASE WHEN NOT had.holds THEN 'UNKNOWN' WHEN asks.requirement = 'REQUIRED' THEN 'MET' ELSE 'NOT' END
      WHEN asks.requirement IS NOT NULL AND asks.id IN within THEN 'HISTORY'
      WHEN asks.requirement = 'REQUIRED' THEN 'NOT'
      WHEN asks.requirement = 'EXCLUDED' THEN 'MET'
      WHEN asks.kind = 'Biomarker' THEN CASE WHEN asks.id IN $patient.biomarkers THEN 'MET' ELSE 'TEST' END
      WHEN carries IS NOT NULL OR (asks.ish IS NOT NULL AND asks.ish = $patient.ish) THEN 'MET'
      WHEN (asks.ish IS NOT NULL AND $patient.ish IS NOT NULL) OR otherExon THEN 'NOT'
      ELSE 'TEST'
    END AS standing
  WITH gone, lineage, history, retesting, treatment, u, collect(CASE WHEN asks IS NULL THEN null ELSE {standing: standing, own: asks.own, alternative: asks.alternative,
    her2: asks.kind IN ['Her2Status', 'Alteration'] AND asks.requirement IS NULL, status: asks.kind = 'Her2Status', name: asks.name,
    uncertain: asks.hop.polarity = 'UNCERTAIN',
    hops: [asks.hop] + CASE WHEN asks.kind = 'Her2Status' THEN coalesce(score.hops, []) ELSE coalesce(carries.hops, coalesce(had.hops, [])) END,
    claimIds: asks.hop.claimIds + CASE WHEN asks.kind = 'Her2Status' THEN coalesce(score.claimIds, []) ELSE [] END,
    fact: CASE standing
      WHEN 'IHC' THEN 'IHC score: ' + asks.name + ' is defined by it'
      WHEN 'ISH' THEN 'ISH result: ' + asks.name + ' at IHC ' + $patient.ihc + ' needs ISH'
      WHEN 'TEST' THEN 'whether there is ' + asks.name
      WHEN 'HISTORY' THEN 'whether ' + asks.name + ' was given before' + CASE asks.requirement WHEN 'REQUIRED' THEN ', as is required' ELSE ', which is excluded' END
      WHEN 'UNKNOWN' THEN 'criterion of ' + asks.name + ': the source states none that can be applied here'
      WHEN 'NOT' THEN CASE
        WHEN asks.requirement = 'REQUIRED' THEN asks.name + ' before is required, and it is not among what was given'
        WHEN asks.requirement = 'EXCLUDED' THEN asks.name + ' before is excluded, and it was given'
        WHEN asks.kind = 'Alteration' THEN asks.name + ' is required, and what was found is another state'
        ELSE asks.name + ' excludes IHC ' + coalesce($patient.ihc, 'unknown') + CASE WHEN $patient.ish IS NULL THEN '' ELSE ' with ISH ' + toLower($patient.ish) END
      END
      ELSE '' END} END) AS asked1
  WITH gone, lineage, history, retesting, treatment, u, [x IN asked1 WHERE x.her2 AND x.own] AS own, [x IN asked1 WHERE x.her2] AS axis,
    [x IN asked1 WHERE NOT x.her2 AND NOT x.alternative] AS besides
  WITH gone, lineage, history, retesting, treatment, u, besides, CASE size(own) WHEN 0 THEN axis ELSE own END AS her2,
    CASE WHEN size(u.lines) = 0 THEN 'NONE' WHEN $patient.lines IS NULL THEN CASE WHEN $patient.told THEN 'NONE' ELSE 'LINE' END
      WHEN size([l IN u.lines WHERE l IN $patient.lines]) = 0 THEN 'NOT' ELSE 'MET' END AS line
  WITH gone, lineage, history, retesting, treatment, u, besides, her2, line,
    head([x IN her2 WHERE x.standing = 'MET' AND NOT x.status] + [x IN her2 WHERE x.standing = 'MET']) AS met,
    [x IN her2 WHERE x.standing IN ['IHC', 'ISH', 'TEST']] AS open
  WITH gone, lineage, retesting, treatment, u, besides, her2, line, met, open,
    met IS NOT NULL AND met.status AND NOT $patient.retested AND size([x IN history WHERE x.directed]) > 0 AS stale,
    met IS NULL AND size(her2) > 0 AND size([x IN her2 WHERE x.standing = 'NOT']) = size(her2) AS outside
  WITH gone, lineage, retesting, treatment, u, besides, her2, line, met, open, stale, outside, CASE
      WHEN u.preclinical THEN 5
      WHEN outside OR line = 'NOT' OR size([x IN besides WHERE x.standing = 'NOT']) > 0 THEN 3
      WHEN size(her2) = 0 THEN 4
      WHEN (met IS NULL AND size(open) = 0) OR size([x IN besides WHERE x.standing = 'UNKNOWN']) > 0 THEN 2
      WHEN met IS NULL OR line = 'LINE' OR size([x IN besides WHERE x.standing <> 'MET']) > 0 THEN 1
      WHEN stale THEN CASE size(retesting) WHEN 0 THEN 2 ELSE 1 END
      ELSE 0
    END AS place
  // What stands for a cancer beside the one asked for leaves the question open.
  WITH gone, lineage, retesting, treatment, u, besides, her2, met, open, stale, outside, line, CASE WHEN u.far = 3 AND place < 2 THEN 2 ELSE place END AS place
  WITH gone, lineage, treatment, u, place, line, met IS NOT NULL AS fitting,
    // How many facts are missing: of several states one would do.
    size([x IN besides WHERE x.standing <> 'MET']) + CASE WHEN met IS NULL THEN 1 ELSE 0 END + CASE WHEN stale THEN 1 ELSE 0 END + CASE line WHEN 'LINE' THEN 1 ELSE 0 END AS gaps,
    CASE place WHEN 0 THEN 'ELIGIBLE' WHEN 1 THEN 'RETEST_REQUIRED' WHEN 3 THEN 'NOT_ELIGIBLE' ELSE 'UNKNOWN' END AS verdict,
    CASE
      WHEN place = 3 THEN [x IN besides WHERE x.standing = 'NOT'] + CASE WHEN outside THEN her2 WHEN met IS NOT NULL THEN [met] ELSE [] END
      WHEN place = 5 THEN []
      WHEN met IS NOT NULL THEN [met] + besides
      WHEN size(open) > 0 THEN open + besides
      ELSE her2 + besides
    END AS bearing,
    CASE
      WHEN place = 5 THEN [{fact: 'clinical evidence: this is preclinical', claimIds: []}]
      WHEN place = 4 THEN [{fact: 'a HER2 criterion: the source states none here', claimIds: []}]
      WHEN place IN [1, 2] THEN [x IN CASE WHEN met IS NOT NULL THEN [] WHEN size(open) > 0 THEN open ELSE her2 END + besides
          WHERE x.standing <> 'MET' | {fact: x.fact, claimIds: x.claimIds}]
        + CASE WHEN u.far = 3 THEN [{fact: 'whether it is also ' + u.place + ': the evidence is of that', claimIds: u.hops[1].claimIds}] ELSE [] END
        + CASE WHEN stale THEN [{fact: 'HER2 status now: it may have changed under HER2-directed treatment' + CASE size(retesting) WHEN 0 THEN '' ELSE ', and the source advises to test it again' END,
          claimIds: reduce(all = [], h IN retesting | all + h.claimIds)}] ELSE [] END
      ELSE []
    END AS lacks, CASE WHEN stale AND place < 3 THEN retesting ELSE [] END AS advised,
    CASE WHEN line IN ['NOT', 'LINE'] THEN [{fact: 'the line: this is for ' + reduce(text = '', l IN u.lines | text + CASE text WHEN '' THEN '' ELSE ', ' END + toLower(replace(l, '_', ' '))), claimIds: u.lineClaims}] ELSE [] END AS lined
  WITH gone, lineage, treatment, u, place, verdict, advised, line, lined, bearing, fitting, gaps, CASE WHEN line = 'LINE' AND place IN [1, 2] THEN lacks + lined ELSE lacks END AS lacking,
    CASE WHEN u.stance = 'FOR' AND size([x IN bearing WHERE x.uncertain]) > 0 THEN 'MIXED' ELSE u.stance END AS stance
  WITH gone, lineage, treatment, u, place, verdict, lacking, stance, fitting, gaps,
    CASE place WHEN 3 THEN [x IN bearing WHERE x.standing = 'NOT' | {fact: x.fact, claimIds: x.claimIds}] + CASE line WHEN 'NOT' THEN lined ELSE [] END ELSE [] END AS contradicted,
    u.hops + reduce(all = [], x IN bearing | all + x.hops) + advised AS hops,
    reduce(all = [], x IN bearing + lined | all + x.claimIds) AS bearingIds
  WITH gone, lineage, treatment, u, place, verdict, lacking, contradicted, stance, fitting, gaps,
    reduce(all = [], h IN hops | CASE WHEN size([x IN all WHERE x.source = h.source AND x.kind = h.kind AND x.target = h.target]) > 0 THEN all ELSE all + [h] END) AS hops, bearingIds
  // The level of evidence of each piece.
  CALL (u) {
    UNWIND [h IN u.hops WHERE h.source = u.id OR h.target = u.id] AS h
    UNWIND h.claimIds AS c1
    MATCH (evidence:Claim {id: c1})
    RETURN min(CASE evidence.evidenceLevel WHEN 'GUIDELINE' THEN 0 WHEN 'REGULATORY' THEN 1 WHEN 'PHASE_3' THEN 2 WHEN 'PHASE_2' THEN 3 WHEN 'PHASE_1_2' THEN 4
      WHEN 'PHASE_1' THEN 5 WHEN 'CLINICAL' THEN 6 WHEN 'REVIEW' THEN 7 WHEN 'PRECLINICAL' THEN 8 ELSE 9 END) AS level
  }
  WITH gone, lineage, treatment, {id: u.id, kind: u.kind, name: u.name, far: u.far, place: u.place, trials: u.trials, stance: stance, verdict: verdict,
    order: place, level: level, lacking: lacking, contradicted: contradicted, hops: hops, bearingIds: bearingIds,
    premises: reduce(all = [], c IN bearingIds + reduce(each = [], h IN hops + head(head(treatment.directed).aims) | each + h.claimIds) | CASE WHEN c IN all THEN all ELSE all + [c] END)} AS unit
  ORDER BY treatment.id, unit.order, CASE unit.stance WHEN 'AGAINST' THEN 1 ELSE 0 END, CASE WHEN unit.order < 3 THEN gaps ELSE 0 END, CASE WHEN unit.order = 3 AND NOT fitting THEN 1 ELSE 0 END, unit.far,
    CASE unit.stance WHEN 'FOR' THEN 0 WHEN 'MIXED' THEN 1 ELSE 2 END, unit.level, unit.id
  WITH gone, lineage, treatment.id AS id, head(collect(treatment)) AS treatment, collect(unit) AS units
  WITH gone, lineage, treatment, units, head(units) AS best
  WHERE size([x IN units WHERE x.far < 3]) > 0

  // Results of pools that take in one of these cancers: shown, never counted for it.
  CALL (treatment, units, lineage, gone) {
    UNWIND [x IN units WHERE x.kind IN ['Trial', 'Study'] | x.id] AS pool
    MATCH (:Entity {id: pool})-[poolE:REPORTS]->(whole1:Outcome)-[ofE:OF_REGIMEN]->(:Entity {id: treatment.id})
    WHERE (ofE.view IS NULL OR ofE.view = $view) AND size([c IN ofE.claimIds WHERE NOT c IN gone]) > 0 AND size([c IN poolE.claimIds WHERE NOT c IN gone]) > 0
      AND ($origins IS NULL OR ofE.origin IN $origins) AND (whole1.metric IS NULL OR whole1.metric <> 'INCIDENCE')
      AND NOT EXISTS { MATCH (whole1)-[:OBSERVED_IN]->(seen1:Cancer) WHERE seen1.id IN lineage }
    WITH DISTINCT whole1.id AS pooled ORDER BY pooled
    RETURN collect(pooled) AS pooled
  }
  // What the source says of the treatment, its members and their classes against the mechanism.
  CALL (treatment, gone) {
    MATCH (:ResistanceMechanism {id: $patient.resistance})-[:SUBTYPE_OF*0..2]->(:ResistanceMechanism)<-[resistE:OVERCOMES|RESISTS_VIA]-(about1)
    WHERE about1.id IN treatment.kin AND resistE.polarity <> 'REFUTES' AND (resistE.view IS NULL OR resistE.view = $view)
      AND ($origins IS NULL OR resistE.origin IN $origins)
      AND size([c IN resistE.claimIds WHERE NOT c IN gone]) >= CASE resistE.basis WHEN 'STATED' THEN 1 ELSE size(resistE.claimIds) END
    UNWIND resistE.claimIds AS c2
    WITH DISTINCT gone, type(resistE) AS how, c2 ORDER BY how, c2
    WHERE NOT c2 IN gone
    RETURN collect({how: how, claimId: c2}) AS resisted
  }
  WITH treatment, units, best, pooled, resisted,
    [x IN units WHERE x.verdict = best.verdict AND x.stance = 'FOR'] AS pro, [x IN units WHERE x.verdict = best.verdict AND x.stance = 'AGAINST'] AS con,
    [x IN treatment.directed | x.id] AS directedIds, head(treatment.directed) AS aiming
  WITH treatment, units, best, pooled, resisted, directedIds,
    CASE WHEN size(pro) > 0 AND size(con) = 0 THEN 'SUPPORTS' WHEN size(pro) = 0 AND size(con) > 0 THEN 'REFUTES' ELSE 'UNCERTAIN' END AS polarity,
    best.hops + head(aiming.aims) AS path,
    reduce(least = best.level, x IN units | CASE WHEN x.verdict = best.verdict AND x.far < 3 AND x.stance <> 'NONE' AND x.level < least THEN x.level ELSE least END) AS highest
  WITH treatment, units, best, pooled, resisted, polarity, path, highest,
    [x IN directedIds WHERE x IN $patient.given] AS repeated, size([x IN directedIds WHERE NOT x IN $patient.given]) = 0 AS allRepeated,
    // That it is not eligible stands on every piece that is contradicted; what is of a cancer beside, on what brought it here;
    // whether all its members were given, on what makes them HER2-directed.
    reduce(all = [], c IN reduce(each = [], x IN [best] + CASE best.order WHEN 3 THEN [y IN units WHERE y.order = 3] ELSE [] END
        + CASE best.far WHEN 3 THEN [y IN units WHERE y.far < 3][0..1] ELSE [] END | each + x.premises)
      + reduce(each = [], h IN CASE size($patient.given) WHEN 0 THEN [] ELSE reduce(aims = [], y IN treatment.directed | aims + head(y.aims)) END | each + h.claimIds)
      | CASE WHEN c IN all THEN all ELSE all + [c] END) AS grounds,
    CASE WHEN polarity = 'REFUTES' THEN 'NO_BENEFIT' ELSE best.verdict END AS shelf,
    ['CANCER', 'NARROWER', 'WIDER', 'BESIDE'][best.far] AS scope,
    ['GUIDELINE', 'REGULATORY', 'PHASE_3', 'PHASE_2', 'PHASE_1_2', 'PHASE_1', 'CLINICAL', 'REVIEW', 'PRECLINICAL', 'BACKGROUND'][highest] AS level
  ORDER BY best.order, CASE polarity WHEN 'SUPPORTS' THEN 0 WHEN 'UNCERTAIN' THEN 1 ELSE 2 END, best.far, highest, treatment.name, treatment.id
  RETURN collect({
    shelf: shelf, kind: treatment.kind,
    drug: CASE treatment.kind WHEN 'Drug' THEN treatment.id ELSE null END, regimen: CASE treatment.kind WHEN 'Regimen' THEN treatment.id ELSE null END,
    drugClass: CASE treatment.kind WHEN 'DrugClass' THEN treatment.id ELSE null END,
    verdict: best.verdict, polarity: polarity, level: level, scope: scope, basis: best.id, missing: best.lacking, contradicted: best.contradicted,
    path: path, premises: grounds, given: repeated, allGiven: allRepeated,
    outcomes: [x IN units WHERE x.kind = 'Outcome' | x.id], pooled: pooled,
    trials: reduce(all = [x IN units WHERE x.kind IN ['Trial', 'Study'] | x.id], x IN units | all + [r IN x.trials WHERE NOT r IN all]),
    approvals: [x IN units WHERE x.kind = 'Approval' | x.id], designations: [x IN units WHERE x.kind = 'Designation' | x.id],
    recommendations: [x IN units WHERE x.kind = 'Recommendation' | x.id],
    units: [x IN units | {node: x.id, verdict: x.verdict, scope: ['CANCER', 'NARROWER', 'WIDER', 'BESIDE'][x.far], stance: x.stance, missing: x.lacking, contradicted: x.contradicted, premises: x.premises}],
    overcomes: [x IN resisted WHERE x.how = 'OVERCOMES' | x.claimId], resistsVia: [x IN resisted WHERE x.how = 'RESISTS_VIA' | x.claimId],
    disclaimer: 'For research, not for treatment decisions.',
    sentence: treatment.name + ', ' + CASE best.verdict
        WHEN 'ELIGIBLE' THEN 'the criteria are met'
        WHEN 'RETEST_REQUIRED' THEN 'a fact that decides is missing (' + reduce(text = '', f IN best.lacking | text + CASE text WHEN '' THEN '' ELSE '; ' END + f.fact) + ')'
        WHEN 'NOT_ELIGIBLE' THEN 'a criterion is contradicted (' + reduce(text = '', f IN best.contradicted | text + CASE text WHEN '' THEN '' ELSE '; ' END + f.fact) + ')'
        ELSE 'not known (' + reduce(text = '', f IN best.lacking | text + CASE text WHEN '' THEN '' ELSE '; ' END + f.fact) + ')'
      END + ': ' + best.name
      + CASE scope WHEN 'WIDER' THEN '; it is evidence of ' + best.place + ', wider than what was asked for' ELSE '' END
      + CASE scope WHEN 'NARROWER' THEN ' (' + best.place + ')' ELSE '' END
      + CASE polarity WHEN 'REFUTES' THEN CASE WHEN size([x IN units WHERE x.verdict = best.verdict AND x.stance = 'AGAINST' AND x.kind <> 'Approval']) = 0
          THEN '; the source says that it is not approved' ELSE '; the source reports no benefit' END ELSE '' END
      + CASE best.order WHEN 3 THEN '' ELSE reduce(text = '', x IN [y IN units WHERE y.kind = 'Approval' AND y.order = 3 AND y.stance = 'FOR'][0..1]
          | '; ' + x.name + ' is not met (' + reduce(some = '', f IN x.contradicted | some + CASE some WHEN '' THEN '' ELSE '; ' END + f.fact) + ')') END
      + CASE WHEN allRepeated THEN '; all its HER2-directed members were given before' ELSE '' END + '.'
  }) AS options
}
// Evidence of which the source leaves out the treatment, and what it probably is: no verdict rests on it.
CALL (places, gone) {
  UNWIND [p IN places WHERE p.far < 2 | p.id] AS spot
  MATCH (:Cancer {id: spot})<-[seenE:OBSERVED_IN|ENROLLS]-(nameless)-[maybeE:MAY_BE_OF]->(probable)
  WHERE (seenE.view IS NULL OR seenE.view = $view) AND ($origins IS NULL OR seenE.origin IN $origins)
    AND (maybeE.view IS NULL OR maybeE.view = $view) AND ($origins IS NULL OR maybeE.origin IN $origins)
    AND size([c IN seenE.claimIds WHERE NOT c IN gone]) > 0 AND size([c IN maybeE.claimIds WHERE c IN gone]) = 0
  UNWIND maybeE.claimIds AS c3
  WITH DISTINCT nameless, probable, c3 ORDER BY c3
  WITH nameless, probable, collect(c3) AS claimIds ORDER BY nameless.id, probable.id
  RETURN collect({node: nameless.id, treatment: probable.id, claimIds: claimIds}) AS unnamed
}
WITH asked, drugCount, regimenCount, unnamed,
  reduce(all = [], shelf IN ['ELIGIBLE', 'RETEST_REQUIRED', 'UNKNOWN', 'NOT_ELIGIBLE', 'NO_BENEFIT'] | all + [o IN options WHERE o.shelf = shelf]) AS options
RETURN asked.id AS cancer, options,
  [o IN options WHERE o.shelf = 'ELIGIBLE'] AS eligible, [o IN options WHERE o.shelf = 'RETEST_REQUIRED'] AS retest,
  [o IN options WHERE o.shelf = 'UNKNOWN'] AS unknown, [o IN options WHERE o.shelf = 'NOT_ELIGIBLE'] AS notEligible,
  [o IN options WHERE o.shelf = 'NO_BENEFIT'] AS noBenefit,
  drugCount - size([o IN options WHERE o.kind = 'Drug']) AS otherDrugs, regimenCount - size([o IN options WHERE o.kind = 'Regimen']) AS otherRegimens,
  unnamed, 'For research, not for treatment decisions.' AS disclaimer, 0 AS rank
