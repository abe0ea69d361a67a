// Files that follow from the model and the schema are on disk as they follow now.
import { describe, expect, it } from 'vitest';
import { generatedFiles, staleFiles } from '../../src/cli/generated.js';

describe('a generated file', () => {
  const stale = staleFiles();
  it.each([...generatedFiles().keys()])('%s is what the sources give', (file) => {
    expect(
      stale,
      `${file} is older than its source: npm run build && npm run her2 -- schema`,
    ).not.toContain(file);
  });
});
