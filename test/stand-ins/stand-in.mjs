// What the stand-ins for the command lines of stores share: strict arguments, state in a folder, situations, and faults to order.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env.STAND_IN_FOLDER ?? '';

/** Prints an error as the real program does, and ends. */
export function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/**
 * Reads arguments. `known` has the words of each command, with its options: `true` for one with a value, `false` for a flag.
 * Ends with the usage error of the real program, `usage`, if an option is unknown or `required` and missing, or a word or a value is missing.
 */
export function readArguments(known, usage) {
  const words = [];
  const options = {};
  const args = process.argv.slice(2);
  appendFileSync(join(root, 'seen'), `${JSON.stringify([args, process.env])}\n`);
  const command = Object.keys(known).find((each) => args.join(' ').startsWith(`${each} `)) ?? usage('unknown command');
  args.splice(0, command.split(' ').length);
  const { options: allowed, words: count, required = [] } = known[command];
  for (let arg = args.shift(); arg !== undefined; arg = args.shift()) {
    if (arg === '--') {
      words.push(...args.splice(0));
    } else if (/^--?\w/.test(arg)) {
      const [, name = '', value] = /^--?([\w-]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
      if (!(name in allowed) || (value !== undefined && !allowed[name])) {
        usage(arg);
      }
      options[name] = allowed[name] ? (value ?? args.shift() ?? usage(`${arg}: expected one argument`)) : true;
    } else {
      words.push(arg);
    }
  }
  const missing = required.find((name) => !options[name]);
  if (missing || words.length !== count) {
    usage(missing ? `--${missing} is required` : `${words.length} words`);
  }
  return { command, words, options };
}

/** The whole standard input. */
export const readInput = () => readFileSync(0, 'utf8');

/** Prints a JSON text as most command lines do. */
export const print = (value, indent = 2) => process.stdout.write(`${JSON.stringify(value, undefined, indent)}\n`);

/**
 * Takes the first entry of the file `situations` that applies to this command: `{ situation, command, times }`, or a list of these.
 * An entry without `command` applies to every command, and one without `times` to every call.
 */
export function takeSituation(command) {
  const file = join(root, 'situations');
  const entries = existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))].flat() : [];
  const entry = entries.find((each) => (each.command ?? command) === command && each.times !== 0) ?? {};
  if (entry.times) {
    entry.times -= 1;
    writeFileSync(file, JSON.stringify(entries));
  }
  return entry;
}

/**
 * The secrets of a store, a file each. The file `changes` has what was written and removed. In the situation `swallow`, nothing is stored. In the situation `half`, half of the value is stored.
 */
export function openState(store, situation) {
  const folder = join(root, store);
  mkdirSync(folder, { recursive: true });
  const path = (name) => join(folder, encodeURIComponent(name));
  return {
    names: () => readdirSync(folder).map(decodeURIComponent),
    get: (name) => (name && existsSync(path(name)) ? JSON.parse(readFileSync(path(name), 'utf8')) : undefined),
    keep: (value) => (situation === 'half' ? value.slice(0, value.length / 2) : value),
    set: (name, secret) => {
      if (situation !== 'swallow') {
        appendFileSync(join(root, 'changes'), `${name}\t${secret.value}\n`);
        writeFileSync(path(name), JSON.stringify({ time: new Date().toISOString(), ...secret }));
      }
    },
    remove: (name) => {
      appendFileSync(join(root, 'changes'), `${name}\n`);
      rmSync(path(name), { force: true });
    },
  };
}

/** Fails or waits if the file `fault` orders it for this command: `{ command, when, delayMs }`. */
export async function fault(command, when) {
  const file = join(root, 'fault');
  const ordered = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (ordered.command !== command || ordered.when !== when) {
    return;
  }
  rmSync(file);
  await new Promise((resolve) => setTimeout(resolve, ordered.delayMs ?? 0));
  fail('out of order', 1);
}
