import { type InputReader, isTrue } from './schema.ts';

/** `me` is a Zoom keyword, not a name. A mask for it would star every "me" in the log. */
const ME = 'me';

/** Check that a `user-id` is that keyword, in any case of letters. */
export function isMe(userId: string): boolean {
  return userId.trim().toLowerCase() === ME;
}

/** The three inputs of a Server-to-Server OAuth app, each required with the others. */
export const SERVER_TO_SERVER = ['account-id', 'client-id', 'client-secret'] as const;

/** Inputs that are only about the secret, wherever it is stored. */
const OF_THE_SECRET = ['store-command', 'secret-environment', 'github-token', 'pending-password', 'minimum-age-days'] as const;

/** Inputs that are only about a secret on GitHub. */
const OF_GITHUB = ['github-token', 'secret-environment', 'pending-password'] as const;

/** Problem sentences for inputs that don't go together: "exactly one of" and "all or none". */
export function combinationProblems(raw: InputReader): string[] {
  return [...tokenProblems(raw), ...passwordProblems(raw), ...secretProblems(raw)];
}

function tokenProblems(raw: InputReader): string[] {
  const hasToken = raw('token').trim() !== '';
  const passed = SERVER_TO_SERVER.filter((name) => raw(name).trim() !== '');
  const missing = SERVER_TO_SERVER.filter((name) => !passed.includes(name));
  if (hasToken) {
    return passed.length > 0
      ? [
          `\`token\` and ${formatNames(passed)} are mutually exclusive. Pass an access token, or the credentials of a Server-to-Server OAuth app.`,
        ]
      : [];
  }
  if (passed.length === 0) {
    return [`\`token\` is empty. Pass a Zoom OAuth access token, or ${formatNames(SERVER_TO_SERVER)} of a Server-to-Server OAuth app.`];
  }
  return [
    ...missing.map((name) => `\`${name}\` is required with ${formatNames(passed)}.`),
    ...(isMe(raw('user-id'))
      ? ["`user-id` must not be `me` with app credentials, where it would be the account owner. Pass the user's ID or email address."]
      : []),
  ];
}

function passwordProblems(raw: InputReader): string[] {
  const isGenerated = isTrue(raw('generate-password'));
  const isPassed = raw('password') !== '';
  if (isGenerated && isPassed) {
    return ['`password` and `generate-password: true` are mutually exclusive. Pass a password, or have one generated.'];
  }
  return isGenerated || isPassed
    ? []
    : ['`password` is empty. Pass the new password, for example from a secret, or set `generate-password: true`.'];
}

function secretProblems(raw: InputReader): string[] {
  if (raw('secret-name').trim() === '') {
    const passed = OF_THE_SECRET.filter((name) => (name === 'minimum-age-days' ? Number(raw(name)) !== 0 : raw(name).trim() !== ''));
    return passed.length > 0 ? [`\`secret-name\` is required with ${formatNames(passed)}.`] : [];
  }
  if (raw('store-command').trim() !== '') {
    const passed = OF_GITHUB.filter((name) => raw(name).trim() !== '');
    return passed.length > 0
      ? [
          `\`store-command\` and ${formatNames(passed)} are mutually exclusive. Remove \`store-command\` to use a GitHub secret, or the others to use your own store.`,
        ]
      : [];
  }
  return [
    ...(isSecretName(raw('secret-name').trim())
      ? []
      : ['`secret-name` must be the name of a secret: letters, digits and underscores, not starting with a digit or GITHUB_.']),
    ...(raw('github-token').trim() === ''
      ? [
          '`github-token` is required with `secret-name`. Pass a GitHub App token or a fine-grained token that may write the secret. `GITHUB_TOKEN` never can.',
        ]
      : []),
    ...(raw('secret-repository') === '' ? ['`secret-repository` is required with `secret-name`. Pass it as owner/name.'] : []),
  ];
}

/** Check that a text can be the name of a secret on GitHub. Source: "Secrets reference" in GitHub's documentation. */
function isSecretName(name: string): boolean {
  return /^[a-z_]\w*$/i.test(name) && !/^github_/i.test(name);
}

function formatNames(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
