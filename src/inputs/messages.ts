/** A problem of one input, or of inputs that don't go together. `text`: a sentence that names the input and quotes no value. `isMissing`:
 * the input may be empty because the workflow gets no secrets. */
export type InputProblem = Readonly<{ text: string; isMissing: boolean }>;

const present = (text: string): InputProblem => ({ text, isMissing: false });
const missing = (text: string): InputProblem => ({ text, isMissing: true });
const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** The problem of one input. `fault`: what completes a sentence that starts with the name of the input. */
export const inputProblem = (name: string, fault: string): InputProblem => present(`\`${name}\` ${fault}.`);

/** The faults of single inputs. */
export const FAULTS = {
  boolean: 'must be true or false',
  choice: (values: readonly string[]) => `must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`,
  wholeNumber: (min: number, max: number) => `must be a whole number from ${min} to ${max}`,
  credential: 'must be printable ASCII without spaces. Pass the value alone, without "Bearer", quotes or line breaks',
  url: (example: string) =>
    `must be an https URL without user, query or fragment, such as ${example} (http is accepted only for a loopback host)`,
  userIdLength: (max: number) => `has more than ${max} characters. Pass a Zoom user ID or an email address`,
  userIdControl: 'contains a control character, such as a tab or a line break. Pass one ID or email address',
  userIdEncoding: 'is not valid UTF-8. Pass a Zoom user ID or an email address',
  userIdDots: 'must not be one or two dots. Pass a Zoom user ID or an email address',
  secretName: (max: number) => `must be the name of a secret, of at most ${max} characters without control characters`,
  secretField: 'must be the name of a member, without control characters, `=` and `@`, and must not start with a hyphen',
  secretNameOfAction: 'must not end in _PENDING, _PREVIOUS or _PREVIOUS_<number>: the action itself stores passwords under such names',
  environment: 'must be the name of an environment, without control characters, and not one or two dots',
  repository: 'must be a repository as owner/name',
  notOnWindows: (store: string) =>
    `must not be ${store} on Windows, where its command line cannot read a value from the standard input. Use a runner with Linux or macOS`,
  noVariable: (store: string, variable: string) => `is ${store}, which requires the environment variable \`${variable}\` in the step`,
  unknownStore: (shipped: readonly string[]) =>
    `must be github, ${shipped.join(', ')}, or the path of a program with a slash in it, such as ./store.sh`,
  noFile: 'is the path of a file that does not exist. A relative path starts at the workspace: check out the repository first',
  notFile: 'is the path of something that is not a file. Pass the path of a program',
  notExecutable:
    'is the path of a file that is not executable. Run `chmod +x` on it, or `git update-index --chmod=+x` for a file in the repository',
  misspelled: (meant: string) => `is not an input of this action. Write \`${meant}\``,
};

/** The problems of inputs that are required, or don't go together. */
export const COMBINATIONS = {
  noUserId: missing("`user-id` is empty. Pass the user's Zoom ID or email address."),
  meWithApp: present(
    "`user-id` must not be `me` with app credentials: it would be the account owner. Pass the user's ID or email address.",
  ),
  noToken: (app: readonly string[]) =>
    missing(`\`token\` is empty. Pass a Zoom OAuth access token, or ${list(app)} of a Server-to-Server OAuth app.`),
  tokenAndApp: (app: readonly string[]) =>
    present(`\`token\` and ${list(app)} are mutually exclusive. Pass an access token, or the credentials of a Server-to-Server OAuth app.`),
  incompleteApp: (name: string, passed: readonly string[]) => missing(`\`${name}\` is required with ${list(passed)}.`),
  noPassword: missing('`password` is empty. Pass the new password, for example from a secret, or set `generate-password: true`.'),
  passwordAndGenerate: present('`password` and `generate-password: true` are mutually exclusive. Pass a password, or have one generated.'),
  noSecretName: (passed: readonly string[]) => present(`\`secret-name\` is required with ${list(passed)}.`),
  storeAndGitHub: (passed: readonly string[]) =>
    present(
      `\`store\` and ${list(passed)} are mutually exclusive. Remove \`store\` to use a GitHub secret, or remove the others, which belong to a GitHub secret.`,
    ),
  secretNameOnGitHub: present(
    '`secret-name` must be the name of a secret: letters, digits and underscores, not starting with a digit or GITHUB_.',
  ),
  fieldWithoutMembers: present(
    '`secret-field` requires a store whose values can have members: aws-secrets-manager, azure-key-vault, google-secret-manager or vault.',
  ),
  noGitHubToken: missing(
    '`github-token` is required with `secret-name`. Pass a GitHub App token or a fine-grained token that may write the secret. `GITHUB_TOKEN` never can.',
  ),
  noRepository: present('`secret-repository` is required with `secret-name`. Pass it as owner/name.'),
};

/** The problem of an environment variable that names no proxy. */
export const proxyProblem = (variable: string): InputProblem =>
  present(`The environment variable \`${variable}\` must be the URL of a proxy, such as http://proxy.example.com:3128.`);

const MISSING_SECRET =
  'If a value comes from a secret: workflows started from forks and by Dependabot get no secrets, a secret that does not exist is empty, and so is the secret of an environment in a job without `environment`.';

/** The sentences for problems, each once, and after them the usual reason for an input to be empty. */
export function describeInputProblems(problems: readonly InputProblem[]): string {
  const hint = problems.some(({ isMissing }) => isMissing) ? [MISSING_SECRET] : [];
  return [...new Set(problems.map(({ text }) => text)), ...hint].join('\n');
}
