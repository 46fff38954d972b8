import type { HostContext, RequestContext } from '../http/retry.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import type { Check } from '../outcome.ts';
import type { WantedPassword } from '../password/candidates.ts';
import type { Policy } from '../password/rules.ts';
import { type Problem, rejectionClass, type Warning } from '../problems/problem.ts';
import { scopeRejection } from '../problems/rejections.ts';
import { failure, type Result, success } from '../problems/result.ts';
import type { UpdatePassword, Zoom } from '../rotation/ports.ts';
import { type BodyFormat, type BodyFormats, type UpdateAttempt, updatePassword } from './password.ts';
import type { ReadOptions } from './resource.ts';
import { type Credentials, type Session, sessionOf, type TokenCallbacks } from './session.ts';
import type { LookedUp } from './user.ts';

/** The inputs of a run that are about Zoom. */
export interface ZoomInputs extends WantedPassword {
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: 'auto' | 'always' | 'never';
  readonly apiUrl: URL;
  readonly bodyFormats: BodyFormats;
  readonly dryRun: boolean;
}

/** The dependencies of the client. */
export interface ZoomClientOptions extends TokenCallbacks {
  readonly context: RequestContext;
  readonly env: NodeJS.ProcessEnv;
  /** Called once if Zoom accepted only the second body format. */
  readonly onFormatNeeded: (format: BodyFormat) => void;
  /** Called after each attempt at an update. */
  readonly onAttempt: (attempt: UpdateAttempt) => void;
  /** Called with the account's policy, as far as it is known. */
  readonly onPolicy: (policy: Policy) => void;
  /** Called if the policy is not known: with the problem that prevented reading it, or without one if the response has no policy. */
  readonly onPolicyUnknown: (problem: Problem | undefined) => void;
  /** Called with each reason why Zoom will reject the update, as far as a dry run can tell. */
  readonly warn: (warning: Warning) => void;
}

/** The scopes that "Update a user's password" accepts. Each one is sufficient. */
const UPDATE_SCOPES: readonly string[] = ['user:update:password:admin', 'user:write:admin', 'user:update:password', 'user:write'];

type UpdateWithSession = (session: Session) => UpdatePassword;

/** Create the client for the user's account at Zoom, to be closed in the end. */
export function createZoomClient(inputs: ZoomInputs, options: ZoomClientOptions): Zoom & { close(): void } {
  const { credentials, apiUrl, dryRun } = inputs;
  const transports: Transport[] = [];
  const connect = (url: URL): HostContext => {
    const transport = createTransport(url, options.context.deadline, options.env);
    transports.push(transport);
    return { ...options.context, transport };
  };
  const api = connect(apiUrl);
  let { bodyFormats } = inputs;
  const update: UpdateWithSession = (session) => (password, onKnown) =>
    updatePassword({
      ...inputs,
      ...api,
      onAttempt: options.onAttempt,
      session,
      password,
      bodyFormats,
      onKnown,
      onFormatNeeded(format) {
        bodyFormats = [format];
        options.onFormatNeeded(format);
      },
    });
  return {
    async prepare() {
      const opened =
        credentials.kind === 'token'
          ? success(sessionOf(credentials.token))
          : await openAppSession(credentials, connect(credentials.oauthUrl), options);
      if (!opened.ok) {
        return opened;
      }
      const session = opened.value;
      const { scopes } = session;
      if (dryRun && scopes && !scopes.some((scope) => UPDATE_SCOPES.includes(scope))) {
        return failure(scopeRejection());
      }
      const [learned, user] = await Promise.all([
        learnPolicy(inputs, { apiUrl, session, context: api }, options),
        // Use another connection, because a connection sends one request at a time.
        dryRun ? lookUp(inputs.userId, { apiUrl, session, context: connect(apiUrl) }) : NOT_LOOKED_UP,
      ]);
      if (!learned.ok) {
        return learned;
      }
      if (!user.ok) {
        return user;
      }
      for (const warning of user.value.warnings) {
        options.warn(warning);
      }
      const checks: readonly Check[] = [
        learned.value.isTokenAccepted || user.value.isTokenAccepted
          ? { name: 'access-token', result: 'passed' }
          : { name: 'access-token', result: 'not-checked', reason: 'unclear-response' },
        scopes ? { name: 'scope', result: 'passed' } : { name: 'scope', result: 'not-checked', reason: 'scopes-unknown' },
        learned.value.check,
        user.value.check,
      ];
      return success({ policy: learned.value.policy, update: update(session), checks });
    },
    close() {
      for (const transport of transports) {
        transport.close();
      }
    },
  };
}

/** Open a session. The code that requests a token, like that for the policy and the user, is loaded only if it is used. */
async function openAppSession(credentials: Credentials, context: HostContext, callbacks: TokenCallbacks) {
  const { openSession } = await import('./access-token.ts');
  return openSession(credentials, context, callbacks);
}

const NOT_LOOKED_UP: Result<LookedUp> = success({
  check: { name: 'user', result: 'not-checked', reason: 'not-asked-for' },
  warnings: [],
  isTokenAccepted: false,
});

async function lookUp(userId: string, options: ReadOptions) {
  const { lookUpUser } = await import('./user.ts');
  return lookUpUser(userId, options);
}

/** The known part of the policy. `isTokenAccepted`: Zoom accepted the access token when the policy was read. */
interface LearnedPolicy {
  readonly policy: Policy;
  readonly check: Check;
  readonly isTokenAccepted: boolean;
}

async function learnPolicy(
  { checkPolicy, password, dryRun }: ZoomInputs,
  options: ReadOptions,
  { onPolicy, onPolicyUnknown }: ZoomClientOptions,
): Promise<Result<LearnedPolicy>> {
  if (checkPolicy === 'never' || (checkPolicy === 'auto' && password.kind === 'passed' && !dryRun)) {
    return success(unknownPolicy('not-asked-for', false));
  }
  const { readPolicy } = await import('./policy.ts');
  const result = await readPolicy(options);
  if (result.ok) {
    if (Object.values(result.value).every((each) => each === undefined)) {
      onPolicyUnknown(undefined);
      return success(unknownPolicy('unclear-response', true));
    }
    onPolicy(result.value);
    return success({ policy: result.value, check: { name: 'policy', result: 'passed' }, isTokenAccepted: true });
  }
  const { problem } = result;
  if (checkPolicy === 'always' || preventsUpdate(problem)) {
    return result;
  }
  onPolicyUnknown(problem);
  const rejection = rejectionClass(problem);
  const reason = rejection === 'scope' ? 'no-scope' : rejection === 'permission' ? 'not-permitted' : 'unclear-response';
  return success(unknownPolicy(reason, rejection !== undefined));
}

function unknownPolicy(reason: NonNullable<Check['reason']>, isTokenAccepted: boolean): LearnedPolicy {
  return { policy: {}, check: { name: 'policy', result: 'not-checked', reason }, isTokenAccepted };
}

/** Check that a problem with reading the policy prevents the update too: no connection, no time, no token. */
function preventsUpdate(problem: Problem): boolean {
  const hasResponse = problem.response !== undefined;
  const kind = rejectionClass(problem);
  return !hasResponse || kind === 'token' || kind === 'rate';
}
