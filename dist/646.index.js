"use strict";

exports.id = 646;

exports.ids = [646];

exports.modules = {
	5589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => retryRequest,
		});
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);
		const retryRequest = ({ name, retryDelay, ...request }, { random, onEvent }) =>
			(0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.L5)({
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
	}),
	2646: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openGitHubSecrets: () => openGitHubSecrets,
		});
		var result = __webpack_require__(2359);
		var rotation_slots = __webpack_require__(3700);
		var retry = __webpack_require__(7111);
		var runtime_time = __webpack_require__(8752);
		var look_up = __webpack_require__(2650);
		var http_json = __webpack_require__(8637);
		var http_retry = __webpack_require__(5589);
		var http_transport = __webpack_require__(7040);
		var action_errors = __webpack_require__(2126);
		var no_response = __webpack_require__(997);
		var problem = __webpack_require__(9087);
		var github_place = __webpack_require__(8886);
		var retry_after = __webpack_require__(6282);
		// CONCATENATED MODULE: ./build/src/stores/github/rate-limit.js
		function isRateLimited({ status, headers, body }) {
			const isNamed = headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(body);
			return status === 429 || (status === 403 && isNamed);
		}
		function rateLimitEnd(response, now) {
			const { "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset = "" } = response.headers;
			const windowEnd = remaining === "0" && /^\d{1,10}$/.test(reset) ? Number(reset) * 1000 : now;
			return (0, retry_after.o)(response, now) ?? (windowEnd > now ? windowEnd : void 0);
		}
		// CONCATENATED MODULE: ./build/src/stores/github/messages.js
		function describeCall(action) {
			const secret = action.kind === "read-key" ? "" : `secret \`${action.secret}\``;
			const texts = {
				"read-key": ["Reading the public key", "The public key for secrets was not read."],
				"look-up": [`Looking up the ${secret}`, `The ${secret} was not looked up.`],
				write: [`Writing the ${secret}`, `GitHub did not write the ${secret}.`, `Could not confirm the write of the ${secret}.`],
				delete: [`Deleting the ${secret}`, `GitHub did not delete the ${secret}.`, `Could not confirm the deletion of the ${secret}.`],
			};
			const [name, refused, unconfirmed = refused] = texts[action.kind];
			return {
				name,
				refused,
				unconfirmed,
			};
		}
		const refusals = ({ environment }) => [
			[
				403,
				/resource not accessible/i,
				`${environment ? "Grant" : "If the secret belongs to an environment, set `secret-environment`. Otherwise grant"} the GitHub App, or the fine-grained token, ${environment ? "Environments" : "Secrets"}: write. For an app, approve that for the installation, and pass \`permission-${environment ? "environments" : "secrets"}: write\` to \`actions/create-github-app-token\`. \`GITHUB_TOKEN\` can never write secrets.`,
			],
			[403, /archived/i, "Unarchive the repository, or store the secret in another one with `secret-repository`."],
			[403, /IP allow list/i, "Use a runner with an address that the IP allow list has."],
			[403, /saml/i, "Authorize the token for the single sign-on of the organization, or use a GitHub App."],
			[
				403,
				/personal access token \(classic\)|forbids access/i,
				"Use a GitHub App token, or a fine-grained token of a lifetime that the policy of the organization allows.",
			],
			[
				422,
				/(limit|maximum|exceed).*\bsecrets\b/i,
				`Delete a secret that is not needed: the ${environment ? `environment \`${environment}\`` : "repository"} has the maximum of 100.`,
			],
		];
		const REFUSED_ADVICE = "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.";
		const FOREIGN_ADVICE = "Check `github-api-url`, and the proxy of the runner.";
		const ACCEPTED_PERMISSIONS = "x-accepted-github-permissions";
		const unavailable = (summary, more = {}) => (0, problem.Yx)(action_errors.t3.githubUnavailable, summary, more);
		const unusableKeyProblem = (action) => unavailable(`${describeCall(action).unconfirmed} GitHub's public key cannot be used.`);
		function githubProblem(exchange, action, place, now) {
			const { refused, unconfirmed } = describeCall(action);
			if (exchange.kind === "no-response")
				return exchange.reason === "cancelled"
					? (0, action_errors.vQ)()
					: unavailable(`${unconfirmed} ${(0, no_response.e8)(exchange)}`, (0, no_response.rl)(exchange));
			const { response } = exchange;
			const { status, headers } = response;
			const json = (0, http_json.q)(response.body);
			const message = (0, http_json.u)(json) && typeof json["message"] === "string" ? json["message"] : "";
			if (isRateLimited(response)) {
				const retryAt = rateLimitEnd(response, now);
				const until = retryAt === void 0 ? "" : ` until ${new Date(retryAt).toISOString()}`;
				const summary = `${refused} GitHub returned HTTP ${status}: the rate limit is reached${until}.`;
				const advice = retryAt === void 0 ? "Start a new run in a minute." : void 0;
				return unavailable(summary, {
					untrustedDetail: message,
					retryAt,
					advice,
				});
			}
			if (status < 300 || status >= 500)
				return unavailable(`${unconfirmed} GitHub returned HTTP ${status}${message ? ":" : "."}`, {
					untrustedDetail: message,
				});
			const returned = `${refused} GitHub returned HTTP ${status}`;
			if (status < 400) {
				const [what, advice] = /\/repositories\/\d+(\/|$)/.test(headers["location"] ?? "")
					? [": the repository has moved.", "Set `secret-repository` to the new name of the repository."]
					: [", a redirect to another page.", "Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`."];
				return unavailable(`${returned}${what}`, {
					advice,
				});
			}
			if (status === 404 && action.kind === "read-key") {
				const summary = `GitHub did not find ${(0, github_place.d)(place)}, or the token can't see it (HTTP 404).`;
				return (0, problem.Yx)(action_errors.t3.githubPermission, summary);
			}
			const known = refusals(place).find(([refusal, pattern]) => refusal === status && pattern.test(message))?.[2];
			const advice = known ?? (message ? void 0 : FOREIGN_ADVICE);
			if (status === 401 || status === 403 || status === 404) {
				const permissions = headers[ACCEPTED_PERMISSIONS];
				const untrustedDetail = `${message}${permissions ? ` (required permission: ${permissions})` : ""}`.trim();
				const entry = status === 401 ? action_errors.t3.githubToken : action_errors.t3.githubPermission;
				return (0, problem.Yx)(entry, `${returned}${untrustedDetail ? ":" : "."}`, {
					untrustedDetail,
					advice,
				});
			}
			return unavailable(`${returned}${message ? ":" : "."}`, {
				untrustedDetail: message,
				advice: advice ?? REFUSED_ADVICE,
			});
		}
		// CONCATENATED MODULE: ./build/src/stores/github/api.js
		const METHODS = {
			write: "PUT",
			delete: "DELETE",
			"look-up": "GET",
			"read-key": "GET",
		};
		const FRESH_TOKEN_MS = 5000;
		const CONFLICT = 409;
		const API_VERSION = "2022-11-28";
		const isUnauthorized = ({ status }) => status === 401 || status === 403;
		async function createOctokit(token, apiUrl) {
			const { getOctokit } = await __webpack_require__.e(9).then(__webpack_require__.bind(__webpack_require__, 2009));
			return getOctokit(token, {
				baseUrl: apiUrl.href.replace(/\/+$/, ""),
				userAgent: http_transport._O,
			});
		}
		function exchangeWith(send, request) {
			const { promise, resolve, reject } = Promise.withResolvers();
			request(async (url, { method, headers, body }) => {
				resolve(
					await send({
						method,
						headers,
						...(body !== void 0 && {
							body,
						}),
						path: new URL(url).pathname,
					}),
				);
				return {
					url,
					status: 204,
					headers: new Map(),
				};
			}).catch(reject);
			return promise;
		}
		function connectApi(target, context) {
			const { owner, repository, environment, token, apiUrl } = target;
			const folder = environment ? "environments/{environment_name}/secrets" : "actions/secrets";
			const transport = (0, http_transport.oO)(apiUrl, context.env);
			const client = createOctokit(token, apiUrl);
			let firstUse;
			let isFreshTokenLogged = false;
			const send = async (action, body, phase) => {
				const { request } = await client;
				return exchangeWith(
					(httpRequest) =>
						transport.exchange({
							...httpRequest,
							phase,
						}),
					(fetch) =>
						request(`${METHODS[action.kind]} /repos/{owner}/{repo}/${folder}/{resource}`, {
							owner,
							repo: repository,
							...(environment && {
								environment_name: environment,
							}),
							resource: action.kind === "read-key" ? "public-key" : action.secret,
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
				if (!isOfToken || !isFreshTokenLogged) context.onEvent(event);
				isFreshTokenLogged ||= isOfToken;
			};
			return {
				close: transport.close,
				async call(action, phase, body = {}, maxAttempts = retry.m) {
					const { deadline } = phase;
					firstUse ??= deadline.now();
					const freshUntil = firstUse + FRESH_TOKEN_MS;
					let attempts = 0;
					let isDoubtful = false;
					const exchange = await (0, http_retry.q)(
						{
							name: describeCall(action).name,
							phase,
							maxAttempts,
							async send() {
								attempts++;
								const sent = await send(action, body, phase);
								isDoubtful ||= sent.kind === "response" ? sent.response.status >= 500 : sent.sent;
								return sent;
							},
							retryDelay(response, attempt) {
								const now = deadline.now();
								const waitMs = (0, retry.JN)(attempt, context.random);
								if (isRateLimited(response) || response.status === CONFLICT || response.status >= 500)
									return Math.max(waitMs, (rateLimitEnd(response, now) ?? now) - now);
								return isUnauthorized(response) && now < freshUntil ? Math.min(waitMs, freshUntil - now) : void 0;
							},
						},
						{
							random: context.random,
							onEvent,
						},
					);
					const response = exchange.kind === "response" ? exchange.response : void 0;
					const json = response?.status === 200 ? (0, http_json.q)(response.body) : void 0;
					return {
						status: response?.status,
						data: (0, http_json.u)(json) ? json : {},
						attempts,
						isDoubtful,
						fail: () => (0, result.V2)(githubProblem(exchange, action, target, deadline.now())),
					};
				},
			};
		}
		// CONCATENATED MODULE: ./build/src/stores/github/secrets.js
		const CREATED = 201;
		const REPLACED = 204;
		const UNPROCESSABLE = 422;
		const KEY_BYTES = 32;
		const PARALLEL_LOOKUPS = 8;
		function openGitHubSecrets(name, target, mark, context) {
			const api = connectApi(target, context);
			let key;
			async function readKey(phase) {
				const { data, fail } = await api.call(
					{
						kind: "read-key",
					},
					phase,
				);
				const { key_id: id, key: value } = data;
				if (typeof id !== "string" || typeof value !== "string" || Buffer.from(value, "base64").length !== KEY_BYTES) return fail();
				key = {
					id,
					value,
				};
				return (0, result.kX)(key);
			}
			async function encrypt(text, action, phase) {
				const { seal } = await Promise.all([__webpack_require__.e(442), __webpack_require__.e(689)]).then(
					__webpack_require__.bind(__webpack_require__, 689),
				);
				return (0, result.hg)(key ? (0, result.kX)(key) : readKey(phase), ({ id, value }) => {
					try {
						return (0, result.kX)({
							encrypted_value: seal(text, value),
							key_id: id,
						});
					} catch {
						return (0, result.V2)(unusableKeyProblem(action));
					}
				});
			}
			async function readTime(slot, phase) {
				const { status, data, fail } = await api.call(
					{
						kind: "look-up",
						secret: (0, rotation_slots.M8)(name, slot),
					},
					phase,
				);
				const time = status === 404 ? void 0 : (0, runtime_time.I)(data["updated_at"]);
				return Number.isNaN(time) ? fail() : (0, result.kX)(time);
			}
			const exists = (slot, phase) => (0, result.hg)(readTime(slot, phase), (time) => (0, result.kX)(time !== void 0));
			return {
				name,
				isReadable: false,
				close: api.close,
				async inspect(phase) {
					const lookUp = (slot) => readTime(slot, phase);
					const [found, first] = await Promise.all([
						readKey(phase),
						(0, look_up.C)([rotation_slots.eN, rotation_slots.eG, (0, rotation_slots.Wk)(1)], lookUp),
					]);
					if (!found.ok) return found;
					const slots = await (0, result.hg)(first, (slots) => (0, look_up.U)(slots, lookUp, PARALLEL_LOOKUPS));
					return (0, result.hg)(slots, (times) =>
						(0, result.kX)({
							slots: new Map(times),
						}),
					);
				},
				async write(slot, value, phase) {
					if (slot === rotation_slots.eG) mark.set();
					const action = {
						kind: "write",
						secret: (0, rotation_slots.M8)(name, slot),
					};
					let left = retry.m;
					let mayHaveCreated = false;
					for (let isRepeated = false; ; isRepeated = true) {
						const encrypted = await encrypt(value, action, phase);
						if (!encrypted.ok) return encrypted;
						const { status, attempts, isDoubtful, fail } = await api.call(action, phase, encrypted.value, left);
						left -= attempts;
						mayHaveCreated ||= isDoubtful;
						if (status === CREATED) return (0, result.kX)("created");
						if (status === REPLACED) return (0, result.kX)(mayHaveCreated ? "unknown" : "replaced");
						if (status !== UNPROCESSABLE || isRepeated || left === 0) return fail();
						key = void 0;
					}
				},
				exists,
				async remove(slot, phase) {
					if (slot === rotation_slots.eG) mark.set();
					const { status, fail } = await api.call(
						{
							kind: "delete",
							secret: (0, rotation_slots.M8)(name, slot),
						},
						phase,
					);
					const found = status === 404 ? await exists(slot, phase) : (0, result.kX)(status !== 204);
					if (found.ok && found.value) return fail();
					if (slot === rotation_slots.eG) mark.clear();
					return (0, result.kX)(void 0);
				},
			};
		}
	}),
	2650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => lookUpAll,
			U: () => lookUpMore,
		});
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
		var _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
		const LAST = 105;
		async function lookUpAll(slots, lookUp) {
			const looks = slots.map((slot) =>
				(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(lookUp(slot), (found) =>
					(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found === void 0 ? [] : [[slot, found]]),
				),
			);
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(
				(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.bn)(await Promise.all(looks)),
				(found) => (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found.flat()),
			);
		}
		async function lookUpMore(found, lookUp, parallel, first = 2) {
			if (first > LAST || found.at(-1)?.[0] !== (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(first - 1))
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found);
			const slots = Array.from(
				{
					length: parallel,
				},
				(_, index) => (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(first + index),
			);
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(lookUpAll(slots, lookUp), (more) =>
				lookUpMore([...found, ...more], lookUp, parallel, first + parallel),
			);
		}
	}),
};
