"use strict";

exports.id = 331;

exports.ids = [331];

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
	3331: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mintSession: () => mintSession,
		});
		var http_json = __webpack_require__(8036);
		var repeat = __webpack_require__(7305);
		var retry_after = __webpack_require__(797);
		var outcome = __webpack_require__(7583);
		var answers = __webpack_require__(2376);
		var ask = __webpack_require__(4362);
		var headers = __webpack_require__(3837);
		var session = __webpack_require__(3435);
		// CONCATENATED MODULE: ./build/zoom/tokens.js
		/** Names under which servers send secrets, such as `access_token`, `refreshToken` and `Set-Cookie`. `token_type` is none. */
		const SECRET_NAME = /(?:token|secret|assertion|jwt|cookie|credential|session|api[-_]?key|authorization)(?!_?type)/i;
		/**
		 * A name and its value in JSON that may be broken, a form, XML, a URL or a header. A look-ahead, because a value may have names and
		 * values in it. The lengths are bounded for the sake of the time it takes.
		 */ const NAMED_VALUE =
			/(?<![\w-])(?=([\w-]{1,100})[\\"'\]]{0,9}\s{0,9}[:=>]\s{0,9}(?:Bearer\s{1,9})?[\\"'[]{0,9}([^\s\\"'<>&,;[\]{}]{8,2048}))/gi;
		/** Shorter values of a member are no secrets, and would star harmless text. */ const SHORTEST_VALUE = 4;
		/** The secrets of a token endpoint's response: every text in it under a name like a token's. */ function tokensIn({ headers, body }) {
			const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
			const found = [...lines, body].flatMap((text) =>
				[...text.matchAll(NAMED_VALUE)].flatMap(([, name, value]) => (SECRET_NAME.test(String(name)) ? [String(value)] : [])),
			);
			return new Set([...found, ...namedTexts((0, http_json /* parseJson */.q)(body))]);
		}
		/** The texts of a JSON value that stand under a name like a token's, at any depth. */ function namedTexts(json) {
			const texts = [];
			const open = [
				{
					value: json,
					isSecret: false,
				},
			];
			// Not recursive: a response may be nested more deeply than the stack.
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
		/**
		 * What a token looks like in a sentence: characters of RFC 6750, 2.1, with a digit, a dot or a capital within, or too many for a word.
		 */ const TOKEN_LIKE = /(?=[\w~+/=-]{0,32}(?:[\d.]|[a-z][A-Z])|[\w~+/=-]{32})[\w.~+/=-]{12,}/g;
		/** A text of the token endpoint without what looks like a token. */ function hideTokens(text) {
			return text.replace(TOKEN_LIKE, "***");
		}
		// CONCATENATED MODULE: ./build/zoom/oauth.js
		const CHECK_CREDENTIALS =
			"Check `client-id` and `client-secret`: both of the same app, whole, without spaces or line breaks. The app has to be activated.";
		/**
		 * The errors of a token endpoint (RFC 6749, 5.2), and what they mean at Zoom, as its users report it. Their names are the
		 * values of `error-code`.
		 */ const OAUTH_ERRORS = new Map(
			Object.entries({
				invalid_client: {
					title: "invalid_client: the client ID or the client secret is wrong",
					advice: CHECK_CREDENTIALS,
				},
				invalid_request: {
					title: "invalid_request: the request for a token is wrong",
					advice: "Check `account-id`: the account ID on the page of the app, of the account that the app belongs to.",
				},
				unsupported_grant_type: {
					title: "unsupported_grant_type: the app is of another kind",
					advice: "Use the credentials of an app of the kind Server-to-Server OAuth. Apps of other kinds cannot mint tokens by themselves.",
				},
				invalid_grant: {
					title: "invalid_grant: the account does not grant the token",
					advice: "Check `account-id`, and that the app is activated.",
				},
				unauthorized_client: {
					title: "unauthorized_client: the app may not mint tokens",
					advice: CHECK_CREDENTIALS,
				},
				invalid_scope: {
					title: "invalid_scope: the app has no such scope",
					advice: "Check the scopes of the app.",
				},
			}),
		);
		/** For an error that is none of these. */ const UNKNOWN_ERROR = {
			title: "OAuth: Zoom gives no access token",
			advice: "Zoom's words are all that is known of it. Check the app and its credentials.",
		};
		/** The largest number of secrets in a response that are masked: an honest one has two or three. */ const MAX_SECRETS = 20;
		/** What an error may be called, so that it is fit to be an output. */ const ERROR_NAME = /^[a-z_]{1,40}$/;
		/** Mints an access token. It lives for an hour, and other tokens live on beside it. */ async function mintToken(
			credentials,
			calls,
			onSecret,
		) {
			const exchange = await (0, ask /* ask */.k)(
				"Access token",
				{
					method: "POST",
					path: credentials.oauthUrl.pathname,
					headers: {
						...headers /* ZOOM_HEADERS */.X,
						authorization: `Basic ${(0, session /* basicCredentials */.B)(credentials)}`,
						"content-type": "application/x-www-form-urlencoded",
					},
					body: new URLSearchParams({
						grant_type: "account_credentials",
						account_id: credentials.accountId,
					}).toString(),
				},
				calls,
			);
			if (exchange.kind === "none")
				return {
					ok: false,
					problem: (0, repeat /* silenceProblem */.X4)(exchange, "There is no access token. "),
				};
			const { answer } = exchange;
			const json = (0, http_json /* parseJson */.q)(answer.body);
			const { access_token: token, error, reason, scope } = (0, http_json /* isRecord */.u)(json) ? json : {};
			const secrets = [...tokensIn(answer)];
			// More secrets than an honest response has take too long to mask, so nothing that may quote one is shown.
			const isFlood = secrets.length > MAX_SECRETS;
			for (const secret of new Set([...(typeof token === "string" ? [token] : []), ...secrets.slice(0, MAX_SECRETS)])) onSecret(secret);
			if (answer.status === 200 && error === void 0 && typeof token === "string" && /^[\x21-\x7e]{4,}$/.test(token))
				return {
					ok: true,
					token,
					scopes: readScopes(scope),
				};
			const hide = (text) => (typeof text === "string" && !isFlood ? hideTokens(text) : "");
			const words = hide(reason);
			const evidence =
				answer.status >= 300
					? shownResponse(answer, {
							error: hide(error),
							reason: words,
						})
					: void 0;
			const refusal = (0, answers /* readRejection */.uE)(answer);
			const name = typeof error === "string" ? error.toLowerCase() : "";
			// A name that is also one of our own codes would say something else than it does.
			if (ERROR_NAME.test(name) && !Object.hasOwn(outcome /* OWN_PROBLEMS */.Yd, name) && refusal?.class !== "rate") {
				const listed = OAUTH_ERRORS.get(name);
				const quote = words === "" ? name : `${name}: ${words}`;
				const what = "Zoom gave no access token:";
				return {
					ok: false,
					problem: {
						code: name,
						...(listed ?? UNKNOWN_ERROR),
						what,
						quote,
						isUnlisted: !listed,
						evidence,
					},
				};
			}
			if (refusal) {
				const quote = hide(refusal.quote);
				return {
					ok: false,
					problem: {
						...refusal,
						quote,
						retryAt: (0, retry_after /* retryTime */.oR)(answer, calls.deadline.now()),
						evidence,
					},
				};
			}
			return {
				ok: false,
				problem: {
					...(0, outcome /* ownProblem */.O3)("unexpected-response", `Zoom gave no usable access token: HTTP ${answer.status}.`),
					evidence,
				},
			};
		}
		/**
		 * What the log shows of the token endpoint's response: it may have tokens anywhere, so only what RFC 6749, 5.2 and Zoom name for an
		 * error, and the tracking ID, whose form is checked.
		 */ function shownResponse({ status, headers }, error) {
			const { "x-zm-trackingid": trackingId = "" } = headers;
			return {
				status,
				reason: "",
				headers: {
					"x-zm-trackingid": trackingId,
				},
				body: JSON.stringify(error),
				cut: false,
			};
		}
		/**
		 * A session with a token that is requested for it, or why there is none. `onSecret` is called with each secret of the response before
		 * anything else is done with it.
		 */ async function mintSession(credentials, calls, onSecret) {
			const first = await mintToken(credentials, calls, onSecret);
			if (!first.ok) return first;
			let { token } = first;
			let renewal;
			const replace = async () => {
				const minted = await mintToken(credentials, calls, onSecret);
				if (minted.ok) ({ token } = minted);
				return minted;
			};
			return {
				ok: true,
				session: {
					token: () => token,
					scopes: first.scopes,
					async renew(rejected) {
						// Requests side by side may all find the first token rejected.
						if (rejected !== first.token) return;
						renewal ??= replace();
						return renewal;
					},
				},
			};
		}
		/** The scopes in a token response. An empty list is as good as none: Zoom takes minutes to list the scopes of a new app. */ function readScopes(
			scope,
		) {
			const scopes = typeof scope === "string" ? scope.split(/\s+/).filter((each) => each !== "") : [];
			return scopes.length > 0 ? scopes : void 0;
		}
	}),
};
