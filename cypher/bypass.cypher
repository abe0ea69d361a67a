// bypass: which HER2-directed drugs and regimens get round a mechanism of resistance, and why the others do not.
//
// Parameters
//   $mechanism  id of a ResistanceMechanism, or null
//   $pathway    id of a Pathway, or null: stands for every mechanism that its abnormal activation drives
//   $without    ids of claims, references and passages to leave out; [] leaves out nothing
//   $origins    origins an edge may have, or null for all
// Columns, one row for each mechanism with each HER2-directed drug and each regimen with a HER2-directed member
//   mechanism, drug, regimen   nodes; of drug and regimen one is null
//   grade         BYPASSES, PARTLY, BLOCKED or UNKNOWN
//   basis, rule   STATED where the source names the regimen's kind against resistance, else DERIVED by the rule
//   polarity      UNCERTAIN when any premise is
//   sentence, reason           the answer in words; the reason is null for BYPASSES
//   path          hops {source, kind, target, basis, rule, polarity, origin, claimIds, strength} that carry the grade
//   weakest       a list of one: the hop of the path with the least strength
//   obstacles     {mode, dependency, state, member} that fail or are unknown
//   alsoStated    ids of claims that set the treatment against resistance in general
//   counter       ids of claims on outcomes in a stratum of the mechanism's alteration that point the other way
//   premises      ids of all claims on the path
//   rank          sorts the rows
// Example
//   :params {mechanism: null, pathway: 'pathway:pi3k-akt-mtor', without: [], origins: null}
//
// A dependency is DEFEATED by DISRUPTS, INTACT by SPARES, otherwise UNKNOWN. An epitope that is known is looked at site
// by site, and one site of those a drug binds suffices. A mode is INTACT when every dependency is there and intact.
// An edge stands while any of its claims does (STATED), or all of them do (DERIVED).

// The claims that fall: named themselves, or left without any reference or passage they had.
CALL () {
  UNWIND $without AS id
  CALL (id) {
    MATCH (c:Claim {id: id}) RETURN c.id AS fallen
    UNION ALL
    MATCH (:Reference {id: id})<-[:CITES]-(c:Claim)
    WHERE NOT EXISTS { MATCH (c)-[:CITES]->(other:Reference) WHERE NOT other.id IN $without }
    RETURN c.id AS fallen
    UNION ALL
    MATCH (:Passage {id: id})<-[:STATED_IN]-(c:Claim)
    WHERE NOT EXISTS { MATCH (c)-[:STATED_IN]->(other:Passage) WHERE NOT other.id IN $without }
    RETURN c.id AS fallen
  }
  RETURN collect(DISTINCT fallen) AS gone
}

// The mechanisms asked for.
CALL (gone) {
  MATCH (m:ResistanceMechanism {id: $mechanism}) RETURN m
  UNION ALL
  MATCH (m:ResistanceMechanism)-[e:DRIVEN_BY]->(:Pathway {id: $pathway})
  WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
    AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
  RETURN m
}
WITH DISTINCT gone, m

// What each mechanism breaks, leaves alone and is driven by.
CALL (m, gone) {
  MATCH (m)-[e:DISRUPTS]->(x:Dependency)
  WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
    AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
  WITH x, e ORDER BY x.id, e.basis DESC, e.id
  RETURN collect({source: m.id, kind: 'DISRUPTS', target: x.id, basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin,
    claimIds: [c IN e.claimIds WHERE NOT c IN gone]}) AS disrupts
}
CALL (m, gone) {
  MATCH (m)-[e:SPARES]->(x:Dependency)
  WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
    AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
  WITH x, e ORDER BY x.id, e.basis DESC, e.id
  RETURN collect({source: m.id, kind: 'SPARES', target: x.id, basis: e.basis, rule: e.rule, polarity: e.polarity, origin: e.origin,
    claimIds: [c IN e.claimIds WHERE NOT c IN gone]}) AS spares
}
CALL (m, gone) {
  MATCH (m)-[e:DRIVEN_BY]->(x)
  WHERE (x:Pathway OR x:Receptor) AND e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
    AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
  WITH x, e ORDER BY x.id, e.basis DESC, e.id
  WITH x, head(collect({source: m.id, kind: 'DRIVEN_BY', target: x.id, basis: e.basis, rule: e.rule, polarity: e.polarity,
    origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]})) AS hop
  RETURN collect(hop) AS drivers
}

