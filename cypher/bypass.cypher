// bypass: which HER2-directed drugs and regimens get round a mechanism of resistance, and why the others do not.
//
// Parameters; one of the first three is given, the others are null
//   $mechanism  id of a ResistanceMechanism
//   $pathway    id of a Pathway: stands for every mechanism that its abnormal activation drives
//   $epitope    id of a ReceptorDomain: stands for every mechanism that takes the site away, alone or with all sites
//   $cancer     id of a Cancer, or null: evidence counts in it and in its narrower ones only
//   $her2       id of a Her2Status or an Alteration, or null: evidence counts in it and in narrower ones only
//   $without    ids of claims, references and passages to leave out; [] leaves out nothing
//   $origins    origins an edge may have, or null for all
//   $view       AS_PRINTED or CORRECTED: the view in which edges hold and names are given
//   $weights    how much each part of the score weighs, 0 to 10, by its name
// Columns, one row for each mechanism with each HER2-directed drug and each regimen with a HER2-directed member
//   mechanism, drug, regimen   nodes; of drug and regimen one is null
//   grade         BYPASSES, PARTLY, BLOCKED or UNKNOWN
//   listed        the grade, or WITHOUT_EVIDENCE where it BYPASSES and nothing is known of it where it was asked for
//   basis, rule   STATED where the source names the regimen's kind against resistance, else DERIVED by the rule
//   polarity      UNCERTAIN when any premise is
//   sentence, reason           the answer in words; the reason is null for candidates
//   score, scoreParts          the sum, and its parts {name, weight, value, contribution, reason}
//   path          hops {source, kind, target, basis, rule, polarity, origin, claimIds, strength, ...} that carry the grade
//   weakest       a list of one: the hop of the path with the least strength
//   obstacles     {mode, dependency, state, member} that fail or are unknown, of those left out
//   caveats       ids of claims of the path that leave something open, or hold for some patients or systems only
//   errata, contradictions     ids of those that touch claims of the path
//   alsoStated    ids of claims that set the treatment, its class or its kind of regimen against resistance in general
//   counter       ids of claims on outcomes in a stratum of the mechanism's alteration, or where it was asked for, that point the other way
//   evidence      a list of one: {level, outcomes, trials, decisions, claimIds} on the treatment where it was asked for
//   premises      ids of all claims on the path
//   rank          sorts the rows: by grade, score, name, mechanism, id
// Example
//   :params {mechanism: null, pathway: 'pathway:pi3k-akt-mtor', epitope: null, cancer: null, her2: null, without: [], origins: null, view: 'AS_PRINTED',
//     weights: {stated: 4, evidence: 3, certainty: 2, weakestHop: 1, directness: 1, counterEvidence: 2, errata: 0.5}}
//
// A dependency is DEFEATED by DISRUPTS, INTACT by SPARES, otherwise UNKNOWN. An epitope that is known is looked at site
// by site, and one site of those a drug binds suffices. A mode is INTACT when every dependency is there and intact.
// An edge stands while any of its claims does (STATED), or all of them do (DERIVED).
// The time Neo4j takes to plan grows with every expression written here, so each edge is looked at in one place and the
// rest are lists. The embedded engine copies what is in scope for each row, so scopes are kept small before UNWIND.
// No name stands for an edge in one CALL and for a node in another: that engine would read null from the node.

// The claims that fall: named themselves, or left without any reference or without any passage they had.
CALL () {
  MATCH (x:Entity)<-[:CITES|STATED_IN]-(c:Claim) WHERE x.id IN $without
  WITH DISTINCT c
  MATCH (c)-[ground:CITES|STATED_IN]->(x)
  WITH c.id AS fallen, type(ground) AS kind, sum(CASE WHEN x.id IN $without THEN 0 ELSE 1 END) AS left
  WHERE left = 0
  WITH collect(DISTINCT fallen) AS fallen
  RETURN $without + fallen AS gone
}

