"use strict";

exports.id = 914;

exports.ids = [914];

exports.modules = {
	5914: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openGitHubSecrets: () => openGitHubSecrets,
		});
		var http_json = __webpack_require__(8036);
		var outcome = __webpack_require__(7583);
		var store = __webpack_require__(8031);
		var repeat = __webpack_require__(7305);
		var retry_after = __webpack_require__(797);
		var http_transport = __webpack_require__(6721);
		// CONCATENATED MODULE: ./build/github/rate-limit.js
		/**
		 * Check that a response is about GitHub's rate limits, which have the status 403 too. Source: "Rate limits for the REST API" and "Best
		 * practices" in GitHub's documentation.
		 */
		function isRateLimited({ status, headers, body }) {
			const isNamed = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(body);
			return status === 429 || (status === 403 && isNamed);
		}
		/**
		 * The time before which such a response rejects further requests: by `Retry-After`, or the end of the limit's window. `now` and the
		 * result are in milliseconds since the epoch; `undefined` if the response names no time to come.
		 */ function rateLimitEnd(answer, now) {
			const { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = answer.headers;
			const windowEnd = remaining === "0" && /^\d{1,10}$/.test(reset ?? "") ? Number(reset) * 1e3 : now;
			return (0, retry_after /* retryTime */.oR)(answer, now) ?? (windowEnd > now ? windowEnd : void 0);
		}
		// CONCATENATED MODULE: ./build/github/api.js
		/** How often a call is sent at most. */
		const MAX_ATTEMPTS = 4;
		/** Milliseconds that one attempt may take: short enough for a second one in what the runner leaves to a cancelled run. */ const ATTEMPT_LIMIT_MS = 5e3;
		/** Milliseconds for which a token that was just made may be refused, by some of GitHub's servers and not by others. */ const FRESH_TOKEN_MS = 5e3;
		/** GitHub's response to a write that collides with another one (integrations/terraform-provider-github issue 940). */ const CONFLICT = 409;
		/** The version of the API, as GitHub documents it. */ const API_VERSION = "2022-11-28";
		/** Calls go out over our own transport, so that deadline, proxy, TLS and limits are the same as for Zoom. */ function connectApi(
			{ owner, repository, environment, token, apiUrl },
			options,
		) {
			const { calls, commitDeadline, env } = options;
			const folder = environment ? "environments/{environment_name}/secrets" : "actions/secrets";
			const transports = new Map();
			let octokit;
			let firstUse;
			const send = async ({ method, resource, body, commits, lane = 0 }) => {
				octokit ??= createOctokit(token, apiUrl);
				const { request } = await octokit;
				const transport = transports.get(lane) ?? (0, http_transport /* createTransport */.oO)(apiUrl, commitDeadline, env);
				transports.set(lane, transport);
				const deadline = commits ? commitDeadline : calls.deadline;
				const sent = Promise.withResolvers();
				const fetch = async (url, init) => {
					const exchange = await transport.exchange({
						method: init.method,
						headers: init.headers,
						...(init.body !== void 0 && {
							body: init.body,
						}),
						path: new URL(url).pathname,
						limitMs: Math.min(ATTEMPT_LIMIT_MS, calls.attemptLimitMs, deadline.remaining()),
						cancellable: commits ? "never" : "always",
					});
					sent.resolve(exchange);
					return toResponse(exchange, url);
				};
				// What octokit makes of an answer, and whether it calls it an error, does not matter: the exchange tells all of it.
				request(`${method} /repos/{owner}/{repo}/${folder}/{resource}`, {
					owner,
					repo: repository,
					// What the template has no place for would become a part of the query or the body.
					...(environment && {
						environment_name: environment,
					}),
					resource,
					...body,
					headers: {
						"x-github-api-version": API_VERSION,
					},
					request: {
						fetch,
						log: SILENT,
					},
				}).catch(sent.reject);
				const exchange = await sent.promise;
				// What cancelling does not end was ended by the time.
				const isOver = commits && exchange.kind === "none" && exchange.why === "cancelled";
				return isOver
					? {
							...exchange,
							why: "timeout",
						}
					: exchange;
			};
			return {
				close() {
					for (const transport of transports.values()) transport.close();
				},
				async call(request) {
					const { name, commits, attempts = MAX_ATTEMPTS } = request;
					const deadline = commits ? commitDeadline : calls.deadline;
					firstUse ??= deadline.now();
					const freshUntil = firstUse + FRESH_TOKEN_MS;
					let count = 0;
					const exchange = await (0, repeat /* repeat */.ux)(
						{
							name,
							attempts,
							isCancellable: !commits,
							send() {
								count++;
								return send(request);
							},
							waitAfter(answer, attempt) {
								const now = deadline.now();
								const waitMs = (0 /* BACKOFF_MS */, retry_after /* backoff */.JN)(repeat.o5, attempt, calls.random);
								if (isRateLimited(answer) || answer.status === CONFLICT || answer.status >= 500)
									return Math.max(waitMs, (rateLimitEnd(answer, now) ?? now) - now);
								if ((answer.status === 401 || answer.status === 403) && now < freshUntil)
									// The last attempt is made when the token cannot be too young any more.
									return attempt < attempts - 1 ? waitMs : Math.max(waitMs, freshUntil - now);
								return;
							},
						},
						{
							...calls,
							deadline,
						},
					);
					return {
						exchange,
						attempts: count,
					};
				},
			};
		}
		async function createOctokit(token, apiUrl) {
			const { getOctokit } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 8134));
			return getOctokit(token, {
				baseUrl: apiUrl.href.replace(/\/+$/, ""),
				userAgent: http_transport /* USER_AGENT */._O,
			});
		}
		/** In place of the console: octokit writes to standard error when GitHub calls something deprecated. */ const SILENT = {
			warn: () => {},
		};
		/** As much of fetch's Response as octokit reads. */ function toResponse(exchange, url) {
			if (exchange.kind === "none") throw new Error(exchange.detail);
			const { status, headers, body } = exchange.answer;
			return {
				url,
				status,
				headers: new Map(Object.entries(headers)),
				text: async () => body,
			};
		}
		// CONCATENATED MODULE: ./build/github/problems.js
		/** The header in which GitHub names the permissions that would have done, such as `secrets=write`. */
		const ACCEPTED_PERMISSIONS = "x-accepted-github-permissions";
		/**
		 * Why a call did not do what it should. `action` says that, such as "The secret `X` was not written." `now` is in milliseconds since the
		 * epoch.
		 */ function problemOf(exchange, action, now) {
			if (exchange.kind === "none")
				return exchange.why === "cancelled"
					? (0, outcome /* cancelledProblem */.vQ)()
					: (0, outcome /* ownProblem */.O3)("github-unavailable", `${action} ${(0, repeat /* silence */.ao)(exchange)}`, exchange.detail);
			const { answer } = exchange;
			const { status, headers } = answer;
			const json = (0, http_json /* parseJson */.q)(answer.body);
			const message = (0, http_json /* isRecord */.u)(json) && typeof json["message"] === "string" ? json["message"] : "";
			const what = `${action} GitHub answered HTTP ${status}.`;
			if (isRateLimited(answer)) {
				const retryAt = rateLimitEnd(answer, now);
				const until = retryAt === void 0 ? "" : ` until ${new Date(retryAt).toISOString()}`;
				return {
					...(0, outcome /* ownProblem */.O3)("github-unavailable", `${what} Its rate limit is reached${until}:`, message),
					retryAt,
				};
			}
			if (status >= 300 && status < 400) {
				const problem = (0, outcome /* ownProblem */.O3)("github-unavailable", `${what} The repository has moved.`);
				return {
					...problem,
					advice: "Set `secret-repository` to the new name of the repository.",
				};
			}
			if (status !== 401 && status !== 403 && status !== 404) return (0, outcome /* ownProblem */.O3)("github-unavailable", what, message);
			const permissions = headers[ACCEPTED_PERMISSIONS];
			return permissions
				? (0, outcome /* ownProblem */.O3)("github-permission", `${what} The permission that it takes:`, `${permissions}. ${message}`)
				: (0, outcome /* ownProblem */.O3)("github-permission", what, message);
		}
		// CONCATENATED MODULE: ./build/github/secrets.js
		/** GitHub's answer to a value that is encrypted with a key that is not in use any more. */
		const UNPROCESSABLE = 422;
		/**
		 * Secrets of a repository or of an environment on GitHub. They are encrypted for GitHub, and may be written as often as one likes.
		 * Source: "REST API endpoints for GitHub Actions Secrets" in GitHub's documentation.
		 */ function openGitHubSecrets(name, target, options) {
			const { mark, isPendingAtStart } = options;
			const { now } = options.commitDeadline;
			const api = connectApi(target, options);
			let key;
			return {
				name,
				close: api.close,
				async inspect() {
					const lookUp = async (slot, lane) => ({
						slot,
						...(await readTime(
							`${name}${slot}`,
							{
								api,
								now,
							},
							lane,
						)),
					});
					const [found, ...looks] = await Promise.all([
						readKey(
							{
								api,
								now,
							},
							false,
						),
						lookUp(store /* CURRENT */.eN, 1),
						lookUp(store /* PENDING */.eG, 2),
						lookUp((0, store /* previousSlot */.Wk)(1), 3),
					]);
					if (!found.ok) return found;
					key = found.value;
					const inventory = new Map();
					for (const look of looks) {
						if (!look.ok) return look;
						if (look.value !== void 0) inventory.set(look.slot, look.value);
					}
					// Others are there only after several runs that could not end as they should.
					for (let first = 2; first <= MAX_SLOTS && inventory.has((0, store /* previousSlot */.Wk)(first - 1)); first += LANES) {
						const batch = Array.from(
							{
								length: LANES,
							},
							(_, lane) => lookUp((0, store /* previousSlot */.Wk)(first + lane), lane),
						);
						for (const look of await Promise.all(batch)) {
							if (!look.ok) return look;
							if (look.value !== void 0) inventory.set(look.slot, look.value);
						}
					}
					return {
						ok: true,
						inventory,
					};
				},
				async write(slot, value) {
					if (slot === store /* PENDING */.eG) mark.set();
					const commits = slot === store /* CURRENT */.eN;
					const secret = `${name}${slot}`;
					let left = MAX_ATTEMPTS;
					for (let isRepeated = false; ; isRepeated = true) {
						const found = key
							? {
									ok: true,
									value: key,
								}
							: await readKey(
									{
										api,
										now,
									},
									commits,
								);
						if (!found.ok) return found.problem;
						key = found.value;
						const box = await encrypt(value, key.value);
						if (box === void 0)
							return (0, outcome /* ownProblem */.O3)(
								"github-unavailable",
								`The secret \`${secret}\` was not written, because GitHub's public key cannot be used.`,
							);
						const body = {
							encrypted_value: box,
							key_id: key.id,
						};
						const call = {
							name: `Write ${secret}`,
							method: "PUT",
							resource: secret,
							body,
							commits,
							attempts: left,
						};
						const { exchange, attempts } = await api.call(call);
						left -= attempts;
						const status = statusOf(exchange);
						if (status === 201 || status === 204) return;
						if (status !== UNPROCESSABLE || isRepeated || left === 0)
							return problemOf(exchange, `The secret \`${secret}\` was not written, as far as is known.`, now());
						key = void 0;
					}
				},
				async remove(slot) {
					if (slot === store /* PENDING */.eG) mark.set();
					const secret = `${name}${slot}`;
					// The pending secret goes at the same time as the others.
					const lane = slot === store /* PENDING */.eG ? 1 : 0;
					const { exchange } = await api.call({
						name: `Delete ${secret}`,
						method: "DELETE",
						resource: secret,
						commits: true,
						lane,
					});
					const status = statusOf(exchange);
					if (status !== 204 && status !== 404)
						return problemOf(exchange, `The secret \`${secret}\` was not deleted, as far as is known.`, now());
					if (slot === store /* PENDING */.eG && !isPendingAtStart) mark.clear();
					return;
				},
			};
		}
		function statusOf(exchange) {
			return exchange.kind === "answer" ? exchange.answer.status : void 0;
		}
		/** The members of an answer that is as it should be. */ function readBody(exchange) {
			const json =
				exchange.kind === "answer" && exchange.answer.status === 200 ? (0, http_json /* parseJson */.q)(exchange.answer.body) : void 0;
			return (0, http_json /* isRecord */.u)(json) ? json : {};
		}
		/**
		 * Slots that are looked up at most: a repository, like an environment, has 100 secrets. Source: "Using secrets in GitHub Actions" in
		 * GitHub's documentation, "Limits for secrets".
		 */ const MAX_SLOTS = 100;
		/** Slots that are looked up side by side. */ const LANES = 8;
		/** Bytes of a public key of X25519. */ const KEY_BYTES = 32;
		async function readKey({ api, now }, commits) {
			const { exchange } = await api.call({
				name: "Read the public key",
				method: "GET",
				resource: "public-key",
				commits,
			});
			const { key_id: id, key: value } = readBody(exchange);
			if (typeof id === "string" && typeof value === "string" && Buffer.from(value, "base64").length === KEY_BYTES)
				return {
					ok: true,
					value: {
						id,
						value,
					},
				};
			return {
				ok: false,
				problem: problemOf(exchange, "The public key for secrets was not read.", now()),
			};
		}
		/** When a secret was last written, in milliseconds since the epoch; `undefined` if there is no such secret. */ async function readTime(
			secret,
			{ api, now },
			lane,
		) {
			const { exchange } = await api.call({
				name: `Look up ${secret}`,
				method: "GET",
				resource: secret,
				commits: false,
				lane,
			});
			if (statusOf(exchange) === 404)
				return {
					ok: true,
					value: void 0,
				};
			const { updated_at: text } = readBody(exchange);
			const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
			return Number.isNaN(time)
				? {
						ok: false,
						problem: problemOf(exchange, `The secret \`${secret}\` was not looked up.`, now()),
					}
				: {
						ok: true,
						value: time,
					};
		}
		/** What seals is loaded only where something is written. Nothing comes back if the key has the length of one and is none. */ async function encrypt(
			value,
			publicKey,
		) {
			const { seal } = await Promise.all(/* import() */ [__webpack_require__.e(442), __webpack_require__.e(947)]).then(
				__webpack_require__.bind(__webpack_require__, 9947),
			);
			try {
				return seal(value, publicKey);
			} catch {
				return;
			}
		}
	}),
};
