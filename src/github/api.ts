import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { BACKOFF_MS, type RequestContext, retry } from '../http/retry.ts';
import { backoff } from '../http/retry-after.ts';
import { createTransport, type Transport } from '../http/transport.ts';
import type { Deadline } from '../runtime/deadline.ts';
import { createFetch, createOctokit, type Octokit, SILENT, settle } from './octokit.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** Secrets of a repository, or of one of its environments. */
export interface Target {
  readonly owner: string;
  readonly repository: string;
  /** Empty for a secret of the repository. */
  readonly environment: string;
  readonly token: string;
  readonly apiUrl: URL;
}

/** What calls to GitHub need. */
export interface ApiOptions {
  /** `deadline` is for what comes before Zoom has the password. */
  readonly context: Omit<RequestContext, 'transport'>;
  /** For what comes after that. */
  readonly commitDeadline: Deadline;
  readonly env: NodeJS.ProcessEnv;
}

/** A call about one secret, or about what belongs to all of them. */
export interface ApiCall {
  /** For the log. */
  readonly name: string;
  readonly method: HttpRequest['method'];
  /** The name of a secret, or `public-key`. */
  readonly resource: string;
  readonly body?: Readonly<Record<string, string>>;
  /** Whether Zoom has the password already: then the call has the time that was kept for it, and cancelling does not end it. */
  readonly afterUpdate: boolean;
  /** RequestContext with different numbers can be under way at once. */
  readonly connection?: number | undefined;
  /** How often it is sent at most. */
  readonly attempts?: number;
}

/** What a call came to. */
export interface Called {
  readonly exchange: Exchange;
  /** How often it was sent. */
  readonly attempts: number;
}

/** GitHub's REST API, for one target. */
export interface Api {
  /** RequestContext until there is a clear response. */
  call(request: ApiCall): Promise<Called>;
  close(): void;
}

/** How often a call is sent at most. */
export const MAX_ATTEMPTS = 4;
/** Milliseconds that one attempt may take: short enough for a second one in what the runner leaves to a cancelled run. */
const ATTEMPT_LIMIT_MS = 5000;
/** Milliseconds for which a token that was just made may be rejected, by some of GitHub's servers and not by others. */
const FRESH_TOKEN_MS = 5000;
/** GitHub's response to a write that collides with another one (integrations/terraform-provider-github issue 940). */
const CONFLICT = 409;
/** The version of the API, as GitHub documents it. */
const API_VERSION = '2022-11-28';

/** Connect to GitHub's API. Octokit's requests go over the action's own transport: deadline, proxy, TLS and limits are those of Zoom. */
export function connectApi({ owner, repository, environment, token, apiUrl }: Target, options: ApiOptions): Api {
  const { context, commitDeadline, env } = options;
  const folder = environment ? 'environments/{environment_name}/secrets' : 'actions/secrets';
  const transports = new Map<number, Transport>();
  let octokit: Promise<Octokit> | undefined;
  let firstUse: number | undefined;

  const send = async ({ method, resource, body, afterUpdate, connection = 0 }: ApiCall): Promise<Exchange> => {
    octokit ??= createOctokit(token, apiUrl);
    const { request } = await octokit;
    const transport = transports.get(connection) ?? createTransport(apiUrl, commitDeadline, env);
    transports.set(connection, transport);
    const deadline = afterUpdate ? commitDeadline : context.deadline;
    const fetch = createFetch(transport, () => ({
      limitMs: Math.min(ATTEMPT_LIMIT_MS, context.attemptLimitMs, deadline.remaining()),
      cancellable: afterUpdate ? 'never' : 'always',
    }));
    const exchange = await settle(
      request(`${method} /repos/{owner}/{repo}/${folder}/{resource}`, {
        owner,
        repo: repository,
        // A parameter that the template doesn't have would become a part of the query or the body.
        ...(environment && { environment_name: environment }),
        resource,
        ...body,
        headers: { 'x-github-api-version': API_VERSION },
        request: { fetch, log: SILENT },
      }),
    );
    // A call that cancelling doesn't end was ended by the time.
    const isOver = afterUpdate && exchange.kind === 'no-response' && exchange.reason === 'cancelled';
    return isOver ? { ...exchange, reason: 'timeout' } : exchange;
  };

  return {
    close() {
      for (const transport of transports.values()) {
        transport.close();
      }
    },
    async call(request) {
      const { name, afterUpdate, attempts = MAX_ATTEMPTS } = request;
      const deadline = afterUpdate ? commitDeadline : context.deadline;
      firstUse ??= deadline.now();
      const freshUntil = firstUse + FRESH_TOKEN_MS;
      let count = 0;
      const exchange = await retry(
        {
          name,
          maxAttempts: attempts,
          isCancellable: !afterUpdate,
          send() {
            count++;
            return send(request);
          },
          retryDelay(response, attempt) {
            const now = deadline.now();
            const waitMs = backoff(BACKOFF_MS, attempt, context.random);
            if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500) {
              return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
            }
            if ((response.status === 401 || response.status === 403) && now < freshUntil) {
              // The last attempt is made when the token cannot be too young any more.
              return attempt < attempts - 1 ? waitMs : Math.max(waitMs, freshUntil - now);
            }
            return undefined;
          },
        },
        { ...context, deadline },
      );
      return { exchange, attempts: count };
    },
  };
}
