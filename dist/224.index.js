"use strict";

exports.id = 224;

exports.ids = [224];

exports.modules = {
	4362: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => ask,
		});
		var _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(797);
		var _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6091);
		const MAX_ATTEMPTS = 5;
		function ask(name, request, calls) {
			const { transport, deadline, random, attemptLimitMs } = calls;
			const send = () =>
				transport.exchange({
					...request,
					limitMs: attemptLimitMs,
					cancellable: "always",
				});
			return (0, _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__.ux)(
				{
					name,
					attempts: MAX_ATTEMPTS,
					isCancellable: true,
					send,
					waitAfter(answer, attempt) {
						if (answer.status === 429)
							return (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_2__.y)(answer, attempt, deadline.now(), random).waitMs;
						return answer.status >= 500
							? (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.JN)(_http_repeat_js__WEBPACK_IMPORTED_MODULE_0__.o5, attempt, random)
							: void 0;
					},
				},
				calls,
			);
		}
	}),
	2275: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => readResource,
		});
		var _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
		var _http_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6721);
		var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2376);
		var _ask_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4362);
		var _headers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3837);
		async function readResource(resource, options) {
			const { apiUrl, session, calls } = options;
			const { name, path, failure } = resource;
			const token = session.token();
			const exchange = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_3__.k)(
				name,
				{
					method: "GET",
					path: (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_1__.So)(apiUrl, path),
					headers: (0, _headers_js__WEBPACK_IMPORTED_MODULE_4__.H)(token),
				},
				calls,
			);
			if (exchange.kind === "none")
				return {
					ok: false,
					problem: (0, _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__.X4)(exchange, `${failure} `),
				};
			const { answer } = exchange;
			const rejection = (0, _answers_js__WEBPACK_IMPORTED_MODULE_2__.uE)(answer);
			const renewed = rejection?.class === "token" ? await session.renew(token) : void 0;
			if (renewed) return renewed.ok ? readResource(resource, options) : renewed;
			return {
				ok: true,
				answer,
				rejection,
			};
		}
	}),
	4224: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lookUpUser: () => lookUpUser,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8036);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(797);
		var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2376);
		var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2275);
		const USER_SCOPES = ["user:read:user:admin", "user:read:admin", "user:read:user", "user:read"];
		const NOT_LOOKED_UP = "The user was not looked up.";
		async function lookUpUser(userId, options) {
			const { scopes } = options.session;
			if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) return notChecked("no-scope", false);
			const path = `users/${encodeURIComponent(userId)}`;
			const result = await (0, _read_js__WEBPACK_IMPORTED_MODULE_2__.R)(
				{
					name: "User",
					path,
					failure: NOT_LOOKED_UP,
				},
				options,
			);
			if (!result.ok) return result;
			const { answer, rejection } = result;
			switch (rejection?.class) {
				case "user":
				case "token":
				case "rate": {
					const retryAt = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.oR)(answer, options.calls.deadline.now());
					return {
						ok: false,
						problem: {
							...rejection,
							what: `${NOT_LOOKED_UP} ${rejection.what}`,
							retryAt,
							evidence: answer,
						},
					};
				}

				case "scope":
					return notChecked("no-scope", true);

				case "permission":
					return notChecked("not-permitted", true);

				default: {
					const user = answer.status === 200 && !rejection ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_3__.q)(answer.body) : void 0;
					return (0, _http_json_js__WEBPACK_IMPORTED_MODULE_3__.u)(user)
						? {
								ok: true,
								check: {
									name: "user",
									result: "passed",
								},
								warnings: warningsOf(user),
								isTokenAccepted: true,
							}
						: notChecked("unclear-response", false);
				}
			}
		}
		function notChecked(reason, isTokenAccepted) {
			return {
				ok: true,
				check: {
					name: "user",
					result: "not-checked",
					reason,
				},
				warnings: [],
				isTokenAccepted,
			};
		}
		const WORK_EMAIL = 100;
		function warningsOf(user) {
			const { role_id: role, status, login_types: logins } = user;
			const found = [
				[role === "0" || role === "1", 1117, "The user is the owner or an admin of the account."],
				[status === "pending", 1120, "The user has not accepted the invitation."],
				[Array.isArray(logins) && !logins.includes(WORK_EMAIL), 1123, "The user does not sign in with a Zoom work email."],
			];
			return found.flatMap(([isFound, code, message]) =>
				isFound
					? [
							{
								title: (0, _answers_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(code),
								message: `${message} Zoom will reject the update.`,
							},
						]
					: [],
			);
		}
	}),
};
