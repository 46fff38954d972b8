"use strict";

exports.id = 302;

exports.ids = [302];

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
	5302: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openSession: () => openSession,
		});
		var http_json = __webpack_require__(8637);
		var retry_after = __webpack_require__(6282);
		var catalogue = __webpack_require__(2426);
		var no_response = __webpack_require__(7226);
		var oauth_errors = __webpack_require__(2306);
		var result = __webpack_require__(7722);
		var zoom = __webpack_require__(784);
		var headers = __webpack_require__(1610);
		// CONCATENATED MODULE: ./build/src/zoom/leaked-tokens.js
		const SECRET_NAME = /(?:token|secret|assertion|jwt|cookie|credential|session|api[-_]?key|authorization)(?!_?type)/i;
		const NAMED_VALUE =
			/(?<![\w-])(?=([\w-]{1,100})[\\"'\]]{0,9}\s{0,9}[:=>]\s{0,9}(?:Bearer\s{1,9})?[\\"'[]{0,9}([^\s\\"'<>&,;[\]{}]{8,2048}))/gi;
		const SHORTEST_VALUE = 4;
		function tokensIn({ headers, body }) {
			const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
			const found = [...lines, body].flatMap((text) =>
				[...text.matchAll(NAMED_VALUE)].flatMap(([, name, value]) => (SECRET_NAME.test(String(name)) ? [String(value)] : [])),
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
		function hideTokens(text) {
			return text.replace(TOKEN_LIKE, "***");
		}
		var request = __webpack_require__(1445);
		var responses = __webpack_require__(8603);
		var session = __webpack_require__(5756);
		// CONCATENATED MODULE: ./build/src/zoom/access-token.js
		const MAX_SECRETS = 20;
		const ERROR_NAME = /^[a-z_]{1,40}$/;
		async function requestToken(credentials, context, { onSecret, onTokenIssued }) {
			const exchange = await (0, request.E)(
				"Requesting an access token",
				{
					method: "POST",
					path: credentials.oauthUrl.pathname,
					headers: {
						...headers.X,
						authorization: `Basic ${(0, session.B)(credentials)}`,
						"content-type": "application/x-www-form-urlencoded",
					},
					body: new URLSearchParams({
						grant_type: "account_credentials",
						account_id: credentials.accountId,
					}).toString(),
				},
				context,
			);
			if (exchange.kind === "no-response") return (0, result.V)((0, no_response.of)(exchange, zoom.jW));
			const { response } = exchange;
			const json = (0, http_json.q)(response.body);
			const { access_token: token, error, reason, scope } = (0, http_json.u)(json) ? json : {};
			const secrets = [...tokensIn(response)];
			const isFlood = secrets.length > MAX_SECRETS;
			for (const secret of new Set([...(typeof token === "string" ? [token] : []), ...secrets.slice(0, MAX_SECRETS)])) onSecret(secret);
			if (response.status === 200 && error === void 0 && typeof token === "string" && /^[\x21-\x7e]{4,}$/.test(token)) {
				onTokenIssued();
				return (0, result.k)({
					token,
					scopes: readScopes(scope),
				});
			}
			const hide = (text) => (typeof text === "string" && !isFlood ? hideTokens(text) : "");
			const words = hide(reason);
			const shown =
				response.status >= 300
					? shownResponse(response, {
							error: hide(error),
							reason: words,
						})
					: void 0;
			const rejection = (0, responses.u)(response);
			const name = typeof error === "string" ? error.toLowerCase() : "";
			if (ERROR_NAME.test(name) && !(0, catalogue.K5)(name) && rejection?.class !== "rate") {
				const listed = oauth_errors.W.find((entry) => entry.code === name);
				const { title, fix } = listed ?? oauth_errors.q;
				const untrustedDetail = words === "" ? name : `${name}: ${words}`;
				return (0, result.V)({
					code: name,
					title,
					summary: zoom.JZ,
					untrustedDetail,
					advice: fix,
					isUnlisted: !listed,
					response: shown,
				});
			}
			if (rejection) {
				const untrustedDetail = hide(rejection.untrustedDetail);
				const retryAt = (0, retry_after.o)(response, context.deadline.now());
				return (0, result.V)({
					...rejection,
					untrustedDetail,
					retryAt,
					response: shown,
				});
			}
			return (0, result.V)({
				...(0, zoom.Ob)(response.status),
				response: shown,
			});
		}
		function shownResponse({ status, headers }, error) {
			const { "x-zm-trackingid": trackingId = "" } = headers;
			return {
				status,
				statusText: "",
				headers: {
					"x-zm-trackingid": trackingId,
				},
				body: JSON.stringify(error),
				truncated: false,
			};
		}
		async function openSession(credentials, context, callbacks) {
			const first = await requestToken(credentials, context, callbacks);
			if (!first.ok) return first;
			let current = first.value;
			let replacement;
			const replace = async () => {
				const issued = await requestToken(credentials, context, callbacks);
				if (issued.ok) current = issued.value;
				return issued;
			};
			return (0, result.k)({
				token: () => current.token,
				scopes: first.value.scopes,
				renewal(rejected) {
					return rejected === first.value.token ? () => (replacement ??= replace()) : void 0;
				},
			});
		}
		function readScopes(scope) {
			return typeof scope === "string" ? (scope.match(/\S+/g) ?? void 0) : void 0;
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
};
