import { isShippedStore, shippedStore } from '../stores/shipped.ts';
import { COMBINATIONS, type InputProblem } from './messages.ts';
import { FLAGS, type InputName } from './schema.ts';

/** A function that returns the value of an input as it was passed, or its default. */
export type InputReader = (name: InputName) => string;

/** The three inputs of a Server-to-Server OAuth app, each required with the others. */
export const APP = ['account-id', 'client-id', 'client-secret'] as const;

/** Inputs that are only about the secret, wherever it is stored. */
const OF_THE_SECRET = ['store', 'secret-field', 'secret-environment', 'github-token', 'pending-password', 'minimum-age-days'] as const;

/** Inputs that are only about a secret on GitHub. */
const OF_GITHUB = ['github-token', 'secret-environment', 'pending-password'] as const;

/** Check if a `user-id` is the keyword `me`, in any case of letters. */
export const isMe = (userId: string): boolean => userId.trim().toLowerCase() === 'me';

/** Check the rules about several inputs: "required", "exactly one of" and "all or none". */
export function combinationProblems(raw: InputReader): InputProblem[] {
  const has = (name: InputName) => raw(name).trim() !== '';
  const app = APP.filter(has);
  const isAppUsed = app.length > 0 && !has('token');
  const hasPassword = raw('password') !== '';
  const isGenerated = FLAGS.get(raw('generate-password')) === true;
  const store = raw('store');
  const isOnGitHub = store === 'github';
  const hasFields = isShippedStore(store) && shippedStore(store).hasFields;
  // The values with which these inputs ask for nothing.
  const isIdle = (name: InputName) => (name === 'store' && isOnGitHub) || (name === 'minimum-age-days' && Number(raw(name)) === 0);
  const ofTheSecret = OF_THE_SECRET.filter((name) => has(name) && !isIdle(name));
  const ofGitHub = OF_GITHUB.filter(has);
  const isStored = has('secret-name');
  const rules: readonly (readonly [isBroken: boolean, problem: InputProblem])[] = [
    [!has('user-id'), COMBINATIONS.noUserId],
    [has('token') && app.length > 0, COMBINATIONS.tokenAndApp(app)],
    [!has('token') && app.length === 0, COMBINATIONS.noToken(APP)],
    ...APP.map((name) => [isAppUsed && !has(name), COMBINATIONS.incompleteApp(name, app)] as const),
    [isAppUsed && isMe(raw('user-id')), COMBINATIONS.meWithApp],
    [!hasPassword && !isGenerated, COMBINATIONS.noPassword],
    [hasPassword && isGenerated, COMBINATIONS.passwordAndGenerate],
    [!isStored && ofTheSecret.length > 0, COMBINATIONS.noSecretName(ofTheSecret)],
    [isStored && has('secret-field') && !hasFields, COMBINATIONS.fieldWithoutMembers],
    [isStored && !isOnGitHub && ofGitHub.length > 0, COMBINATIONS.storeAndGitHub(ofGitHub)],
    [isStored && isOnGitHub && !isSecretName(raw('secret-name').trim()), COMBINATIONS.secretNameOnGitHub],
    [isStored && isOnGitHub && !has('github-token'), COMBINATIONS.noGitHubToken],
    [isStored && isOnGitHub && !has('secret-repository'), COMBINATIONS.noRepository],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}

/** Check if a text can be the name of a secret on GitHub. Source: "Secrets reference" in GitHub's documentation. */
const isSecretName = (name: string): boolean => /^[a-z_]\w*$/i.test(name) && !/^github_/i.test(name);