// Every HER2-directed drug and class with its grade.
CALL (m, gone, disrupts, spares, drivers) {
  MATCH (a)-[aim:TARGETS]->(:Receptor {id: 'receptor:her2'})
  WHERE (a:Drug OR a:DrugClass) AND aim.polarity <> 'REFUTES' AND ($origins IS NULL OR aim.origin IN $origins)
    AND CASE aim.basis WHEN 'STATED' THEN any(c IN aim.claimIds WHERE NOT c IN gone) ELSE none(c IN aim.claimIds WHERE c IN gone) END
  WITH DISTINCT m, gone, disrupts, spares, drivers, a

  // How many principal modes the source gives it.
  CALL (a, gone) {
    MATCH (a)-[e:IN_CLASS]->(k:DrugClass)
    WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
      AND any(c IN k.claimIds WHERE NOT c IN gone)
    RETURN max(k.principalModeCount) AS declared
  }

  // Its principal modes, each with its dependencies and how they stand.
  CALL (a, gone, disrupts, spares) {
    MATCH (a)-[acts:ACTS_BY]->(mode:ModeOfAction)
    WHERE acts.principal = true AND acts.polarity <> 'REFUTES' AND ($origins IS NULL OR acts.origin IN $origins)
      AND CASE acts.basis WHEN 'STATED' THEN any(c IN acts.claimIds WHERE NOT c IN gone) ELSE none(c IN acts.claimIds WHERE c IN gone) END
    WITH a, gone, disrupts, spares, mode, acts ORDER BY mode.id, acts.basis DESC, acts.id
    WITH a, gone, disrupts, spares, mode, head(collect({source: a.id, kind: 'ACTS_BY', target: mode.id, basis: acts.basis,
      rule: acts.rule, polarity: acts.polarity, origin: acts.origin, claimIds: [c IN acts.claimIds WHERE NOT c IN gone]})) AS hop
    CALL (a, gone, disrupts, spares, mode) {
      MATCH (mode)-[e:DEPENDS_ON]->(x:Dependency)
      WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
        AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
      WITH a, gone, disrupts, spares, mode, x, e ORDER BY x.id, e.basis DESC, e.id
      WITH a, gone, disrupts, spares, x, head(collect({source: mode.id, kind: 'DEPENDS_ON', target: x.id, basis: e.basis,
        rule: e.rule, polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]})) AS need
      CALL (a, gone, x) {
        MATCH (x)<-[:SPECIALIZES]-(site:Dependency)-[:HOLDS_AT]->(s:ReceptorDomain)<-[e:BINDS_DOMAIN]-(a)
        WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
          AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
        WITH site, s, e ORDER BY site.id, e.basis DESC, e.id
        WITH site, head(collect({source: a.id, kind: 'BINDS_DOMAIN', target: s.id, basis: e.basis, rule: e.rule,
          polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]})) AS bind
        WITH site, bind ORDER BY site.id
        RETURN collect({id: site.id, bind: bind}) AS sites
      }
      WITH x, need, sites,
        head([h IN disrupts WHERE h.target = x.id]) AS broken,
        head([h IN spares WHERE h.target = x.id]) AS kept,
        [s IN sites WHERE size([h IN spares WHERE h.target = s.id]) > 0] AS keptSites,
        [s IN sites WHERE size([h IN disrupts WHERE h.target = s.id]) > 0] AS brokenSites,
        [h IN spares WHERE size([s IN sites WHERE s.id = h.target]) > 0] AS siteSpares,
        [h IN disrupts WHERE size([s IN sites WHERE s.id = h.target]) > 0] AS siteDisrupts
      WITH x, need, broken, kept, keptSites, brokenSites, siteSpares, siteDisrupts,
        CASE
          WHEN broken IS NOT NULL THEN 'DEFEATED'
          WHEN kept IS NOT NULL OR size(keptSites) > 0 THEN 'INTACT'
          WHEN size(sites) > 0 AND size(brokenSites) = size(sites) THEN 'DEFEATED'
          ELSE 'UNKNOWN'
        END AS state
      WITH x, need, state,
        CASE
          WHEN broken IS NOT NULL THEN [broken]
          WHEN kept IS NOT NULL THEN [kept]
          WHEN state = 'INTACT' THEN [head(keptSites).bind, head([h IN siteSpares WHERE h.target = head(keptSites).id])]
          WHEN state = 'DEFEATED' THEN [s IN brokenSites | s.bind] + siteDisrupts
          ELSE []
        END AS why
      WITH x, state, [need] + why AS hops ORDER BY x.id
      RETURN collect({id: x.id, name: x.name, state: state, hops: hops}) AS needs
    }
    WITH mode, hop, needs,
      [n IN needs WHERE n.state = 'DEFEATED'] AS defeated,
      [n IN needs WHERE n.state = 'UNKNOWN'] AS unknown,
      mode.dependencyCount - size(needs) AS missing
    WITH mode, hop, defeated, unknown, missing, needs,
      CASE WHEN size(defeated) > 0 THEN 'DEFEATED' WHEN size(unknown) > 0 OR missing > 0 THEN 'UNKNOWN' ELSE 'INTACT' END AS state
    WITH mode, hop, state, missing,
      CASE state WHEN 'DEFEATED' THEN defeated WHEN 'UNKNOWN' THEN unknown ELSE needs END AS decisive
    WITH mode, state, missing, decisive, reduce(all = [hop], n IN decisive | all + n.hops) AS hops ORDER BY mode.id
    RETURN collect({id: mode.id, name: mode.name, state: state, missing: missing, decisive: decisive, hops: hops}) AS modes
  }

  // A further driver of the mechanism that it inhibits itself.
  CALL (a, gone, drivers) {
    MATCH (a)-[e:INHIBITS]->(x)
    WHERE size([h IN drivers WHERE h.target = x.id]) > 0 AND e.level = 'DIRECT' AND e.polarity <> 'REFUTES'
      AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH x, e ORDER BY x.id, e.basis DESC, e.id
    WITH x, head(collect({source: a.id, kind: 'INHIBITS', target: x.id, basis: e.basis, rule: e.rule, polarity: e.polarity,
      origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]})) AS hop
    WITH x, hop ORDER BY x.id
    RETURN collect(hop) AS hits
  }
  WITH a, modes, hits, disrupts, drivers, coalesce(a.principalModeCount, declared) AS declared,
    [x IN modes WHERE x.state = 'INTACT'] AS intact, [x IN modes WHERE x.state = 'DEFEATED'] AS defeated
  WITH a, modes, hits, disrupts, drivers, intact,
    CASE
      WHEN size(disrupts) = 0 OR size(modes) = 0 OR declared IS NULL THEN 'UNKNOWN'
      WHEN size(intact) = size(modes) AND size(modes) >= declared THEN 'BYPASSES'
      WHEN size(intact) > 0 OR size(hits) > 0 THEN 'PARTLY'
      WHEN size(defeated) = size(modes) AND size(modes) >= declared THEN 'BLOCKED'
      ELSE 'UNKNOWN'
    END AS grade
  WITH a, grade, modes, hits, intact,
    reduce(all = [h IN disrupts WHERE true], x IN modes | all + x.hops)
      + hits + [h IN drivers WHERE size([hit IN hits WHERE hit.target = h.target]) > 0] AS path,
    reduce(all = [], x IN modes | all + CASE
      WHEN x.state = 'INTACT' THEN []
      WHEN size(x.decisive) = 0 THEN [{mode: x.id, modeName: x.name, dependency: null, name: 'dependencies that are not in the graph', state: 'UNKNOWN'}]
      ELSE [n IN x.decisive | {mode: x.id, modeName: x.name, dependency: n.id, name: n.name, state: n.state}]
    END) AS obstacles
  WITH a, grade, modes, hits, intact, path, obstacles ORDER BY a.id
  RETURN collect({id: a.id, name: a.name, isDrug: a:Drug, grade: grade, path: path, obstacles: obstacles, modeCount: size(modes),
    intact: [x IN intact | x.name], hits: size(hits)}) AS agents
}