// The cancers and the states that were asked for, each with all that are narrower.
CALL () {
  MATCH (wide:Cancer {id: $cancer})<-[:SUBTYPE_OF*0..5]-(p)
  RETURN collect(DISTINCT p.id) AS cancers, max(wide.name) AS cancer
}
CALL () {
  MATCH (wide:Entity {id: $her2})<-[:SUBTYPE_OF*0..5]-(p)
  WHERE wide:Her2Status OR wide:Alteration
  RETURN collect(DISTINCT p.id) AS states, max(wide.name) AS state
}
WITH gone, cancers, states, coalesce(' in ' + cancer, '') + coalesce(' with ' + state, '') AS asked
WHERE ($cancer IS NULL OR size(cancers) > 0) AND ($her2 IS NULL OR size(states) > 0)

// All that a grade can rest on: what is HER2-directed and what it belongs to, acts by and is combined with, and the
// mechanisms asked for, each with those of its edges that stand, best first and one to each target.
CALL (gone) {
  CALL () {
    MATCH (:Receptor {id: 'receptor:her2'})<-[:TARGETS]-(a)
    WITH DISTINCT a
    CALL (a) {
      MATCH (a)-[:IN_CLASS|ACTS_BY*0..1]->(n) RETURN n
      UNION
      MATCH (a)<-[:INCLUDES]-(:Regimen)-[:INCLUDES|SUBTYPE_OF*0..1]->(n) RETURN n
    }
    RETURN n
    UNION
    MATCH (n:ResistanceMechanism {id: $mechanism}) RETURN n
    UNION
    MATCH (:Pathway {id: $pathway})<-[:DRIVEN_BY]-(n:ResistanceMechanism) RETURN n
    UNION
    MATCH (:ReceptorDomain {id: $epitope})<-[:HOLDS_AT]-(:Dependency)-[:SPECIALIZES*0..1]->(:Dependency)<-[:DISRUPTS]-(n:ResistanceMechanism)
    RETURN n
  }
  CALL (n, gone) {
    MATCH (n)-[e:TARGETS|IN_CLASS|ACTS_BY|DEPENDS_ON|BINDS_DOMAIN|INHIBITS|INCLUDES|SUBTYPE_OF|OVERCOMES|DISRUPTS|SPARES|DRIVEN_BY]->(x)
    WHERE coalesce(e.principal, true) AND coalesce(e.level, 'DIRECT') = 'DIRECT'
    WITH n, gone, e, x, [c IN e.claimIds WHERE NOT c IN gone] AS kept
    WHERE size(kept) >= CASE
      WHEN e.polarity = 'REFUTES' OR e.view <> $view OR NOT e.origin IN $origins THEN size(e.claimIds) + 1
      WHEN e.basis = 'STATED' THEN 1 ELSE size(e.claimIds) END
    WITH n, gone, e, x, kept,
      CASE type(e) WHEN 'OVERCOMES' THEN CASE e.basis WHEN 'STATED' THEN '0' ELSE '1' END + CASE e.scope WHEN 'SPECIFIC' THEN '0' ELSE '1' END + e.id ELSE '' END AS apart
    ORDER BY e.basis DESC, e.id
    WITH type(e) AS kind, apart, x.id AS target, head(collect({source: n.id, kind: type(e), target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin,
      // That a drug is of a class counts for the modes which the source gives that class: it stands on what says so, too.
      claimIds: kept + [c IN CASE WHEN type(e) = 'IN_CLASS' AND x.principalModeCount IS NOT NULL THEN x.claimIds ELSE [] END WHERE NOT c IN gone AND NOT c IN kept],
      strength: CASE WHEN e.polarity = 'UNCERTAIN' THEN 0 WHEN e.origin = 'CURATOR' THEN 1 WHEN e.basis = 'DERIVED' THEN 2 ELSE 3 END,
      name: x.name, role: e.role, scope: e.scope, dependencies: x.dependencyCount,
      modes: CASE WHEN any(c IN x.claimIds WHERE NOT c IN gone) THEN x.principalModeCount END})) AS hop
    ORDER BY kind, apart, target
    RETURN collect(hop) AS hops
  }
  WITH n, hops, {id: n.id, kind: n.kind, name: CASE $view WHEN 'CORRECTED' THEN coalesce(n.nameCorrected, n.name) ELSE n.name END,
    modes: n.principalModeCount, hops: hops} AS known ORDER BY n.id
  RETURN collect(CASE WHEN n:Drug OR n:DrugClass THEN known END) AS drugs, collect(CASE WHEN n:ModeOfAction THEN known END) AS modes,
    collect(CASE WHEN n:Regimen THEN known END) AS regimens, collect(CASE WHEN n:ResistanceMechanism THEN known END) AS mechanisms,
    collect([h IN hops WHERE h.kind = 'BINDS_DOMAIN' | h.target]) AS domains,
    collect(reduce(all = [], h IN hops | all + [c IN h.claimIds WHERE NOT c IN all])) AS grounds
}

