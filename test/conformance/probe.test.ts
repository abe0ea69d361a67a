import { expect, inject, it } from 'vitest';

it('has', () => {
  console.log(inject('neo4j'));
  expect(1).toBe(1);
});
