import type { HostContext, RequestContext } from '../http/retry.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import type { WantedPassword } from '../password/candidates.ts';
import type { Warning } from '../problems/problem.ts';
import { failure, success } from '../problems/result.ts';
import type { UpdatePassword, Zoom } from '../rotation/ports.ts';
import { learnPolicy, NOT_READ, type PolicyCallbacks } from './learned-policy.ts';
import { type BodyFormat, type BodyFormats, type UpdateAttempt, updatePassword } from './password.ts';
import { type Credentials, type Session, sessionOf, type TokenCallbacks } from './session.ts';

/** The inputs of a run that are about Zoom. */
export interface ZoomInputs extends WantedPassword {
  readonly credentials: { readonly kind: 'token'; readonly token: string } | ({ readonly kind: 'server-to-server' } & Credentials);
  readonly checkPolicy: 'auto' | 'always' | 'never';
  readonly apiUrl: URL;
  readonly bodyFormats: BodyFormats;
}

/** The dependencies of the client. */
export interface ZoomClientOptions extends TokenCallbacks, PolicyCallbacks {
  readonly context: RequestContext;
  readonly env: NodeJS.ProcessEnv;
  /** Called once if Zoom accepted only the second body format. */
  readonly onFormatNeeded: (format: BodyFormat) => void;
  /** Called after each attempt at an update. */
  readonly onAttempt: (attempt: UpdateAttempt) => void;
  /** Called with what a dry run could not check, because Zoom rejected the request for a reason that is not known. */
  readonly warn: (warning: Warning) => void;
}

/** For a policy that is read only to verify the access token. */
const ignore = () => undefined;
const SILENT: PolicyCallbacks = { onPolicy: ignore, onPolicyUnknown: ignore };

type UpdateWithSession = (session: Session) => UpdatePassword;

/** Create the client for the user's account at Zoom, to be closed in the end. */
export function createZoomClient(inputs: ZoomInputs, options: ZoomClientOptions): Zoom & { close(): void } {
  const { credentials, apiUrl, userId, checkPolicy, password } = inputs;
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
  const open = async () =>
    credentials.kind === 'token'
      ? success(sessionOf(credentials.token))
      : openAppSession(credentials, connect(credentials.oauthUrl), options);
  return {
    async prepare() {
      const opened = await open();
      if (!opened.ok) {
        return opened;
      }
      const session = opened.value;
      const isPolicyRead = checkPolicy === 'always' || (checkPolicy === 'auto' && password.kind === 'generated');
      const learned = isPolicyRead ? await learnPolicy(checkPolicy === 'always', { apiUrl, session, context: api }, options) : NOT_READ;
      return learned.problem ? failure(learned.problem) : success({ policy: learned.policy, update: update(session) });
    },
    async check() {
      const opened = await open();
      if (!opened.ok) {
        return { checks: [{ name: 'access-token', result: 'failed' }], policy: {}, problem: opened.problem };
      }
      const { checkCredentials } = await import('./check.ts');
      return checkCredentials(opened.value, {
        userId,
        isPolicyWanted: checkPolicy !== 'never',
        readPolicy: () =>
          learnPolicy(
            checkPolicy === 'always',
            { apiUrl, session: opened.value, context: api },
            checkPolicy === 'never' ? SILENT : options,
          ),
        // Use another connection, because a connection sends one request at a time.
        readOptions: { apiUrl, session: opened.value, context: connect(apiUrl) },
        warn: options.warn,
      });
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
