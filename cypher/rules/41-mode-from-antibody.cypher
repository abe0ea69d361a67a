// Rule mode-from-antibody derives ACTS_BY: a conjugate keeps the modes of its antibody, as further ones.
MATCH (d:Drug)-[has:HAS_ANTIBODY]->(:Drug)-[acts:ACTS_BY]->(m:ModeOfAction)
WHERE acts.rule IS NULL OR acts.rule = 'mode-from-class'
RETURN d.id AS source, m.id AS target, {principal: false} AS properties, [has, acts] AS premises
ORDER BY source, target, has.id, acts.id
