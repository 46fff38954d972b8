"use strict";

exports.id = 925;

exports.ids = [925];

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
	2925: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			checkCredentials: () => checkCredentials,
		});
		var messages = __webpack_require__(4446);
		var json = __webpack_require__(8637);
		var retry_after = __webpack_require__(6282);
		var resource = __webpack_require__(9406);
		// CONCATENATED MODULE: ./build/src/zoom/user.js
		const USER_SCOPES = ["user:read:user:admin", "user:read:admin", "user:read:user", "user:read"];
		async function lookUpUser(userId, options) {
			const { scopes } = options.session;
			if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) return notChecked("no-scope", false);
			const path = `users/${encodeURIComponent(userId)}`;
			const result = await (0, resource.R)(
				{
					name: "Looking up the user",
					path,
					prefix: messages.tQ,
				},
				options,
			);
			if (!result.ok) return failed(result.problem, false);
			const { response, rejection } = result.value;
			if (!rejection) {
				const user = response.status === 200 ? (0, json.q)(response.body) : void 0;
				return (0, json.u)(user) ? readUser(user) : notChecked("unclear-response", false);
			}
			const retryAt = (0, retry_after.o)(response, options.context.phase.deadline.now());
			const problem = {
				...rejection,
				summary: `${messages.tQ} ${rejection.summary}`,
				retryAt,
				response,
			};
			switch (rejection.class) {
				case "user":
				case "account":
					return failed(problem, true);

				case "token":
				case "rate":
					return failed(problem, false);

				case "scope":
					return notChecked("no-scope", true);

				case "permission":
					return notChecked("not-permitted", true);

				default:
					return {
						...notChecked("unclear-response", false),
						unread: problem,
					};
			}
		}
		function failed(problem, isTokenAccepted) {
			return {
				check: {
					name: "user",
					result: "failed",
				},
				isTokenAccepted,
				problem,
			};
		}
		function notChecked(reason, isTokenAccepted) {
			return {
				check: {
					name: "user",
					result: "not-checked",
					reason,
				},
				isTokenAccepted,
			};
		}
		const WORK_EMAIL = 100;
		function readUser({ role_id: role, status, login_types: logins }) {
			if (role === "0" || role === "1") return failed((0, messages.PB)("admin"), true);
			if (status === "pending") return failed((0, messages.PB)("pending"), true);
			if (Array.isArray(logins) && !logins.includes(WORK_EMAIL)) return failed((0, messages.PB)("noWorkEmail"), true);
			return {
				check: {
					name: "user",
					result: "passed",
				},
				isTokenAccepted: true,
			};
		}
		// CONCATENATED MODULE: ./build/src/zoom/check.js
		const UPDATE_SCOPES = ["user:update:password:admin", "user:write:admin", "user:update:password", "user:write"];
		async function checkCredentials({ scopes }, { userId, isPolicyWanted, readPolicy, readOptions, onEvent }) {
			const [early, user] = await Promise.all([isPolicyWanted ? readPolicy() : void 0, lookUpUser(userId, readOptions)]);
			const learned = early ?? (user.isTokenAccepted || user.problem ? void 0 : await readPolicy());
			const hasScope = scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
			const isVerified = user.isTokenAccepted || learned?.isTokenAccepted === true;
			const unclear = [learned?.unread, user.unread].flatMap((problem) => problem ?? []);
			const isOfToken = [learned?.problem, user.problem].some((problem) => problem?.class === "token");
			for (const problem of unclear.filter(({ class: kind }) => kind === "unrecognized" || kind === "unexpected"))
				onEvent({
					kind: "not-checked",
					problem,
				});
			const checks = [
				{
					name: "access-token",
					result: isVerified && !isOfToken ? "passed" : "failed",
				},
				hasScope === void 0
					? {
							name: "scope",
							result: "not-checked",
							reason: "scopes-unknown",
						}
					: {
							name: "scope",
							result: hasScope ? "passed" : "failed",
						},
				isPolicyWanted && learned
					? learned.check
					: {
							name: "policy",
							result: "not-checked",
							reason: "not-asked-for",
						},
				user.check,
			];
			const problems = [
				hasScope === false ? (0, messages.Yq)() : void 0,
				learned?.problem,
				user.problem,
				isVerified ? void 0 : (unclear[0] ?? (0, messages.mN)()),
			];
			return {
				checks,
				policy: isPolicyWanted && learned ? learned.policy : {},
				problem: problems.find((problem) => problem !== void 0),
			};
		}
	}),
	1445: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => requestWithRetry,
		});
		var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5589);
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7111);
		var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3670);
		function requestWithRetry(name, request, context) {
			const { transport, phase, random } = context;
			return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_0__.q)(
				{
					name,
					phase,
					send: () =>
						transport.exchange({
							...request,
							phase,
						}),
					retryDelay(response, attempt) {
						if (response.status === 429)
							return (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__.y)(response, attempt, phase.deadline.now(), random).waitMs;
						return response.status >= 500 ? (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_1__.JN)(attempt, random) : void 0;
					},
				},
				context,
			);
		}
	}),
	9406: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => readResource,
		});
		var _errors_no_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2359);
		var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7040);
		var _headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1610);
		var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1445);
		var _responses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8603);
		async function readResource(resource, options, isRenewed = false) {
			const { apiUrl, session, context } = options;
			const { name, path, prefix } = resource;
			const token = session.token();
			const exchange = await (0, _request_js__WEBPACK_IMPORTED_MODULE_3__.E)(
				name,
				{
					method: "GET",
					path: (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_1__.So)(apiUrl, path),
					headers: (0, _headers_js__WEBPACK_IMPORTED_MODULE_2__.H)(token),
				},
				context,
			);
			if (exchange.kind === "no-response")
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.V)(
					(0, _errors_no_response_js__WEBPACK_IMPORTED_MODULE_0__.of)(exchange, prefix),
				);
			const { response } = exchange;
			const rejection = (0, _responses_js__WEBPACK_IMPORTED_MODULE_4__.u)(response);
			const renew = rejection?.class === "token" && !isRenewed ? session.renewal(token) : void 0;
			if (renew) {
				const renewed = await renew();
				return renewed.ok ? readResource(resource, options, true) : renewed;
			}
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.k)({
				response,
				rejection,
			});
		}
	}),
};
