// paths: the ways from one node to another, best first; none meets a node twice.
//
// Parameters
//   $from, $to  ids of two nodes
//   $maxLength  1 to 4: most edges of a path
//   $forwards   kinds of edge to cross
//   $backwards  those of them to cross against their direction too
//   $words      by kind a map {out, back, says}: how it reads in either direction, and the property its words need, or null
//   $blocking   kinds of edge from a drug or class to what it acts on
//   $levels     evidence levels, best first
//   $limit      most paths to give
//   $width      most nodes to go on from, on each side
//   $without    ids of claims, references and passages to leave out; [] leaves out nothing
//   $origins    origins an edge may have, or null for all
//   $view       AS_PRINTED or CORRECTED: the view in which edges hold and names are given
// Columns, one row, or none where one of the ids is unknown
//   paths       maps {nodes, length, hops, weakest, blocks, sentence, premises, rankedBy}, best first
//   found       how many paths were found
//   truncated   whether there may be more than were found, or are more than are given
//   searched    a list of one: {maxLength, crossed, reachedFrom, reachedTo}, the kinds crossed and how many nodes were met from either end
//   rank        0
// Example
//   :params {from: 'drug:pertuzumab', to: 'process:kinase-activation', maxLength: 3, forwards: ['INHIBITS', 'LEADS_TO'], backwards: [], words: {INHIBITS: {out: 'inhibits', back: 'is inhibited by', says: 'level'}, LEADS_TO: {out: 'leads to', back: 'is brought about by', says: null}}, blocking: ['INHIBITS'], levels: ['PHASE_3', 'BACKGROUND'], limit: 5, width: 300, without: [], origins: null, view: 'AS_PRINTED'}
//
// Halves of paths are looked for from both ends, two edges from each at most, and joined where they meet. Of several edges of one
// kind between two nodes the best is taken: stated before derived, certain before uncertain.
// Shorter paths come first, then those with fewer derived, fewer uncertain and fewer background edges, then better evidence.
// An edge stands while any of its claims does (STATED), or all of them do (DERIVED).
// No name stands for an edge in one CALL and for a node in another: the embedded engine would read null from the node.

// The claims that fall: named themselves, or left without any reference or passage they had.
CALL () {
  CALL () {
    UNWIND $without AS id
    MATCH (c:Claim {id: id})
    RETURN c.id AS fallen
    UNION ALL
    UNWIND $without AS id
    MATCH (x:Reference {id: id})
    MATCH (x)<-[:CITES]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:CITES]->(other:Reference)
    WITH c.id AS fallen, sum(CASE WHEN other.id IN $without THEN 0 ELSE 1 END) AS kept
    WHERE kept = 0
    RETURN fallen
    UNION ALL
    UNWIND $without AS id
    MATCH (x:Passage {id: id})
    MATCH (x)<-[:STATED_IN]-(c:Claim)
    WITH DISTINCT c
    MATCH (c)-[:STATED_IN]->(other:Passage)
    WITH c.id AS fallen, sum(CASE WHEN other.id IN $without THEN 0 ELSE 1 END) AS kept
    WHERE kept = 0
    RETURN fallen
  }
  RETURN collect(DISTINCT fallen) AS gone
}
MATCH (start:Entity {id: $from})
MATCH (goal:Entity {id: $to})
WITH gone

