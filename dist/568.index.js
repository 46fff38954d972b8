"use strict";

exports.id = 568;

exports.ids = [568];

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
	4568: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openSession: () => openSession,
		});
		var action_errors = __webpack_require__(2126);
		var problem = __webpack_require__(9087);
		var result = __webpack_require__(2359);
		var http_json = __webpack_require__(8637);
		var classify = __webpack_require__(2068);
		// CONCATENATED MODULE: ./build/src/zoom/leaked-tokens.js
		const SECRET_NAME = /(?:token|secret|assertion|jwt|cookie|credential|session|api[-_]?key|authorization)(?!_?type)/i;
		const NAMED_VALUE =
			/(?<![\w-])(?=([\w-]{1,100})[\\"'\]]{0,9}\s{0,9}[:=>]\s{0,9}(?:Bearer\s{1,9})?[\\"'[]{0,9}([^\s\\"'<>&,;[\]{}]{8,2048}))/gi;
		const SHORTEST_VALUE = 4;
		function tokensIn({ headers, body }) {
			const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
			const found = [...lines, body].flatMap((text) =>
				[...text.matchAll(NAMED_VALUE)].flatMap(([, name, value]) => (name && value && SECRET_NAME.test(name) ? [value] : [])),
			);
			return new Set([...found, ...namedTexts((0, http_json.q)(body))]);
		}
		function namedTexts(json) {
			const texts = [];
			const open = [
				{
					value: json,
					isSecret: false,
				},
			];
			for (let next = open.pop(); next; next = open.pop()) {
				const { value, isSecret } = next;
				if (typeof value === "string" && isSecret && value.length >= SHORTEST_VALUE) texts.push(value);
				else if (typeof value === "object" && value !== null)
					open.push(
						...Object.entries(value).map(([name, member]) => ({
							value: member,
							isSecret: isSecret || SECRET_NAME.test(name),
						})),
					);
			}
			return texts;
		}
		const TOKEN_LIKE = /(?=[\w~+/=-]{0,32}(?:[\d.]|[a-z][A-Z])|[\w~+/=-]{32})[\w.~+/=-]{12,}/g;
		const hideTokens = (text) => text.replace(TOKEN_LIKE, "***");
		var messages = __webpack_require__(4446);
		// CONCATENATED MODULE: ./build/src/zoom/oauth-errors.js
		const CHECK_CREDENTIALS =
			"Check that `client-id` and `client-secret` belong to the same app and are complete, without spaces or line breaks, and that the app is activated.";
		const UNKNOWN_OAUTH_ERROR = {
			code: "OAuth",
			title: "no access token",
			cause: "Zoom's token endpoint rejected the request with an error that this action doesn't know.",
			fix: "See Zoom's message. Check the app and its credentials.",
		};
		const OAUTH_ERRORS = [
			{
				code: "invalid_client",
				title: "wrong client ID or client secret",
				cause: "The client ID and the client secret are not those of one app, one of them is incomplete, or the app is not activated.",
				fix: CHECK_CREDENTIALS,
			},
			{
				code: "invalid_request",
				title: "invalid token request",
				cause: "Usually the account ID is wrong.",
				fix: "Check `account-id`: it is on the page App Credentials of the app.",
			},
			{
				code: "unsupported_grant_type",
				title: "not a Server-to-Server OAuth app",
				cause: "The credentials belong to an app of another type.",
				fix: "Create a Server-to-Server OAuth app and use its credentials.",
			},
			{
				code: "invalid_grant",
				title: "the account ID does not match the app",
				cause: "The account is not the one of the app, or the app is not activated.",
				fix: "Check `account-id`, and that the app is activated.",
			},
			{
				code: "unauthorized_client",
				title: "the app is not allowed to request tokens",
				cause: "The client ID or the client secret is wrong, or the app is not activated or was disabled by an admin.",
				fix: CHECK_CREDENTIALS,
			},
			{
				code: "invalid_scope",
				title: "the app lacks a scope",
				cause: "The app does not have the scopes that the request needs.",
				fix: "Add the scopes that docs/zoom-app.md lists to the app.",
			},
			UNKNOWN_OAUTH_ERROR,
		];
		var read = __webpack_require__(9262);
		var session = __webpack_require__(5756);
		// CONCATENATED MODULE: ./build/src/zoom/token.js
		const MAX_SECRETS = 20;
		const ERROR_NAME = /^[a-z_]{1,40}$/;
		async function requestToken(credentials, context) {
			const { onSecret, onEvent, phase } = context;
			const exchange = await (0, read.En)(
				"Requesting an access token",
				{
					method: "POST",
					path: credentials.oauthUrl.pathname,
					headers: {
						...session.XU,
						authorization: `Basic ${(0, session.BG)(credentials)}`,
						"content-type": "application/x-www-form-urlencoded",
					},
					body: new URLSearchParams({
						grant_type: "account_credentials",
						account_id: credentials.accountId,
					}).toString(),
				},
				context,
			);
			if (exchange.kind === "no-response") return (0, result.V2)((0, messages.Np)(exchange));
			const { response } = exchange;
			const json = (0, http_json.q)(response.body);
			const { access_token: token, error, reason, scope } = (0, http_json.u)(json) ? json : {};
			const secrets = [...tokensIn(response)];
			const isFlood = secrets.length > MAX_SECRETS;
			const tokens = typeof token === "string" ? [token] : [];
			for (const secret of new Set([...tokens, ...secrets.slice(0, MAX_SECRETS)])) onSecret(secret);
			if (response.status === 200 && error === void 0 && typeof token === "string" && /^[\x21-\x7e]{4,}$/.test(token)) {
				onEvent({
					kind: "token-issued",
				});
				const scopes = typeof scope === "string" ? scope.match(/\S+/g) : void 0;
				return (0, result.kX)({
					token,
					scopes: scopes ?? void 0,
				});
			}
			const hide = (text) => (typeof text === "string" && !isFlood ? hideTokens(text) : "");
			const words = hide(reason);
			const shown =
				response.status >= 300
					? shownResponse(
							response,
							{
								error: hide(error),
								reason: words,
							},
							hide,
						)
					: void 0;
			const rejection = (0, classify.uE)(response, phase.deadline.now());
			const name = typeof error === "string" ? error.toLowerCase() : "";
			if (ERROR_NAME.test(name) && !(0, action_errors.Ye)(name) && rejection?.class !== "rate") {
				const entry = OAUTH_ERRORS.find((each) => each.code === name) ?? UNKNOWN_OAUTH_ERROR;
				const untrustedDetail = words === "" ? name : `${name}: ${words}`;
				return (0, result.V2)(
					(0, problem.Yx)(entry, messages.JZ, {
						code: name,
						untrustedDetail,
						response: shown,
					}),
				);
			}
			if (rejection)
				return (0, result.V2)({
					...rejection,
					untrustedDetail: hide(rejection.untrustedDetail),
					response: shown,
				});
			return (0, result.V2)({
				...(0, messages.Ob)(response.status, hide(response.headers["server"])),
				response: shown,
			});
		}
		function shownResponse({ status, headers, body }, error, hide) {
			const present = (texts) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
			const { server, via, [session.ey]: trackingId = "" } = headers;
			const members = present(error);
			return {
				status,
				statusText: "",
				headers: present({
					server: hide(server),
					via: hide(via),
					[session.ey]: trackingId,
				}),
				body: Object.keys(members).length > 0 ? JSON.stringify(members) : body && "(body withheld)",
				truncated: false,
			};
		}
		async function openSession(credentials, context) {
			const first = await requestToken(credentials, context);
			if (!first.ok) return first;
			const { token, scopes } = first.value;
			let newToken;
			let replacement;
			const replace = async () => {
				const issued = await requestToken(credentials, context);
				newToken = issued.ok ? issued.value.token : void 0;
				return issued;
			};
			return (0, result.kX)({
				token: () => newToken ?? token,
				scopes,
				renewal: (rejected) => (rejected === token && newToken !== token ? () => (replacement ??= replace()) : void 0),
			});
		}
	}),
};
