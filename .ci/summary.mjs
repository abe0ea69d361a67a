// summary.mjs FOLDER [FAILED STAGE...]: adds up the reports of vitest in the folder. A failed stage counts as one failure
// unless its own report has some. Fails when anything did.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...failedStages] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const reports = readdirSync(folder).map(read);
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
const failedTests = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
const uncounted = failedStages.filter((stage) => {
  const file = `${stage}.json`;
  return !existsSync(join(folder, file)) || read(file).numFailedTests === 0;
});
if (failedStages.length > 0) console.log(`\nfailed: ${failedStages.join(', ')}`);
const failed = failedTests + uncounted.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