// The sites at which they bind, and the general dependency each site is a case of.
CALL (domains) {
  UNWIND domains + [[$epitope]] AS bound
  UNWIND bound AS domain
  WITH DISTINCT domain
  MATCH (:ReceptorDomain {id: domain})<-[:HOLDS_AT]-(site:Dependency)-[:SPECIALIZES]->(x:Dependency)
  WITH domain, site.id AS id, x.id AS general ORDER BY id, general
  RETURN collect({id: id, domain: domain, general: general}) AS sites
}

// What makes a claim doubtful or narrow: errors and contradictions that touch it, the patients or systems it is said of.
CALL (grounds) {
  UNWIND grounds AS ids
  WITH ids
  UNWIND ids AS premise
  WITH DISTINCT premise
  MATCH (c:Claim {id: premise})
  OPTIONAL MATCH (c)-[near:AFFECTS|HAS_SIDE|ABOUT]-(p)
  WHERE coalesce(near.role, 'CONTEXT') = 'CONTEXT' AND p.kind IN ['Erratum', 'Contradiction', 'Cancer', 'Her2Status', 'Alteration', 'Biomarker', 'ModelSystem']
  WITH DISTINCT c, p
  WHERE p IS NOT NULL OR c.polarity = 'UNCERTAIN'
  WITH c, p ORDER BY c.id, p.id
  RETURN collect({claim: c.id, kind: p.kind, id: p.id, uncertain: c.polarity = 'UNCERTAIN'}) AS touched
}

// What each mechanism breaks, leaves alone and is driven by, and the wider mechanisms it is a case of.
UNWIND mechanisms AS m
WITH gone, cancers, states, asked, drugs, modes, regimens, sites, touched, m,
  [h IN m.hops WHERE h.kind = 'DISRUPTS'] AS disrupts, [h IN m.hops WHERE h.kind = 'SPARES'] AS spares,
  [h IN m.hops WHERE h.kind = 'DRIVEN_BY'] AS drivers, [h IN m.hops WHERE h.kind = 'SUBTYPE_OF'] AS wider
WHERE ($pathway IS NULL OR size([h IN drivers WHERE h.target = $pathway]) > 0)
  AND ($epitope IS NULL OR size([h IN disrupts WHERE size([s IN sites WHERE s.domain = $epitope AND h.target IN [s.id, s.general]]) > 0]) > 0)
// What inhibits a driver of it, directly and not by way of HER2; what is said against it, or against resistance in general.
WITH gone, cancers, states, asked, drugs, modes, regimens, sites, touched, m, disrupts, spares, drivers, wider,
  reduce(all = [], k IN drugs + regimens | all + [h IN k.hops WHERE h.kind = 'OVERCOMES'
    AND (h.target = m.id OR h.scope = 'GENERAL' AND size([w IN wider WHERE w.target = h.target]) > 0)]) AS said,
  reduce(all = [], k IN drugs | all + [h IN k.hops WHERE h.kind = 'INHIBITS' AND size([d IN drivers WHERE d.target = h.target]) > 0]) AS hits

