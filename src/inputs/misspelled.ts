import { FAULTS, type InputProblem, inputProblem } from './messages.ts';
import { INPUT_NAMES } from './schema.ts';

/** The number of letters that may differ from the input that was meant, and in a short name, in which more would be another word. */
const MAX_DISTANCE = 2;
const MAX_DISTANCE_IF_SHORT = 1;
const LONGEST_SHORT_NAME = 6;

/** The name of `store` before the first release. */
const RENAMED = 'store-command';

/** The problems of variables `INPUT_*` that are no inputs, but were probably meant as one. The runner passes every key of `with:`, and only
 * warns of those that the action does not declare, so `dry_run: true` would change a password. */
export function misspelledInputs(env: NodeJS.ProcessEnv): InputProblem[] {
  const known = [...INPUT_NAMES, RENAMED];
  const passed = Object.keys(env).filter((variable) => variable.startsWith('INPUT_'));
  return passed
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !INPUT_NAMES.includes(name))
    .flatMap((name) => {
      const hyphenated = name.replace(/[_ ]/g, '-');
      const meant = known.find((input) => isSimilar(hyphenated, input));
      return meant ? [inputProblem(name, FAULTS.misspelled(meant === RENAMED ? 'store' : meant))] : [];
    });
}

function isSimilar(name: string, input: string): boolean {
  const isShort = Math.min(name.length, input.length) <= LONGEST_SHORT_NAME;
  return isWithin(isShort ? MAX_DISTANCE_IF_SHORT : MAX_DISTANCE, name, input);
}

/** Check if inserting, deleting or replacing so many letters turns one text into the other (Levenshtein). */
function isWithin(distance: number, first: string, second: string): boolean {
  if (first === '' || second === '') return first.length + second.length <= distance;
  const [rest, other] = [first.slice(1), second.slice(1)];
  if (first[0] === second[0]) return isWithin(distance, rest, other);
  const left = distance - 1;
  return left >= 0 && (isWithin(left, rest, other) || isWithin(left, rest, second) || isWithin(left, first, other));
}
