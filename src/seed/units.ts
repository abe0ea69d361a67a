// Which unit a figure may have: a time has a unit of time, a share is in per cent.
import type { Raw } from './read.js';

const durations = new Set(['PFS', 'DFS', 'OS', 'TTP', 'DOR']);
const durationUnits = ['MONTHS', 'WEEKS', 'YEARS'];

/** What is wrong with an outcome's figure; null where nothing is. */
export function unitProblem(outcome: Raw): string | null {
  const { id, metric, unit } = outcome;
  const figure = ['value', 'low', 'high'].some((name) => outcome[name] !== undefined);
  if (!figure)
    return metric === 'EFFICACY' && !outcome['finding']
      ? `${id} has neither a figure nor a finding`
      : null;
  if (!unit) return `${id} has a figure without a unit`;
  const isDuration = durations.has(String(metric));
  if (isDuration && !durationUnits.includes(String(unit)))
    return `${id}: ${metric} is a time, so its unit is ${durationUnits.join(', ')}, not ${unit}`;
  if (!isDuration && unit !== 'PERCENT')
    return `${id}: ${metric} is a share, so its unit is PERCENT, not ${unit}`;
  return null;
}