// Every HER2-directed drug and class (agent): how its principal modes stand, and what they depend on.
CALL (drugs, modes, sites, disrupts, spares, drivers, hits) {
  UNWIND drugs AS a
  WITH a, modes, sites, disrupts, spares, drivers, hits, [h IN a.hops WHERE h.kind = 'TARGETS' AND h.target = 'receptor:her2'] AS aims
  WHERE size(aims) > 0
  WITH a, modes, sites, disrupts, spares, drivers, aims, [h IN hits WHERE h.source = a.id] AS own,
    [h IN a.hops WHERE h.kind = 'ACTS_BY'] AS acts, [h IN a.hops WHERE h.kind = 'BINDS_DOMAIN'] AS binds,
    // How many principal modes the source gives its class.
    [h IN a.hops WHERE h.kind = 'IN_CLASS' AND h.modes IS NOT NULL] AS counts
  CALL (modes, sites, disrupts, spares, acts, binds) {
    UNWIND acts AS acting
    CALL (modes, sites, disrupts, spares, acting, binds) {
      UNWIND [k IN modes WHERE k.id = acting.target] AS k
      UNWIND [h IN k.hops WHERE h.kind = 'DEPENDS_ON'] AS need
      WITH need, head([h IN disrupts WHERE h.target = need.target]) AS broken, head([h IN spares WHERE h.target = need.target]) AS kept,
        reduce(all = [], s IN [s IN sites WHERE s.general = need.target] | all + [b IN binds WHERE b.target = s.domain
          | {bind: b, broken: head([h IN disrupts WHERE h.target = s.id]), kept: head([h IN spares WHERE h.target = s.id])}]) AS bound
      WITH need, broken, kept, bound, head([s IN bound WHERE s.kept IS NOT NULL]) AS open, [s IN bound WHERE s.broken IS NOT NULL] AS shut
      WITH need, bound, CASE
          WHEN broken IS NOT NULL THEN {state: 'DEFEATED', by: [broken]}
          WHEN kept IS NOT NULL THEN {state: 'INTACT', by: [kept]}
          WHEN open IS NOT NULL THEN {state: 'INTACT', by: [open.bind, open.kept]}
          WHEN size(bound) > 0 AND size(shut) = size(bound) THEN {state: 'DEFEATED', by: [s IN shut | s.bind] + [s IN shut | s.broken]}
          ELSE {state: 'UNKNOWN', by: []}
        END AS standing
      RETURN collect({id: need.target, name: need.name, state: standing.state, hops: [need] + standing.by}) AS needs
    }
    // One dependency that fails defeats the mode, one that is unknown or missing leaves it unknown.
    WITH acting, needs, CASE
        WHEN size([n IN needs WHERE n.state = 'DEFEATED']) > 0 THEN 'DEFEATED'
        WHEN size([n IN needs WHERE n.state = 'UNKNOWN']) > 0 OR size(needs) < acting.dependencies THEN 'UNKNOWN'
        ELSE 'INTACT'
      END AS state
    WITH acting, needs, state, [n IN needs WHERE n.state = state] AS decisive
    RETURN collect({id: acting.target, name: acting.name, state: state, decisive: decisive,
      // That a mode is unknown stands on all it needs: with less known, more would be unknown.
      hops: reduce(all = [acting], n IN CASE state WHEN 'UNKNOWN' THEN needs ELSE decisive END | all + n.hops)}) AS ways
  }
  WITH a, disrupts, drivers, aims, own, counts, ways, reduce(most = coalesce(a.modes, 0), h IN counts | CASE WHEN h.modes > most THEN h.modes ELSE most END) AS declared,
    [w IN ways WHERE w.state = 'INTACT'] AS intact, size([w IN ways WHERE w.state = 'DEFEATED']) AS defeated
  WITH a, disrupts, drivers, aims, own, counts, ways, intact,
    CASE
      WHEN size(disrupts) = 0 OR size(ways) = 0 OR declared = 0 THEN 'UNKNOWN'
      WHEN size(intact) = size(ways) AND size(ways) >= declared THEN 'BYPASSES'
      WHEN size(intact) > 0 OR size(own) > 0 THEN 'PARTLY'
      WHEN defeated = size(ways) AND size(ways) >= declared THEN 'BLOCKED'
      ELSE 'UNKNOWN'
    END AS grade
  RETURN collect({id: a.id, name: a.name, isDrug: a.kind = 'Drug', grade: grade, aims: aims,
    kinds: [a.id] + [h IN a.hops WHERE h.kind = 'IN_CLASS' | h.target], ways: [w IN intact | w.name],
    path: aims + counts + disrupts + reduce(all = [], w IN ways | all + w.hops) + own
      + [d IN drivers WHERE size([h IN own WHERE h.target = d.target]) > 0],
    obstacles: reduce(all = [], w IN ways | all + CASE
      WHEN w.state = 'INTACT' THEN []
      WHEN size(w.decisive) = 0 THEN [{mode: w.id, modeName: w.name, dependency: null, name: 'dependencies that are not in the graph', state: 'UNKNOWN', member: a.id}]
      ELSE [n IN w.decisive | {mode: w.id, modeName: w.name, dependency: n.id, name: n.name, state: n.state, member: a.id}]
    END)}) AS agents
}