// The first edges from either end: side 1 goes on from the start, side -1 comes back from the goal.
CALL (gone) {
  UNWIND [{id: $from, side: 1}, {id: $to, side: -1}] AS seed
  WITH gone, seed.side AS side, seed.id AS near
  MATCH (a:Entity {id: near})
  WITH gone, side, near, a
  MATCH (a)-[e]-(b)
  WHERE type(e) IN $forwards
  WITH gone, side, near, b.id AS far, type(e) AS kind, startNode(e).id AS source, endNode(e).id AS target, e, CASE
      WHEN b.id IN gone OR b.id IN $without THEN 0
      WHEN b.id = near THEN 0
      WHEN NOT b.id IN [$from, $to] AND NOT b:Claim AND coalesce(b.polarity, 'SUPPORTS') = 'REFUTES' THEN 0
      WHEN coalesce(e.polarity, 'SUPPORTS') = 'REFUTES' OR coalesce(e.view, $view) <> $view THEN 0
      WHEN $origins IS NOT NULL AND e.origin IS NOT NULL AND NOT e.origin IN $origins THEN 0
      WHEN e.basis = 'STATED' THEN CASE WHEN any(c IN e.claimIds WHERE NOT c IN gone) THEN 1 ELSE 0 END
      WHEN e.basis = 'DERIVED' THEN CASE WHEN any(c IN e.claimIds WHERE c IN gone) THEN 0 ELSE 1 END
      ELSE 1
    END AS stands
  WITH gone, side, near, far, kind, source, target, e, stands
  WHERE stands = 1 AND CASE WHEN (side = 1) = (source = near) THEN true ELSE kind IN $backwards END
  WITH gone, side, near, far, kind, source, target, e ORDER BY far, kind, source, e.basis DESC, e.polarity, e.id
  WITH gone, side, near, far, kind, source, target, head(collect({basis: e.basis, rule: e.rule, polarity: e.polarity,
    origin: e.origin, said: e[$words[kind].says], claimIds: coalesce(e.claimIds, [])})) AS edge
  ORDER BY side, near, far, kind, source
  RETURN collect({side: side, near: near, far: far, kind: kind, source: source, target: target, basis: edge.basis, rule: edge.rule,
    polarity: edge.polarity, origin: edge.origin, said: edge.said, claimIds: [c IN edge.claimIds WHERE NOT c IN gone]}) AS first
}

// The second edges, where a path may be so long.
CALL (first) {
  UNWIND first AS x
  WITH x.side AS side, x.far AS far, count(x) AS edges
  WHERE NOT far IN [$from, $to] AND (side = 1 AND $maxLength >= 3 OR side = -1 AND $maxLength >= 4)
  WITH side, far ORDER BY side, far
  WITH side, collect(far) AS nodes
  RETURN collect({side: side, nodes: nodes[0..$width], cut: size(nodes) > $width}) AS frontiers
}
CALL (gone, frontiers) {
  UNWIND frontiers AS frontier
  UNWIND frontier.nodes AS near
  WITH gone, frontier.side AS side, near
  MATCH (a:Entity {id: near})
  WITH gone, side, near, a
  MATCH (a)-[e]-(b)
  WHERE type(e) IN $forwards
  WITH gone, side, near, b.id AS far, type(e) AS kind, startNode(e).id AS source, endNode(e).id AS target, e, CASE
      WHEN b.id IN gone OR b.id IN $without THEN 0
      WHEN b.id IN [near, $from, $to] THEN 0
      WHEN NOT b:Claim AND coalesce(b.polarity, 'SUPPORTS') = 'REFUTES' THEN 0
      WHEN coalesce(e.polarity, 'SUPPORTS') = 'REFUTES' OR coalesce(e.view, $view) <> $view THEN 0
      WHEN $origins IS NOT NULL AND e.origin IS NOT NULL AND NOT e.origin IN $origins THEN 0
      WHEN e.basis = 'STATED' THEN CASE WHEN any(c IN e.claimIds WHERE NOT c IN gone) THEN 1 ELSE 0 END
      WHEN e.basis = 'DERIVED' THEN CASE WHEN any(c IN e.claimIds WHERE c IN gone) THEN 0 ELSE 1 END
      ELSE 1
    END AS stands
  WITH gone, side, near, far, kind, source, target, e, stands
  WHERE stands = 1 AND CASE WHEN (side = 1) = (source = near) THEN true ELSE kind IN $backwards END
  WITH gone, side, near, far, kind, source, target, e ORDER BY far, kind, source, e.basis DESC, e.polarity, e.id
  WITH gone, side, near, far, kind, source, target, head(collect({basis: e.basis, rule: e.rule, polarity: e.polarity,
    origin: e.origin, said: e[$words[kind].says], claimIds: coalesce(e.claimIds, [])})) AS edge
  ORDER BY side, near, far, kind, source
  RETURN collect({side: side, near: near, far: far, kind: kind, source: source, target: target, basis: edge.basis, rule: edge.rule,
    polarity: edge.polarity, origin: edge.origin, said: edge.said, claimIds: [c IN edge.claimIds WHERE NOT c IN gone]}) AS second
}