// One row for each drug, and one for each regimen with a HER2-directed member.
CALL (m, gone, drivers, disrupts, agents) {
  UNWIND agents AS agent
  WITH agent WHERE agent.isDrug
  MATCH (d:Drug {id: agent.id})
  RETURN d AS drug, null AS regimen, agent.grade AS grade, 'DERIVED' AS basis,
    CASE WHEN agent.grade = 'PARTLY' AND size(agent.intact) = 0 THEN 'inhibits-further-driver' ELSE 'modes-of-action' END AS rule,
    agent.path AS path, [o IN agent.obstacles | {mode: o.mode, modeName: o.modeName, dependency: o.dependency, name: o.name, state: o.state, member: agent.id}] AS obstacles,
    agent.intact AS ways, agent.name AS name
  UNION ALL
  MATCH (r:Regimen)
  CALL (r, gone, agents) {
    MATCH (r)-[e:INCLUDES]->(x)
    WHERE e.polarity <> 'REFUTES' AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH r, x, e, agents ORDER BY x.id, e.basis DESC, e.id
    WITH x, head(collect({role: e.role, hop: {source: r.id, kind: 'INCLUDES', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}})) AS found,
      head([a IN agents WHERE a.id = x.id]) AS agent
    WITH x, found, agent ORDER BY x.id
    RETURN collect({id: x.id, role: found.role, hop: found.hop, agent: agent}) AS members
  }
  // A member counts as a partner by its role, too: one that only lost what made it HER2-directed is none.
  WITH r, members, [x IN members WHERE x.agent IS NOT NULL] AS directed,
    [x IN members WHERE x.agent IS NULL AND x.role = 'PARTNER'] AS partners
  WHERE size(directed) > 0
  // Partners, and members, that inhibit what drives the mechanism, themselves and not by way of HER2.
  CALL (members, gone, drivers) {
    UNWIND members AS member
    MATCH (p:Entity {id: member.id})-[e:INHIBITS]->(x)
    WHERE size([h IN drivers WHERE h.target = x.id]) > 0 AND e.level = 'DIRECT' AND e.polarity <> 'REFUTES'
      AND ($origins IS NULL OR e.origin IN $origins)
      AND CASE e.basis WHEN 'STATED' THEN any(c IN e.claimIds WHERE NOT c IN gone) ELSE none(c IN e.claimIds WHERE c IN gone) END
    WITH member, x, e ORDER BY x.id, e.basis DESC, e.id
    WITH x, head(collect({include: member.hop, hit: {source: member.id, kind: 'INHIBITS', target: x.id, basis: e.basis, rule: e.rule,
      polarity: e.polarity, origin: e.origin, claimIds: [c IN e.claimIds WHERE NOT c IN gone]}})) AS found
    WITH x, found ORDER BY x.id
    RETURN collect(found) AS hits
  }
  // Said of this mechanism, or, for a regimen that adds a partner outside the HER2 axis, of resistance in general.
  CALL (r, m, gone, partners) {
    MATCH (r)-[o:OVERCOMES]->(g:ResistanceMechanism)
    WHERE o.polarity <> 'REFUTES' AND ($origins IS NULL OR o.origin IN $origins)
      AND CASE o.basis WHEN 'STATED' THEN any(c IN o.claimIds WHERE NOT c IN gone) ELSE none(c IN o.claimIds WHERE c IN gone) END
      AND (g.id = m.id AND o.scope = 'SPECIFIC' OR size(partners) > 0 AND o.scope = 'GENERAL' AND (g.id = m.id OR EXISTS { MATCH (m)-[:SUBTYPE_OF]->(g) }))
    WITH r, g, o ORDER BY o.basis DESC, o.scope DESC, o.id
    RETURN head(collect({source: r.id, kind: 'OVERCOMES', target: g.id, basis: o.basis, rule: o.rule, polarity: o.polarity,
      origin: o.origin, claimIds: [c IN o.claimIds WHERE NOT c IN gone]})) AS stated
  }
  WITH m, r, directed, partners, hits, stated, disrupts, drivers,
    head([x IN directed WHERE x.agent.grade = 'BYPASSES']) AS through,
    head([x IN directed WHERE x.agent.grade = 'PARTLY']) AS partly,
    head([x IN directed WHERE x.agent.grade = 'UNKNOWN']) AS unknown
  WITH m, r, directed, partners, hits, stated, disrupts, drivers, through, partly,
    CASE
      WHEN size(disrupts) = 0 THEN 'UNKNOWN'
      WHEN stated IS NOT NULL OR through IS NOT NULL OR (size(hits) > 0 AND size(hits) = size(drivers)) THEN 'BYPASSES'
      WHEN partly IS NOT NULL OR size(hits) > 0 THEN 'PARTLY'
      WHEN unknown IS NOT NULL THEN 'UNKNOWN'
      ELSE 'BLOCKED'
    END AS grade
  RETURN null AS drug, r AS regimen, grade,
    CASE WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN stated.basis ELSE 'DERIVED' END AS basis,
    CASE
      WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN coalesce(stated.rule, 'stated-strategy')
      WHEN grade = 'BYPASSES' AND through IS NOT NULL THEN 'member-bypasses'
      WHEN grade IN ['BYPASSES', 'PARTLY'] AND size(hits) > 0 THEN 'member-inhibits-driver'
      ELSE 'members'
    END AS rule,
    CASE
      WHEN grade = 'BYPASSES' AND stated IS NOT NULL
        THEN disrupts + [stated] + [x IN directed | x.hop] + [x IN partners | x.hop]
      WHEN grade = 'BYPASSES' AND through IS NOT NULL THEN [through.hop] + through.agent.path
      WHEN grade IN ['BYPASSES', 'PARTLY'] AND size(hits) > 0
        THEN disrupts + reduce(all = [], h IN hits | all + [h.include, h.hit])
          + [d IN drivers WHERE size([h IN hits WHERE h.hit.target = d.target]) > 0]
          + CASE WHEN partly IS NULL THEN [] ELSE [partly.hop] + partly.agent.path END
      WHEN grade = 'PARTLY' THEN [partly.hop] + partly.agent.path
      ELSE reduce(all = [], x IN directed | all + [x.hop] + x.agent.path)
    END AS path,
    reduce(all = [], x IN directed | all + [o IN x.agent.obstacles | {mode: o.mode, modeName: o.modeName, dependency: o.dependency, name: o.name, state: o.state, member: x.id}]) AS obstacles,
    CASE
      WHEN grade = 'BYPASSES' AND stated IS NOT NULL THEN [x IN partners | x.id]
      WHEN grade = 'BYPASSES' AND through IS NOT NULL THEN [through.agent.name]
      ELSE []
    END AS ways, r.name AS name
}

