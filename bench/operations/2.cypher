// Twenty drugs, their trials, and the cancers and results of each trial.
MATCH (d:Drug) WHERE d.id IN $ids
CALL (d) {
  MATCH (d)-[tested:TESTED_IN]->(t:Trial) WHERE tested.view IS NULL OR tested.view = 'AS_PRINTED'
  CALL (t) {
    MATCH (t)-[enrolls:ENROLLS]->(c:Cancer) WHERE enrolls.view IS NULL OR enrolls.view = 'AS_PRINTED'
    WITH c ORDER BY c.name, c.id
    RETURN collect([c.id, c.name]) AS cancers
  }
  CALL (t) {
    MATCH (t)-[reports:REPORTS]->(o:Outcome) WHERE reports.view IS NULL OR reports.view = 'AS_PRINTED'
    WITH o ORDER BY o.name, o.id
    RETURN collect([o.id, o.name, o.metric, o.value, o.low, o.high, o.unit, o.finding]) AS outcomes
  }
  WITH t, cancers, outcomes ORDER BY t.name, t.id
  RETURN collect([t.id, t.name, t.phase, t.status, cancers, outcomes]) AS trials
}
WITH d, trials ORDER BY d.name, d.id
RETURN [d.id, d.name, trials] AS row
