"use strict";

exports.id = 612;

exports.ids = [612];

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
	6612: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			learnPolicy: () => learnPolicy,
		});
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2359);
		var _http_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8637);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
		var _password_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7051);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8297);
		var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4446);
		var _resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9406);
		async function learnPolicy(isRequired, readOptions, onEvent) {
			const result = await readPolicy(readOptions);
			if (result.ok) {
				const policy = result.value;
				if (Object.values(policy).every((each) => each === void 0)) {
					onEvent({
						kind: "policy-unknown",
						problem: void 0,
					});
					return {
						policy: {},
						check: notChecked("unclear-response"),
						isTokenAccepted: true,
					};
				}
				onEvent({
					kind: "policy",
					policy,
				});
				return {
					policy,
					check: {
						name: "policy",
						result: "passed",
					},
					isTokenAccepted: true,
				};
			}
			const { problem } = result;
			const { class: kind, response } = problem;
			const isTokenAccepted = kind === "scope" || kind === "permission";
			if (isRequired || response === void 0 || kind === "token" || kind === "account" || kind === "rate")
				return {
					policy: {},
					check: {
						name: "policy",
						result: "failed",
					},
					isTokenAccepted,
					problem,
				};
			onEvent({
				kind: "policy-unknown",
				problem,
			});
			const reason = kind === "scope" ? "no-scope" : kind === "permission" ? "not-permitted" : "unclear-response";
			return {
				policy: {},
				check: notChecked(reason),
				isTokenAccepted,
				unread: problem,
			};
		}
		function notChecked(reason) {
			return {
				name: "policy",
				result: "not-checked",
				reason,
			};
		}
		async function readPolicy(options) {
			const result = await (0, _resource_js__WEBPACK_IMPORTED_MODULE_4__.R)(
				{
					name: "Reading the password policy",
					path: "accounts/me/settings?option=security",
					prefix: _messages_js__WEBPACK_IMPORTED_MODULE_3__.Ac,
				},
				options,
			);
			if (!result.ok) return result;
			const { response, rejection } = result.value;
			if (rejection)
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.V)({
					...rejection,
					...(rejection.class === "permission" && {
						entry: _errors_js__WEBPACK_IMPORTED_MODULE_2__.Iu,
					}),
					...(rejection.class === "scope" && {
						advice: _errors_js__WEBPACK_IMPORTED_MODULE_2__.tc,
					}),
					summary: `${_messages_js__WEBPACK_IMPORTED_MODULE_3__.Ac} ${rejection.summary}`,
					retryAt: (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, options.context.phase.deadline.now()),
					response,
				});
			const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.q)(response.body);
			if (response.status !== 200 || !(0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.u)(json))
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.V)({
					...(0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.DK)(response.status),
					response,
				});
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.k)(toPolicy(json["security"]));
		}
		function toPolicy(security) {
			const requirement = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.u)(security) ? security["password_requirement"] : void 0;
			if (!(0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.u)(requirement)) return {};
			const special = requirement["have_special_character"];
			return {
				minimumLength: toCount(requirement["minimum_password_length"], 0),
				specialCharacter: typeof special === "boolean" ? special : void 0,
				consecutiveLength: toCount(requirement["consecutive_characters_length"], SHORTEST_RUN),
			};
		}
		const SHORTEST_RUN = 4;
		function toCount(value, min) {
			const isCount =
				typeof value === "number" &&
				Number.isInteger(value) &&
				value >= min &&
				value <= _password_format_js__WEBPACK_IMPORTED_MODULE_1__.Bw.max;
			return isCount ? value : void 0;
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