// What else the source says of it: against resistance in general, and against this answer.
CALL (m, drug, regimen, gone) {
  WITH m, gone, coalesce(drug.id, regimen.id) AS id
  MATCH (t:Entity {id: id})
  CALL (t) {
    MATCH (t)-[o:OVERCOMES]->(g:ResistanceMechanism) RETURN o, g
    UNION ALL
    MATCH (t)-[:IN_CLASS]->(:DrugClass)-[o:OVERCOMES]->(g:ResistanceMechanism) RETURN o, g
  }
  WITH m, gone, o, g
  WHERE o.polarity <> 'REFUTES' AND (g.id = m.id OR EXISTS { MATCH (m)-[:SUBTYPE_OF]->(g) })
  UNWIND o.claimIds AS c
  WITH DISTINCT c, gone WHERE NOT c IN gone
  WITH c ORDER BY c
  RETURN collect(c) AS alsoStated
}
CALL (m, drug, regimen, grade, gone) {
  WITH m, gone, grade, coalesce(drug.id, regimen.id) AS id
  MATCH (:Entity {id: id})<-[:OF_REGIMEN]-(o:Outcome)-[:IN_STRATUM]->(s:Alteration)<-[:DRIVEN_BY]-(m)
  WHERE CASE WHEN grade = 'BYPASSES' THEN o.finding IN ['NO_BENEFIT', 'INSUFFICIENT', 'MODEST'] ELSE o.finding = 'EFFECTIVE' END
  UNWIND o.claimIds AS c
  WITH DISTINCT c, gone WHERE NOT c IN gone
  WITH c ORDER BY c
  RETURN collect(c) AS counter
}
WITH m AS mechanism, drug, regimen, grade, basis, rule, obstacles, ways, name, alsoStated, counter,
  [h IN path | {source: h.source, kind: h.kind, target: h.target, basis: h.basis, rule: h.rule, polarity: h.polarity,
    origin: h.origin, claimIds: h.claimIds, strength: CASE
      WHEN h.polarity = 'UNCERTAIN' THEN 0 WHEN h.origin = 'CURATOR' THEN 1 WHEN h.basis = 'DERIVED' THEN 2 ELSE 3 END}] AS path
