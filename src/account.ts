import type { Calls } from './http/repeat.ts';
import { createTransport, type Transport } from './http/transport.ts';
import type { Inputs } from './inputs.ts';
import { type Check, type Problem, refusalClass, type Warning } from './outcome.ts';
import type { Policy } from './password/rules.ts';
import type { UpdatePassword, Zoom } from './rotation/ports.ts';
import { scopeRefusal } from './zoom/answers.ts';
import { updatePassword } from './zoom/password.ts';
import type { ReadOptions } from './zoom/read.ts';
import { type Credentials, givenSession, type Session } from './zoom/session.ts';

/** What an account needs beside the inputs. */
export interface AccountOptions {
  readonly calls: Omit<Calls, 'transport'>;
  readonly env: NodeJS.ProcessEnv;
  /** Called with each secret that a server sends, before anything else is done with it. */
  readonly onSecret: (secret: string) => void;
  readonly notify: (notice: Warning) => void;
  readonly warn: (warning: Warning) => void;
}

/** The scopes that "Update a user's password" takes, each of them enough. */
const UPDATE_SCOPES: readonly string[] = ['user:update:password:admin', 'user:write:admin', 'user:update:password', 'user:write'];

/** The user's account at Zoom, to be closed in the end. */
export function openAccount(inputs: Inputs, options: AccountOptions): Zoom & { close(): void } {
  const { credentials, apiUrl, dryRun } = inputs;
  const transports: Transport[] = [];
  const connect = (url: URL): Calls => {
    const transport = createTransport(url, options.calls.deadline, options.env);
    transports.push(transport);
    return { ...options.calls, transport };
  };
  const api = connect(apiUrl);
  let { bodyFormats } = inputs;
  const update: UpdateWithSession = (session) => (password, onKnown) =>
    updatePassword({
      ...inputs,
      ...api,
      session,
      password,
      bodyFormats,
      onKnown,
      onFormatNeeded(format) {
        bodyFormats = [format];
        api.note(
          `Zoom accepted the password as ${format}, after no success in the format before. If that happens in every run, \`body-format: ${format}\` saves the first request.`,
        );
      },
    });
  return {
    async prepare() {
      const minted =
        credentials.kind === 'token'
          ? { ok: true as const, session: givenSession(credentials.token) }
          : await mint(credentials, connect(credentials.oauthUrl), options.onSecret);
      if (!minted.ok) {
        return minted;
      }
      const { session } = minted;
      const { scopes } = session;
      if (dryRun && scopes && !scopes.some((scope) => UPDATE_SCOPES.includes(scope))) {
        return { ok: false, problem: scopeRefusal() };
      }
      const [known, user] = await Promise.all([
        learnPolicy(inputs, { apiUrl, session, calls: api }, options.notify),
        // Over a connection of its own, because the other one sends one request after the other.
        dryRun ? lookUp(inputs.userId, { apiUrl, session, calls: connect(apiUrl) }) : NOT_LOOKED_UP,
      ]);
      if (!known.ok) {
        return known;
      }
      if (!user.ok) {
        return user;
      }
      for (const warning of user.warnings) {
        options.warn(warning);
      }
      const checks: readonly Check[] = [
        known.isTokenAccepted || user.isTokenAccepted
          ? { name: 'access-token', result: 'passed' }
          : { name: 'access-token', result: 'not-checked', reason: 'unclear-response' },
        scopes ? { name: 'scope', result: 'passed' } : { name: 'scope', result: 'not-checked', reason: 'scopes-unknown' },
        known.check,
        user.check,
      ];
      return { ok: true, policy: known.policy, update: update(session), checks };
    },
    close() {
      for (const transport of transports) {
        transport.close();
      }
    },
  };
}

type UpdateWithSession = (session: Session) => UpdatePassword;

/** What requests a token, reads the policy and looks up a user is loaded only where it is used. */
async function mint(credentials: Credentials, calls: Calls, onSecret: AccountOptions['onSecret']) {
  const { mintSession } = await import('./zoom/oauth.ts');
  return mintSession(credentials, calls, onSecret);
}

const NOT_LOOKED_UP = {
  ok: true,
  check: { name: 'user', result: 'not-checked', reason: 'not-asked-for' },
  warnings: [],
  isTokenAccepted: false,
} as const;

async function lookUp(userId: string, options: ReadOptions) {
  const { lookUpUser } = await import('./zoom/user.ts');
  return lookUpUser(userId, options);
}

/** What is known of the policy, and whether Zoom accepted the access token when it was read. */
type Learned =
  | { readonly ok: true; readonly policy: Policy; readonly check: Check; readonly isTokenAccepted: boolean }
  | { readonly ok: false; readonly problem: Problem };

async function learnPolicy(inputs: Inputs, options: ReadOptions, notify: AccountOptions['notify']): Promise<Learned> {
  const { checkPolicy, password, dryRun } = inputs;
  if (checkPolicy === 'never' || (checkPolicy === 'auto' && password.kind === 'given' && !dryRun)) {
    return { ok: true, policy: {}, check: { name: 'policy', result: 'not-checked', reason: 'not-asked-for' }, isTokenAccepted: false };
  }
  const { readPolicy } = await import('./zoom/policy.ts');
  const result = await readPolicy(options);
  if (result.ok) {
    const isEmpty = Object.values(result.policy).every((each) => each === undefined);
    if (isEmpty) {
      notify({ ...UNKNOWN_POLICY, message: "Zoom's answer has no password policy in it. The password is not checked against one." });
    }
    const check: Check = isEmpty
      ? { name: 'policy', result: 'not-checked', reason: 'unclear-response' }
      : { name: 'policy', result: 'passed' };
    return { ok: true, policy: result.policy, check, isTokenAccepted: true };
  }
  const { problem } = result;
  if (checkPolicy === 'always' || isInTheWay(problem)) {
    return result;
  }
  const { what, quote = '', advice } = problem;
  notify({
    ...UNKNOWN_POLICY,
    message: `${what} ${quote} The password is ${password.kind === 'given' ? 'checked' : 'made'} without it. ${advice}`,
  });
  const rejection = refusalClass(problem);
  const reason = rejection === 'scope' ? 'no-scope' : rejection === 'permission' ? 'not-permitted' : 'unclear-response';
  return { ok: true, policy: {}, check: { name: 'policy', result: 'not-checked', reason }, isTokenAccepted: rejection !== undefined };
}

const UNKNOWN_POLICY = { title: "The account's password policy is not known" } as const;

/** Check that what kept the policy from being read keeps the password from being changed too: no connection, no time, no token. */
function isInTheWay(problem: Problem): boolean {
  const isAnswered = problem.evidence !== undefined;
  const kind = refusalClass(problem);
  return !isAnswered || kind === 'token' || kind === 'rate';
}
