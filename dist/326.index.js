"use strict";

exports.id = 326;

exports.ids = [326];

exports.modules = {
	5589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => retryRequest,
		});
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);
		function retryRequest({ name, retryDelay, ...request }, { random, onEvent }) {
			return (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.L5)({
				...request,
				retryDelay(exchange, attempt) {
					if (exchange.kind === "response") return retryDelay(exchange.response, attempt);
					return exchange.reason === "cancelled" ? void 0 : (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.JN)(attempt, random);
				},
				onRetry: (exchange, retry) =>
					onEvent({
						kind: "retry",
						name,
						exchange,
						...retry,
					}),
				onEvent,
			});
		}
	}),
	1326: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openGitHubSecrets: () => openGitHubSecrets,
		});
		var result = __webpack_require__(2359);
		var json = __webpack_require__(8637);
		var slots = __webpack_require__(3700);
		var retry = __webpack_require__(7111);
		var http_transport = __webpack_require__(7040);
		// CONCATENATED MODULE: ./build/src/http/pool.js
		function createPool(url, env) {
			const all = [];
			const idle = [];
			const connect = () => {
				const transport = (0, http_transport.oO)(url, env);
				all.push(transport);
				return transport;
			};
			return {
				async exchange(request) {
					const transport = idle.pop() ?? connect();
					try {
						return await transport.exchange(request);
					} finally {
						idle.push(transport);
					}
				},
				close() {
					for (const transport of all) transport.close();
				},
			};
		}
		var http_retry = __webpack_require__(5589);
		// CONCATENATED MODULE: ./build/src/stores/github/octokit.js
		function messageOf({ data }) {
			return (0, json.u)(data) && typeof data["message"] === "string" ? data["message"] : "";
		}
		const SILENT = {
			warn: () => {},
		};
		async function createOctokit(token, apiUrl) {
			const { getOctokit } = await __webpack_require__.e(9).then(__webpack_require__.bind(__webpack_require__, 2009));
			const baseUrl = apiUrl.href.replace(/\/+$/, "");
			return getOctokit(token, {
				baseUrl,
				userAgent: http_transport._O,
				request: {
					log: SILENT,
				},
			});
		}
		class NoResponseError extends Error {
			exchange;
			constructor(exchange) {
				super(exchange.detail);
				this.exchange = exchange;
			}
		}
		function createFetch(send) {
			return async (url, { method, headers, body }) => {
				const exchange = await send({
					method,
					headers,
					...(body !== void 0 && {
						body,
					}),
					path: new URL(url).pathname,
				});
				if (exchange.kind === "no-response") throw new NoResponseError(exchange);
				const { response } = exchange;
				const text = async () => response.body;
				return {
					url,
					status: response.status,
					headers: new Map(Object.entries(response.headers)),
					text,
					arrayBuffer: text,
				};
			};
		}
		async function toExchange(request) {
			try {
				return {
					kind: "response",
					response: await request,
				};
			} catch (error) {
				if (error instanceof Error && error.cause instanceof NoResponseError) return error.cause.exchange;
				if (hasResponse(error))
					return {
						kind: "response",
						response: error.response,
					};
				throw error;
			}
		}
		function hasResponse(error) {
			return typeof error === "object" && error !== null && "response" in error && error.response !== void 0;
		}
		var retry_after = __webpack_require__(6282);
		// CONCATENATED MODULE: ./build/src/stores/github/rate-limit.js
		function isRateLimited(response) {
			const { status, headers, data } = response;
			const text = typeof data === "string" ? data : messageOf(response);
			const isNamed = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(text);
			return status === 429 || (status === 403 && isNamed);
		}
		function rateLimitEnd(response, now) {
			const { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = response.headers;
			const windowEnd = remaining === "0" && /^\d{1,10}$/.test(String(reset)) ? Number(reset) * 1000 : now;
			return (0, retry_after.o)(response, now) ?? (windowEnd > now ? windowEnd : void 0);
		}
		// CONCATENATED MODULE: ./build/src/stores/github/api.js
		const FRESH_TOKEN_MS = 5000;
		const CONFLICT = 409;
		const API_VERSION = "2022-11-28";
		function isUnauthorized({ status }) {
			return status === 401 || status === 403;
		}
		function connectApi({ owner, repository, environment, token, apiUrl }, options) {
			const folder = environment ? "environments/{environment_name}/secrets" : "actions/secrets";
			const pool = createPool(apiUrl, options.env);
			const client = createOctokit(token, apiUrl);
			let firstUse;
			let isFreshTokenLogged = false;
			const send = async ({ method, resource, body, phase }) => {
				const { request } = await client;
				const fetch = createFetch((httpRequest) =>
					pool.exchange({
						...httpRequest,
						phase,
					}),
				);
				return toExchange(
					request(`${method} /repos/{owner}/{repo}/${folder}/{resource}`, {
						owner,
						repo: repository,
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
						},
					}),
				);
			};
			const onEvent = (event) => {
				const isOfToken = event.kind === "retry" && event.exchange.kind === "response" && isUnauthorized(event.exchange.response);
				if (!isOfToken || !isFreshTokenLogged) options.onEvent(event);
				isFreshTokenLogged ||= isOfToken;
			};
			return {
				close: pool.close,
				async call(request) {
					const { name, phase, maxAttempts = retry.m } = request;
					const { deadline } = phase;
					firstUse ??= deadline.now();
					const freshUntil = firstUse + FRESH_TOKEN_MS;
					let count = 0;
					let isDoubtful = false;
					const exchange = await (0, http_retry.q)(
						{
							name,
							phase,
							maxAttempts,
							async send() {
								count++;
								const exchange = await send(request);
								isDoubtful ||= exchange.kind === "response" ? exchange.response.status >= 500 : exchange.sent;
								return exchange;
							},
							retryDelay(response, attempt) {
								const now = deadline.now();
								const waitMs = (0, retry.JN)(attempt, options.random);
								if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500)
									return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
								return isUnauthorized(response) && now < freshUntil ? Math.min(waitMs, freshUntil - now) : void 0;
							},
						},
						{
							random: options.random,
							onEvent,
						},
					);
					return {
						exchange,
						attempts: count,
						isDoubtful,
					};
				},
			};
		}
		var action_errors = __webpack_require__(2126);
		var no_response = __webpack_require__(997);
		var problem = __webpack_require__(9087);
		// CONCATENATED MODULE: ./build/src/stores/github/messages.js
		function describeFailure(action, isRefused = false) {
			switch (action.kind) {
				case "write":
					return isRefused
						? `GitHub did not write the secret \`${action.secret}\`.`
						: `Could not confirm the write of the secret \`${action.secret}\`.`;

				case "delete":
					return isRefused
						? `GitHub did not delete the secret \`${action.secret}\`.`
						: `Could not confirm the deletion of the secret \`${action.secret}\`.`;

				case "look-up":
					return `The secret \`${action.secret}\` was not looked up.`;

				case "read-key":
					return "The public key for secrets was not read.";
			}
		}
		const ACCEPTED_PERMISSIONS = "x-accepted-github-permissions";
		function githubProblem(exchange, action, now) {
			if (exchange.kind === "no-response") return noResponse(action, exchange);
			const { response } = exchange;
			const { status } = response;
			if (isRateLimited(response)) return rateLimit(action, response, rateLimitEnd(response, now));
			if (status >= 300 && status < 400) return moved(action, response);
			return status === 401 || status === 403 || status === 404 ? forbidden(action, response) : unavailable(action, response);
		}
		function unusableKeyProblem(action) {
			return (0, problem.Yx)(action_errors.t3.githubUnavailable, `${describeFailure(action)} GitHub's public key cannot be used.`);
		}
		function noResponse(action, exchange) {
			return exchange.reason === "cancelled"
				? (0, action_errors.vQ)()
				: (0, problem.Yx)(action_errors.t3.githubUnavailable, `${describeFailure(action)} ${(0, no_response.e8)(exchange)}`, {
						untrustedDetail: exchange.detail,
					});
		}
		function rateLimit(action, response, retryAt) {
			const until = retryAt === void 0 ? "" : ` until ${new Date(retryAt).toISOString()}`;
			return (0, problem.Yx)(
				action_errors.t3.githubUnavailable,
				`${describeFailure(action)} GitHub returned HTTP ${response.status}: the rate limit is reached${until}.`,
				{
					untrustedDetail: messageOf(response),
					retryAt,
					...(retryAt === void 0 && {
						advice: "Start a new run in a minute.",
					}),
				},
			);
		}
		function moved(action, { status, headers }) {
			const isMoved = /\/repositories\/\d+(\/|$)/.test(String(headers["location"]));
			const [what, advice] = isMoved
				? [": the repository has moved.", "Set `secret-repository` to the new name of the repository."]
				: [", a redirect to another page.", "Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`."];
			return (0, problem.Yx)(action_errors.t3.githubUnavailable, `${describeFailure(action, true)} GitHub returned HTTP ${status}${what}`, {
				advice,
			});
		}
		const REFUSALS = [
			[
				401,
				/bad credentials/i,
				"`github-token` has expired, was revoked or is incomplete. Create a new one, or let `actions/create-github-app-token` create one in the same job.",
			],
			[403, /archived/i, "The repository is archived. Unarchive it, or store the secret in another repository with `secret-repository`."],
			[403, /saml/i, "Authorize the token for the single sign-on of the organization, or use a GitHub App."],
			[
				403,
				/personal access token \(classic\)|forbids access/i,
				"The organization forbids this kind of token or its lifetime. Use a GitHub App token or a fine-grained token that its policy allows.",
			],
			[
				422,
				/limit|maximum|exceed|100 secrets/i,
				"The repository or the environment has the maximum of 100 secrets. Delete one that is not needed.",
			],
		];
		function refusalAdvice(response) {
			const message = messageOf(response);
			return REFUSALS.find(([status, pattern]) => status === response.status && pattern.test(message))?.[2];
		}
		function forbidden(action, response) {
			const { status, headers } = response;
			if (action.kind === "read-key" && status === 404) {
				const { owner, repository, environment } = action.place;
				const missing = environment
					? `environment \`${environment}\` in \`${owner}/${repository}\``
					: `repository \`${owner}/${repository}\``;
				return (0, problem.Yx)(action_errors.t3.githubPermission, `GitHub found no ${missing}, or the token can't see it (HTTP 404).`);
			}
			const permissions = headers[ACCEPTED_PERMISSIONS];
			const required = permissions ? ` (required permission: ${permissions})` : "";
			return (0, problem.Yx)(action_errors.t3.githubPermission, `${describeFailure(action, true)} GitHub returned HTTP ${status}:`, {
				untrustedDetail: `${messageOf(response)}${required}`,
				advice: refusalAdvice(response),
			});
		}
		const REFUSED_ADVICE = "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.";
		function unavailable(action, response) {
			const { status } = response;
			const message = messageOf(response);
			const isRefused = status >= 400 && status < 500;
			const summary = `${describeFailure(action, isRefused)} GitHub returned HTTP ${status}${message ? ":" : "."}`;
			return (0, problem.Yx)(action_errors.t3.githubUnavailable, summary, {
				untrustedDetail: message,
				...(isRefused && {
					advice: refusalAdvice(response) ?? REFUSED_ADVICE,
				}),
			});
		}
		// CONCATENATED MODULE: ./build/src/stores/github/secrets.js
		const CREATED = 201;
		const REPLACED = 204;
		const UNPROCESSABLE = 422;
		function openGitHubSecrets(name, target, options) {
			const { mark, isPendingAtStart } = options;
			const api = connectApi(target, options);
			let key;
			const exists = async (slot, phase) => {
				const time = await readTime(`${name}${slot}`, {
					api,
					phase,
				});
				return time.ok ? (0, result.k)(time.value !== void 0) : time;
			};
			return {
				name: {
					secretName: name,
				},
				isReadable: false,
				close: api.close,
				async inspect(phase) {
					const lookUp = async (slot) => ({
						slot,
						...(await readTime(`${name}${slot}`, {
							api,
							phase,
						})),
					});
					const [found, ...looks] = await Promise.all([
						readKey(target, {
							api,
							phase,
						}),
						lookUp(slots.eN),
						lookUp(slots.eG),
						lookUp((0, slots.Wk)(1)),
					]);
					if (!found.ok) return found;
					key = found.value;
					const inventory = new Map();
					let failed = addExisting(looks, inventory);
					for (let first = 2; !failed && first <= MAX_SLOTS && inventory.has((0, slots.Wk)(first - 1)); first += PARALLEL_LOOKUPS) {
						const batch = Array.from(
							{
								length: PARALLEL_LOOKUPS,
							},
							(_, index) => lookUp((0, slots.Wk)(first + index)),
						);
						failed = addExisting(await Promise.all(batch), inventory);
					}
					return (
						failed ??
						(0, result.k)({
							slots: inventory,
						})
					);
				},
				async write(slot, value, phase) {
					if (slot === slots.eG) mark.set();
					const secret = `${name}${slot}`;
					let left = retry.m;
					let mayHaveCreated = false;
					for (let isRepeated = false; ; isRepeated = true) {
						const found = key
							? (0, result.k)(key)
							: await readKey(target, {
									api,
									phase,
								});
						if (!found.ok) return found;
						key = found.value;
						const box = await encrypt(value, key.value);
						if (box === void 0)
							return (0, result.V)(
								unusableKeyProblem({
									kind: "write",
									secret,
								}),
							);
						const body = {
							encrypted_value: box,
							key_id: key.id,
						};
						const { exchange, attempts, isDoubtful } = await api.call({
							name: `Writing the secret \`${secret}\``,
							method: "PUT",
							resource: secret,
							body,
							phase,
							maxAttempts: left,
						});
						left -= attempts;
						mayHaveCreated ||= isDoubtful;
						const status = statusOf(exchange);
						if (status === CREATED || status === REPLACED)
							return (0, result.k)(status === CREATED ? "created" : mayHaveCreated ? "unknown" : "replaced");
						if (status !== UNPROCESSABLE || isRepeated || left === 0)
							return (0, result.V)(
								githubProblem(
									exchange,
									{
										kind: "write",
										secret,
									},
									phase.deadline.now(),
								),
							);
						key = void 0;
					}
				},
				exists,
				async remove(slot, phase) {
					if (slot === slots.eG) mark.set();
					const secret = `${name}${slot}`;
					const { exchange } = await api.call({
						name: `Deleting the secret \`${secret}\``,
						method: "DELETE",
						resource: secret,
						phase,
					});
					const status = statusOf(exchange);
					const found = status === 404 ? await exists(slot, phase) : (0, result.k)(status !== 204);
					if (found.ok && found.value)
						return (0, result.V)(
							githubProblem(
								exchange,
								{
									kind: "delete",
									secret,
								},
								phase.deadline.now(),
							),
						);
					if (slot === slots.eG && !isPendingAtStart) mark.clear();
					return (0, result.k)(void 0);
				},
			};
		}
		function statusOf(exchange) {
			return exchange.kind === "response" ? exchange.response.status : void 0;
		}
		function readData(exchange) {
			return exchange.kind === "response" && exchange.response.status === 200 && (0, json.u)(exchange.response.data)
				? exchange.response.data
				: {};
		}
		const MAX_SLOTS = 100;
		const PARALLEL_LOOKUPS = 8;
		const KEY_BYTES = 32;
		async function readKey(place, { api, phase }) {
			const { exchange } = await api.call({
				name: "Reading the public key",
				method: "GET",
				resource: "public-key",
				phase,
			});
			const { key_id: id, key: value } = readData(exchange);
			if (typeof id === "string" && typeof value === "string" && Buffer.from(value, "base64").length === KEY_BYTES)
				return (0, result.k)({
					id,
					value,
				});
			return (0, result.V)(
				githubProblem(
					exchange,
					{
						kind: "read-key",
						place,
					},
					phase.deadline.now(),
				),
			);
		}
		async function readTime(secret, { api, phase }) {
			const { exchange } = await api.call({
				name: `Looking up the secret \`${secret}\``,
				method: "GET",
				resource: secret,
				phase,
			});
			if (statusOf(exchange) === 404) return (0, result.k)(void 0);
			const { updated_at: text } = readData(exchange);
			const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
			return Number.isNaN(time)
				? (0, result.V)(
						githubProblem(
							exchange,
							{
								kind: "look-up",
								secret,
							},
							phase.deadline.now(),
						),
					)
				: (0, result.k)(time);
		}
		async function encrypt(value, publicKey) {
			const { seal } = await Promise.all([__webpack_require__.e(442), __webpack_require__.e(689)]).then(
				__webpack_require__.bind(__webpack_require__, 689),
			);
			try {
				return seal(value, publicKey);
			} catch {
				return;
			}
		}
		function addExisting(looks, inventory) {
			for (const look of looks) {
				if (!look.ok) return look;
				if (look.value !== void 0) inventory.set(look.slot, look.value);
			}
			return;
		}
	}),
};
