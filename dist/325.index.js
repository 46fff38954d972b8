"use strict";

exports.id = 325;

exports.ids = [325];

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
	325: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			readPolicy: () => readPolicy,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8036);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(797);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7583);
		var _password_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(746);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2275);
		const NOT_READ = "The account's password policy was not read.";
		const FORBIDDEN = {
			scope: {
				code: 4711,
				title: "access token lacks a scope",
				advice:
					"Add the scope `account:read:settings:admin` (classic: `account:read:admin`) to the Zoom app, then make a new token; or set `check-policy: never`.",
			},
			permission: {
				code: 200,
				title: "password policy may not be read",
				advice: "The account, or the role behind the token, may not read the settings of the account. Set `check-policy: never`.",
			},
		};
		async function readPolicy(options) {
			const result = await (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.R)(
				{
					name: "Password policy",
					path: "accounts/me/settings?option=security",
					failure: NOT_READ,
				},
				options,
			);
			if (!result.ok) return result;
			const { answer, rejection } = result;
			if (rejection) {
				const forbidden = FORBIDDEN[rejection.class];
				const problem = {
					...rejection,
					...(forbidden && {
						title: `Zoom ${rejection.code}: ${forbidden.title}`,
						entry: `Zoom ${forbidden.code}: ${forbidden.title}`,
						advice: forbidden.advice,
					}),
					what: `${NOT_READ} ${rejection.what}`,
					retryAt: (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.oR)(answer, options.calls.deadline.now()),
					evidence: answer,
				};
				return {
					ok: false,
					problem,
				};
			}
			const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.q)(answer.body);
			if (answer.status !== 200 || !(0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.u)(json)) {
				const problem = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_1__.O3)(
					"unexpected-response",
					`${NOT_READ} The answer was HTTP ${answer.status}.`,
				);
				return {
					ok: false,
					problem: {
						...problem,
						evidence: answer,
					},
				};
			}
			return {
				ok: true,
				policy: toPolicy(json["security"]),
			};
		}
		function toPolicy(security) {
			const requirement = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.u)(security) ? security["password_requirement"] : void 0;
			if (!(0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.u)(requirement)) return {};
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
				value <= _password_rules_js__WEBPACK_IMPORTED_MODULE_2__.Bw.max;
			return isCount ? value : void 0;
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
};
