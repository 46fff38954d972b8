"use strict";

exports.id = 500;

exports.ids = [500, 34];

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
	7500: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			checkCredentials: () => checkCredentials,
			checkWithoutToken: () => checkWithoutToken,
		});
		var _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2126);
		var _http_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8637);
		var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4446);
		var _password_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9034);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9262);
		const UPDATE_SCOPES = ["user:update:password:admin", "user:write:admin", "user:update:password", "user:write"];
		const USER_SCOPES = ["user:read:user:admin", "user:read:admin", "user:read:user", "user:read"];
		const SCOPES_UNKNOWN = {
			name: "scope",
			result: "not-checked",
			reason: "scopes-unknown",
		};
		const POLICY_NOT_ASKED_FOR = {
			name: "policy",
			result: "not-checked",
			reason: "not-asked-for",
		};
		function checkWithoutToken(problem, checkPolicy) {
			const isDenied = !(0, _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.Ye)(problem.code) && problem.class !== "rate";
			const prevented = {
				result: "not-checked",
				reason: "error",
			};
			const policy =
				checkPolicy === "never"
					? POLICY_NOT_ASKED_FOR
					: {
							name: "policy",
							...prevented,
						};
			return {
				checks: [
					checkOfToken(false, isDenied, []),
					SCOPES_UNKNOWN,
					policy,
					{
						name: "user",
						...prevented,
					},
				],
				policy: {},
				problem,
			};
		}
		async function checkCredentials({ userId, checkPolicy }, options, onEvent) {
			const isWanted = checkPolicy !== "never";
			const policyEvents = [];
			const learn = () =>
				(0, _password_policy_js__WEBPACK_IMPORTED_MODULE_2__.learnPolicy)(checkPolicy, options, (event) => policyEvents.push(event));
			const [wanted, user] = await Promise.all([isWanted ? learn() : void 0, lookUpUser(userId, options)]);
			const policy = isWanted || user.isTokenAccepted || user.problem ? wanted : await learn();
			const readings = policy ? [policy, user] : [user];
			const isVerified = readings.some(({ isTokenAccepted }) => isTokenAccepted);
			const failures = readings.flatMap(({ problem }) => problem ?? []);
			const isRejected = failures.some(({ class: kind }) => kind === "token");
			const unread = readings.flatMap((reading) => reading.unread ?? []);
			const unknown = unread.slice(isVerified ? 0 : 1).filter(({ class: kind }) => kind === "unrecognized" || kind === "unexpected");
			const isPolicyReported = isWanted && isVerified && !unknown.some((each) => each === policy?.unread);
			for (const event of isPolicyReported ? policyEvents : []) onEvent(event);
			for (const each of unknown)
				onEvent({
					kind: "not-checked",
					problem: each,
				});
			const hasScope = options.session.scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
			const [problem] = [
				...(hasScope === false ? [(0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.Yq)()] : []),
				...failures,
				...(isVerified ? [] : unread),
			];
			return {
				checks: [
					checkOfToken(isVerified, isRejected, readings),
					hasScope === void 0
						? SCOPES_UNKNOWN
						: {
								name: "scope",
								result: hasScope ? "passed" : "failed",
							},
					wanted?.check ?? POLICY_NOT_ASKED_FOR,
					user.check,
				],
				policy: wanted?.policy ?? {},
				problem,
			};
		}
		async function lookUpUser(userId, options) {
			if (options.session.scopes?.some((scope) => USER_SCOPES.includes(scope)) === false)
				return {
					check: {
						name: "user",
						result: "not-checked",
						reason: "no-scope",
					},
					isTokenAccepted: false,
				};
			const path = `users/${encodeURIComponent(userId)}`;
			const result = await (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.R_)(
				{
					name: "Looking up the user",
					path,
					prefix: _messages_js__WEBPACK_IMPORTED_MODULE_1__.tQ,
				},
				options,
			);
			if (!result.ok) return prevented(result.problem, false);
			const { response, rejection } = result.value;
			if (!rejection) {
				const user = response.status === 200 ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.q)(response.body) : void 0;
				const unclear = {
					check: {
						name: "user",
						result: "not-checked",
						reason: "unclear-response",
					},
					isTokenAccepted: false,
				};
				return (0, _http_json_js__WEBPACK_IMPORTED_MODULE_4__.u)(user) ? readUser(user) : unclear;
			}
			const { class: kind, untrustedDetail } = rejection;
			if (kind === "user")
				return failed({
					...rejection,
					summary: (0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.m2)(Boolean(untrustedDetail)),
				});
			const isOfUpdate = kind === "account" || kind === "token" || kind === "rate";
			return isOfUpdate ? prevented(rejection, kind === "account") : (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qk)("user", rejection);
		}
		const failed = (problem) => ({
			check: {
				name: "user",
				result: "failed",
			},
			isTokenAccepted: true,
			problem,
		});
		function prevented(problem, isTokenAccepted) {
			return {
				check: {
					name: "user",
					result: "not-checked",
					reason: "error",
				},
				isTokenAccepted,
				problem,
			};
		}
		const WORK_EMAIL = 100;
		function readUser({ role_id: role, status, login_types: logins }) {
			if (role === "0" || role === "1") return failed((0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.PB)("admin"));
			if (status === "pending") return failed((0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.PB)("pending"));
			if (Array.isArray(logins) && !logins.includes(WORK_EMAIL))
				return failed((0, _messages_js__WEBPACK_IMPORTED_MODULE_1__.PB)("noWorkEmail"));
			return {
				check: {
					name: "user",
					result: "passed",
				},
				isTokenAccepted: true,
			};
		}
		function checkOfToken(isVerified, isRejected, readings) {
			if (isRejected || isVerified)
				return {
					name: "access-token",
					result: isRejected ? "failed" : "passed",
				};
			const isUnclear = readings.some(({ check }) => check.reason === "unclear-response");
			return {
				name: "access-token",
				result: "not-checked",
				reason: isUnclear ? "unclear-response" : "error",
			};
		}
	}),
	9034: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			learnPolicy: () => learnPolicy,
		});
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2359);
		var _http_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8637);
		var _password_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7051);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8297);
		var _messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4446);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9262);
		async function learnPolicy(checkPolicy, options, onEvent) {
			const result = await readPolicy(options);
			if (result.ok) {
				const policy = result.value;
				if (Object.values(policy).every((each) => each === void 0)) {
					onEvent({
						kind: "policy-unknown",
						problem: void 0,
					});
					return {
						policy,
						check: {
							name: "policy",
							result: "not-checked",
							reason: "unclear-response",
						},
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
			const reading = (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.Qk)("policy", problem);
			const { isTokenAccepted } = reading;
			const isBroken = problem.code === "network" && checkPolicy === "auto";
			if ((response === void 0 && !isBroken) || kind === "token" || kind === "account" || kind === "rate")
				return {
					policy: {},
					check: {
						name: "policy",
						result: "not-checked",
						reason: "error",
					},
					isTokenAccepted,
					problem,
				};
			if (checkPolicy === "always")
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
			return {
				policy: {},
				...reading,
			};
		}
		async function readPolicy(options) {
			const path = "accounts/me/settings?option=security";
			const result = await (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.R_)(
				{
					name: "Reading the password policy",
					path,
					prefix: _messages_js__WEBPACK_IMPORTED_MODULE_2__.Ac,
				},
				options,
			);
			if (!result.ok) return result;
			const { response, rejection } = result.value;
			if (rejection)
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_4__.V2)({
					...rejection,
					...(rejection.class === "permission" && {
						entry: _errors_js__WEBPACK_IMPORTED_MODULE_1__.Iu,
					}),
					...(rejection.class === "scope" && {
						advice: _errors_js__WEBPACK_IMPORTED_MODULE_1__.tc,
					}),
				});
			const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(response.body);
			if (response.status !== 200 || !(0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(json))
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_4__.V2)((0, _messages_js__WEBPACK_IMPORTED_MODULE_2__.DK)(response));
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_4__.kX)(toPolicy(json["security"]));
		}
		function toPolicy(security) {
			const requirement = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(security) ? security["password_requirement"] : void 0;
			if (!(0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(requirement)) return {};
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
				value <= _password_format_js__WEBPACK_IMPORTED_MODULE_0__.Bw.max;
			return isCount ? value : void 0;
		}
	}),
	9262: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			En: () => requestWithRetry,
			Qk: () => notRead,
			R_: () => readResource,
		});
		var _errors_no_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2359);
		var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5589);
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
		var _classify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2068);
		var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5756);
		async function readResource(resource, options) {
			const { apiUrl, session, context } = options;
			const { name, path, prefix } = resource;
			const token = session.token();
			const exchange = await requestWithRetry(
				name,
				{
					method: "GET",
					...(0, _session_js__WEBPACK_IMPORTED_MODULE_4__.AT)(apiUrl, path, token),
				},
				context,
			);
			if (exchange.kind === "no-response")
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.V2)(
					(0, _errors_no_response_js__WEBPACK_IMPORTED_MODULE_0__.of)(exchange, prefix),
				);
			const { response } = exchange;
			const rejection = (0, _classify_js__WEBPACK_IMPORTED_MODULE_3__.uE)(response, context.phase.deadline.now());
			const renew = rejection?.class === "token" ? session.renewal(token) : void 0;
			if (renew) {
				context.onEvent({
					kind: "token-rejected",
					name,
				});
				const renewed = await renew();
				return renewed.ok ? readResource(resource, options) : renewed;
			}
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_5__.kX)({
				response,
				rejection: rejection && {
					...rejection,
					summary: `${prefix} ${rejection.summary}`,
					response,
				},
			});
		}
		function requestWithRetry(name, request, context) {
			const { transport, phase, random } = context;
			return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_1__.q)(
				{
					name,
					phase,
					send: () =>
						transport.exchange({
							...request,
							phase,
						}),
					retryDelay(response, attempt) {
						if (response.status === _classify_js__WEBPACK_IMPORTED_MODULE_3__.Wm)
							return (0, _classify_js__WEBPACK_IMPORTED_MODULE_3__.hD)(response, attempt, phase.deadline.now(), random);
						return response.status >= 500 ? (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_2__.JN)(attempt, random) : void 0;
					},
				},
				context,
			);
		}
		function notRead(name, problem) {
			const { class: kind } = problem;
			const reason =
				kind === "scope" ? "no-scope" : kind === "permission" ? "not-permitted" : problem.response ? "unclear-response" : "error";
			return {
				check: {
					name,
					result: "not-checked",
					reason,
				},
				isTokenAccepted: kind === "scope" || kind === "permission",
				unread: problem,
			};
		}
	}),
};
