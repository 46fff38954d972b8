/******/ (() => {
	// webpackBootstrap
	/******/ var __webpack_modules__ = {
		2031: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				O6: () => goesOnAfter,
				dU: () => createDeadline,
				lL: () => keepBack,
			});
			var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
			const uptime = () => Number(process.hrtime.bigint()) / 1e6;
			function createDeadline() {
				let cancelled = false;
				const listeners = new Set();
				const origin = Date.now() - uptime();
				const now = () => origin + uptime();
				let end = Number.POSITIVE_INFINITY;
				const limit = (ms) => {
					end = Math.min(end, now() + ms);
					for (const listener of listeners) listener();
				};
				const remaining = () => Math.max(0, end - now());
				const onChange = (listener) => {
					listeners.add(listener);
					return () => listeners.delete(listener);
				};
				return {
					now,
					remaining,
					isCancelled: () => cancelled,
					async pause(ms) {
						const changed = new AbortController();
						const ignoreChanges = onChange(() => changed.abort());
						await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, void 0, {
							signal: changed.signal,
						}).catch(() => {});
						ignoreChanges();
					},
					onChange,
					limit,
					cancel(graceMs) {
						cancelled = true;
						limit(graceMs);
					},
				};
			}
			const LEAST_ATTEMPT_MS = 1e3;
			async function sleep(deadline, ms, isCancellable) {
				const end = deadline.now() + ms;
				const needed = isCancellable ? LEAST_ATTEMPT_MS : 0;
				for (let left = ms; left > 0; left = end - deadline.now()) {
					if (left + needed >= deadline.remaining() || (isCancellable && deadline.isCancelled())) return false;
					await deadline.pause(left);
				}
				return true;
			}
			async function goesOnAfter(deadline, ms, isCancellable) {
				return (await sleep(deadline, ms, isCancellable)) || (isCancellable && deadline.isCancelled());
			}
			const KEPT_WHEN_CANCELLED_MS = 1500;
			function keepBack(deadline, ms) {
				const kept = () => (deadline.isCancelled() ? Math.min(ms, KEPT_WHEN_CANCELLED_MS) : ms);
				return {
					...deadline,
					remaining: () => Math.max(0, deadline.remaining() - kept()),
				};
			}
		}),
		8036: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				q: () => parseJson,
				u: () => isRecord,
			});
			function parseJson(text) {
				try {
					return JSON.parse(text);
				} catch {
					return;
				}
			}
			function isRecord(value) {
				return typeof value === "object" && value !== null && !Array.isArray(value);
			}
		}),
		279: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				U: () => isLoopback,
			});
			function isLoopback(hostname) {
				return /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/.test(hostname);
			}
		}),
		7305: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				X4: () => silenceProblem,
				ao: () => silence,
				o5: () => BACKOFF_MS,
				q0: () => describe,
				ux: () => repeat,
			});
			var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);
			var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7583);
			var _retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(797);
			const BACKOFF_MS = 500;
			async function repeat(request, { deadline, random, note }) {
				for (let attempt = 1; ; attempt++) {
					const exchange = await request.send();
					note(`${request.name}, attempt ${attempt}: ${describe(exchange)}`);
					if (exchange.kind === "none" && exchange.why === "cancelled") return exchange;
					const waitMs =
						exchange.kind === "none"
							? (0, _retry_after_js__WEBPACK_IMPORTED_MODULE_2__.JN)(BACKOFF_MS, attempt, random)
							: request.waitAfter(exchange.answer, attempt);
					if (waitMs === void 0 || attempt === request.attempts) return exchange;
					if (!(await (0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.O6)(deadline, waitMs, request.isCancellable))) return exchange;
				}
			}
			function describe(exchange) {
				return exchange.kind === "answer" ? `HTTP ${exchange.answer.status}` : `${silence(exchange)} ${exchange.detail}`;
			}
			function silenceProblem(exchange, what = "") {
				return (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.O3)(exchange.why, `${what}${silence(exchange)}`, exchange.detail);
			}
			function silence({ sent }) {
				return `No answer (${sent ? "the request may have been sent" : "the request was not sent"}):`;
			}
		}),
		797: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				JN: () => backoff,
				oR: () => retryTime,
			});
			function backoff(firstMs, attempt, random) {
				return firstMs * 2 ** (attempt - 1) * (1 + random());
			}
			const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59);
			const SECONDS = /^\d+(\.\d+)?$/;
			const ISO_8601 = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}(?:\.\d+)?))?(?:Z|([+-]\d{2}):?(\d{2})?)?)?$/;
			const HTTP_DATE = /^[A-Z][a-z]+, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
			const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
			function parseRetryAfter(value, now) {
				const text = (value ?? "").trim();
				const times = [text, ...text.split(/,\s*/)].map((each) => parseTime(each, now)).filter((time) => !Number.isNaN(time));
				return times.length > 0 ? Math.min(Math.max(...times), LAST_INSTANT) : void 0;
			}
			function parseTime(text, now) {
				if (SECONDS.test(text)) return now + Number(text) * 1e3;
				if (HTTP_DATE.test(text)) return Date.parse(text);
				if (ASCTIME.test(text)) return Date.parse(`${text} GMT`);
				const [iso, year, month, day, hour = "00", minute = "00", second = "00", zone = "+00", zoneMinutes = "00"] =
					ISO_8601.exec(text) ?? [];
				return iso ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${zoneMinutes}`) : Number.NaN;
			}
			function retryTime(answer, now) {
				const time = parseRetryAfter(answer.headers["retry-after"], now);
				return time !== void 0 && time > now ? time : void 0;
			}
		}),
		6721: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				So: () => apiPath,
				YR: () => parseProxy,
				_O: () => USER_AGENT,
				bD: () => PROXY_VARIABLES,
				oO: () => createTransport,
				rw: () => proxyVariable,
			});
			var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2574);
			var undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0___default = __nccwpck_require__.n(
				undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0__,
			);
			var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(279);
			const USER_AGENT = "update-zoom-password/1.0.0";
			const BODY_LIMIT = 64 * 1024;
			function apiPath(base, resource) {
				return `${base.pathname.replace(/\/+$/, "")}/${resource}`;
			}
			const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY"];
			function proxyVariable({ protocol, hostname }, env) {
				return protocol === "https:" && !(0, _loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(hostname)
					? PROXY_VARIABLES.find((name) => env[name])
					: void 0;
			}
			function parseProxy(value = "") {
				const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
				const isProxy = url?.protocol === "http:" || url?.protocol === "https:";
				return isProxy && !/%(?![\da-f]{2})/i.test(url.username + url.password) ? url : void 0;
			}
			const CONNECT = {
				rejectUnauthorized: true,
				timeout: 0,
				autoSelectFamily: true,
				autoSelectFamilyAttemptTimeout: 2e3,
			};
			const DISPATCHER_OPTIONS = {
				allowH2: false,
				headersTimeout: 0,
				bodyTimeout: 0,
			};
			async function connectTo(url, env) {
				const proxy = parseProxy(env[proxyVariable(url, env) ?? ""]);
				if (!proxy)
					return new (undici_lib_dispatcher_client_js__WEBPACK_IMPORTED_MODULE_0___default())(url.origin, {
						...DISPATCHER_OPTIONS,
						connect: CONNECT,
					});
				const { createProxyAgent } = await Promise.all([__nccwpck_require__.e(324), __nccwpck_require__.e(300)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 4300),
				);
				return createProxyAgent(proxy, {
					...DISPATCHER_OPTIONS,
					connect: CONNECT,
					requestTls: CONNECT,
					proxyTls: CONNECT,
				});
			}
			function createTransport(url, deadline, env) {
				let dispatcher;
				const close = () => {
					dispatcher?.destroy();
					dispatcher = void 0;
				};
				return {
					close,
					async exchange(request) {
						dispatcher ??= await connectTo(url, env);
						const exchange = await dispatch(dispatcher, url.origin, request, deadline);
						if (exchange.kind === "none" || exchange.answer.cut) close();
						return exchange.kind === "none"
							? exchange
							: {
									kind: "answer",
									answer: await readBody(exchange.answer),
								};
					},
				};
			}
			async function readBody({ bytes: raw, ...answer }) {
				const encoding = answer.headers["content-encoding"] ?? "identity";
				const isPlain = encoding === "identity" || raw.length === 0;
				const { bytes, isCut } = isPlain
					? {
							bytes: raw,
							isCut: answer.cut,
						}
					: await (await __nccwpck_require__.e(423).then(__nccwpck_require__.bind(__nccwpck_require__, 4423))).decompress(
							raw,
							encoding,
							BODY_LIMIT,
						);
				return {
					...answer,
					body: new TextDecoder().decode(bytes),
					cut: answer.cut || isCut,
				};
			}
			function dispatch(dispatcher, origin, request, deadline) {
				const { limitMs, cancellable, onSend, headers: requestHeaders, ...options } = request;
				return new Promise((resolve) => {
					let sent = false;
					let over = false;
					let head = {
						status: 0,
						reason: "",
						headers: {},
					};
					let size = 0;
					const chunks = [];
					const end = (exchange) => {
						if (over) return;
						over = true;
						clearTimeout(timer);
						ignoreChanges();
						resolve(exchange);
					};
					const answer = (cut) => {
						end({
							kind: "answer",
							answer: {
								...head,
								bytes: Buffer.concat(chunks),
								cut,
							},
						});
					};
					const expire = () => {
						const why = deadline.isCancelled() ? "cancelled" : "timeout";
						end({
							kind: "none",
							sent,
							why,
							detail: sent ? "no complete answer in time" : "no connection in time",
						});
					};
					const latest = deadline.now() + limitMs;
					let timer;
					const watch = () => {
						clearTimeout(timer);
						if (deadline.isCancelled() && (cancellable === "always" || (cancellable === "until sent" && !sent)))
							end({
								kind: "none",
								sent,
								why: "cancelled",
								detail: "the run was cancelled",
							});
						else timer = setTimeout(expire, Math.max(0, Math.min(latest - deadline.now(), deadline.remaining())));
					};
					const ignoreChanges = deadline.onChange(watch);
					watch();
					if (over) return;
					dispatcher.dispatch(
						{
							...options,
							headers: {
								"accept-encoding": "identity",
								...requestHeaders,
							},
							origin,
						},
						{
							onRequestStart() {
								sent = true;
								onSend?.();
							},
							onResponseStart(_, status, headers, reason) {
								head = {
									status,
									reason: [reason].join(""),
									headers: flatten(headers),
								};
							},
							onResponseData(controller, chunk) {
								chunks.push(chunk.subarray(0, BODY_LIMIT - size));
								size += chunk.length;
								if (size > BODY_LIMIT) {
									answer(true);
									controller.abort(new Error("the response is too long"));
								}
							},
							onResponseEnd: () => answer(false),
							onResponseError(_, error) {
								end({
									kind: "none",
									sent,
									why: "network",
									detail: describe(error),
								});
							},
						},
					);
				});
			}
			function describe(error) {
				const several = Reflect.get(error, "errors");
				const cause = Array.isArray(several) ? several[0] : error.cause;
				return cause instanceof Error ? describe(cause) : error.message;
			}
			function flatten(headers) {
				const read = (value) => Buffer.from(value, "latin1").toString();
				return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, read([value].flat().join(", "))]));
			}
		}),
		6015: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.r(__webpack_exports__);
			__nccwpck_require__.d(__webpack_exports__, {
				main: () => main,
			});
			var promises_ = __nccwpck_require__(8500);
			var http_transport = __nccwpck_require__(6721);
			var build_outcome = __nccwpck_require__(7583);
			var answers = __nccwpck_require__(2376);
			var external_node_crypto_ = __nccwpck_require__(7598);
			var build_deadline = __nccwpck_require__(2031);
			var repeat = __nccwpck_require__(7305);
			var retry_after = __nccwpck_require__(797);
			var headers = __nccwpck_require__(3837);
			var rate_limit = __nccwpck_require__(6091);
			// CONCATENATED MODULE: ./build/zoom/password.js
			/** The maximum number of requests for one password in one body format, and for one password after an ambiguous response. */
			const MAX_ATTEMPTS = 3;
			/** The time limit of one attempt, in milliseconds. */ const ATTEMPT_LIMIT_MS = 3e4;
			/** The time limit of one attempt, in milliseconds, that leaves time to confirm an ambiguous one in a run of `timeoutMs`. */ function attemptLimit(
				timeoutMs,
			) {
				return Math.min(ATTEMPT_LIMIT_MS, Math.floor(timeoutMs / MAX_ATTEMPTS));
			}
			/** Rejections that don't prove that Zoom read the password, so that another body format may be accepted. */ const MAY_BE_UNREAD = [
				"request",
				"policy",
				"unrecognised",
				"unexpected",
			];
			/**
			 * Update a user's password. An ambiguous attempt is confirmed by sending the same password again: Zoom then accepts it, or says that
			 * the user already has it. The second body format is used if Zoom may not have read the first one, and to confirm an ambiguous
			 * attempt. Failures are values; nothing is thrown.
			 */ async function updatePassword(options) {
				const { transport, deadline, note, onKnown, onFormatNeeded } = options;
				let [format, otherFormat] = options.bodyFormats;
				/** A response to the first format made the second one necessary. */ let isOtherNeeded = false;
				let update = {
					answer: void 0,
					applied: "no",
					problem: (0, build_outcome /* ownProblem */.O3)("timeout", "The time was over before a request was sent."),
				};
				for (let attempt = 1; ; attempt++) {
					if (deadline.isCancelled() && update.applied === "no")
						return {
							...update,
							problem: (0, build_outcome /* cancelledProblem */.vQ)(),
						};
					if (deadline.remaining() === 0) return update;
					const token = options.session.token();
					const exchange = await transport.exchange(
						encode(
							{
								format,
								token,
								cancellable: update.applied === "no" ? "until sent" : "never",
							},
							options,
						),
					);
					note(`Attempt ${attempt} (${format}): ${(0, repeat /* describe */.q0)(exchange)}`);
					const step = follow(exchange, update, attempt, options);
					if (step.next === "end") {
						if (isOtherNeeded && step.update.applied === "yes" && !step.update.proof) onFormatNeeded(format);
						return step.update;
					}
					({ update } = step);
					if (step.next === "other-format") {
						if (!otherFormat) return update;
						[format, otherFormat] = [otherFormat, void 0];
						isOtherNeeded = true;
						attempt = 0;
						// A server that cannot read a request may close the connection after its response.
						transport.close();
						continue;
					}
					if (attempt === MAX_ATTEMPTS) return update;
					if (step.next === "new-token") {
						const minted = await options.session.renew(token);
						if (!minted?.ok)
							return minted
								? {
										...update,
										problem: minted.problem,
									}
								: update;
						continue;
					}
					if (update.applied === "maybe" && otherFormat) {
						[format, otherFormat] = [otherFormat, void 0];
						isOtherNeeded = exchange.kind === "answer";
					}
					onKnown(update.applied);
					if (!(await (0, build_deadline /* goesOnAfter */.O6)(deadline, step.waitMs, update.applied === "no"))) return update;
				}
			}
			function follow(exchange, before, attempt, options) {
				const retry = {
					next: "retry",
					waitMs: (0 /* BACKOFF_MS */, retry_after /* backoff */.JN)(repeat.o5, attempt, options.random),
				};
				if (exchange.kind === "none") {
					const applied = exchange.sent ? "maybe" : before.applied;
					return {
						...retry,
						update: {
							answer: before.answer,
							applied,
							problem: (0, repeat /* silenceProblem */.X4)(exchange),
						},
					};
				}
				const { answer } = exchange;
				const verdict = (0, answers /* judge */.S4)(answer);
				switch (verdict.kind) {
					case "updated":
						return {
							next: "end",
							update: {
								answer,
								applied: "yes",
							},
						};

					case "ambiguous": {
						const retryAt = answer.status === 429 ? (0, retry_after /* retryTime */.oR)(answer, options.deadline.now()) : void 0;
						const waitMs = retryAt === void 0 ? retry.waitMs : retryAt - options.deadline.now();
						return {
							...retry,
							waitMs,
							update: {
								answer,
								applied: "maybe",
								problem: {
									...verdict.problem,
									retryAt,
								},
							},
						};
					}

					case "refused":
						return followRefusal(verdict.refusal, answer, before, attempt, options);
				}
			}
			function followRefusal(refusal, answer, before, attempt, { deadline, random }) {
				if (before.applied === "maybe" && refusal.class === "same")
					return {
						next: "end",
						update: {
							answer,
							applied: "yes",
							proof: refusal,
						},
					};
				const update = {
					answer,
					applied: before.applied,
					problem: refusal,
				};
				if (refusal.class === "rate") {
					const { retryAt, waitMs } = (0, rate_limit /* readRateLimit */.y)(answer, attempt, deadline.now(), random);
					return {
						next: "retry",
						update: {
							...update,
							problem: {
								...refusal,
								retryAt,
							},
						},
						waitMs,
					};
				}
				if (refusal.class === "token")
					return {
						next: "new-token",
						update,
					};
				return {
					next: MAY_BE_UNREAD.includes(refusal.class) ? "other-format" : "end",
					update,
				};
			}
			function encode({ format, token, cancellable }, options) {
				const { apiUrl, userId, password, attemptLimitMs, onKnown } = options;
				// Random enough to be in no password, and an attacker cannot know it.
				const boundary = `form-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
				const [type, body] =
					format === "json"
						? [
								"application/json",
								JSON.stringify({
									password,
								}),
							]
						: [
								`multipart/form-data; boundary=${boundary}`,
								`--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}--\r\n`,
							];
				return {
					method: "PUT",
					path: (0, http_transport /* apiPath */.So)(apiUrl, `users/${encodeURIComponent(userId)}/password`),
					headers: {
						...(0, headers /* apiHeaders */.H)(token),
						"content-type": type,
					},
					body,
					limitMs: attemptLimitMs,
					cancellable,
					onSend: () => onKnown("maybe"),
				};
			}
			// EXTERNAL MODULE: ./build/zoom/session.js
			var zoom_session = __nccwpck_require__(3435);
			// CONCATENATED MODULE: ./build/account.js
			/** The scopes that "Update a user's password" takes, each of them enough. */
			const UPDATE_SCOPES = ["user:update:password:admin", "user:write:admin", "user:update:password", "user:write"];
			/** The user's account at Zoom, to be closed in the end. */ function openAccount(inputs, options) {
				const { credentials, apiUrl, dryRun } = inputs;
				const transports = [];
				const connect = (url) => {
					const transport = (0, http_transport /* createTransport */.oO)(url, options.calls.deadline, options.env);
					transports.push(transport);
					return {
						...options.calls,
						transport,
					};
				};
				const api = connect(apiUrl);
				let { bodyFormats } = inputs;
				const update = (session) => (password, onKnown) =>
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
							credentials.kind === "token"
								? {
										ok: true,
										session: (0, zoom_session /* givenSession */.O)(credentials.token),
									}
								: await mint(credentials, connect(credentials.oauthUrl), options.onSecret);
						if (!minted.ok) return minted;
						const { session } = minted;
						const { scopes } = session;
						if (dryRun && scopes && !scopes.some((scope) => UPDATE_SCOPES.includes(scope)))
							return {
								ok: false,
								problem: (0, answers /* scopeRefusal */.z1)(),
							};
						const [known, user] = await Promise.all([
							learnPolicy(
								inputs,
								{
									apiUrl,
									session,
									calls: api,
								},
								options.notify,
							),
							// Over a connection of its own, because the other one sends one request after the other.
							dryRun
								? lookUp(inputs.userId, {
										apiUrl,
										session,
										calls: connect(apiUrl),
									})
								: NOT_LOOKED_UP,
						]);
						if (!known.ok) return known;
						if (!user.ok) return user;
						for (const warning of user.warnings) options.warn(warning);
						const checks = [
							known.isTokenAccepted || user.isTokenAccepted
								? {
										name: "access-token",
										result: "passed",
									}
								: {
										name: "access-token",
										result: "not-checked",
										reason: "unclear-response",
									},
							scopes
								? {
										name: "scope",
										result: "passed",
									}
								: {
										name: "scope",
										result: "not-checked",
										reason: "scopes-unknown",
									},
							known.check,
							user.check,
						];
						return {
							ok: true,
							policy: known.policy,
							update: update(session),
							checks,
						};
					},
					close() {
						for (const transport of transports) transport.close();
					},
				};
			}
			/** What requests a token, reads the policy and looks up a user is loaded only where it is used. */ async function mint(
				credentials,
				calls,
				onSecret,
			) {
				const { mintSession } = await __nccwpck_require__.e(/* import() */ 331).then(__nccwpck_require__.bind(__nccwpck_require__, 3331));
				return mintSession(credentials, calls, onSecret);
			}
			const NOT_LOOKED_UP = {
				ok: true,
				check: {
					name: "user",
					result: "not-checked",
					reason: "not-asked-for",
				},
				warnings: [],
				isTokenAccepted: false,
			};
			async function lookUp(userId, options) {
				const { lookUpUser } = await __nccwpck_require__.e(/* import() */ 224).then(__nccwpck_require__.bind(__nccwpck_require__, 4224));
				return lookUpUser(userId, options);
			}
			async function learnPolicy(inputs, options, notify) {
				const { checkPolicy, password, dryRun } = inputs;
				if (checkPolicy === "never" || (checkPolicy === "auto" && password.kind === "given" && !dryRun))
					return {
						ok: true,
						policy: {},
						check: {
							name: "policy",
							result: "not-checked",
							reason: "not-asked-for",
						},
						isTokenAccepted: false,
					};
				const { readPolicy } = await __nccwpck_require__.e(/* import() */ 325).then(__nccwpck_require__.bind(__nccwpck_require__, 325));
				const result = await readPolicy(options);
				if (result.ok) {
					const isEmpty = Object.values(result.policy).every((each) => each === void 0);
					if (isEmpty)
						notify({
							...UNKNOWN_POLICY,
							message: "Zoom's answer has no password policy in it. The password is not checked against one.",
						});
					const check = isEmpty
						? {
								name: "policy",
								result: "not-checked",
								reason: "unclear-response",
							}
						: {
								name: "policy",
								result: "passed",
							};
					return {
						ok: true,
						policy: result.policy,
						check,
						isTokenAccepted: true,
					};
				}
				const { problem } = result;
				if (checkPolicy === "always" || isInTheWay(problem)) return result;
				const { what, quote = "", advice } = problem;
				notify({
					...UNKNOWN_POLICY,
					message: `${what} ${quote} The password is ${password.kind === "given" ? "checked" : "made"} without it. ${advice}`,
				});
				const rejection = (0, build_outcome /* refusalClass */.z$)(problem);
				const reason = rejection === "scope" ? "no-scope" : rejection === "permission" ? "not-permitted" : "unclear-response";
				return {
					ok: true,
					policy: {},
					check: {
						name: "policy",
						result: "not-checked",
						reason,
					},
					isTokenAccepted: rejection !== void 0,
				};
			}
			const UNKNOWN_POLICY = {
				title: "The account's password policy is not known",
			};
			/** Check that what kept the policy from being read keeps the password from being changed too: no connection, no time, no token. */ function isInTheWay(
				problem,
			) {
				const isAnswered = problem.evidence !== void 0;
				const kind = (0, build_outcome /* refusalClass */.z$)(problem);
				return !isAnswered || kind === "token" || kind === "rate";
			}
			// EXTERNAL MODULE: ./build/password/rules.js
			var rules = __nccwpck_require__(746);
			// CONCATENATED MODULE: ./build/password/generate.js
			/** Lengths that can be asked for: enough to be out of reach of guessing, and what Zoom takes at most. */
			const GENERATED_LENGTH = {
				min: 16,
				max: 31,
			};
			/**
			 * What a password is made of: letters, digits, and the symbols that mean nothing to a shell, YAML, JSON, a URL, a form or
			 * the runner, so that nobody has to quote it. `_` is left out, because some take it for a letter.
			 */ const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~";
			/** More candidates than this are never needed, unless nothing can fit. */ const MAX_CANDIDATES = 1e4;
			/** Runs that are shorter look like chance; they are no longer than two characters in any account's rule. */ const LONGEST_RUN = 2;
			/**
			 * A password that fits, each of those that fit as likely as any other: candidates are drawn whole and dropped whole.
			 * `randomInt` gives a uniform integer from 0 up to, without, its argument (`crypto.randomInt`). `undefined` if the policy
			 * cannot be met.
			 */ function generatePassword(request, randomInt) {
				for (let count = 0; count < MAX_CANDIDATES; count++) {
					const candidate = Array.from(
						{
							length: request.length,
						},
						() => ALPHABET.charAt(randomInt(ALPHABET.length)),
					).join("");
					if (isAccepted(candidate, request)) return candidate;
				}
				return;
			}
			/** Whether a generated password may be this one. */ function isAccepted(candidate, { policy, userId }) {
				const words = ["zoom", userId.replace(/@.*/s, "").toLowerCase()].filter((word) => word !== "");
				return (
					(0, rules /* brokenRules */.P6)(candidate, policy).length === 0 &&
					/[-.~]/.test(candidate) &&
					/^[A-Za-z\d].*[A-Za-z\d]$/.test(candidate) &&
					(0, rules /* longestRun */.Q_)(candidate) <= LONGEST_RUN &&
					!words.some((word) => candidate.toLowerCase().includes(word))
				);
			}
			// CONCATENATED MODULE: ./build/candidates.js
			/** Passwords that are generated at most: Zoom may refuse two that fit all that is known of its rules. */
			const MAX_GENERATED = 3;
			/** The passwords that a run may try: the one that was passed, or up to three that are generated. */ function createCandidates(
				{ password, userId },
				options,
			) {
				let count = 0;
				if (password.kind === "given")
					return {
						origin: "passed",
						isSatisfiedBy: (recovered) => recovered === password.value,
						onPendingRecovered: () => {},
						next: (policy) => (count++ === 0 ? (checkGiven(password.value, policy, options) ?? password.value) : void 0),
					};
				return {
					origin: "generated",
					isSatisfiedBy: () => true,
					// The output holds the password in effect, or the one that may be, even if an earlier run generated it.
					onPendingRecovered: (pending) => void options.publish(pending),
					next: (policy) =>
						count++ < MAX_GENERATED
							? generate(
									{
										length: password.length,
										policy,
										userId,
									},
									options,
								)
							: void 0,
				};
			}
			/** A password that fits, masked and set as an output before Zoom hears of it; or why there is none. */ function generate(
				request,
				{ onSecret, publish },
			) {
				const password = generatePassword(request, external_node_crypto_.randomInt);
				if (password === void 0) {
					const what = `No password of \`password-length\` ${request.length} was found that fits the account's password policy.`;
					return {
						...(0, build_outcome /* ownProblem */.O3)("invalid-input", what),
						advice: "Set `password-length` to what the account's policy asks for.",
					};
				}
				onSecret(password);
				if (publish(password)) return password;
				const what = "The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.";
				return {
					...(0, build_outcome /* ownProblem */.O3)("invalid-input", what),
					advice: "Run the action on a runner that lets it set outputs.",
				};
			}
			/** Refuses what the policy forbids, and warns of what most accounts forbid: some do not, so Zoom decides. */ function checkGiven(
				password,
				policy,
				{ warn },
			) {
				const broken = (0, rules /* brokenRules */.P6)(password, policy);
				const [first, ...others] = namesOf(broken, true);
				const doubtful = namesOf(broken, false);
				if (first) return (0, answers /* policyRefusal */.Ri)([first, ...others, ...doubtful]);
				if (doubtful.length > 0)
					warn({
						title: "Zoom may refuse the password",
						message: `It breaks rules that hold for most accounts: ${(0, answers /* describeRules */.NH)(doubtful)}.`,
					});
				return;
			}
			function namesOf(broken, ofPolicy) {
				return broken.filter(({ policy }) => policy === ofPolicy).map(({ rule }) => rule);
			}
			// EXTERNAL MODULE: external "node:fs"
			var external_node_fs_ = __nccwpck_require__(3024);
			// CONCATENATED MODULE: ./build/event.js
			/** Bytes of the largest event: GitHub's webhooks have 25 MB at most. */
			const LARGEST_EVENT = 25 * 1024 * 1024;
			/** Shorter texts, which are no Zoom passwords, stand in every event by chance. */ const SHORTEST_TEXT = 8;
			/**
			 * Check that a text stands in the event that started the workflow, such as an input of `workflow_dispatch`, which the runner prints
			 * and keeps. `path` is the runner's `GITHUB_EVENT_PATH`; without a readable event there is nothing to find. The event is searched
			 * and not parsed, because many megabytes of brackets take more memory than a runner has.
			 */ function isInEvent(text, path) {
				if (!path || text.length < SHORTEST_TEXT) return false;
				try {
					const file = (0, external_node_fs_.statSync)(path);
					const event = file.isFile() && file.size <= LARGEST_EVENT ? (0, external_node_fs_.readFileSync)(path, "utf8") : "";
					return event.includes(text) || event.replace(JSON_ESCAPE, decodeEscape).includes(text);
				} catch {
					return false;
				}
			}
			const JSON_ESCAPE = /\\(?:u([\da-f]{4})|(.))/gis;
			/** What an escape of JSON stands for. No password has a line break or a tab, so those need no decoding. */ function decodeEscape(
				_,
				hex,
				character,
			) {
				return hex === void 0 ? character : String.fromCharCode(Number.parseInt(hex, 16));
			}
			// EXTERNAL MODULE: ./build/http/json.js
			var json = __nccwpck_require__(8036);
			// CONCATENATED MODULE: ./build/github/job-mark.js
			/** The environment variable that lists the secrets whose pending password a step of this job has changed. */
			const VARIABLE = "UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS";
			/** The mark for one secret. `exportVariable` sets an environment variable for later steps. */ function createJobMark(
				{ owner, repository, environment, name },
				env,
				exportVariable,
			) {
				const list = (0, json /* parseJson */.q)(env[VARIABLE] ?? "");
				const others = Array.isArray(list) ? list : [];
				// GitHub's names are the same in any case.
				const own = JSON.stringify([`${owner}/${repository}`, environment, name]).toLowerCase();
				return {
					isSet: () => others.includes(own),
					set: () => exportVariable(VARIABLE, JSON.stringify([...others, own])),
					clear: () => exportVariable(VARIABLE, JSON.stringify(others)),
				};
			}
			// EXTERNAL MODULE: external "node:querystring"
			var external_node_querystring_ = __nccwpck_require__(1792);
			// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
			var lib_core = __nccwpck_require__(5760);
			function getEnumValues(entries) {
				const numericValues = Object.values(entries).filter((v) => typeof v === "number");
				const values = Object.entries(entries)
					.filter(([k, _]) => numericValues.indexOf(+k) === -1)
					.map(([_, v]) => v);
				return values;
			}
			function jsonStringifyReplacer(_, value) {
				if (typeof value === "bigint") return value.toString();
				return value;
			}
			class Cached {
				constructor(getter) {
					this._getter = getter;
					this._value = void 0;
				}
				get value() {
					const getter = this._getter;
					if (getter !== void 0) {
						this._value = getter();
						this._getter = void 0;
					}
					return this._value;
				}
			}
			function cached(getter) {
				return new Cached(getter);
			}
			function assignProp(target, prop, value) {
				Object.defineProperty(target, prop, {
					value,
					writable: true,
					enumerable: true,
					configurable: true,
				});
			}
			const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
			function util_isObject(data) {
				return typeof data === "object" && data !== null && !Array.isArray(data);
			}
			const propertyKeyTypes = new Set(["string", "number", "symbol"]);
			function escapeRegex(str) {
				return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
			}
			function clone(inst, def, params) {
				const cl = new inst._zod.constr(def ?? inst._zod.def);
				if (!def || params?.parent) cl._zod.parent = inst;
				return cl;
			}
			function normalizeParams(_params) {
				const params = _params;
				if (!params) return {};
				if (typeof params === "string")
					return {
						error: () => params,
					};
				if (params?.message !== void 0) {
					if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
					params.error = params.message;
				}
				delete params.message;
				if (typeof params.error === "string")
					return {
						...params,
						error: () => params.error,
					};
				return params;
			}
			function optionalKeys(shape) {
				return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
			}
			function aborted(x, startIndex = 0) {
				if (x.aborted === true) return true;
				for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
				return false;
			}
			function explicitlyAborted(x, startIndex = 0) {
				if (x.aborted === true) return true;
				for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
				return false;
			}
			function prefixIssues(path, issues) {
				return issues.map((iss) => {
					var _a;
					(_a = iss).path ?? (_a.path = []);
					iss.path.unshift(path);
					return iss;
				});
			}
			function unwrapMessage(message) {
				return typeof message === "string" ? message : message?.message;
			}
			function attachSchema(issues, start, inst) {
				var _a;
				for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
			}
			function finalizeIssue(iss, ctx, config) {
				var _a;
				const traits = iss.inst?._zod?.traits;
				if (traits?.has("$ZodType"))
					if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
					else iss.schema = iss.inst;
				const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
				const message = iss.message
					? iss.message
					: (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
						unwrapMessage(schemaError?.(iss)) ??
						unwrapMessage(ctx?.error?.(iss)) ??
						unwrapMessage(config.customError?.(iss)) ??
						unwrapMessage(config.localeError?.(iss)) ??
						"Invalid input");
				const full = {};
				for (const k of Object.keys(iss)) {
					if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
					full[k] = iss[k];
				}
				full.path ?? (full.path = []);
				full.message = message;
				if (ctx?.reportInput) full.input = iss.input;
				return full;
			}
			function util_issue(...args) {
				const [iss, input, inst] = args;
				if (typeof iss === "string")
					return {
						message: iss,
						code: "custom",
						input,
						inst,
					};
				return {
					...iss,
				};
			}
			function members(proto, table) {
				for (const key in table) {
					const desc = Object.getOwnPropertyDescriptor(table, key);
					if (desc.get)
						Object.defineProperty(proto, key, {
							...desc,
							enumerable: false,
						});
					else defineBound(proto, key, desc.value);
				}
			}
			function own(inst, key, value, enumerable = true) {
				Object.defineProperty(inst, key, {
					configurable: true,
					writable: true,
					enumerable,
					value,
				});
				return value;
			}
			function hide(inst, key, value) {
				return own(inst, key, value, false);
			}
			function defineBound(proto, key, fn) {
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						return this == null ? fn : own(this, key, fn.bind(this));
					},
					set(value) {
						own(this, key, value);
					},
				});
			}
			function claim(inst, sentinel) {
				const proto = Object.getPrototypeOf(inst);
				return sentinel in proto ? void 0 : proto;
			}
			let installing;
			let broke = false;
			const breaker = {
				configurable: true,
				get() {
					broke = true;
					return;
				},
			};
			function defineLazyInternal(inst, key, compute) {
				const proto = Object.getPrototypeOf(inst._zod);
				if (key in proto && installing !== inst._zod) {
					installing = void 0;
					return;
				}
				installing = inst._zod;
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						Object.defineProperty(this, key, breaker);
						const outer = broke;
						broke = false;
						try {
							const value = compute(this);
							if (broke) delete this[key];
							else
								Object.defineProperty(this, key, {
									configurable: true,
									writable: true,
									value,
								});
							broke = broke || outer;
							return value;
						} catch (err) {
							delete this[key];
							broke = broke || outer;
							throw err;
						}
					},
					set(value) {
						Object.defineProperty(this, key, {
							configurable: true,
							writable: true,
							value,
						});
					},
				});
			}
			function installLazyProp(inst, key, make, enumerable) {
				const proto = claim(inst, key);
				if (!proto) return;
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						const desc = {
							configurable: true,
							writable: true,
							enumerable,
							value: void 0,
						};
						Object.defineProperty(this, key, desc);
						desc.value = make(this);
						Object.defineProperty(this, key, desc);
						return desc.value;
					},
					set(value) {
						Object.defineProperty(this, key, {
							configurable: true,
							writable: true,
							enumerable,
							value,
						});
					},
				});
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
			var _a;
			const _zodDesc = {
				value: void 0,
				enumerable: false,
			};
			let _E = "captureStackTrace" in Error ? Error : null;
			function newError(Definition) {
				const E = _E;
				if (E) {
					const saved = E.stackTraceLimit;
					if (typeof saved === "number") {
						try {
							E.stackTraceLimit = 0;
						} catch {
							_E = null;
							return new Definition();
						}
						try {
							return new Definition();
						} finally {
							E.stackTraceLimit = saved;
						}
					}
				}
				return new Definition();
			}
			function $constructor(name, initializer, proto, params) {
				const zodProto = {};
				function Internals(def) {
					this.def = def;
					this.constr = _;
					this.traits = new Set();
				}
				Internals.prototype = zodProto;
				const protoMembers = proto;
				const initialized = protoMembers && new WeakSet();
				function init(inst, def) {
					if (!inst._zod) {
						_zodDesc.value = new Internals(def);
						try {
							Object.defineProperty(inst, "_zod", _zodDesc);
						} finally {
							_zodDesc.value = void 0;
						}
					} else if (inst._zod.traits.has(name)) return;
					inst._zod.traits.add(name);
					initializer(inst, def);
					if (initialized) {
						const own = Object.getPrototypeOf(inst);
						const ctorProto = inst._zod.constr.prototype;
						let up = own;
						while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
						const target = up ?? own;
						if (!initialized.has(target)) {
							initialized.add(target);
							members(target, protoMembers);
						}
					}
					const proto = _.prototype;
					for (const k in proto) {
						if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
						if (!(k in inst)) inst[k] = proto[k].bind(inst);
					}
				}
				const Parent = params?.Parent ?? Object;
				class Definition extends Parent {}
				Object.defineProperty(Definition, "name", {
					value: name,
				});
				function _(def) {
					const inst = params?.Parent ? newError(Definition) : this;
					init(inst, def);
					const deferred = inst._zod.deferred;
					if (deferred) {
						for (const fn of deferred) fn();
						inst._zod.deferred = void 0;
					}
					const pp = globalThis.__zod_globalConfig?.postProcessor;
					if (pp) pp(inst);
					return inst;
				}
				Object.defineProperty(_, "init", {
					value: init,
				});
				Object.defineProperty(_, Symbol.hasInstance, {
					value: (inst) => {
						if (params?.Parent && inst instanceof params.Parent) return true;
						return inst?._zod?.traits?.has(name);
					},
				});
				Object.defineProperty(_, "name", {
					value: name,
				});
				return _;
			}
			class $ZodAsyncError extends Error {
				constructor() {
					super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
				}
			}
			Error;
			(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
			const core_globalConfig = globalThis.__zod_globalConfig;
			function config(newConfig) {
				if (newConfig) Object.assign(core_globalConfig, newConfig);
				return core_globalConfig;
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
			const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
				var _a;
				inst._zod ?? (inst._zod = {});
				inst._zod.def = def;
				(_a = inst._zod).onattach ?? (_a.onattach = []);
			});
			const $ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
				$ZodCheck.init(inst, def);
				inst._zod.check = (payload) => {
					payload.value = def.tx(payload.value);
				};
			});
			const anyString = /^[\s\S]{0,}$/;
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
			const version = {
				major: 4,
				minor: 6,
				patch: 7,
			};
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js
			const $ZodType = $constructor(
				"$ZodType",
				(inst, def) => {
					var _a;
					inst ?? (inst = {});
					inst._zod.def = def;
					inst._zod.bag = inst._zod.bag || {};
					inst._zod.version = version;
					const defChecks = inst._zod.def.checks;
					const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...(defChecks ?? [])] : defChecks?.length ? [...defChecks] : [];
					for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
					if (checks.length === 0) {
						(_a = inst._zod).deferred ?? (_a.deferred = []);
						inst._zod.deferred?.push(() => {
							inst._zod.run = inst._zod.parse;
						});
					} else {
						const runChecks = (payload, checks, ctx) => {
							if (payload.memo) return payload;
							let isAborted = aborted(payload);
							let asyncResult;
							for (const ch of checks) {
								if (ch._zod.def.when) {
									if (explicitlyAborted(payload)) continue;
									const shouldRun = ch._zod.def.when(payload);
									if (!shouldRun) continue;
								} else if (isAborted) continue;
								const currLen = payload.issues.length;
								const _ = ch._zod.check(payload);
								if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
								if (asyncResult || _ instanceof Promise)
									asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
										await _;
										const nextLen = payload.issues.length;
										if (nextLen === currLen) return;
										attachSchema(payload.issues, currLen, inst);
										if (!isAborted) isAborted = aborted(payload, currLen);
									});
								else {
									const nextLen = payload.issues.length;
									if (nextLen === currLen) continue;
									attachSchema(payload.issues, currLen, inst);
									if (!isAborted) isAborted = aborted(payload, currLen);
								}
							}
							if (asyncResult) return asyncResult.then(() => payload);
							return payload;
						};
						const handleCanaryResult = (canary, payload, ctx) => {
							if (aborted(canary)) {
								canary.aborted = true;
								return canary;
							}
							const checkResult = runChecks(payload, checks, ctx);
							if (checkResult instanceof Promise) {
								if (ctx.async === false) throw new $ZodAsyncError();
								return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
							}
							return inst._zod.parse(checkResult, ctx);
						};
						inst._zod.run = (payload, ctx) => {
							if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
							if (ctx.direction === "backward") {
								const canary = inst._zod.parse(
									{
										value: payload.value,
										issues: [],
									},
									{
										...ctx,
										skipChecks: true,
									},
								);
								if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
								return handleCanaryResult(canary, payload, ctx);
							}
							const result = inst._zod.parse(payload, ctx);
							if (result instanceof Promise) {
								if (ctx.async === false) throw new $ZodAsyncError();
								return result.then((result) => runChecks(result, checks, ctx));
							}
							return runChecks(result, checks, ctx);
						};
					}
				},
				{
					get "~standard"() {
						return hide(this, "~standard", standardProps(this));
					},
					set "~standard"(value) {
						own(this, "~standard", value);
					},
				},
			);
			const toStandardResult = (r, ctx) =>
				r.issues.length
					? {
							issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						}
					: {
							value: r.value,
						};
			async function validateAsync(inst, value) {
				const ctx = {
					async: true,
				};
				return toStandardResult(
					await inst._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					),
					ctx,
				);
			}
			function standardProps(inst) {
				return {
					validate: (value) => {
						const ctx = {
							async: false,
						};
						try {
							const r = inst._zod.run(
								{
									value,
									issues: [],
								},
								ctx,
							);
							if (!(r instanceof Promise)) return toStandardResult(r, ctx);
						} catch (_) {}
						return validateAsync(inst, value);
					},
					vendor: "zod",
					version: 1,
				};
			}
			const $ZodString = $constructor("$ZodString", (inst, def) => {
				$ZodType.init(inst, def);
				inst._zod.pattern = def.pattern ?? anyString;
				inst._zod.parse = (payload, _) => {
					if (def.coerce)
						try {
							payload.value = String(payload.value);
						} catch (_) {}
					if (typeof payload.value === "string") return payload;
					payload.issues.push({
						expected: "string",
						code: "invalid_type",
						input: payload.value,
						inst,
					});
					return payload;
				};
			});
			function handlePropertyResult(result, final, key, input, optin, optout) {
				const isPresent = key in input;
				const isOptionalOut = optout === "optional";
				if (!isPresent && isOptionalOut && optin === "optional") return;
				if (result.issues.length) {
					if (optin !== void 0 && isOptionalOut && !isPresent) return;
					final.issues.push(...prefixIssues(key, result.issues));
				}
				if (!isPresent && optin === void 0) {
					if (!result.issues.length)
						final.issues.push({
							code: "invalid_type",
							expected: "nonoptional",
							input: void 0,
							path: [key],
						});
					return;
				}
				if (result.value === void 0) {
					if (isPresent || (optin === "defaulted" && !isOptionalOut)) final.value[key] = void 0;
				} else final.value[key] = result.value;
			}
			const NO_SYMBOL_KEYS = [];
			function normalizeDef(def) {
				const keys = Object.keys(def.shape);
				const ownSymbols = Object.getOwnPropertySymbols(def.shape);
				const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
				const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
				for (const k of allKeys)
					if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
						throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
				const okeys = optionalKeys(def.shape);
				return {
					...def,
					allKeys,
					symbolKeys,
					keySet: new Set(keys),
					numKeys: keys.length,
					optionalKeys: new Set(okeys),
				};
			}
			function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
				const unrecognized = [];
				const keySet = def.keySet;
				const _catchall = def.catchall._zod;
				const t = _catchall.def.type;
				const optin = _catchall.optin;
				const optout = _catchall.optout;
				let seen = 0;
				for (const key in input) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (keySet.has(key)) continue;
					if (key === "__proto__") {
						if (t === "never") unrecognized.push(key);
						continue;
					}
					if (t === "never") {
						unrecognized.push(key);
						continue;
					}
					const r = _catchall.run(
						{
							value: input[key],
							issues: [],
						},
						ctx,
					);
					if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
					else handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (unrecognized.length)
					payload.issues.push({
						code: "unrecognized_keys",
						keys: unrecognized,
						input,
						inst,
						continue: true,
					});
				if (!proms.length) return payload;
				return Promise.all(proms).then(() => payload);
			}
			const $ZodObject = $constructor("$ZodObject", (inst, def) => {
				$ZodType.init(inst, def);
				const desc = Object.getOwnPropertyDescriptor(def, "shape");
				const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
				if (sh) {
					const get = () => {
						const newSh = {
							...sh,
						};
						Object.defineProperty(def, "shape", {
							value: newSh,
						});
						get.raw = newSh;
						return newSh;
					};
					get.raw = sh;
					Object.defineProperty(def, "shape", {
						get,
					});
				}
				const _normalized = cached(() => normalizeDef(def));
				defineLazyInternal(inst, "propValues", (zod) => {
					const shape = zod.def.shape;
					const propValues = {};
					for (const key in shape) {
						const field = shape[key]._zod;
						if (field.values) {
							if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
							for (const v of field.values) propValues[key].add(v);
							if (field.optin !== void 0) propValues[key].add(void 0);
						}
					}
					return propValues;
				});
				const isObject = util_isObject;
				const catchall = def.catchall;
				let value;
				const memo = core_globalConfig.memoizer;
				memo?.attach(inst);
				inst._zod.parse = (payload, ctx) => {
					value ?? (value = _normalized.value);
					const input = payload.value;
					if (!isObject(input)) {
						payload.issues.push({
							expected: "object",
							code: "invalid_type",
							input,
							inst,
						});
						return payload;
					}
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					const proms = [];
					const shape = value.shape;
					const abortEarly = ctx?.abortEarly;
					let seen = payload.issues.length;
					for (const key of value.allKeys) {
						if (abortEarly && payload.issues.length !== seen) {
							if (aborted(payload, seen)) break;
							seen = payload.issues.length;
						}
						if (key === "__proto__") continue;
						const el = shape[key];
						const optin = el._zod.optin;
						const optout = el._zod.optout;
						const r = el._zod.run(
							{
								value: input[key],
								issues: [],
							},
							ctx,
						);
						if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
						else handlePropertyResult(r, payload, key, input, optin, optout);
					}
					if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
					return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
				};
			});
			const $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
				$ZodType.init(inst, def);
				const values = getEnumValues(def.entries);
				const valuesSet = new Set(values);
				inst._zod.values = valuesSet;
				defineLazyInternal(inst, "pattern", (zod) => {
					const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
					return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
				});
				inst._zod.parse = (payload, _ctx) => {
					const input = payload.value;
					if (valuesSet.has(input)) return payload;
					payload.issues.push({
						code: "invalid_value",
						values,
						input,
						inst,
					});
					return payload;
				};
			});
			const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
				$ZodCheck.init(inst, def);
				$ZodType.init(inst, def);
				inst._zod.parse = (payload, _) => payload;
				inst._zod.check = (payload) => {
					const input = payload.value;
					const r = def.fn(input);
					if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
					handleRefineResult(r, payload, input, inst);
					return;
				};
			});
			function handleRefineResult(result, payload, input, inst) {
				if (!result) {
					const _iss = {
						code: "custom",
						input,
						inst,
						path: [...(inst._zod.def.path ?? [])],
						continue: !inst._zod.def.abort,
					};
					if (inst._zod.def.params) _iss.params = inst._zod.def.params;
					payload.issues.push(util_issue(_iss));
				}
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
			var registries_a;
			class $ZodRegistry {
				constructor() {
					this._map = new WeakMap();
					this._idmap = new Map();
				}
				add(schema, ..._meta) {
					const meta = _meta[0];
					this._map.set(schema, meta);
					if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
					return this;
				}
				clear() {
					this._map = new WeakMap();
					this._idmap = new Map();
					return this;
				}
				remove(schema) {
					const meta = this._map.get(schema);
					if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
					this._map.delete(schema);
					return this;
				}
				get(schema) {
					const p = schema._zod.parent;
					if (p) {
						const pm = {
							...(this.get(p) ?? {}),
						};
						delete pm.id;
						const f = {
							...pm,
							...this._map.get(schema),
						};
						return Object.keys(f).length ? f : void 0;
					}
					return this._map.get(schema);
				}
				has(schema) {
					return this._map.has(schema);
				}
			}
			function registry() {
				return new $ZodRegistry();
			}
			(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
			globalThis.__zod_globalRegistry;
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js
			function snapshotChecks(def) {
				if (def.checks) def.checks = [...def.checks];
				return def;
			}
			function _string(Class, params) {
				return new Class(
					snapshotChecks({
						type: "string",
						...normalizeParams(params),
					}),
				);
			}
			function _overwrite(tx) {
				return new $ZodCheckOverwrite({
					check: "overwrite",
					tx,
				});
			}
			function _trim() {
				return _overwrite((input) => input.trim());
			}
			function _refine(Class, fn, _params) {
				const schema = new Class({
					type: "custom",
					check: "custom",
					fn,
					...normalizeParams(_params),
				});
				return schema;
			}
			function _superRefine(fn, params) {
				const ch = _check((payload) => {
					payload.addIssue = (issue) => {
						if (typeof issue === "string") payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
						else {
							const _issue = issue;
							if (_issue.fatal) _issue.continue = false;
							_issue.code ?? (_issue.code = "custom");
							if (!("input" in _issue)) _issue.input = payload.value;
							_issue.inst ?? (_issue.inst = ch);
							_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
							payload.issues.push(util_issue(_issue));
						}
					};
					return fn(payload.value, payload);
				}, params);
				return ch;
			}
			function _check(fn, params) {
				const ch = new $ZodCheck({
					check: "custom",
					...normalizeParams(params),
				});
				ch._zod.check = fn;
				return ch;
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
			function _getMessage() {
				const internals = this._zod;
				internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
				return internals.message;
			}
			function _setMessage(value) {
				this._zod.message = value;
			}
			const _messageDesc = {
				get: _getMessage,
				set: _setMessage,
				enumerable: true,
				configurable: true,
			};
			const _issuesDesc = {
				value: void 0,
				enumerable: false,
			};
			const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
			const initializer = (inst, def) => {
				inst.name = "$ZodError";
				_issuesDesc.value = def;
				Object.defineProperty(inst, "issues", _issuesDesc);
				_issuesDesc.value = void 0;
				Object.defineProperty(inst, "message", _messageDesc);
				const proto = Object.getPrototypeOf(inst);
				if (!_installedToString.has(proto)) {
					_installedToString.add(proto);
					Object.defineProperty(proto, "toString", {
						configurable: true,
						enumerable: false,
						get() {
							const value = () => this.message;
							Object.defineProperty(this, "toString", {
								value,
								configurable: true,
								writable: true,
							});
							return value;
						},
						set(value) {
							Object.defineProperty(this, "toString", {
								value,
								configurable: true,
								writable: true,
							});
						},
					});
				}
			};
			$constructor("$ZodError", initializer);
			const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
				Parent: Error,
			});
			const _parse = (_Err) => {
				const fn = (schema, value, _ctx, _params) => {
					const ctx = _ctx
						? {
								..._ctx,
								async: false,
							}
						: {
								async: false,
							};
					const result = schema._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					);
					if (result instanceof Promise) throw new $ZodAsyncError();
					if (result.issues.length) {
						const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
						captureStackTrace(e, _params?.callee ?? fn);
						throw e;
					}
					return result.value;
				};
				return fn;
			};
			const parse_parse = _parse($ZodRealError);
			const _parseAsync = (_Err) => {
				const fn = async (schema, value, _ctx, params) => {
					const ctx = _ctx
						? {
								..._ctx,
								async: true,
							}
						: {
								async: true,
							};
					let result = schema._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					);
					if (result instanceof Promise) result = await result;
					if (result.issues.length) {
						const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
						captureStackTrace(e, params?.callee ?? fn);
						throw e;
					}
					return result.value;
				};
				return fn;
			};
			const parse_parseAsync = _parseAsync($ZodRealError);
			const _safeParse = (_Err) => (schema, value, _ctx) => {
				const ctx = _ctx
					? {
							..._ctx,
							async: false,
						}
					: {
							async: false,
						};
				const result = schema._zod.run(
					{
						value,
						issues: [],
					},
					ctx,
				);
				if (result instanceof Promise) throw new $ZodAsyncError();
				return result.issues.length
					? failure(_Err, result.issues, ctx)
					: {
							success: true,
							data: result.value,
						};
			};
			const safeParse = _safeParse($ZodRealError);
			function failure(Err, issues, ctx) {
				let error;
				return {
					success: false,
					get error() {
						if (!error) {
							error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
							issues = void 0;
							ctx = void 0;
						}
						return error;
					},
					set error(e) {
						error = e;
						issues = void 0;
						ctx = void 0;
					},
				};
			}
			const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
				const ctx = _ctx
					? {
							..._ctx,
							async: true,
						}
					: {
							async: true,
						};
				let result = schema._zod.run(
					{
						value,
						issues: [],
					},
					ctx,
				);
				if (result instanceof Promise) result = await result;
				return result.issues.length
					? failure(_Err, result.issues, ctx)
					: {
							success: true,
							data: result.value,
						};
			};
			const safeParseAsync = _safeParseAsync($ZodRealError);
			// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js
			const ZodMiniType = $constructor(
				"ZodMiniType",
				(inst, def) => {
					if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
					$ZodType.init(inst, def);
					inst.def = def;
					inst.type = def.type;
				},
				{
					get with() {
						return this.check;
					},
					set with(value) {
						own(this, "with", value);
					},
					parse(data, params) {
						return parse_parse(this, data, params, {
							callee: this.parse,
						});
					},
					parseAsync(data, params) {
						return parse_parseAsync(this, data, params, {
							callee: this.parseAsync,
						});
					},
					safeParse(data, params) {
						return safeParse(this, data, params);
					},
					safeParseAsync(data, params) {
						return safeParseAsync(this, data, params);
					},
					check(...checks) {
						const def = this.def;
						return this.clone(
							{
								...def,
								checks: [
									...(def.checks ?? []),
									...checks.map((ch) =>
										typeof ch === "function"
											? {
													_zod: {
														check: ch,
														def: {
															check: "custom",
														},
														onattach: [],
													},
												}
											: ch,
									),
								],
							},
							{
								parent: true,
							},
						);
					},
					clone(_def, params) {
						return clone(this, _def, params);
					},
					brand() {
						return this;
					},
					register(reg, meta) {
						reg.add(this, meta);
						return this;
					},
					apply(fn, ...args) {
						return args.length === 0 ? fn(this) : fn(this, ...args);
					},
				},
			);
			const ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
				$ZodString.init(inst, def);
				ZodMiniType.init(inst, def);
			});
			function schemas_string(params) {
				return _string(ZodMiniString, params);
			}
			const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
				$ZodObject.init(inst, def);
				ZodMiniType.init(inst, def);
				installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
			});
			function object(shape, params) {
				const def = {
					type: "object",
					shape: shape ?? {},
					...normalizeParams(params),
				};
				return new ZodMiniObject(def);
			}
			const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
				$ZodEnum.init(inst, def);
				ZodMiniType.init(inst, def);
				inst.options = [...inst._zod.values];
			});
			function schemas_enum(values, params) {
				const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
				return new ZodMiniEnum({
					type: "enum",
					entries,
					...normalizeParams(params),
				});
			}
			const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
				$ZodCustom.init(inst, def);
				ZodMiniType.init(inst, def);
			});
			function refine(fn, _params = {}) {
				return _refine(ZodMiniCustom, fn, _params);
			}
			function superRefine(fn, params) {
				return _superRefine(fn, params);
			}
			var loopback = __nccwpck_require__(279);
			// CONCATENATED MODULE: ./build/input-schema.js
			/** The booleans of YAML 1.2's core schema, which `core.getBooleanInput` takes too. */
			const TRUE = ["true", "True", "TRUE"];
			const FALSE = ["false", "False", "FALSE"];
			/** What a boolean input says. It stays a text in the schema, as numbers do, and one that is neither has a problem there. */ const isTrue =
				(flag) => TRUE.includes(flag);
			const isFalse = (flag) => FALSE.includes(flag);
			/** The usual reason for an input to be empty. */ const NO_SECRETS =
				"If it comes from a secret: workflows started from forks and by Dependabot get no secrets, and a secret that does not exist is empty too";
			/** The longest email address: 64 characters, @, 255 characters (RFC 5321, 4.5.3.1). */ const LONGEST_USER_ID = 320;
			/** One check that ends the checks of its input, so that each input has one problem at most. */ function rule(holds, error) {
				return refine(holds, {
					error,
					abort: true,
				});
			}
			/** A whole number in decimal digits. It stays a text, because the caller reads it. */ function whole(min, max) {
				return schemas_string().check(
					rule(
						(value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
						`must be a whole number from ${min} to ${max}`,
					),
				);
			}
			/**
			 * What each input has to be by itself, as the rest of a sentence that starts with its name. Whether one may be empty depends
			 * on others, and is not asked here. Made when it is used, not at import time.
			 */ function createSchema() {
				const trimmed = schemas_string().check(_trim());
				const flag = schemas_enum([...TRUE, ...FALSE], {
					error: "must be true or false",
				});
				const credential = trimmed.check(
					rule(
						(value) => /^[\x21-\x7e]*$/.test(value),
						'must be printable ASCII without spaces. Pass the value alone, without "Bearer", quotes or line breaks',
					),
				);
				const url = (example) =>
					trimmed.check(
						rule(
							(value) => value === "" || isSecureUrl(value),
							`must be an https URL without user, query or fragment, such as ${example} (http is taken only for a loopback host)`,
						),
					);
				const password = schemas_string().check(
					superRefine((value, context) => {
						const fault = value === "" ? void 0 : (0, rules /* passwordFault */.Uj)(value);
						if (fault) context.addIssue(fault);
					}),
				);
				return object({
					"user-id": trimmed.check(
						rule((value) => value !== "", `is empty. Pass the user's Zoom ID or e-mail address. ${NO_SECRETS}`),
						rule(
							(value) => value.length <= LONGEST_USER_ID,
							`has more than ${LONGEST_USER_ID} characters. Pass a Zoom user ID or an e-mail address`,
						),
						rule(
							(value) => !/\p{Cc}/u.test(value),
							"contains a control character, such as a tab or a line break. Pass one ID or e-mail address",
						),
						rule((value) => value.isWellFormed() && !value.includes("�"), "is not valid UTF-8. Pass a Zoom user ID or an e-mail address"),
						rule(
							(value) => value !== "." && value !== "..",
							"must not be a dot or two, which mean another address. Pass a Zoom user ID or an e-mail address",
						),
					),
					password,
					token: credential,
					"account-id": credential,
					"client-id": credential,
					"client-secret": credential,
					"generate-password": flag,
					"password-length": whole(GENERATED_LENGTH.min, GENERATED_LENGTH.max),
					"check-policy": schemas_enum(["auto", "always", "never"], {
						error: "must be auto, always or never",
					}),
					"allow-unchanged": flag,
					"dry-run": flag,
					"api-url": url("https://api.zoom.us/v2"),
					"oauth-url": url("https://zoom.us/oauth/token"),
					"body-format": schemas_enum(["auto", "multipart", "json"], {
						error: "must be auto, multipart or json",
					}),
					"timeout-seconds": whole(10, 3600),
					"job-summary": flag,
					"secret-name": trimmed.check(
						rule(
							(value) => /^([a-z_]\w*)?$/i.test(value) && !/^github_/i.test(value),
							"must be the name of a secret: letters, digits and underscores, no digit first, and not GITHUB_ first",
						),
						rule(
							(value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value),
							"must not end in _PENDING, _PREVIOUS or _PREVIOUS_<number>: the action itself stores passwords under such names",
						),
					),
					"secret-environment": trimmed.check(
						rule(
							(value) => !/\p{Cc}/u.test(value) && value.isWellFormed() && value !== "." && value !== "..",
							"must be the name of an environment",
						),
					),
					"secret-repository": trimmed.check(
						rule(
							(value) => value === "" || (/^[\w.-]+\/[\w.-]+$/.test(value) && !value.split("/").some((part) => /^\.\.?$/.test(part))),
							"must be a repository as owner/name",
						),
					),
					"github-token": credential,
					"github-api-url": url("https://api.github.com"),
					"pending-password": password,
					"minimum-age-days": whole(0, 3650),
				});
			}
			function isSecureUrl(value) {
				if (/[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) return false;
				const { protocol, hostname, username, password, search, hash } = new URL(value);
				return (
					(protocol === "https:" || (protocol === "http:" && (0, loopback /* isLoopback */.U)(hostname))) &&
					[username, password, search, hash].every((part) => part === "")
				);
			}
			// CONCATENATED MODULE: ./build/input-combinations.js
			/** `me` is a keyword of Zoom's, not a name; masked, it would star every "me" in the log. */
			const ME = "me";
			/** Whether a `user-id` is that keyword, however it is written. */ function isMe(userId) {
				return userId.trim().toLowerCase() === ME;
			}
			/** The three inputs of a Server-to-Server OAuth app, which are of no use without each other. */ const SERVER_TO_SERVER = [
				"account-id",
				"client-id",
				"client-secret",
			];
			/** Inputs that say how a secret is stored, and nothing else. */ const OF_THE_SECRET = [
				"secret-environment",
				"github-token",
				"pending-password",
				"minimum-age-days",
			];
			/** What is wrong with the inputs together: "exactly one of" and "all or none". */ function combinationProblems(raw) {
				return [...tokenProblems(raw), ...passwordProblems(raw), ...secretProblems(raw)];
			}
			function tokenProblems(raw) {
				const problems = [];
				const token = raw.token.trim() !== "";
				const given = SERVER_TO_SERVER.filter((name) => raw[name].trim() !== "");
				const missing = SERVER_TO_SERVER.filter((name) => !given.includes(name));
				if (token && given.length > 0)
					problems.push(
						`\`token\` and ${quote(given)} exclude each other. Pass an access token, or the credentials of a Server-to-Server OAuth app.`,
					);
				else if (!token && given.length === 0)
					problems.push(
						`\`token\` is empty. Pass a Zoom OAuth access token, or ${quote(SERVER_TO_SERVER)} of a Server-to-Server OAuth app. ${NO_SECRETS}.`,
					);
				else if (!token)
					problems.push(
						...missing.map((name) => `\`${name}\` is empty, and ${quote(given)} ${areOrIs(given)} of no use without it. ${NO_SECRETS}.`),
					);
				if (!token && given.length > 0 && isMe(raw["user-id"]))
					problems.push(
						"`user-id` must not be `me` with Server-to-Server credentials, where it is the owner of the account. Pass the user's ID or e-mail address.",
					);
				return problems;
			}
			function passwordProblems(raw) {
				const generate = isTrue(raw["generate-password"]);
				if (generate && raw.password !== "")
					return ["`password` and `generate-password: true` exclude each other. Pass a password, or have one generated."];
				if (!generate && raw.password === "")
					return [
						`\`password\` is empty. Pass the new password, for example from a secret, or set \`generate-password: true\`. ${NO_SECRETS}.`,
					];
				return [];
			}
			function secretProblems(raw) {
				if (raw["secret-name"] === "") {
					const useless = OF_THE_SECRET.filter((name) => (name === "minimum-age-days" ? Number(raw[name]) !== 0 : raw[name].trim() !== ""));
					return useless.length > 0
						? [
								`\`secret-name\` is empty, and ${quote(useless)} ${areOrIs(useless)} of no use without it. Pass the name of the secret to store.`,
							]
						: [];
				}
				const problems = [];
				if (raw["github-token"].trim() === "")
					problems.push(
						`\`github-token\` is empty, and \`secret-name\` is of no use without it. Pass a token of a GitHub App or a fine-grained token that may write the secret; GITHUB_TOKEN never can. ${NO_SECRETS}.`,
					);
				if (raw["secret-repository"] === "")
					problems.push(
						"`secret-repository` is empty, and nothing else says which repository the secret belongs to. Pass it as owner/name.",
					);
				return problems;
			}
			function areOrIs(names) {
				return names.length > 1 ? "are" : "is";
			}
			function quote(names) {
				return names.map((name) => `\`${name}\``).join(", ");
			}
			// CONCATENATED MODULE: ./build/inputs.js
			/** What an input that was left empty means; action.yml says the same, and a test compares them. */
			const DEFAULTS = {
				"generate-password": "false",
				"password-length": "24",
				"check-policy": "auto",
				"allow-unchanged": "false",
				"dry-run": "false",
				"api-url": "https://api.zoom.us/v2",
				"body-format": "auto",
				"timeout-seconds": "120",
				"job-summary": "true",
				"minimum-age-days": "0",
			};
			/** Inputs whose default the runner takes from its context, and the variable that has the same. */ const CONTEXT_DEFAULTS = {
				"secret-repository": "GITHUB_REPOSITORY",
				"github-api-url": "GITHUB_API_URL",
			};
			const DAY_MS = 24 * 60 * 60 * 1e3;
			const BODY_FORMATS = {
				auto: ["multipart", "json"],
				multipart: ["multipart"],
				json: ["json"],
			};
			/** GitHub's own API, where the runner does not say which one it belongs to. */ const GITHUB_API_URL = "https://api.github.com";
			/** Zoom for Government has hosts of its own. */ const GOVERNMENT_HOST = "api.zoomgov.com";
			/**
			 * Reads and checks the inputs. Registers the secrets among them, before anything else is done with any of them, so that
			 * they are masked however the run goes on.
			 */ function readInputs(secrecy, env) {
				const raw = readRaw(env);
				if (!isMe(raw["user-id"])) secrecy.add(raw["user-id"]);
				for (const name of ["password", "pending-password", "token", "github-token", ...SERVER_TO_SERVER]) secrecy.add(raw[name]);
				if (raw["client-secret"].trim() !== "")
					secrecy.add(
						(0, zoom_session /* basicCredentials */.B)({
							clientId: raw["client-id"].trim(),
							clientSecret: raw["client-secret"].trim(),
						}),
					);
				maskProxyLogins(secrecy, env);
				const common = {
					givenPassword: raw.password.trim(),
					jobSummary: !isFalse(raw["job-summary"]),
				};
				const parsed = createSchema().safeParse(raw);
				const problems = [
					...(parsed.error?.issues ?? []).map((issue) => `\`${issue.path.join(".")}\` ${issue.message}.`),
					...combinationProblems(raw),
				];
				if (!parsed.success || problems.length > 0)
					return {
						ok: false,
						problems,
						...common,
					};
				const { data } = parsed;
				const apiUrl = new URL(data["api-url"]);
				const oauthUrl = new URL(
					data["oauth-url"] || `https://${apiUrl.hostname.replace(/\.$/, "") === GOVERNMENT_HOST ? "zoomgov.com" : "zoom.us"}/oauth/token`,
				);
				const secret = readSecret(data);
				const proxyProblems = [apiUrl, ...(data.token ? [] : [oauthUrl]), ...(secret ? [secret.apiUrl] : [])].flatMap((url) =>
					findProxyProblem(url, env),
				);
				if (proxyProblems.length > 0)
					return {
						ok: false,
						problems: [...new Set(proxyProblems)],
						...common,
					};
				const { token, "account-id": accountId, "client-id": clientId, "client-secret": clientSecret } = data;
				const inputs = {
					userId: data["user-id"],
					password: isTrue(data["generate-password"])
						? {
								kind: "generated",
								length: Number(data["password-length"]),
							}
						: {
								kind: "given",
								value: data.password,
							},
					credentials: token
						? {
								kind: "token",
								token,
							}
						: {
								kind: "server-to-server",
								accountId,
								clientId,
								clientSecret,
								oauthUrl,
							},
					checkPolicy: data["check-policy"],
					apiUrl,
					bodyFormats: BODY_FORMATS[data["body-format"]],
					allowUnchanged: isTrue(data["allow-unchanged"]),
					dryRun: isTrue(data["dry-run"]),
					timeoutMs: Number(data["timeout-seconds"]) * 1e3,
					secret,
					pendingPassword: data["pending-password"],
					// The age is rounded to the nearest day, because a schedule starts some hours early or late.
					dueAfterMs: Math.max(0, Number(data["minimum-age-days"]) - 0.5) * DAY_MS,
				};
				return {
					ok: true,
					inputs: Object.freeze(inputs),
					...common,
				};
			}
			/** Where the password is to be stored, if it is. */ function readSecret(data) {
				const slash = data["secret-repository"].indexOf("/");
				return data["secret-name"] === ""
					? void 0
					: {
							name: data["secret-name"],
							environment: data["secret-environment"],
							owner: data["secret-repository"].slice(0, slash),
							repository: data["secret-repository"].slice(slash + 1),
							token: data["github-token"],
							apiUrl: new URL(data["github-api-url"] || GITHUB_API_URL),
						};
			}
			/** Every input as it was given, or its default. */ function readRaw(env) {
				const given = (name) =>
					(0, lib_core /* getInput */.V4)(name, {
						trimWhitespace: false,
					});
				const orDefault = (name) => (0, lib_core /* getInput */.V4)(name) || DEFAULTS[name];
				const orContext = (name) => (0, lib_core /* getInput */.V4)(name) || (env[CONTEXT_DEFAULTS[name]] ?? "");
				return {
					"user-id": given("user-id"),
					password: given("password"),
					token: given("token"),
					"account-id": given("account-id"),
					"client-id": given("client-id"),
					"client-secret": given("client-secret"),
					"generate-password": orDefault("generate-password"),
					"password-length": orDefault("password-length"),
					"check-policy": orDefault("check-policy"),
					"allow-unchanged": orDefault("allow-unchanged"),
					"dry-run": orDefault("dry-run"),
					"api-url": orDefault("api-url"),
					"oauth-url": (0, lib_core /* getInput */.V4)("oauth-url"),
					"body-format": orDefault("body-format"),
					"timeout-seconds": orDefault("timeout-seconds"),
					"job-summary": orDefault("job-summary"),
					"secret-name": (0, lib_core /* getInput */.V4)("secret-name"),
					"secret-environment": (0, lib_core /* getInput */.V4)("secret-environment"),
					"secret-repository": orContext("secret-repository"),
					"github-token": given("github-token"),
					"github-api-url": orContext("github-api-url"),
					"pending-password": given("pending-password"),
					"minimum-age-days": orDefault("minimum-age-days"),
				};
			}
			function findProxyProblem(url, env) {
				const name = (0, http_transport /* proxyVariable */.rw)(url, env);
				const isUsable = !name || (0, http_transport /* parseProxy */.YR)(env[name]);
				return isUsable ? [] : [`The environment variable \`${name}\` must be the URL of a proxy, such as http://proxy.example.com:3128.`];
			}
			/** The login to a proxy is a secret too, and errors may quote it. */ function maskProxyLogins(secrecy, env) {
				for (const name of http_transport /* PROXY_VARIABLES */.bD) {
					const password = (0, http_transport /* parseProxy */.YR)(env[name])?.password ?? "";
					secrecy.add(password);
					// The login's bytes, as the Proxy-Authorization header has them.
					secrecy.add(external_node_querystring_.unescape(password));
				}
			}
			// CONCATENATED MODULE: ./build/documentation.js
			const PAGE = "docs/troubleshooting.md";
			/** The heading of a problem's entry in the documentation. */ function headingOf({ title, entry = title }) {
				return entry;
			}
			/** The anchor that GitHub makes of a heading: lower case, spaces as hyphens, no punctuation. */ function anchorOf(heading) {
				return heading
					.toLowerCase()
					.replace(/[^\p{L}\p{N}\s_-]/gu, "")
					.replaceAll(" ", "-");
			}
			/**
			 * Where a problem is explained: a URL in the repository of this action, at the version that runs, as the runner names them; without
			 * those (an action that is called by its path), the place in the repository.
			 */ function placeOf(problem, env) {
				const { GITHUB_SERVER_URL = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
				const server = URL.parse(GITHUB_SERVER_URL)?.origin ?? "null";
				const page = `${PAGE}#${anchorOf(headingOf(problem))}`;
				const isKnown = server !== "null" && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
				return isKnown ? `${server}/${repository}/blob/${ref}/${page}` : `${page} in the repository of this action`;
			}
			// CONCATENATED MODULE: ./build/report.js
			/** Bytes of Zoom's answer that the log shows. */
			const ANSWER_SHOWN = 4096;
			/** Characters of Zoom's words in an annotation, which the runner cuts at 4,096, and in an output. */ const WORDS_SHOWN = 1e3;
			/** Characters of a warning or a notice. */ const MESSAGE_SHOWN = 2e3;
			const TRACKING_HEADER = "x-zm-trackingid";
			/** The form of Zoom's tracking ID, such as `v=2.0;clid=us06;rid=WEB_0123456789abcdef`. */ const TRACKING_ID =
				/^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/;
			/** The headers that the log shows: none that carries a secret, and those that tell who responded. */ const SHOWN_HEADERS =
				/^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;
			/** A line for the log. `text` may quote anything. */ function log(text, secrecy) {
				lib_core /* info */
					.pq(secrecy.redact(text));
			}
			/** A notice annotation. */ function notify({ title, message }, secrecy) {
				lib_core /* notice */
					.lm(shorten(defuse(secrecy.redact(message)), MESSAGE_SHOWN), {
						title,
					});
			}
			/** A warning annotation. */ function warn({ title, message }, secrecy) {
				lib_core /* warning */
					.$e(shorten(defuse(secrecy.redact(message)), MESSAGE_SHOWN), {
						title,
					});
			}
			/**
			 * Sets `status` before the run is over. The runner reads the outputs of a step that was killed too, and a later line of
			 * the file overrides an earlier one.
			 */ function reportEarly(status) {
				setOutputs({
					status,
				});
			}
			/**
			 * Sets the output `password`. Whether it could be: later steps have no other way to a generated password. Without the
			 * runner's file the library would print it.
			 */ function reportPassword(password) {
				return (
					Boolean(process.env["GITHUB_OUTPUT"]) &&
					setOutputs({
						password,
					})
				);
			}
			/**
			 * Set an environment variable for the later steps of the job. Returns false if the runner's file can't be written; without a runner
			 * there are no later steps.
			 */ function exportVariable(name, value) {
				const file = process.env["GITHUB_ENV"];
				return (
					!file ||
					writeFile(file, () =>
						lib_core /* exportVariable */
							.dN(name, value),
					)
				);
			}
			/**
			 * Tells how a run ended, where `report` itself failed: the status and a fixed text, which need nothing that can have
			 * failed before.
			 */ function reportPlainly(outcome) {
				setOutputs({
					status: outcome.status,
				});
				lib_core /* error */
					.z3(`The report of this step failed. ${build_outcome /* STATE_SENTENCES */.X8[outcome.status]}`, {
						title: build_outcome /* OWN_PROBLEMS */.Yd.internal.title,
					});
				return (0, build_outcome /* exitCode */.I$)(outcome);
			}
			/** Tells how a run ended: outputs, log, annotation and job summary. Returns the step's exit code. */ function report(
				outcome,
				secrecy,
				jobSummary,
			) {
				const facts = readFacts(outcome, secrecy);
				const failed = (0, build_outcome /* exitCode */.I$)(outcome) === 1;
				const written = setOutputs({
					status: outcome.status,
					"http-status": facts.httpStatus,
					"error-code": failed ? facts.code : "",
					"error-message": failed ? facts.what : "",
					"retry-at": failed ? facts.retryAt : "",
					"next-rotation-at":
						"nextRotationAt" in outcome && outcome.nextRotationAt !== void 0 ? new Date(outcome.nextRotationAt).toISOString() : "",
					"tracking-id": facts.trackingId,
				});
				if (!written) warn(UNWRITTEN_OUTPUTS, secrecy);
				const shown = shownAnswer(outcome);
				if (shown) logAnswer(shown, secrecy);
				if (outcome.status === "validated")
					lib_core /* info */
						.pq(outcome.checks.map(describeCheck).join("\n"));
				lib_core /* info */
					.pq([build_outcome /* STATE_SENTENCES */.X8[outcome.status], outcome.whereabouts].filter(Boolean).join("\n"));
				if (failed)
					lib_core /* error */
						.z3(facts.message, {
							title: facts.title,
						});
				else if (facts.message)
					lib_core /* notice */
						.lm(facts.message, {
							title: facts.title,
						});
				if (jobSummary) writeSummary(outcome, facts);
				return (0, build_outcome /* exitCode */.I$)(outcome);
			}
			const CHECK_NAMES = {
				inputs: "Inputs",
				"access-token": "Access token",
				scope: "Scope for the update",
				policy: "Password policy",
				user: "User",
				"secrets-readable": "Secrets can be read",
				"secrets-writable": "Secrets can be written",
			};
			const REASONS = {
				"scopes-unknown": "the scopes of the access token are not known",
				"no-scope": "the access token has no scope for it",
				"not-permitted": "the role behind the access token has no permission for it",
				"unclear-response": "the response was not clear",
				"not-asked-for": "it was not asked for",
				"shown-by-writing": "only writing them shows it",
			};
			/** One line of the checklist of a dry run. */ function describeCheck({ name, result, reason }) {
				return `${CHECK_NAMES[name]}: ${reason ? `not checked (${REASONS[reason]})` : result}`;
			}
			/** The answer that says the most about how a run ended. */ function shownAnswer(outcome) {
				return "problem" in outcome ? (outcome.problem.evidence ?? outcome.answer) : outcome.answer;
			}
			/** What is told of an outcome, safe to print wherever it goes. */ function readFacts(outcome, secrecy) {
				const { answer } = outcome;
				const id = shownAnswer(outcome)?.headers[TRACKING_HEADER] ?? "";
				const trackingId = TRACKING_ID.test(id) && secrecy.redact(id) === id ? id : "";
				const common = {
					httpStatus: answer ? String(answer.status) : "",
					trackingId,
				};
				if (!("problem" in outcome))
					return {
						...common,
						code: "",
						title: "",
						what: "",
						advice: "",
						retryAt: "",
						place: "",
						message: "",
					};
				const { problem } = outcome;
				// A code that the server chose may have a secret in it, and then it is fit neither for a title nor for an output.
				const isSecret = problem.isUnlisted === true && secrecy.redact(problem.code) !== problem.code;
				const { code, title, advice } = isSecret
					? {
							...problem,
							...(0, build_outcome /* ownProblem */.O3)("unexpected-response", ""),
						}
					: problem;
				const what = problem.quote ? `${problem.what} ${shorten(defuse(secrecy.redact(problem.quote)), WORDS_SHOWN)}` : problem.what;
				const place = placeOf(
					isSecret
						? {
								title,
							}
						: problem,
					process.env,
				);
				const retryTime = problem.retryAt === void 0 ? "" : new Date(problem.retryAt).toISOString();
				const message = [
					what,
					build_outcome /* STATE_SENTENCES */.X8[outcome.status],
					...(outcome.whereabouts ? [outcome.whereabouts] : []),
					advice,
					...(retryTime ? [`Retry after ${retryTime}.`] : []),
					...(trackingId ? [`Zoom's tracking ID: ${trackingId}`] : []),
					`More: ${place}`,
				].join("\n");
				return {
					...common,
					code,
					title,
					what,
					advice,
					retryAt: retryTime,
					place,
					message,
				};
			}
			/** A quoted text without live links and mentions: GitHub makes them of URLs, hosts that begin with `www.`, and whatever follows an @. */ function defuse(
				text,
			) {
				return text.replaceAll("://", "[:]//").replace(/www\./gi, "www[.]").replaceAll("@", "[at]");
			}
			function shorten(text, length) {
				const characters = [...text];
				return characters.length > length ? `${characters.slice(0, length).join("")}…` : text;
			}
			const UNWRITTEN_OUTPUTS = {
				title: "The outputs could not be written",
				message: "Later steps do not see what this step found: the file that GITHUB_OUTPUT names cannot be written.",
			};
			/** Whether the outputs were written. The exit code and the annotation tell the truth without them too. */ function setOutputs(
				outputs,
			) {
				const file = process.env["GITHUB_OUTPUT"];
				const set = () => {
					for (const [name, value] of Object.entries(outputs))
						lib_core /* setOutput */
							.uH(name, value);
				};
				if (file) return writeFile(file, set);
				set();
				return true;
			}
			/** Write to a file of the runner. Returns false if it can't be written, or is no file: opening a named pipe waits for a reader. */ function writeFile(
				path,
				write,
			) {
				try {
					const isFile = (0, external_node_fs_.statSync)(path).isFile();
					if (isFile) write();
					return isFile;
				} catch {
					return false;
				}
			}
			function logAnswer(answer, secrecy) {
				const isShown = (name, value) => SHOWN_HEADERS.test(name) && (name !== TRACKING_HEADER || TRACKING_ID.test(value));
				const headers = Object.entries(answer.headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
				const text = [`HTTP ${answer.status} ${answer.reason}`, ...headers, "", answer.body].join("\n");
				// No more of it than is shown is looked at, so that nothing that was cut off behind can come forward.
				const shown = text.slice(0, ANSWER_SHOWN);
				const isCut = answer.cut || shown.length < text.length;
				const redacted = Buffer.from(secrecy.redactLines(shown, isCut).join("\n").trim());
				lib_core /* startGroup */
					.Oh("Zoom's answer");
				lib_core /* info */
					.pq(redacted.subarray(0, ANSWER_SHOWN).toString());
				if (isCut || redacted.length > ANSWER_SHOWN)
					lib_core /* info */
						.pq("(the rest of the answer is left out)");
				lib_core /* endGroup */
					.N4();
			}
			/** The library's summary would load Node's file system a second time, as promises, and escapes nothing. */ function writeSummary(
				outcome,
				facts,
			) {
				const rows = [
					["Status", outcome.status],
					["Meaning", build_outcome /* STATE_SENTENCES */.X8[outcome.status]],
					["Secret", outcome.whereabouts ?? ""],
					["Checked", outcome.status === "validated" ? outcome.checks.map(describeCheck).join("; ") : ""],
					["HTTP status", facts.httpStatus],
					["Error code", facts.code],
					["Problem", facts.title],
					["Details", facts.what],
					["What to do", facts.advice],
					["Not before", facts.retryAt],
					["Tracking ID", facts.trackingId],
					["More", facts.place],
				];
				const cells = ([name, value]) => `<tr><td>${name}</td><td>${escapeHtml(value)}</td></tr>`;
				const table = rows.flatMap((row) => (row[1] ? [cells(row)] : [])).join("");
				const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
				// A runner without job summaries, or with a full disk, changes nothing about the password.
				writeFile(file, () => (0, external_node_fs_.appendFileSync)(file, `<h3>Zoom password</h3>\n<table>${table}</table>\n`));
			}
			function escapeHtml(text) {
				return text
					.replaceAll("&", "&amp;")
					.replaceAll("<", "&lt;")
					.replaceAll(">", "&gt;")
					.replaceAll('"', "&quot;")
					.replaceAll("'", "&#39;");
			}
			// CONCATENATED MODULE: ./build/rotation/decision.js
			/** Decide what follows from an update of a candidate. */
			function decide(update, origin) {
				if (update.applied === "yes") return "commit";
				const rejection = (0, build_outcome /* refusalClass */.z$)(update.problem);
				if (rejection === "same")
					// Zoom has exactly this password. Before this run, nobody can have set one that it generated.
					return origin === "passed" ? "commit-unchanged" : "commit";
				const isUnacceptable = rejection === "reused" || rejection === "policy";
				if (origin === "recovered") return isUnacceptable ? "try-next" : "unknown";
				if (update.applied === "maybe")
					// A generated password is in nobody's history, unless an earlier attempt of this run set it.
					return rejection === "reused" && origin === "generated" ? "commit" : "unknown";
				if (isUnacceptable) return "try-next";
				return rejection === "unexpected" ? "end-keep-pending" : "discard";
			}
			// EXTERNAL MODULE: ./build/rotation/store.js
			var rotation_store = __nccwpck_require__(8031);
			// CONCATENATED MODULE: ./build/rotation/whereabouts.js
			/** What holds at every moment: whatever a run was about to do, the next one goes on from there. */
			const AGAIN = "It is safe to run again.";
			/** Which secret holds what Zoom has. */ function tellHolder({ name }, slot) {
				return `Zoom has the password of the secret \`${name}${slot}\`. ${AGAIN}`;
			}
			/** That the current password is left alone. */ function tellRecent({ name }, time) {
				return `The secret \`${name}\` was written at ${time}. Zoom has its password, unless somebody has changed one of the two since. ${AGAIN}`;
			}
			/**
			 * The secrets that may hold the password in effect. `hasRecovered`: the current secret holds the one of an earlier run, and is not
			 * the password from before the run.
			 */ function tellOpen({ name }, inventory, hasRecovered = false) {
				const others = [rotation_store /* PENDING */.eG, ...(0, rotation_store /* unresolved */.II)(inventory)]
					.filter((slot) => inventory.has(slot))
					.map((slot) => `\`${name}${slot}\``);
				const open = others.length > 0 ? `, or that of ${others.join(" or ")}` : "";
				return hasRecovered
					? `Zoom has the password of the secret \`${name}\`, which an earlier run had left pending${open}. ${AGAIN}`
					: `Zoom has the password that it had${open}. The secret \`${name}\` was not written. ${AGAIN}`;
			}
			/** That a candidate which Zoom refused stays pending, for safety's sake. */ function tellKept({ name }) {
				return `The secret \`${name}${rotation_store /* PENDING */.eG}\` stays all the same, because the answer is a strange one; the next run begins with it.`;
			}
			/** What a dry run found. */ function tellChecked(store, inventory) {
				const pending = inventory.has(rotation_store /* PENDING */.eG)
					? ` A run without \`dry-run\` first finishes what \`${store.name}${rotation_store /* PENDING */.eG}\` holds.`
					: "";
				return `${tellOpen(store, inventory)}${pending} Whether the secrets can be written shows only when they are.`;
			}
			/** The same where a run ended without knowing how far it had come. */ function tellAllSlots(name) {
				const names = [rotation_store /* CURRENT */.eN, rotation_store /* PENDING */.eG, (0, rotation_store /* previousSlot */.Wk)(1)].map(
					(slot) => `\`${name}${slot}\``,
				);
				return `Zoom has the password of one of the secrets ${names.join(", ")}, if it had that of the first. ${AGAIN}`;
			}
			// CONCATENATED MODULE: ./build/rotation/rotate.js
			/** For a password that Zoom rejects without saying whether it is the current one. */
			const UNSETTLED = {
				advice: "Zoom may have this password, and does not take it again. Pass another one, or set `generate-password: true`.",
			};
			const FROM_THE_FUTURE = {
				title: "The secret has a time in the future",
				message:
					"The time of the last update of the secret is later than now, so its age is not known: a rotation is due. Check the clock of the runner.",
			};
			const NOTHING_TO_SET = (0, build_outcome /* ownProblem */.O3)("invalid-input", "There is no password to set.");
			/** Later than any time of the store, whose clock is not ours. */ const JUST_NOW = Number.POSITIVE_INFINITY;
			/**
			 * Change the password, and store it if there is a store. At every moment a secret holds the password in effect: a candidate is
			 * stored as pending before it is sent, and becomes the current one after Zoom has confirmed it. The next run completes what this
			 * one leaves unfinished. The ports report failures as values; nothing is thrown.
			 */ async function rotate(options) {
				const { zoom, store, pending, dueAfterMs, dryRun, recordStatus } = options;
				const before = pending === "" || dryRun ? "unchanged" : "unknown";
				recordStatus(before);
				const inspect = async () =>
					store
						? store.inspect()
						: {
								ok: true,
								inventory: new Map(),
							};
				// If the rotation may not be due, Zoom is called only after the store.
				const isSideBySide = dueAfterMs === 0 || dryRun;
				const [inspected, preparedEarly] = isSideBySide ? await Promise.all([inspect(), zoom.prepare()]) : [await inspect()];
				const inventory = new Map(inspected.ok ? inspected.inventory : []);
				if (!inspected.ok && pending !== "") inventory.set(rotation_store /* PENDING */.eG, JUST_NOW);
				if (Number(inventory.get(rotation_store /* CURRENT */.eN)) > options.now()) {
					// A clock that is wrong, or a forged response: nothing is known to be older than the current secret.
					inventory.set(rotation_store /* CURRENT */.eN, 0);
					options.warn(FROM_THE_FUTURE);
				}
				const rotation = {
					...options,
					before,
					inventory,
					hasRecovered: false,
				};
				const early = inspected.ok ? earlyOutcome(rotation) : end(inspected.problem, rotation);
				if (early) return early;
				const prepared = preparedEarly ?? (await zoom.prepare());
				if (!prepared.ok) return end(prepared.problem, rotation);
				const ready = {
					...rotation,
					...prepared,
				};
				return pending === ""
					? setNext(ready, {
							problem: NOTHING_TO_SET,
							answer: void 0,
							isPendingSpent: false,
						})
					: recover(ready);
			}
			/** The end of a run that looks at stale secrets, or that is not due. */ function earlyOutcome({
				store,
				pending,
				inventory,
				dueAfterMs,
				dryRun,
				now,
			}) {
				if (!store) return;
				if (inventory.has(rotation_store /* PENDING */.eG) !== (pending !== "")) {
					const fault = pending === "" ? "exists, but `pending-password` is empty" : "does not exist, but `pending-password` is not empty";
					const problem = (0, build_outcome /* ownProblem */.O3)(
						"stale-pending",
						`The secret \`${store.name}${rotation_store /* PENDING */.eG}\` ${fault}.`,
					);
					return {
						status: "unchanged",
						problem,
						accepted: false,
						whereabouts: tellOpen(store, inventory),
					};
				}
				const written = inventory.get(rotation_store /* CURRENT */.eN);
				if (
					dryRun ||
					dueAfterMs === 0 ||
					written === void 0 ||
					pending !== "" ||
					(0, rotation_store /* unresolved */.II)(inventory).length > 0
				)
					return;
				return now() - written < dueAfterMs
					? {
							status: "skipped",
							whereabouts: tellRecent(store, new Date(written).toISOString()),
							nextRotationAt: written + dueAfterMs,
						}
					: void 0;
			}
			/** Finish what an earlier run left pending, which may be in effect already. Then set the password of this run, if it is another one. */ async function recover(
				rotation,
			) {
				const { candidates, pending, dryRun, stopReason, policy } = rotation;
				candidates.onPendingRecovered(pending);
				if (dryRun) {
					// A generated password would overwrite the pending one in the output, so only a passed one is checked.
					const candidate = stopReason() ?? (candidates.origin === "generated" ? pending : candidates.next(policy)) ?? pending;
					return typeof candidate === "string" ? validated(rotation) : end(candidate, rotation);
				}
				const update = await send(pending, rotation);
				const { answer } = update;
				const decision = decide(update, "recovered");
				if (decision === "commit" && candidates.isSatisfiedBy(pending))
					return commit(
						pending,
						{
							status: "updated",
							answer,
						},
						rotation,
					);
				if (decision === "commit") {
					const notStored = await writeCurrent(pending, rotation, answer);
					if (notStored) return notStored;
					rotation.recordStatus("unchanged");
					await remove((0, rotation_store /* previousSlots */.tk)(rotation.inventory).reverse(), rotation);
					return setNext(
						{
							...rotation,
							before: "unchanged",
							hasRecovered: true,
						},
						{
							problem: NOTHING_TO_SET,
							answer,
							isPendingSpent: true,
						},
					);
				}
				const problem = problemOf(update);
				return decision === "try-next"
					? setNext(rotation, {
							problem,
							answer,
							givenUp: pending,
							isPendingSpent: false,
						})
					: end(problem, rotation, answer);
			}
			/** Try the next password of this run, and after a rejection of it the one after that. */ async function setNext(rotation, last) {
				const { candidates, stopReason, dryRun, policy, allowUnchanged } = rotation;
				const candidate = stopReason() ?? candidates.next(policy) ?? last.problem;
				if (typeof candidate !== "string")
					return last.isPendingSpent ? discard(candidate, rotation, last.answer) : end(candidate, rotation, last.answer);
				if (candidate === last.givenUp)
					return end(
						{
							...last.problem,
							...UNSETTLED,
						},
						rotation,
						last.answer,
					);
				if (dryRun) return validated(rotation);
				const unstaged = await stage(candidate, rotation, last);
				if (unstaged) return unstaged;
				const update = await send(candidate, rotation);
				const answer = update.answer ?? last.answer;
				const problem = problemOf(update);
				switch (decide(update, candidates.origin)) {
					case "commit":
						return commit(
							candidate,
							{
								status: "updated",
								answer,
							},
							rotation,
						);

					case "commit-unchanged":
						return commit(
							candidate,
							{
								status: "unchanged",
								problem,
								accepted: allowUnchanged,
								answer,
							},
							rotation,
						);

					case "try-next":
						return setNext(rotation, {
							problem,
							answer,
							isPendingSpent: true,
						});

					case "discard":
						return discard(problem, rotation, answer);

					case "end-keep-pending": {
						const outcome = endUnsent(problem, rotation, answer);
						return {
							...outcome,
							whereabouts: rotation.store && `${outcome.whereabouts} ${tellKept(rotation.store)}`,
						};
					}

					case "unknown":
						return end(
							{
								...problem,
								...((0, build_outcome /* refusalClass */.z$)(problem) === "reused" && UNSETTLED),
							},
							{
								...rotation,
								before: "unknown",
							},
							answer,
						);
				}
			}
			/** Store a candidate as pending before it is sent, and before that the pending one that it replaces. The outcome, if that failed. */ async function stage(
				candidate,
				rotation,
				{ givenUp, answer, isPendingSpent },
			) {
				const unsaved =
					givenUp === void 0 ? void 0 : await save((0, rotation_store /* nextPrevious */.fZ)(rotation.inventory), givenUp, rotation);
				if (unsaved) return end(unsaved, rotation, answer);
				const problem = await save(rotation_store /* PENDING */.eG, candidate, rotation);
				return problem && (isPendingSpent ? discard(problem, rotation, answer) : endUnsent(problem, rotation, answer));
			}
			/** Write a slot. It counts as written even if that is not confirmed. */ async function save(slot, password, { store, inventory }) {
				const problem = await store?.write(slot, password);
				inventory.set(slot, JUST_NOW);
				return problem;
			}
			/** Send a password to Zoom, and record what is known meanwhile. */ async function send(
				password,
				{ update: updatePassword, before, recordStatus },
			) {
				const record = (applied) => recordStatus(applied === "no" ? before : "unknown");
				const update = await updatePassword(password, record);
				if (update.applied === "no") record(update.applied);
				return update;
			}
			/** The problem of an update; of one that was applied, the rejection that proves it. */ function problemOf(update) {
				return update.applied === "yes" ? (update.proof ?? NOTHING_TO_SET) : update.problem;
			}
			/** Make the password in effect the current one of the store. The outcome, if that failed. */ async function writeCurrent(
				password,
				rotation,
				answer,
			) {
				const { store, recordStatus } = rotation;
				recordStatus("updated-not-stored");
				const problem = await save(rotation_store /* CURRENT */.eN, password, rotation);
				return (
					problem && {
						status: "updated-not-stored",
						problem,
						answer,
						whereabouts: store && tellHolder(store, rotation_store /* PENDING */.eG),
					}
				);
			}
			/** End a run whose candidate is in effect: make it the current password of the store, and delete the other slots. */ async function commit(
				password,
				done,
				rotation,
			) {
				const { store, recordStatus, inventory, dueAfterMs, now } = rotation;
				if (!store) return done;
				const notStored = await writeCurrent(password, rotation, done.answer);
				if (notStored) return notStored;
				recordStatus(done.status);
				await Promise.all([
					remove([rotation_store /* PENDING */.eG], rotation),
					remove((0, rotation_store /* previousSlots */.tk)(inventory).reverse(), rotation),
				]);
				const nextRotationAt = done.status === "updated" && dueAfterMs > 0 ? now() + dueAfterMs : void 0;
				return {
					...done,
					whereabouts: tellHolder(store, rotation_store /* CURRENT */.eN),
					...(nextRotationAt !== void 0 && {
						nextRotationAt,
					}),
				};
			}
			/** End a run whose last candidate is not in effect. */ async function discard(problem, rotation, answer) {
				await remove([rotation_store /* PENDING */.eG], rotation);
				return endUnsent(problem, rotation, answer);
			}
			/** End a run whose pending secret, if there still is one, holds nothing that is not stored elsewhere. */ function endUnsent(
				problem,
				rotation,
				answer,
			) {
				rotation.inventory.delete(rotation_store /* PENDING */.eG);
				return end(problem, rotation, answer);
			}
			/** Delete slots one after the other. The first one that can't be deleted is a warning, and stays with those after it. */ async function remove(
				slots,
				{ store, inventory, warn },
			) {
				if (!store) return;
				for (const slot of slots) {
					const problem = await store.remove(slot);
					if (problem) {
						const message = `The secret \`${store.name}${slot}\` may still be there. The next run takes care of it. ${problem.what} ${problem.quote ?? ""}`;
						return warn({
							title: "A secret could not be deleted",
							message,
						});
					}
					inventory.delete(slot);
				}
			}
			/** End a run that did not store a new password in effect. */ function end(
				problem,
				{ store, before, inventory, hasRecovered },
				answer,
			) {
				const common = {
					problem,
					answer,
					whereabouts: store && tellOpen(store, inventory, hasRecovered),
				};
				return before === "unchanged"
					? {
							status: before,
							accepted: false,
							...common,
						}
					: {
							status: before,
							...common,
						};
			}
			function validated({ store, inventory, checks }) {
				const ofStore = [
					{
						name: "secrets-readable",
						result: "passed",
					},
					{
						name: "secrets-writable",
						result: "not-checked",
						reason: "shown-by-writing",
					},
				];
				return {
					status: "validated",
					whereabouts: store && tellChecked(store, inventory),
					checks: [
						{
							name: "inputs",
							result: "passed",
						},
						...checks,
						...(store ? ofStore : []),
					],
				};
			}
			// CONCATENATED MODULE: ./build/redaction.js
			/** What stands in place of a secret, as in the runner's log. */
			const STARS = "***";
			const ENTITIES = {
				amp: "&",
				lt: "<",
				gt: ">",
				quot: '"',
				apos: "'",
			};
			/**
			 * How programs escape text: JSON and its like (with several backslashes where it is within JSON), URLs and forms (with + for a
			 * space), and HTML.
			 */ const ESCAPE =
				/\\+(?:u(?<unit>[\da-f]{4}))?|(?<bytes>(?:%[\da-f]{2})+)|(?<plus>\+)|&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<entity>amp|lt|gt|quot|apos));?/giu;
			/** How often a text is decoded: for three escapings one within the other, and for a secret that looks like an escape itself. */ const ROUNDS = 5;
			function redaction_decodeEscape({ unit, bytes, plus, decimal, hex, entity }) {
				if (unit) return String.fromCharCode(Number.parseInt(unit, 16));
				if (bytes)
					// An escaped plus reads like one that is not, which reads like a space.
					return Buffer.from(bytes.replaceAll("%", ""), "hex").toString().replaceAll("+", " ");
				const point = Number(decimal ?? `0x${hex}`);
				if (point <= 1114111) return String.fromCodePoint(point);
				// Of JSON's other escapes the backslash is dropped, because it may be escaped itself.
				return plus ? " " : [ENTITIES[(entity ?? "").toLowerCase()]].join("");
			}
			/** What is not seen: control and format characters and others that may split a text without a trace. */ const UNSEEN =
				/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
			/** One code point, so that it is the same however it is composed, in whatever width and case. */ function fold(character) {
				// Upper case, because lower case depends on what stands beside a letter (the final sigma). Most characters are ASCII.
				return character > " " && character < "" ? character.toUpperCase() : character.normalize("NFKD").replace(UNSEEN, "").toUpperCase();
			}
			function* escapesOf(text) {
				for (const { index, 0: found, groups } of text.matchAll(ESCAPE))
					yield [
						index,
						index + found.length,
						redaction_decodeEscape({
							...groups,
						}),
					];
			}
			function* foldsOf(text) {
				let at = 0;
				for (const character of text) {
					yield [at, at + character.length, fold(character)];
					at += character.length;
				}
			}
			/** The reading with pieces of its text replaced by what they read as. */ function replacePieces({ text, first, last }, pieces) {
				const parts = [];
				const firsts = [];
				const lasts = [];
				let at = 0;
				const keepUpTo = (end) => {
					parts.push(text.slice(at, end));
					for (; at < end; at++) {
						firsts.push(Number(first[at]));
						lasts.push(Number(last[at]));
					}
				};
				for (const [from, to, reads] of pieces) {
					keepUpTo(from);
					parts.push(reads);
					for (let unit = 0; unit < reads.length; unit++) {
						firsts.push(Number(first[from]));
						lasts.push(Number(last[to - 1]));
					}
					at = to;
				}
				keepUpTo(text.length);
				return {
					text: parts.join(""),
					first: firsts,
					last: lasts,
				};
			}
			function readingOf(text) {
				const indices = Array.from(
					{
						length: text.length,
					},
					(_, index) => index,
				);
				return {
					text,
					first: indices,
					last: indices,
				};
			}
			/** Whether folding changes nothing but the case. */ const PLAIN = /^[ -~]*$/;
			function foldReading(reading) {
				return PLAIN.test(reading.text)
					? {
							...reading,
							text: reading.text.toUpperCase(),
						}
					: replacePieces(reading, foldsOf(reading.text));
			}
			/** A text as it is, and decoded once, twice … as long as that changes it. */ function readingsOf(text) {
				const readings = [readingOf(text)];
				for (const reading of readings) {
					const next = replacePieces(reading, escapesOf(reading.text));
					if (next.text !== reading.text && readings.length <= ROUNDS) readings.push(next);
				}
				return readings.map(foldReading);
			}
			/** Shorter derived forms are no secret's any more, and would star harmless text. */ const SHORTEST_DERIVED_FORM = 6;
			/** Adds a secret to those that are looked for: also decoded, because it may look like an escape itself. */ function addNeedles(
				secret,
				needles,
			) {
				for (const misread of [secret, ...misreadings(secret)])
					for (const [round, { text }] of readingsOf(misread).entries())
						if (text.trim() !== "" && (round === 0 || text.length >= SHORTEST_DERIVED_FORM)) needles.add(text);
			}
			/** What becomes of a text where Latin-1 is read as UTF-8, or UTF-8 as Latin-1 or as Windows has it. */ function misreadings(text) {
				const bytes = Buffer.from(text);
				return PLAIN.test(text)
					? []
					: [text.replace(/[^\0-\x7f]/gu, "�"), bytes.toString("latin1"), new TextDecoder("windows-1252").decode(bytes)];
			}
			/**
			 * A text in which the secrets are replaced by stars: as they are, in any case, with unseen characters in between, in the usual wrong
			 * charsets, and as JSON, URLs, forms and HTML usually escape them or some of their characters, also one within the other. Where a
			 * text `isCut`, the beginning of a secret at its end is one too.
			 */ function hideText(text, needles, isCut) {
				const hidden = new Map();
				for (const reading of readingsOf(text)) {
					const hide = (from, to) => {
						const start = Number(reading.first[from]);
						hidden.set(start, Math.max(Number(reading.last[to]), hidden.get(start) ?? start));
					};
					for (const needle of needles) {
						for (let at = reading.text.indexOf(needle); at >= 0; at = reading.text.indexOf(needle, at + needle.length))
							hide(at, at + needle.length - 1);
						const beginning = isCut ? findBeginning(reading.text, needle) : void 0;
						if (beginning !== void 0) hide(beginning, reading.text.length - 1);
					}
				}
				return hidden.size > 0 ? replaceUnits(text, hidden) : text;
			}
			/** The fewest characters of a secret that count as its beginning where a text ends. */ const SHORTEST_BEGINNING = 3;
			/** Characters of an escape, within another one, that may be cut off in its midst. */ const LONGEST_ESCAPE = 24;
			/** Where the beginning of a secret stands at the end of a text, but for an escape that may be cut there. */ function findBeginning(
				text,
				secret,
			) {
				const tail = Math.max(0, text.length - secret.length - LONGEST_ESCAPE);
				for (let at = tail; at < text.length; at++)
					for (let end = text.length; end >= text.length - LONGEST_ESCAPE && end - at >= SHORTEST_BEGINNING; end--)
						if (secret.startsWith(text.slice(at, end))) return at;
				return;
			}
			/** The text with stars for the units that are hidden, from the key of an entry to its value. */ function replaceUnits(text, hidden) {
				let result = "";
				let end = -1;
				for (let index = 0; index < text.length; index++) {
					const last = hidden.get(index) ?? -1;
					if (last > end && index > end) result += STARS;
					end = Math.max(end, last);
					result += index > end ? text.charAt(index) : "";
				}
				return result;
			}
			// CONCATENATED MODULE: ./build/secrecy.js
			/** Shorter lines of a text of several lines are no secret by themselves, and would star harmless text. */
			const SHORTEST_LINE = 4;
			/** The texts that a value is known by: itself, and its lines, without white space around them. */ function readings(value) {
				const lines = value.split(/[\r\n]/).map((line) => line.trim());
				const long = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines;
				return [...new Set([value, ...long])].filter((text) => text.trim() !== "");
			}
			/**
			 * The forms of a value that are registered as masks: itself, its lines, and what JSON, URLs, forms, HTML, base64 and
			 * hexadecimal make of it. The runner derives some of them by itself, but not all.
			 */ function printableForms(value) {
				const texts = readings(value);
				const derived = texts.flatMap((text) => derivedForms(text.toWellFormed())).filter((form) => form.length >= SHORTEST_DERIVED_FORM);
				return new Set([...texts, ...derived]);
			}
			function derivedForms(value) {
				const json = JSON.stringify(value).slice(1, -1);
				const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
				const component = encodeURIComponent(value);
				const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
				const form = new URLSearchParams({
					"": value,
				})
					.toString()
					.slice(1);
				const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
				const bytes = Buffer.from(value);
				const base64 = [bytes.toString("base64"), ...[0, 1, 2].map((offset) => base64Within(bytes, offset))];
				const hex = bytes.toString("hex");
				return [
					value.toLowerCase(),
					value.normalize("NFC"),
					value.normalize("NFD"),
					...misreadings(value),
					json,
					json.replaceAll("/", "\\/"),
					ascii,
					encodeURIComponent(component),
					...[component, strict, encodeURI(value), form].flatMap((text) => [text, text.replace(/%../g, (code) => code.toLowerCase())]),
					html,
					html.replaceAll("'", "&#39;"),
					...base64.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")]),
					hex,
					hex.toUpperCase(),
				];
			}
			/** The characters of a base64 text that a value determines by itself when it starts `offset` bytes into a group of three. */ function base64Within(
				bytes,
				offset,
			) {
				const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
				const first = Math.ceil((offset * 8) / 6);
				const last = Math.floor(((offset + bytes.length) * 8) / 6);
				return text.slice(first, last);
			}
			/** Starts with nothing to hide. `register` is told every form of every secret, once. */ function createSecrecy(
				register = lib_core /* setSecret */.Pq,
			) {
				const known = new Set();
				const needles = new Set();
				let longestFirst = [];
				const hide = (text, isCut = false) =>
					longestFirst.reduce((hidden, form) => hidden.replaceAll(form, STARS), hideText(text, needles, isCut));
				return {
					add(value) {
						for (const text of readings(value)) addNeedles(text, needles);
						for (const form of printableForms(value).difference(known)) {
							known.add(form);
							register(form);
						}
						longestFirst = [...known].sort((a, b) => b.length - a.length);
					},
					redact: (text) => neutralize(hide(text)),
					redactLines: (text, isCut) =>
						hide(text, isCut)
							.split(/\r\n|\r|\n/)
							.map(neutralize),
				};
			}
			/** What has no business in a line of a log: control and format characters, except the one that joins emoji, and lone surrogates. */ const NOT_SHOWN =
				/(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
			/** What the runner takes for a command: `::name::` at the start of a line, `##[name]` anywhere. */ const COMMANDS =
				/:(?=:)|##(?=\[)/g;
			function neutralize(text) {
				return text.replace(NOT_SHOWN, " ").trim().replace(COMMANDS, "$& ");
			}
			// CONCATENATED MODULE: ./build/main.js
			/** Milliseconds of a run that are kept for storing a password that Zoom has. */
			const COMMIT_MS = 2e4;
			/** Runs the action once. Returns the exit code; an exception ends in a report too. */ async function main(lent) {
				reportEarly("unchanged");
				const run = {
					...lent,
					secrecy: createSecrecy(),
					status: "unchanged",
					jobSummary: true,
				};
				const outcome = await Promise.race([act(run), run.crash]).catch((error) => crashed(error, run));
				try {
					return report(outcome, run.secrecy, run.jobSummary);
				} catch {
					return reportPlainly(outcome);
				}
			}
			async function act(run) {
				const { secrecy, deadline, env } = run;
				const read = readInputs(secrecy, env);
				run.jobSummary = read.jobSummary;
				if (isInEvent(read.givenPassword, env["GITHUB_EVENT_PATH"])) warn(PASSWORD_IN_EVENT, secrecy);
				if (!read.ok)
					return {
						status: "unchanged",
						problem: (0, build_outcome /* ownProblem */.O3)("invalid-input", read.problems.join(" ")),
						accepted: false,
					};
				const { inputs } = read;
				const foreign = foreignHosts(inputs);
				if (foreign.length > 0)
					notify(
						{
							title: FOREIGN_HOST_TITLE,
							message: `${foreign.join(" and ")} ${foreign.length > 1 ? "are" : "is"} ${FOREIGN_HOST}`,
						},
						secrecy,
					);
				if (inputs.secret) run.whereabouts = tellAllSlots(inputs.secret.name);
				deadline.limit(inputs.timeoutMs);
				// A signal that came while all of this was loaded is told when the event loop turns.
				await (0, promises_.setImmediate)();
				return change(inputs, run);
			}
			const FOREIGN_HOST_TITLE = "A host that is not a Zoom host gets the password";
			const FOREIGN_HOST = "not under zoom.us or zoomgov.com. It gets the password and the credentials. Check `api-url` and `oauth-url`.";
			/** The hosts of `api-url` and `oauth-url` that are not Zoom's. */ function foreignHosts({ apiUrl, credentials }) {
				const urls = [apiUrl, ...(credentials.kind === "token" ? [] : [credentials.oauthUrl])];
				return [...new Set(urls.map(({ host }) => host))].filter((host) => !/(^|\.)zoom(gov\.com|\.us)\.?(:\d+)?$/.test(host));
			}
			/** Changes the password, and stores it where that is asked for. */ async function change(inputs, run) {
				const { secrecy, deadline, env } = run;
				const keptMs = inputs.secret ? Math.min(COMMIT_MS, inputs.timeoutMs / 2) : 0;
				const calls = {
					deadline: (0, build_deadline /* keepBack */.lL)(deadline, keptMs),
					random: Math.random,
					note: (text) => log(text, secrecy),
					attemptLimitMs: attemptLimit(inputs.timeoutMs - keptMs),
				};
				const zoom = openAccount(inputs, {
					calls,
					env,
					onSecret: secrecy.add,
					notify: (notice) => notify(notice, secrecy),
					warn: (warning) => warn(warning, secrecy),
				});
				const mark =
					inputs.secret && createJobMark(inputs.secret, env, (name, value) => exportVariable(name, value) || warn(UNMARKED, secrecy));
				if (mark?.isSet()) {
					const what = "An earlier step of this job changed the pending secret after the job had read it.";
					const problem = {
						...(0, build_outcome /* ownProblem */.O3)("stale-pending", what),
						advice: "Use a new job, which reads the secrets anew.",
					};
					return {
						status: "unchanged",
						problem,
						accepted: false,
						whereabouts: run.whereabouts,
					};
				}
				const isPendingAtStart = inputs.pendingPassword !== "";
				const store =
					inputs.secret &&
					mark &&
					(await openStore(inputs.secret, {
						calls,
						commitDeadline: deadline,
						env,
						mark,
						isPendingAtStart,
					}));
				try {
					return await rotate({
						zoom,
						store,
						candidates: createCandidates(inputs, {
							onSecret: secrecy.add,
							publish: reportPassword,
							warn: (warning) => warn(warning, secrecy),
						}),
						pending: inputs.pendingPassword,
						dueAfterMs: inputs.dueAfterMs,
						allowUnchanged: inputs.allowUnchanged,
						dryRun: inputs.dryRun,
						now: deadline.now,
						stopReason: () => stopReason(calls.deadline),
						recordStatus: (status) => recordStatus(run, status),
						warn: (warning) => warn(warning, secrecy),
					});
				} finally {
					zoom.close();
					store?.close();
				}
			}
			/** The store is loaded only where it is used. */ async function openStore({ name, ...target }, options) {
				const { openGitHubSecrets } = await __nccwpck_require__
					.e(/* import() */ 914)
					.then(__nccwpck_require__.bind(__nccwpck_require__, 5914));
				return openGitHubSecrets(name, target, options);
			}
			/** Notes what is true of the password, for a crash and for a kill. */ function recordStatus(run, status) {
				run.status = status;
				reportEarly(status);
			}
			/** Why the run has to stop before it changes anything, if it has to. */ function stopReason(deadline) {
				if (deadline.isCancelled()) return (0, build_outcome /* cancelledProblem */.vQ)();
				return deadline.remaining() > 0
					? void 0
					: (0, build_outcome /* ownProblem */.O3)("timeout", "The time was over before the password was changed.");
			}
			const UNMARKED = {
				title: "The job could not be marked",
				message:
					"The file that GITHUB_ENV names cannot be written, so a later step of this job does not see that the pending secret was changed. Rotate a secret once in a job.",
			};
			const PASSWORD_IN_EVENT = {
				title: "The password is in the event of this workflow",
				message:
					"The password also stands in the event that started this workflow, such as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Keep the password in a secret, and change it once more.",
			};
			/** What is true when an exception ends a run. Nothing goes on behind it. */ function crashed(
				error,
				{ status, whereabouts, deadline, secrecy },
			) {
				deadline.cancel(0);
				const problem = (0, build_outcome /* crashProblem */.Fv)(error);
				switch (status) {
					case "unknown":
					case "updated-not-stored":
						return {
							status,
							problem,
							whereabouts,
						};

					case "unchanged":
						return {
							status,
							problem,
							accepted: false,
							whereabouts,
						};

					case "updated":
						warn(
							{
								title: problem.title,
								message: `${problem.what} ${problem.quote} ${problem.advice}`,
							},
							secrecy,
						);
						return {
							status,
							whereabouts,
						};
				}
			}
		}),
		3657: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const net = __nccwpck_require__(7030);
			const assert = __nccwpck_require__(4589);
			const util = __nccwpck_require__(9203);
			const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092);
			let tls;
			const SessionCache = class {
				constructor(maxCachedSessions) {
					this._maxCachedSessions = maxCachedSessions;
					this._sessionCache = new Map();
					this._sessionRegistry = new FinalizationRegistry((key) => {
						if (this._sessionCache.size < this._maxCachedSessions) return;
						const ref = this._sessionCache.get(key);
						if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
					});
				}
				get(sessionKey) {
					const ref = this._sessionCache.get(sessionKey);
					return ref ? ref.deref() : null;
				}
				set(sessionKey, session) {
					if (this._maxCachedSessions === 0) return;
					if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
					else if (this._sessionCache.size >= this._maxCachedSessions) {
						let evicted = false;
						for (const [key, ref] of this._sessionCache)
							if (ref.deref() === void 0) {
								this._sessionCache.delete(key);
								evicted = true;
								break;
							}
						if (!evicted) {
							const oldest = this._sessionCache.keys().next();
							if (!oldest.done) this._sessionCache.delete(oldest.value);
						}
					}
					this._sessionCache.set(sessionKey, new WeakRef(session));
					this._sessionRegistry.register(session, sessionKey);
				}
			};
			function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
				if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0))
					throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
				const options = {
					path: socketPath,
					...opts,
				};
				const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
				timeout = timeout == null ? 1e4 : timeout;
				allowH2 = allowH2 != null ? allowH2 : true;
				return function ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
					let socket;
					if (protocol === "https:") {
						if (!tls) tls = __nccwpck_require__(1692);
						servername = servername || options.servername || util.getServerName(host) || null;
						const sessionKey = servername || hostname;
						assert(sessionKey);
						const session = customSession || sessionCache.get(sessionKey) || null;
						port = port || 443;
						socket = tls.connect({
							highWaterMark: 16384,
							...options,
							servername,
							session,
							localAddress,
							ALPNProtocols: allowH2 ? (preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"]) : ["http/1.1"],
							socket: httpSocket,
							port,
							host: hostname,
						});
						socket.on("session", function (session) {
							sessionCache.set(sessionKey, session);
						});
					} else {
						assert(!httpSocket, "httpSocket can only be sent on TLS update");
						port = port || 80;
						const connectOptions = {
							highWaterMark: 64 * 1024,
							...options,
							localAddress,
							port,
							host: hostname,
						};
						const family = net.isIP(hostname);
						if (family !== 0 && servername && servername !== hostname) {
							connectOptions.host = servername;
							connectOptions.lookup = (_hostname, lookupOptions, cb) => {
								if (lookupOptions.all)
									cb(null, [
										{
											address: hostname,
											family,
										},
									]);
								else cb(null, hostname, family);
							};
						}
						socket = net.connect(connectOptions);
						if (useH2c === true) socket.alpnProtocol = "h2";
					}
					if (options.keepAlive == null || options.keepAlive) {
						const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
						socket.setKeepAlive(true, keepAliveInitialDelay);
					}
					const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
						timeout,
						hostname,
						port,
					});
					socket
						.setNoDelay(true)
						.once(protocol === "https:" ? "secureConnect" : "connect", function () {
							queueMicrotask(clearConnectTimeout);
							if (callback) {
								const cb = callback;
								callback = null;
								cb(null, this);
							}
						})
						.on("error", function (err) {
							queueMicrotask(clearConnectTimeout);
							if (callback) {
								const cb = callback;
								callback = null;
								cb(
									maybeNormalizeConnectError(err, this, {
										timeout,
										hostname,
										port,
									}),
								);
							}
						});
					return socket;
				};
			}
			function maybeNormalizeConnectError(err, socket, opts) {
				if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
					let message = "Connect Timeout Error";
					if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses))
						message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
					else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
					message += ` timeout: ${opts.timeout}ms)`;
					const wrapped = new ConnectTimeoutError(message);
					wrapped.cause = err;
					return wrapped;
				}
				return err;
			}
			module.exports = buildConnector;
		}),
		4574: ((module) => {
			"use strict";
			const wellknownHeaderNames = [
				"Accept",
				"Accept-Encoding",
				"Accept-Language",
				"Accept-Ranges",
				"Access-Control-Allow-Credentials",
				"Access-Control-Allow-Headers",
				"Access-Control-Allow-Methods",
				"Access-Control-Allow-Origin",
				"Access-Control-Expose-Headers",
				"Access-Control-Max-Age",
				"Access-Control-Request-Headers",
				"Access-Control-Request-Method",
				"Age",
				"Allow",
				"Alt-Svc",
				"Alt-Used",
				"Authorization",
				"Cache-Control",
				"Clear-Site-Data",
				"Connection",
				"Content-Disposition",
				"Content-Encoding",
				"Content-Language",
				"Content-Length",
				"Content-Location",
				"Content-Range",
				"Content-Security-Policy",
				"Content-Security-Policy-Report-Only",
				"Content-Type",
				"Cookie",
				"Cross-Origin-Embedder-Policy",
				"Cross-Origin-Opener-Policy",
				"Cross-Origin-Resource-Policy",
				"Date",
				"Device-Memory",
				"Downlink",
				"ECT",
				"ETag",
				"Expect",
				"Expect-CT",
				"Expires",
				"Forwarded",
				"From",
				"Host",
				"If-Match",
				"If-Modified-Since",
				"If-None-Match",
				"If-Range",
				"If-Unmodified-Since",
				"Keep-Alive",
				"Last-Modified",
				"Link",
				"Location",
				"Max-Forwards",
				"Origin",
				"Permissions-Policy",
				"Pragma",
				"Proxy-Authenticate",
				"Proxy-Authorization",
				"RTT",
				"Range",
				"Referer",
				"Referrer-Policy",
				"Refresh",
				"Retry-After",
				"Sec-WebSocket-Accept",
				"Sec-WebSocket-Extensions",
				"Sec-WebSocket-Key",
				"Sec-WebSocket-Protocol",
				"Sec-WebSocket-Version",
				"Server",
				"Server-Timing",
				"Service-Worker-Allowed",
				"Service-Worker-Navigation-Preload",
				"Set-Cookie",
				"SourceMap",
				"Strict-Transport-Security",
				"Supports-Loading-Mode",
				"TE",
				"Timing-Allow-Origin",
				"Trailer",
				"Transfer-Encoding",
				"Upgrade",
				"Upgrade-Insecure-Requests",
				"User-Agent",
				"Vary",
				"Via",
				"WWW-Authenticate",
				"X-Content-Type-Options",
				"X-DNS-Prefetch-Control",
				"X-Frame-Options",
				"X-Permitted-Cross-Domain-Policies",
				"X-Powered-By",
				"X-Requested-With",
				"X-XSS-Protection",
			];
			const headerNameLowerCasedRecord = {};
			Object.setPrototypeOf(headerNameLowerCasedRecord, null);
			for (let i = 0; i < wellknownHeaderNames.length; ++i) {
				const key = wellknownHeaderNames[i];
				const lowerCasedKey = key.toLowerCase();
				headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
			}
			const defaultWebSocketMaxFragments = 131072;
			const defaultWebSocketMaxPayloadSize = 128 * 1024 * 1024;
			module.exports = {
				wellknownHeaderNames,
				headerNameLowerCasedRecord,
				defaultWebSocketMaxFragments,
				defaultWebSocketMaxPayloadSize,
			};
		}),
		6883: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const diagnosticsChannel = __nccwpck_require__(3053);
			const util = __nccwpck_require__(7975);
			const undiciDebugLog = util.debuglog("undici");
			const fetchDebuglog = util.debuglog("fetch");
			const websocketDebuglog = util.debuglog("websocket");
			const channels = {
				beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
				connected: diagnosticsChannel.channel("undici:client:connected"),
				connectError: diagnosticsChannel.channel("undici:client:connectError"),
				sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
				create: diagnosticsChannel.channel("undici:request:create"),
				bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
				bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
				bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
				headers: diagnosticsChannel.channel("undici:request:headers"),
				trailers: diagnosticsChannel.channel("undici:request:trailers"),
				error: diagnosticsChannel.channel("undici:request:error"),
				open: diagnosticsChannel.channel("undici:websocket:open"),
				close: diagnosticsChannel.channel("undici:websocket:close"),
				socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
				ping: diagnosticsChannel.channel("undici:websocket:ping"),
				pong: diagnosticsChannel.channel("undici:websocket:pong"),
				proxyConnected: diagnosticsChannel.channel("undici:proxy:connected"),
			};
			let isTrackingClientEvents = false;
			function trackClientEvents(debugLog = undiciDebugLog) {
				if (isTrackingClientEvents) return;
				if (
					channels.beforeConnect.hasSubscribers ||
					channels.connected.hasSubscribers ||
					channels.connectError.hasSubscribers ||
					channels.sendHeaders.hasSubscribers
				) {
					isTrackingClientEvents = true;
					return;
				}
				isTrackingClientEvents = true;
				diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
					} = evt;
					debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
				});
				diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
					} = evt;
					debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
				});
				diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
						error,
					} = evt;
					debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
				});
				diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
					const {
						request: { method, path, origin },
					} = evt;
					debugLog("sending request to %s %s%s", method, origin, path);
				});
			}
			let isTrackingRequestEvents = false;
			function trackRequestEvents(debugLog = undiciDebugLog) {
				if (isTrackingRequestEvents) return;
				if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
					isTrackingRequestEvents = true;
					return;
				}
				isTrackingRequestEvents = true;
				diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
					const {
						request: { method, path, origin },
						response: { statusCode },
					} = evt;
					debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
				});
				diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
					const {
						request: { method, path, origin },
					} = evt;
					debugLog("trailers received from %s %s%s", method, origin, path);
				});
				diagnosticsChannel.subscribe("undici:request:error", (evt) => {
					const {
						request: { method, path, origin },
						error,
					} = evt;
					debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
				});
			}
			let isTrackingWebSocketEvents = false;
			function trackWebSocketEvents(debugLog = websocketDebuglog) {
				if (isTrackingWebSocketEvents) return;
				if (
					channels.open.hasSubscribers ||
					channels.close.hasSubscribers ||
					channels.socketError.hasSubscribers ||
					channels.ping.hasSubscribers ||
					channels.pong.hasSubscribers
				) {
					isTrackingWebSocketEvents = true;
					return;
				}
				isTrackingWebSocketEvents = true;
				diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
					if (evt.address != null) {
						const { address, port } = evt.address;
						debugLog("connection opened %s%s", address, port ? `:${port}` : "");
					} else debugLog("connection opened");
				});
				diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
					const { websocket, code, reason } = evt;
					debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
				});
				diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
					debugLog("connection errored - %s", err.message);
				});
				diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
					debugLog("ping received");
				});
				diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
					debugLog("pong received");
				});
			}
			if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
				trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
				trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
			}
			if (websocketDebuglog.enabled) {
				trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
				trackWebSocketEvents(websocketDebuglog);
			}
			module.exports = {
				channels,
			};
		}),
		3092: ((module) => {
			"use strict";
			const kUndiciError = Symbol.for("undici.error.UND_ERR");
			class UndiciError extends Error {
				constructor(message, options) {
					super(message, options);
					this.name = "UndiciError";
					this.code = "UND_ERR";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kUndiciError] === true;
				}
				get [kUndiciError]() {
					return true;
				}
			}
			const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
			class ConnectTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ConnectTimeoutError";
					this.message = message || "Connect Timeout Error";
					this.code = "UND_ERR_CONNECT_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kConnectTimeoutError] === true;
				}
				get [kConnectTimeoutError]() {
					return true;
				}
			}
			const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
			class HeadersTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "HeadersTimeoutError";
					this.message = message || "Headers Timeout Error";
					this.code = "UND_ERR_HEADERS_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHeadersTimeoutError] === true;
				}
				get [kHeadersTimeoutError]() {
					return true;
				}
			}
			const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
			class HeadersOverflowError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "HeadersOverflowError";
					this.message = message || "Headers Overflow Error";
					this.code = "UND_ERR_HEADERS_OVERFLOW";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHeadersOverflowError] === true;
				}
				get [kHeadersOverflowError]() {
					return true;
				}
			}
			const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
			class BodyTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "BodyTimeoutError";
					this.message = message || "Body Timeout Error";
					this.code = "UND_ERR_BODY_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kBodyTimeoutError] === true;
				}
				get [kBodyTimeoutError]() {
					return true;
				}
			}
			const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
			class InvalidArgumentError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "InvalidArgumentError";
					this.message = message || "Invalid Argument Error";
					this.code = "UND_ERR_INVALID_ARG";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInvalidArgumentError] === true;
				}
				get [kInvalidArgumentError]() {
					return true;
				}
			}
			const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
			class InvalidReturnValueError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "InvalidReturnValueError";
					this.message = message || "Invalid Return Value Error";
					this.code = "UND_ERR_INVALID_RETURN_VALUE";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInvalidReturnValueError] === true;
				}
				get [kInvalidReturnValueError]() {
					return true;
				}
			}
			const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
			class AbortError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "AbortError";
					this.message = message || "The operation was aborted";
					this.code = "UND_ERR_ABORT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kAbortError] === true;
				}
				get [kAbortError]() {
					return true;
				}
			}
			const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
			class RequestAbortedError extends AbortError {
				constructor(message) {
					super(message);
					this.name = "AbortError";
					this.message = message || "Request aborted";
					this.code = "UND_ERR_ABORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestAbortedError] === true;
				}
				get [kRequestAbortedError]() {
					return true;
				}
			}
			const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
			class InformationalError extends UndiciError {
				constructor(message, options) {
					super(message, options);
					this.name = "InformationalError";
					this.message = message || "Request information";
					this.code = "UND_ERR_INFO";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInformationalError] === true;
				}
				get [kInformationalError]() {
					return true;
				}
			}
			const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
			class RequestContentLengthMismatchError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "RequestContentLengthMismatchError";
					this.message = message || "Request body length does not match content-length header";
					this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestContentLengthMismatchError] === true;
				}
				get [kRequestContentLengthMismatchError]() {
					return true;
				}
			}
			const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
			class ResponseContentLengthMismatchError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ResponseContentLengthMismatchError";
					this.message = message || "Response body length does not match content-length header";
					this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseContentLengthMismatchError] === true;
				}
				get [kResponseContentLengthMismatchError]() {
					return true;
				}
			}
			const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
			class ClientDestroyedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ClientDestroyedError";
					this.message = message || "The client is destroyed";
					this.code = "UND_ERR_DESTROYED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kClientDestroyedError] === true;
				}
				get [kClientDestroyedError]() {
					return true;
				}
			}
			const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
			class ClientClosedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ClientClosedError";
					this.message = message || "The client is closed";
					this.code = "UND_ERR_CLOSED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kClientClosedError] === true;
				}
				get [kClientClosedError]() {
					return true;
				}
			}
			const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
			class SocketError extends UndiciError {
				constructor(message, socket) {
					super(message);
					this.name = "SocketError";
					this.message = message || "Socket error";
					this.code = "UND_ERR_SOCKET";
					this.socket = socket;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kSocketError] === true;
				}
				get [kSocketError]() {
					return true;
				}
			}
			const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
			class NotSupportedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "NotSupportedError";
					this.message = message || "Not supported error";
					this.code = "UND_ERR_NOT_SUPPORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kNotSupportedError] === true;
				}
				get [kNotSupportedError]() {
					return true;
				}
			}
			const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
			class BalancedPoolMissingUpstreamError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MissingUpstreamError";
					this.message = message || "No upstream has been added to the BalancedPool";
					this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kBalancedPoolMissingUpstreamError] === true;
				}
				get [kBalancedPoolMissingUpstreamError]() {
					return true;
				}
			}
			const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
			class WebAssemblyNotSupportedError extends Error {
				constructor(message) {
					super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
					this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kWebAssemblyNotSupportedError] === true;
				}
				get [kWebAssemblyNotSupportedError]() {
					return true;
				}
			}
			const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
			class HTTPParserError extends Error {
				constructor(message, code, data) {
					super(message);
					this.name = "HTTPParserError";
					this.code = code ? `HPE_${code}` : void 0;
					this.data = data ? data.toString() : void 0;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHTTPParserError] === true;
				}
				get [kHTTPParserError]() {
					return true;
				}
			}
			const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
			class ResponseExceededMaxSizeError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ResponseExceededMaxSizeError";
					this.message = message || "Response content exceeded max size";
					this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseExceededMaxSizeError] === true;
				}
				get [kResponseExceededMaxSizeError]() {
					return true;
				}
			}
			const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
			class RequestRetryError extends UndiciError {
				constructor(message, code, { headers, data }) {
					super(message);
					this.name = "RequestRetryError";
					this.message = message || "Request retry error";
					this.code = "UND_ERR_REQ_RETRY";
					this.statusCode = code;
					this.data = data;
					this.headers = headers;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestRetryError] === true;
				}
				get [kRequestRetryError]() {
					return true;
				}
			}
			const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
			class ResponseError extends UndiciError {
				constructor(message, code, { headers, body, bodyTruncated = false }) {
					super(message);
					this.name = "ResponseError";
					this.message = message || "Response error";
					this.code = "UND_ERR_RESPONSE";
					this.statusCode = code;
					this.body = body;
					this.bodyTruncated = bodyTruncated;
					this.headers = headers;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseError] === true;
				}
				get [kResponseError]() {
					return true;
				}
			}
			const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
			class SecureProxyConnectionError extends UndiciError {
				constructor(cause, message, options = {}) {
					super(message, {
						cause,
						...options,
					});
					this.name = "SecureProxyConnectionError";
					this.message = message || "Secure Proxy Connection failed";
					this.code = "UND_ERR_PRX_TLS";
					this.cause = cause;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kSecureProxyConnectionError] === true;
				}
				get [kSecureProxyConnectionError]() {
					return true;
				}
			}
			const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
			class ProxyConnectionError extends UndiciError {
				constructor(cause, message, options = {}) {
					super(message, {
						cause,
						...options,
					});
					this.name = "ProxyConnectionError";
					this.message = message || "Proxy Connection failed";
					this.code = "UND_ERR_PRX_CONN";
					this.cause = cause;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kProxyConnectionError] === true;
				}
				get [kProxyConnectionError]() {
					return true;
				}
			}
			const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
			class MaxRedirectsError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MaxRedirectsError";
					this.message = message || "max redirects";
					this.code = "UND_ERR_REDIRECT_MAX";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMaxRedirectsError] === true;
				}
				get [kMaxRedirectsError]() {
					return true;
				}
			}
			const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
			class MaxOriginsReachedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MaxOriginsReachedError";
					this.message = message || "Maximum allowed origins reached";
					this.code = "UND_ERR_MAX_ORIGINS_REACHED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMaxOriginsReachedError] === true;
				}
				get [kMaxOriginsReachedError]() {
					return true;
				}
			}
			class Socks5ProxyError extends UndiciError {
				constructor(message, code) {
					super(message);
					this.name = "Socks5ProxyError";
					this.message = message || "SOCKS5 proxy error";
					this.code = code || "UND_ERR_SOCKS5";
				}
			}
			const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
			class MessageSizeExceededError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MessageSizeExceededError";
					this.message = message || "Max decompressed message size exceeded";
					this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMessageSizeExceededError] === true;
				}
				get [kMessageSizeExceededError]() {
					return true;
				}
			}
			module.exports = {
				AbortError,
				WebAssemblyNotSupportedError,
				HTTPParserError,
				UndiciError,
				HeadersTimeoutError,
				HeadersOverflowError,
				BodyTimeoutError,
				RequestContentLengthMismatchError,
				ConnectTimeoutError,
				InvalidArgumentError,
				InvalidReturnValueError,
				RequestAbortedError,
				ClientDestroyedError,
				ClientClosedError,
				InformationalError,
				SocketError,
				NotSupportedError,
				ResponseContentLengthMismatchError,
				BalancedPoolMissingUpstreamError,
				ResponseExceededMaxSizeError,
				RequestRetryError,
				ResponseError,
				SecureProxyConnectionError,
				ProxyConnectionError,
				MaxOriginsReachedError,
				MaxRedirectsError,
				Socks5ProxyError,
				MessageSizeExceededError,
			};
		}),
		9450: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const { InvalidArgumentError, NotSupportedError } = __nccwpck_require__(3092);
			const assert = __nccwpck_require__(4589);
			const {
				isValidHTTPToken,
				isValidHeaderValue,
				isStream,
				destroy,
				isBuffer,
				isFormDataLike,
				isIterable,
				hasSafeIterator,
				isBlobLike,
				serializePathWithQuery,
				parseHeaders,
				assertRequestHandler,
				getServerName,
				normalizedMethodRecords,
				getProtocolFromUrlString,
			} = __nccwpck_require__(9203);
			const { channels } = __nccwpck_require__(6883);
			const { headerNameLowerCasedRecord } = __nccwpck_require__(4574);
			const invalidPathRegex = /[^\u0021-\u00ff]/;
			function isValidContentLengthHeaderValue(val) {
				if (typeof val !== "string" || val.length === 0) return false;
				for (let i = 0; i < val.length; i++) {
					const charCode = val.charCodeAt(i);
					if (charCode < 48 || charCode > 57) return false;
				}
				return true;
			}
			const kHandler = Symbol("handler");
			const kController = Symbol("controller");
			const kResume = Symbol("resume");
			class RequestController {
				#paused = false;
				#reason = null;
				#aborted = false;
				#abort;
				[kResume] = null;
				rawHeaders = null;
				rawTrailers = null;
				constructor(abort) {
					this.#abort = abort;
				}
				pause() {
					this.#paused = true;
				}
				resume() {
					if (this.#paused) {
						this.#paused = false;
						this[kResume]?.();
					}
				}
				abort(reason) {
					if (!this.#aborted) {
						this.#aborted = true;
						this.#reason = reason;
						this.#abort(reason);
					}
				}
				get aborted() {
					return this.#aborted;
				}
				get reason() {
					return this.#reason;
				}
				get paused() {
					return this.#paused;
				}
			}
			class Request {
				constructor(
					origin,
					{
						path,
						method,
						body,
						headers,
						query,
						idempotent,
						blocking,
						upgrade,
						headersTimeout,
						bodyTimeout,
						reset,
						expectContinue,
						servername,
						throwOnError,
						maxRedirections,
						typeOfService,
					},
					handler,
				) {
					if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
					else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT")
						throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
					else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
					if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
					else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method))
						throw new InvalidArgumentError("invalid request method");
					if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
					if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
					if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0))
						throw new InvalidArgumentError("invalid headersTimeout");
					if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0))
						throw new InvalidArgumentError("invalid bodyTimeout");
					if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
					if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
					if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
					if (maxRedirections != null && maxRedirections !== 0)
						throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
					if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255))
						throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
					this.headersTimeout = headersTimeout;
					this.bodyTimeout = bodyTimeout;
					this.method = method;
					this.typeOfService = typeOfService;
					this.abort = null;
					if (body == null) this.body = null;
					else if (isStream(body)) {
						this.body = body;
						const rState = this.body._readableState;
						if (!rState || !rState.autoDestroy) {
							this.endHandler = function () {
								destroy(this);
							};
							this.body.on("end", this.endHandler);
						}
						this.errorHandler = (err) => {
							if (this.abort) this.abort(err);
							else this.error = err;
						};
						this.body.on("error", this.errorHandler);
					} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
					else if (ArrayBuffer.isView(body))
						this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
					else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
					else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
					else if (isFormDataLike(body)) {
						if (!isUndiciFormData(body))
							throw new InvalidArgumentError(
								"body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported",
							);
						this.body = body;
					} else if (isIterable(body) || isBlobLike(body)) this.body = body;
					else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
					this.completed = false;
					this.aborted = false;
					this.upgrade = upgrade || null;
					this.path = query ? serializePathWithQuery(path, query) : path;
					this.origin = origin;
					this.protocol = getProtocolFromUrlString(origin);
					this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
					this.blocking = blocking ?? this.method !== "HEAD";
					this.reset = reset == null ? null : reset;
					this.host = null;
					this.contentLength = null;
					this.contentType = null;
					this.headers = [];
					this.expectContinue = expectContinue != null ? expectContinue : false;
					if (Array.isArray(headers)) {
						if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
						for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
					} else if (headers && typeof headers === "object")
						if (hasSafeIterator(headers))
							for (const header of headers) {
								if (!Array.isArray(header) || header.length !== 2)
									throw new InvalidArgumentError("headers must be in key-value pair format");
								processHeader(this, header[0], header[1]);
							}
						else {
							const keys = Object.keys(headers);
							for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
						}
					else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
					assertRequestHandler(handler, method, upgrade);
					this.servername = servername || getServerName(this.host) || null;
					this[kHandler] = handler;
					if (channels.create.hasSubscribers)
						channels.create.publish({
							request: this,
						});
				}
				onBodySent(chunk) {
					if (channels.bodyChunkSent.hasSubscribers)
						channels.bodyChunkSent.publish({
							request: this,
							chunk,
						});
					if (this[kHandler].onBodySent)
						try {
							return this[kHandler].onBodySent(chunk);
						} catch (err) {
							this.abort(err);
						}
				}
				onRequestSent() {
					if (channels.bodySent.hasSubscribers)
						channels.bodySent.publish({
							request: this,
						});
					if (this[kHandler].onRequestSent)
						try {
							return this[kHandler].onRequestSent();
						} catch (err) {
							this.abort(err);
						}
				}
				onRequestStart(abort, context) {
					assert(!this.aborted);
					assert(!this.completed);
					this[kController] = new RequestController(abort);
					if (this.error) {
						this[kController].abort(this.error);
						return;
					}
					this.abort = abort;
					return this[kHandler].onRequestStart(this[kController], context);
				}
				onResponseStarted() {
					return this[kHandler].onResponseStarted?.();
				}
				onResponseStart(statusCode, headers, resume, statusText) {
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.headers.hasSubscribers)
						channels.headers.publish({
							request: this,
							response: {
								statusCode,
								headers,
								statusText,
							},
						});
					const controller = this[kController];
					if (controller) {
						controller[kResume] = resume;
						controller.rawHeaders = headers;
					}
					const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
					try {
						this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
						return !controller?.paused;
					} catch (err) {
						this.abort(err);
						return false;
					}
				}
				onResponseData(chunk) {
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.bodyChunkReceived.hasSubscribers)
						channels.bodyChunkReceived.publish({
							request: this,
							chunk,
						});
					const controller = this[kController];
					try {
						this[kHandler].onResponseData?.(controller, chunk);
						return !controller?.paused;
					} catch (err) {
						this.abort(err);
						return false;
					}
				}
				onRequestUpgrade(statusCode, headers, socket, statusText = "") {
					this.onFinally();
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.headers.hasSubscribers)
						channels.headers.publish({
							request: this,
							response: {
								statusCode,
								headers,
								statusText,
							},
						});
					const controller = this[kController];
					if (controller) controller.rawHeaders = headers;
					const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
					const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
					if (!this.aborted) {
						this.completed = true;
						if (channels.trailers.hasSubscribers)
							channels.trailers.publish({
								request: this,
								trailers: [],
							});
					}
					return result;
				}
				onResponseEnd(trailers) {
					this.onFinally();
					assert(!this.aborted);
					assert(!this.completed);
					this.completed = true;
					if (channels.trailers.hasSubscribers)
						channels.trailers.publish({
							request: this,
							trailers,
						});
					const controller = this[kController];
					if (controller) controller.rawTrailers = trailers;
					const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
					try {
						return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
					} catch (err) {
						this.onResponseError(err);
					}
				}
				onResponseError(error) {
					this.onFinally();
					if (channels.error.hasSubscribers)
						channels.error.publish({
							request: this,
							error,
						});
					if (this.aborted) return;
					this.aborted = true;
					const controller = this[kController];
					return this[kHandler].onResponseError?.(controller, error);
				}
				onFinally() {
					if (this.errorHandler) {
						this.body.off("error", this.errorHandler);
						this.errorHandler = null;
					}
					if (this.endHandler) {
						this.body.off("end", this.endHandler);
						this.endHandler = null;
					}
				}
				addHeader(key, value) {
					processHeader(this, key, value);
					return this;
				}
			}
			function processHeader(request, key, val) {
				if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				else if (val === void 0) return;
				let headerName = headerNameLowerCasedRecord[key];
				if (headerName === void 0) {
					headerName = key.toLowerCase();
					if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName))
						throw new InvalidArgumentError("invalid header key");
				}
				if (Array.isArray(val)) {
					const arr = [];
					for (let i = 0; i < val.length; i++)
						if (typeof val[i] === "string") {
							if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
							arr.push(val[i]);
						} else if (val[i] === null) arr.push("");
						else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
						else {
							const str = `${val[i]}`;
							if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
							arr.push(str);
						}
					val = arr;
				} else if (typeof val === "string") {
					if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				} else if (val === null) val = "";
				else {
					val = `${val}`;
					if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				}
				if (headerName === "host") {
					if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
					if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
					request.host = val;
				} else if (headerName === "content-length") {
					if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
					if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
					request.contentLength = parseInt(val, 10);
				} else if (request.contentType === null && headerName === "content-type") {
					request.contentType = val;
					request.headers.push(key, val);
				} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade")
					throw new InvalidArgumentError(`invalid ${headerName} header`);
				else if (headerName === "connection") {
					const value = typeof val === "string" ? val : null;
					if (value === null) throw new InvalidArgumentError("invalid connection header");
					for (const token of value.toLowerCase().split(",")) {
						const trimmed = token.trim();
						if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
						if (trimmed === "close") request.reset = true;
					}
				} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
				else request.headers.push(key, val);
			}
			let isFormData;
			function isUndiciFormData(body) {
				if (isFormData === void 0) {
					__nccwpck_require__(583);
					isFormData = __nccwpck_require__(8314).webidl.is.FormData;
				}
				return isFormData(body);
			}
			module.exports = Request;
		}),
		6478: ((module) => {
			"use strict";
			module.exports = {
				kClose: Symbol("close"),
				kDestroy: Symbol("destroy"),
				kDispatch: Symbol("dispatch"),
				kUrl: Symbol("url"),
				kRequestOrigin: Symbol("request origin"),
				kRedirectCacheControl: Symbol("redirect cache control"),
				kOriginless: Symbol("originless"),
				kWriting: Symbol("writing"),
				kResuming: Symbol("resuming"),
				kQueue: Symbol("queue"),
				kConnect: Symbol("connect"),
				kConnecting: Symbol("connecting"),
				kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
				kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
				kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
				kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
				kKeepAlive: Symbol("keep alive"),
				kHeadersTimeout: Symbol("headers timeout"),
				kBodyTimeout: Symbol("body timeout"),
				kServerName: Symbol("server name"),
				kLocalAddress: Symbol("local address"),
				kHost: Symbol("host"),
				kNoRef: Symbol("no ref"),
				kBodyUsed: Symbol("used"),
				kBody: Symbol("abstracted request body"),
				kRunning: Symbol("running"),
				kBlocking: Symbol("blocking"),
				kPending: Symbol("pending"),
				kSize: Symbol("size"),
				kBusy: Symbol("busy"),
				kQueued: Symbol("queued"),
				kFree: Symbol("free"),
				kConnected: Symbol("connected"),
				kClosed: Symbol("closed"),
				kNeedDrain: Symbol("need drain"),
				kReset: Symbol("reset"),
				kDestroyed: Symbol.for("nodejs.stream.destroyed"),
				kResume: Symbol("resume"),
				kOnError: Symbol("on error"),
				kMaxHeadersSize: Symbol("max headers size"),
				kRunningIdx: Symbol("running index"),
				kPendingIdx: Symbol("pending index"),
				kError: Symbol("error"),
				kClients: Symbol("clients"),
				kClient: Symbol("client"),
				kParser: Symbol("parser"),
				kOnDestroyed: Symbol("destroy callbacks"),
				kPipelining: Symbol("pipelining"),
				kSocket: Symbol("socket"),
				kHostHeader: Symbol("host header"),
				kConnector: Symbol("connector"),
				kStrictContentLength: Symbol("strict content length"),
				kMaxRedirections: Symbol("maxRedirections"),
				kMaxRequests: Symbol("maxRequestsPerClient"),
				kProxy: Symbol("proxy agent options"),
				kCounter: Symbol("socket request counter"),
				kMaxResponseSize: Symbol("max response size"),
				kHTTP2Session: Symbol("http2Session"),
				kHTTP2Options: Symbol("http2 options"),
				kHTTP2SessionState: Symbol("http2Session state"),
				kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
				kConstruct: Symbol("constructable"),
				kListeners: Symbol("listeners"),
				kHTTPContext: Symbol("http context"),
				kMaxConcurrentStreams: Symbol("max concurrent streams"),
				kHostAuthority: Symbol("host authority"),
				kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
				kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
				kEnableConnectProtocol: Symbol("http2session connect protocol"),
				kRemoteSettings: Symbol("http2session remote settings"),
				kHTTP2Stream: Symbol("http2session client stream"),
				kPingInterval: Symbol("ping interval"),
				kUseMilo: Symbol("use milo"),
				kNoProxyAgent: Symbol("no proxy agent"),
				kHttpProxyAgent: Symbol("http proxy agent"),
				kHttpsProxyAgent: Symbol("https proxy agent"),
				kSocks5ProxyAgent: Symbol("socks5 proxy agent"),
			};
		}),
		1959: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const { wellknownHeaderNames, headerNameLowerCasedRecord } = __nccwpck_require__(4574);
			class TstNode {
				value = null;
				left = null;
				middle = null;
				right = null;
				code;
				constructor(key, value, index) {
					if (index === void 0 || index >= key.length) throw new TypeError("Unreachable");
					const code = (this.code = key.charCodeAt(index));
					if (code > 127) throw new TypeError("key must be ascii string");
					if (key.length !== ++index) this.middle = new TstNode(key, value, index);
					else this.value = value;
				}
				add(key, value) {
					const length = key.length;
					if (length === 0) throw new TypeError("Unreachable");
					let index = 0;
					let node = this;
					while (true) {
						const code = key.charCodeAt(index);
						if (code > 127) throw new TypeError("key must be ascii string");
						if (node.code === code)
							if (length === ++index) {
								node.value = value;
								break;
							} else if (node.middle !== null) node = node.middle;
							else {
								node.middle = new TstNode(key, value, index);
								break;
							}
						else if (node.code < code)
							if (node.left !== null) node = node.left;
							else {
								node.left = new TstNode(key, value, index);
								break;
							}
						else if (node.right !== null) node = node.right;
						else {
							node.right = new TstNode(key, value, index);
							break;
						}
					}
				}
				search(key) {
					const keylength = key.length;
					let index = 0;
					let node = this;
					while (node !== null && index < keylength) {
						let code = key[index];
						if (code <= 90 && code >= 65) code |= 32;
						while (node !== null) {
							if (code === node.code) {
								if (keylength === ++index) return node;
								node = node.middle;
								break;
							}
							node = node.code < code ? node.left : node.right;
						}
					}
					return null;
				}
			}
			class TernarySearchTree {
				node = null;
				insert(key, value) {
					if (this.node === null) this.node = new TstNode(key, value, 0);
					else this.node.add(key, value);
				}
				lookup(key) {
					return this.node?.search(key)?.value ?? null;
				}
			}
			const tree = new TernarySearchTree();
			for (let i = 0; i < wellknownHeaderNames.length; ++i) {
				const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
				tree.insert(key, key);
			}
			module.exports = {
				TernarySearchTree,
				tree,
			};
		}),
		9203: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6478);
			const { IncomingMessage } = {
				maxHeaderSize: 16384,
			};
			const stream = __nccwpck_require__(7075);
			const net = __nccwpck_require__(7030);
			const { stringify } = __nccwpck_require__(1792);
			const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474);
			const timers = __nccwpck_require__(4132);
			const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092);
			const { headerNameLowerCasedRecord } = __nccwpck_require__(4574);
			const { tree } = __nccwpck_require__(1959);
			class BodyAsyncIterable {
				constructor(body) {
					this[kBody] = body;
					this[kBodyUsed] = false;
				}
				async *[Symbol.asyncIterator]() {
					assert(!this[kBodyUsed], "disturbed");
					this[kBodyUsed] = true;
					yield* this[kBody];
				}
			}
			function noop() {}
			function wrapRequestBody(body) {
				if (isStream(body)) {
					if (bodyLength(body) === 0)
						body.on("data", function () {
							assert(false);
						});
					if (typeof body.readableDidRead !== "boolean") {
						body[kBodyUsed] = false;
						EE.prototype.on.call(body, "data", function () {
							this[kBodyUsed] = true;
						});
					}
					return body;
				} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
				else if (body && isFormDataLike(body)) return body;
				else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
				else return body;
			}
			function isStream(obj) {
				return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
			}
			function isBlobLike(object) {
				return object instanceof Blob;
			}
			function pathHasQueryOrFragment(url) {
				return url.includes("?") || url.includes("#");
			}
			function serializePathWithQuery(url, queryParams) {
				if (pathHasQueryOrFragment(url)) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
				const stringified = stringify(queryParams);
				if (stringified) url += "?" + stringified;
				return url;
			}
			function isValidPort(port) {
				const value = parseInt(port, 10);
				return value === Number(port) && value >= 0 && value <= 65535;
			}
			function isHttpOrHttpsPrefixed(value) {
				return (
					value != null &&
					value[0] === "h" &&
					value[1] === "t" &&
					value[2] === "t" &&
					value[3] === "p" &&
					(value[4] === ":" || (value[4] === "s" && value[5] === ":"))
				);
			}
			function parseURL(url) {
				if (typeof url === "string") {
					url = new URL(url);
					if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
						throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
					return url;
				}
				if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
				if (!(url instanceof URL)) {
					if (url.port != null && url.port !== "" && isValidPort(url.port) === false)
						throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
					if (url.path != null && typeof url.path !== "string")
						throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
					if (url.pathname != null && typeof url.pathname !== "string")
						throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
					if (url.hostname != null && typeof url.hostname !== "string")
						throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
					if (url.origin != null && typeof url.origin !== "string")
						throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
					if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
						throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
					const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
					let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
					let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
					if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
					if (path && path[0] !== "/") path = `/${path}`;
					return new URL(`${origin}${path}`);
				}
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
					throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				return url;
			}
			function parseOrigin(url) {
				url = parseURL(url);
				if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
				return url;
			}
			function getHostname(host) {
				if (host[0] === "[") {
					const idx = host.indexOf("]");
					assert(idx !== -1);
					return host.substring(1, idx);
				}
				const idx = host.indexOf(":");
				if (idx === -1) return host;
				return host.substring(0, idx);
			}
			function getServerName(host) {
				if (!host) return null;
				assert(typeof host === "string");
				const servername = getHostname(host);
				if (net.isIP(servername)) return "";
				return servername;
			}
			function deepClone(obj) {
				return JSON.parse(JSON.stringify(obj));
			}
			function isAsyncIterable(obj) {
				return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
			}
			function isIterable(obj) {
				return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
			}
			function hasSafeIterator(obj) {
				const prototype = Object.getPrototypeOf(obj);
				const ownIterator = Object.hasOwn(obj, Symbol.iterator);
				return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function");
			}
			function bodyLength(body) {
				if (body == null) return 0;
				else if (isStream(body)) {
					const state = body._readableState;
					return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
				} else if (isBlobLike(body)) return body.size != null ? body.size : null;
				else if (isBuffer(body)) return body.byteLength;
				return null;
			}
			function isDestroyed(body) {
				return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
			}
			function destroy(stream, err) {
				if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
				if (typeof stream.destroy === "function") {
					if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
					try {
						stream.destroy(err);
					} catch {}
				} else if (err)
					queueMicrotask(() => {
						stream.emit("error", err);
					});
				if (stream.destroyed !== true) stream[kDestroyed] = true;
			}
			const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
			function parseKeepAliveTimeout(val) {
				const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
				return m ? parseInt(m[1], 10) * 1e3 : null;
			}
			function headerNameToString(value) {
				return typeof value === "string"
					? (headerNameLowerCasedRecord[value] ?? value.toLowerCase())
					: (tree.lookup(value) ?? value.toString("latin1").toLowerCase());
			}
			function bufferToLowerCasedHeaderName(value) {
				return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
			}
			function setHeader(obj, key, value) {
				if (key === "__proto__")
					Object.defineProperty(obj, key, {
						value,
						enumerable: true,
						configurable: true,
						writable: true,
					});
				else obj[key] = value;
			}
			function parseHeaders(headers, obj) {
				if (obj === void 0) obj = {};
				for (let i = 0; i < headers.length; i += 2) {
					const key = headerNameToString(headers[i]);
					let val = obj[key];
					if (val !== void 0)
						if (!Object.hasOwn(obj, key)) {
							const headersValue =
								typeof headers[i + 1] === "string"
									? headers[i + 1]
									: Array.isArray(headers[i + 1])
										? headers[i + 1].map((x) => x.toString("latin1"))
										: headers[i + 1].toString("latin1");
							if (key === "__proto__")
								Object.defineProperty(obj, key, {
									value: headersValue,
									enumerable: true,
									configurable: true,
									writable: true,
								});
							else obj[key] = headersValue;
						} else {
							if (typeof val === "string") {
								val = [val];
								obj[key] = val;
							}
							val.push(headers[i + 1].toString("latin1"));
						}
					else {
						const headersValue =
							typeof headers[i + 1] === "string"
								? headers[i + 1]
								: Array.isArray(headers[i + 1])
									? headers[i + 1].map((x) => x.toString("latin1"))
									: headers[i + 1].toString("latin1");
						obj[key] = headersValue;
					}
				}
				return obj;
			}
			function parseRawHeaders(headers) {
				if (headers == null) return [];
				if (!Array.isArray(headers)) {
					const rawHeaders = [];
					for (const [name, value] of Object.entries(headers))
						if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
						else rawHeaders.push(name, `${value}`);
					return rawHeaders;
				}
				const headersLength = headers.length;
				const ret = new Array(headersLength);
				let key;
				let val;
				for (let n = 0; n < headersLength; n += 2) {
					key = headers[n];
					val = headers[n + 1];
					typeof key !== "string" && (key = key.toString());
					typeof val !== "string" && (val = val.toString("latin1"));
					ret[n] = key;
					ret[n + 1] = val;
				}
				return ret;
			}
			function toRawHeaders(headers) {
				const rawHeaders = [];
				for (const [name, value] of Object.entries(headers))
					if (Array.isArray(value))
						for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
					else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
				return rawHeaders;
			}
			function encodeRawHeaders(headers) {
				if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
				return headers.map((x) => Buffer.from(x));
			}
			function isBuffer(buffer) {
				return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
			}
			function assertRequestHandler(handler, method, upgrade) {
				if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
				if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
				if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
				if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0)
					throw new InvalidArgumentError("invalid onBodySent method");
				if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0)
					throw new InvalidArgumentError("invalid onRequestSent method");
				if (upgrade || method === "CONNECT") {
					if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
				} else {
					if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
					if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
					if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
				}
			}
			function isDisturbed(body) {
				return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
			}
			function getSocketInfo(socket) {
				return {
					localAddress: socket.localAddress,
					localPort: socket.localPort,
					remoteAddress: socket.remoteAddress,
					remotePort: socket.remotePort,
					remoteFamily: socket.remoteFamily,
					timeout: socket.timeout,
					bytesWritten: socket.bytesWritten,
					bytesRead: socket.bytesRead,
				};
			}
			function isFormDataLike(object) {
				return (
					object &&
					typeof object === "object" &&
					typeof object.append === "function" &&
					typeof object.delete === "function" &&
					typeof object.get === "function" &&
					typeof object.getAll === "function" &&
					typeof object.has === "function" &&
					typeof object.set === "function" &&
					object[Symbol.toStringTag] === "FormData"
				);
			}
			function addAbortListener(signal, listener) {
				if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
				if (typeof signal.addEventListener === "function") {
					signal.addEventListener("abort", listener, {
						once: true,
					});
					return () => signal.removeEventListener("abort", listener);
				}
				signal.once("abort", listener);
				return () => signal.removeListener("abort", listener);
			}
			const validTokenChars = new Uint8Array([
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1,
				0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
				1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			]);
			function isTokenCharCode(c) {
				return validTokenChars[c] === 1;
			}
			const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
			function isValidHTTPToken(characters) {
				if (characters.length >= 12) return tokenRegExp.test(characters);
				if (characters.length === 0) return false;
				for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
				return true;
			}
			const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
			function isValidHeaderValue(characters) {
				return !headerCharRegex.test(characters);
			}
			const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
			function parseRangeHeader(range) {
				if (range == null || range === "")
					return {
						start: 0,
						end: null,
						size: null,
					};
				if (!range) return null;
				const m = rangeHeaderRegex.exec(range);
				return m
					? {
							start: parseInt(m[1]),
							end: m[2] ? parseInt(m[2]) : null,
							size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null,
						}
					: null;
			}
			function addListener(obj, name, listener) {
				const listeners = (obj[kListeners] ??= []);
				listeners.push([name, listener]);
				obj.on(name, listener);
				return obj;
			}
			function removeAllListeners(obj) {
				if (obj[kListeners] != null) {
					for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
					obj[kListeners] = null;
				}
				return obj;
			}
			function errorRequest(client, request, err) {
				try {
					request.onResponseError(err);
					assert(request.aborted);
				} catch (err) {
					client.emit("error", err);
				}
			}
			const setupConnectTimeout =
				process.platform === "win32"
					? (socketWeakRef, opts) => {
							if (!opts.timeout) return noop;
							let s1 = null;
							let s2 = null;
							const fastTimer = timers.setFastTimeout(() => {
								s1 = setImmediate(() => {
									s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
								});
							}, opts.timeout);
							return () => {
								timers.clearFastTimeout(fastTimer);
								clearImmediate(s1);
								clearImmediate(s2);
							};
						}
					: (socketWeakRef, opts) => {
							if (!opts.timeout) return noop;
							let s1 = null;
							const fastTimer = timers.setFastTimeout(() => {
								s1 = setImmediate(() => {
									onConnectTimeout(socketWeakRef.deref(), opts);
								});
							}, opts.timeout);
							return () => {
								timers.clearFastTimeout(fastTimer);
								clearImmediate(s1);
							};
						};
			function onConnectTimeout(socket, opts) {
				if (socket == null) return;
				let message = "Connect Timeout Error";
				if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses))
					message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
				else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
				message += ` timeout: ${opts.timeout}ms)`;
				destroy(socket, new ConnectTimeoutError(message));
			}
			let lastUrlString = null;
			let lastProtocol = null;
			function getProtocolFromUrlString(urlString) {
				if (urlString === lastUrlString) return lastProtocol;
				const protocol = getProtocolFromUrlStringSlow(urlString);
				lastUrlString = urlString;
				lastProtocol = protocol;
				return protocol;
			}
			function getProtocolFromUrlStringSlow(urlString) {
				if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p")
					switch (urlString[4]) {
						case ":":
							return "http:";

						case "s":
							if (urlString[5] === ":") return "https:";
					}
				return urlString.slice(0, urlString.indexOf(":") + 1);
			}
			const kEnumerableProperty = {
				__proto__: null,
				enumerable: true,
			};
			const normalizedMethodRecordsBase = {
				delete: "DELETE",
				DELETE: "DELETE",
				get: "GET",
				GET: "GET",
				head: "HEAD",
				HEAD: "HEAD",
				options: "OPTIONS",
				OPTIONS: "OPTIONS",
				post: "POST",
				POST: "POST",
				put: "PUT",
				PUT: "PUT",
				query: "QUERY",
				QUERY: "QUERY",
			};
			const normalizedMethodRecords = {
				...normalizedMethodRecordsBase,
				patch: "patch",
				PATCH: "PATCH",
			};
			Object.setPrototypeOf(normalizedMethodRecordsBase, null);
			Object.setPrototypeOf(normalizedMethodRecords, null);
			module.exports = {
				kEnumerableProperty,
				isDisturbed,
				isBlobLike,
				parseOrigin,
				parseURL,
				getServerName,
				isStream,
				isIterable,
				hasSafeIterator,
				isAsyncIterable,
				isDestroyed,
				headerNameToString,
				bufferToLowerCasedHeaderName,
				addListener,
				removeAllListeners,
				errorRequest,
				parseRawHeaders,
				toRawHeaders,
				encodeRawHeaders,
				parseHeaders,
				setHeader,
				parseKeepAliveTimeout,
				destroy,
				bodyLength,
				deepClone,
				isBuffer,
				assertRequestHandler,
				getSocketInfo,
				isFormDataLike,
				pathHasQueryOrFragment,
				serializePathWithQuery,
				addAbortListener,
				isValidHTTPToken,
				isValidHeaderValue,
				isTokenCharCode,
				parseRangeHeader,
				normalizedMethodRecordsBase,
				normalizedMethodRecords,
				isValidPort,
				isHttpOrHttpsPrefixed,
				safeHTTPMethods: Object.freeze(["GET", "HEAD", "OPTIONS", "TRACE"]),
				wrapRequestBody,
				setupConnectTimeout,
				getProtocolFromUrlString,
			};
		}),
		2480: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const util = __nccwpck_require__(9203);
			const { channels } = __nccwpck_require__(6883);
			const timers = __nccwpck_require__(4132);
			const {
				RequestContentLengthMismatchError,
				ResponseContentLengthMismatchError,
				RequestAbortedError,
				InvalidArgumentError,
				HeadersTimeoutError,
				HeadersOverflowError,
				SocketError,
				InformationalError,
				BodyTimeoutError,
				HTTPParserError,
				WebAssemblyNotSupportedError,
				ResponseExceededMaxSizeError,
			} = __nccwpck_require__(3092);
			const {
				kUrl,
				kReset,
				kClient,
				kParser,
				kBlocking,
				kRunning,
				kPending,
				kSize,
				kWriting,
				kQueue,
				kNoRef,
				kKeepAliveDefaultTimeout,
				kHostHeader,
				kPendingIdx,
				kRunningIdx,
				kError,
				kPipelining,
				kSocket,
				kKeepAliveTimeoutValue,
				kMaxHeadersSize,
				kKeepAliveMaxTimeout,
				kKeepAliveTimeoutThreshold,
				kHeadersTimeout,
				kBodyTimeout,
				kStrictContentLength,
				kMaxRequests,
				kCounter,
				kMaxResponseSize,
				kOnError,
				kResume,
				kHTTPContext,
				kClosed,
				kUseMilo,
			} = __nccwpck_require__(6478);
			const constants = __nccwpck_require__(7405);
			const { H1Parser, getMiloEnabled } = typeof esbuildDetection === "undefined" ? __nccwpck_require__(2476) : {};
			const EMPTY_BUF = Buffer.alloc(0);
			const FastBuffer = Buffer[Symbol.species];
			const removeAllListeners = util.removeAllListeners;
			const kIdleSocketValidation = Symbol("kIdleSocketValidation");
			const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
			const kSocketUsed = Symbol("kSocketUsed");
			const kTypeOfService = Symbol("kTypeOfService");
			let extractBody;
			function lazyllhttp() {
				if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
				const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(9855) : void 0;
				let mod;
				let useWasmSIMD = true;
				if (process.arch === "riscv64") useWasmSIMD = false;
				else if (process.arch === "ppc64") {
					const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
					if (major < 24 || (major === 24 && minor < 12)) useWasmSIMD = false;
				}
				if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
				else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
				if (useWasmSIMD)
					try {
						mod = new WebAssembly.Module(__nccwpck_require__(1285));
					} catch {}
				if (!mod) mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(9855));
				return new WebAssembly.Instance(mod, {
					env: {
						wasm_on_url: (p, at, len) => 0,
						wasm_on_status: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_message_begin: (p) => {
							assert(currentParser.ptr === p);
							return currentParser.onMessageBegin();
						},
						wasm_on_header_field: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_header_value: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
							assert(currentParser.ptr === p);
							return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
						},
						wasm_on_body: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_message_complete: (p) => {
							assert(currentParser.ptr === p);
							return currentParser.onMessageComplete();
						},
					},
				});
			}
			let llhttpInstance = null;
			let currentParser = null;
			let currentBufferRef = null;
			let currentBufferSize = 0;
			let currentBufferPtr = null;
			let currentBuffer = null;
			const USE_NATIVE_TIMER = 0;
			const USE_FAST_TIMER = 1;
			const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
			const TIMEOUT_BODY = 4 | USE_FAST_TIMER;
			const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
			class Parser {
				constructor(client, socket, { exports }) {
					this.llhttp = exports;
					this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
					this.client = client;
					this.socket = socket;
					this.timeout = null;
					this.timeoutWeakRef = new WeakRef(this);
					this.timeoutValue = null;
					this.timeoutType = null;
					this.statusCode = 0;
					this.statusText = "";
					this.upgrade = false;
					this.headers = [];
					this.headersSize = 0;
					this.headersMaxSize = client[kMaxHeadersSize];
					this.shouldKeepAlive = false;
					this.paused = false;
					this.resume = this.resume.bind(this);
					this.bytesRead = 0;
					this.keepAlive = "";
					this.contentLength = -1;
					this.hasTransferEncoding = false;
					this.connection = "";
					this.maxResponseSize = client[kMaxResponseSize];
				}
				setTimeout(delay, type) {
					if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
						if (this.timeout) {
							timers.clearTimeout(this.timeout);
							this.timeout = null;
						}
						if (delay)
							if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
							else {
								this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
								this.timeout?.unref();
							}
						this.timeoutValue = delay;
					} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					this.timeoutType = type;
				}
				resume() {
					if (this.socket.destroyed || !this.paused) return;
					assert(this.ptr != null);
					assert(currentParser === null);
					this.llhttp.llhttp_resume(this.ptr);
					assert(this.timeoutType === TIMEOUT_BODY);
					if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					this.paused = false;
					this.execute(this.socket.read() || EMPTY_BUF);
					this.readMore();
				}
				readMore() {
					while (!this.paused && this.ptr) {
						const chunk = this.socket.read();
						if (chunk === null) break;
						this.execute(chunk);
					}
				}
				execute(chunk) {
					assert(currentParser === null);
					assert(this.ptr != null);
					assert(!this.paused);
					const { socket, llhttp } = this;
					if (chunk.length > currentBufferSize) {
						if (currentBufferPtr) llhttp.free(currentBufferPtr);
						currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
						currentBufferPtr = llhttp.malloc(currentBufferSize);
					}
					if (
						currentBuffer === null ||
						currentBuffer.buffer !== llhttp.memory.buffer ||
						currentBuffer.byteOffset !== currentBufferPtr ||
						currentBuffer.byteLength !== currentBufferSize
					)
						currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
					currentBuffer.set(chunk);
					try {
						let ret;
						try {
							currentBufferRef = chunk;
							currentParser = this;
							ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
						} finally {
							currentParser = null;
							currentBufferRef = null;
						}
						if (ret !== constants.ERROR.OK) {
							const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
							if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
							else if (ret === constants.ERROR.PAUSED) {
								this.paused = true;
								socket.unshift(data);
							} else throw this.createError(ret, data);
						}
					} catch (err) {
						util.destroy(socket, err);
					}
				}
				finish() {
					assert(currentParser === null);
					assert(this.ptr != null);
					const { llhttp } = this;
					if (this.paused) {
						let data;
						do {
							llhttp.llhttp_resume(this.ptr);
							this.paused = false;
							data = this.socket.read() || EMPTY_BUF;
							this.execute(data);
						} while (this.paused && data.length > 0);
						if (this.paused) {
							llhttp.llhttp_resume(this.ptr);
							this.paused = false;
						}
					}
					let ret;
					try {
						currentParser = this;
						ret = llhttp.llhttp_finish(this.ptr);
					} finally {
						currentParser = null;
					}
					if (ret === constants.ERROR.OK) return null;
					if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
						this.paused = true;
						return null;
					}
					return this.createError(ret, EMPTY_BUF);
				}
				createError(ret, data) {
					const { llhttp, contentLength, bytesRead } = this;
					if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
					const ptr = llhttp.llhttp_get_error_reason(this.ptr);
					let message = "";
					if (ptr) {
						const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
						message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
					}
					return new HTTPParserError(message, constants.ERROR[ret], data);
				}
				destroy() {
					assert(currentParser === null);
					assert(this.ptr != null);
					this.llhttp.llhttp_free(this.ptr);
					this.ptr = null;
					this.timeout && timers.clearTimeout(this.timeout);
					this.timeout = null;
					this.timeoutValue = null;
					this.timeoutType = null;
					this.paused = false;
				}
				onStatus(buf) {
					this.statusText = buf.toString();
					return 0;
				}
				onMessageBegin() {
					const { socket, client } = this;
					if (socket.destroyed) return -1;
					if (client[kRunning] === 0) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					const request = client[kQueue][client[kRunningIdx]];
					if (!request) return -1;
					request.onResponseStarted();
					return 0;
				}
				onHeaderField(buf) {
					const len = this.headers.length;
					if ((len & 1) === 0) this.headers.push(buf);
					else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
					this.trackHeader(buf.length);
					return 0;
				}
				onHeaderValue(buf) {
					let len = this.headers.length;
					const isContinuation = (len & 1) === 0;
					if ((len & 1) === 1) {
						this.headers.push(buf);
						len += 1;
					} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
					const key = this.headers[len - 2];
					if (key.length === 10) {
						const headerName = util.bufferToLowerCasedHeaderName(key);
						if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
						else if (headerName === "connection")
							this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
					} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
						if (this.contentLength === -1) this.contentLength = 0;
						for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 48);
					} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
					this.trackHeader(buf.length);
					return 0;
				}
				trackHeader(len) {
					this.headersSize += len;
					if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
				}
				onUpgrade(head) {
					const { upgrade, client, socket, headers, statusCode, statusText } = this;
					assert(upgrade);
					assert(client[kSocket] === socket);
					assert(!socket.destroyed);
					assert(!this.paused);
					assert((headers.length & 1) === 0);
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					assert(request.upgrade || request.method === "CONNECT");
					this.statusCode = 0;
					this.statusText = "";
					this.shouldKeepAlive = false;
					this.headers = [];
					this.headersSize = 0;
					socket.unshift(head);
					socket[kParser].destroy();
					socket[kParser] = null;
					socket[kClient] = null;
					socket[kError] = null;
					removeAllListeners(socket);
					client[kSocket] = null;
					client[kHTTPContext] = null;
					client[kQueue][client[kRunningIdx]++] = null;
					client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
					try {
						request.onRequestUpgrade(statusCode, headers, socket, statusText);
					} catch (err) {
						util.errorRequest(client, request, err);
						util.destroy(socket, err);
					}
					client[kResume]();
				}
				onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
					const { client, socket, headers, statusText } = this;
					if (socket.destroyed) return -1;
					if (client[kRunning] === 0) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					const request = client[kQueue][client[kRunningIdx]];
					if (!request) return -1;
					assert(!this.upgrade);
					assert(this.statusCode < 200);
					if (statusCode === 100) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					if (upgrade && !request.upgrade) {
						util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
						return -1;
					}
					assert(this.timeoutType === TIMEOUT_HEADERS);
					this.statusCode = statusCode;
					this.shouldKeepAlive =
						shouldKeepAlive ||
						(request.method === "HEAD" &&
							!socket[kReset] &&
							/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
							!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection));
					if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
						if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
						this.contentLength = -1;
					}
					if (this.statusCode >= 200) {
						const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
						this.setTimeout(bodyTimeout, TIMEOUT_BODY);
					} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					if (request.method === "CONNECT") {
						assert(client[kRunning] === 1);
						this.upgrade = true;
						return 2;
					}
					if (upgrade) {
						assert(client[kRunning] === 1);
						this.upgrade = true;
						return 2;
					}
					assert((this.headers.length & 1) === 0);
					this.headers = [];
					this.headersSize = 0;
					if (this.shouldKeepAlive && client[kPipelining]) {
						const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
						if (keepAliveTimeout != null) {
							const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
							if (timeout <= 0) socket[kReset] = true;
							else client[kKeepAliveTimeoutValue] = timeout;
						} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
					} else socket[kReset] = true;
					const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
					if (request.aborted) return -1;
					if (request.method === "HEAD") return 1;
					if (statusCode < 200) return 1;
					if (socket[kBlocking]) {
						socket[kBlocking] = false;
						client[kResume]();
					}
					return pause ? constants.ERROR.PAUSED : 0;
				}
				onBody(buf) {
					const { client, socket, statusCode, maxResponseSize } = this;
					if (socket.destroyed) return -1;
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					assert(this.timeoutType === TIMEOUT_BODY);
					if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					assert(statusCode >= 200);
					if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
						util.destroy(socket, new ResponseExceededMaxSizeError());
						return -1;
					}
					this.bytesRead += buf.length;
					if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
					return 0;
				}
				onMessageComplete() {
					const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
					if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
					if (upgrade) return 0;
					assert(statusCode >= 100);
					assert((this.headers.length & 1) === 0);
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					this.statusCode = 0;
					this.statusText = "";
					this.bytesRead = 0;
					this.contentLength = -1;
					this.hasTransferEncoding = false;
					this.keepAlive = "";
					this.connection = "";
					this.headers = [];
					this.headersSize = 0;
					if (statusCode < 200) return 0;
					if (contentLength !== -1 && bytesRead !== contentLength) {
						util.destroy(socket, new ResponseContentLengthMismatchError());
						return -1;
					}
					request.onResponseEnd(headers);
					client[kQueue][client[kRunningIdx]++] = null;
					socket[kSocketUsed] = client[kPending] === 0;
					if (socket[kWriting]) {
						assert(client[kRunning] === 0);
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (!shouldKeepAlive) {
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (socket[kReset] && client[kRunning] === 0) {
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
					else client[kResume]();
					return 0;
				}
			}
			function onParserTimeout(parserWeakRef) {
				const parser = parserWeakRef.deref();
				if (!parser) return;
				const { socket, timeoutType, client, paused } = parser;
				if (timeoutType === TIMEOUT_HEADERS) {
					if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
						assert(!paused, "cannot be paused while waiting for headers");
						util.destroy(socket, new HeadersTimeoutError());
					}
				} else if (timeoutType === TIMEOUT_BODY) {
					if (!paused) util.destroy(socket, new BodyTimeoutError());
				} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
					assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
					util.destroy(socket, new InformationalError("socket idle timeout"));
				}
			}
			function connectH1(client, socket) {
				client[kSocket] = socket;
				if (!llhttpInstance) llhttpInstance = lazyllhttp();
				if (socket.errored) throw socket.errored;
				if (socket.destroyed) throw new SocketError("destroyed");
				socket[kNoRef] = false;
				socket[kWriting] = false;
				socket[kReset] = false;
				socket[kBlocking] = false;
				socket[kIdleSocketValidation] = 0;
				socket[kIdleSocketValidationTimeout] = null;
				socket[kSocketUsed] = false;
				socket[kParser] =
					typeof esbuildDetection === "undefined" && (client[kUseMilo] ?? getMiloEnabled())
						? new H1Parser(client, socket)
						: new Parser(client, socket, llhttpInstance);
				util.addListener(socket, "error", onHttpSocketError);
				util.addListener(socket, "readable", onHttpSocketReadable);
				util.addListener(socket, "end", onHttpSocketEnd);
				util.addListener(socket, "close", onHttpSocketClose);
				socket[kClosed] = false;
				socket.on("close", onSocketClose);
				return {
					version: "h1",
					defaultPipelining: 1,
					write(request) {
						return writeH1(client, request);
					},
					resume() {
						resumeH1(client);
					},
					destroy(err, callback) {
						if (socket[kClosed]) queueMicrotask(callback);
						else {
							socket.on("close", callback);
							socket.destroy(err);
						}
					},
					get destroyed() {
						return socket.destroyed;
					},
					busy(request) {
						if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
						if (request) {
							if (client[kRunning] > 0 && !request.idempotent) return true;
							if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
							if (
								client[kRunning] > 0 &&
								util.bodyLength(request.body) !== 0 &&
								(util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
							)
								return true;
						}
						return false;
					},
				};
			}
			function onHttpSocketError(err) {
				const parser = this[kParser];
				if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
					const parserErr = parser.finish();
					if (parserErr) {
						this[kError] = parserErr;
						this[kClient][kOnError](parserErr);
					}
					return;
				}
				this[kError] = err;
				this[kClient][kOnError](err);
			}
			function onHttpSocketReadable() {
				this[kParser]?.readMore();
			}
			function onHttpSocketEnd() {
				const parser = this[kParser];
				if (parser.statusCode && !parser.shouldKeepAlive) {
					const parserErr = parser.finish();
					if (parserErr) util.destroy(this, parserErr);
					return;
				}
				util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
			}
			function onHttpSocketClose() {
				const parser = this[kParser];
				clearIdleSocketValidation(this);
				if (parser) {
					if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
					this[kParser].destroy();
					this[kParser] = null;
				}
				const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
				const client = this[kClient];
				client[kSocket] = null;
				client[kHTTPContext] = null;
				if (client.destroyed) {
					assert(client[kPending] === 0);
					const requests = client[kQueue].splice(client[kRunningIdx]);
					for (let i = 0; i < requests.length; i++) {
						const request = requests[i];
						util.errorRequest(client, request, err);
					}
				} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
					const request = client[kQueue][client[kRunningIdx]];
					client[kQueue][client[kRunningIdx]++] = null;
					util.errorRequest(client, request, err);
				}
				client[kPendingIdx] = client[kRunningIdx];
				assert(client[kRunning] === 0);
				client.emit("disconnect", client[kUrl], [client], err);
				client[kResume]();
			}
			function onSocketClose() {
				this[kClosed] = true;
			}
			function clearIdleSocketValidation(socket) {
				if (socket[kIdleSocketValidationTimeout]) {
					clearImmediate(socket[kIdleSocketValidationTimeout]);
					socket[kIdleSocketValidationTimeout] = null;
				}
				socket[kIdleSocketValidation] = 0;
			}
			function scheduleIdleSocketValidation(client, socket) {
				socket[kIdleSocketValidation] = 1;
				socket[kIdleSocketValidationTimeout] = setImmediate(() => {
					socket[kIdleSocketValidationTimeout] = null;
					socket[kIdleSocketValidation] = 2;
					if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
				});
			}
			function resumeH1(client) {
				const socket = client[kSocket];
				if (socket && !socket.destroyed) {
					if (client[kSize] === 0) {
						if (!socket[kNoRef] && socket.unref) {
							socket.unref();
							socket[kNoRef] = true;
						}
					} else if (socket[kNoRef] && socket.ref) {
						socket.ref();
						socket[kNoRef] = false;
					}
					if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
						if (socket[kIdleSocketValidation] === 0) {
							scheduleIdleSocketValidation(client, socket);
							socket[kParser].readMore();
							if (socket.destroyed) return;
							return;
						}
						if (socket[kIdleSocketValidation] === 1) {
							socket[kParser].readMore();
							if (socket.destroyed) return;
							return;
						}
					}
					if (client[kRunning] === 0) {
						socket[kParser].readMore();
						if (socket.destroyed) return;
					}
					if (client[kSize] === 0) {
						if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE)
							socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
					} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200)
						if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
							const request = client[kQueue][client[kRunningIdx]];
							const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
							socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
						}
				}
			}
			function shouldSendContentLength(method) {
				return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
			}
			function setTypeOfService(socket, request) {
				if (typeof socket.setTypeOfService !== "function") return;
				const typeOfService = request.typeOfService;
				if (typeOfService === void 0) return;
				const currentTypeOfService = socket[kTypeOfService];
				if (currentTypeOfService === typeOfService) return;
				try {
					socket.setTypeOfService(typeOfService);
					socket[kTypeOfService] = typeOfService;
				} catch {}
			}
			function writeH1(client, request) {
				const { method, path, host, upgrade, blocking, reset } = request;
				let { body, headers, contentLength } = request;
				const expectsPayload =
					method === "PUT" ||
					method === "POST" ||
					method === "PATCH" ||
					method === "QUERY" ||
					method === "PROPFIND" ||
					method === "PROPPATCH";
				if (util.isFormDataLike(body)) {
					if (!extractBody) extractBody = __nccwpck_require__(7909).extractBody;
					const [bodyStream, contentType] = extractBody(body);
					if (request.contentType == null) headers.push("content-type", contentType);
					body = bodyStream.stream;
					contentLength = bodyStream.length;
				} else if (util.isBlobLike(body) && request.contentType == null) {
					const contentType = body.type;
					if (contentType) {
						const contentTypeValue = `${contentType}`;
						if (!util.isValidHeaderValue(contentTypeValue)) {
							util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
							return false;
						}
						headers.push("content-type", contentTypeValue);
					}
				}
				if (body && typeof body.read === "function") body.read(0);
				const bodyLength = util.bodyLength(body);
				contentLength = bodyLength ?? contentLength;
				if (contentLength === null) contentLength = request.contentLength;
				if (contentLength === 0 && !expectsPayload) contentLength = null;
				if (
					shouldSendContentLength(method) &&
					contentLength > 0 &&
					request.contentLength !== null &&
					request.contentLength !== contentLength
				) {
					if (client[kStrictContentLength]) {
						util.errorRequest(client, request, new RequestContentLengthMismatchError());
						return false;
					}
					process.emitWarning(new RequestContentLengthMismatchError());
				}
				const socket = client[kSocket];
				clearIdleSocketValidation(socket);
				const abort = (err) => {
					if (request.aborted || request.completed) return;
					util.errorRequest(client, request, err || new RequestAbortedError());
					util.destroy(body);
					util.destroy(socket, new InformationalError("aborted"));
				};
				try {
					request.onRequestStart(abort, null);
				} catch (err) {
					util.errorRequest(client, request, err);
				}
				if (request.aborted) return false;
				if (method === "HEAD") socket[kReset] = true;
				if (upgrade || method === "CONNECT") socket[kReset] = true;
				if (reset != null) socket[kReset] = reset;
				if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
				if (blocking) socket[kBlocking] = true;
				setTypeOfService(socket, request);
				let header = `${method} ${path} HTTP/1.1\r\n`;
				if (typeof host === "string") header += `host: ${host}\r\n`;
				else header += client[kHostHeader];
				if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
				else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
				else header += "connection: close\r\n";
				if (Array.isArray(headers))
					for (let n = 0; n < headers.length; n += 2) {
						const key = headers[n + 0];
						const val = headers[n + 1];
						if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
						else header += `${key}: ${val}\r\n`;
					}
				if (channels.sendHeaders.hasSubscribers)
					channels.sendHeaders.publish({
						request,
						headers: header,
						socket,
					});
				if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isBlobLike(body))
					if (typeof body.stream === "function")
						writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
					else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else assert(false);
				return true;
			}
			function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
				let finished = false;
				const writer = new AsyncWriter({
					abort,
					socket,
					request,
					contentLength,
					client,
					expectsPayload,
					header,
				});
				const onData = function (chunk) {
					if (finished) return;
					try {
						if (!writer.write(chunk) && this.pause) this.pause();
					} catch (err) {
						util.destroy(this, err);
					}
				};
				const onDrain = function () {
					if (finished) return;
					if (body.resume) body.resume();
				};
				const onClose = function () {
					queueMicrotask(() => {
						body.removeListener("error", onFinished);
					});
					if (!finished) {
						const err = new RequestAbortedError();
						queueMicrotask(() => onFinished(err));
					}
				};
				const onFinished = function (err) {
					if (finished) return;
					finished = true;
					assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1));
					socket.off("drain", onDrain).off("error", onFinished);
					body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
					if (!err)
						try {
							writer.end();
						} catch (er) {
							err = er;
						}
					writer.destroy(err);
					if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
					else util.destroy(body);
				};
				body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
				if (body.resume) body.resume();
				socket.on("drain", onDrain).on("error", onFinished);
				if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
				else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
				if (body.closeEmitted ?? body.closed) setImmediate(onClose);
			}
			function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				try {
					if (!body)
						if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
						else {
							assert(contentLength === null, "no body must not have content length");
							socket.write(`${header}\r\n`, "latin1");
						}
					else if (util.isBuffer(body)) {
						assert(contentLength === body.byteLength, "buffer body must have content length");
						socket.cork();
						socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
						socket.write(body);
						socket.uncork();
						request.onBodySent(body);
						if (!expectsPayload && request.reset !== false) socket[kReset] = true;
					}
					request.onRequestSent();
					client[kResume]();
				} catch (err) {
					abort(err);
				}
			}
			async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				try {
					if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
					const buffer = Buffer.from(await body.arrayBuffer());
					socket.cork();
					socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
					socket.write(buffer);
					socket.uncork();
					request.onBodySent(buffer);
					request.onRequestSent();
					if (!expectsPayload && request.reset !== false) socket[kReset] = true;
					client[kResume]();
				} catch (err) {
					abort(err);
				}
			}
			async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
				let callback = null;
				function onDrain() {
					if (callback) {
						const cb = callback;
						callback = null;
						cb();
					}
				}
				const waitForDrain = () =>
					new Promise((resolve, reject) => {
						assert(callback === null);
						if (socket[kError]) reject(socket[kError]);
						else callback = resolve;
					});
				socket.on("close", onDrain).on("drain", onDrain);
				const writer = new AsyncWriter({
					abort,
					socket,
					request,
					contentLength,
					client,
					expectsPayload,
					header,
				});
				try {
					for await (const chunk of body) {
						if (socket[kError]) throw socket[kError];
						if (!writer.write(chunk)) await waitForDrain();
					}
					writer.end();
				} catch (err) {
					writer.destroy(err);
				} finally {
					socket.off("close", onDrain).off("drain", onDrain);
				}
			}
			class AsyncWriter {
				constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
					this.socket = socket;
					this.request = request;
					this.contentLength = contentLength;
					this.client = client;
					this.bytesWritten = 0;
					this.expectsPayload = expectsPayload;
					this.header = header;
					this.abort = abort;
					this.lengthMismatch = false;
					socket[kWriting] = true;
				}
				onLengthMismatch() {
					this.socket[kReset] = true;
					if (!this.lengthMismatch) {
						this.lengthMismatch = true;
						process.emitWarning(new RequestContentLengthMismatchError());
					}
				}
				write(chunk) {
					const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
					if (socket[kError]) throw socket[kError];
					if (socket.destroyed) return false;
					let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
					if (!len) return true;
					if (contentLength !== null && bytesWritten + len > contentLength) {
						if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
						this.onLengthMismatch();
						const remaining = contentLength - bytesWritten;
						if (remaining === 0) return true;
						chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
						len = remaining;
					}
					socket.cork();
					if (bytesWritten === 0) {
						if (!expectsPayload && request.reset !== false) socket[kReset] = true;
						if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
						else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
					}
					if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
					this.bytesWritten += len;
					const ret = socket.write(chunk);
					socket.uncork();
					request.onBodySent(chunk);
					if (!ret)
						if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS)
							if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
					return ret;
				}
				end() {
					const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
					request.onRequestSent();
					socket[kWriting] = false;
					if (socket[kError]) throw socket[kError];
					if (socket.destroyed) return;
					if (bytesWritten === 0)
						if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
						else socket.write(`${header}\r\n`, "latin1");
					else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
					if (contentLength !== null && bytesWritten !== contentLength) {
						if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
						this.onLengthMismatch();
					}
					if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS)
						if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
					client[kResume]();
				}
				destroy(err) {
					const { socket, client, abort } = this;
					socket[kWriting] = false;
					if (err) {
						assert(client[kRunning] <= 1, "pipeline should only contain this request");
						abort(err);
					}
				}
			}
			module.exports = connectH1;
		}),
		5433: ((module) => {
			module.exports = () => {
				throw new Error("undici/lib/dispatcher/client-h2.js is not in this bundle: nothing in it is used");
			};
		}),
		2574: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const net = __nccwpck_require__(7030);
			const http = {
				maxHeaderSize: 16384,
			};
			const util = __nccwpck_require__(9203);
			const { ClientStats } = __nccwpck_require__(9535);
			const { channels } = __nccwpck_require__(6883);
			const Request = __nccwpck_require__(9450);
			const DispatcherBase = __nccwpck_require__(7568);
			const { InvalidArgumentError, InformationalError, ClientDestroyedError } = __nccwpck_require__(3092);
			const buildConnector = __nccwpck_require__(3657);
			const {
				kUrl,
				kServerName,
				kClient,
				kBusy,
				kConnect,
				kResuming,
				kRunning,
				kPending,
				kSize,
				kQueue,
				kConnected,
				kConnecting,
				kNeedDrain,
				kKeepAliveDefaultTimeout,
				kHostHeader,
				kPendingIdx,
				kRunningIdx,
				kError,
				kPipelining,
				kKeepAliveTimeoutValue,
				kMaxHeadersSize,
				kKeepAliveMaxTimeout,
				kKeepAliveTimeoutThreshold,
				kHeadersTimeout,
				kBodyTimeout,
				kStrictContentLength,
				kConnector,
				kMaxRequests,
				kCounter,
				kClose,
				kDestroy,
				kDispatch,
				kLocalAddress,
				kMaxResponseSize,
				kOnError,
				kHTTPContext,
				kMaxConcurrentStreams,
				kHostAuthority,
				kResume,
				kHTTP2Options,
				kUseMilo,
			} = __nccwpck_require__(6478);
			const connectH1 = __nccwpck_require__(2480);
			const connectH2 = __nccwpck_require__(5433);
			const kClosedResolve = Symbol("kClosedResolve");
			const getDefaultNodeMaxHeaderSize =
				http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0
					? () => http.maxHeaderSize
					: () => {
							throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
						};
			const noop = () => {};
			function getPipelining(client) {
				return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
			}
			let h2NamespaceOptsWarning = false;
			function emitH2OptionsNamespaceWarning(optName) {
				if (h2NamespaceOptsWarning === true) return;
				process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
					code: "UNDICI-H2-OPTIONS",
				});
				h2NamespaceOptsWarning = true;
			}
			function getMaxConcurrent(client) {
				if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
				return getPipelining(client);
			}
			class Client extends DispatcherBase {
				constructor(
					url,
					{
						maxHeaderSize,
						headersTimeout,
						socketTimeout,
						requestTimeout,
						connectTimeout,
						bodyTimeout,
						idleTimeout,
						keepAlive,
						keepAliveTimeout,
						maxKeepAliveTimeout,
						keepAliveMaxTimeout,
						keepAliveTimeoutThreshold,
						socketPath,
						pipelining,
						tls,
						strictContentLength,
						maxCachedSessions,
						connect,
						maxRequestsPerClient,
						localAddress,
						maxResponseSize,
						autoSelectFamily,
						autoSelectFamilyAttemptTimeout,
						maxConcurrentStreams,
						allowH2,
						useH2c,
						initialWindowSize,
						connectionWindowSize,
						pingInterval,
						useMilo,
						webSocket,
						h2Options,
						eventSource,
					} = {},
				) {
					if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
					if (socketTimeout !== void 0)
						throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
					if (requestTimeout !== void 0)
						throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
					if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
					if (maxKeepAliveTimeout !== void 0)
						throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
					if (maxHeaderSize != null) {
						if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
					} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
					if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
					if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0))
						throw new InvalidArgumentError("invalid connectTimeout");
					if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0))
						throw new InvalidArgumentError("invalid keepAliveTimeout");
					if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0))
						throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
					if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold))
						throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
					if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0))
						throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
					if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0))
						throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
					if (connect != null && typeof connect !== "function" && typeof connect !== "object")
						throw new InvalidArgumentError("connect must be a function or an object");
					if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0))
						throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
					if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0))
						throw new InvalidArgumentError("localAddress must be valid string IP address");
					if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1))
						throw new InvalidArgumentError("maxResponseSize must be a positive number");
					if (
						autoSelectFamilyAttemptTimeout != null &&
						(!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
					)
						throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
					if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
					if (allowH2 !== false)
						if (h2Options != null) {
							if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean")
								throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
							if (
								h2Options.settings?.initialWindowSize != null &&
								(!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)
							)
								throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
							if (
								h2Options.maxConcurrentStreams != null &&
								(!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)
							)
								throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
							if (
								h2Options.connectionWindowSize != null &&
								(!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)
							)
								throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
							if (
								h2Options.pingInterval != null &&
								(typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)
							)
								throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
						} else {
							if (useH2c != null && typeof useH2c !== "boolean") {
								emitH2OptionsNamespaceWarning("useH2c");
								throw new InvalidArgumentError("useH2c must be a valid boolean value");
							}
							if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
								emitH2OptionsNamespaceWarning("maxConcurrentStreams");
								throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
							}
							if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
								emitH2OptionsNamespaceWarning("initialWindowSize");
								throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
							}
							if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
								emitH2OptionsNamespaceWarning("connectionWindowSize");
								throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
							}
							if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
								emitH2OptionsNamespaceWarning("pingInterval");
								throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
							}
						}
					super({
						webSocket,
						eventSource,
					});
					if (typeof connect !== "function")
						connect = buildConnector({
							...tls,
							maxCachedSessions,
							allowH2,
							socketPath,
							useH2c: h2Options?.useH2c ?? useH2c,
							timeout: connectTimeout,
							...(typeof autoSelectFamily === "boolean"
								? {
										autoSelectFamily,
										autoSelectFamilyAttemptTimeout,
									}
								: void 0),
							...connect,
						});
					else {
						const customConnect = connect;
						connect = (opts, callback) =>
							customConnect(
								{
									...opts,
									...(socketPath != null
										? {
												socketPath,
											}
										: null),
									...(allowH2 != null
										? {
												allowH2,
											}
										: null),
								},
								callback,
							);
					}
					this[kUrl] = util.parseOrigin(url);
					this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
					this[kConnector] = connect;
					this[kPipelining] = pipelining != null ? pipelining : 1;
					this[kMaxHeadersSize] = maxHeaderSize;
					this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
					this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
					this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
					this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
					this[kServerName] = null;
					this[kLocalAddress] = localAddress != null ? localAddress : null;
					this[kResuming] = 0;
					this[kNeedDrain] = 0;
					this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
					this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
					this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
					this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
					this[kMaxRequests] = maxRequestsPerClient;
					this[kClosedResolve] = null;
					this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
					this[kHTTPContext] = null;
					this[kHTTP2Options] = {
						pingInterval: h2Options?.pingInterval ?? pingInterval ?? 6e4,
						connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
						maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
						sessionOptions: {
							initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144,
						},
					};
					this[kUseMilo] = useMilo;
					this[kQueue] = [];
					this[kRunningIdx] = 0;
					this[kPendingIdx] = 0;
					this[kResume] = (sync) => resume(this, sync);
					this[kOnError] = (err) => onError(this, err);
				}
				get pipelining() {
					return this[kPipelining];
				}
				set pipelining(value) {
					this[kPipelining] = value;
					this[kResume](true);
				}
				get stats() {
					return new ClientStats(this);
				}
				get [kPending]() {
					return this[kQueue].length - this[kPendingIdx];
				}
				get [kRunning]() {
					return this[kPendingIdx] - this[kRunningIdx];
				}
				get [kSize]() {
					return this[kQueue].length - this[kRunningIdx];
				}
				get [kConnected]() {
					return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
				}
				get [kBusy]() {
					const allowsMux = this[kHTTPContext]?.version === "h2";
					return Boolean(
						this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || (this[kPending] > 0 && !allowsMux),
					);
				}
				[kConnect](cb) {
					connect(this);
					this.once("connect", cb);
				}
				[kDispatch](opts, handler) {
					const request = new Request(this[kUrl].origin, opts, handler);
					this[kQueue].push(request);
					if (this[kResuming]);
					else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
						this[kResuming] = 1;
						queueMicrotask(() => resume(this));
					} else this[kResume](true);
					if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
					return this[kNeedDrain] < 2;
				}
				[kClose]() {
					return new Promise((resolve) => {
						if (this[kSize]) this[kClosedResolve] = resolve;
						else resolve(null);
					});
				}
				[kDestroy](err) {
					return new Promise((resolve) => {
						const requests = this[kQueue].splice(this[kPendingIdx]);
						for (let i = 0; i < requests.length; i++) {
							const request = requests[i];
							if (request != null) util.errorRequest(this, request, err);
						}
						const callback = () => {
							if (this[kClosedResolve]) {
								this[kClosedResolve]();
								this[kClosedResolve] = null;
							}
							resolve(null);
						};
						if (this[kHTTPContext]) {
							this[kHTTPContext].destroy(err, callback);
							this[kHTTPContext] = null;
						} else queueMicrotask(callback);
						this[kResume]();
					});
				}
			}
			function onError(client, err) {
				if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
					assert(client[kPendingIdx] === client[kRunningIdx]);
					const requests = client[kQueue].splice(client[kRunningIdx]);
					for (let i = 0; i < requests.length; i++) {
						const request = requests[i];
						if (request != null) util.errorRequest(client, request, err);
					}
					assert(client[kSize] === 0);
				}
			}
			function connect(client) {
				assert(!client[kConnecting]);
				assert(!client[kHTTPContext]);
				let { host, hostname, protocol, port } = client[kUrl];
				if (hostname[0] === "[") {
					const idx = hostname.indexOf("]");
					assert(idx !== -1);
					const ip = hostname.substring(1, idx);
					assert(net.isIPv6(ip));
					hostname = ip;
				}
				client[kConnecting] = true;
				if (channels.beforeConnect.hasSubscribers)
					channels.beforeConnect.publish({
						connectParams: {
							host,
							hostname,
							protocol,
							port,
							version: client[kHTTPContext]?.version,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						connector: client[kConnector],
					});
				try {
					client[kConnector](
						{
							host,
							hostname,
							protocol,
							port,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						(err, socket) => {
							if (err) {
								handleConnectError(client, err, {
									host,
									hostname,
									protocol,
									port,
								});
								client[kResume]();
								return;
							}
							if (client.destroyed) {
								util.destroy(socket.on("error", noop), new ClientDestroyedError());
								client[kResume]();
								return;
							}
							assert(socket);
							try {
								client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
							} catch (err) {
								socket.destroy().on("error", noop);
								handleConnectError(client, err, {
									host,
									hostname,
									protocol,
									port,
								});
								client[kResume]();
								return;
							}
							client[kConnecting] = false;
							socket[kCounter] = 0;
							socket[kMaxRequests] = client[kMaxRequests];
							socket[kClient] = client;
							socket[kError] = null;
							if (channels.connected.hasSubscribers)
								channels.connected.publish({
									connectParams: {
										host,
										hostname,
										protocol,
										port,
										version: client[kHTTPContext]?.version,
										servername: client[kServerName],
										localAddress: client[kLocalAddress],
									},
									connector: client[kConnector],
									socket,
								});
							client.emit("connect", client[kUrl], [client]);
							client[kResume]();
						},
					);
				} catch (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port,
					});
					client[kResume]();
				}
			}
			function handleConnectError(client, err, { host, hostname, protocol, port }) {
				if (client.destroyed) return;
				client[kConnecting] = false;
				if (channels.connectError.hasSubscribers)
					channels.connectError.publish({
						connectParams: {
							host,
							hostname,
							protocol,
							port,
							version: client[kHTTPContext]?.version,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						connector: client[kConnector],
						error: err,
					});
				if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
					const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
					client[kPendingIdx] = client[kRunningIdx];
					for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
					while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
						const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
						util.errorRequest(client, request, err);
					}
				} else onError(client, err);
				client.emit("connectionError", client[kUrl], [client], err);
			}
			function emitDrain(client) {
				client[kNeedDrain] = 0;
				client.emit("drain", client[kUrl], [client]);
			}
			function resume(client, sync) {
				if (client[kResuming] === 2) return;
				client[kResuming] = 2;
				_resume(client, sync);
				client[kResuming] = 0;
				if (client[kRunningIdx] > 256) {
					client[kQueue].splice(0, client[kRunningIdx]);
					client[kPendingIdx] -= client[kRunningIdx];
					client[kRunningIdx] = 0;
				}
			}
			function _resume(client, sync) {
				while (true) {
					if (client.destroyed) {
						assert(client[kPending] === 0);
						return;
					}
					if (client[kClosedResolve] && !client[kSize]) {
						client[kClosedResolve]();
						client[kClosedResolve] = null;
						return;
					}
					if (client[kHTTPContext]) client[kHTTPContext].resume();
					if (client[kBusy]) client[kNeedDrain] = 2;
					else if (client[kNeedDrain] === 2) {
						if (sync) {
							client[kNeedDrain] = 1;
							queueMicrotask(() => emitDrain(client));
						} else emitDrain(client);
						continue;
					}
					if (client[kPending] === 0) return;
					if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
					const request = client[kQueue][client[kPendingIdx]];
					if (request === null) return;
					if (request.aborted) {
						client[kQueue].splice(client[kPendingIdx], 1);
						continue;
					}
					if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
						if (client[kRunning] > 0) return;
						client[kServerName] = request.servername;
						client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
							client[kHTTPContext] = null;
							resume(client);
						});
					}
					if (client[kConnecting]) return;
					if (!client[kHTTPContext]) {
						client[kServerName] = request.servername;
						connect(client);
						return;
					}
					if (client[kHTTPContext].destroyed) return;
					if (client[kHTTPContext].busy(request)) return;
					if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
					else client[kQueue].splice(client[kPendingIdx], 1);
				}
			}
			module.exports = Client;
		}),
		7568: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const buffer = __nccwpck_require__(4573);
			const Dispatcher = __nccwpck_require__(1716);
			const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = __nccwpck_require__(3092);
			const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6478);
			const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(4574);
			const kOnDestroyed = Symbol("onDestroyed");
			const kOnClosed = Symbol("onClosed");
			const kWebSocketOptions = Symbol("webSocketOptions");
			const kEventSourceOptions = Symbol("eventSourceOptions");
			class DispatcherBase extends Dispatcher {
				[kDestroyed] = false;
				[kOnDestroyed] = null;
				[kClosed] = false;
				[kOnClosed] = null;
				constructor(opts) {
					super();
					this[kWebSocketOptions] = opts?.webSocket ?? {};
					this[kEventSourceOptions] = opts?.eventSource ?? {};
				}
				get webSocketOptions() {
					return {
						maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
						maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize,
					};
				}
				get eventSourceOptions() {
					return {
						maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength,
					};
				}
				get destroyed() {
					return this[kDestroyed];
				}
				get closed() {
					return this[kClosed];
				}
				close(callback) {
					if (callback === void 0)
						return new Promise((resolve, reject) => {
							this.close((err, data) => (err ? reject(err) : resolve(data)));
						});
					if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
					if (this[kDestroyed]) {
						const err = new ClientDestroyedError();
						queueMicrotask(() => callback(err, null));
						return;
					}
					if (this[kClosed]) {
						if (this[kOnClosed]) this[kOnClosed].push(callback);
						else queueMicrotask(() => callback(null, null));
						return;
					}
					this[kClosed] = true;
					this[kOnClosed] ??= [];
					this[kOnClosed].push(callback);
					const onClosed = () => {
						const callbacks = this[kOnClosed];
						this[kOnClosed] = null;
						for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
					};
					this[kClose]()
						.then(() => this.destroy())
						.then(() => queueMicrotask(onClosed));
				}
				destroy(err, callback) {
					if (typeof err === "function") {
						callback = err;
						err = null;
					}
					if (callback === void 0)
						return new Promise((resolve, reject) => {
							this.destroy(err, (err, data) => (err ? reject(err) : resolve(data)));
						});
					if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
					if (this[kDestroyed]) {
						if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
						else queueMicrotask(() => callback(null, null));
						return;
					}
					if (!err) err = new ClientDestroyedError();
					this[kDestroyed] = true;
					this[kOnDestroyed] ??= [];
					this[kOnDestroyed].push(callback);
					const onDestroyed = () => {
						const callbacks = this[kOnDestroyed];
						this[kOnDestroyed] = null;
						for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
					};
					this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
				}
				dispatch(opts, handler) {
					if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
					try {
						if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
						if (opts.dispatcher)
							throw new InvalidArgumentError(
								"opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.",
							);
						if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
						if (this[kClosed]) throw new ClientClosedError();
						return this[kDispatch](opts, handler);
					} catch (err) {
						if (typeof handler.onResponseError !== "function") throw err;
						handler.onResponseError(null, err);
						return false;
					}
				}
			}
			module.exports = DispatcherBase;
		}),
		1716: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const EventEmitter = __nccwpck_require__(8474);
			const { kOriginless, kUrl } = __nccwpck_require__(6478);
			class Dispatcher extends EventEmitter {
				dispatch() {
					throw new Error("not implemented");
				}
				close() {
					throw new Error("not implemented");
				}
				destroy() {
					throw new Error("not implemented");
				}
				compose(...args) {
					const interceptors = Array.isArray(args[0]) ? args[0] : args;
					const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
					let dispatch = this.dispatch.bind(this);
					for (const interceptor of interceptors) {
						if (interceptor == null) continue;
						if (typeof interceptor !== "function")
							throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
						dispatch = interceptor(dispatch, interceptorOrigin);
						if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
					}
					const originalDispatch = dispatch;
					const self = this;
					dispatch = function (opts, handler) {
						if (opts && typeof opts === "object" && !opts.origin && self[kUrl])
							opts = Object.assign({}, opts, {
								origin: self[kUrl].origin,
							});
						return originalDispatch(opts, handler);
					};
					return new Proxy(this, {
						get: (target, key) => (key === "dispatch" ? dispatch : target[key]),
					});
				}
			}
			module.exports = Dispatcher;
		}),
		2476: ((__unused_webpack_module, exports) => {
			exports.getMiloEnabled = () => false;
		}),
		7405: ((module) => {
			module.exports = {
				TYPE: {
					BOTH: 0,
					REQUEST: 1,
					RESPONSE: 2,
				},
				ERROR: {
					OK: 0,
					INTERNAL: 1,
					STRICT: 2,
					CR_EXPECTED: 25,
					LF_EXPECTED: 3,
					UNEXPECTED_CONTENT_LENGTH: 4,
					UNEXPECTED_SPACE: 30,
					CLOSED_CONNECTION: 5,
					INVALID_METHOD: 6,
					INVALID_URL: 7,
					INVALID_CONSTANT: 8,
					INVALID_VERSION: 9,
					INVALID_HEADER_TOKEN: 10,
					INVALID_CONTENT_LENGTH: 11,
					INVALID_CHUNK_SIZE: 12,
					INVALID_STATUS: 13,
					INVALID_EOF_STATE: 14,
					INVALID_TRANSFER_ENCODING: 15,
					CB_MESSAGE_BEGIN: 16,
					CB_HEADERS_COMPLETE: 17,
					CB_MESSAGE_COMPLETE: 18,
					CB_CHUNK_HEADER: 19,
					CB_CHUNK_COMPLETE: 20,
					PAUSED: 21,
					PAUSED_UPGRADE: 22,
					PAUSED_H2_UPGRADE: 23,
					USER: 24,
					CB_URL_COMPLETE: 26,
					CB_STATUS_COMPLETE: 27,
					CB_METHOD_COMPLETE: 32,
					CB_VERSION_COMPLETE: 33,
					CB_HEADER_FIELD_COMPLETE: 28,
					CB_HEADER_VALUE_COMPLETE: 29,
					CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
					CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
					CB_RESET: 31,
					CB_PROTOCOL_COMPLETE: 38,
				},
			};
		}),
		9855: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			const { readFileSync } = __nccwpck_require__(3024);
			const { join } = __nccwpck_require__(6760);
			module.exports = readFileSync(__nccwpck_require__.ab + "llhttp.wasm");
		}),
		1285: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			const { readFileSync } = __nccwpck_require__(3024);
			const { join } = __nccwpck_require__(6760);
			module.exports = readFileSync(__nccwpck_require__.ab + "llhttp_simd.wasm");
		}),
		9535: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = __nccwpck_require__(6478);
			class ClientStats {
				constructor(client) {
					this.connected = client[kConnected];
					this.pending = client[kPending];
					this.running = client[kRunning];
					this.size = client[kSize];
				}
			}
			class PoolStats {
				constructor(pool) {
					this.connected = pool[kConnected];
					this.free = pool[kFree];
					this.pending = pool[kPending];
					this.queued = pool[kQueued];
					this.running = pool[kRunning];
					this.size = pool[kSize];
				}
			}
			module.exports = {
				ClientStats,
				PoolStats,
			};
		}),
		4132: ((module) => {
			"use strict";
			let fastNow = 0;
			const RESOLUTION_MS = 1e3;
			const TICK_MS = (RESOLUTION_MS >> 1) - 1;
			let fastNowTimeout;
			const kFastTimer = Symbol("kFastTimer");
			const fastTimers = [];
			const NOT_IN_LIST = -2;
			const TO_BE_CLEARED = -1;
			const PENDING = 0;
			const ACTIVE = 1;
			function onTick() {
				fastNow += TICK_MS;
				let idx = 0;
				let len = fastTimers.length;
				while (idx < len) {
					const timer = fastTimers[idx];
					if (timer._state === PENDING) {
						timer._idleStart = fastNow - TICK_MS;
						timer._state = ACTIVE;
					} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
						timer._state = TO_BE_CLEARED;
						timer._idleStart = -1;
						timer._onTimeout(timer._timerArg);
					}
					if (timer._state === TO_BE_CLEARED) {
						timer._state = NOT_IN_LIST;
						if (--len !== 0) fastTimers[idx] = fastTimers[len];
					} else ++idx;
				}
				fastTimers.length = len;
				if (fastTimers.length !== 0) refreshTimeout();
			}
			function refreshTimeout() {
				if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
				else {
					clearTimeout(fastNowTimeout);
					fastNowTimeout = setTimeout(onTick, TICK_MS);
					fastNowTimeout?.unref();
				}
			}
			class FastTimer {
				[kFastTimer] = true;
				_state = NOT_IN_LIST;
				_idleTimeout = -1;
				_idleStart = -1;
				_onTimeout;
				_timerArg;
				constructor(callback, delay, arg) {
					this._onTimeout = callback;
					this._idleTimeout = delay;
					this._timerArg = arg;
					this.refresh();
				}
				refresh() {
					if (this._state === NOT_IN_LIST) fastTimers.push(this);
					if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
					this._state = PENDING;
				}
				clear() {
					this._state = TO_BE_CLEARED;
					this._idleStart = -1;
				}
			}
			module.exports = {
				setTimeout(callback, delay, arg) {
					return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
				},
				clearTimeout(timeout) {
					if (timeout[kFastTimer]) timeout.clear();
					else clearTimeout(timeout);
				},
				setFastTimeout(callback, delay, arg) {
					return new FastTimer(callback, delay, arg);
				},
				clearFastTimeout(timeout) {
					timeout.clear();
				},
				now() {
					return fastNow;
				},
				tick(delay = 0) {
					fastNow += delay - RESOLUTION_MS + 1;
					onTick();
					onTick();
				},
				reset() {
					fastNow = 0;
					fastTimers.length = 0;
					clearTimeout(fastNowTimeout);
					fastNowTimeout = null;
				},
				kFastTimer,
			};
		}),
		7909: ((module) => {
			module.exports = () => {
				throw new Error("undici/lib/web/fetch/body.js is not in this bundle: nothing in it is used");
			};
		}),
		583: ((module) => {
			module.exports = () => {
				throw new Error("undici/lib/web/fetch/formdata.js is not in this bundle: nothing in it is used");
			};
		}),
		8314: ((module) => {
			module.exports = () => {
				throw new Error("undici/lib/web/webidl/index.js is not in this bundle: nothing in it is used");
			};
		}),
		7583: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Fv: () => crashProblem,
				I$: () => exitCode,
				O3: () => ownProblem,
				X8: () => STATE_SENTENCES,
				Yd: () => OWN_PROBLEMS,
				vQ: () => cancelledProblem,
				z$: () => refusalClass,
			});
			const STATE_SENTENCES = {
				updated: "The Zoom password was updated.",
				unchanged: "The Zoom password was not changed.",
				unknown: "The Zoom password may have changed.",
				"updated-not-stored": "The Zoom password was updated, but the secret was not.",
				validated: "Nothing was changed: dry run.",
				skipped: "Nothing was changed: the next rotation is not due yet.",
			};
			function exitCode(outcome) {
				switch (outcome.status) {
					case "updated":
					case "validated":
					case "skipped":
						return 0;

					case "unchanged":
						return outcome.accepted ? 0 : 1;

					case "unknown":
					case "updated-not-stored":
						return 1;
				}
			}
			const OWN_PROBLEMS = {
				"invalid-input": {
					title: "invalid-input: an input cannot be used",
					advice: "Correct the inputs named here; nothing was sent to Zoom.",
				},
				network: {
					title: "network: the connection to Zoom failed",
					advice:
						"Check that the runner reaches Zoom at `api-url` and `oauth-url` (proxy variables, firewall, TLS certificates), and Zoom's status page, then run again.",
				},
				timeout: {
					title: "timeout: Zoom did not answer in time",
					advice: "Check Zoom's status page and the runner's network, or raise `timeout-seconds`, then run again.",
				},
				"unexpected-response": {
					title: "unexpected-response: the answer is not one that Zoom documents",
					advice: "Check that `api-url` and `oauth-url` are right, and that no proxy or gateway answers in place of Zoom.",
				},
				"github-permission": {
					title: "github-permission: the token may not write the secret",
					advice:
						"Check `secret-repository` and `secret-environment`, and that `github-token` has not expired and is of a GitHub App or a fine-grained token with the permission that is named here: Secrets (write) for a repository secret, Environments (write) for one of an environment. `GITHUB_TOKEN` can never write secrets.",
				},
				"github-unavailable": {
					title: "github-unavailable: the secret could not be read or written",
					advice: "Check GitHub's status page, `github-api-url` and the runner's network, then run again.",
				},
				"stale-pending": {
					title: "stale-pending: the pending secret and pending-password do not agree",
					advice:
						"Pass the secret whose name ends in `_PENDING` as `pending-password`, and start a new run; a run that is repeated, or that waited for another one, may have older secrets.",
				},
				cancelled: {
					title: "cancelled: the run was cancelled",
					advice: "Run again to set the password.",
				},
				internal: {
					title: "internal: the action itself failed",
					advice: "This is a fault in the action or its machine. Please report it, with the log of the step.",
				},
				"unsupported-runtime": {
					title: "unsupported-runtime: Node.js 24 or later is required",
					advice: "Use a runner that supports actions of the runtime node24: version 2.327.1 or later of the GitHub Actions runner.",
				},
			};
			function ownProblem(code, what, quote) {
				return {
					code,
					what,
					quote,
					...OWN_PROBLEMS[code],
				};
			}
			function cancelledProblem() {
				return ownProblem("cancelled", "The run was cancelled before the password was changed.");
			}
			function refusalClass(problem) {
				return "class" in problem ? problem.class : void 0;
			}
			function crashProblem(error) {
				const quote = error instanceof Error ? `${error.name}: ${error.message}` : "something that is not an Error";
				return ownProblem("internal", "The action failed with an exception:", quote);
			}
		}),
		746: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Bw: () => PASSWORD_LENGTH,
				P6: () => brokenRules,
				Q_: () => longestRun,
				Uj: () => passwordFault,
			});
			const PASSWORD_LENGTH = {
				min: 8,
				max: 31,
			};
			const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;
			const CONTROL = /\p{Cc}/u;
			function passwordFault(password) {
				if (LINE_BREAK.test(password))
					return "contains a line break. The usual cause is a secret that was pasted with the newline after it; store it again without";
				if (password !== password.trim())
					return "starts or ends with white space. The usual cause is a secret that was pasted with a space around it; store it again without";
				if (CONTROL.test(password))
					return "contains a control character. The usual cause is a secret that was pasted from a terminal; type it anew";
				if (password.includes("�") || !password.isWellFormed())
					return "is not valid UTF-8, so it cannot be sent as it was given. Store it again as plain text";
				const length = [...password].length;
				if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max)
					return `must have ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters, which is what Zoom takes`;
				return;
			}
			const RUN_ALWAYS = 4;
			function brokenRules(password, policy) {
				const characters = [...password];
				const { minimumLength = 0, specialCharacter = false, consecutiveLength = 0 } = policy;
				const checks = [
					["length", characters.length < minimumLength, true],
					["special", specialCharacter && !/[^\p{L}\p{N}]/u.test(password), true],
					["run", longestRun(password) >= (consecutiveLength || RUN_ALWAYS), consecutiveLength > 0],
					["letter", !/\p{L}/u.test(password), false],
					["digit", !/\p{Nd}/u.test(password), false],
					["case", !(/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)), false],
					["repeated", new Set(characters).size === 1, false],
				];
				return checks.flatMap(([rule, isBroken, isPolicy]) =>
					isBroken
						? [
								{
									rule,
									policy: isPolicy,
								},
							]
						: [],
				);
			}
			const KEYBOARD_ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
			const REVERSED_ROWS = KEYBOARD_ROWS.map((row) => [...row].reverse().join(""));
			const ALPHANUMERIC = /[\p{L}\p{N}]{2}/u;
			const distance = (first, second) => Number(second.codePointAt(0)) - Number(first.codePointAt(0));
			const STEPS = [
				(first, second) => first === second,
				(first, second) => ALPHANUMERIC.test(first + second) && distance(first, second) === 1,
				(first, second) => ALPHANUMERIC.test(first + second) && distance(first, second) === -1,
				(first, second) => KEYBOARD_ROWS.some((row) => row.includes(first + second)),
				(first, second) => REVERSED_ROWS.some((row) => row.includes(first + second)),
			];
			function longestRun(password) {
				const characters = [...password.toLowerCase()];
				let longest = 0;
				for (const follows of STEPS) {
					let length = 0;
					let last = "";
					for (const character of characters) {
						length = follows(last, character) ? length + 1 : 1;
						longest = Math.max(longest, length);
						last = character;
					}
				}
				return longest;
			}
		}),
		8031: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				II: () => unresolved,
				Wk: () => previousSlot,
				eG: () => PENDING,
				eN: () => CURRENT,
				fZ: () => nextPrevious,
				tk: () => previousSlots,
			});
			const CURRENT = "";
			const PENDING = "_PENDING";
			function previousSlot(count) {
				return count === 1 ? "_PREVIOUS" : `_PREVIOUS_${count}`;
			}
			function unresolved(inventory) {
				const committed = inventory.get(CURRENT) ?? 0;
				return previousSlots(inventory).filter((slot) => Number(inventory.get(slot)) >= committed);
			}
			function previousSlots(inventory) {
				return [...inventory.keys()].filter((slot) => slot.startsWith("_PREVIOUS"));
			}
			function nextPrevious(inventory) {
				const taken = unresolved(inventory);
				let count = 1;
				while (taken.includes(previousSlot(count))) count++;
				return previousSlot(count);
			}
		}),
		2376: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				NH: () => describeRules,
				S4: () => judge,
				Ri: () => policyRefusal,
				uE: () => readRejection,
				z1: () => scopeRefusal,
				Gg: () => titleOf,
			});
			var outcome = __nccwpck_require__(7583);
			var json = __nccwpck_require__(8036);
			// CONCATENATED MODULE: ./build/zoom/body.js
			const CODE = /^-?[1-9]\d{0,8}$/;
			/** Read the body of an error leniently: whatever is not as documented is as if it were not there. */ function readErrorBody(body) {
				const error = (0, json /* parseJson */.q)(body) ?? parseXmlError(body);
				if (!(0, json /* isRecord */.u)(error))
					return {
						code: void 0,
						message: "",
						text: "",
					};
				const { code, message, errors } = error;
				const number = typeof code === "number" || typeof code === "string" ? String(code) : "";
				const said = typeof message === "string" ? message.trim() : "";
				const fields = Array.isArray(errors) ? errors.map(readFieldError).filter((text) => text !== "") : [];
				return {
					code: CODE.test(number) ? Number(number) : void 0,
					message: said,
					text: [said, ...(fields.length > 0 ? [`(${fields.join("; ")})`] : [])].join(" ").trim(),
				};
			}
			function readFieldError(error) {
				if (!(0, json /* isRecord */.u)(error)) return "";
				return [error["field"], error["message"]].filter((part) => typeof part === "string").join(": ");
			}
			/** Zoom's errors as XML: one element `result`, with or without a declaration. */ const XML_RESULT =
				/^\s*(?:<\?xml[^<>]*\?>\s*)?<result>(.*)<\/result>\s*$/s;
			const XML_ERRORS = /<errors>((?:(?!<errors>).)*?)<\/errors>/gs;
			/**
			 * Read an error that Zoom sends as XML, with the members that it has as JSON. Elements without attributes and markup are all that Zoom
			 * sends, so a parser for all of XML is more than the job. No document type is read, and no entity is expanded but the five of XML and
			 * numbers.
			 */ function parseXmlError(text) {
				const [, content] = XML_RESULT.exec(text) ?? [];
				if (content === void 0) return;
				const errors = [...content.matchAll(XML_ERRORS)].map(([error]) => ({
					field: child(error, "field"),
					message: child(error, "message"),
				}));
				const rest = content.replace(XML_ERRORS, "");
				return {
					code: child(rest, "code")?.trim(),
					message: child(rest, "message"),
					errors,
				};
			}
			/** The text of the first element with a name. */ function child(content, name) {
				return new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1]?.replace(XML_REFERENCE, decodeReference);
			}
			const XML_REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
			const XML_ENTITIES = {
				amp: "&",
				lt: "<",
				gt: ">",
				quot: '"',
				apos: "'",
			};
			function decodeReference(whole, decimal, hex, name = "") {
				const point = Number(decimal ?? `0x${hex}`);
				return XML_ENTITIES[name] ?? (point <= 1114111 ? String.fromCodePoint(point) : whole);
			}
			// CONCATENATED MODULE: ./build/zoom/answers.js
			const ADD_SCOPE = "Add the scope `user:update:password:admin` (classic: `user:write:admin`) to the Zoom app, then make a new token.";
			const OTHER_PASSWORD = "Pass a password that the account accepts.";
			const policyRow = (code, title, asks) => ({
				code,
				class: "policy",
				title,
				advice: `The account ${asks}. ${OTHER_PASSWORD}`,
			});
			/** The refusals of a password that breaks a rule which can be checked without Zoom. */ const POLICY_ROWS = {
				length: policyRow(1124, "password is too short", "asks for more characters"),
				letter: policyRow(1125, "password has no letter", "asks for a letter"),
				digit: policyRow(1126, "password has no number", "asks for a digit"),
				special: policyRow(1127, "password has no special character", "asks for one"),
				case: policyRow(1128, "password needs upper and lower case", "asks for letters of both cases"),
				repeated: policyRow(1130, "password repeats one character", "forbids that"),
				run: policyRow(1131, "password contains a sequence", "forbids runs such as abcdef, 123456 or qwerty"),
			};
			/**
			 * Zoom's refusals. Sources: the "Update a user's password" document (300, 1001), the error tables of the user endpoints
			 * in Zoom's OpenAPI document, and answers quoted by its users (1010, 4700, 4711, 104, and 124 under HTTP 400).
			 * The first row that fits decides, so the rows of one code go from the most to the least particular.
			 */ const CATALOGUE = [
				{
					code: 300,
					text: /^your new password can ?not match the old password\.?$/i,
					class: "same",
					title: "password was used before",
					advice: "The user has this password already. Pass another one, or set `allow-unchanged: true` where this is expected.",
				},
				{
					code: 300,
					text: /^this password cannot be changed because it has already been changed the maximum number of times/i,
					class: "limit",
					title: "password was changed too often in 24 hours",
					advice: "Zoom allows only so many changes in 24 hours. Run again when the oldest of them is a day old.",
				},
				{
					code: 300,
					text: /^validation failed|\brequest body\b|\bjson\b/i,
					class: "request",
					title: "request was refused as invalid",
					advice: "Look at the fields that Zoom names. If it speaks of the request body, set `body-format` to the other format.",
				},
				{
					code: 1117,
					class: "user",
					title: "an administrator cannot be changed",
					advice: "Zoom does not let the password of the owner or of an admin be changed over its API. Use a user who is neither.",
				},
				{
					code: 1123,
					class: "user",
					title: "user does not sign in with a Zoom password",
					advice: "The user signs in through SSO, Google or the like, where the password has to be changed instead.",
				},
				...Object.values(POLICY_ROWS),
				{
					code: 1129,
					class: "reused",
					title: "password is one of the last ones",
					advice: "The account forbids the reuse of recent passwords. Pass one that the user has not had.",
				},
				{
					code: 1136,
					class: "policy",
					title: "password is too easy to guess",
					advice: `The account has Zoom's weak password detection on. ${OTHER_PASSWORD}`,
				},
				{
					code: 1001,
					class: "user",
					title: "user does not exist",
					advice: "Check `user-id`: the user's ID or e-mail address in the account that the token belongs to.",
				},
				{
					code: 1010,
					class: "user",
					title: "user is not in this account",
					advice: "Check `user-id`, and that the token was made for the account that the user belongs to.",
				},
				{
					code: 1120,
					class: "user",
					title: "user is still pending",
					advice: "The user has not accepted the invitation, so there is no password to change yet.",
				},
				{
					code: 1e3,
					class: "user",
					title: "user is locked",
					advice: "Unlock the user in the Zoom admin portal, then run again.",
				},
				{
					code: 124,
					class: "token",
					title: "access token is not valid",
					advice:
						"A token that is passed in has to be fresh (Zoom access tokens end after an hour), whole, and made for the host of `api-url`. One that was minted is made anew by the next run.",
				},
				{
					code: 4711,
					class: "scope",
					title: "access token lacks a scope",
					advice: `${ADD_SCOPE} New scopes may take minutes to arrive.`,
				},
				{
					code: 4700,
					class: "scope",
					title: "access token has no scopes",
					advice: ADD_SCOPE,
				},
				{
					code: 104,
					class: "scope",
					title: "access token has no scopes",
					advice: ADD_SCOPE,
				},
				{
					code: 200,
					text: /permission|privilege|paid/i,
					class: "permission",
					title: "no permission to change the user",
					advice: "Give the role behind the token the permission User: Edit, and check that the user may be managed by it.",
				},
				{
					code: 429,
					class: "rate",
					title: "too many requests",
					advice: "Zoom's rate limits are shared by all apps of the account. Run again later, or spread the runs.",
				},
			];
			/** For codes and texts that the catalogue does not have. */ const UNKNOWN_REFUSAL = {
				title: "code or text that this action does not know",
				advice: "Zoom's words are all that is known of it. The answer is in the log; Zoom support asks for the tracking ID.",
			};
			/** Zoom's code for its rate limits, and the status of a rate limit, which may come with another code or none. */ const TOO_MANY_REQUESTS = 429;
			/**
			 * Check that a response is Zoom's own word on the request: a 204, or a Zoom code in a whole body under a status below 500. Anything else may come
			 * from a server in between, after Zoom applied the change. A code that only repeats the status is none of Zoom's, unless the catalogue
			 * has it.
			 */ function isZoomsWord(answer, body) {
				const { status, cut } = answer;
				const isZoomsCode = body.code !== void 0 && (body.code !== status || findRow(answer, body.code, body.message) !== void 0);
				return status === 204 || (status < 500 && isZoomsCode && !cut);
			}
			/** Read a response to a request: Zoom's success, Zoom's rejection, or a response that leaves both open. */ function judge(answer) {
				const body = readErrorBody(answer.body);
				if (!isZoomsWord(answer, body))
					return {
						kind: "ambiguous",
						problem: readProblem(answer, body),
					};
				return answer.status === 204
					? {
							kind: "updated",
						}
					: {
							kind: "refused",
							refusal: readRefusal(answer, body),
						};
			}
			/** The title of the error with a code. Throws if the catalogue does not have the code. */ function titleOf(code) {
				const row = CATALOGUE.find((each) => each.code === code);
				if (!row) throw new RangeError(`The catalogue has no code ${code}`);
				return `Zoom ${code}: ${row.title}`;
			}
			/** The refusal of an access token whose scopes, as its response lists them, are not enough for the update. */ function scopeRefusal() {
				return {
					class: "scope",
					code: "4711",
					title: titleOf(4711),
					what: "The access token lacks the scope for the update.",
					advice: `${ADD_SCOPE} New scopes may take minutes to arrive.`,
				};
			}
			/** The refusal of a password that breaks rules of the account's policy, with Zoom's own number for the first of them. */ function policyRefusal(
				rules,
			) {
				const { code, title } = POLICY_ROWS[rules[0]];
				return {
					class: "policy",
					code: String(code),
					title: `Zoom ${code}: ${title}`,
					what: `Zoom was not asked, because the password breaks rules of the account: ${describeRules(rules)}.`,
					advice: OTHER_PASSWORD,
				};
			}
			/** The rules that a password breaks, in words. */ function describeRules(rules) {
				return rules.map((rule) => POLICY_ROWS[rule].title).join(", ");
			}
			/** Read the rejection of a request that changes nothing: Zoom's own, or a rate limit, whoever reports it. */ function readRejection(
				answer,
			) {
				const verdict = judge(answer);
				if (verdict.kind === "refused") return verdict.refusal;
				return verdict.kind === "ambiguous" && answer.status === TOO_MANY_REQUESTS
					? {
							class: "rate",
							...verdict.problem,
						}
					: void 0;
			}
			/** The row of the catalogue for a code. Under the status 429 an unlisted code is a rate limit too. */ function findRow(
				{ status },
				code,
				message,
			) {
				const find = (wanted) => CATALOGUE.find((row) => row.code === wanted && (row.text?.test(message) ?? true));
				return find(code) ?? (status === TOO_MANY_REQUESTS ? find(TOO_MANY_REQUESTS) : void 0);
			}
			function readRefusal(answer, body) {
				const unknown = answer.status >= 400 ? "unrecognised" : "unexpected";
				return {
					class: findRow(answer, body.code, body.message)?.class ?? unknown,
					...readProblem(answer, body),
				};
			}
			function readProblem(answer, body) {
				const code = body.code ?? (answer.status === TOO_MANY_REQUESTS ? TOO_MANY_REQUESTS : void 0);
				if (code === void 0) {
					const what = `The answer was HTTP ${answer.status} without an error code of Zoom's.`;
					const type = answer.headers["content-type"]?.split(";")[0];
					return type
						? (0, outcome /* ownProblem */.O3)("unexpected-response", `${what} The type of its body:`, type)
						: (0, outcome /* ownProblem */.O3)("unexpected-response", what);
				}
				const listed = findRow(answer, code, body.message);
				const row = listed ?? UNKNOWN_REFUSAL;
				return {
					code: String(code),
					title: `Zoom ${code}: ${row.title}`,
					entry: `Zoom${listed ? ` ${listed.code}` : ""}: ${row.title}`,
					what: body.text ? "Zoom answered:" : "Zoom answered with a code and no text.",
					quote: body.text,
					advice: row.advice,
					isUnlisted: !listed,
				};
			}
		}),
		3837: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				H: () => apiHeaders,
				X: () => ZOOM_HEADERS,
			});
			var _http_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6721);
			const ZOOM_HEADERS = {
				accept: "application/json",
				"user-agent": _http_transport_js__WEBPACK_IMPORTED_MODULE_0__._O,
			};
			function apiHeaders(token) {
				return {
					...ZOOM_HEADERS,
					authorization: `Bearer ${token}`,
				};
			}
		}),
		6091: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				y: () => readRateLimit,
			});
			var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(797);
			const BACKOFF_MS = 1e3;
			const JITTER_MS = 250;
			function readRateLimit(answer, attempt, now, random) {
				const retryAt = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.oR)(answer, now);
				if (retryAt !== void 0)
					return {
						retryAt,
						waitMs: retryAt - now + random() * JITTER_MS,
					};
				const isDaily = /daily[- ](rate[- ])?limit/i.test(answer.headers["x-ratelimit-type"] ?? answer.body);
				return {
					retryAt: void 0,
					waitMs: isDaily
						? Number.POSITIVE_INFINITY
						: (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.JN)(BACKOFF_MS, attempt, random),
				};
			}
		}),
		3435: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				B: () => basicCredentials,
				O: () => givenSession,
			});
			function basicCredentials({ clientId, clientSecret }) {
				return Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
			}
			function givenSession(token) {
				return {
					token: () => token,
					scopes: void 0,
					renew: async () => {},
				};
			}
		}),
		4589: ((module) => {
			"use strict";
			module.exports = require("node:assert");
		}),
		6698: ((module) => {
			"use strict";
			module.exports = require("node:async_hooks");
		}),
		4573: ((module) => {
			"use strict";
			module.exports = require("node:buffer");
		}),
		7598: ((module) => {
			"use strict";
			module.exports = require("node:crypto");
		}),
		3053: ((module) => {
			"use strict";
			module.exports = require("node:diagnostics_channel");
		}),
		8474: ((module) => {
			"use strict";
			module.exports = require("node:events");
		}),
		3024: ((module) => {
			"use strict";
			module.exports = require("node:fs");
		}),
		7030: ((module) => {
			"use strict";
			module.exports = require("node:net");
		}),
		6760: ((module) => {
			"use strict";
			module.exports = require("node:path");
		}),
		1792: ((module) => {
			"use strict";
			module.exports = require("node:querystring");
		}),
		7075: ((module) => {
			"use strict";
			module.exports = require("node:stream");
		}),
		8500: ((module) => {
			"use strict";
			module.exports = require("node:timers/promises");
		}),
		1692: ((module) => {
			"use strict";
			module.exports = require("node:tls");
		}),
		3136: ((module) => {
			"use strict";
			module.exports = require("node:url");
		}),
		7975: ((module) => {
			"use strict";
			module.exports = require("node:util");
		}),
		8522: ((module) => {
			"use strict";
			module.exports = require("node:zlib");
		}),
		5760: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				N4: () => endGroup,
				z3: () => error,
				dN: () => exportVariable,
				V4: () => getInput,
				pq: () => info,
				lm: () => notice,
				uH: () => setOutput,
				Pq: () => setSecret,
				Oh: () => startGroup,
				$e: () => warning,
			});
			// CONCATENATED MODULE: external "os"
			const external_os_namespaceObject = require("os");
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
			function utils_toCommandValue(input) {
				if (input === null || input === void 0) return "";
				else if (typeof input === "string" || input instanceof String) return input;
				return JSON.stringify(input);
			}
			function toCommandProperties(annotationProperties) {
				if (!Object.keys(annotationProperties).length) return {};
				return {
					title: annotationProperties.title,
					file: annotationProperties.file,
					line: annotationProperties.startLine,
					endLine: annotationProperties.endLine,
					col: annotationProperties.startColumn,
					endColumn: annotationProperties.endColumn,
				};
			}
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js
			function command_issueCommand(command, properties, message) {
				const cmd = new Command(command, properties, message);
				process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
			}
			function command_issue(name, message = "") {
				command_issueCommand(name, {}, message);
			}
			const CMD_STRING = "::";
			class Command {
				constructor(command, properties, message) {
					if (!command) command = "missing.command";
					this.command = command;
					this.properties = properties;
					this.message = message;
				}
				toString() {
					let cmdStr = CMD_STRING + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += " ";
						let first = true;
						for (const key in this.properties)
							if (this.properties.hasOwnProperty(key)) {
								const val = this.properties[key];
								if (val) {
									if (first) first = false;
									else cmdStr += ",";
									cmdStr += `${key}=${escapeProperty(val)}`;
								}
							}
					}
					cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
					return cmdStr;
				}
			}
			function escapeData(s) {
				return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(s) {
				return utils_toCommandValue(s)
					.replace(/%/g, "%25")
					.replace(/\r/g, "%0D")
					.replace(/\n/g, "%0A")
					.replace(/:/g, "%3A")
					.replace(/,/g, "%2C");
			}
			// CONCATENATED MODULE: external "crypto"
			const external_crypto_namespaceObject = require("crypto");
			// CONCATENATED MODULE: external "fs"
			const external_fs_namespaceObject = require("fs");
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
			function file_command_issueFileCommand(command, message) {
				const filePath = process.env[`GITHUB_${command}`];
				if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
				if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
				external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
					encoding: "utf8",
				});
			}
			function file_command_prepareKeyValueMessage(key, value) {
				const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
				const convertedValue = utils_toCommandValue(value);
				if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
				if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
				return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
			}
			// CONCATENATED MODULE: external "path"
			require("path");
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
			void 0 && (void 0).__awaiter;
			var ExitCode;
			(function (ExitCode) {
				ExitCode[(ExitCode["Success"] = 0)] = "Success";
				ExitCode[(ExitCode["Failure"] = 1)] = "Failure";
			})(ExitCode || (ExitCode = {}));
			function exportVariable(name, val) {
				const convertedVal = utils_toCommandValue(val);
				process.env[name] = convertedVal;
				const filePath = process.env["GITHUB_ENV"] || "";
				if (filePath) return file_command_issueFileCommand("ENV", file_command_prepareKeyValueMessage(name, val));
				command_issueCommand(
					"set-env",
					{
						name,
					},
					convertedVal,
				);
			}
			function setSecret(secret) {
				command_issueCommand("add-mask", {}, secret);
			}
			function getInput(name, options) {
				const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
				if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
				if (options && options.trimWhitespace === false) return val;
				return val.trim();
			}
			function setOutput(name, value) {
				const filePath = process.env["GITHUB_OUTPUT"] || "";
				if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
				process.stdout.write(external_os_namespaceObject.EOL);
				command_issueCommand(
					"set-output",
					{
						name,
					},
					utils_toCommandValue(value),
				);
			}
			function error(message, properties = {}) {
				command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function warning(message, properties = {}) {
				command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function notice(message, properties = {}) {
				command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function info(message) {
				process.stdout.write(message + external_os_namespaceObject.EOL);
			}
			function startGroup(name) {
				command_issue("group", name);
			}
			function endGroup() {
				command_issue("endgroup");
			}
		}),
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = (__webpack_module_cache__[moduleId] = {
			exports: {},
		});
		var threw = true;
		try {
			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
			threw = false;
		} finally {
			if (threw) delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
	(() => {
		__nccwpck_require__.n = (module) => {
			var getter = module && module.__esModule ? () => module["default"] : () => module;
			__nccwpck_require__.d(getter, {
				a: getter,
			});
			return getter;
		};
	})();
	(() => {
		__nccwpck_require__.d = (exports, definition) => {
			for (var key in definition)
				if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key))
					Object.defineProperty(exports, key, {
						enumerable: true,
						get: definition[key],
					});
		};
	})();
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) =>
			Promise.all(
				Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
					__nccwpck_require__.f[key](chunkId, promises);
					return promises;
				}, []),
			);
	})();
	(() => {
		__nccwpck_require__.u = (chunkId) => chunkId + ".index.js";
	})();
	(() => {
		__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	})();
	(() => {
		__nccwpck_require__.r = (exports) => {
			if (typeof Symbol !== "undefined" && Symbol.toStringTag)
				Object.defineProperty(exports, Symbol.toStringTag, {
					value: "Module",
				});
			Object.defineProperty(exports, "__esModule", {
				value: true,
			});
		};
	})();
	(() => {
		var installedChunks = {
			792: 1,
		};
		var installChunk = (chunk) => {
			var moreModules = chunk.modules,
				chunkIds = chunk.ids,
				runtime = chunk.runtime;
			for (var moduleId in moreModules)
				if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
			if (runtime) runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			if (!installedChunks[chunkId])
				if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId)));
				else installedChunks[chunkId] = 1;
		};
	})();
	var __webpack_exports__ = {};
	(() => {
		"use strict";
		var deadline = __nccwpck_require__(2031);
		// CONCATENATED MODULE: ./build/cancellation.js
		/** The runner cancels with SIGINT, sends SIGTERM 7.5 s later and kills after another 2.5 s; a bit of that is kept for the report. */
		const GRACE_MS = {
			SIGINT: 7e3,
			SIGTERM: 2e3,
			SIGBREAK: 2e3,
		};
		/** The deadline of this process, which a signal cancels. A signal may come while the rest is loaded. */ const cancellation_deadline =
			(0, deadline /* createDeadline */.dU)();
		for (const [signal, graceMs] of Object.entries(GRACE_MS)) process.on(signal, () => cancellation_deadline.cancel(graceMs));
		// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 7 modules
		var build_core = __nccwpck_require__(5760);
		// EXTERNAL MODULE: ./build/outcome.js
		var outcome = __nccwpck_require__(7583);
		// CONCATENATED MODULE: ./build/unsupported-runtime.js
		/** The oldest major version of Node.js that has all that the action uses: the one of `using: node24` in action.yml. */
		const OLDEST_NODE = 24;
		/** Report that a version of Node.js, such as `20.20.2`, is too old. Returns false, and reports nothing, if it is not. */ function reportUnsupportedRuntime(
			version,
		) {
			if (Number.parseInt(version, 10) >= OLDEST_NODE) return false;
			const { title, advice } = outcome /* OWN_PROBLEMS */.Yd["unsupported-runtime"];
			const message = `This action needs Node.js ${OLDEST_NODE} and was started with Node.js ${version}. The Zoom password was not changed.`;
			build_core /* setOutput */
				.uH("status", "unchanged");
			build_core /* setOutput */
				.uH("error-code", "unsupported-runtime");
			build_core /* setOutput */
				.uH("error-message", message);
			build_core /* error */
				.z3(`${message}\n${advice}`, {
					title,
				});
			return true;
		}
		// CONCATENATED MODULE: ./build/index.js
		/** Milliseconds for which a name lookup or a connection that is not made yet may still hold the process when all is done. */
		const LINGER_MS = 250;
		// Whatever goes wrong from here on, the step does not pass unless main says so.
		process.exitCode = 1;
		if (!reportUnsupportedRuntime(process.versions.node)) {
			// A log that cannot be written (a full disk, a reader that left) must not end an update that is under way.
			process.stdout.on("error", () => {});
			const crash = new Promise((_, reject) => process.on("uncaughtException", reject));
			// In the same file, but evaluated only on a Node that has what it uses, and after the signals are listened for.
			Promise.resolve()
				.then(__nccwpck_require__.bind(__nccwpck_require__, 6015))
				.then(({ main }) =>
					main({
						env: process.env,
						deadline: cancellation_deadline,
						crash,
					}),
				)
				.then((code) => {
					process.exitCode = code;
					setTimeout(process.exit, LINGER_MS).unref();
				});
		}
	})();
	module.exports = __webpack_exports__;
	/******/
})();