// Every regimen with a HER2-directed member.
CALL (regimens, agents, disrupts, drivers, wider, hits, said) {
  UNWIND regimens AS r
  WITH agents, disrupts, drivers, wider, said, r,
    [h IN r.hops WHERE h.kind = 'INCLUDES' | {hop: h, agent: head([a IN agents WHERE a.id = h.target]), hits: [i IN hits WHERE i.source = h.target]}] AS members
  // A member counts as a partner by its role, too: one that only lost what made it HER2-directed is none.
  WITH disrupts, drivers, wider, said, r, members, [x IN members WHERE x.agent IS NOT NULL] AS directed,
    [x IN members WHERE x.agent IS NULL AND x.hop.role = 'PARTNER' | x.hop] AS partners
  WHERE size(directed) > 0
  // What is said in general counts only for a regimen that adds a partner outside the HER2 axis.
  WITH disrupts, drivers, wider, r, members, directed, partners,
    head([h IN said WHERE h.source = r.id AND (h.scope = 'SPECIFIC' OR size(partners) > 0)]) AS stated,
    head([x IN directed WHERE x.agent.grade = 'BYPASSES']) AS through,
    head([x IN directed WHERE x.agent.grade = 'PARTLY']) AS partly,
    head([x IN directed WHERE x.agent.grade = 'UNKNOWN']) AS unknown,
    reduce(all = [], x IN members | all + CASE WHEN size(x.hits) > 0 THEN [x.hop] + x.hits ELSE [] END) AS hitting
  WITH disrupts, drivers, wider, r, directed, partners, stated, through, partly, unknown, hitting,
    [d IN drivers WHERE size([h IN hitting WHERE h.target = d.target]) > 0] AS hit
  WITH disrupts, wider, r, directed, partners, stated, through, partly, hitting, hit,
    CASE
      WHEN size(disrupts) = 0 THEN 'UNKNOWN'
      WHEN stated IS NOT NULL OR through IS NOT NULL OR (size(drivers) > 0 AND size(hit) = size(drivers)) THEN 'BYPASSES'
      WHEN partly IS NOT NULL OR size(hit) > 0 THEN 'PARTLY'
      WHEN unknown IS NOT NULL THEN 'UNKNOWN'
      ELSE 'BLOCKED'
    END AS grade
  WITH disrupts, wider, r, directed, partners, stated, through, partly, hitting, hit, grade,
    CASE
      WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN coalesce(stated.rule, 'stated-strategy')
      WHEN grade = 'BYPASSES' AND through IS NOT NULL THEN 'member-bypasses'
      WHEN grade IN ['BYPASSES', 'PARTLY'] AND size(hit) > 0 THEN 'member-inhibits-driver'
      ELSE 'members'
    END AS rule
  WITH r, directed, stated, through, grade, rule,
    CASE
      WHEN rule = 'member-bypasses' THEN [through.hop] + through.agent.path
      WHEN grade = 'BYPASSES' AND rule = 'member-inhibits-driver' THEN reduce(all = [], x IN directed | all + [x.hop] + x.agent.aims) + disrupts + hitting + hit
      WHEN grade = 'BYPASSES' THEN disrupts + [stated] + [w IN wider WHERE w.target = stated.target] + reduce(all = [], x IN directed | all + [x.hop] + x.agent.aims) + partners
      // That it does no more stands on each member.
      ELSE reduce(all = [], x IN directed | all + [x.hop] + x.agent.path) + CASE rule WHEN 'member-inhibits-driver' THEN disrupts + hitting + hit ELSE [] END
    END AS path
  RETURN collect({drug: null, regimen: r.id, name: r.name, kinds: [r.id] + [h IN r.hops WHERE h.kind = 'SUBTYPE_OF' | h.target], grade: grade, rule: rule, path: path,
    basis: CASE WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN stated.basis ELSE 'DERIVED' END,
    obstacles: CASE grade WHEN 'BYPASSES' THEN [] ELSE reduce(all = [], x IN directed | all + x.agent.obstacles) END,
    ways: CASE WHEN rule = 'member-bypasses' THEN [through.agent.name] ELSE [] END}) AS combinations
}
// The patients who bear an alteration that drives it.
CALL (drivers) {
  UNWIND drivers AS d
  MATCH (:Alteration {id: d.target})<-[:SUBTYPE_OF*0..3]-(p)
  RETURN collect(DISTINCT p.id) AS strata
}

