// her2 schema --against: what a change of the schema does to those who use the older one.
import { readFileSync } from 'node:fs';
import { SettingsError } from '../errors.js';
import { type SchemaChanges, schemaChanges } from '../schema/compatibility.js';
import { printedSchema } from '../schema/schema.js';

function compare(file: string): SchemaChanges {
  try {
    return schemaChanges(readFileSync(file, 'utf8'), printedSchema());
  } catch (error) {
    throw new SettingsError(`cannot compare with ${file}: ${(error as Error).message}`);
  }
}

/** Prints a line for each change that matters; one that breaks makes the exit code 1. Throws SettingsError. */
export function runAgainst(file: string): void {
  const { breaking, dangerous } = compare(file);
  for (const change of dangerous) console.log(`dangerous: ${change}`);
  for (const change of breaking) console.log(`breaking: ${change}`);
  if (breaking.length > 0) process.exitCode = 1;
  else console.log('nothing breaks');
}
