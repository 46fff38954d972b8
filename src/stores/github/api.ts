import type { Exchange, HttpRequest } from '../../http/exchange.ts';
import { createPool } from '../../http/pool.ts';
import { type RequestContext, type RetryEvent, retryRequest } from '../../http/retry.ts';
import { attemptLimit, type Deadline } from '../../runtime/deadline.ts';
import { backoff, MAX_ATTEMPTS } from '../../runtime/retry.ts';
import { createFetch, createOctokit, type OctokitResponse, toExchange } from './octokit.ts';
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

/** The context of calls to GitHub. */
export interface ApiOptions {
  /** `deadline` is for what comes before Zoom has the password. */
  readonly context: RequestContext;
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
  /** Zoom has the password already. The call has the time that is reserved for storing it, and cancelling does not end it. */
  readonly afterUpdate: boolean;
  /** The maximum number of attempts. */
  readonly attempts?: number;
}

/** The result of a call. */
export interface CallResult {
  readonly exchange: Exchange<OctokitResponse>;
  /** The number of attempts that were made. */
  readonly attempts: number;
  /** An attempt had no response, or a 5xx, so it may have taken effect. */
  readonly isDoubtful: boolean;
}

/** GitHub's REST API, for one target. */
export interface Api {
  /** Make a call, and repeat it until its response is final. */
  call(request: ApiCall): Promise<CallResult>;
  close(): void;
}

/** The time, in milliseconds, for which some of GitHub's servers may reject a token that was just created. */
const FRESH_TOKEN_MS = 5000;
/** GitHub's response to a write that collides with another one (integrations/terraform-provider-github issue 940). */
const CONFLICT = 409;
/** The version of the API, as GitHub documents it. */
const API_VERSION = '2022-11-28';

function isUnauthorized({ status }: Pick<OctokitResponse, 'status'>): boolean {
  return status === 401 || status === 403;
}

/** Connect to GitHub's API. Octokit's requests go over the action's own transport: deadline, proxy, TLS and limits are those of Zoom. */
export function connectApi({ owner, repository, environment, token, apiUrl }: Target, options: ApiOptions): Api {
  const { context, commitDeadline, env } = options;
  const folder = environment ? 'environments/{environment_name}/secrets' : 'actions/secrets';
  const pool = createPool(apiUrl, commitDeadline, env);
  const client = createOctokit(token, apiUrl);
  let firstUse: number | undefined;
  let isFreshTokenLogged = false;

  const send = async ({ method, resource, body, afterUpdate }: ApiCall, deadline: Deadline): Promise<Exchange<OctokitResponse>> => {
    const { request } = await client;
    const fetch = createFetch((httpRequest) => {
      return pool.exchange({ ...httpRequest, limitMs: attemptLimit(deadline), cancellable: afterUpdate ? 'never' : 'always' });
    });
    const exchange = await toExchange(
      request(`${method} /repos/{owner}/{repo}/${folder}/{resource}`, {
        owner,
        repo: repository,
        // A parameter that the template doesn't have would become a part of the query or the body.
        ...(environment && { environment_name: environment }),
        resource,
        ...body,
        headers: { 'x-github-api-version': API_VERSION },
        request: { fetch },
      }),
    );
    // Cancelling doesn't end this call, so the deadline did.
    const isOver = afterUpdate && exchange.kind === 'no-response' && exchange.reason === 'cancelled';
    return isOver ? { ...exchange, reason: 'timeout' } : exchange;
  };

  /** Log a retry; one that waits for a new token only once, because all calls wait for it. */
  const onRetry = (event: RetryEvent) => {
    const isOfToken = event.exchange.kind === 'response' && isUnauthorized(event.exchange.response);
    if (!isOfToken || !isFreshTokenLogged) {
      context.onRetry(event);
    }
    isFreshTokenLogged ||= isOfToken;
  };

  return {
    close: pool.close,
    async call(request) {
      const { name, afterUpdate, attempts = MAX_ATTEMPTS } = request;
      const deadline = afterUpdate ? commitDeadline : context.deadline;
      firstUse ??= deadline.now();
      const freshUntil = firstUse + FRESH_TOKEN_MS;
      let count = 0;
      let isDoubtful = false;
      const exchange = await retryRequest(
        {
          name,
          maxAttempts: attempts,
          isCancellable: !afterUpdate,
          async send() {
            count++;
            const exchange = await send(request, deadline);
            isDoubtful ||= exchange.kind === 'response' ? exchange.response.status >= 500 : exchange.sent;
            return exchange;
          },
          retryDelay(response, attempt) {
            const now = deadline.now();
            const waitMs = backoff(attempt, context.random);
            if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500) {
              return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
            }
            // The last attempt is made when the token cannot be too young any more.
            return isUnauthorized(response) && now < freshUntil ? Math.min(waitMs, freshUntil - now) : undefined;
          },
        },
        { ...context, deadline, onRetry },
      );
      return { exchange, attempts: count, isDoubtful };
    },
  };
}