// One row for each drug and each regimen.
UNWIND [a IN agents WHERE a.isDrug | {drug: a.id, regimen: null, name: a.name, kinds: a.kinds, grade: a.grade, basis: 'DERIVED', path: a.path,
  obstacles: a.obstacles, ways: a.ways,
  rule: CASE WHEN a.grade = 'PARTLY' AND size(a.ways) = 0 THEN 'inhibits-further-driver' ELSE 'modes-of-action' END}] + combinations AS row
WITH gone, cancers, states, asked, touched, m, said, strata, row, coalesce(row.drug, row.regimen) AS id,
  reduce(all = [], h IN row.path | all + [c IN h.claimIds WHERE NOT c IN all]) AS premises
// What was found, is being tested and was decided of it, and where.
CALL (id, gone, cancers, states, strata) {
  MATCH (t:Entity {id: id})-[given:OF_REGIMEN|APPLIES_TO|RECOMMENDS|TESTED_IN]-(o)
  WHERE NOT o:ModelSystem AND coalesce(o.polarity, '') <> 'REFUTES' AND size([c IN o.claimIds WHERE NOT c IN gone]) > 0
    AND size([c IN given.claimIds WHERE NOT c IN gone]) >= CASE
      WHEN given.polarity = 'REFUTES' OR given.view <> $view OR NOT given.origin IN $origins THEN size(given.claimIds) + 1
      WHEN given.basis = 'STATED' THEN 1 ELSE size(given.claimIds) END
    // What is of a regimen is not of its members by themselves.
    AND NOT EXISTS {
      MATCH (t)<-[partE:INCLUDES]-(whole:Regimen)-[wholeE:OF_REGIMEN|APPLIES_TO|RECOMMENDS|TESTED_IN]-(o)
      WHERE (partE.view IS NULL OR partE.view = $view) AND (wholeE.view IS NULL OR wholeE.view = $view)
    }
  WITH gone, cancers, states, strata, o, given ORDER BY o.id, given.id
  WITH gone, cancers, states, strata, o, collect([c IN given.claimIds WHERE NOT c IN gone]) AS uses
  CALL (o, gone) {
    MATCH (o)-[at:OBSERVED_IN|IN_STRATUM|APPROVED_FOR|ENROLLS]->(p)
    WHERE size([c IN at.claimIds WHERE NOT c IN gone]) >= CASE
      WHEN at.polarity = 'REFUTES' OR at.view <> $view OR NOT at.origin IN $origins THEN size(at.claimIds) + 1
      WHEN at.basis = 'STATED' THEN 1 ELSE size(at.claimIds) END
    WITH gone, at, p ORDER BY p.id, at.id
    RETURN collect({id: p.id, claimIds: [c IN at.claimIds WHERE NOT c IN gone]}) AS places
  }
  CALL (o, gone) {
    UNWIND [c IN o.claimIds WHERE NOT c IN gone] AS claimed
    MATCH (c:Claim {id: claimed})
    RETURN collect(DISTINCT c.evidenceLevel) AS levels
  }
  WITH o, levels, uses, [c IN o.claimIds WHERE NOT c IN gone] AS kept, size([p IN places WHERE p.id IN strata]) > 0 AS matches,
    [p IN places WHERE p.id IN cancers OR p.id IN states | p.claimIds] AS placings,
    ($cancer IS NULL OR size([p IN places WHERE p.id IN cancers]) > 0) AND ($her2 IS NULL OR size([p IN places WHERE p.id IN states]) > 0) AS there,
    CASE $view WHEN 'CORRECTED' THEN coalesce(o.findingCorrected, o.finding) ELSE o.finding END AS finding
  ORDER BY o.id
  RETURN collect({id: o.id, kind: o.kind, claims: kept, grounds: [kept] + uses + placings, levels: levels, finding: coalesce(finding, ''), matches: matches, there: there}) AS found
}
WITH asked, m, row, id, premises, [x IN touched WHERE x.claim IN premises] AS touching, [x IN found WHERE x.there] AS here,
  reduce(all = [], x IN found | all + CASE
    WHEN row.grade <> 'BYPASSES' AND x.matches AND x.finding = 'EFFECTIVE'
      OR row.grade = 'BYPASSES' AND (x.matches OR x.there AND asked <> '') AND x.finding IN ['NO_BENEFIT', 'INSUFFICIENT']
    THEN [c IN x.claims WHERE NOT c IN all] ELSE [] END) AS counter,
  reduce(all = [], h IN [h IN said WHERE h.source IN row.kinds] | all + [c IN h.claimIds WHERE NOT c IN all
    AND size([s IN said WHERE s.basis = 'STATED' AND c IN s.claimIds]) > 0]) AS alsoStated,
  CASE WHEN size([h IN row.path WHERE h.polarity = 'UNCERTAIN']) > 0 THEN 'UNCERTAIN' ELSE 'SUPPORTS' END AS polarity,
  [h IN [reduce(least = head(row.path), h IN row.path | CASE WHEN h.strength < least.strength THEN h ELSE least END)] WHERE h IS NOT NULL] AS weakest,
  ['none', 'BACKGROUND', 'REVIEW', 'PRECLINICAL', 'PHASE_1', 'CLINICAL', 'PHASE_1_2', 'PHASE_2', 'PHASE_3', 'REGULATORY', 'GUIDELINE'] AS ladder,
  // Members that act by one mode need the same.
  reduce(text = '', need IN reduce(all = [], o IN row.obstacles | all + [x IN [o.modeName + ' needs: ' + o.name + CASE o.state WHEN 'DEFEATED' THEN ' (defeated)' ELSE ' (unknown)' END]
    WHERE NOT x IN all]) | text + CASE text WHEN '' THEN '' ELSE '; ' END + need) AS hindrance,
  reduce(text = '', w IN row.ways | text + CASE text WHEN '' THEN '' ELSE ', ' END + w) AS way
