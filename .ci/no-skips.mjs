// no-skips.mjs REPORT: fails when a test of this run of vitest was skipped or is still to be written.
import { readFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const left = testResults
  .flatMap(({ assertionResults }) => assertionResults)
  .filter(({ status }) => status !== 'passed' && status !== 'failed');
for (const { status, fullName } of left) console.error(`${status}: ${fullName}`);
if (left.length > 0) {
  console.error(`${left.length} tests did not run, and none may be skipped here`);
  process.exitCode = 1;
}
