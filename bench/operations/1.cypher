// One drug by id with the domains it binds, each once.
MATCH (d:Drug {id: $id})
CALL (d) {
  MATCH (d)-[binds:BINDS_DOMAIN]->(x:ReceptorDomain) WHERE binds.view IS NULL OR binds.view = 'AS_PRINTED'
  WITH DISTINCT x
  ORDER BY x.name, x.id
  RETURN collect([x.id, x.name, x.region]) AS domains
}
RETURN [d.id, d.name, d.summary, d.synonyms, domains] AS row