// Where the halves meet: nodes that were reached from both sides.
CALL (first, second) {
  UNWIND first + second AS x
  WITH x.far AS met, count(CASE x.side WHEN 1 THEN 1 ELSE null END) AS outward, count(CASE x.side WHEN -1 THEN 1 ELSE null END) AS homeward
  ORDER BY met
  RETURN collect(CASE WHEN outward > 0 AND homeward > 0 THEN met ELSE null END) AS meetings,
    count(CASE WHEN outward > 0 THEN 1 ELSE null END) AS reachedFrom, count(CASE WHEN homeward > 0 THEN 1 ELSE null END) AS reachedTo
}

// The edges that may lie on a path, each with the level of its evidence: the best of its claims, the worst of its premises.
CALL (first, second, meetings) {
  WITH first, meetings, [x IN second WHERE x.far IN meetings] AS inner
  WITH first, inner, meetings + [x IN inner | x.near] + [$to] AS passed
  RETURN [x IN first WHERE x.far IN passed] + inner AS useful
}
CALL (useful) {
  UNWIND useful AS x
  UNWIND x.claimIds AS id
  MATCH (claim:Claim {id: id})
  WITH x.side AS side, x.near AS near, x.far AS far, x.kind AS kind, x.source AS source, x,
    head([i IN range(0, size($levels) - 1) WHERE $levels[i] = claim.evidenceLevel]) AS level
  WITH side, near, far, kind, source, collect(x) AS same, min(level) AS best, max(level) AS worst
  ORDER BY side, near, far, kind, source
  RETURN collect(same[0]) AS cited, collect(CASE same[0].basis WHEN 'DERIVED' THEN worst ELSE best END) AS citedLevels
}
// Provenance has no claims of its own.
WITH gone, frontiers, reachedFrom, reachedTo, meetings, cited + [x IN useful WHERE size(x.claimIds) = 0] AS steps,
  citedLevels + [x IN useful WHERE size(x.claimIds) = 0 | size($levels)] AS levels

// Halves of paths, the best of those between the same two nodes. From here on an edge is its place among the steps.
CALL (steps, levels, meetings) {
  UNWIND [i IN range(0, size(steps) - 1) | {place: i, side: steps[i].side, near: steps[i].near, far: steps[i].far,
    turn: CASE WHEN steps[i].near IN [$from, $to] THEN 1 ELSE 2 END, kind: steps[i].kind,
    reversed: CASE WHEN steps[i].side = 1 THEN steps[i].source <> steps[i].near ELSE steps[i].target <> steps[i].near END,
    weight: [CASE steps[i].basis WHEN 'DERIVED' THEN 1 ELSE 0 END, CASE steps[i].polarity WHEN 'UNCERTAIN' THEN 1 ELSE 0 END,
      CASE steps[i].origin WHEN 'CURATOR' THEN 1 ELSE 0 END, levels[i]]}] AS x
  WITH meetings, x.side AS side, CASE x.turn WHEN 1 THEN x.far ELSE x.near END AS through,
    collect(CASE x.turn WHEN 1 THEN x ELSE null END) AS ones, collect(CASE x.turn WHEN 2 THEN x ELSE null END) AS twos
  UNWIND ones AS one
  UNWIND [null] + twos AS two
  WITH meetings, side, through, one, two, CASE WHEN two IS NULL THEN through ELSE two.far END AS far
  WHERE (far IN meetings OR far = $to AND side = 1) AND (two IS NULL OR two.kind <> one.kind OR two.reversed = one.reversed)
  WITH side, through, far, CASE WHEN two IS NULL THEN 1 ELSE 2 END AS length, coalesce(two, one) AS inner,
    CASE WHEN two IS NULL THEN [one.place] WHEN side = 1 THEN [one.place, two.place] ELSE [two.place, one.place] END AS places,
    CASE WHEN two IS NULL THEN one.weight ELSE [one.weight[0] + two.weight[0], one.weight[1] + two.weight[1],
      one.weight[2] + two.weight[2], CASE WHEN one.weight[3] > two.weight[3] THEN one.weight[3] ELSE two.weight[3] END] END AS weight
  WITH side, through, far, length, inner, places, weight
  ORDER BY side, far, length, weight[0], weight[1], weight[2], weight[3], places[0], places[1]
  WITH side, far, length, collect({through: through, kind: inner.kind, reversed: inner.reversed, places: places, weight: weight}) AS ways
  ORDER BY side, far, length
  RETURN collect({side: side, far: far, length: length, ways: ways[0..$limit], cut: size(ways) > $limit}) AS halves
}