WITH asked, m, row, id, premises, here, counter, alsoStated, polarity, weakest, ladder, hindrance, way,
  reduce(all = [], x IN touching | all + CASE WHEN x.kind = 'Erratum' AND NOT x.id IN all THEN [x.id] ELSE [] END) AS errata,
  reduce(all = [], x IN touching | all + CASE WHEN x.kind = 'Contradiction' AND NOT x.id IN all THEN [x.id] ELSE [] END) AS contradictions,
  reduce(all = [], x IN touching | all + CASE WHEN (x.uncertain OR NOT coalesce(x.kind, 'Erratum') IN ['Erratum', 'Contradiction']) AND NOT x.claim IN all THEN [x.claim] ELSE [] END) AS caveats,
  // The best level of what does not point the other way; a trial without a result has none.
  reduce(best = 0, x IN here | reduce(best = best, i IN CASE WHEN x.kind IN ['Trial', 'Study'] OR x.finding IN ['NO_BENEFIT', 'INSUFFICIENT'] THEN []
    ELSE range(1, 10) END | CASE WHEN i > best AND ladder[i] IN x.levels THEN i ELSE best END)) AS best
WITH asked, m, row, id, premises, here, counter, alsoStated, polarity, weakest, hindrance, way, errata, contradictions, caveats, CASE best WHEN 0 THEN null ELSE ladder[best] END AS level,
  [p IN [
    {name: 'stated', value: CASE WHEN row.basis = 'STATED' THEN 1.0 WHEN row.rule STARTS WITH 'regimen-' THEN 0.5 ELSE 0.0 END,
      reason: CASE WHEN row.basis = 'STATED' THEN 'the source itself says so' WHEN row.rule STARTS WITH 'regimen-' THEN 'a case of what the source says' ELSE 'inferred' END},
    {name: 'evidence', value: best / 10.0, reason: CASE best WHEN 0 THEN 'no result or decision in its favour' ELSE 'the best is ' + ladder[best] END + asked},
    {name: 'certainty', value: CASE polarity WHEN 'SUPPORTS' THEN 1.0 ELSE 0.0 END, reason: CASE polarity WHEN 'SUPPORTS' THEN 'no premise is uncertain' ELSE 'a premise is uncertain' END},
    {name: 'weakestHop', value: reduce(least = 0, h IN weakest | h.strength) / 3.0,
      reason: reduce(text = 'no path', h IN weakest | h.kind + ' is ' + ['uncertain', 'background knowledge', 'derived', 'stated'][h.strength])},
    {name: 'directness', value: size([h IN row.path WHERE h.basis = 'STATED']) / (size(row.path) + 0.0),
      reason: toString(size([h IN row.path WHERE h.basis = 'STATED'])) + ' of ' + toString(size(row.path)) + ' hops are stated'},
    {name: 'counterEvidence', value: CASE size(counter) WHEN 0 THEN 0.0 ELSE -1.0 END, reason: CASE size(counter) WHEN 1 THEN '1 claim points' ELSE toString(size(counter)) + ' claims point' END + ' the other way'},
    {name: 'errata', value: CASE size(errata) + size(contradictions) WHEN 0 THEN 0.0 ELSE -1.0 END,
      reason: toString(size(errata)) + ' errors and ' + toString(size(contradictions)) + ' contradictions of the source touch the path'}
  ] | {name: p.name, weight: $weights[p.name], value: p.value, contribution: $weights[p.name] * p.value, reason: p.reason}] AS scoreParts
