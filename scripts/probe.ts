// Compares the real Zoom with what the action and the simulators assume of it (test/simulator/assumptions.ts). It changes the password of
// a throwaway user. CONTRIBUTING.md says how to run it.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './probe/run.ts';
import { readSettings } from './probe/settings.ts';

/** Reads the command line. Its errors are not shown, because they quote it. */
function readCommandLine(): { readonly json?: string } | undefined {
  try {
    const { values } = parseArgs({ options: { json: { type: 'string' } } });
    return values.json === '' ? undefined : values;
  } catch {
    return undefined;
  }
}

const options = readCommandLine();
const settings = readSettings(process.env);
const problems = [
  ...(options ? [] : ['Unknown arguments. Usage: npm run probe -- [--json FILE]']),
  ...('problems' in settings ? settings.problems : []),
];
if (options && !('problems' in settings)) {
  // npm runs scripts in the root of the repository.
  const file = options.json === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', options.json);
  process.exitCode = await run(settings, file);
} else {
  for (const problem of [...problems, 'Nothing was sent. CONTRIBUTING.md describes the variables.']) {
    console.error(problem);
  }
  process.exitCode = 1;
}