// Whole paths. That two nodes share a third by one kind of edge is a path of its own, and no part of a longer one.
CALL (halves) {
  UNWIND halves AS x
  UNWIND x.ways AS way
  WITH x.side AS side, x.far AS met, {length: x.length, through: way.through, kind: way.kind, reversed: way.reversed, places: way.places,
    weight: way.weight} AS half
  WITH met, collect(CASE side WHEN 1 THEN half ELSE null END) AS outward, collect(CASE side WHEN -1 THEN half ELSE null END) AS homeward
  UNWIND outward AS way
  // A path of one edge needs no other half.
  UNWIND CASE WHEN met = $to THEN [{length: 0, through: null, kind: null, reversed: null, places: [], weight: [0, 0, 0, 0]}]
    ELSE [y IN homeward WHERE y.length <= way.length AND y.length + way.length <= $maxLength] END AS rest
  WITH way, rest, way.length + rest.length AS length
  WHERE length < 3 OR (way.kind <> rest.kind OR way.reversed = rest.reversed) AND (length < 4 OR way.through <> rest.through)
  WITH length, way.places + rest.places AS places, way.weight[0] + rest.weight[0] AS derived, way.weight[1] + rest.weight[1] AS uncertain,
    way.weight[2] + rest.weight[2] AS background, CASE WHEN rest.weight[3] > way.weight[3] THEN rest.weight[3] ELSE way.weight[3] END AS level
  ORDER BY length, derived, uncertain, background, level, places[0], places[1], places[2], places[3]
  WITH collect({length: length, places: places, derived: derived, uncertain: uncertain, background: background, level: level}) AS ranked
  RETURN ranked[0..$limit] AS best, size(ranked) AS found
}
CALL (best, steps) {
  UNWIND best AS path
  RETURN collect({length: path.length, steps: [i IN path.places | steps[i]], derived: path.derived, uncertain: path.uncertain,
    background: path.background, level: path.level}) AS kept
}

// What the nodes are called, and which drug classes, and drugs of which it is stated, act on them.
CALL (kept) {
  UNWIND kept AS path
  UNWIND path.steps AS step
  UNWIND [step.source, step.target] AS id
  WITH DISTINCT id
  MATCH (n:Entity {id: id})
  WITH n ORDER BY n.id
  RETURN collect({id: n.id, kind: n.kind, name: CASE $view WHEN 'CORRECTED' THEN coalesce(n.nameCorrected, n.name) ELSE n.name END}) AS names
}
CALL (gone, names) {
  UNWIND names AS x
  MATCH (n:Entity {id: x.id})
  WITH gone, n
  MATCH (n)<-[e]-(agent)
  WITH gone, n.id AS id, e, agent, CASE
      WHEN NOT type(e) IN $blocking THEN 0
      WHEN NOT agent:DrugClass AND NOT (agent:Drug AND e.basis = 'STATED') THEN 0
      WHEN coalesce(e.polarity, 'SUPPORTS') = 'REFUTES' OR coalesce(e.view, $view) <> $view THEN 0
      WHEN $origins IS NOT NULL AND e.origin IS NOT NULL AND NOT e.origin IN $origins THEN 0
      WHEN e.basis = 'STATED' THEN CASE WHEN any(c IN e.claimIds WHERE NOT c IN gone) THEN 1 ELSE 0 END
      WHEN e.basis = 'DERIVED' THEN CASE WHEN any(c IN e.claimIds WHERE c IN gone) THEN 0 ELSE 1 END
      ELSE 1
    END AS stands
  WITH gone, id, e, agent, stands
  WHERE stands = 1
  WITH gone, id, agent, type(e) AS kind, e ORDER BY id, kind, agent.id, e.basis DESC, e.polarity, e.id
  WITH gone, id, agent.id AS by, agent.kind AS sort, kind, head(collect({basis: e.basis, rule: e.rule, polarity: e.polarity,
    origin: e.origin, said: e[$words[kind].says], claimIds: e.claimIds})) AS edge
  ORDER BY id, kind, sort DESC, by
  RETURN collect({node: id, by: by, kind: kind, basis: edge.basis, rule: edge.rule, polarity: edge.polarity, origin: edge.origin,
    said: edge.said, claimIds: [c IN edge.claimIds WHERE NOT c IN gone]}) AS blocks
}