WITH asked, m, row, id, premises, here, counter, alsoStated, polarity, weakest, hindrance, way, errata, contradictions, caveats, level, scoreParts,
  reduce(sum = 0.0, p IN scoreParts | sum + p.contribution) AS score,
  CASE WHEN row.grade = 'BYPASSES' AND asked <> '' AND size(here) = 0 THEN 'WITHOUT_EVIDENCE' ELSE row.grade END AS listed,
  CASE
    WHEN row.grade = 'BYPASSES' AND row.regimen IS NULL
      THEN row.name + ' bypasses ' + m.name + ': ' + way + ' depends on nothing that this mechanism defeats.'
    WHEN row.rule = 'stated-strategy' THEN row.name + ' is stated against resistance to HER2-targeted therapy in general; a partner outside the HER2 axis is added.'
    WHEN row.rule STARTS WITH 'regimen-' THEN row.name + ' is a case of a combination that is stated against resistance in general.'
    WHEN row.rule = 'member-bypasses' THEN row.name + ' bypasses ' + m.name + ' through ' + way + '.'
    WHEN row.grade = 'BYPASSES' THEN row.name + ' bypasses ' + m.name + ': a member inhibits what drives it.'
    WHEN row.grade = 'PARTLY' THEN row.name + ' gets round ' + m.name + ' in part.'
    WHEN row.grade = 'BLOCKED' THEN row.name + ': no independent mode stated against ' + m.name + '.'
    ELSE row.name + ': not known for ' + m.name + '.'
  END + CASE polarity WHEN 'UNCERTAIN' THEN ' Uncertain: a premise is.' ELSE '' END AS sentence
MATCH (mechanism:ResistanceMechanism {id: m.id})
OPTIONAL MATCH (drug:Drug {id: row.drug})
OPTIONAL MATCH (regimen:Regimen {id: row.regimen})
RETURN mechanism, drug, regimen, row.grade AS grade, listed, row.basis AS basis, row.rule AS rule, polarity, sentence,
  CASE
    WHEN listed = 'WITHOUT_EVIDENCE' THEN 'it would bypass it, but the graph holds no outcome, trial or decision on it' + asked
    WHEN row.grade = 'BYPASSES' THEN null
    WHEN hindrance = '' THEN 'the source states no principal mode of action, or no dependency that ' + m.name + ' defeats'
    ELSE hindrance
  END AS reason,
  score, scoreParts, row.path AS path, weakest, row.obstacles AS obstacles, caveats, errata, contradictions, alsoStated, counter,
  [{level: level, outcomes: [x IN here WHERE x.kind = 'Outcome' | x.id], trials: [x IN here WHERE x.kind IN ['Trial', 'Study'] | x.id],
    decisions: [x IN here WHERE NOT x.kind IN ['Outcome', 'Trial', 'Study'] | x.id],
    claimIds: reduce(all = [], ids IN reduce(each = [], x IN here | each + x.grounds) | all + [c IN ids WHERE NOT c IN all])}] AS evidence, premises,
  CASE row.grade WHEN 'BYPASSES' THEN '0' WHEN 'PARTLY' THEN '1' WHEN 'BLOCKED' THEN '2' ELSE '3' END
    + toString(toInteger(5000000.5 - score * 1000)) + '|' + row.name + '|' + m.id + '|' + id AS rank
