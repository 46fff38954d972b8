import { isTrue, NO_SECRETS } from './input-schema.ts';

/** `me` is a keyword of Zoom's, not a name; masked, it would star every "me" in the log. */
const ME = 'me';

/** Whether a `user-id` is that keyword, however it is written. */
export function isMe(userId: string): boolean {
  return userId.trim().toLowerCase() === ME;
}

/** The three inputs of a Server-to-Server OAuth app, which are of no use without each other. */
export const SERVER_TO_SERVER = ['account-id', 'client-id', 'client-secret'] as const;

/** Inputs that say how a secret is stored, and nothing else. */
const OF_THE_SECRET = ['secret-environment', 'github-token', 'pending-password', 'minimum-age-days'] as const;

/** The inputs as they were given, of which the combinations matter. */
export type RawInputs = Readonly<
  Record<
    | 'user-id'
    | 'password'
    | 'token'
    | 'generate-password'
    | 'secret-name'
    | 'secret-repository'
    | (typeof SERVER_TO_SERVER)[number]
    | (typeof OF_THE_SECRET)[number],
    string
  >
>;

/** What is wrong with the inputs together: "exactly one of" and "all or none". */
export function combinationProblems(raw: RawInputs): string[] {
  return [...tokenProblems(raw), ...passwordProblems(raw), ...secretProblems(raw)];
}

function tokenProblems(raw: RawInputs): string[] {
  const problems: string[] = [];
  const token = raw.token.trim() !== '';
  const given = SERVER_TO_SERVER.filter((name) => raw[name].trim() !== '');
  const missing = SERVER_TO_SERVER.filter((name) => !given.includes(name));
  if (token && given.length > 0) {
    problems.push(
      `\`token\` and ${quote(given)} exclude each other. Pass an access token, or the credentials of a Server-to-Server OAuth app.`,
    );
  } else if (!token && given.length === 0) {
    problems.push(
      `\`token\` is empty. Pass a Zoom OAuth access token, or ${quote(SERVER_TO_SERVER)} of a Server-to-Server OAuth app. ${NO_SECRETS}.`,
    );
  } else if (!token) {
    problems.push(
      ...missing.map((name) => `\`${name}\` is empty, and ${quote(given)} ${areOrIs(given)} of no use without it. ${NO_SECRETS}.`),
    );
  }
  if (!token && given.length > 0 && isMe(raw['user-id'])) {
    problems.push(
      "`user-id` must not be `me` with Server-to-Server credentials, where it is the owner of the account. Pass the user's ID or e-mail address.",
    );
  }
  return problems;
}

function passwordProblems(raw: RawInputs): string[] {
  const generate = isTrue(raw['generate-password']);
  if (generate && raw.password !== '') {
    return ['`password` and `generate-password: true` exclude each other. Pass a password, or have one generated.'];
  }
  if (!generate && raw.password === '') {
    return [`\`password\` is empty. Pass the new password, for example from a secret, or set \`generate-password: true\`. ${NO_SECRETS}.`];
  }
  return [];
}

function secretProblems(raw: RawInputs): string[] {
  if (raw['secret-name'] === '') {
    const useless = OF_THE_SECRET.filter((name) => (name === 'minimum-age-days' ? Number(raw[name]) !== 0 : raw[name].trim() !== ''));
    return useless.length > 0
      ? [`\`secret-name\` is empty, and ${quote(useless)} ${areOrIs(useless)} of no use without it. Pass the name of the secret to store.`]
      : [];
  }
  const problems: string[] = [];
  if (raw['github-token'].trim() === '') {
    problems.push(
      `\`github-token\` is empty, and \`secret-name\` is of no use without it. Pass a token of a GitHub App or a fine-grained token that may write the secret; GITHUB_TOKEN never can. ${NO_SECRETS}.`,
    );
  }
  if (raw['secret-repository'] === '') {
    problems.push('`secret-repository` is empty, and nothing else says which repository the secret belongs to. Pass it as owner/name.');
  }
  return problems;
}

function areOrIs(names: readonly string[]): string {
  return names.length > 1 ? 'are' : 'is';
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
