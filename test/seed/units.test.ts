// The unit of a figure fits what was measured: a time is told in time, a share in per cent.
import { describe, expect, it } from 'vitest';
import { claim, problemsOf } from '../support/seed-folder.js';

const outcome = (values: string): string => `source: source:notes
nodes:
  Outcome:
    - id: outcome:alphamab
      name: Alphamab's outcome
      claims: [claim:outcome]
${values
  .split('; ')
  .map((line) => `      ${line}\n`)
  .join('')}claims:
${claim('outcome', '[outcome:alphamab, reached, null]').replace('facts:', 'says:')}`;

const problems = (values: string): string[] =>
  problemsOf({ 'notes/outcome.yaml': outcome(values) }).map(
    ({ place, message }) => `${place.file}:${place.line}: ${message}`,
  );
const at = 'seed/notes/outcome.yaml:4: outcome:alphamab';

describe('an outcome', () => {
  it.each([
    ['metric: PFS; value: 7; unit: MONTHS'],
    ['metric: PFS; value: 30; unit: WEEKS; months: 6.9'],
    ['metric: ORR; low: 25; high: 45; unit: PERCENT'],
    ['metric: EFFICACY; finding: MODEST'],
  ])('may say %s', (values) => {
    expect(problems(values)).toEqual([]);
  });

  it.each([
    [
      'metric: PFS; value: 7; unit: PERCENT',
      `${at}: PFS is a time, so its unit is MONTHS, WEEKS, YEARS, not PERCENT`,
    ],
    [
      'metric: ORR; value: 40; unit: MONTHS',
      `${at}: ORR is a share, so its unit is PERCENT, not MONTHS`,
    ],
    ['metric: ORR; low: 25', `${at} has a figure without a unit`],
    ['metric: EFFICACY', `${at} has neither a figure nor a finding`],
  ])('may not say %s', (values, problem) => {
    expect(problems(values)).toEqual([problem]);
  });

  it('may not have a unit of our own making', () => {
    expect(problems('metric: PFS; value: 7; unit: DAYS')).toEqual([
      expect.stringMatching(
        /^seed\/notes\/outcome\.yaml:9: unit: DAYS is not one of the values it may have \(PERCENT, /,
      ),
    ]);
  });
});
