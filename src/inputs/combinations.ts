import { COMBINATION_PROBLEMS, type InputProblem } from '../problems/inputs.ts';
import { isShippedStore, shippedStore } from '../stores/shipped.ts';
import { type InputName, type InputReader, isTrue } from './schema.ts';

/** `me` is a Zoom keyword, not a name. A mask for it would star every "me" in the log. */
const ME = 'me';

/** Check that a `user-id` is that keyword, in any case of letters. */
export function isMe(userId: string): boolean {
  return userId.trim().toLowerCase() === ME;
}

/** The three inputs of a Server-to-Server OAuth app, each required with the others. */
export const SERVER_TO_SERVER = ['account-id', 'client-id', 'client-secret'] as const;

/** Inputs that are only about the secret, wherever it is stored. */
const OF_THE_SECRET = ['store', 'secret-field', 'secret-environment', 'github-token', 'pending-password', 'minimum-age-days'] as const;

/** The values of these inputs that ask for nothing. */
const ASKS_FOR_NOTHING: Readonly<Partial<Record<InputName, (value: string) => boolean>>> = {
  store: (value) => value === 'github',
  'minimum-age-days': (value) => Number(value) === 0,
};

/** Inputs that are only about a secret on GitHub. */
const OF_GITHUB = ['github-token', 'secret-environment', 'pending-password'] as const;

/** Check the rules about several inputs: "required", "exactly one of" and "all or none". */
export function combinationProblems(raw: InputReader): InputProblem[] {
  const userProblems = isPassed('user-id', raw) ? [] : [COMBINATION_PROBLEMS.noUserId];
  return [...userProblems, ...tokenProblems(raw), ...passwordProblems(raw), ...secretProblems(raw)];
}

function isPassed(name: InputName, raw: InputReader): boolean {
  return raw(name).trim() !== '';
}

function tokenProblems(raw: InputReader): InputProblem[] {
  const passed = SERVER_TO_SERVER.filter((name) => isPassed(name, raw));
  if (isPassed('token', raw)) {
    return passed.length > 0 ? [COMBINATION_PROBLEMS.tokenAndApp(passed)] : [];
  }
  if (passed.length === 0) {
    return [COMBINATION_PROBLEMS.noToken(SERVER_TO_SERVER)];
  }
  const missing = SERVER_TO_SERVER.filter((name) => !passed.includes(name));
  return [
    ...missing.map((name) => COMBINATION_PROBLEMS.incompleteApp(name, passed)),
    ...(isMe(raw('user-id')) ? [COMBINATION_PROBLEMS.meWithApp] : []),
  ];
}

function passwordProblems(raw: InputReader): InputProblem[] {
  const isGenerated = isTrue(raw('generate-password'));
  if (raw('password') === '') {
    return isGenerated ? [] : [COMBINATION_PROBLEMS.noPassword];
  }
  return isGenerated ? [COMBINATION_PROBLEMS.passwordAndGenerate] : [];
}

function secretProblems(raw: InputReader): InputProblem[] {
  if (!isPassed('secret-name', raw)) {
    const passed = OF_THE_SECRET.filter((name) => isPassed(name, raw) && !ASKS_FOR_NOTHING[name]?.(raw(name).trim()));
    return passed.length > 0 ? [COMBINATION_PROBLEMS.noSecretName(passed)] : [];
  }
  const store = raw('store').trim();
  if (store !== 'github') {
    const hasFields = isShippedStore(store) && shippedStore(store).hasFields;
    const fieldProblems = isPassed('secret-field', raw) && !hasFields ? [COMBINATION_PROBLEMS.fieldWithoutMembers] : [];
    const passed = OF_GITHUB.filter((name) => isPassed(name, raw));
    return [...fieldProblems, ...(passed.length > 0 ? [COMBINATION_PROBLEMS.storeAndGitHub(passed)] : [])];
  }
  return [
    ...(isPassed('secret-field', raw) ? [COMBINATION_PROBLEMS.fieldWithoutMembers] : []),
    ...(isSecretName(raw('secret-name').trim()) ? [] : [COMBINATION_PROBLEMS.secretNameOnGitHub]),
    ...(isPassed('github-token', raw) ? [] : [COMBINATION_PROBLEMS.noGitHubToken]),
    ...(raw('secret-repository') === '' ? [COMBINATION_PROBLEMS.noRepository] : []),
  ];
}

/** Check that a text can be the name of a secret on GitHub. Source: "Secrets reference" in GitHub's documentation. */
function isSecretName(name: string): boolean {
  return /^[a-z_]\w*$/i.test(name) && !/^github_/i.test(name);
}
