// What `npm run build` makes besides JavaScript, so that a start only starts: the dataset and the GraphiQL page.
import { SeedError } from './errors.js';
import { buildAtlas } from './seed/atlas.js';
import { buildGraphiql } from './server/graphiql.js';

/** A curated file with problems does not keep the command from being built: it is what shows and mends them. */
const dataset = buildAtlas().catch((error: unknown) => {
  if (!(error instanceof SeedError)) throw error;
  console.error(`the dataset is not built, because of ${error.problems.length} problems in seed/`);
});
await Promise.all([dataset, buildGraphiql()]);
