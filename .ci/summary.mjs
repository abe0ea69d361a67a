// summary.mjs FOLDER [FAILED STAGE...]: adds up the reports of vitest in the folder, STAGE.json or STAGE-1.json and so on.
// A failed stage counts as one failure unless its own reports have some. Fails when anything did.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedStages] = process.argv.slice(2);
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    stage: file.replace(/(-\d+)?\.json$/, ''),
    ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
  }));
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
const uncounted = failedStages.filter(
  (failed) => !reports.some(({ stage, numFailedTests }) => stage === failed && numFailedTests > 0),
);
if (failedStages.length > 0) console.log(`\nfailed: ${failedStages.join(', ')}`);
const failed = failedTests + uncounted.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
