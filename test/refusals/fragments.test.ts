// Fragments that go in circles, or double with each step.
import { expect, it } from 'vitest';
import { refusing, repeated } from '../support/refusals.js';

const { refuses } = refusing();
const code = 'GRAPHQL_VALIDATION_FAILED';

it('a circle of two', async () => {
  const circle = 'fragment a on Drug { ...b } fragment b on Drug { ...a }';
  await refuses(`{ drugs { nodes { ...a } } } ${circle}`, {
    code,
    message: 'Cannot spread fragment "a" within itself via "b"',
  });
});

it('one that spreads itself', async () => {
  const circle = 'fragment a on Drug { id ...a }';
  await refuses(`{ drugs { nodes { ...a } } } ${circle}`, {
    code,
    message: 'Cannot spread fragment "a" within itself',
  });
});

it.each([12, 60])('%i that each spread the next one twice, at once', async (count) => {
  const bomb = repeated(count, (index) => {
    const next = index + 1 < count ? `...f${index + 1} ...f${index + 1}` : 'id';
    return `fragment f${index} on Drug { ${next} }`;
  });
  const began = performance.now();
  await refuses(`{ drugs { nodes { ...f0 } } } ${bomb}`, {
    code,
    message: /costs more than|deep in each other/,
  });
  expect(performance.now() - began).toBeLessThan(2_000);
});

it('one that nothing spreads', async () => {
  await refuses('{ dataset { name } } fragment a on Drug { id }', {
    code,
    message: 'Fragment "a" is never used',
  });
});
