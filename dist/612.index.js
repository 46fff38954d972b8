"use strict";

exports.id = 612;

exports.ids = [612];

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
						return exchange.reason === "cancelled" ? void 0 : (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_0__.JN)(attempt, random);
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
	6612: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readPolicy: () => readPolicy,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8637);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6282);
		var _problems_password_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7722);
		var _problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
		var _problems_zoom_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3958);
		var _resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9406);
		async function readPolicy(options) {
			const result = await (0, _resource_js__WEBPACK_IMPORTED_MODULE_4__.R)(
				{
					name: "Reading the password policy",
					path: "accounts/me/settings?option=security",
					prefix: _problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.Ac,
				},
				options,
			);
			if (!result.ok) return result;
			const { response, rejection } = result.value;
			if (rejection) {
				const { title, fix } = _problems_zoom_errors_js__WEBPACK_IMPORTED_MODULE_3__.Iu;
				const problem = {
					...rejection,
					...(rejection.class === "permission" && {
						title,
						heading: title,
						advice: fix,
					}),
					...(rejection.class === "scope" && {
						advice: _problems_zoom_errors_js__WEBPACK_IMPORTED_MODULE_3__.tc,
					}),
					summary: `${_problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.Ac} ${rejection.summary}`,
					retryAt: (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, options.context.deadline.now()),
					response,
				};
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_5__.V)(problem);
			}
			const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.q)(response.body);
			if (response.status !== 200 || !(0, _http_json_js__WEBPACK_IMPORTED_MODULE_6__.u)(json))
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_5__.V)({
					...(0, _problems_zoom_js__WEBPACK_IMPORTED_MODULE_2__.DK)(response.status),
					response,
				});
			return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_5__.k)(toPolicy(json["security"]));
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
				value <= _problems_password_fault_js__WEBPACK_IMPORTED_MODULE_1__.Bw.max;
			return isCount ? value : void 0;
		}
	}),
	1445: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => requestWithRetry,
		});
		var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5589);
		var _runtime_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2181);
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7111);
		var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3670);
		function requestWithRetry(name, request, context) {
			const { transport, deadline, random } = context;
			const send = () =>
				transport.exchange({
					...request,
					limitMs: (0, _runtime_deadline_js__WEBPACK_IMPORTED_MODULE_0__.N4)(deadline),
					cancellable: "always",
				});
			return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.q)(
				{
					name,
					maxAttempts: _runtime_retry_js__WEBPACK_IMPORTED_MODULE_3__.m,
					isCancellable: true,
					send,
					retryDelay(response, attempt) {
						if (response.status === 429)
							return (0, _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__.y)(response, attempt, deadline.now(), random).waitMs;
						return response.status >= 500 ? (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_3__.JN)(attempt, random) : void 0;
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
					(0, _problems_no_response_js__WEBPACK_IMPORTED_MODULE_1__.of)(exchange, prefix),
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
};
