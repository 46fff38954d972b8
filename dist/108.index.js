"use strict";

exports.id = 108;

exports.ids = [108];

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
	108: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mintSession: () => mintSession,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8036);
		var _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7305);
		var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(797);
		var _http_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6721);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7583);
		var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2376);
		var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4362);
		var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3435);
		const CHECK_CREDENTIALS =
			"Check `client-id` and `client-secret`: both of the same app, whole, without spaces or line breaks. The app has to be activated.";
		const OAUTH_ERRORS = new Map(
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
		const UNKNOWN_ERROR = {
			title: "OAuth: Zoom gives no access token",
			advice: "Zoom's words are all that is known of it. Check the app and its credentials.",
		};
		const ERROR_NAME = /^[a-z_]{1,40}$/;
		async function mintToken(credentials, calls) {
			const exchange = await (0, _ask_js__WEBPACK_IMPORTED_MODULE_5__.k)(
				"Access token",
				{
					method: "POST",
					path: credentials.oauthUrl.pathname,
					headers: {
						authorization: `Basic ${(0, _session_js__WEBPACK_IMPORTED_MODULE_6__.B)(credentials)}`,
						accept: "application/json",
						"content-type": "application/x-www-form-urlencoded",
						"user-agent": _http_transport_js__WEBPACK_IMPORTED_MODULE_2__._O,
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
					problem: (0, _http_repeat_js__WEBPACK_IMPORTED_MODULE_0__.X4)(exchange, "There is no access token. "),
				};
			const { answer } = exchange;
			const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_7__.q)(answer.body);
			const { access_token: token, error, reason } = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_7__.u)(json) ? json : {};
			if (answer.status === 200 && error === void 0 && typeof token === "string" && /^[\x21-\x7e]{4,}$/.test(token))
				return {
					ok: true,
					token,
				};
			const evidence = answer.status >= 300 && token === void 0 ? answer : void 0;
			const verdict = (0, _answers_js__WEBPACK_IMPORTED_MODULE_4__.S4)(answer);
			const refusal = verdict.kind === "refused" ? verdict.refusal : void 0;
			const name = typeof error === "string" ? error.toLowerCase() : "";
			if (ERROR_NAME.test(name) && !Object.hasOwn(_outcome_js__WEBPACK_IMPORTED_MODULE_3__.Yd, name) && refusal?.class !== "rate") {
				const listed = OAUTH_ERRORS.get(name);
				const quote = typeof reason === "string" && reason !== "" ? `${name}: ${reason}` : name;
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
			if (refusal && refusal.code !== "unexpected-response")
				return {
					ok: false,
					problem: {
						...refusal,
						retryAt: (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_1__.oR)(answer, calls.deadline.now()),
						evidence,
					},
				};
			return {
				ok: false,
				problem: {
					...(0, _outcome_js__WEBPACK_IMPORTED_MODULE_3__.O3)(
						"unexpected-response",
						`Zoom gave no usable access token: HTTP ${answer.status}.`,
					),
					evidence,
				},
			};
		}
		async function mintSession(credentials, calls, onToken) {
			const first = await mintToken(credentials, calls);
			if (!first.ok) return first;
			let { token } = first;
			let renewed = false;
			onToken(token);
			const renew = async () => {
				if (renewed) return;
				renewed = true;
				const minted = await mintToken(credentials, calls);
				if (minted.ok) {
					({ token } = minted);
					onToken(token);
				}
				return minted;
			};
			return {
				ok: true,
				session: {
					token: () => token,
					renew,
				},
			};
		}
	}),
};