// Each path with its nodes in order, its hops, and the sentence that they make.
CALL (kept, names, blocks) {
  UNWIND range(0, size(kept) - 1) AS place
  WITH place, kept[place] AS path, names, blocks
  WITH place, path, names, blocks, reduce(all = [$from], x IN path.steps | all + CASE WHEN x.source IN all THEN [x.target] ELSE [x.source] END) AS nodes
  WITH place, path, names, blocks, nodes, [i IN range(0, path.length - 1) | {
    source: path.steps[i].source, kind: path.steps[i].kind, target: path.steps[i].target, reversed: path.steps[i].source <> nodes[i],
    basis: path.steps[i].basis, rule: path.steps[i].rule, polarity: path.steps[i].polarity, origin: path.steps[i].origin,
    claimIds: path.steps[i].claimIds, said: path.steps[i].said, ofClass: head([n IN names WHERE n.id = nodes[i] | n.kind]) = 'DrugClass', next: head([n IN names WHERE n.id = nodes[i + 1] | n.name]), strength: CASE
      WHEN path.steps[i].polarity = 'UNCERTAIN' THEN 0 WHEN path.steps[i].origin = 'CURATOR' THEN 1
      WHEN path.steps[i].basis = 'DERIVED' THEN 2 ELSE 3 END}] AS hops
  WITH place, path, names, nodes, hops,
    reduce(all = [], id IN nodes | all + [x IN blocks WHERE x.node = id AND NOT x.by IN nodes]) AS blocking,
    reduce(text = '', h IN hops | text + CASE WHEN text = '' THEN '' WHEN h.ofClass THEN ', a class that' ELSE ', which' END + ' '
      + CASE WHEN h.reversed THEN $words[h.kind].back ELSE $words[h.kind].out END + ' ' + h.next
      + CASE WHEN coalesce(h.said, 'UNSPECIFIED') = 'UNSPECIFIED' THEN CASE h.polarity WHEN 'UNCERTAIN' THEN ' (uncertain)' ELSE '' END
        ELSE ' (' + toLower(replace(h.said, '_', ' ')) + CASE h.polarity WHEN 'UNCERTAIN' THEN ', uncertain)' ELSE ')' END END) AS words
  WITH place, path, nodes, hops, blocking, words, names
  ORDER BY place
  RETURN collect({nodes: nodes, length: path.length, hops: hops, blocks: blocking,
    weakest: [reduce(least = head(hops), h IN hops | CASE WHEN h.strength < least.strength THEN h ELSE least END)],
    sentence: head([n IN names WHERE n.id = $from | CASE n.kind WHEN 'DrugClass' THEN 'the class ' ELSE '' END + n.name]) + words + '.',
    premises: reduce(all = [], h IN hops | all + [c IN h.claimIds WHERE NOT c IN all]),
    rankedBy: [{length: path.length, derived: path.derived, uncertain: path.uncertain, background: path.background,
      level: $levels[path.level]}]}) AS paths
}
RETURN paths, found,
  found > size(paths) OR size([x IN frontiers WHERE x.cut]) > 0 OR size([x IN halves WHERE x.cut]) > 0 AS truncated,
  [{maxLength: $maxLength, crossed: [k IN $forwards | {kind: k, backwards: k IN $backwards}], reachedFrom: reachedFrom, reachedTo: reachedTo}] AS searched,
  0 AS rank