WITH mechanism, drug, regimen, grade, basis, rule, obstacles, ways, name, alsoStated, counter, path,
  CASE WHEN size([h IN path WHERE h.polarity = 'UNCERTAIN']) > 0 THEN 'UNCERTAIN' ELSE 'SUPPORTS' END AS polarity,
  [h IN [reduce(least = head(path), h IN path | CASE WHEN h.strength < least.strength THEN h ELSE least END)] WHERE h IS NOT NULL] AS weakest,
  reduce(all = [], h IN path | all + [c IN h.claimIds WHERE NOT c IN all]) AS premises,
  reduce(text = '', o IN obstacles | text + CASE text WHEN '' THEN '' ELSE '; ' END + o.modeName + ' needs: ' + o.name
    + CASE o.state WHEN 'DEFEATED' THEN ' (defeated)' ELSE ' (unknown)' END) AS hindrance,
  reduce(text = '', w IN ways | text + CASE text WHEN '' THEN '' ELSE ', ' END + w) AS way
WITH mechanism, drug, regimen, grade, basis, rule, polarity, obstacles, alsoStated, counter, path, weakest, premises, name, hindrance,
  CASE
    WHEN grade = 'BYPASSES' AND drug IS NOT NULL
      THEN name + ' bypasses ' + mechanism.name + ': ' + way + ' depends on nothing that this mechanism defeats.'
    WHEN rule = 'stated-strategy' THEN name + ' is stated against resistance to HER2-targeted therapy in general; a partner outside the HER2 axis is added.'
    WHEN rule = 'regimen-matches-strategy' THEN name + ' is a case of a combination that is stated against resistance in general.'
    WHEN rule = 'member-bypasses' THEN name + ' bypasses ' + mechanism.name + ' through ' + way + '.'
    WHEN grade = 'BYPASSES' THEN name + ' bypasses ' + mechanism.name + ': a member inhibits what drives it.'
    WHEN grade = 'PARTLY' THEN name + ' gets round ' + mechanism.name + ' in part.'
    WHEN grade = 'BLOCKED' THEN name + ': no independent mode stated against ' + mechanism.name + '.'
    ELSE name + ': not known for ' + mechanism.name + '.'
  END AS sentence
RETURN mechanism, drug, regimen, grade, basis, rule, polarity,
  sentence + CASE polarity WHEN 'UNCERTAIN' THEN ' Uncertain: a premise is.' ELSE '' END AS sentence,
  CASE
    WHEN grade = 'BYPASSES' THEN null
    WHEN hindrance = '' THEN 'the source states no principal mode of action, or no dependency that ' + mechanism.name + ' defeats'
    ELSE hindrance
  END AS reason,
  path, weakest, obstacles, alsoStated, counter, premises,
  mechanism.id + '|' + CASE grade WHEN 'BYPASSES' THEN '0' WHEN 'PARTLY' THEN '1' WHEN 'BLOCKED' THEN '2' ELSE '3' END
    + CASE basis WHEN 'STATED' THEN '0' ELSE '1' END + CASE polarity WHEN 'SUPPORTS' THEN '0' ELSE '1' END
    + CASE WHEN drug IS NULL THEN '1' ELSE '0' END + '|' + name + '|' + coalesce(drug.id, regimen.id) AS rank
