// Every saved query opens with its question, has its answer beside it, and is asked by a test of this folder.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/root.js';
import { savedAnswer, savedQueries, savedQuery } from '../support/questions.js';

const folder = packagePath('test/questions');
const tests = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));

describe.each(savedQueries())('the saved query %s', (name) => {
  it('opens with its question', () => {
    expect(savedQuery(name)).toMatch(/^# [A-Z].+\?\n/);
  });

  it('has its answer beside it', () => {
    expect(savedAnswer(name), 'UPDATE_ANSWERS=1 writes the answers').toBeDefined();
  });

  it('is asked by a test', () => {
    expect(tests.filter((text) => text.includes(`'${name}'`))).not.toEqual([]);
  });
});
