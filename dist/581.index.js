"use strict";

exports.id = 581;

exports.ids = [581];

exports.modules = {
	5589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => retryRequest,
		});
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7111);
		function retryRequest({ name, retryDelay, ...request }, { random, onRetry, ...context }) {
			return (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.L5)(
				{
					...request,
					retryDelay(exchange, attempt) {
						if (exchange.kind === "response") return retryDelay(exchange.response, attempt);
						return exchange.reason === "cancelled"
							? void 0
							: (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.JN)(_runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.o5, attempt, random);
					},
					onRetry: (exchange, event) =>
						onRetry({
							name,
							exchange,
							...event,
						}),
				},
				context,
			);
		}
	}),
	1445: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => requestWithRetry,
		});
		var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
		var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3670);
		const MAX_ATTEMPTS = 5;
		function requestWithRetry(name, request, context) {
			const { transport, deadline, random, attemptLimitMs } = context;
			const send = () =>
				transport.exchange({
					...request,
					limitMs: attemptLimitMs,
					cancellable: "always",
				});
			return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_1__.q)(
				{
					name,
					maxAttempts: MAX_ATTEMPTS,
					isCancellable: true,
					send,
					retryDelay(response, attempt) {
						if (response.status === 429)
							return (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__.y)(response, attempt, deadline.now(), random).waitMs;
						return response.status >= 500
							? (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_2__.JN)(_runtime_retry_js__WEBPACK_IMPORTED_MODULE_2__.o5, attempt, random)
							: void 0;
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
		var _http_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7040);
		var _problems_no_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7226);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7722);
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
					path: (0, _http_transport_js__WEBPACK_IMPORTED_MODULE_0__.So)(apiUrl, path),
					headers: (0, _headers_js__WEBPACK_IMPORTED_MODULE_2__.H)(token),
				},
				context,
			);
			if (exchange.kind === "no-response")
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_5__.V)(
					(0, _problems_no_response_js__WEBPACK_IMPORTED_MODULE_1__.o)(exchange, prefix),
				);
			const { response } = exchange;
			const rejection = (0, _responses_js__WEBPACK_IMPORTED_MODULE_4__.u)(response);
			const renew = rejection?.class === "token" && !isRenewed ? session.renewal(token) : void 0;
			if (renew) {
				const renewed = await renew();
				return renewed.ok ? readResource(resource, options, true) : renewed;
			}
			return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_5__.k)({
				response,
				rejection,
			});
		}
	}),
	3581: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lookUpUser: () => lookUpUser,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8637);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
		var _problems_rejections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9251);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7722);
		var _problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
		var _resource_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9406);
		const USER_SCOPES = ["user:read:user:admin", "user:read:admin", "user:read:user", "user:read"];
		async function lookUpUser(userId, options) {
			const { scopes } = options.session;
			if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) return notChecked("no-scope", false);
			const path = `users/${encodeURIComponent(userId)}`;
			const result = await (0, _resource_js__WEBPACK_IMPORTED_MODULE_3__.R)(
				{
					name: "Looking up the user",
					path,
					prefix: _problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.tQ,
				},
				options,
			);
			if (!result.ok) return result;
			const { response, rejection } = result.value;
			switch (rejection?.class) {
				case "user":
				case "token":
				case "rate": {
					const retryAt = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, options.context.deadline.now());
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_4__.V)({
						...rejection,
						summary: `${_problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.tQ} ${rejection.summary}`,
						retryAt,
						response,
					});
				}

				case "scope":
					return notChecked("no-scope", true);

				case "permission":
					return notChecked("not-permitted", true);

				default: {
					const user = response.status === 200 && !rejection ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(response.body) : void 0;
					return (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(user)
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_4__.k)({
								check: {
									name: "user",
									result: "passed",
								},
								warnings: warningsOf(user),
								isTokenAccepted: true,
							})
						: notChecked("unclear-response", false);
				}
			}
		}
		function notChecked(reason, isTokenAccepted) {
			return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_4__.k)({
				check: {
					name: "user",
					result: "not-checked",
					reason,
				},
				warnings: [],
				isTokenAccepted,
			});
		}
		const WORK_EMAIL = 100;
		function warningsOf(user) {
			const { role_id: role, status, login_types: logins } = user;
			const reasons = [
				...(role === "0" || role === "1" ? [_problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.Yv.admin] : []),
				...(status === "pending" ? [_problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.Yv.pending] : []),
				...(Array.isArray(logins) && !logins.includes(WORK_EMAIL) ? [_problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.Yv.noWorkEmail] : []),
			];
			return reasons.map(({ code, message }) => ({
				title: (0, _problems_rejections_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(code),
				message,
			}));
		}
	}),
};
