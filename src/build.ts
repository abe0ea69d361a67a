// What `npm run build` makes besides JavaScript, so that a start only starts: the dataset and the GraphiQL page.
import { buildAtlas } from './seed/atlas.js';
import { buildGraphiql } from './server/graphiql.js';

await Promise.all([buildAtlas(), buildGraphiql()]);
