import { type InputProblem, misspelledProblem } from '../problems/inputs.ts';
import { INPUT_DESCRIPTORS } from './schema.ts';

/** The number of letters that may differ from the input that was meant, and in a short name, in which more would be another word. */
const MAX_DISTANCE = 2;
const MAX_DISTANCE_IF_SHORT = 1;
const LONGEST_SHORT_NAME = 6;

/** The name of `store` before the first release. */
const RENAMED = 'store-command';

/**
 * The problems of variables `INPUT_*` that are no inputs, but were probably meant as one. The runner passes every key of `with:`, and only
 * warns of those that the action does not declare, so `dry_run: true` would change a password.
 */
export function misspelledInputs(env: NodeJS.ProcessEnv): InputProblem[] {
  const inputs = INPUT_DESCRIPTORS.map(([name]) => name);
  const known = [...inputs, RENAMED];
  const passed = Object.keys(env).flatMap((variable) =>
    variable.startsWith('INPUT_') ? [variable.slice('INPUT_'.length).toLowerCase()] : [],
  );
  return passed
    .filter((name) => !inputs.includes(name))
    .flatMap((name) => {
      const meant = known.find((input) => input === name.replace(/[_ ]/g, '-')) ?? known.find((input) => isSimilar(name, input));
      return meant === undefined ? [] : [misspelledProblem(name, meant === RENAMED ? 'store' : meant)];
    });
}

function isSimilar(name: string, input: string): boolean {
  const isShort = Math.min(name.length, input.length) <= LONGEST_SHORT_NAME;
  return distance(name, input) <= (isShort ? MAX_DISTANCE_IF_SHORT : MAX_DISTANCE);
}

/** The number of letters to insert, delete or replace to turn one text into the other (Levenshtein). */
function distance(first: string, second: string): number {
  let row = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...first].entries()) {
    let [diagonal, left] = [above, above + 1];
    const rest = row.slice(1).map((up, index) => {
      left = Math.min(up + 1, left + 1, diagonal + (letter === second[index] ? 0 : 1));
      diagonal = up;
      return left;
    });
    row = [above + 1, ...rest];
  }
  return Math.min(...row.slice(-1));
}
