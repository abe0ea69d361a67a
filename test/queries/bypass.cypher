// statement 1
CALL () {
  // bypass: which HER2-directed drugs and regimens get round a mechanism of resistance, and why the others do not.
  //
  // Parameters
  //   $mechanism  id of a ResistanceMechanism, or null
  //   $pathway    id of a Pathway, or null: stands for every mechanism that its abnormal activation drives
  //   $without    ids of claims, references and passages to leave out; [] leaves out nothing
  //   $origins    origins an edge may have, or null for all
  //   $view       AS_PRINTED or CORRECTED: the view in which edges hold and names are given
  // Columns, one row for each mechanism with each HER2-directed drug and each regimen with a HER2-directed member
  //   mechanism, drug, regimen   nodes; of drug and regimen one is null
  //   grade         BYPASSES, PARTLY, BLOCKED or UNKNOWN
  //   basis, rule   STATED where the source names the regimen's kind against resistance, else DERIVED by the rule
  //   polarity      UNCERTAIN when any premise is
  //   sentence, reason           the answer in words; the reason is null for BYPASSES
  //   path          hops {source, kind, target, basis, rule, polarity, origin, claimIds, strength} that carry the grade
  //   weakest       a list of one: the hop of the path with the least strength
  //   obstacles     {mode, dependency, state, member} that fail or are unknown
  //   alsoStated    ids of claims that set the treatment, its class or its kind of regimen against resistance in general
  //   counter       ids of claims on outcomes in a stratum of the mechanism's alteration that point the other way
  //   premises      ids of all claims on the path
  //   rank          sorts the rows
  // Example
  //   :params {mechanism: null, pathway: 'pathway:pi3k-akt-mtor', without: [], origins: null, view: 'AS_PRINTED'}
  //
  // A dependency is DEFEATED by DISRUPTS, INTACT by SPARES, otherwise UNKNOWN. An epitope that is known is looked at site
  // by site, and one site of those a drug binds suffices. A mode is INTACT when every dependency is there and intact.
  // An edge stands while any of its claims does (STATED), or all of them do (DERIVED).
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
  
  // The mechanisms asked for.
  CALL (gone) {
    MATCH (m:ResistanceMechanism {id: $mechanism}) RETURN m
    UNION ALL
    MATCH (m:ResistanceMechanism)-[e:DRIVEN_BY]->(:Pathway {id: $pathway})
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    RETURN m
  }
  WITH DISTINCT gone, m
  
  // What each mechanism breaks, leaves alone and is driven by, and the wider mechanisms it is a case of.
  CALL (m, gone) {
    MATCH (m)-[e:DISRUPTS]->(x:Dependency)
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH m, gone, x, e ORDER BY x.id, e.basis DESC, e.id
    RETURN collect({source: m.id, kind: 'DISRUPTS', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}) AS disrupts
  }
  CALL (m, gone) {
    MATCH (m)-[e:SPARES]->(x:Dependency)
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH m, gone, x, e ORDER BY x.id, e.basis DESC, e.id
    RETURN collect({source: m.id, kind: 'SPARES', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}) AS spares
  }
  CALL (m, gone) {
    MATCH (m)-[e:DRIVEN_BY]->(x)
    WHERE (x:Pathway OR x:Receptor) AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH m, gone, x, e ORDER BY x.id, e.basis DESC, e.id
    WITH x, head(collect({source: m.id, kind: 'DRIVEN_BY', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]})) AS hop ORDER BY x.id
    RETURN collect(hop) AS drivers
  }
  CALL (m) {
    MATCH (m)-[:SUBTYPE_OF]->(g:ResistanceMechanism)
    RETURN collect(DISTINCT g.id) AS wider
  }
  
  // Every HER2-directed drug and class (agent) with its principal modes, and how their dependencies stand.
  CALL (gone, disrupts, spares, drivers) {
    MATCH (a)-[aim:TARGETS]->(:Receptor {id: 'receptor:her2'})
    WHERE (a:Drug OR a:DrugClass) AND aim.polarity <> 'REFUTES' AND (aim.view IS NULL OR aim.view = $view) AND ($origins IS NULL OR aim.origin IN $origins)
      AND CASE aim.basis WHEN 'STATED' THEN any(c IN aim.claimIds WHERE NOT c IN gone) ELSE none(c IN aim.claimIds WHERE c IN gone) END
    WITH DISTINCT gone, disrupts, spares, drivers, a
    // How many principal modes the source gives its class.
    OPTIONAL MATCH (a)-[e:IN_CLASS]->(k:DrugClass)
    WHERE any(c IN k.claimIds WHERE NOT c IN gone) AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH gone, disrupts, spares, drivers, a, max(k.principalModeCount) AS ofClass
    // Further drivers of the mechanism that it inhibits itself.
    OPTIONAL MATCH (a)-[e:INHIBITS]->(x)
    WHERE any(h IN drivers WHERE h.target = x.id) AND e.level = 'DIRECT' AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH gone, disrupts, spares, drivers, a, ofClass, x, e ORDER BY x.id, e.basis DESC, e.id
    WITH gone, disrupts, spares, drivers, a, ofClass, x,
      head(collect(CASE WHEN e IS NULL THEN null ELSE {source: a.id, kind: 'INHIBITS', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]} END)) AS hit
    WITH gone, disrupts, spares, drivers, a, ofClass, x, hit ORDER BY x.id
    WITH gone, disrupts, spares, drivers, a, ofClass, collect(hit) AS hits
    // Its principal modes.
    OPTIONAL MATCH (a)-[acts:ACTS_BY]->(mode:ModeOfAction)
    WHERE acts.principal = true AND acts.polarity <> 'REFUTES' AND (acts.view IS NULL OR acts.view = $view) AND ($origins IS NULL OR acts.origin IN $origins)
      AND CASE acts.basis WHEN 'STATED' THEN any(c IN acts.claimIds WHERE NOT c IN gone) ELSE none(c IN acts.claimIds WHERE c IN gone) END
    WITH gone, disrupts, spares, drivers, a, ofClass, hits, mode, acts ORDER BY mode.id, acts.basis DESC, acts.id
    WITH gone, disrupts, spares, drivers, a, ofClass, hits, mode,
      head(collect(CASE WHEN acts IS NULL THEN null ELSE {source: a.id, kind: 'ACTS_BY', target: mode.id, basis: acts.basis, rule: acts.rule,
      polarity: acts.polarity, origin: acts.origin, claimIds: [c IN acts.claimIds WHERE NOT c IN gone]} END)) AS acting
    // What each mode depends on.
    OPTIONAL MATCH (mode)-[e:DEPENDS_ON]->(x:Dependency)
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH gone, disrupts, spares, drivers, a, ofClass, hits, mode, acting, x, e ORDER BY x.id, e.basis DESC, e.id
    WITH gone, disrupts, spares, drivers, a, ofClass, hits, mode, acting, x,
      head(collect(CASE WHEN e IS NULL THEN null ELSE {source: mode.id, kind: 'DEPENDS_ON', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]} END)) AS need
    // The sites of a dependency that the agent binds.
    OPTIONAL MATCH (x)<-[:SPECIALIZES]-(site:Dependency)-[:HOLDS_AT]->(s:ReceptorDomain)<-[e:BINDS_DOMAIN]-(a)
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH gone, disrupts, spares, drivers, a, ofClass, hits, mode, acting, x, need, site, s, e ORDER BY site.id, e.basis DESC, e.id
    WITH disrupts, spares, drivers, a, ofClass, hits, mode, acting, x, need, site,
      head(collect(CASE WHEN e IS NULL THEN null ELSE {source: a.id, kind: 'BINDS_DOMAIN', target: s.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]} END)) AS bind
    WITH disrupts, spares, drivers, a, ofClass, hits, mode, acting, x, need, site, bind ORDER BY site.id
    WITH disrupts, spares, drivers, a, ofClass, hits, mode, acting, x, need,
      collect(CASE WHEN site IS NULL THEN null ELSE {id: site.id, bind: bind} END) AS sites
    // How the dependency stands, and the edges that say so.
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, x, need, sites,
      head([h IN disrupts WHERE h.target = x.id]) AS broken,
      head([h IN spares WHERE h.target = x.id]) AS kept,
      [h IN spares WHERE size([s IN sites WHERE s.id = h.target]) > 0] AS keptSites,
      [h IN disrupts WHERE size([s IN sites WHERE s.id = h.target]) > 0] AS brokenSites
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, x, need, sites, broken, kept, keptSites, brokenSites,
      CASE
        WHEN broken IS NOT NULL THEN 'DEFEATED'
        WHEN kept IS NOT NULL OR size(keptSites) > 0 THEN 'INTACT'
        WHEN size(sites) > 0 AND size([s IN sites WHERE size([h IN brokenSites WHERE h.target = s.id]) > 0]) = size(sites) THEN 'DEFEATED'
        ELSE 'UNKNOWN'
      END AS state
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, x, state, [need] + CASE
        WHEN broken IS NOT NULL THEN [broken]
        WHEN kept IS NOT NULL THEN [kept]
        WHEN state = 'INTACT' THEN [s IN sites WHERE s.id = head(keptSites).target | s.bind] + [head(keptSites)]
        WHEN state = 'DEFEATED' THEN [s IN sites | s.bind] + brokenSites
        ELSE []
      END AS hops
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, x, state, hops ORDER BY x.id
    WITH disrupts, drivers, a, ofClass, hits, mode, acting,
      collect(CASE WHEN x IS NULL THEN null ELSE {id: x.id, name: x.name, state: state, hops: hops} END) AS needs
    // How the mode stands: one dependency that fails defeats it, one that is unknown or missing leaves it unknown.
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, needs,
      CASE
        WHEN size([n IN needs WHERE n.state = 'DEFEATED']) > 0 THEN 'DEFEATED'
        WHEN size([n IN needs WHERE n.state = 'UNKNOWN']) > 0 OR size(needs) < mode.dependencyCount THEN 'UNKNOWN'
        ELSE 'INTACT'
      END AS state
    WITH disrupts, drivers, a, ofClass, hits, mode, acting, state, [n IN needs WHERE n.state = state] AS decisive
    WITH disrupts, drivers, a, ofClass, hits, mode, state, decisive, reduce(all = [acting], n IN decisive | all + n.hops) AS hops
    ORDER BY mode.id
    WITH disrupts, drivers, a, ofClass, hits,
      collect(CASE WHEN mode IS NULL THEN null ELSE {id: mode.id, name: mode.name, state: state, decisive: decisive, hops: hops} END) AS modes
    // How the agent stands.
    WITH disrupts, drivers, a, hits, modes, coalesce(a.principalModeCount, ofClass) AS declared,
      [x IN modes WHERE x.state = 'INTACT'] AS intact, [x IN modes WHERE x.state = 'DEFEATED'] AS defeated
    WITH a, modes, intact,
      CASE
        WHEN size(disrupts) = 0 OR size(modes) = 0 OR declared IS NULL THEN 'UNKNOWN'
        WHEN size(intact) = size(modes) AND size(modes) >= declared THEN 'BYPASSES'
        WHEN size(intact) > 0 OR size(hits) > 0 THEN 'PARTLY'
        WHEN size(defeated) = size(modes) AND size(modes) >= declared THEN 'BLOCKED'
        ELSE 'UNKNOWN'
      END AS grade,
      reduce(all = disrupts, x IN modes | all + x.hops) + hits
        + [h IN drivers WHERE size([hit IN hits WHERE hit.target = h.target]) > 0] AS path
    WITH a, grade, intact, path, reduce(all = [], x IN modes | all + CASE
        WHEN x.state = 'INTACT' THEN []
        WHEN size(x.decisive) = 0 THEN [{mode: x.id, modeName: x.name, dependency: null, name: 'dependencies that are not in the graph', state: 'UNKNOWN', member: a.id}]
        ELSE [n IN x.decisive | {mode: x.id, modeName: x.name, dependency: n.id, name: n.name, state: n.state, member: a.id}]
      END) AS obstacles
    ORDER BY a.id
    RETURN collect({id: a.id, name: CASE $view WHEN 'CORRECTED' THEN coalesce(a.nameCorrected, a.name) ELSE a.name END,
      isDrug: a:Drug, grade: grade, path: path, obstacles: obstacles, ways: [x IN intact | x.name]}) AS agents
  }
  
  // Every regimen, with its members, what drives the mechanism that they inhibit, and what the source says of it.
  CALL (m, gone, drivers, wider) {
    MATCH (r:Regimen)-[e:INCLUDES]->(x)
    WHERE e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH m, gone, drivers, wider, r, x, e ORDER BY x.id, e.basis DESC, e.id
    WITH m, gone, drivers, wider, r, x,
      head(collect({role: e.role, hop: {source: r.id, kind: 'INCLUDES', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}})) AS member
    // Members that inhibit what drives the mechanism, themselves and not by way of HER2.
    OPTIONAL MATCH (x)-[e:INHIBITS]->(y)
    WHERE any(h IN drivers WHERE h.target = y.id) AND e.level = 'DIRECT' AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH m, gone, wider, r, x, member, y, e ORDER BY y.id, e.basis DESC, e.id
    WITH m, gone, wider, r, x, member, y,
      head(collect(CASE WHEN e IS NULL THEN null ELSE {source: x.id, kind: 'INHIBITS', target: y.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]} END)) AS hit
    WITH m, gone, wider, r, x, member, y, hit ORDER BY y.id
    WITH m, gone, wider, r, x, member, collect(hit) AS hits ORDER BY x.id
    WITH m, gone, wider, r, collect({id: x.id, role: member.role, hop: member.hop, hits: hits}) AS members
    // Said of this mechanism or of resistance in general.
    OPTIONAL MATCH (r)-[e:OVERCOMES]->(g:ResistanceMechanism)
    WHERE (g.id = m.id OR e.scope = 'GENERAL' AND g.id IN wider)
      AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH gone, r, members, g, e ORDER BY e.basis DESC, e.scope DESC, e.id
    WITH r, members, collect(CASE WHEN e IS NULL THEN null ELSE {scope: e.scope, hop: {source: r.id, kind: 'OVERCOMES', target: g.id,
      basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}} END) AS said
    RETURN collect({id: r.id, name: CASE $view WHEN 'CORRECTED' THEN coalesce(r.nameCorrected, r.name) ELSE r.name END,
      members: members, said: said}) AS combinations
  }
  
  // How the regimens with a HER2-directed member stand.
  CALL (disrupts, drivers, agents, combinations) {
    UNWIND combinations AS r
    WITH disrupts, drivers, r,
      [x IN r.members | {role: x.role, hop: x.hop, hits: x.hits, agent: head([a IN agents WHERE a.id = x.id])}] AS members
    // A member counts as a partner by its role, too: one that only lost what made it HER2-directed is none.
    WITH disrupts, drivers, r, members, [x IN members WHERE x.agent IS NOT NULL] AS directed,
      [x IN members WHERE x.agent IS NULL AND x.role = 'PARTNER'] AS partners
    WHERE size(directed) > 0
    // What is said in general counts only for a regimen that adds a partner outside the HER2 axis.
    WITH disrupts, drivers, r, members, directed, partners,
      head([x IN r.said WHERE x.scope = 'SPECIFIC' OR size(partners) > 0 | x.hop]) AS stated
    WITH disrupts, drivers, r, directed, partners, stated,
      head([x IN directed WHERE x.agent.grade = 'BYPASSES']) AS through,
      head([x IN directed WHERE x.agent.grade = 'PARTLY']) AS partly,
      head([x IN directed WHERE x.agent.grade = 'UNKNOWN']) AS unknown,
      reduce(all = [], x IN members | all + CASE WHEN size(x.hits) > 0 THEN [x.hop] + x.hits ELSE [] END) AS hits,
      [d IN drivers WHERE any(x IN members WHERE any(h IN x.hits WHERE h.target = d.target))] AS hitDrivers
    WITH disrupts, r, directed, partners, stated, through, partly, hits, hitDrivers,
      CASE
        WHEN size(disrupts) = 0 THEN 'UNKNOWN'
        WHEN stated IS NOT NULL OR through IS NOT NULL OR (size(drivers) > 0 AND size(hitDrivers) = size(drivers)) THEN 'BYPASSES'
        WHEN partly IS NOT NULL OR size(hitDrivers) > 0 THEN 'PARTLY'
        WHEN unknown IS NOT NULL THEN 'UNKNOWN'
        ELSE 'BLOCKED'
      END AS grade
    WITH disrupts, r, directed, partners, stated, through, partly, hits, hitDrivers, grade,
      CASE
        WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN coalesce(stated.rule, 'stated-strategy')
        WHEN grade = 'BYPASSES' AND through IS NOT NULL THEN 'member-bypasses'
        WHEN grade IN ['BYPASSES', 'PARTLY'] AND size(hitDrivers) > 0 THEN 'member-inhibits-driver'
        ELSE 'members'
      END AS rule
    WITH r, directed, partners, stated, through, grade, rule,
      CASE
        WHEN rule = 'member-bypasses' THEN [through.hop] + through.agent.path
        WHEN rule = 'member-inhibits-driver' THEN disrupts + hits + hitDrivers
          + CASE WHEN partly IS NULL THEN [] ELSE [partly.hop] + partly.agent.path END
        WHEN grade = 'BYPASSES' THEN disrupts + [stated] + [x IN directed | x.hop] + [x IN partners | x.hop]
        WHEN grade = 'PARTLY' THEN [partly.hop] + partly.agent.path
        ELSE reduce(all = [], x IN directed | all + [x.hop] + x.agent.path)
      END AS path
    ORDER BY r.id
    RETURN collect({drug: null, regimen: r.id, name: r.name, grade: grade, rule: rule, path: path,
      basis: CASE WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN stated.basis ELSE 'DERIVED' END,
      obstacles: reduce(all = [], x IN directed | all + x.agent.obstacles),
      ways: CASE WHEN rule = 'member-bypasses' THEN [through.agent.name] ELSE [] END}) AS regimens
  }
  
  // What else the source says: of treatments against resistance in general, and of outcomes in the mechanism's stratum.
  CALL (gone) {
    MATCH ()-[o:OVERCOMES]->(:ResistanceMechanism)
    WHERE o.basis = 'STATED' AND o.polarity <> 'REFUTES' AND (o.view IS NULL OR o.view = $view) AND ($origins IS NULL OR o.origin IN $origins)
    UNWIND o.claimIds AS c
    WITH DISTINCT gone, c
    WHERE NOT c IN gone
    RETURN collect(c) AS strategies
  }
  // An instance carries the claim of its strategy among its premises; the others set nothing against resistance.
  CALL (m, gone, wider, strategies) {
    MATCH (t)-[o:OVERCOMES]->(g:ResistanceMechanism)
    WHERE (g.id = m.id OR g.id IN wider) AND o.polarity <> 'REFUTES' AND (o.view IS NULL OR o.view = $view) AND ($origins IS NULL OR o.origin IN $origins)
      AND CASE o.basis WHEN 'STATED' THEN any(c IN o.claimIds WHERE NOT c IN gone) ELSE none(c IN o.claimIds WHERE c IN gone) END
    OPTIONAL MATCH (t)<-[e:IN_CLASS|SUBTYPE_OF]-(d)
    WHERE (d:Drug OR d:Regimen) AND e.polarity <> 'REFUTES' AND (e.view IS NULL OR e.view = $view) AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    UNWIND o.claimIds AS c
    WITH DISTINCT strategies, t.id AS treatment, d.id AS instance, c
    WHERE c IN strategies
    WITH treatment, instance, c ORDER BY c
    RETURN collect({treatment: treatment, instance: instance, claim: c}) AS general
  }
  CALL (m, gone) {
    MATCH (m)-[:DRIVEN_BY]->(:Alteration)<-[stratum:IN_STRATUM]-(outcome:Outcome)-[given:OF_REGIMEN]->(t)
    WHERE (stratum.view IS NULL OR stratum.view = $view) AND (given.view IS NULL OR given.view = $view)
    UNWIND outcome.claimIds AS c
    WITH DISTINCT gone, t.id AS treatment,
      CASE $view WHEN 'CORRECTED' THEN coalesce(outcome.findingCorrected, outcome.finding) ELSE outcome.finding END AS finding, c
    WHERE NOT c IN gone
    WITH treatment, finding, c ORDER BY c
    RETURN collect({treatment: treatment, finding: finding, claim: c}) AS outcomes
  }
  
  // One row for each drug and each regimen.
  UNWIND [a IN agents WHERE a.isDrug | {drug: a.id, regimen: null, name: a.name, grade: a.grade, basis: 'DERIVED', path: a.path,
    obstacles: a.obstacles, ways: a.ways,
    rule: CASE WHEN a.grade = 'PARTLY' AND size(a.ways) = 0 THEN 'inhibits-further-driver' ELSE 'modes-of-action' END}] + regimens AS row
  OPTIONAL MATCH (drug:Drug {id: row.drug})
  OPTIONAL MATCH (regimen:Regimen {id: row.regimen})
  WITH m AS mechanism, drug, regimen, row, coalesce(row.drug, row.regimen) AS id, general, outcomes,
    [h IN row.path | {source: h.source, kind: h.kind, target: h.target, basis: h.basis, rule: h.rule, polarity: h.polarity,
      origin: h.origin, claimIds: h.claimIds, strength: CASE
        WHEN h.polarity = 'UNCERTAIN' THEN 0 WHEN h.origin = 'CURATOR' THEN 1 WHEN h.basis = 'DERIVED' THEN 2 ELSE 3 END}] AS path
  WITH mechanism, drug, regimen, row, id, path,
    reduce(all = [], x IN [y IN general WHERE y.treatment = id OR y.instance = id] | all + CASE WHEN x.claim IN all THEN [] ELSE [x.claim] END) AS alsoStated,
    reduce(all = [], x IN [y IN outcomes WHERE y.treatment = id AND CASE row.grade WHEN 'BYPASSES'
      THEN y.finding IN ['NO_BENEFIT', 'INSUFFICIENT', 'MODEST'] ELSE y.finding = 'EFFECTIVE' END]
      | all + CASE WHEN x.claim IN all THEN [] ELSE [x.claim] END) AS counter,
    CASE WHEN size([h IN path WHERE h.polarity = 'UNCERTAIN']) > 0 THEN 'UNCERTAIN' ELSE 'SUPPORTS' END AS polarity,
    [h IN [reduce(least = head(path), h IN path | CASE WHEN h.strength < least.strength THEN h ELSE least END)] WHERE h IS NOT NULL] AS weakest,
    reduce(all = [], h IN path | all + [c IN h.claimIds WHERE NOT c IN all]) AS premises,
    reduce(text = '', o IN row.obstacles | text + CASE text WHEN '' THEN '' ELSE '; ' END + o.modeName + ' needs: ' + o.name
      + CASE o.state WHEN 'DEFEATED' THEN ' (defeated)' ELSE ' (unknown)' END) AS hindrance,
    reduce(text = '', w IN row.ways | text + CASE text WHEN '' THEN '' ELSE ', ' END + w) AS way
  WITH mechanism, drug, regimen, row, id, path, alsoStated, counter, polarity, weakest, premises, hindrance,
    CASE
      WHEN row.grade = 'BYPASSES' AND row.regimen IS NULL
        THEN row.name + ' bypasses ' + mechanism.name + ': ' + way + ' depends on nothing that this mechanism defeats.'
      WHEN row.rule = 'stated-strategy' THEN row.name + ' is stated against resistance to HER2-targeted therapy in general; a partner outside the HER2 axis is added.'
      WHEN row.rule IN ['regimen-matches-strategy', 'regimen-narrows-strategy'] THEN row.name + ' is a case of a combination that is stated against resistance in general.'
      WHEN row.rule = 'member-bypasses' THEN row.name + ' bypasses ' + mechanism.name + ' through ' + way + '.'
      WHEN row.grade = 'BYPASSES' THEN row.name + ' bypasses ' + mechanism.name + ': a member inhibits what drives it.'
      WHEN row.grade = 'PARTLY' THEN row.name + ' gets round ' + mechanism.name + ' in part.'
      WHEN row.grade = 'BLOCKED' THEN row.name + ': no independent mode stated against ' + mechanism.name + '.'
      ELSE row.name + ': not known for ' + mechanism.name + '.'
    END AS sentence
  RETURN mechanism, drug, regimen, row.grade AS grade, row.basis AS basis, row.rule AS rule, polarity,
    sentence + CASE polarity WHEN 'UNCERTAIN' THEN ' Uncertain: a premise is.' ELSE '' END AS sentence,
    CASE
      WHEN row.grade = 'BYPASSES' THEN null
      WHEN hindrance = '' THEN 'the source states no principal mode of action, or no dependency that ' + mechanism.name + ' defeats'
      ELSE hindrance
    END AS reason,
    path, weakest, row.obstacles AS obstacles, alsoStated, counter, premises,
    mechanism.id + '|' + CASE row.grade WHEN 'BYPASSES' THEN '0' WHEN 'PARTLY' THEN '1' WHEN 'BLOCKED' THEN '2' ELSE '3' END
      + CASE row.basis WHEN 'STATED' THEN '0' ELSE '1' END + CASE polarity WHEN 'SUPPORTS' THEN '0' ELSE '1' END
      + CASE WHEN row.regimen IS NULL THEN '0' ELSE '1' END + '|' + row.name + '|' + id AS rank
}
CALL (regimen) {
  MATCH (regimen)-[r2:INCLUDES]->(n1) WHERE (r2.view IS NULL OR r2.view = 'AS_PRINTED')
  WITH n1 ORDER BY n1.id LIMIT $p0
  RETURN collect([[n1.kind, n1.id]]) AS s0
}
CALL (path) {
  WITH path AS l3
  UNWIND range(0, size(l3) - 1) AS i4
  WITH i4, l3[i4] AS m5
  CALL (m5) {
    MATCH (n7:Entity {id: m5.target})
    WITH n7 ORDER BY n7.id
    RETURN head(collect([n7.kind, n7.id, n7.name])) AS s8
  }
  CALL (m5) {
    UNWIND m5.claimIds AS i12
    MATCH (n10:Claim {id: i12})
    WITH n10 ORDER BY n10.id
    RETURN collect([n10.id]) AS s11
  }
  WITH i4, m5, s8, s11 ORDER BY i4
  RETURN collect([m5.kind, s8, s11]) AS s6
}
CALL (weakest) {
  WITH weakest AS l13
  UNWIND range(0, size(l13) - 1) AS i14
  WITH i14, l13[i14] AS m15
  CALL (m15) {
    MATCH (n17:Entity {id: m15.source})
    WITH n17 ORDER BY n17.id
    RETURN head(collect([n17.kind])) AS s18
  }
  WITH i14, m15, s18 ORDER BY i14
  RETURN collect([m15.basis, s18]) AS s16
}
CALL (obstacles) {
  WITH obstacles AS l20
  UNWIND range(0, size(l20) - 1) AS i21
  WITH i21, l20[i21] AS m22
  CALL (m22) {
    MATCH (n24:Dependency {id: m22.dependency})
    WITH n24 ORDER BY n24.id
    RETURN head(collect([n24.id])) AS s25
  }
  WITH i21, m22, s25 ORDER BY i21
  RETURN collect([m22.state, s25]) AS s23
}
WITH rank, grade, basis, drug, regimen, s0, s6, s16, s23 ORDER BY rank
RETURN [[grade, grade, basis, CASE WHEN drug IS NULL THEN null ELSE [drug.id] END, CASE WHEN regimen IS NULL THEN null ELSE [regimen.id, [s0]] END, s6, s16], [grade, CASE WHEN regimen IS NULL THEN null ELSE [regimen.id] END, s23]] AS row;
