import { type RequestContext, retryRequest } from '../../http/retry.ts';
import { createTransport } from '../../http/transport.ts';
import type { Exchange, HttpRequest } from '../../http/types.ts';
import type { Phase } from '../../runtime/deadline.ts';
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
export interface ApiOptions extends RequestContext {
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
  readonly phase: Phase;
  /** The maximum number of attempts. */
  readonly maxAttempts?: number;
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
  const folder = environment ? 'environments/{environment_name}/secrets' : 'actions/secrets';
  const transport = createTransport(apiUrl, options.env);
  const client = createOctokit(token, apiUrl);
  let firstUse: number | undefined;
  let isFreshTokenLogged = false;

  const send = async ({ method, resource, body, phase }: ApiCall): Promise<Exchange<OctokitResponse>> => {
    const { request } = await client;
    const fetch = createFetch((httpRequest) => transport.exchange({ ...httpRequest, phase }));
    return toExchange(
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
  };

  /** Log a retry; one that waits for a new token only once, because all calls wait for it. */
  const onEvent: RequestContext['onEvent'] = (event) => {
    const isOfToken = event.kind === 'retry' && event.exchange.kind === 'response' && isUnauthorized(event.exchange.response);
    if (!isOfToken || !isFreshTokenLogged) {
      options.onEvent(event);
    }
    isFreshTokenLogged ||= isOfToken;
  };

  return {
    close: transport.close,
    async call(request) {
      const { name, phase, maxAttempts = MAX_ATTEMPTS } = request;
      const { deadline } = phase;
      firstUse ??= deadline.now();
      const freshUntil = firstUse + FRESH_TOKEN_MS;
      let count = 0;
      let isDoubtful = false;
      const exchange = await retryRequest(
        {
          name,
          phase,
          maxAttempts,
          async send() {
            count++;
            const exchange = await send(request);
            isDoubtful ||= exchange.kind === 'response' ? exchange.response.status >= 500 : exchange.sent;
            return exchange;
          },
          retryDelay(response, attempt) {
            const now = deadline.now();
            const waitMs = backoff(attempt, options.random);
            if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500) {
              return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
            }
            // The last attempt is made when the token cannot be too young any more.
            return isUnauthorized(response) && now < freshUntil ? Math.min(waitMs, freshUntil - now) : undefined;
          },
        },
        { random: options.random, onEvent },
      );
      return { exchange, attempts: count, isDoubtful };
    },
  };
}
