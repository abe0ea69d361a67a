import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// Plain Node loads the CommonJS copy of `graphql` for everybody. Left to itself, Vite would prefer the other one for
// our own files, and schemas made by one copy would be strangers to the other.
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // One Neo4j server serves every file: they take turns, in one process that compiles the dataset once.
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    reporters: ['default'],
  },
});
