(() => {
	var __webpack_modules__ = {
		3657: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const net = __nccwpck_require__(7030);
			const assert = __nccwpck_require__(4589);
			const util = __nccwpck_require__(9203);
			const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092);
			let tls;
			const SessionCache = class {
				constructor(maxCachedSessions) {
					this._maxCachedSessions = maxCachedSessions;
					this._sessionCache = new Map();
					this._sessionRegistry = new FinalizationRegistry((key) => {
						if (this._sessionCache.size < this._maxCachedSessions) return;
						const ref = this._sessionCache.get(key);
						if (ref !== void 0 && ref.deref() === void 0) this._sessionCache.delete(key);
					});
				}
				get(sessionKey) {
					const ref = this._sessionCache.get(sessionKey);
					return ref ? ref.deref() : null;
				}
				set(sessionKey, session) {
					if (this._maxCachedSessions === 0) return;
					if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey);
					else if (this._sessionCache.size >= this._maxCachedSessions) {
						let evicted = false;
						for (const [key, ref] of this._sessionCache)
							if (ref.deref() === void 0) {
								this._sessionCache.delete(key);
								evicted = true;
								break;
							}
						if (!evicted) {
							const oldest = this._sessionCache.keys().next();
							if (!oldest.done) this._sessionCache.delete(oldest.value);
						}
					}
					this._sessionCache.set(sessionKey, new WeakRef(session));
					this._sessionRegistry.register(session, sessionKey);
				}
			};
			function buildConnector({ allowH2, preferH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
				if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0))
					throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
				const options = {
					path: socketPath,
					...opts,
				};
				const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
				timeout = timeout == null ? 10e3 : timeout;
				allowH2 = allowH2 != null ? allowH2 : true;
				return function ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
					let socket;
					if (protocol === "https:") {
						if (!tls) tls = __nccwpck_require__(1692);
						servername = servername || options.servername || util.getServerName(host) || null;
						const sessionKey = servername || hostname;
						assert(sessionKey);
						const session = customSession || sessionCache.get(sessionKey) || null;
						port = port || 443;
						socket = tls.connect({
							highWaterMark: 16384,
							...options,
							servername,
							session,
							localAddress,
							ALPNProtocols: allowH2 ? (preferH2 ? ["h2", "http/1.1"] : ["http/1.1", "h2"]) : ["http/1.1"],
							socket: httpSocket,
							port,
							host: hostname,
						});
						socket.on("session", function (session) {
							sessionCache.set(sessionKey, session);
						});
					} else {
						assert(!httpSocket, "httpSocket can only be sent on TLS update");
						port = port || 80;
						const connectOptions = {
							highWaterMark: 65536,
							...options,
							localAddress,
							port,
							host: hostname,
						};
						const family = net.isIP(hostname);
						if (family !== 0 && servername && servername !== hostname) {
							connectOptions.host = servername;
							connectOptions.lookup = (_hostname, lookupOptions, cb) => {
								if (lookupOptions.all)
									cb(null, [
										{
											address: hostname,
											family,
										},
									]);
								else cb(null, hostname, family);
							};
						}
						socket = net.connect(connectOptions);
						if (useH2c === true) socket.alpnProtocol = "h2";
					}
					if (options.keepAlive == null || options.keepAlive) {
						const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 60e3 : options.keepAliveInitialDelay;
						socket.setKeepAlive(true, keepAliveInitialDelay);
					}
					const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), {
						timeout,
						hostname,
						port,
					});
					socket
						.setNoDelay(true)
						.once(protocol === "https:" ? "secureConnect" : "connect", function () {
							queueMicrotask(clearConnectTimeout);
							if (callback) {
								const cb = callback;
								callback = null;
								cb(null, this);
							}
						})
						.on("error", function (err) {
							queueMicrotask(clearConnectTimeout);
							if (callback) {
								const cb = callback;
								callback = null;
								cb(
									maybeNormalizeConnectError(err, this, {
										timeout,
										hostname,
										port,
									}),
								);
							}
						});
					return socket;
				};
			}
			function maybeNormalizeConnectError(err, socket, opts) {
				if (err instanceof AggregateError && (err.code === "ETIMEDOUT" || err.errors.some((e) => e != null && e.code === "ETIMEDOUT"))) {
					let message = "Connect Timeout Error";
					if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses))
						message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
					else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
					message += ` timeout: ${opts.timeout}ms)`;
					const wrapped = new ConnectTimeoutError(message);
					wrapped.cause = err;
					return wrapped;
				}
				return err;
			}
			module.exports = buildConnector;
		}),
		4574: ((module) => {
			"use strict";
			const wellknownHeaderNames = [
				"Accept",
				"Accept-Encoding",
				"Accept-Language",
				"Accept-Ranges",
				"Access-Control-Allow-Credentials",
				"Access-Control-Allow-Headers",
				"Access-Control-Allow-Methods",
				"Access-Control-Allow-Origin",
				"Access-Control-Expose-Headers",
				"Access-Control-Max-Age",
				"Access-Control-Request-Headers",
				"Access-Control-Request-Method",
				"Age",
				"Allow",
				"Alt-Svc",
				"Alt-Used",
				"Authorization",
				"Cache-Control",
				"Clear-Site-Data",
				"Connection",
				"Content-Disposition",
				"Content-Encoding",
				"Content-Language",
				"Content-Length",
				"Content-Location",
				"Content-Range",
				"Content-Security-Policy",
				"Content-Security-Policy-Report-Only",
				"Content-Type",
				"Cookie",
				"Cross-Origin-Embedder-Policy",
				"Cross-Origin-Opener-Policy",
				"Cross-Origin-Resource-Policy",
				"Date",
				"Device-Memory",
				"Downlink",
				"ECT",
				"ETag",
				"Expect",
				"Expect-CT",
				"Expires",
				"Forwarded",
				"From",
				"Host",
				"If-Match",
				"If-Modified-Since",
				"If-None-Match",
				"If-Range",
				"If-Unmodified-Since",
				"Keep-Alive",
				"Last-Modified",
				"Link",
				"Location",
				"Max-Forwards",
				"Origin",
				"Permissions-Policy",
				"Pragma",
				"Proxy-Authenticate",
				"Proxy-Authorization",
				"RTT",
				"Range",
				"Referer",
				"Referrer-Policy",
				"Refresh",
				"Retry-After",
				"Sec-WebSocket-Accept",
				"Sec-WebSocket-Extensions",
				"Sec-WebSocket-Key",
				"Sec-WebSocket-Protocol",
				"Sec-WebSocket-Version",
				"Server",
				"Server-Timing",
				"Service-Worker-Allowed",
				"Service-Worker-Navigation-Preload",
				"Set-Cookie",
				"SourceMap",
				"Strict-Transport-Security",
				"Supports-Loading-Mode",
				"TE",
				"Timing-Allow-Origin",
				"Trailer",
				"Transfer-Encoding",
				"Upgrade",
				"Upgrade-Insecure-Requests",
				"User-Agent",
				"Vary",
				"Via",
				"WWW-Authenticate",
				"X-Content-Type-Options",
				"X-DNS-Prefetch-Control",
				"X-Frame-Options",
				"X-Permitted-Cross-Domain-Policies",
				"X-Powered-By",
				"X-Requested-With",
				"X-XSS-Protection",
			];
			const headerNameLowerCasedRecord = {};
			Object.setPrototypeOf(headerNameLowerCasedRecord, null);
			for (let i = 0; i < wellknownHeaderNames.length; ++i) {
				const key = wellknownHeaderNames[i];
				const lowerCasedKey = key.toLowerCase();
				headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
			}
			const defaultWebSocketMaxFragments = 131072;
			const defaultWebSocketMaxPayloadSize = 134217728;
			module.exports = {
				wellknownHeaderNames,
				headerNameLowerCasedRecord,
				defaultWebSocketMaxFragments,
				defaultWebSocketMaxPayloadSize,
			};
		}),
		6883: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const diagnosticsChannel = __nccwpck_require__(3053);
			const util = __nccwpck_require__(7975);
			const undiciDebugLog = util.debuglog("undici");
			const fetchDebuglog = util.debuglog("fetch");
			const websocketDebuglog = util.debuglog("websocket");
			const channels = {
				beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
				connected: diagnosticsChannel.channel("undici:client:connected"),
				connectError: diagnosticsChannel.channel("undici:client:connectError"),
				sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
				create: diagnosticsChannel.channel("undici:request:create"),
				bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
				bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
				bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
				headers: diagnosticsChannel.channel("undici:request:headers"),
				trailers: diagnosticsChannel.channel("undici:request:trailers"),
				error: diagnosticsChannel.channel("undici:request:error"),
				open: diagnosticsChannel.channel("undici:websocket:open"),
				close: diagnosticsChannel.channel("undici:websocket:close"),
				socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
				ping: diagnosticsChannel.channel("undici:websocket:ping"),
				pong: diagnosticsChannel.channel("undici:websocket:pong"),
				proxyConnected: diagnosticsChannel.channel("undici:proxy:connected"),
			};
			let isTrackingClientEvents = false;
			function trackClientEvents(debugLog = undiciDebugLog) {
				if (isTrackingClientEvents) return;
				if (
					channels.beforeConnect.hasSubscribers ||
					channels.connected.hasSubscribers ||
					channels.connectError.hasSubscribers ||
					channels.sendHeaders.hasSubscribers
				) {
					isTrackingClientEvents = true;
					return;
				}
				isTrackingClientEvents = true;
				diagnosticsChannel.subscribe("undici:client:beforeConnect", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
					} = evt;
					debugLog("connecting to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
				});
				diagnosticsChannel.subscribe("undici:client:connected", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
					} = evt;
					debugLog("connected to %s%s using %s%s", host, port ? `:${port}` : "", protocol, version);
				});
				diagnosticsChannel.subscribe("undici:client:connectError", (evt) => {
					const {
						connectParams: { version, protocol, port, host },
						error,
					} = evt;
					debugLog("connection to %s%s using %s%s errored - %s", host, port ? `:${port}` : "", protocol, version, error.message);
				});
				diagnosticsChannel.subscribe("undici:client:sendHeaders", (evt) => {
					const {
						request: { method, path, origin },
					} = evt;
					debugLog("sending request to %s %s%s", method, origin, path);
				});
			}
			let isTrackingRequestEvents = false;
			function trackRequestEvents(debugLog = undiciDebugLog) {
				if (isTrackingRequestEvents) return;
				if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
					isTrackingRequestEvents = true;
					return;
				}
				isTrackingRequestEvents = true;
				diagnosticsChannel.subscribe("undici:request:headers", (evt) => {
					const {
						request: { method, path, origin },
						response: { statusCode },
					} = evt;
					debugLog("received response to %s %s%s - HTTP %d", method, origin, path, statusCode);
				});
				diagnosticsChannel.subscribe("undici:request:trailers", (evt) => {
					const {
						request: { method, path, origin },
					} = evt;
					debugLog("trailers received from %s %s%s", method, origin, path);
				});
				diagnosticsChannel.subscribe("undici:request:error", (evt) => {
					const {
						request: { method, path, origin },
						error,
					} = evt;
					debugLog("request to %s %s%s errored - %s", method, origin, path, error.message);
				});
			}
			let isTrackingWebSocketEvents = false;
			function trackWebSocketEvents(debugLog = websocketDebuglog) {
				if (isTrackingWebSocketEvents) return;
				if (
					channels.open.hasSubscribers ||
					channels.close.hasSubscribers ||
					channels.socketError.hasSubscribers ||
					channels.ping.hasSubscribers ||
					channels.pong.hasSubscribers
				) {
					isTrackingWebSocketEvents = true;
					return;
				}
				isTrackingWebSocketEvents = true;
				diagnosticsChannel.subscribe("undici:websocket:open", (evt) => {
					if (evt.address != null) {
						const { address, port } = evt.address;
						debugLog("connection opened %s%s", address, port ? `:${port}` : "");
					} else debugLog("connection opened");
				});
				diagnosticsChannel.subscribe("undici:websocket:close", (evt) => {
					const { websocket, code, reason } = evt;
					debugLog("closed connection to %s - %s %s", websocket.url, code, reason);
				});
				diagnosticsChannel.subscribe("undici:websocket:socket_error", (err) => {
					debugLog("connection errored - %s", err.message);
				});
				diagnosticsChannel.subscribe("undici:websocket:ping", (evt) => {
					debugLog("ping received");
				});
				diagnosticsChannel.subscribe("undici:websocket:pong", (evt) => {
					debugLog("pong received");
				});
			}
			if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
				trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
				trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
			}
			if (websocketDebuglog.enabled) {
				trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
				trackWebSocketEvents(websocketDebuglog);
			}
			module.exports = {
				channels,
			};
		}),
		3092: ((module) => {
			"use strict";
			const kUndiciError = Symbol.for("undici.error.UND_ERR");
			class UndiciError extends Error {
				constructor(message, options) {
					super(message, options);
					this.name = "UndiciError";
					this.code = "UND_ERR";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kUndiciError] === true;
				}
				get [kUndiciError]() {
					return true;
				}
			}
			const kConnectTimeoutError = Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
			class ConnectTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ConnectTimeoutError";
					this.message = message || "Connect Timeout Error";
					this.code = "UND_ERR_CONNECT_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kConnectTimeoutError] === true;
				}
				get [kConnectTimeoutError]() {
					return true;
				}
			}
			const kHeadersTimeoutError = Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
			class HeadersTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "HeadersTimeoutError";
					this.message = message || "Headers Timeout Error";
					this.code = "UND_ERR_HEADERS_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHeadersTimeoutError] === true;
				}
				get [kHeadersTimeoutError]() {
					return true;
				}
			}
			const kHeadersOverflowError = Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
			class HeadersOverflowError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "HeadersOverflowError";
					this.message = message || "Headers Overflow Error";
					this.code = "UND_ERR_HEADERS_OVERFLOW";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHeadersOverflowError] === true;
				}
				get [kHeadersOverflowError]() {
					return true;
				}
			}
			const kBodyTimeoutError = Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
			class BodyTimeoutError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "BodyTimeoutError";
					this.message = message || "Body Timeout Error";
					this.code = "UND_ERR_BODY_TIMEOUT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kBodyTimeoutError] === true;
				}
				get [kBodyTimeoutError]() {
					return true;
				}
			}
			const kInvalidArgumentError = Symbol.for("undici.error.UND_ERR_INVALID_ARG");
			class InvalidArgumentError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "InvalidArgumentError";
					this.message = message || "Invalid Argument Error";
					this.code = "UND_ERR_INVALID_ARG";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInvalidArgumentError] === true;
				}
				get [kInvalidArgumentError]() {
					return true;
				}
			}
			const kInvalidReturnValueError = Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
			class InvalidReturnValueError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "InvalidReturnValueError";
					this.message = message || "Invalid Return Value Error";
					this.code = "UND_ERR_INVALID_RETURN_VALUE";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInvalidReturnValueError] === true;
				}
				get [kInvalidReturnValueError]() {
					return true;
				}
			}
			const kAbortError = Symbol.for("undici.error.UND_ERR_ABORT");
			class AbortError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "AbortError";
					this.message = message || "The operation was aborted";
					this.code = "UND_ERR_ABORT";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kAbortError] === true;
				}
				get [kAbortError]() {
					return true;
				}
			}
			const kRequestAbortedError = Symbol.for("undici.error.UND_ERR_ABORTED");
			class RequestAbortedError extends AbortError {
				constructor(message) {
					super(message);
					this.name = "AbortError";
					this.message = message || "Request aborted";
					this.code = "UND_ERR_ABORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestAbortedError] === true;
				}
				get [kRequestAbortedError]() {
					return true;
				}
			}
			const kInformationalError = Symbol.for("undici.error.UND_ERR_INFO");
			class InformationalError extends UndiciError {
				constructor(message, options) {
					super(message, options);
					this.name = "InformationalError";
					this.message = message || "Request information";
					this.code = "UND_ERR_INFO";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kInformationalError] === true;
				}
				get [kInformationalError]() {
					return true;
				}
			}
			const kRequestContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
			class RequestContentLengthMismatchError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "RequestContentLengthMismatchError";
					this.message = message || "Request body length does not match content-length header";
					this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestContentLengthMismatchError] === true;
				}
				get [kRequestContentLengthMismatchError]() {
					return true;
				}
			}
			const kResponseContentLengthMismatchError = Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
			class ResponseContentLengthMismatchError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ResponseContentLengthMismatchError";
					this.message = message || "Response body length does not match content-length header";
					this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseContentLengthMismatchError] === true;
				}
				get [kResponseContentLengthMismatchError]() {
					return true;
				}
			}
			const kClientDestroyedError = Symbol.for("undici.error.UND_ERR_DESTROYED");
			class ClientDestroyedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ClientDestroyedError";
					this.message = message || "The client is destroyed";
					this.code = "UND_ERR_DESTROYED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kClientDestroyedError] === true;
				}
				get [kClientDestroyedError]() {
					return true;
				}
			}
			const kClientClosedError = Symbol.for("undici.error.UND_ERR_CLOSED");
			class ClientClosedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ClientClosedError";
					this.message = message || "The client is closed";
					this.code = "UND_ERR_CLOSED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kClientClosedError] === true;
				}
				get [kClientClosedError]() {
					return true;
				}
			}
			const kSocketError = Symbol.for("undici.error.UND_ERR_SOCKET");
			class SocketError extends UndiciError {
				constructor(message, socket) {
					super(message);
					this.name = "SocketError";
					this.message = message || "Socket error";
					this.code = "UND_ERR_SOCKET";
					this.socket = socket;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kSocketError] === true;
				}
				get [kSocketError]() {
					return true;
				}
			}
			const kNotSupportedError = Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
			class NotSupportedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "NotSupportedError";
					this.message = message || "Not supported error";
					this.code = "UND_ERR_NOT_SUPPORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kNotSupportedError] === true;
				}
				get [kNotSupportedError]() {
					return true;
				}
			}
			const kBalancedPoolMissingUpstreamError = Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
			class BalancedPoolMissingUpstreamError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MissingUpstreamError";
					this.message = message || "No upstream has been added to the BalancedPool";
					this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kBalancedPoolMissingUpstreamError] === true;
				}
				get [kBalancedPoolMissingUpstreamError]() {
					return true;
				}
			}
			const kWebAssemblyNotSupportedError = Symbol.for("undici.error.ERR_WEBASSEMBLY_NOT_SUPPORTED");
			class WebAssemblyNotSupportedError extends Error {
				constructor(message) {
					super(message || "WebAssembly is not supported in this environment, but is required for HTTP/1 parsing");
					this.code = "ERR_WEBASSEMBLY_NOT_SUPPORTED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kWebAssemblyNotSupportedError] === true;
				}
				get [kWebAssemblyNotSupportedError]() {
					return true;
				}
			}
			const kHTTPParserError = Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
			class HTTPParserError extends Error {
				constructor(message, code, data) {
					super(message);
					this.name = "HTTPParserError";
					this.code = code ? `HPE_${code}` : void 0;
					this.data = data ? data.toString() : void 0;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kHTTPParserError] === true;
				}
				get [kHTTPParserError]() {
					return true;
				}
			}
			const kResponseExceededMaxSizeError = Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
			class ResponseExceededMaxSizeError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "ResponseExceededMaxSizeError";
					this.message = message || "Response content exceeded max size";
					this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseExceededMaxSizeError] === true;
				}
				get [kResponseExceededMaxSizeError]() {
					return true;
				}
			}
			const kRequestRetryError = Symbol.for("undici.error.UND_ERR_REQ_RETRY");
			class RequestRetryError extends UndiciError {
				constructor(message, code, { headers, data }) {
					super(message);
					this.name = "RequestRetryError";
					this.message = message || "Request retry error";
					this.code = "UND_ERR_REQ_RETRY";
					this.statusCode = code;
					this.data = data;
					this.headers = headers;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kRequestRetryError] === true;
				}
				get [kRequestRetryError]() {
					return true;
				}
			}
			const kResponseError = Symbol.for("undici.error.UND_ERR_RESPONSE");
			class ResponseError extends UndiciError {
				constructor(message, code, { headers, body, bodyTruncated = false }) {
					super(message);
					this.name = "ResponseError";
					this.message = message || "Response error";
					this.code = "UND_ERR_RESPONSE";
					this.statusCode = code;
					this.body = body;
					this.bodyTruncated = bodyTruncated;
					this.headers = headers;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kResponseError] === true;
				}
				get [kResponseError]() {
					return true;
				}
			}
			const kSecureProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_TLS");
			class SecureProxyConnectionError extends UndiciError {
				constructor(cause, message, options = {}) {
					super(message, {
						cause,
						...options,
					});
					this.name = "SecureProxyConnectionError";
					this.message = message || "Secure Proxy Connection failed";
					this.code = "UND_ERR_PRX_TLS";
					this.cause = cause;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kSecureProxyConnectionError] === true;
				}
				get [kSecureProxyConnectionError]() {
					return true;
				}
			}
			const kProxyConnectionError = Symbol.for("undici.error.UND_ERR_PRX_CONN");
			class ProxyConnectionError extends UndiciError {
				constructor(cause, message, options = {}) {
					super(message, {
						cause,
						...options,
					});
					this.name = "ProxyConnectionError";
					this.message = message || "Proxy Connection failed";
					this.code = "UND_ERR_PRX_CONN";
					this.cause = cause;
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kProxyConnectionError] === true;
				}
				get [kProxyConnectionError]() {
					return true;
				}
			}
			const kMaxRedirectsError = Symbol.for("undici.error.UND_ERR_REDIRECT_MAX");
			class MaxRedirectsError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MaxRedirectsError";
					this.message = message || "max redirects";
					this.code = "UND_ERR_REDIRECT_MAX";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMaxRedirectsError] === true;
				}
				get [kMaxRedirectsError]() {
					return true;
				}
			}
			const kMaxOriginsReachedError = Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
			class MaxOriginsReachedError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MaxOriginsReachedError";
					this.message = message || "Maximum allowed origins reached";
					this.code = "UND_ERR_MAX_ORIGINS_REACHED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMaxOriginsReachedError] === true;
				}
				get [kMaxOriginsReachedError]() {
					return true;
				}
			}
			class Socks5ProxyError extends UndiciError {
				constructor(message, code) {
					super(message);
					this.name = "Socks5ProxyError";
					this.message = message || "SOCKS5 proxy error";
					this.code = code || "UND_ERR_SOCKS5";
				}
			}
			const kMessageSizeExceededError = Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
			class MessageSizeExceededError extends UndiciError {
				constructor(message) {
					super(message);
					this.name = "MessageSizeExceededError";
					this.message = message || "Max decompressed message size exceeded";
					this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
				}
				static [Symbol.hasInstance](instance) {
					return instance && instance[kMessageSizeExceededError] === true;
				}
				get [kMessageSizeExceededError]() {
					return true;
				}
			}
			module.exports = {
				AbortError,
				WebAssemblyNotSupportedError,
				HTTPParserError,
				UndiciError,
				HeadersTimeoutError,
				HeadersOverflowError,
				BodyTimeoutError,
				RequestContentLengthMismatchError,
				ConnectTimeoutError,
				InvalidArgumentError,
				InvalidReturnValueError,
				RequestAbortedError,
				ClientDestroyedError,
				ClientClosedError,
				InformationalError,
				SocketError,
				NotSupportedError,
				ResponseContentLengthMismatchError,
				BalancedPoolMissingUpstreamError,
				ResponseExceededMaxSizeError,
				RequestRetryError,
				ResponseError,
				SecureProxyConnectionError,
				ProxyConnectionError,
				MaxOriginsReachedError,
				MaxRedirectsError,
				Socks5ProxyError,
				MessageSizeExceededError,
			};
		}),
		9450: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const { InvalidArgumentError, NotSupportedError } = __nccwpck_require__(3092);
			const assert = __nccwpck_require__(4589);
			const {
				isValidHTTPToken,
				isValidHeaderValue,
				isStream,
				destroy,
				isBuffer,
				isFormDataLike,
				isIterable,
				hasSafeIterator,
				isBlobLike,
				serializePathWithQuery,
				parseHeaders,
				assertRequestHandler,
				getServerName,
				normalizedMethodRecords,
				getProtocolFromUrlString,
			} = __nccwpck_require__(9203);
			const { channels } = __nccwpck_require__(6883);
			const { headerNameLowerCasedRecord } = __nccwpck_require__(4574);
			const invalidPathRegex = /[^\u0021-\u00ff]/;
			function isValidContentLengthHeaderValue(val) {
				if (typeof val !== "string" || val.length === 0) return false;
				for (let i = 0; i < val.length; i++) {
					const charCode = val.charCodeAt(i);
					if (charCode < 48 || charCode > 57) return false;
				}
				return true;
			}
			const kHandler = Symbol("handler");
			const kController = Symbol("controller");
			const kResume = Symbol("resume");
			class RequestController {
				#paused = false;
				#reason = null;
				#aborted = false;
				#abort;
				[kResume] = null;
				rawHeaders = null;
				rawTrailers = null;
				constructor(abort) {
					this.#abort = abort;
				}
				pause() {
					this.#paused = true;
				}
				resume() {
					if (this.#paused) {
						this.#paused = false;
						this[kResume]?.();
					}
				}
				abort(reason) {
					if (!this.#aborted) {
						this.#aborted = true;
						this.#reason = reason;
						this.#abort(reason);
					}
				}
				get aborted() {
					return this.#aborted;
				}
				get reason() {
					return this.#reason;
				}
				get paused() {
					return this.#paused;
				}
			}
			class Request {
				constructor(
					origin,
					{
						path,
						method,
						body,
						headers,
						query,
						idempotent,
						blocking,
						upgrade,
						headersTimeout,
						bodyTimeout,
						reset,
						expectContinue,
						servername,
						throwOnError,
						maxRedirections,
						typeOfService,
					},
					handler,
				) {
					if (typeof path !== "string") throw new InvalidArgumentError("path must be a string");
					else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT")
						throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
					else if (invalidPathRegex.test(path)) throw new InvalidArgumentError("invalid request path");
					if (typeof method !== "string") throw new InvalidArgumentError("method must be a string");
					else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method))
						throw new InvalidArgumentError("invalid request method");
					if (upgrade && typeof upgrade !== "string") throw new InvalidArgumentError("upgrade must be a string");
					if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError("invalid upgrade header");
					if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0))
						throw new InvalidArgumentError("invalid headersTimeout");
					if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0))
						throw new InvalidArgumentError("invalid bodyTimeout");
					if (reset != null && typeof reset !== "boolean") throw new InvalidArgumentError("invalid reset");
					if (expectContinue != null && typeof expectContinue !== "boolean") throw new InvalidArgumentError("invalid expectContinue");
					if (throwOnError != null) throw new InvalidArgumentError("invalid throwOnError");
					if (maxRedirections != null && maxRedirections !== 0)
						throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
					if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255))
						throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
					this.headersTimeout = headersTimeout;
					this.bodyTimeout = bodyTimeout;
					this.method = method;
					this.typeOfService = typeOfService;
					this.abort = null;
					if (body == null) this.body = null;
					else if (isStream(body)) {
						this.body = body;
						const rState = this.body._readableState;
						if (!rState || !rState.autoDestroy) {
							this.endHandler = function () {
								destroy(this);
							};
							this.body.on("end", this.endHandler);
						}
						this.errorHandler = (err) => {
							if (this.abort) this.abort(err);
							else this.error = err;
						};
						this.body.on("error", this.errorHandler);
					} else if (isBuffer(body)) this.body = body.byteLength ? body : null;
					else if (ArrayBuffer.isView(body))
						this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
					else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null;
					else if (typeof body === "string") this.body = body.length ? Buffer.from(body) : null;
					else if (isFormDataLike(body)) {
						if (!isUndiciFormData(body))
							throw new InvalidArgumentError(
								"body must be a FormData created by this undici package instance; FormData from other sources, such as the built-in FormData provided by Node.js, is not supported",
							);
						this.body = body;
					} else if (isIterable(body) || isBlobLike(body)) this.body = body;
					else throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
					this.completed = false;
					this.aborted = false;
					this.upgrade = upgrade || null;
					this.path = query ? serializePathWithQuery(path, query) : path;
					this.origin = origin;
					this.protocol = getProtocolFromUrlString(origin);
					this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" || method === "QUERY" : idempotent;
					this.blocking = blocking ?? this.method !== "HEAD";
					this.reset = reset == null ? null : reset;
					this.host = null;
					this.contentLength = null;
					this.contentType = null;
					this.headers = [];
					this.expectContinue = expectContinue != null ? expectContinue : false;
					if (Array.isArray(headers)) {
						if (headers.length % 2 !== 0) throw new InvalidArgumentError("headers array must be even");
						for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1]);
					} else if (headers && typeof headers === "object")
						if (hasSafeIterator(headers))
							for (const header of headers) {
								if (!Array.isArray(header) || header.length !== 2)
									throw new InvalidArgumentError("headers must be in key-value pair format");
								processHeader(this, header[0], header[1]);
							}
						else {
							const keys = Object.keys(headers);
							for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]]);
						}
					else if (headers != null) throw new InvalidArgumentError("headers must be an object or an array");
					assertRequestHandler(handler, method, upgrade);
					this.servername = servername || getServerName(this.host) || null;
					this[kHandler] = handler;
					if (channels.create.hasSubscribers)
						channels.create.publish({
							request: this,
						});
				}
				onBodySent(chunk) {
					if (channels.bodyChunkSent.hasSubscribers)
						channels.bodyChunkSent.publish({
							request: this,
							chunk,
						});
					if (this[kHandler].onBodySent)
						try {
							return this[kHandler].onBodySent(chunk);
						} catch (err) {
							this.abort(err);
						}
				}
				onRequestSent() {
					if (channels.bodySent.hasSubscribers)
						channels.bodySent.publish({
							request: this,
						});
					if (this[kHandler].onRequestSent)
						try {
							return this[kHandler].onRequestSent();
						} catch (err) {
							this.abort(err);
						}
				}
				onRequestStart(abort, context) {
					assert(!this.aborted);
					assert(!this.completed);
					this[kController] = new RequestController(abort);
					if (this.error) {
						this[kController].abort(this.error);
						return;
					}
					this.abort = abort;
					return this[kHandler].onRequestStart(this[kController], context);
				}
				onResponseStarted() {
					return this[kHandler].onResponseStarted?.();
				}
				onResponseStart(statusCode, headers, resume, statusText) {
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.headers.hasSubscribers)
						channels.headers.publish({
							request: this,
							response: {
								statusCode,
								headers,
								statusText,
							},
						});
					const controller = this[kController];
					if (controller) {
						controller[kResume] = resume;
						controller.rawHeaders = headers;
					}
					const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
					try {
						this[kHandler].onResponseStart?.(controller, statusCode, parsedHeaders, statusText);
						return !controller?.paused;
					} catch (err) {
						this.abort(err);
						return false;
					}
				}
				onResponseData(chunk) {
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.bodyChunkReceived.hasSubscribers)
						channels.bodyChunkReceived.publish({
							request: this,
							chunk,
						});
					const controller = this[kController];
					try {
						this[kHandler].onResponseData?.(controller, chunk);
						return !controller?.paused;
					} catch (err) {
						this.abort(err);
						return false;
					}
				}
				onRequestUpgrade(statusCode, headers, socket, statusText = "") {
					this.onFinally();
					assert(!this.aborted);
					assert(!this.completed);
					if (channels.headers.hasSubscribers)
						channels.headers.publish({
							request: this,
							response: {
								statusCode,
								headers,
								statusText,
							},
						});
					const controller = this[kController];
					if (controller) controller.rawHeaders = headers;
					const parsedHeaders = Array.isArray(headers) ? parseHeaders(headers) : headers;
					const result = this[kHandler].onRequestUpgrade?.(controller, statusCode, parsedHeaders, socket);
					if (!this.aborted) {
						this.completed = true;
						if (channels.trailers.hasSubscribers)
							channels.trailers.publish({
								request: this,
								trailers: [],
							});
					}
					return result;
				}
				onResponseEnd(trailers) {
					this.onFinally();
					assert(!this.aborted);
					assert(!this.completed);
					this.completed = true;
					if (channels.trailers.hasSubscribers)
						channels.trailers.publish({
							request: this,
							trailers,
						});
					const controller = this[kController];
					if (controller) controller.rawTrailers = trailers;
					const parsedTrailers = Array.isArray(trailers) ? parseHeaders(trailers) : trailers;
					try {
						return this[kHandler].onResponseEnd?.(controller, parsedTrailers);
					} catch (err) {
						this.onResponseError(err);
					}
				}
				onResponseError(error) {
					this.onFinally();
					if (channels.error.hasSubscribers)
						channels.error.publish({
							request: this,
							error,
						});
					if (this.aborted) return;
					this.aborted = true;
					const controller = this[kController];
					return this[kHandler].onResponseError?.(controller, error);
				}
				onFinally() {
					if (this.errorHandler) {
						this.body.off("error", this.errorHandler);
						this.errorHandler = null;
					}
					if (this.endHandler) {
						this.body.off("end", this.endHandler);
						this.endHandler = null;
					}
				}
				addHeader(key, value) {
					processHeader(this, key, value);
					return this;
				}
			}
			function processHeader(request, key, val) {
				if (val && typeof val === "object" && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				else if (val === void 0) return;
				let headerName = headerNameLowerCasedRecord[key];
				if (headerName === void 0) {
					headerName = key.toLowerCase();
					if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName))
						throw new InvalidArgumentError("invalid header key");
				}
				if (Array.isArray(val)) {
					const arr = [];
					for (let i = 0; i < val.length; i++)
						if (typeof val[i] === "string") {
							if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`);
							arr.push(val[i]);
						} else if (val[i] === null) arr.push("");
						else if (typeof val[i] === "object") throw new InvalidArgumentError(`invalid ${key} header`);
						else {
							const str = `${val[i]}`;
							if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`);
							arr.push(str);
						}
					val = arr;
				} else if (typeof val === "string") {
					if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				} else if (val === null) val = "";
				else {
					val = `${val}`;
					if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`);
				}
				if (headerName === "host") {
					if (request.host !== null) throw new InvalidArgumentError("duplicate host header");
					if (typeof val !== "string") throw new InvalidArgumentError("invalid host header");
					request.host = val;
				} else if (headerName === "content-length") {
					if (request.contentLength !== null) throw new InvalidArgumentError("duplicate content-length header");
					if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError("invalid content-length header");
					request.contentLength = parseInt(val, 10);
				} else if (request.contentType === null && headerName === "content-type") {
					request.contentType = val;
					request.headers.push(key, val);
				} else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade")
					throw new InvalidArgumentError(`invalid ${headerName} header`);
				else if (headerName === "connection") {
					const value = typeof val === "string" ? val : null;
					if (value === null) throw new InvalidArgumentError("invalid connection header");
					for (const token of value.toLowerCase().split(",")) {
						const trimmed = token.trim();
						if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError("invalid connection header");
						if (trimmed === "close") request.reset = true;
					}
				} else if (headerName === "expect") throw new NotSupportedError("expect header not supported");
				else request.headers.push(key, val);
			}
			let isFormData;
			function isUndiciFormData(body) {
				if (isFormData === void 0) {
					__nccwpck_require__(583);
					isFormData = __nccwpck_require__(8314).webidl.is.FormData;
				}
				return isFormData(body);
			}
			module.exports = Request;
		}),
		6478: ((module) => {
			"use strict";
			module.exports = {
				kClose: Symbol("close"),
				kDestroy: Symbol("destroy"),
				kDispatch: Symbol("dispatch"),
				kUrl: Symbol("url"),
				kRequestOrigin: Symbol("request origin"),
				kRedirectCacheControl: Symbol("redirect cache control"),
				kOriginless: Symbol("originless"),
				kWriting: Symbol("writing"),
				kResuming: Symbol("resuming"),
				kQueue: Symbol("queue"),
				kConnect: Symbol("connect"),
				kConnecting: Symbol("connecting"),
				kKeepAliveDefaultTimeout: Symbol("default keep alive timeout"),
				kKeepAliveMaxTimeout: Symbol("max keep alive timeout"),
				kKeepAliveTimeoutThreshold: Symbol("keep alive timeout threshold"),
				kKeepAliveTimeoutValue: Symbol("keep alive timeout"),
				kKeepAlive: Symbol("keep alive"),
				kHeadersTimeout: Symbol("headers timeout"),
				kBodyTimeout: Symbol("body timeout"),
				kServerName: Symbol("server name"),
				kLocalAddress: Symbol("local address"),
				kHost: Symbol("host"),
				kNoRef: Symbol("no ref"),
				kBodyUsed: Symbol("used"),
				kBody: Symbol("abstracted request body"),
				kRunning: Symbol("running"),
				kBlocking: Symbol("blocking"),
				kPending: Symbol("pending"),
				kSize: Symbol("size"),
				kBusy: Symbol("busy"),
				kQueued: Symbol("queued"),
				kFree: Symbol("free"),
				kConnected: Symbol("connected"),
				kClosed: Symbol("closed"),
				kNeedDrain: Symbol("need drain"),
				kReset: Symbol("reset"),
				kDestroyed: Symbol.for("nodejs.stream.destroyed"),
				kResume: Symbol("resume"),
				kOnError: Symbol("on error"),
				kMaxHeadersSize: Symbol("max headers size"),
				kRunningIdx: Symbol("running index"),
				kPendingIdx: Symbol("pending index"),
				kError: Symbol("error"),
				kClients: Symbol("clients"),
				kClient: Symbol("client"),
				kParser: Symbol("parser"),
				kOnDestroyed: Symbol("destroy callbacks"),
				kPipelining: Symbol("pipelining"),
				kSocket: Symbol("socket"),
				kHostHeader: Symbol("host header"),
				kConnector: Symbol("connector"),
				kStrictContentLength: Symbol("strict content length"),
				kMaxRedirections: Symbol("maxRedirections"),
				kMaxRequests: Symbol("maxRequestsPerClient"),
				kProxy: Symbol("proxy agent options"),
				kCounter: Symbol("socket request counter"),
				kMaxResponseSize: Symbol("max response size"),
				kHTTP2Session: Symbol("http2Session"),
				kHTTP2Options: Symbol("http2 options"),
				kHTTP2SessionState: Symbol("http2Session state"),
				kRetryHandlerDefaultRetry: Symbol("retry agent default retry"),
				kConstruct: Symbol("constructable"),
				kListeners: Symbol("listeners"),
				kHTTPContext: Symbol("http context"),
				kMaxConcurrentStreams: Symbol("max concurrent streams"),
				kHostAuthority: Symbol("host authority"),
				kHTTP2InitialWindowSize: Symbol("http2 initial window size"),
				kHTTP2ConnectionWindowSize: Symbol("http2 connection window size"),
				kEnableConnectProtocol: Symbol("http2session connect protocol"),
				kRemoteSettings: Symbol("http2session remote settings"),
				kHTTP2Stream: Symbol("http2session client stream"),
				kPingInterval: Symbol("ping interval"),
				kUseMilo: Symbol("use milo"),
				kNoProxyAgent: Symbol("no proxy agent"),
				kHttpProxyAgent: Symbol("http proxy agent"),
				kHttpsProxyAgent: Symbol("https proxy agent"),
				kSocks5ProxyAgent: Symbol("socks5 proxy agent"),
			};
		}),
		1959: ((__unused_webpack_module, exports) => {
			exports.tree = {
				lookup: () => null,
			};
		}),
		9203: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const { kDestroyed, kBodyUsed, kListeners, kBody } = __nccwpck_require__(6478);
			const { IncomingMessage } = __nccwpck_require__(7067);
			const stream = __nccwpck_require__(7075);
			const net = __nccwpck_require__(7030);
			const { stringify } = __nccwpck_require__(1792);
			const { EventEmitter: EE, addAbortListener: addAbortListenerNative } = __nccwpck_require__(8474);
			const timers = __nccwpck_require__(4132);
			const { InvalidArgumentError, ConnectTimeoutError } = __nccwpck_require__(3092);
			const { headerNameLowerCasedRecord } = __nccwpck_require__(4574);
			const { tree } = __nccwpck_require__(1959);
			class BodyAsyncIterable {
				constructor(body) {
					this[kBody] = body;
					this[kBodyUsed] = false;
				}
				async *[Symbol.asyncIterator]() {
					assert(!this[kBodyUsed], "disturbed");
					this[kBodyUsed] = true;
					yield* this[kBody];
				}
			}
			function noop() {}
			function wrapRequestBody(body) {
				if (isStream(body)) {
					if (bodyLength(body) === 0)
						body.on("data", function () {
							assert(false);
						});
					if (typeof body.readableDidRead !== "boolean") {
						body[kBodyUsed] = false;
						EE.prototype.on.call(body, "data", function () {
							this[kBodyUsed] = true;
						});
					}
					return body;
				} else if (body && typeof body.pipeTo === "function") return new BodyAsyncIterable(body);
				else if (body && isFormDataLike(body)) return body;
				else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) return new BodyAsyncIterable(body);
				else return body;
			}
			function isStream(obj) {
				return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
			}
			function isBlobLike(object) {
				return object instanceof Blob;
			}
			function pathHasQueryOrFragment(url) {
				return url.includes("?") || url.includes("#");
			}
			function serializePathWithQuery(url, queryParams) {
				if (pathHasQueryOrFragment(url)) throw new Error('Query params cannot be passed when url already contains "?" or "#".');
				const stringified = stringify(queryParams);
				if (stringified) url += "?" + stringified;
				return url;
			}
			function isValidPort(port) {
				const value = parseInt(port, 10);
				return value === Number(port) && value >= 0 && value <= 65535;
			}
			function isHttpOrHttpsPrefixed(value) {
				return (
					value != null &&
					value[0] === "h" &&
					value[1] === "t" &&
					value[2] === "t" &&
					value[3] === "p" &&
					(value[4] === ":" || (value[4] === "s" && value[5] === ":"))
				);
			}
			function parseURL(url) {
				if (typeof url === "string") {
					url = new URL(url);
					if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
						throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
					return url;
				}
				if (!url || typeof url !== "object") throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
				if (!(url instanceof URL)) {
					if (url.port != null && url.port !== "" && isValidPort(url.port) === false)
						throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
					if (url.path != null && typeof url.path !== "string")
						throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
					if (url.pathname != null && typeof url.pathname !== "string")
						throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
					if (url.hostname != null && typeof url.hostname !== "string")
						throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
					if (url.origin != null && typeof url.origin !== "string")
						throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
					if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
						throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
					const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
					let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
					let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
					if (origin[origin.length - 1] === "/") origin = origin.slice(0, origin.length - 1);
					if (path && path[0] !== "/") path = `/${path}`;
					return new URL(`${origin}${path}`);
				}
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
					throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
				return url;
			}
			function parseOrigin(url) {
				url = parseURL(url);
				if (url.pathname !== "/" || url.search || url.hash) throw new InvalidArgumentError("invalid url");
				return url;
			}
			function getHostname(host) {
				if (host[0] === "[") {
					const idx = host.indexOf("]");
					assert(idx !== -1);
					return host.substring(1, idx);
				}
				const idx = host.indexOf(":");
				if (idx === -1) return host;
				return host.substring(0, idx);
			}
			function getServerName(host) {
				if (!host) return null;
				assert(typeof host === "string");
				const servername = getHostname(host);
				if (net.isIP(servername)) return "";
				return servername;
			}
			function deepClone(obj) {
				return JSON.parse(JSON.stringify(obj));
			}
			function isAsyncIterable(obj) {
				return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
			}
			function isIterable(obj) {
				return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
			}
			function hasSafeIterator(obj) {
				const prototype = Object.getPrototypeOf(obj);
				const ownIterator = Object.hasOwn(obj, Symbol.iterator);
				return ownIterator || (prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function");
			}
			function bodyLength(body) {
				if (body == null) return 0;
				else if (isStream(body)) {
					const state = body._readableState;
					return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
				} else if (isBlobLike(body)) return body.size != null ? body.size : null;
				else if (isBuffer(body)) return body.byteLength;
				return null;
			}
			function isDestroyed(body) {
				return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
			}
			function destroy(stream, err) {
				if (stream == null || !isStream(stream) || isDestroyed(stream)) return;
				if (typeof stream.destroy === "function") {
					if (Object.getPrototypeOf(stream).constructor === IncomingMessage) stream.socket = null;
					try {
						stream.destroy(err);
					} catch {}
				} else if (err)
					queueMicrotask(() => {
						stream.emit("error", err);
					});
				if (stream.destroyed !== true) stream[kDestroyed] = true;
			}
			const KEEPALIVE_TIMEOUT_EXPR = /(?:^|,)[\t ]*timeout=(\d+)/i;
			function parseKeepAliveTimeout(val) {
				const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
				return m ? parseInt(m[1], 10) * 1000 : null;
			}
			function headerNameToString(value) {
				return typeof value === "string"
					? (headerNameLowerCasedRecord[value] ?? value.toLowerCase())
					: (tree.lookup(value) ?? value.toString("latin1").toLowerCase());
			}
			function bufferToLowerCasedHeaderName(value) {
				return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
			}
			function setHeader(obj, key, value) {
				if (key === "__proto__")
					Object.defineProperty(obj, key, {
						value,
						enumerable: true,
						configurable: true,
						writable: true,
					});
				else obj[key] = value;
			}
			function parseHeaders(headers, obj) {
				if (obj === void 0) obj = {};
				for (let i = 0; i < headers.length; i += 2) {
					const key = headerNameToString(headers[i]);
					let val = obj[key];
					if (val !== void 0)
						if (!Object.hasOwn(obj, key)) {
							const headersValue =
								typeof headers[i + 1] === "string"
									? headers[i + 1]
									: Array.isArray(headers[i + 1])
										? headers[i + 1].map((x) => x.toString("latin1"))
										: headers[i + 1].toString("latin1");
							if (key === "__proto__")
								Object.defineProperty(obj, key, {
									value: headersValue,
									enumerable: true,
									configurable: true,
									writable: true,
								});
							else obj[key] = headersValue;
						} else {
							if (typeof val === "string") {
								val = [val];
								obj[key] = val;
							}
							val.push(headers[i + 1].toString("latin1"));
						}
					else {
						const headersValue =
							typeof headers[i + 1] === "string"
								? headers[i + 1]
								: Array.isArray(headers[i + 1])
									? headers[i + 1].map((x) => x.toString("latin1"))
									: headers[i + 1].toString("latin1");
						obj[key] = headersValue;
					}
				}
				return obj;
			}
			function parseRawHeaders(headers) {
				if (headers == null) return [];
				if (!Array.isArray(headers)) {
					const rawHeaders = [];
					for (const [name, value] of Object.entries(headers))
						if (Array.isArray(value)) for (const entry of value) rawHeaders.push(name, `${entry}`);
						else rawHeaders.push(name, `${value}`);
					return rawHeaders;
				}
				const headersLength = headers.length;
				const ret = new Array(headersLength);
				let key;
				let val;
				for (let n = 0; n < headersLength; n += 2) {
					key = headers[n];
					val = headers[n + 1];
					typeof key !== "string" && (key = key.toString());
					typeof val !== "string" && (val = val.toString("latin1"));
					ret[n] = key;
					ret[n + 1] = val;
				}
				return ret;
			}
			function toRawHeaders(headers) {
				const rawHeaders = [];
				for (const [name, value] of Object.entries(headers))
					if (Array.isArray(value))
						for (const entry of value) rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
					else rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
				return rawHeaders;
			}
			function encodeRawHeaders(headers) {
				if (!Array.isArray(headers)) throw new TypeError("expected headers to be an array");
				return headers.map((x) => Buffer.from(x));
			}
			function isBuffer(buffer) {
				return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
			}
			function assertRequestHandler(handler, method, upgrade) {
				if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
				if (typeof handler.onRequestStart !== "function") throw new InvalidArgumentError("invalid onRequestStart method");
				if (typeof handler.onResponseError !== "function") throw new InvalidArgumentError("invalid onResponseError method");
				if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0)
					throw new InvalidArgumentError("invalid onBodySent method");
				if (typeof handler.onRequestSent !== "function" && handler.onRequestSent !== void 0)
					throw new InvalidArgumentError("invalid onRequestSent method");
				if (upgrade || method === "CONNECT") {
					if (typeof handler.onRequestUpgrade !== "function") throw new InvalidArgumentError("invalid onRequestUpgrade method");
				} else {
					if (typeof handler.onResponseStart !== "function") throw new InvalidArgumentError("invalid onResponseStart method");
					if (typeof handler.onResponseData !== "function") throw new InvalidArgumentError("invalid onResponseData method");
					if (typeof handler.onResponseEnd !== "function") throw new InvalidArgumentError("invalid onResponseEnd method");
				}
			}
			function isDisturbed(body) {
				return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
			}
			function getSocketInfo(socket) {
				return {
					localAddress: socket.localAddress,
					localPort: socket.localPort,
					remoteAddress: socket.remoteAddress,
					remotePort: socket.remotePort,
					remoteFamily: socket.remoteFamily,
					timeout: socket.timeout,
					bytesWritten: socket.bytesWritten,
					bytesRead: socket.bytesRead,
				};
			}
			function isFormDataLike(object) {
				return (
					object &&
					typeof object === "object" &&
					typeof object.append === "function" &&
					typeof object.delete === "function" &&
					typeof object.get === "function" &&
					typeof object.getAll === "function" &&
					typeof object.has === "function" &&
					typeof object.set === "function" &&
					object[Symbol.toStringTag] === "FormData"
				);
			}
			function addAbortListener(signal, listener) {
				if (!signal || "aborted" in signal) return addAbortListenerNative(signal, listener)[Symbol.dispose];
				if (typeof signal.addEventListener === "function") {
					signal.addEventListener("abort", listener, {
						once: true,
					});
					return () => signal.removeEventListener("abort", listener);
				}
				signal.once("abort", listener);
				return () => signal.removeListener("abort", listener);
			}
			const validTokenChars = new Uint8Array([
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1,
				0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
				1, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			]);
			function isTokenCharCode(c) {
				return validTokenChars[c] === 1;
			}
			const tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
			function isValidHTTPToken(characters) {
				if (characters.length >= 12) return tokenRegExp.test(characters);
				if (characters.length === 0) return false;
				for (let i = 0; i < characters.length; i++) if (validTokenChars[characters.charCodeAt(i)] !== 1) return false;
				return true;
			}
			const headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
			function isValidHeaderValue(characters) {
				return !headerCharRegex.test(characters);
			}
			const rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+|\*)?$/;
			function parseRangeHeader(range) {
				if (range == null || range === "")
					return {
						start: 0,
						end: null,
						size: null,
					};
				if (!range) return null;
				const m = rangeHeaderRegex.exec(range);
				return m
					? {
							start: parseInt(m[1]),
							end: m[2] ? parseInt(m[2]) : null,
							size: m[3] && m[3] !== "*" ? parseInt(m[3]) : null,
						}
					: null;
			}
			function addListener(obj, name, listener) {
				const listeners = (obj[kListeners] ??= []);
				listeners.push([name, listener]);
				obj.on(name, listener);
				return obj;
			}
			function removeAllListeners(obj) {
				if (obj[kListeners] != null) {
					for (const [name, listener] of obj[kListeners]) obj.removeListener(name, listener);
					obj[kListeners] = null;
				}
				return obj;
			}
			function errorRequest(client, request, err) {
				try {
					request.onResponseError(err);
					assert(request.aborted);
				} catch (err) {
					client.emit("error", err);
				}
			}
			const setupConnectTimeout =
				process.platform === "win32"
					? (socketWeakRef, opts) => {
							if (!opts.timeout) return noop;
							let s1 = null;
							let s2 = null;
							const fastTimer = timers.setFastTimeout(() => {
								s1 = setImmediate(() => {
									s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
								});
							}, opts.timeout);
							return () => {
								timers.clearFastTimeout(fastTimer);
								clearImmediate(s1);
								clearImmediate(s2);
							};
						}
					: (socketWeakRef, opts) => {
							if (!opts.timeout) return noop;
							let s1 = null;
							const fastTimer = timers.setFastTimeout(() => {
								s1 = setImmediate(() => {
									onConnectTimeout(socketWeakRef.deref(), opts);
								});
							}, opts.timeout);
							return () => {
								timers.clearFastTimeout(fastTimer);
								clearImmediate(s1);
							};
						};
			function onConnectTimeout(socket, opts) {
				if (socket == null) return;
				let message = "Connect Timeout Error";
				if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses))
					message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
				else message += ` (attempted address: ${opts.hostname}:${opts.port},`;
				message += ` timeout: ${opts.timeout}ms)`;
				destroy(socket, new ConnectTimeoutError(message));
			}
			let lastUrlString = null;
			let lastProtocol = null;
			function getProtocolFromUrlString(urlString) {
				if (urlString === lastUrlString) return lastProtocol;
				const protocol = getProtocolFromUrlStringSlow(urlString);
				lastUrlString = urlString;
				lastProtocol = protocol;
				return protocol;
			}
			function getProtocolFromUrlStringSlow(urlString) {
				if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p")
					switch (urlString[4]) {
						case ":":
							return "http:";

						case "s":
							if (urlString[5] === ":") return "https:";
					}
				return urlString.slice(0, urlString.indexOf(":") + 1);
			}
			const kEnumerableProperty = {
				__proto__: null,
				enumerable: true,
			};
			const normalizedMethodRecordsBase = {
				delete: "DELETE",
				DELETE: "DELETE",
				get: "GET",
				GET: "GET",
				head: "HEAD",
				HEAD: "HEAD",
				options: "OPTIONS",
				OPTIONS: "OPTIONS",
				post: "POST",
				POST: "POST",
				put: "PUT",
				PUT: "PUT",
				query: "QUERY",
				QUERY: "QUERY",
			};
			const normalizedMethodRecords = {
				...normalizedMethodRecordsBase,
				patch: "patch",
				PATCH: "PATCH",
			};
			Object.setPrototypeOf(normalizedMethodRecordsBase, null);
			Object.setPrototypeOf(normalizedMethodRecords, null);
			module.exports = {
				kEnumerableProperty,
				isDisturbed,
				isBlobLike,
				parseOrigin,
				parseURL,
				getServerName,
				isStream,
				isIterable,
				hasSafeIterator,
				isAsyncIterable,
				isDestroyed,
				headerNameToString,
				bufferToLowerCasedHeaderName,
				addListener,
				removeAllListeners,
				errorRequest,
				parseRawHeaders,
				toRawHeaders,
				encodeRawHeaders,
				parseHeaders,
				setHeader,
				parseKeepAliveTimeout,
				destroy,
				bodyLength,
				deepClone,
				isBuffer,
				assertRequestHandler,
				getSocketInfo,
				isFormDataLike,
				pathHasQueryOrFragment,
				serializePathWithQuery,
				addAbortListener,
				isValidHTTPToken,
				isValidHeaderValue,
				isTokenCharCode,
				parseRangeHeader,
				normalizedMethodRecordsBase,
				normalizedMethodRecords,
				isValidPort,
				isHttpOrHttpsPrefixed,
				safeHTTPMethods: Object.freeze(["GET", "HEAD", "OPTIONS", "TRACE"]),
				wrapRequestBody,
				setupConnectTimeout,
				getProtocolFromUrlString,
			};
		}),
		2480: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const util = __nccwpck_require__(9203);
			const { channels } = __nccwpck_require__(6883);
			const timers = __nccwpck_require__(4132);
			const {
				RequestContentLengthMismatchError,
				ResponseContentLengthMismatchError,
				RequestAbortedError,
				InvalidArgumentError,
				HeadersTimeoutError,
				HeadersOverflowError,
				SocketError,
				InformationalError,
				BodyTimeoutError,
				HTTPParserError,
				WebAssemblyNotSupportedError,
				ResponseExceededMaxSizeError,
			} = __nccwpck_require__(3092);
			const {
				kUrl,
				kReset,
				kClient,
				kParser,
				kBlocking,
				kRunning,
				kPending,
				kSize,
				kWriting,
				kQueue,
				kNoRef,
				kKeepAliveDefaultTimeout,
				kHostHeader,
				kPendingIdx,
				kRunningIdx,
				kError,
				kPipelining,
				kSocket,
				kKeepAliveTimeoutValue,
				kMaxHeadersSize,
				kKeepAliveMaxTimeout,
				kKeepAliveTimeoutThreshold,
				kHeadersTimeout,
				kBodyTimeout,
				kStrictContentLength,
				kMaxRequests,
				kCounter,
				kMaxResponseSize,
				kOnError,
				kResume,
				kHTTPContext,
				kClosed,
				kUseMilo,
			} = __nccwpck_require__(6478);
			const constants = __nccwpck_require__(7405);
			const { H1Parser, getMiloEnabled } = typeof esbuildDetection === "undefined" ? __nccwpck_require__(2476) : {};
			const EMPTY_BUF = Buffer.alloc(0);
			const FastBuffer = Buffer[Symbol.species];
			const removeAllListeners = util.removeAllListeners;
			const kIdleSocketValidation = Symbol("kIdleSocketValidation");
			const kIdleSocketValidationTimeout = Symbol("kIdleSocketValidationTimeout");
			const kSocketUsed = Symbol("kSocketUsed");
			const kTypeOfService = Symbol("kTypeOfService");
			let extractBody;
			function lazyllhttp() {
				if (typeof WebAssembly === "undefined") throw new WebAssemblyNotSupportedError();
				const llhttpWasmData = process.env.JEST_WORKER_ID ? __nccwpck_require__(9855) : void 0;
				let mod;
				let useWasmSIMD = true;
				if (process.arch === "riscv64") useWasmSIMD = false;
				else if (process.arch === "ppc64") {
					const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
					if (major < 24 || (major === 24 && minor < 12)) useWasmSIMD = false;
				}
				if (process.env.UNDICI_NO_WASM_SIMD === "1") useWasmSIMD = false;
				else if (process.env.UNDICI_NO_WASM_SIMD === "0") useWasmSIMD = true;
				if (useWasmSIMD)
					try {
						mod = new WebAssembly.Module(__nccwpck_require__(1285));
					} catch {}
				if (!mod) mod = new WebAssembly.Module(llhttpWasmData || __nccwpck_require__(9855));
				return new WebAssembly.Instance(mod, {
					env: {
						wasm_on_url: (p, at, len) => 0,
						wasm_on_status: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_message_begin: (p) => {
							assert(currentParser.ptr === p);
							return currentParser.onMessageBegin();
						},
						wasm_on_header_field: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_header_value: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
							assert(currentParser.ptr === p);
							return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
						},
						wasm_on_body: (p, at, len) => {
							assert(currentParser.ptr === p);
							const start = at - currentBufferPtr + currentBufferRef.byteOffset;
							return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
						},
						wasm_on_message_complete: (p) => {
							assert(currentParser.ptr === p);
							return currentParser.onMessageComplete();
						},
					},
				});
			}
			let llhttpInstance = null;
			let currentParser = null;
			let currentBufferRef = null;
			let currentBufferSize = 0;
			let currentBufferPtr = null;
			let currentBuffer = null;
			const USE_NATIVE_TIMER = 0;
			const USE_FAST_TIMER = 1;
			const TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
			const TIMEOUT_BODY = 4 | USE_FAST_TIMER;
			const TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
			class Parser {
				constructor(client, socket, { exports }) {
					this.llhttp = exports;
					this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
					this.client = client;
					this.socket = socket;
					this.timeout = null;
					this.timeoutWeakRef = new WeakRef(this);
					this.timeoutValue = null;
					this.timeoutType = null;
					this.statusCode = 0;
					this.statusText = "";
					this.upgrade = false;
					this.headers = [];
					this.headersSize = 0;
					this.headersMaxSize = client[kMaxHeadersSize];
					this.shouldKeepAlive = false;
					this.paused = false;
					this.resume = this.resume.bind(this);
					this.bytesRead = 0;
					this.keepAlive = "";
					this.contentLength = -1;
					this.hasTransferEncoding = false;
					this.connection = "";
					this.maxResponseSize = client[kMaxResponseSize];
				}
				setTimeout(delay, type) {
					if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
						if (this.timeout) {
							timers.clearTimeout(this.timeout);
							this.timeout = null;
						}
						if (delay)
							if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
							else {
								this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
								this.timeout?.unref();
							}
						this.timeoutValue = delay;
					} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					this.timeoutType = type;
				}
				resume() {
					if (this.socket.destroyed || !this.paused) return;
					assert(this.ptr != null);
					assert(currentParser === null);
					this.llhttp.llhttp_resume(this.ptr);
					assert(this.timeoutType === TIMEOUT_BODY);
					if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					this.paused = false;
					this.execute(this.socket.read() || EMPTY_BUF);
					this.readMore();
				}
				readMore() {
					while (!this.paused && this.ptr) {
						const chunk = this.socket.read();
						if (chunk === null) break;
						this.execute(chunk);
					}
				}
				execute(chunk) {
					assert(currentParser === null);
					assert(this.ptr != null);
					assert(!this.paused);
					const { socket, llhttp } = this;
					if (chunk.length > currentBufferSize) {
						if (currentBufferPtr) llhttp.free(currentBufferPtr);
						currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
						currentBufferPtr = llhttp.malloc(currentBufferSize);
					}
					if (
						currentBuffer === null ||
						currentBuffer.buffer !== llhttp.memory.buffer ||
						currentBuffer.byteOffset !== currentBufferPtr ||
						currentBuffer.byteLength !== currentBufferSize
					)
						currentBuffer = new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize);
					currentBuffer.set(chunk);
					try {
						let ret;
						try {
							currentBufferRef = chunk;
							currentParser = this;
							ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
						} finally {
							currentParser = null;
							currentBufferRef = null;
						}
						if (ret !== constants.ERROR.OK) {
							const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
							if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data);
							else if (ret === constants.ERROR.PAUSED) {
								this.paused = true;
								socket.unshift(data);
							} else throw this.createError(ret, data);
						}
					} catch (err) {
						util.destroy(socket, err);
					}
				}
				finish() {
					assert(currentParser === null);
					assert(this.ptr != null);
					const { llhttp } = this;
					if (this.paused) {
						let data;
						do {
							llhttp.llhttp_resume(this.ptr);
							this.paused = false;
							data = this.socket.read() || EMPTY_BUF;
							this.execute(data);
						} while (this.paused && data.length > 0);
						if (this.paused) {
							llhttp.llhttp_resume(this.ptr);
							this.paused = false;
						}
					}
					let ret;
					try {
						currentParser = this;
						ret = llhttp.llhttp_finish(this.ptr);
					} finally {
						currentParser = null;
					}
					if (ret === constants.ERROR.OK) return null;
					if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
						this.paused = true;
						return null;
					}
					return this.createError(ret, EMPTY_BUF);
				}
				createError(ret, data) {
					const { llhttp, contentLength, bytesRead } = this;
					if (contentLength !== -1 && bytesRead !== contentLength) return new ResponseContentLengthMismatchError();
					const ptr = llhttp.llhttp_get_error_reason(this.ptr);
					let message = "";
					if (ptr) {
						const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
						message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
					}
					return new HTTPParserError(message, constants.ERROR[ret], data);
				}
				destroy() {
					assert(currentParser === null);
					assert(this.ptr != null);
					this.llhttp.llhttp_free(this.ptr);
					this.ptr = null;
					this.timeout && timers.clearTimeout(this.timeout);
					this.timeout = null;
					this.timeoutValue = null;
					this.timeoutType = null;
					this.paused = false;
				}
				onStatus(buf) {
					this.statusText = buf.toString();
					return 0;
				}
				onMessageBegin() {
					const { socket, client } = this;
					if (socket.destroyed) return -1;
					if (client[kRunning] === 0) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					const request = client[kQueue][client[kRunningIdx]];
					if (!request) return -1;
					request.onResponseStarted();
					return 0;
				}
				onHeaderField(buf) {
					const len = this.headers.length;
					if ((len & 1) === 0) this.headers.push(buf);
					else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
					this.trackHeader(buf.length);
					return 0;
				}
				onHeaderValue(buf) {
					let len = this.headers.length;
					const isContinuation = (len & 1) === 0;
					if ((len & 1) === 1) {
						this.headers.push(buf);
						len += 1;
					} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
					const key = this.headers[len - 2];
					if (key.length === 10) {
						const headerName = util.bufferToLowerCasedHeaderName(key);
						if (headerName === "keep-alive") this.keepAlive += (isContinuation || this.keepAlive.length === 0 ? "" : ",") + buf.toString();
						else if (headerName === "connection")
							this.connection += (isContinuation || this.connection.length === 0 ? "" : ",") + buf.toString();
					} else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
						if (this.contentLength === -1) this.contentLength = 0;
						for (let i = 0; i < buf.length; i++) this.contentLength = this.contentLength * 10 + (buf[i] - 0x30);
					} else if (key.length === 17 && util.bufferToLowerCasedHeaderName(key) === "transfer-encoding") this.hasTransferEncoding = true;
					this.trackHeader(buf.length);
					return 0;
				}
				trackHeader(len) {
					this.headersSize += len;
					if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError());
				}
				onUpgrade(head) {
					const { upgrade, client, socket, headers, statusCode, statusText } = this;
					assert(upgrade);
					assert(client[kSocket] === socket);
					assert(!socket.destroyed);
					assert(!this.paused);
					assert((headers.length & 1) === 0);
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					assert(request.upgrade || request.method === "CONNECT");
					this.statusCode = 0;
					this.statusText = "";
					this.shouldKeepAlive = false;
					this.headers = [];
					this.headersSize = 0;
					socket.unshift(head);
					socket[kParser].destroy();
					socket[kParser] = null;
					socket[kClient] = null;
					socket[kError] = null;
					removeAllListeners(socket);
					client[kSocket] = null;
					client[kHTTPContext] = null;
					client[kQueue][client[kRunningIdx]++] = null;
					client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
					try {
						request.onRequestUpgrade(statusCode, headers, socket, statusText);
					} catch (err) {
						util.errorRequest(client, request, err);
						util.destroy(socket, err);
					}
					client[kResume]();
				}
				onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
					const { client, socket, headers, statusText } = this;
					if (socket.destroyed) return -1;
					if (client[kRunning] === 0) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					const request = client[kQueue][client[kRunningIdx]];
					if (!request) return -1;
					assert(!this.upgrade);
					assert(this.statusCode < 200);
					if (statusCode === 100) {
						util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
						return -1;
					}
					if (upgrade && !request.upgrade) {
						util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
						return -1;
					}
					assert(this.timeoutType === TIMEOUT_HEADERS);
					this.statusCode = statusCode;
					this.shouldKeepAlive =
						shouldKeepAlive ||
						(request.method === "HEAD" &&
							!socket[kReset] &&
							/(?:^|,)[\t ]*keep-alive[\t ]*(?:,|$)/i.test(this.connection) &&
							!/(?:^|,)[\t ]*close[\t ]*(?:,|$)/i.test(this.connection));
					if (request.method === "HEAD" || statusCode === 204 || statusCode === 304) {
						if (request.method !== "HEAD" && (this.contentLength > 0 || this.hasTransferEncoding)) this.shouldKeepAlive = false;
						this.contentLength = -1;
					}
					if (this.statusCode >= 200) {
						const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
						this.setTimeout(bodyTimeout, TIMEOUT_BODY);
					} else if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					if (request.method === "CONNECT") {
						assert(client[kRunning] === 1);
						this.upgrade = true;
						return 2;
					}
					if (upgrade) {
						assert(client[kRunning] === 1);
						this.upgrade = true;
						return 2;
					}
					assert((this.headers.length & 1) === 0);
					this.headers = [];
					this.headersSize = 0;
					if (this.shouldKeepAlive && client[kPipelining]) {
						const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
						if (keepAliveTimeout != null) {
							const timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout]);
							if (timeout <= 0) socket[kReset] = true;
							else client[kKeepAliveTimeoutValue] = timeout;
						} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
					} else socket[kReset] = true;
					const pause = request.onResponseStart(statusCode, headers, this.resume, statusText) === false;
					if (request.aborted) return -1;
					if (request.method === "HEAD") return 1;
					if (statusCode < 200) return 1;
					if (socket[kBlocking]) {
						socket[kBlocking] = false;
						client[kResume]();
					}
					return pause ? constants.ERROR.PAUSED : 0;
				}
				onBody(buf) {
					const { client, socket, statusCode, maxResponseSize } = this;
					if (socket.destroyed) return -1;
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					assert(this.timeoutType === TIMEOUT_BODY);
					if (this.timeout) if (this.timeout.refresh) this.timeout.refresh();
					assert(statusCode >= 200);
					if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
						util.destroy(socket, new ResponseExceededMaxSizeError());
						return -1;
					}
					this.bytesRead += buf.length;
					if (request.onResponseData(buf) === false) return constants.ERROR.PAUSED;
					return 0;
				}
				onMessageComplete() {
					const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
					if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1;
					if (upgrade) return 0;
					assert(statusCode >= 100);
					assert((this.headers.length & 1) === 0);
					const request = client[kQueue][client[kRunningIdx]];
					assert(request);
					this.statusCode = 0;
					this.statusText = "";
					this.bytesRead = 0;
					this.contentLength = -1;
					this.hasTransferEncoding = false;
					this.keepAlive = "";
					this.connection = "";
					this.headers = [];
					this.headersSize = 0;
					if (statusCode < 200) return 0;
					if (contentLength !== -1 && bytesRead !== contentLength) {
						util.destroy(socket, new ResponseContentLengthMismatchError());
						return -1;
					}
					request.onResponseEnd(headers);
					client[kQueue][client[kRunningIdx]++] = null;
					socket[kSocketUsed] = client[kPending] === 0;
					if (socket[kWriting]) {
						assert(client[kRunning] === 0);
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (!shouldKeepAlive) {
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (socket[kReset] && client[kRunning] === 0) {
						util.destroy(socket, new InformationalError("reset"));
						return constants.ERROR.PAUSED;
					} else if (client[kPipelining] == null || client[kPipelining] === 1) setImmediate(client[kResume]);
					else client[kResume]();
					return 0;
				}
			}
			function onParserTimeout(parserWeakRef) {
				const parser = parserWeakRef.deref();
				if (!parser) return;
				const { socket, timeoutType, client, paused } = parser;
				if (timeoutType === TIMEOUT_HEADERS) {
					if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
						assert(!paused, "cannot be paused while waiting for headers");
						util.destroy(socket, new HeadersTimeoutError());
					}
				} else if (timeoutType === TIMEOUT_BODY) {
					if (!paused) util.destroy(socket, new BodyTimeoutError());
				} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
					assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
					util.destroy(socket, new InformationalError("socket idle timeout"));
				}
			}
			function connectH1(client, socket) {
				client[kSocket] = socket;
				if (!llhttpInstance) llhttpInstance = lazyllhttp();
				if (socket.errored) throw socket.errored;
				if (socket.destroyed) throw new SocketError("destroyed");
				socket[kNoRef] = false;
				socket[kWriting] = false;
				socket[kReset] = false;
				socket[kBlocking] = false;
				socket[kIdleSocketValidation] = 0;
				socket[kIdleSocketValidationTimeout] = null;
				socket[kSocketUsed] = false;
				socket[kParser] =
					typeof esbuildDetection === "undefined" && (client[kUseMilo] ?? getMiloEnabled())
						? new H1Parser(client, socket)
						: new Parser(client, socket, llhttpInstance);
				util.addListener(socket, "error", onHttpSocketError);
				util.addListener(socket, "readable", onHttpSocketReadable);
				util.addListener(socket, "end", onHttpSocketEnd);
				util.addListener(socket, "close", onHttpSocketClose);
				socket[kClosed] = false;
				socket.on("close", onSocketClose);
				return {
					version: "h1",
					defaultPipelining: 1,
					write(request) {
						return writeH1(client, request);
					},
					resume() {
						resumeH1(client);
					},
					destroy(err, callback) {
						if (socket[kClosed]) queueMicrotask(callback);
						else {
							socket.on("close", callback);
							socket.destroy(err);
						}
					},
					get destroyed() {
						return socket.destroyed;
					},
					busy(request) {
						if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) return true;
						if (request) {
							if (client[kRunning] > 0 && !request.idempotent) return true;
							if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) return true;
							if (
								client[kRunning] > 0 &&
								util.bodyLength(request.body) !== 0 &&
								(util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
							)
								return true;
						}
						return false;
					},
				};
			}
			function onHttpSocketError(err) {
				const parser = this[kParser];
				if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
					const parserErr = parser.finish();
					if (parserErr) {
						this[kError] = parserErr;
						this[kClient][kOnError](parserErr);
					}
					return;
				}
				this[kError] = err;
				this[kClient][kOnError](err);
			}
			function onHttpSocketReadable() {
				this[kParser]?.readMore();
			}
			function onHttpSocketEnd() {
				const parser = this[kParser];
				if (parser.statusCode && !parser.shouldKeepAlive) {
					const parserErr = parser.finish();
					if (parserErr) util.destroy(this, parserErr);
					return;
				}
				util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
			}
			function onHttpSocketClose() {
				const parser = this[kParser];
				clearIdleSocketValidation(this);
				if (parser) {
					if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError];
					this[kParser].destroy();
					this[kParser] = null;
				}
				const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
				const client = this[kClient];
				client[kSocket] = null;
				client[kHTTPContext] = null;
				if (client.destroyed) {
					assert(client[kPending] === 0);
					const requests = client[kQueue].splice(client[kRunningIdx]);
					for (let i = 0; i < requests.length; i++) {
						const request = requests[i];
						util.errorRequest(client, request, err);
					}
				} else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
					const request = client[kQueue][client[kRunningIdx]];
					client[kQueue][client[kRunningIdx]++] = null;
					util.errorRequest(client, request, err);
				}
				client[kPendingIdx] = client[kRunningIdx];
				assert(client[kRunning] === 0);
				client.emit("disconnect", client[kUrl], [client], err);
				client[kResume]();
			}
			function onSocketClose() {
				this[kClosed] = true;
			}
			function clearIdleSocketValidation(socket) {
				if (socket[kIdleSocketValidationTimeout]) {
					clearImmediate(socket[kIdleSocketValidationTimeout]);
					socket[kIdleSocketValidationTimeout] = null;
				}
				socket[kIdleSocketValidation] = 0;
			}
			function scheduleIdleSocketValidation(client, socket) {
				socket[kIdleSocketValidation] = 1;
				socket[kIdleSocketValidationTimeout] = setImmediate(() => {
					socket[kIdleSocketValidationTimeout] = null;
					socket[kIdleSocketValidation] = 2;
					if (client[kSocket] === socket && !socket.destroyed) client[kResume]();
				});
			}
			function resumeH1(client) {
				const socket = client[kSocket];
				if (socket && !socket.destroyed) {
					if (client[kSize] === 0) {
						if (!socket[kNoRef] && socket.unref) {
							socket.unref();
							socket[kNoRef] = true;
						}
					} else if (socket[kNoRef] && socket.ref) {
						socket.ref();
						socket[kNoRef] = false;
					}
					if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
						if (socket[kIdleSocketValidation] === 0) {
							scheduleIdleSocketValidation(client, socket);
							socket[kParser].readMore();
							if (socket.destroyed) return;
							return;
						}
						if (socket[kIdleSocketValidation] === 1) {
							socket[kParser].readMore();
							if (socket.destroyed) return;
							return;
						}
					}
					if (client[kRunning] === 0) {
						socket[kParser].readMore();
						if (socket.destroyed) return;
					}
					if (client[kSize] === 0) {
						if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE)
							socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
					} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200)
						if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
							const request = client[kQueue][client[kRunningIdx]];
							const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
							socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
						}
				}
			}
			function shouldSendContentLength(method) {
				return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
			}
			function setTypeOfService(socket, request) {
				if (typeof socket.setTypeOfService !== "function") return;
				const typeOfService = request.typeOfService;
				if (typeOfService === void 0) return;
				const currentTypeOfService = socket[kTypeOfService];
				if (currentTypeOfService === typeOfService) return;
				try {
					socket.setTypeOfService(typeOfService);
					socket[kTypeOfService] = typeOfService;
				} catch {}
			}
			function writeH1(client, request) {
				const { method, path, host, upgrade, blocking, reset } = request;
				let { body, headers, contentLength } = request;
				const expectsPayload =
					method === "PUT" ||
					method === "POST" ||
					method === "PATCH" ||
					method === "QUERY" ||
					method === "PROPFIND" ||
					method === "PROPPATCH";
				if (util.isFormDataLike(body)) {
					if (!extractBody) extractBody = __nccwpck_require__(7909).i;
					const [bodyStream, contentType] = extractBody(body);
					if (request.contentType == null) headers.push("content-type", contentType);
					body = bodyStream.stream;
					contentLength = bodyStream.length;
				} else if (util.isBlobLike(body) && request.contentType == null) {
					const contentType = body.type;
					if (contentType) {
						const contentTypeValue = `${contentType}`;
						if (!util.isValidHeaderValue(contentTypeValue)) {
							util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
							return false;
						}
						headers.push("content-type", contentTypeValue);
					}
				}
				if (body && typeof body.read === "function") body.read(0);
				const bodyLength = util.bodyLength(body);
				contentLength = bodyLength ?? contentLength;
				if (contentLength === null) contentLength = request.contentLength;
				if (contentLength === 0 && !expectsPayload) contentLength = null;
				if (
					shouldSendContentLength(method) &&
					contentLength > 0 &&
					request.contentLength !== null &&
					request.contentLength !== contentLength
				) {
					if (client[kStrictContentLength]) {
						util.errorRequest(client, request, new RequestContentLengthMismatchError());
						return false;
					}
					process.emitWarning(new RequestContentLengthMismatchError());
				}
				const socket = client[kSocket];
				clearIdleSocketValidation(socket);
				const abort = (err) => {
					if (request.aborted || request.completed) return;
					util.errorRequest(client, request, err || new RequestAbortedError());
					util.destroy(body);
					util.destroy(socket, new InformationalError("aborted"));
				};
				try {
					request.onRequestStart(abort, null);
				} catch (err) {
					util.errorRequest(client, request, err);
				}
				if (request.aborted) return false;
				if (method === "HEAD") socket[kReset] = true;
				if (upgrade || method === "CONNECT") socket[kReset] = true;
				if (reset != null) socket[kReset] = reset;
				if (client[kMaxRequests] && ++socket[kCounter] >= client[kMaxRequests]) socket[kReset] = true;
				if (blocking) socket[kBlocking] = true;
				setTypeOfService(socket, request);
				let header = `${method} ${path} HTTP/1.1\r\n`;
				if (typeof host === "string") header += `host: ${host}\r\n`;
				else header += client[kHostHeader];
				if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`;
				else if (client[kPipelining] && !socket[kReset]) header += "connection: keep-alive\r\n";
				else header += "connection: close\r\n";
				if (Array.isArray(headers))
					for (let n = 0; n < headers.length; n += 2) {
						const key = headers[n + 0];
						const val = headers[n + 1];
						if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`;
						else header += `${key}: ${val}\r\n`;
					}
				if (channels.sendHeaders.hasSubscribers)
					channels.sendHeaders.publish({
						request,
						headers: header,
						socket,
					});
				if (!body || bodyLength === 0) writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isBlobLike(body))
					if (typeof body.stream === "function")
						writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
					else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
				else assert(false);
				return true;
			}
			function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
				let finished = false;
				const writer = new AsyncWriter({
					abort,
					socket,
					request,
					contentLength,
					client,
					expectsPayload,
					header,
				});
				const onData = function (chunk) {
					if (finished) return;
					try {
						if (!writer.write(chunk) && this.pause) this.pause();
					} catch (err) {
						util.destroy(this, err);
					}
				};
				const onDrain = function () {
					if (finished) return;
					if (body.resume) body.resume();
				};
				const onClose = function () {
					queueMicrotask(() => {
						body.removeListener("error", onFinished);
					});
					if (!finished) {
						const err = new RequestAbortedError();
						queueMicrotask(() => onFinished(err));
					}
				};
				const onFinished = function (err) {
					if (finished) return;
					finished = true;
					assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1));
					socket.off("drain", onDrain).off("error", onFinished);
					body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
					if (!err)
						try {
							writer.end();
						} catch (er) {
							err = er;
						}
					writer.destroy(err);
					if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) util.destroy(body, err);
					else util.destroy(body);
				};
				body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
				if (body.resume) body.resume();
				socket.on("drain", onDrain).on("error", onFinished);
				if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored);
				else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null);
				if (body.closeEmitted ?? body.closed) setImmediate(onClose);
			}
			function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				try {
					if (!body)
						if (contentLength === 0) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
						else {
							assert(contentLength === null, "no body must not have content length");
							socket.write(`${header}\r\n`, "latin1");
						}
					else if (util.isBuffer(body)) {
						assert(contentLength === body.byteLength, "buffer body must have content length");
						socket.cork();
						socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
						socket.write(body);
						socket.uncork();
						request.onBodySent(body);
						if (!expectsPayload && request.reset !== false) socket[kReset] = true;
					}
					request.onRequestSent();
					client[kResume]();
				} catch (err) {
					abort(err);
				}
			}
			async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				try {
					if (contentLength != null && contentLength !== body.size) throw new RequestContentLengthMismatchError();
					const buffer = Buffer.from(await body.arrayBuffer());
					socket.cork();
					socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
					socket.write(buffer);
					socket.uncork();
					request.onBodySent(buffer);
					request.onRequestSent();
					if (!expectsPayload && request.reset !== false) socket[kReset] = true;
					client[kResume]();
				} catch (err) {
					abort(err);
				}
			}
			async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
				assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
				let callback = null;
				function onDrain() {
					if (callback) {
						const cb = callback;
						callback = null;
						cb();
					}
				}
				const waitForDrain = () =>
					new Promise((resolve, reject) => {
						assert(callback === null);
						if (socket[kError]) reject(socket[kError]);
						else callback = resolve;
					});
				socket.on("close", onDrain).on("drain", onDrain);
				const writer = new AsyncWriter({
					abort,
					socket,
					request,
					contentLength,
					client,
					expectsPayload,
					header,
				});
				try {
					for await (const chunk of body) {
						if (socket[kError]) throw socket[kError];
						if (!writer.write(chunk)) await waitForDrain();
					}
					writer.end();
				} catch (err) {
					writer.destroy(err);
				} finally {
					socket.off("close", onDrain).off("drain", onDrain);
				}
			}
			class AsyncWriter {
				constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
					this.socket = socket;
					this.request = request;
					this.contentLength = contentLength;
					this.client = client;
					this.bytesWritten = 0;
					this.expectsPayload = expectsPayload;
					this.header = header;
					this.abort = abort;
					this.lengthMismatch = false;
					socket[kWriting] = true;
				}
				onLengthMismatch() {
					this.socket[kReset] = true;
					if (!this.lengthMismatch) {
						this.lengthMismatch = true;
						process.emitWarning(new RequestContentLengthMismatchError());
					}
				}
				write(chunk) {
					const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
					if (socket[kError]) throw socket[kError];
					if (socket.destroyed) return false;
					let len = chunk instanceof Uint8Array ? chunk.byteLength : Buffer.byteLength(chunk);
					if (!len) return true;
					if (contentLength !== null && bytesWritten + len > contentLength) {
						if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
						this.onLengthMismatch();
						const remaining = contentLength - bytesWritten;
						if (remaining === 0) return true;
						chunk = (typeof chunk === "string" ? Buffer.from(chunk) : chunk).subarray(0, remaining);
						len = remaining;
					}
					socket.cork();
					if (bytesWritten === 0) {
						if (!expectsPayload && request.reset !== false) socket[kReset] = true;
						if (contentLength === null) socket.write(`${header}transfer-encoding: chunked\r\n`, "latin1");
						else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, "latin1");
					}
					if (contentLength === null) socket.write(`\r\n${len.toString(16)}\r\n`, "latin1");
					this.bytesWritten += len;
					const ret = socket.write(chunk);
					socket.uncork();
					request.onBodySent(chunk);
					if (!ret)
						if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS)
							if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
					return ret;
				}
				end() {
					const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
					request.onRequestSent();
					socket[kWriting] = false;
					if (socket[kError]) throw socket[kError];
					if (socket.destroyed) return;
					if (bytesWritten === 0)
						if (expectsPayload) socket.write(`${header}content-length: 0\r\n\r\n`, "latin1");
						else socket.write(`${header}\r\n`, "latin1");
					else if (contentLength === null) socket.write("\r\n0\r\n\r\n", "latin1");
					if (contentLength !== null && bytesWritten !== contentLength) {
						if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError();
						this.onLengthMismatch();
					}
					if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS)
						if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh();
					client[kResume]();
				}
				destroy(err) {
					const { socket, client, abort } = this;
					socket[kWriting] = false;
					if (err) {
						assert(client[kRunning] <= 1, "pipeline should only contain this request");
						abort(err);
					}
				}
			}
			module.exports = connectH1;
		}),
		5433: ((module) => {
			module.exports = () => {
				throw new Error("This bundle has no HTTP/2: scripts/overlay/undici/lib/dispatcher/client-h2.js");
			};
		}),
		2574: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const assert = __nccwpck_require__(4589);
			const net = __nccwpck_require__(7030);
			const http = __nccwpck_require__(7067);
			const util = __nccwpck_require__(9203);
			const { ClientStats } = __nccwpck_require__(9535);
			const { channels } = __nccwpck_require__(6883);
			const Request = __nccwpck_require__(9450);
			const DispatcherBase = __nccwpck_require__(7568);
			const { InvalidArgumentError, InformationalError, ClientDestroyedError } = __nccwpck_require__(3092);
			const buildConnector = __nccwpck_require__(3657);
			const {
				kUrl,
				kServerName,
				kClient,
				kBusy,
				kConnect,
				kResuming,
				kRunning,
				kPending,
				kSize,
				kQueue,
				kConnected,
				kConnecting,
				kNeedDrain,
				kKeepAliveDefaultTimeout,
				kHostHeader,
				kPendingIdx,
				kRunningIdx,
				kError,
				kPipelining,
				kKeepAliveTimeoutValue,
				kMaxHeadersSize,
				kKeepAliveMaxTimeout,
				kKeepAliveTimeoutThreshold,
				kHeadersTimeout,
				kBodyTimeout,
				kStrictContentLength,
				kConnector,
				kMaxRequests,
				kCounter,
				kClose,
				kDestroy,
				kDispatch,
				kLocalAddress,
				kMaxResponseSize,
				kOnError,
				kHTTPContext,
				kMaxConcurrentStreams,
				kHostAuthority,
				kResume,
				kHTTP2Options,
				kUseMilo,
			} = __nccwpck_require__(6478);
			const connectH1 = __nccwpck_require__(2480);
			const connectH2 = __nccwpck_require__(5433);
			const kClosedResolve = Symbol("kClosedResolve");
			const getDefaultNodeMaxHeaderSize =
				http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0
					? () => http.maxHeaderSize
					: () => {
							throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
						};
			const noop = () => {};
			function getPipelining(client) {
				return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
			}
			let h2NamespaceOptsWarning = false;
			function emitH2OptionsNamespaceWarning(optName) {
				if (h2NamespaceOptsWarning === true) return;
				process.emitWarning(`Use h2Options.${optName} instead. ${optName} for H2 will be deprecated in future major.`, {
					code: "UNDICI-H2-OPTIONS",
				});
				h2NamespaceOptsWarning = true;
			}
			function getMaxConcurrent(client) {
				if (client[kHTTPContext]?.version === "h2") return client[kMaxConcurrentStreams];
				return getPipelining(client);
			}
			class Client extends DispatcherBase {
				constructor(
					url,
					{
						maxHeaderSize,
						headersTimeout,
						socketTimeout,
						requestTimeout,
						connectTimeout,
						bodyTimeout,
						idleTimeout,
						keepAlive,
						keepAliveTimeout,
						maxKeepAliveTimeout,
						keepAliveMaxTimeout,
						keepAliveTimeoutThreshold,
						socketPath,
						pipelining,
						tls,
						strictContentLength,
						maxCachedSessions,
						connect,
						maxRequestsPerClient,
						localAddress,
						maxResponseSize,
						autoSelectFamily,
						autoSelectFamilyAttemptTimeout,
						maxConcurrentStreams,
						allowH2,
						useH2c,
						initialWindowSize,
						connectionWindowSize,
						pingInterval,
						useMilo,
						webSocket,
						h2Options,
						eventSource,
					} = {},
				) {
					if (keepAlive !== void 0) throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
					if (socketTimeout !== void 0)
						throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
					if (requestTimeout !== void 0)
						throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
					if (idleTimeout !== void 0) throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
					if (maxKeepAliveTimeout !== void 0)
						throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
					if (maxHeaderSize != null) {
						if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError("invalid maxHeaderSize");
					} else maxHeaderSize = getDefaultNodeMaxHeaderSize();
					if (socketPath != null && typeof socketPath !== "string") throw new InvalidArgumentError("invalid socketPath");
					if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0))
						throw new InvalidArgumentError("invalid connectTimeout");
					if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0))
						throw new InvalidArgumentError("invalid keepAliveTimeout");
					if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0))
						throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
					if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold))
						throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
					if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0))
						throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
					if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0))
						throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
					if (connect != null && typeof connect !== "function" && typeof connect !== "object")
						throw new InvalidArgumentError("connect must be a function or an object");
					if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0))
						throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
					if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0))
						throw new InvalidArgumentError("localAddress must be valid string IP address");
					if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1))
						throw new InvalidArgumentError("maxResponseSize must be a positive number");
					if (
						autoSelectFamilyAttemptTimeout != null &&
						(!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)
					)
						throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
					if (allowH2 != null && typeof allowH2 !== "boolean") throw new InvalidArgumentError("allowH2 must be a valid boolean value");
					if (allowH2 !== false)
						if (h2Options != null) {
							if (h2Options.useH2c != null && typeof h2Options.useH2c !== "boolean")
								throw new InvalidArgumentError("h2Options.useH2c must be a valid boolean value");
							if (
								h2Options.settings?.initialWindowSize != null &&
								(!Number.isInteger(h2Options.settings.initialWindowSize) || h2Options.settings.initialWindowSize < 1)
							)
								throw new InvalidArgumentError("h2Options.settings.initialWindowSize must be a positive integer, greater than 0");
							if (
								h2Options.maxConcurrentStreams != null &&
								(!Number.isInteger(h2Options.maxConcurrentStreams) || h2Options.maxConcurrentStreams < 1)
							)
								throw new InvalidArgumentError("h2Options.maxConcurrentStreams must be a positive integer, greater than 0");
							if (
								h2Options.connectionWindowSize != null &&
								(!Number.isInteger(h2Options.connectionWindowSize) || h2Options.connectionWindowSize < 1)
							)
								throw new InvalidArgumentError("h2Options.connectionWindowSize must be a positive integer, greater than 0");
							if (
								h2Options.pingInterval != null &&
								(typeof h2Options.pingInterval !== "number" || !Number.isInteger(h2Options.pingInterval) || h2Options.pingInterval < 0)
							)
								throw new InvalidArgumentError("h2Options.pingInterval must be a positive integer, greater or equal to 0");
						} else {
							if (useH2c != null && typeof useH2c !== "boolean") {
								emitH2OptionsNamespaceWarning("useH2c");
								throw new InvalidArgumentError("useH2c must be a valid boolean value");
							}
							if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
								emitH2OptionsNamespaceWarning("maxConcurrentStreams");
								throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
							}
							if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
								emitH2OptionsNamespaceWarning("initialWindowSize");
								throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
							}
							if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
								emitH2OptionsNamespaceWarning("connectionWindowSize");
								throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
							}
							if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
								emitH2OptionsNamespaceWarning("pingInterval");
								throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
							}
						}
					super({
						webSocket,
						eventSource,
					});
					if (typeof connect !== "function")
						connect = buildConnector({
							...tls,
							maxCachedSessions,
							allowH2,
							socketPath,
							useH2c: h2Options?.useH2c ?? useH2c,
							timeout: connectTimeout,
							...(typeof autoSelectFamily === "boolean"
								? {
										autoSelectFamily,
										autoSelectFamilyAttemptTimeout,
									}
								: void 0),
							...connect,
						});
					else {
						const customConnect = connect;
						connect = (opts, callback) =>
							customConnect(
								{
									...opts,
									...(socketPath != null
										? {
												socketPath,
											}
										: null),
									...(allowH2 != null
										? {
												allowH2,
											}
										: null),
								},
								callback,
							);
					}
					this[kUrl] = util.parseOrigin(url);
					this[kHostAuthority] = `${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}`;
					this[kConnector] = connect;
					this[kPipelining] = pipelining != null ? pipelining : 1;
					this[kMaxHeadersSize] = maxHeaderSize;
					this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
					this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 600e3 : keepAliveMaxTimeout;
					this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
					this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
					this[kServerName] = null;
					this[kLocalAddress] = localAddress != null ? localAddress : null;
					this[kResuming] = 0;
					this[kNeedDrain] = 0;
					this[kHostHeader] = `host: ${this[kHostAuthority]}\r\n`;
					this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 300e3;
					this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 300e3;
					this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
					this[kMaxRequests] = maxRequestsPerClient;
					this[kClosedResolve] = null;
					this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
					this[kHTTPContext] = null;
					this[kHTTP2Options] = {
						pingInterval: h2Options?.pingInterval ?? pingInterval ?? 60e3,
						connectionWindowSize: h2Options?.connectionWindowSize ?? connectionWindowSize ?? 524288,
						maxConcurrentStreams: h2Options?.maxConcurrentStreams ?? maxConcurrentStreams ?? 100,
						sessionOptions: {
							initialWindowSize: h2Options?.initialWindowSize ?? initialWindowSize ?? 262144,
						},
					};
					this[kUseMilo] = useMilo;
					this[kQueue] = [];
					this[kRunningIdx] = 0;
					this[kPendingIdx] = 0;
					this[kResume] = (sync) => resume(this, sync);
					this[kOnError] = (err) => onError(this, err);
				}
				get pipelining() {
					return this[kPipelining];
				}
				set pipelining(value) {
					this[kPipelining] = value;
					this[kResume](true);
				}
				get stats() {
					return new ClientStats(this);
				}
				get [kPending]() {
					return this[kQueue].length - this[kPendingIdx];
				}
				get [kRunning]() {
					return this[kPendingIdx] - this[kRunningIdx];
				}
				get [kSize]() {
					return this[kQueue].length - this[kRunningIdx];
				}
				get [kConnected]() {
					return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
				}
				get [kBusy]() {
					const allowsMux = this[kHTTPContext]?.version === "h2";
					return Boolean(
						this[kHTTPContext]?.busy(null) || this[kSize] >= (getMaxConcurrent(this) || 1) || (this[kPending] > 0 && !allowsMux),
					);
				}
				[kConnect](cb) {
					connect(this);
					this.once("connect", cb);
				}
				[kDispatch](opts, handler) {
					const request = new Request(this[kUrl].origin, opts, handler);
					this[kQueue].push(request);
					if (this[kResuming]);
					else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
						this[kResuming] = 1;
						queueMicrotask(() => resume(this));
					} else this[kResume](true);
					if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) this[kNeedDrain] = 2;
					return this[kNeedDrain] < 2;
				}
				[kClose]() {
					return new Promise((resolve) => {
						if (this[kSize]) this[kClosedResolve] = resolve;
						else resolve(null);
					});
				}
				[kDestroy](err) {
					return new Promise((resolve) => {
						const requests = this[kQueue].splice(this[kPendingIdx]);
						for (let i = 0; i < requests.length; i++) {
							const request = requests[i];
							if (request != null) util.errorRequest(this, request, err);
						}
						const callback = () => {
							if (this[kClosedResolve]) {
								this[kClosedResolve]();
								this[kClosedResolve] = null;
							}
							resolve(null);
						};
						if (this[kHTTPContext]) {
							this[kHTTPContext].destroy(err, callback);
							this[kHTTPContext] = null;
						} else queueMicrotask(callback);
						this[kResume]();
					});
				}
			}
			function onError(client, err) {
				if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
					assert(client[kPendingIdx] === client[kRunningIdx]);
					const requests = client[kQueue].splice(client[kRunningIdx]);
					for (let i = 0; i < requests.length; i++) {
						const request = requests[i];
						if (request != null) util.errorRequest(client, request, err);
					}
					assert(client[kSize] === 0);
				}
			}
			function connect(client) {
				assert(!client[kConnecting]);
				assert(!client[kHTTPContext]);
				let { host, hostname, protocol, port } = client[kUrl];
				if (hostname[0] === "[") {
					const idx = hostname.indexOf("]");
					assert(idx !== -1);
					const ip = hostname.substring(1, idx);
					assert(net.isIPv6(ip));
					hostname = ip;
				}
				client[kConnecting] = true;
				if (channels.beforeConnect.hasSubscribers)
					channels.beforeConnect.publish({
						connectParams: {
							host,
							hostname,
							protocol,
							port,
							version: client[kHTTPContext]?.version,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						connector: client[kConnector],
					});
				try {
					client[kConnector](
						{
							host,
							hostname,
							protocol,
							port,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						(err, socket) => {
							if (err) {
								handleConnectError(client, err, {
									host,
									hostname,
									protocol,
									port,
								});
								client[kResume]();
								return;
							}
							if (client.destroyed) {
								util.destroy(socket.on("error", noop), new ClientDestroyedError());
								client[kResume]();
								return;
							}
							assert(socket);
							try {
								client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
							} catch (err) {
								socket.destroy().on("error", noop);
								handleConnectError(client, err, {
									host,
									hostname,
									protocol,
									port,
								});
								client[kResume]();
								return;
							}
							client[kConnecting] = false;
							socket[kCounter] = 0;
							socket[kMaxRequests] = client[kMaxRequests];
							socket[kClient] = client;
							socket[kError] = null;
							if (channels.connected.hasSubscribers)
								channels.connected.publish({
									connectParams: {
										host,
										hostname,
										protocol,
										port,
										version: client[kHTTPContext]?.version,
										servername: client[kServerName],
										localAddress: client[kLocalAddress],
									},
									connector: client[kConnector],
									socket,
								});
							client.emit("connect", client[kUrl], [client]);
							client[kResume]();
						},
					);
				} catch (err) {
					handleConnectError(client, err, {
						host,
						hostname,
						protocol,
						port,
					});
					client[kResume]();
				}
			}
			function handleConnectError(client, err, { host, hostname, protocol, port }) {
				if (client.destroyed) return;
				client[kConnecting] = false;
				if (channels.connectError.hasSubscribers)
					channels.connectError.publish({
						connectParams: {
							host,
							hostname,
							protocol,
							port,
							version: client[kHTTPContext]?.version,
							servername: client[kServerName],
							localAddress: client[kLocalAddress],
						},
						connector: client[kConnector],
						error: err,
					});
				if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
					const running = client[kQueue].splice(client[kRunningIdx], client[kRunning]);
					client[kPendingIdx] = client[kRunningIdx];
					for (let i = 0; i < running.length; i++) util.errorRequest(client, running[i], err);
					while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
						const request = client[kQueue].splice(client[kPendingIdx], 1)[0];
						util.errorRequest(client, request, err);
					}
				} else onError(client, err);
				client.emit("connectionError", client[kUrl], [client], err);
			}
			function emitDrain(client) {
				client[kNeedDrain] = 0;
				client.emit("drain", client[kUrl], [client]);
			}
			function resume(client, sync) {
				if (client[kResuming] === 2) return;
				client[kResuming] = 2;
				_resume(client, sync);
				client[kResuming] = 0;
				if (client[kRunningIdx] > 256) {
					client[kQueue].splice(0, client[kRunningIdx]);
					client[kPendingIdx] -= client[kRunningIdx];
					client[kRunningIdx] = 0;
				}
			}
			function _resume(client, sync) {
				while (true) {
					if (client.destroyed) {
						assert(client[kPending] === 0);
						return;
					}
					if (client[kClosedResolve] && !client[kSize]) {
						client[kClosedResolve]();
						client[kClosedResolve] = null;
						return;
					}
					if (client[kHTTPContext]) client[kHTTPContext].resume();
					if (client[kBusy]) client[kNeedDrain] = 2;
					else if (client[kNeedDrain] === 2) {
						if (sync) {
							client[kNeedDrain] = 1;
							queueMicrotask(() => emitDrain(client));
						} else emitDrain(client);
						continue;
					}
					if (client[kPending] === 0) return;
					if (client[kRunning] >= (getMaxConcurrent(client) || 1)) return;
					const request = client[kQueue][client[kPendingIdx]];
					if (request === null) return;
					if (request.aborted) {
						client[kQueue].splice(client[kPendingIdx], 1);
						continue;
					}
					if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
						if (client[kRunning] > 0) return;
						client[kServerName] = request.servername;
						client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
							client[kHTTPContext] = null;
							resume(client);
						});
					}
					if (client[kConnecting]) return;
					if (!client[kHTTPContext]) {
						client[kServerName] = request.servername;
						connect(client);
						return;
					}
					if (client[kHTTPContext].destroyed) return;
					if (client[kHTTPContext].busy(request)) return;
					if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++;
					else client[kQueue].splice(client[kPendingIdx], 1);
				}
			}
			module.exports = Client;
		}),
		7568: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const buffer = __nccwpck_require__(4573);
			const Dispatcher = __nccwpck_require__(1716);
			const { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = __nccwpck_require__(3092);
			const { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __nccwpck_require__(6478);
			const { defaultWebSocketMaxFragments, defaultWebSocketMaxPayloadSize } = __nccwpck_require__(4574);
			const kOnDestroyed = Symbol("onDestroyed");
			const kOnClosed = Symbol("onClosed");
			const kWebSocketOptions = Symbol("webSocketOptions");
			const kEventSourceOptions = Symbol("eventSourceOptions");
			class DispatcherBase extends Dispatcher {
				[kDestroyed] = false;
				[kOnDestroyed] = null;
				[kClosed] = false;
				[kOnClosed] = null;
				constructor(opts) {
					super();
					this[kWebSocketOptions] = opts?.webSocket ?? {};
					this[kEventSourceOptions] = opts?.eventSource ?? {};
				}
				get webSocketOptions() {
					return {
						maxFragments: this[kWebSocketOptions].maxFragments ?? defaultWebSocketMaxFragments,
						maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? defaultWebSocketMaxPayloadSize,
					};
				}
				get eventSourceOptions() {
					return {
						maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength,
					};
				}
				get destroyed() {
					return this[kDestroyed];
				}
				get closed() {
					return this[kClosed];
				}
				close(callback) {
					if (callback === void 0)
						return new Promise((resolve, reject) => {
							this.close((err, data) => (err ? reject(err) : resolve(data)));
						});
					if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
					if (this[kDestroyed]) {
						const err = new ClientDestroyedError();
						queueMicrotask(() => callback(err, null));
						return;
					}
					if (this[kClosed]) {
						if (this[kOnClosed]) this[kOnClosed].push(callback);
						else queueMicrotask(() => callback(null, null));
						return;
					}
					this[kClosed] = true;
					this[kOnClosed] ??= [];
					this[kOnClosed].push(callback);
					const onClosed = () => {
						const callbacks = this[kOnClosed];
						this[kOnClosed] = null;
						for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
					};
					this[kClose]()
						.then(() => this.destroy())
						.then(() => queueMicrotask(onClosed));
				}
				destroy(err, callback) {
					if (typeof err === "function") {
						callback = err;
						err = null;
					}
					if (callback === void 0)
						return new Promise((resolve, reject) => {
							this.destroy(err, (err, data) => (err ? reject(err) : resolve(data)));
						});
					if (typeof callback !== "function") throw new InvalidArgumentError("invalid callback");
					if (this[kDestroyed]) {
						if (this[kOnDestroyed]) this[kOnDestroyed].push(callback);
						else queueMicrotask(() => callback(null, null));
						return;
					}
					if (!err) err = new ClientDestroyedError();
					this[kDestroyed] = true;
					this[kOnDestroyed] ??= [];
					this[kOnDestroyed].push(callback);
					const onDestroyed = () => {
						const callbacks = this[kOnDestroyed];
						this[kOnDestroyed] = null;
						for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null);
					};
					this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
				}
				dispatch(opts, handler) {
					if (!handler || typeof handler !== "object") throw new InvalidArgumentError("handler must be an object");
					try {
						if (!opts || typeof opts !== "object") throw new InvalidArgumentError("opts must be an object.");
						if (opts.dispatcher)
							throw new InvalidArgumentError(
								"opts.dispatcher is not supported by instance methods. Pass opts.dispatcher to the top-level undici functions or call the dispatcher instance method directly.",
							);
						if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError();
						if (this[kClosed]) throw new ClientClosedError();
						return this[kDispatch](opts, handler);
					} catch (err) {
						if (typeof handler.onResponseError !== "function") throw err;
						handler.onResponseError(null, err);
						return false;
					}
				}
			}
			module.exports = DispatcherBase;
		}),
		1716: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const EventEmitter = __nccwpck_require__(8474);
			const { kOriginless, kUrl } = __nccwpck_require__(6478);
			class Dispatcher extends EventEmitter {
				dispatch() {
					throw new Error("not implemented");
				}
				close() {
					throw new Error("not implemented");
				}
				destroy() {
					throw new Error("not implemented");
				}
				compose(...args) {
					const interceptors = Array.isArray(args[0]) ? args[0] : args;
					const interceptorOrigin = this[kOriginless] === true ? null : this[kUrl]?.origin;
					let dispatch = this.dispatch.bind(this);
					for (const interceptor of interceptors) {
						if (interceptor == null) continue;
						if (typeof interceptor !== "function")
							throw new TypeError("invalid interceptor, expected function received " + typeof interceptor);
						dispatch = interceptor(dispatch, interceptorOrigin);
						if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) throw new TypeError("invalid interceptor");
					}
					const originalDispatch = dispatch;
					const self = this;
					dispatch = function (opts, handler) {
						if (opts && typeof opts === "object" && !opts.origin && self[kUrl])
							opts = Object.assign({}, opts, {
								origin: self[kUrl].origin,
							});
						return originalDispatch(opts, handler);
					};
					return new Proxy(this, {
						get: (target, key) => (key === "dispatch" ? dispatch : target[key]),
					});
				}
			}
			module.exports = Dispatcher;
		}),
		2476: ((__unused_webpack_module, exports) => {
			exports.getMiloEnabled = () => false;
		}),
		7405: ((__unused_webpack_module, exports) => {
			exports.ERROR = {
				OK: 0,
				PAUSED: 21,
				PAUSED_UPGRADE: 22,
			};
			exports.TYPE = {
				RESPONSE: 2,
			};
		}),
		9855: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			module.exports = __nccwpck_require__(1285);
		}),
		1285: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			module = __nccwpck_require__.nmd(module);
			const { Buffer } = __nccwpck_require__(4573);
			const wasmBase64 =
				"AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
			let wasmBuffer;
			Object.defineProperty(module, "exports", {
				get: () => (wasmBuffer ? wasmBuffer : (wasmBuffer = Buffer.from(wasmBase64, "base64"))),
			});
		}),
		9535: ((module, __unused_webpack_exports, __nccwpck_require__) => {
			"use strict";
			const { kConnected, kPending, kRunning, kSize, kFree, kQueued } = __nccwpck_require__(6478);
			class ClientStats {
				constructor(client) {
					this.connected = client[kConnected];
					this.pending = client[kPending];
					this.running = client[kRunning];
					this.size = client[kSize];
				}
			}
			class PoolStats {
				constructor(pool) {
					this.connected = pool[kConnected];
					this.free = pool[kFree];
					this.pending = pool[kPending];
					this.queued = pool[kQueued];
					this.running = pool[kRunning];
					this.size = pool[kSize];
				}
			}
			module.exports = {
				ClientStats,
				PoolStats,
			};
		}),
		4132: ((module) => {
			"use strict";
			let fastNow = 0;
			const RESOLUTION_MS = 1e3;
			const TICK_MS = (RESOLUTION_MS >> 1) - 1;
			let fastNowTimeout;
			const kFastTimer = Symbol("kFastTimer");
			const fastTimers = [];
			const NOT_IN_LIST = -2;
			const TO_BE_CLEARED = -1;
			const PENDING = 0;
			const ACTIVE = 1;
			function onTick() {
				fastNow += TICK_MS;
				let idx = 0;
				let len = fastTimers.length;
				while (idx < len) {
					const timer = fastTimers[idx];
					if (timer._state === PENDING) {
						timer._idleStart = fastNow - TICK_MS;
						timer._state = ACTIVE;
					} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
						timer._state = TO_BE_CLEARED;
						timer._idleStart = -1;
						timer._onTimeout(timer._timerArg);
					}
					if (timer._state === TO_BE_CLEARED) {
						timer._state = NOT_IN_LIST;
						if (--len !== 0) fastTimers[idx] = fastTimers[len];
					} else ++idx;
				}
				fastTimers.length = len;
				if (fastTimers.length !== 0) refreshTimeout();
			}
			function refreshTimeout() {
				if (fastNowTimeout?.refresh) fastNowTimeout.refresh();
				else {
					clearTimeout(fastNowTimeout);
					fastNowTimeout = setTimeout(onTick, TICK_MS);
					fastNowTimeout?.unref();
				}
			}
			class FastTimer {
				[kFastTimer] = true;
				_state = NOT_IN_LIST;
				_idleTimeout = -1;
				_idleStart = -1;
				_onTimeout;
				_timerArg;
				constructor(callback, delay, arg) {
					this._onTimeout = callback;
					this._idleTimeout = delay;
					this._timerArg = arg;
					this.refresh();
				}
				refresh() {
					if (this._state === NOT_IN_LIST) fastTimers.push(this);
					if (!fastNowTimeout || fastTimers.length === 1) refreshTimeout();
					this._state = PENDING;
				}
				clear() {
					this._state = TO_BE_CLEARED;
					this._idleStart = -1;
				}
			}
			module.exports = {
				setTimeout(callback, delay, arg) {
					return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
				},
				clearTimeout(timeout) {
					if (timeout[kFastTimer]) timeout.clear();
					else clearTimeout(timeout);
				},
				setFastTimeout(callback, delay, arg) {
					return new FastTimer(callback, delay, arg);
				},
				clearFastTimeout(timeout) {
					timeout.clear();
				},
				now() {
					return fastNow;
				},
				tick(delay = 0) {
					fastNow += delay - RESOLUTION_MS + 1;
					onTick();
					onTick();
				},
				reset() {
					fastNow = 0;
					fastTimers.length = 0;
					clearTimeout(fastNowTimeout);
					fastNowTimeout = null;
				},
				kFastTimer,
			};
		}),
		7909: ((__unused_webpack_module, exports) => {
			exports.i = () => {
				throw new Error("This bundle sends no FormData: scripts/overlay/undici/lib/web/fetch/body.js");
			};
		}),
		583: (() => {
			throw new Error("This bundle sends no FormData: scripts/overlay/undici/lib/web/fetch/formdata.js");
		}),
		8314: (() => {
			throw new Error("This bundle sends no FormData: scripts/overlay/undici/lib/web/webidl/index.js");
		}),
		2126: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Fv: () => crashProblem,
				Ye: () => isActionCode,
				n4: () => timeoutProblem,
				t3: () => ACTION_ERRORS,
				vQ: () => cancelledProblem,
			});
			var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9087);
			const ACTION_ERRORS = {
				invalidInput: {
					code: "invalid-input",
					title: "invalid or missing input",
					cause:
						"One or more inputs are missing, invalid, or do not go together. Or no password of `password-length` satisfies the policy of the account. The message names each input without printing its value.",
					fix: "Correct the inputs that the message names.",
				},
				network: {
					code: "network",
					title: "connection to Zoom failed",
					cause: "The name lookup, the proxy, TLS or the connection itself failed.",
					fix: "Check `api-url`, the network of the runner (proxy variables, firewall, TLS), and Zoom's status page.",
				},
				timeout: {
					code: "timeout",
					title: "the time limit was reached",
					cause: "Zoom, GitHub or the store did not respond within `timeout-seconds`.",
					fix: "Check Zoom's status page and the network of the runner, or raise `timeout-seconds`.",
				},
				notFromZoom: {
					code: "unexpected-response",
					title: "the response is not from Zoom",
					cause:
						"A proxy, a gateway or a sign-in page between the runner and Zoom responded in its place. The header `server` often names it.",
					fix: "Check `api-url`. If it is right, let the runner reach Zoom directly, or set `HTTPS_PROXY` to a proxy that may reach it.",
				},
				outOfService: {
					code: "unexpected-response",
					title: "Zoom is out of service",
					cause: "Zoom, or a gateway in front of it, responded with HTTP 5xx to the last attempt.",
					fix: "Check https://status.zoom.us, and wait until Zoom is back. If the header `server` names a proxy of yours, check that one.",
				},
				wrongUrl: {
					code: "unexpected-response",
					title: "the URL is probably wrong",
					cause:
						"`api-url` or `oauth-url` is wrong. The usual mistakes are an `api-url` without `/v2`, and an `oauth-url` without `/oauth/token`.",
					fix: "Set `api-url` to `https://api.zoom.us/v2`, or to `https://api.zoomgov.com/v2` for Zoom for Government. If it is right, check the proxy that the header `server` names.",
				},
				githubPermission: {
					code: "github-permission",
					title: "the token has no access to the secret",
					cause:
						"`github-token` lacks the permission that the message names, or cannot see the repository or the environment. `GITHUB_TOKEN` can never write secrets.",
					fix: "Check `secret-repository` and `secret-environment`, and that `github-token` is a GitHub App token or a fine-grained token with Environments: write (for a secret of an environment) or Secrets: write (for a repository secret). `GITHUB_TOKEN` can never write secrets.",
				},
				githubToken: {
					code: "github-permission",
					title: "GitHub rejected the token",
					cause: "`github-token` has expired, was revoked, or is incomplete.",
					fix: "Replace `github-token`, or let `actions/create-github-app-token` create it in the same job.",
				},
				githubUnavailable: {
					code: "github-unavailable",
					title: "the secret could not be read or written",
					cause:
						"GitHub did not respond in time, responded with an error, or reached its rate limit. Or the repository has moved, or `github-api-url` is wrong (a redirect).",
					fix: "Check GitHub's status page, `github-api-url` and the network of the runner.",
				},
				storeUnavailable: {
					code: "store-unavailable",
					title: "the store failed",
					cause:
						"The command line of the store, or the program of `store`, could not be started, failed, took too long, or did not return what it had stored. Or the secret holds something that is not a password.",
					fix: "Remove the cause that the message names. Usually, a sign-in or a permission is missing.",
				},
				stalePending: {
					code: "stale-pending",
					title: "pending-password does not match the pending secret",
					cause:
						"The pending secret exists and `pending-password` is empty, or the other way round: the workflow does not pass it, the job has no `environment`, a re-run or queued run has outdated secrets, or another run or an earlier step of the job changed the pending secret.",
					fix: "Start a new run (not a re-run). If it fails again, pass `pending-password: ${{ secrets.<NAME>_PENDING }}`. If the secret belongs to an environment, the job needs `environment` too. A workflow cannot pass a secret of another repository (`secret-repository`): delete the pending secret there, and set a new password.",
				},
				cancelled: {
					code: "cancelled",
					title: "the run was canceled",
					cause: "A person, `timeout-minutes`, or a concurrency group with `cancel-in-progress` canceled the run.",
					fix: "Start a new run.",
				},
				internal: {
					code: "internal",
					title: "the action crashed",
					cause: "A fault of the action or of the machine, such as a full disk.",
					fix: "Start a new run. If it crashes again, report it with the log of the step.",
				},
				unsupportedRuntime: {
					code: "unsupported-runtime",
					title: "Node.js 24 or later is required",
					cause: "The action was started with an older Node.js, for example by an old runner or by another engine.",
					fix: "Use version 2.327.1 or later of the GitHub Actions runner, or an engine that supports the runtime `node24`.",
				},
			};
			const isActionCode = (code) => Object.values(ACTION_ERRORS).some((entry) => entry.code === code);
			const cancelledProblem = () => (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(ACTION_ERRORS.cancelled, "The run was canceled.");
			const timeoutProblem = () =>
				(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(ACTION_ERRORS.timeout, "The time was over before the password was changed.");
			function crashProblem(error) {
				const untrustedDetail = error instanceof Error ? `${error.name}: ${error.message}` : "(unknown error)";
				return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(ACTION_ERRORS.internal, "The action crashed:", {
					untrustedDetail,
				});
			}
		}),
		997: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				e8: () => describeNoResponse,
				of: () => noResponseProblem,
				rl: () => causeOf,
			});
			var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2126);
			var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9087);
			const UNTRUSTED = /self-signed|unable to (get|verify)/i;
			const UNTRUSTED_CERTIFICATE = "the runner does not trust the certificate of the server.";
			const CERTIFICATE_ADVICE =
				"If a proxy inspects TLS, save the certificate of its authority as a file, and set in the step: `env:` and below it `NODE_EXTRA_CA_CERTS: /path/to/ca.pem`. Otherwise, check which server responds.";
			function noResponseProblem(exchange, prefix = "") {
				const summary = [prefix, describeNoResponse(exchange)].filter(Boolean).join(" ");
				return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(
					_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3[exchange.reason],
					summary,
					causeOf(exchange),
				);
			}
			function causeOf({ reason, detail }) {
				const isOfCertificate = reason === "network" && UNTRUSTED.test(detail);
				return isOfCertificate
					? {
							untrustedDetail: UNTRUSTED_CERTIFICATE,
							advice: CERTIFICATE_ADVICE,
						}
					: {
							untrustedDetail: detail,
						};
			}
			const describeNoResponse = ({ sent }) => `No response (${sent ? "the request may have been sent" : "the request was not sent"}):`;
		}),
		9087: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Gg: () => titleOf,
				Yx: () => createProblem,
				wr: () => adviceOf,
			});
			function createProblem(entry, summary, more = {}) {
				return {
					entry,
					code: entry.code,
					summary,
					...more,
				};
			}
			const adviceOf = ({ advice, retryAt, entry }) =>
				advice ?? (retryAt === void 0 ? entry.fix : `Start a new run after ${new Date(retryAt).toISOString()}.`);
			const titleOf = ({ class: kind, title, code }, shownCode = code) =>
				`${kind === void 0 ? code : `Zoom ${shownCode}`.trim()}: ${title}`;
		}),
		2359: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				V2: () => failure,
				bn: () => allOf,
				hg: () => andThen,
				kX: () => success,
			});
			const success = (value) => ({
				ok: true,
				value,
			});
			const failure = (problem) => ({
				ok: false,
				problem,
			});
			async function andThen(step, next) {
				const result = await step;
				return result.ok ? next(result.value) : result;
			}
			function allOf(results) {
				const values = [];
				for (const result of results) {
					if (!result.ok) return result;
					values.push(result.value);
				}
				return success(values);
			}
		}),
		8637: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				q: () => parseJson,
				u: () => isRecord,
			});
			function parseJson(text = "") {
				try {
					return JSON.parse(text);
				} catch {
					return;
				}
			}
			const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		}),
		6282: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				o: () => retryTime,
			});
			var _runtime_time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8752);
			const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59);
			const SECONDS = /^\d+(\.\d+)?$/;
			const HTTP_DATE = /^[A-Z][a-z]+, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
			const ASCTIME = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;
			function retryTime({ headers }, now) {
				const value = `${headers["retry-after"] ?? ""}`.trim();
				const times = [value, ...value.split(/,\s*/)].map((each) => parseTime(each, now)).filter((time) => time > now);
				return times.length > 0 ? Math.min(Math.max(...times), LAST_INSTANT) : void 0;
			}
			function parseTime(text, now) {
				if (SECONDS.test(text)) return now + Number(text) * 1000;
				if (HTTP_DATE.test(text)) return Date.parse(text);
				if (ASCTIME.test(text)) return Date.parse(`${text} GMT`);
				return (0, _runtime_time_js__WEBPACK_IMPORTED_MODULE_0__.I)(text);
			}
		}),
		7040: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				bD: () => PROXY_VARIABLES,
				_O: () => USER_AGENT,
				oO: () => createTransport,
				U9: () => isLoopback,
				YR: () => parseProxy,
				rw: () => proxyVariable,
			});
			var client = __nccwpck_require__(2574);
			var client_default = __nccwpck_require__.n(client);
			// CONCATENATED MODULE: ./build/package.json
			const package_namespaceObject = JSON.parse('{"UU":"update-zoom-password","rE":"1.1.0"}');
			var deadline = __nccwpck_require__(2181);
			// CONCATENATED MODULE: ./build/src/http/transport.js
			const USER_AGENT = `${package_namespaceObject.UU}/${package_namespaceObject.rE}`;
			const BODY_LIMIT = 65536;
			const isLoopback = (hostname) => /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/.test(hostname);
			const PROXY_VARIABLES = ["https_proxy", "HTTPS_PROXY"];
			const proxyVariable = ({ protocol, hostname }, env) =>
				protocol === "https:" && !isLoopback(hostname) ? PROXY_VARIABLES.find((name) => env[name]) : void 0;
			function parseProxy(value = "") {
				const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
				const isProxy = url?.protocol === "http:" || url?.protocol === "https:";
				return isProxy && !/%(?![\da-f]{2})/i.test(url.username + url.password) ? url : void 0;
			}
			const CONNECT = {
				rejectUnauthorized: true,
				timeout: 0,
				autoSelectFamily: true,
				autoSelectFamilyAttemptTimeout: 2000,
			};
			const DISPATCHER_OPTIONS = {
				allowH2: false,
				headersTimeout: 0,
				bodyTimeout: 0,
				connect: CONNECT,
			};
			async function connectTo(url, env) {
				const proxy = parseProxy(env[proxyVariable(url, env) ?? ""]);
				if (!proxy) return new (client_default())(url.origin, DISPATCHER_OPTIONS);
				const { createProxyAgent } = await Promise.all([__nccwpck_require__.e(324), __nccwpck_require__.e(311)]).then(
					__nccwpck_require__.bind(__nccwpck_require__, 6311),
				);
				return createProxyAgent(proxy, {
					...DISPATCHER_OPTIONS,
					requestTls: CONNECT,
					proxyTls: CONNECT,
				});
			}
			function createTransport(url, env) {
				const connections = new Set();
				const idle = [];
				const drop = (connection) => void connection.destroy();
				return {
					async exchange(request) {
						const connection = idle.pop() ?? (await connectTo(url, env));
						connections.add(connection);
						const exchange = await dispatch(connection, url.origin, request);
						if (exchange.kind === "no-response" || exchange.response.truncated) drop(connection);
						else idle.push(connection);
						return exchange;
					},
					close() {
						idle.length = 0;
						connections.forEach(drop);
					},
				};
			}
			function dispatch(dispatcher, origin, request) {
				const { phase, onSend, headers, ...options } = request;
				let sent = false;
				let head = {
					status: 0,
					statusText: "",
					headers: {},
				};
				let size = 0;
				const chunks = [];
				const { promise, resolve } = Promise.withResolvers();
				const fail = (reason, detail) =>
					resolve({
						kind: "no-response",
						sent,
						reason,
						detail,
					});
				const end = (isCut) => resolve(decode(head, Buffer.concat(chunks), isCut));
				const ignoreTime = (0, deadline.wB)(phase, (reason) => {
					fail(reason, reason === "cancelled" ? "the run was canceled" : `no ${sent ? "complete response" : "connection"} in time`);
				});
				if (!(0, deadline.mm)(phase))
					dispatcher.dispatch(
						{
							...options,
							headers: {
								"accept-encoding": "identity",
								...headers,
							},
							origin,
						},
						{
							onRequestStart() {
								sent = true;
								onSend?.();
							},
							onResponseStart(_, status, received, reason) {
								head = {
									status,
									statusText: reason || "",
									headers: flatten(received),
								};
							},
							onResponseData(controller, chunk) {
								chunks.push(chunk.subarray(0, BODY_LIMIT - size));
								size += chunk.length;
								if (size > BODY_LIMIT) {
									end(true);
									controller.abort(new Error("the response is too long"));
								}
							},
							onResponseEnd: () => end(false),
							onResponseError: (_, error) => fail("network", describe(error)),
						},
					);
				promise.then(ignoreTime);
				return promise;
			}
			async function decode(head, raw, isCut) {
				const encoding = head.headers["content-encoding"]?.trim().toLowerCase() || "identity";
				const { bytes, isTruncated } =
					encoding === "identity" || raw.length === 0
						? {
								bytes: raw,
								isTruncated: false,
							}
						: await (await __nccwpck_require__.e(174).then(__nccwpck_require__.bind(__nccwpck_require__, 6174))).decompress(
								raw,
								encoding,
								BODY_LIMIT,
							);
				return {
					kind: "response",
					response: {
						...head,
						body: new TextDecoder().decode(bytes),
						truncated: isCut || isTruncated,
					},
				};
			}
			function describe(error) {
				const several = Reflect.get(error, "errors");
				const cause = Array.isArray(several) ? several[0] : error.cause;
				return cause instanceof Error ? describe(cause) : error.message.replace(/; [^;]*--use-system-ca.*/s, "");
			}
			function flatten(headers) {
				const read = (value) => Buffer.from(value, "latin1").toString();
				return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, read([value].flat().join(", "))]));
			}
		}),
		467: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.r(__webpack_exports__);
			__nccwpck_require__.d(__webpack_exports__, {
				main: () => main,
			});
			// CONCATENATED MODULE: external "node:timers/promises"
			const promises_namespaceObject = require("node:timers/promises");
			var action_errors = __nccwpck_require__(2126);
			var errors_problem = __nccwpck_require__(9087);
			var result = __nccwpck_require__(2359);
			// CONCATENATED MODULE: ./build/src/inputs/messages.js
			const present = (text) => ({
				text,
				isMissing: false,
			});
			const missing = (text) => ({
				text,
				isMissing: true,
			});
			const list = (names) => names.map((name) => `\`${name}\``).join(", ");
			const inputProblem = (name, fault) => present(`\`${name}\` ${fault}.`);
			const FAULTS = {
				boolean: "must be true or false",
				choice: (values) => `must be ${values.slice(0, -1).join(", ")} or ${values.at(-1)}`,
				wholeNumber: (min, max) => `must be a whole number from ${min} to ${max}`,
				credential: 'must be printable ASCII without spaces. Pass the value alone, without "Bearer", quotes or line breaks',
				url: (example) =>
					`must be an https URL without user, query or fragment, such as ${example} (http is accepted only for a loopback host)`,
				userIdLength: (max) => `has more than ${max} characters. Pass a Zoom user ID or an email address`,
				userIdControl: "contains a control character, such as a tab or a line break. Pass one ID or email address",
				userIdEncoding: "is not valid UTF-8. Pass a Zoom user ID or an email address",
				userIdDots: "must not be one or two dots. Pass a Zoom user ID or an email address",
				secretName: (max) => `must be the name of a secret, of at most ${max} characters without control characters`,
				secretField: "must be the name of a member, without control characters, `=` and `@`, and must not start with a hyphen",
				secretNameOfAction:
					"must not end in _PENDING, _PREVIOUS or _PREVIOUS_<number>: the action itself stores passwords under such names",
				environment: "must be the name of an environment, without control characters, and not one or two dots",
				repository: "must be a repository as owner/name",
				notOnWindows: (store) =>
					`must not be ${store} on Windows, where its command line cannot read a value from the standard input. Use a runner with Linux or macOS`,
				noVariable: (store, variable) => `is ${store}, which requires the environment variable \`${variable}\` in the step`,
				unknownStore: (shipped) => `must be github, ${shipped.join(", ")}, or the path of a program with a slash in it, such as ./store.sh`,
				noFile: "is the path of a file that does not exist. A relative path starts at the workspace: check out the repository first",
				notFile: "is the path of something that is not a file. Pass the path of a program",
				notExecutable:
					"is the path of a file that is not executable. Run `chmod +x` on it, or `git update-index --chmod=+x` for a file in the repository",
				misspelled: (meant) => `is not an input of this action. Write \`${meant}\``,
			};
			const COMBINATIONS = {
				noUserId: missing("`user-id` is empty. Pass the user's Zoom ID or email address."),
				meWithApp: present(
					"`user-id` must not be `me` with app credentials: it would be the account owner. Pass the user's ID or email address.",
				),
				noToken: (app) => missing(`\`token\` is empty. Pass a Zoom OAuth access token, or ${list(app)} of a Server-to-Server OAuth app.`),
				tokenAndApp: (app) =>
					present(
						`\`token\` and ${list(app)} are mutually exclusive. Pass an access token, or the credentials of a Server-to-Server OAuth app.`,
					),
				incompleteApp: (name, passed) => missing(`\`${name}\` is required with ${list(passed)}.`),
				noPassword: missing("`password` is empty. Pass the new password, for example from a secret, or set `generate-password: true`."),
				passwordAndGenerate: present(
					"`password` and `generate-password: true` are mutually exclusive. Pass a password, or have one generated.",
				),
				noSecretName: (passed) => present(`\`secret-name\` is required with ${list(passed)}.`),
				storeAndGitHub: (passed) =>
					present(
						`\`store\` and ${list(passed)} are mutually exclusive. Remove \`store\` to use a GitHub secret, or remove the others, which belong to a GitHub secret.`,
					),
				secretNameOnGitHub: present(
					"`secret-name` must be the name of a secret: letters, digits and underscores, not starting with a digit or GITHUB_.",
				),
				fieldWithoutMembers: present(
					"`secret-field` requires a store whose values can have members: aws-secrets-manager, azure-key-vault, google-secret-manager or vault.",
				),
				noGitHubToken: missing(
					"`github-token` is required with `secret-name`. Pass a GitHub App token or a fine-grained token that may write the secret. `GITHUB_TOKEN` never can.",
				),
				noRepository: present("`secret-repository` is required with `secret-name`. Pass it as owner/name."),
			};
			const proxyProblem = (variable) =>
				present(`The environment variable \`${variable}\` must be the URL of a proxy, such as http://proxy.example.com:3128.`);
			const MISSING_SECRET =
				"If a value comes from a secret: workflows started from forks and by Dependabot get no secrets, a secret that does not exist is empty, and so is the secret of an environment in a job without `environment`.";
			function describeInputProblems(problems) {
				const hint = problems.some(({ isMissing }) => isMissing) ? [MISSING_SECRET] : [];
				return [...new Set(problems.map(({ text }) => text)), ...hint].join("\n");
			}
			var external_node_querystring_ = __nccwpck_require__(1792);
			var transport = __nccwpck_require__(7040);
			var time = __nccwpck_require__(8752);
			var session = __nccwpck_require__(5756);
			var shipped = __nccwpck_require__(9922);
			function jsonStringifyReplacer(_, value) {
				if (typeof value === "bigint") return value.toString();
				return value;
			}
			class Cached {
				constructor(getter) {
					this._getter = getter;
					this._value = void 0;
				}
				get value() {
					const getter = this._getter;
					if (getter !== void 0) {
						this._value = getter();
						this._getter = void 0;
					}
					return this._value;
				}
			}
			function cached(getter) {
				return new Cached(getter);
			}
			function assignProp(target, prop, value) {
				Object.defineProperty(target, prop, {
					value,
					writable: true,
					enumerable: true,
					configurable: true,
				});
			}
			const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
			function util_isObject(data) {
				return typeof data === "object" && data !== null && !Array.isArray(data);
			}
			function clone(inst, def, params) {
				const cl = new inst._zod.constr(def ?? inst._zod.def);
				if (!def || params?.parent) cl._zod.parent = inst;
				return cl;
			}
			function normalizeParams(_params) {
				const params = _params;
				if (!params) return {};
				if (typeof params === "string")
					return {
						error: () => params,
					};
				if (params?.message !== void 0) {
					if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
					params.error = params.message;
				}
				delete params.message;
				if (typeof params.error === "string")
					return {
						...params,
						error: () => params.error,
					};
				return params;
			}
			function optionalKeys(shape) {
				return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
			}
			function aborted(x, startIndex = 0) {
				if (x.aborted === true) return true;
				for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
				return false;
			}
			function explicitlyAborted(x, startIndex = 0) {
				if (x.aborted === true) return true;
				for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
				return false;
			}
			function prefixIssues(path, issues) {
				return issues.map((iss) => {
					var _a;
					(_a = iss).path ?? (_a.path = []);
					iss.path.unshift(path);
					return iss;
				});
			}
			function unwrapMessage(message) {
				return typeof message === "string" ? message : message?.message;
			}
			function attachSchema(issues, start, inst) {
				var _a;
				for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
			}
			function finalizeIssue(iss, ctx, config) {
				var _a;
				const traits = iss.inst?._zod?.traits;
				if (traits?.has("$ZodType"))
					if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
					else iss.schema = iss.inst;
				const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
				const message = iss.message
					? iss.message
					: (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
						unwrapMessage(schemaError?.(iss)) ??
						unwrapMessage(ctx?.error?.(iss)) ??
						unwrapMessage(config.customError?.(iss)) ??
						unwrapMessage(config.localeError?.(iss)) ??
						"Invalid input");
				const full = {};
				for (const k of Object.keys(iss)) {
					if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
					full[k] = iss[k];
				}
				full.path ?? (full.path = []);
				full.message = message;
				if (ctx?.reportInput) full.input = iss.input;
				return full;
			}
			function members(proto, table) {
				for (const key in table) {
					const desc = Object.getOwnPropertyDescriptor(table, key);
					if (desc.get)
						Object.defineProperty(proto, key, {
							...desc,
							enumerable: false,
						});
					else defineBound(proto, key, desc.value);
				}
			}
			function own(inst, key, value, enumerable = true) {
				Object.defineProperty(inst, key, {
					configurable: true,
					writable: true,
					enumerable,
					value,
				});
				return value;
			}
			function hide(inst, key, value) {
				return own(inst, key, value, false);
			}
			function defineBound(proto, key, fn) {
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						return this == null ? fn : own(this, key, fn.bind(this));
					},
					set(value) {
						own(this, key, value);
					},
				});
			}
			function claim(inst, sentinel) {
				const proto = Object.getPrototypeOf(inst);
				return sentinel in proto ? void 0 : proto;
			}
			let installing;
			let broke = false;
			const breaker = {
				configurable: true,
				get() {
					broke = true;
					return;
				},
			};
			function defineLazyInternal(inst, key, compute) {
				const proto = Object.getPrototypeOf(inst._zod);
				if (key in proto && installing !== inst._zod) {
					installing = void 0;
					return;
				}
				installing = inst._zod;
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						Object.defineProperty(this, key, breaker);
						const outer = broke;
						broke = false;
						try {
							const value = compute(this);
							if (broke) delete this[key];
							else
								Object.defineProperty(this, key, {
									configurable: true,
									writable: true,
									value,
								});
							broke = broke || outer;
							return value;
						} catch (err) {
							delete this[key];
							broke = broke || outer;
							throw err;
						}
					},
					set(value) {
						Object.defineProperty(this, key, {
							configurable: true,
							writable: true,
							value,
						});
					},
				});
			}
			function installLazyProp(inst, key, make, enumerable) {
				const proto = claim(inst, key);
				if (!proto) return;
				Object.defineProperty(proto, key, {
					configurable: true,
					get() {
						const desc = {
							configurable: true,
							writable: true,
							enumerable,
							value: void 0,
						};
						Object.defineProperty(this, key, desc);
						desc.value = make(this);
						Object.defineProperty(this, key, desc);
						return desc.value;
					},
					set(value) {
						Object.defineProperty(this, key, {
							configurable: true,
							writable: true,
							enumerable,
							value,
						});
					},
				});
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
			var _a;
			const NEVER = Object.freeze({
				status: "aborted",
			});
			const _zodDesc = {
				value: void 0,
				enumerable: false,
			};
			let _E = "captureStackTrace" in Error ? Error : null;
			function newError(Definition) {
				const E = _E;
				if (E) {
					const saved = E.stackTraceLimit;
					if (typeof saved === "number") {
						try {
							E.stackTraceLimit = 0;
						} catch {
							_E = null;
							return new Definition();
						}
						try {
							return new Definition();
						} finally {
							E.stackTraceLimit = saved;
						}
					}
				}
				return new Definition();
			}
			function $constructor(name, initializer, proto, params) {
				const zodProto = {};
				function Internals(def) {
					this.def = def;
					this.constr = _;
					this.traits = new Set();
				}
				Internals.prototype = zodProto;
				const protoMembers = proto;
				const initialized = protoMembers && new WeakSet();
				function init(inst, def) {
					if (!inst._zod) {
						_zodDesc.value = new Internals(def);
						try {
							Object.defineProperty(inst, "_zod", _zodDesc);
						} finally {
							_zodDesc.value = void 0;
						}
					} else if (inst._zod.traits.has(name)) return;
					inst._zod.traits.add(name);
					initializer(inst, def);
					if (initialized) {
						const own = Object.getPrototypeOf(inst);
						const ctorProto = inst._zod.constr.prototype;
						let up = own;
						while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
						const target = up ?? own;
						if (!initialized.has(target)) {
							initialized.add(target);
							members(target, protoMembers);
						}
					}
					const proto = _.prototype;
					for (const k in proto) {
						if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
						if (!(k in inst)) inst[k] = proto[k].bind(inst);
					}
				}
				const Parent = params?.Parent ?? Object;
				class Definition extends Parent {}
				Object.defineProperty(Definition, "name", {
					value: name,
				});
				function _(def) {
					const inst = params?.Parent ? newError(Definition) : this;
					init(inst, def);
					const deferred = inst._zod.deferred;
					if (deferred) {
						for (const fn of deferred) fn();
						inst._zod.deferred = void 0;
					}
					const pp = globalThis.__zod_globalConfig?.postProcessor;
					if (pp) pp(inst);
					return inst;
				}
				Object.defineProperty(_, "init", {
					value: init,
				});
				Object.defineProperty(_, Symbol.hasInstance, {
					value: (inst) => {
						if (params?.Parent && inst instanceof params.Parent) return true;
						return inst?._zod?.traits?.has(name);
					},
				});
				Object.defineProperty(_, "name", {
					value: name,
				});
				return _;
			}
			class $ZodAsyncError extends Error {
				constructor() {
					super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
				}
			}
			class $ZodEncodeError extends Error {
				constructor(name) {
					super(`Encountered unidirectional transform during encode: ${name}`);
					this.name = "ZodEncodeError";
				}
			}
			(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
			const core_globalConfig = globalThis.__zod_globalConfig;
			function config(newConfig) {
				if (newConfig) Object.assign(core_globalConfig, newConfig);
				return core_globalConfig;
			}
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
			const version = {
				major: 4,
				minor: 6,
				patch: 7,
			};
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js
			const $ZodType = $constructor(
				"$ZodType",
				(inst, def) => {
					var _a;
					inst ?? (inst = {});
					inst._zod.def = def;
					inst._zod.bag = inst._zod.bag || {};
					inst._zod.version = version;
					const defChecks = inst._zod.def.checks;
					const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...(defChecks ?? [])] : defChecks?.length ? [...defChecks] : [];
					for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
					if (checks.length === 0) {
						(_a = inst._zod).deferred ?? (_a.deferred = []);
						inst._zod.deferred?.push(() => {
							inst._zod.run = inst._zod.parse;
						});
					} else {
						const runChecks = (payload, checks, ctx) => {
							if (payload.memo) return payload;
							let isAborted = aborted(payload);
							let asyncResult;
							for (const ch of checks) {
								if (ch._zod.def.when) {
									if (explicitlyAborted(payload)) continue;
									const shouldRun = ch._zod.def.when(payload);
									if (!shouldRun) continue;
								} else if (isAborted) continue;
								const currLen = payload.issues.length;
								const _ = ch._zod.check(payload);
								if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
								if (asyncResult || _ instanceof Promise)
									asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
										await _;
										const nextLen = payload.issues.length;
										if (nextLen === currLen) return;
										attachSchema(payload.issues, currLen, inst);
										if (!isAborted) isAborted = aborted(payload, currLen);
									});
								else {
									const nextLen = payload.issues.length;
									if (nextLen === currLen) continue;
									attachSchema(payload.issues, currLen, inst);
									if (!isAborted) isAborted = aborted(payload, currLen);
								}
							}
							if (asyncResult) return asyncResult.then(() => payload);
							return payload;
						};
						const handleCanaryResult = (canary, payload, ctx) => {
							if (aborted(canary)) {
								canary.aborted = true;
								return canary;
							}
							const checkResult = runChecks(payload, checks, ctx);
							if (checkResult instanceof Promise) {
								if (ctx.async === false) throw new $ZodAsyncError();
								return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
							}
							return inst._zod.parse(checkResult, ctx);
						};
						inst._zod.run = (payload, ctx) => {
							if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
							if (ctx.direction === "backward") {
								const canary = inst._zod.parse(
									{
										value: payload.value,
										issues: [],
									},
									{
										...ctx,
										skipChecks: true,
									},
								);
								if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
								return handleCanaryResult(canary, payload, ctx);
							}
							const result = inst._zod.parse(payload, ctx);
							if (result instanceof Promise) {
								if (ctx.async === false) throw new $ZodAsyncError();
								return result.then((result) => runChecks(result, checks, ctx));
							}
							return runChecks(result, checks, ctx);
						};
					}
				},
				{
					get "~standard"() {
						return hide(this, "~standard", standardProps(this));
					},
					set "~standard"(value) {
						own(this, "~standard", value);
					},
				},
			);
			const toStandardResult = (r, ctx) =>
				r.issues.length
					? {
							issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						}
					: {
							value: r.value,
						};
			async function validateAsync(inst, value) {
				const ctx = {
					async: true,
				};
				return toStandardResult(
					await inst._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					),
					ctx,
				);
			}
			function standardProps(inst) {
				return {
					validate: (value) => {
						const ctx = {
							async: false,
						};
						try {
							const r = inst._zod.run(
								{
									value,
									issues: [],
								},
								ctx,
							);
							if (!(r instanceof Promise)) return toStandardResult(r, ctx);
						} catch (_) {}
						return validateAsync(inst, value);
					},
					vendor: "zod",
					version: 1,
				};
			}
			function handlePropertyResult(result, final, key, input, optin, optout) {
				const isPresent = key in input;
				const isOptionalOut = optout === "optional";
				if (!isPresent && isOptionalOut && optin === "optional") return;
				if (result.issues.length) {
					if (optin !== void 0 && isOptionalOut && !isPresent) return;
					final.issues.push(...prefixIssues(key, result.issues));
				}
				if (!isPresent && optin === void 0) {
					if (!result.issues.length)
						final.issues.push({
							code: "invalid_type",
							expected: "nonoptional",
							input: void 0,
							path: [key],
						});
					return;
				}
				if (result.value === void 0) {
					if (isPresent || (optin === "defaulted" && !isOptionalOut)) final.value[key] = void 0;
				} else final.value[key] = result.value;
			}
			const NO_SYMBOL_KEYS = [];
			function normalizeDef(def) {
				const keys = Object.keys(def.shape);
				const ownSymbols = Object.getOwnPropertySymbols(def.shape);
				const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
				const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
				for (const k of allKeys)
					if (!def.shape?.[k]?._zod?.traits?.has("$ZodType"))
						throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
				const okeys = optionalKeys(def.shape);
				return {
					...def,
					allKeys,
					symbolKeys,
					keySet: new Set(keys),
					numKeys: keys.length,
					optionalKeys: new Set(okeys),
				};
			}
			function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
				const unrecognized = [];
				const keySet = def.keySet;
				const _catchall = def.catchall._zod;
				const t = _catchall.def.type;
				const optin = _catchall.optin;
				const optout = _catchall.optout;
				let seen = 0;
				for (const key in input) {
					if (abortEarly && payload.issues.length !== seen) {
						if (aborted(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (keySet.has(key)) continue;
					if (key === "__proto__") {
						if (t === "never") unrecognized.push(key);
						continue;
					}
					if (t === "never") {
						unrecognized.push(key);
						continue;
					}
					const r = _catchall.run(
						{
							value: input[key],
							issues: [],
						},
						ctx,
					);
					if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
					else handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (unrecognized.length)
					payload.issues.push({
						code: "unrecognized_keys",
						keys: unrecognized,
						input,
						inst,
						continue: true,
					});
				if (!proms.length) return payload;
				return Promise.all(proms).then(() => payload);
			}
			const $ZodObject = $constructor("$ZodObject", (inst, def) => {
				$ZodType.init(inst, def);
				const desc = Object.getOwnPropertyDescriptor(def, "shape");
				const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
				if (sh) {
					const get = () => {
						const newSh = {
							...sh,
						};
						Object.defineProperty(def, "shape", {
							value: newSh,
						});
						get.raw = newSh;
						return newSh;
					};
					get.raw = sh;
					Object.defineProperty(def, "shape", {
						get,
					});
				}
				const _normalized = cached(() => normalizeDef(def));
				defineLazyInternal(inst, "propValues", (zod) => {
					const shape = zod.def.shape;
					const propValues = {};
					for (const key in shape) {
						const field = shape[key]._zod;
						if (field.values) {
							if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
							for (const v of field.values) propValues[key].add(v);
							if (field.optin !== void 0) propValues[key].add(void 0);
						}
					}
					return propValues;
				});
				const isObject = util_isObject;
				const catchall = def.catchall;
				let value;
				const memo = core_globalConfig.memoizer;
				memo?.attach(inst);
				inst._zod.parse = (payload, ctx) => {
					value ?? (value = _normalized.value);
					const input = payload.value;
					if (!isObject(input)) {
						payload.issues.push({
							expected: "object",
							code: "invalid_type",
							input,
							inst,
						});
						return payload;
					}
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					const proms = [];
					const shape = value.shape;
					const abortEarly = ctx?.abortEarly;
					let seen = payload.issues.length;
					for (const key of value.allKeys) {
						if (abortEarly && payload.issues.length !== seen) {
							if (aborted(payload, seen)) break;
							seen = payload.issues.length;
						}
						if (key === "__proto__") continue;
						const el = shape[key];
						const optin = el._zod.optin;
						const optout = el._zod.optout;
						const r = el._zod.run(
							{
								value: input[key],
								issues: [],
							},
							ctx,
						);
						if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
						else handlePropertyResult(r, payload, key, input, optin, optout);
					}
					if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
					return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
				};
			});
			const $ZodTransform = $constructor("$ZodTransform", (inst, def) => {
				$ZodType.init(inst, def);
				inst._zod.optin = "optional";
				core_globalConfig.memoizer?.guard(inst);
				inst._zod.parse = (payload, ctx) => {
					if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
					const _out = def.transform(payload.value, payload);
					if (ctx.async) {
						const output = _out instanceof Promise ? _out : Promise.resolve(_out);
						return output.then((output) => {
							payload.value = output;
							return payload;
						});
					}
					if (_out instanceof Promise) throw new $ZodAsyncError();
					payload.value = _out;
					return payload;
				};
			});
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
			var registries_a;
			class $ZodRegistry {
				constructor() {
					this._map = new WeakMap();
					this._idmap = new Map();
				}
				add(schema, ..._meta) {
					const meta = _meta[0];
					this._map.set(schema, meta);
					if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
					return this;
				}
				clear() {
					this._map = new WeakMap();
					this._idmap = new Map();
					return this;
				}
				remove(schema) {
					const meta = this._map.get(schema);
					if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
					this._map.delete(schema);
					return this;
				}
				get(schema) {
					const p = schema._zod.parent;
					if (p) {
						const pm = {
							...(this.get(p) ?? {}),
						};
						delete pm.id;
						const f = {
							...pm,
							...this._map.get(schema),
						};
						return Object.keys(f).length ? f : void 0;
					}
					return this._map.get(schema);
				}
				has(schema) {
					return this._map.has(schema);
				}
			}
			function registry() {
				return new $ZodRegistry();
			}
			(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
			globalThis.__zod_globalRegistry;
			// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js
			function _getMessage() {
				const internals = this._zod;
				internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
				return internals.message;
			}
			function _setMessage(value) {
				this._zod.message = value;
			}
			const _messageDesc = {
				get: _getMessage,
				set: _setMessage,
				enumerable: true,
				configurable: true,
			};
			const _issuesDesc = {
				value: void 0,
				enumerable: false,
			};
			const _installedToString = new WeakSet([Object.prototype, Error.prototype]);
			const initializer = (inst, def) => {
				inst.name = "$ZodError";
				_issuesDesc.value = def;
				Object.defineProperty(inst, "issues", _issuesDesc);
				_issuesDesc.value = void 0;
				Object.defineProperty(inst, "message", _messageDesc);
				const proto = Object.getPrototypeOf(inst);
				if (!_installedToString.has(proto)) {
					_installedToString.add(proto);
					Object.defineProperty(proto, "toString", {
						configurable: true,
						enumerable: false,
						get() {
							const value = () => this.message;
							Object.defineProperty(this, "toString", {
								value,
								configurable: true,
								writable: true,
							});
							return value;
						},
						set(value) {
							Object.defineProperty(this, "toString", {
								value,
								configurable: true,
								writable: true,
							});
						},
					});
				}
			};
			$constructor("$ZodError", initializer);
			const $ZodRealError = $constructor("$ZodError", initializer, void 0, {
				Parent: Error,
			});
			const _parse = (_Err) => {
				const fn = (schema, value, _ctx, _params) => {
					const ctx = _ctx
						? {
								..._ctx,
								async: false,
							}
						: {
								async: false,
							};
					const result = schema._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					);
					if (result instanceof Promise) throw new $ZodAsyncError();
					if (result.issues.length) {
						const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
						captureStackTrace(e, _params?.callee ?? fn);
						throw e;
					}
					return result.value;
				};
				return fn;
			};
			const parse_parse = _parse($ZodRealError);
			const _parseAsync = (_Err) => {
				const fn = async (schema, value, _ctx, params) => {
					const ctx = _ctx
						? {
								..._ctx,
								async: true,
							}
						: {
								async: true,
							};
					let result = schema._zod.run(
						{
							value,
							issues: [],
						},
						ctx,
					);
					if (result instanceof Promise) result = await result;
					if (result.issues.length) {
						const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
						captureStackTrace(e, params?.callee ?? fn);
						throw e;
					}
					return result.value;
				};
				return fn;
			};
			const parse_parseAsync = _parseAsync($ZodRealError);
			const _safeParse = (_Err) => (schema, value, _ctx) => {
				const ctx = _ctx
					? {
							..._ctx,
							async: false,
						}
					: {
							async: false,
						};
				const result = schema._zod.run(
					{
						value,
						issues: [],
					},
					ctx,
				);
				if (result instanceof Promise) throw new $ZodAsyncError();
				return result.issues.length
					? failure(_Err, result.issues, ctx)
					: {
							success: true,
							data: result.value,
						};
			};
			const safeParse = _safeParse($ZodRealError);
			function failure(Err, issues, ctx) {
				let error;
				return {
					success: false,
					get error() {
						if (!error) {
							error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
							issues = void 0;
							ctx = void 0;
						}
						return error;
					},
					set error(e) {
						error = e;
						issues = void 0;
						ctx = void 0;
					},
				};
			}
			const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
				const ctx = _ctx
					? {
							..._ctx,
							async: true,
						}
					: {
							async: true,
						};
				let result = schema._zod.run(
					{
						value,
						issues: [],
					},
					ctx,
				);
				if (result instanceof Promise) result = await result;
				return result.issues.length
					? failure(_Err, result.issues, ctx)
					: {
							success: true,
							data: result.value,
						};
			};
			const safeParseAsync = _safeParseAsync($ZodRealError);
			// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js
			const ZodMiniType = $constructor(
				"ZodMiniType",
				(inst, def) => {
					if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
					$ZodType.init(inst, def);
					inst.def = def;
					inst.type = def.type;
				},
				{
					get with() {
						return this.check;
					},
					set with(value) {
						own(this, "with", value);
					},
					parse(data, params) {
						return parse_parse(this, data, params, {
							callee: this.parse,
						});
					},
					parseAsync(data, params) {
						return parse_parseAsync(this, data, params, {
							callee: this.parseAsync,
						});
					},
					safeParse(data, params) {
						return safeParse(this, data, params);
					},
					safeParseAsync(data, params) {
						return safeParseAsync(this, data, params);
					},
					check(...checks) {
						const def = this.def;
						return this.clone(
							{
								...def,
								checks: [
									...(def.checks ?? []),
									...checks.map((ch) =>
										typeof ch === "function"
											? {
													_zod: {
														check: ch,
														def: {
															check: "custom",
														},
														onattach: [],
													},
												}
											: ch,
									),
								],
							},
							{
								parent: true,
							},
						);
					},
					clone(_def, params) {
						return clone(this, _def, params);
					},
					brand() {
						return this;
					},
					register(reg, meta) {
						reg.add(this, meta);
						return this;
					},
					apply(fn, ...args) {
						return args.length === 0 ? fn(this) : fn(this, ...args);
					},
				},
			);
			const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
				$ZodObject.init(inst, def);
				ZodMiniType.init(inst, def);
				installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
			});
			function object(shape, params) {
				const def = {
					type: "object",
					shape: shape ?? {},
					...normalizeParams(params),
				};
				return new ZodMiniObject(def);
			}
			const ZodMiniTransform = $constructor("ZodMiniTransform", (inst, def) => {
				$ZodTransform.init(inst, def);
				ZodMiniType.init(inst, def);
			});
			function transform(fn) {
				return new ZodMiniTransform({
					type: "transform",
					transform: fn,
				});
			}
			var format = __nccwpck_require__(7051);
			// CONCATENATED MODULE: ./build/src/runtime/unicode.js
			const unicode = (pattern) => new RegExp(pattern, "gu");
			// CONCATENATED MODULE: ./build/src/password/rules.js
			const ALWAYS_CONSECUTIVE = 4;
			function brokenRules(password, policy) {
				const characters = [...password];
				const has = (pattern) => unicode(pattern).test(password);
				const { minimumLength = 0, specialCharacter = false, consecutiveLength = 0 } = policy;
				const checks = [
					["length", characters.length < minimumLength, true],
					["special", specialCharacter && !has("[^\\p{L}\\p{N}]"), true],
					["run", longestRun(password) >= (consecutiveLength || ALWAYS_CONSECUTIVE), consecutiveLength > 0],
					["letter", !(/[a-z]/i.test(password) || has("\\p{L}")), false],
					["digit", !(/\d/.test(password) || has("\\p{Nd}")), false],
					["case", !(/[A-Z]/.test(password) || has("\\p{Lu}")) || !(/[a-z]/.test(password) || has("\\p{Ll}")), false],
					["repeated", new Set(characters).size === 1, false],
				];
				return checks.flatMap(([rule, isBroken, isPolicy]) =>
					isBroken
						? [
								{
									rule,
									policy: isPolicy,
								},
							]
						: [],
				);
			}
			const KEYBOARD_ROWS = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
			const isAlphanumeric = (text) => /^[a-z\d]{2}$/.test(text) || unicode("[\\p{L}\\p{N}]{2}").test(text);
			const isNext = (first, second) => {
				const code = first.codePointAt(0);
				return code !== void 0 && second.codePointAt(0) === code + 1 && isAlphanumeric(first + second);
			};
			const isNextKey = (first, second) => KEYBOARD_ROWS.some((row) => row.includes(first + second));
			const STEPS = [
				(first, second) => first === second,
				isNext,
				(first, second) => isNext(second, first),
				isNextKey,
				(first, second) => isNextKey(second, first),
			];
			function longestRun(password) {
				const characters = [...password.toLowerCase()];
				let longest = 0;
				for (const follows of STEPS) {
					let length = 0;
					let last = "";
					for (const character of characters) {
						length = follows(last, character) ? length + 1 : 1;
						longest = Math.max(longest, length);
						last = character;
					}
				}
				return longest;
			}
			// CONCATENATED MODULE: ./build/src/password/generator.js
			const GENERATED_LENGTH = {
				min: 16,
				max: format.Bw.max,
			};
			const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~";
			const MAX_CANDIDATES = 10_000;
			const LONGEST_RUN = 2;
			function generatePassword(request, randomInt) {
				for (let count = 0; count < MAX_CANDIDATES; count++) {
					const candidate = Array.from(
						{
							length: request.length,
						},
						() => ALPHABET.charAt(randomInt(ALPHABET.length)),
					).join("");
					if (isAccepted(candidate, request)) return candidate;
				}
				return;
			}
			function isAccepted(candidate, { policy, userId }) {
				const words = ["zoom", userId.replace(/@.*/s, "").toLowerCase()].filter((word) => word !== "");
				return (
					brokenRules(candidate, policy).length === 0 &&
					/[-.~]/.test(candidate) &&
					/^[A-Za-z\d].*[A-Za-z\d]$/.test(candidate) &&
					longestRun(candidate) <= LONGEST_RUN &&
					!words.some((word) => candidate.toLowerCase().includes(word))
				);
			}
			var runtime_deadline = __nccwpck_require__(2181);
			// CONCATENATED MODULE: ./build/src/inputs/schema.js
			const FLAGS = new Map([
				...["true", "True", "TRUE"].map((text) => [text, true]),
				...["false", "False", "FALSE"].map((text) => [text, false]),
			]);
			const BODY_FORMATS = new Map([
				["auto", ["multipart", "json"]],
				["multipart", ["multipart"]],
				["json", ["json"]],
			]);
			const LONGEST_USER_ID = 320;
			const LONGEST_SECRET_NAME = 256;
			const schema_text = (...rules) => converted((value) => value, ...rules);
			const converted = (convert, ...rules) =>
				transform((value, context) => {
					const trimmed = value.trim();
					const broken = rules.find(([holds]) => trimmed !== "" && !holds(trimmed));
					return broken ? reject(broken[1], context) : convert(trimmed);
				});
			function reject(fault, { value, issues }) {
				issues.push({
					code: "custom",
					message: fault,
					input: value,
				});
				return NEVER;
			}
			const choice = (meanings, fault = FAULTS.choice([...meanings.keys()])) =>
				transform((value, context) => meanings.get(value) ?? reject(fault, context));
			const schema_url = (standard) => converted((value) => new URL(value || standard), [isSecureUrl, FAULTS.url(standard)]);
			function wholeNumber(min, max) {
				const isInRange = (value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max;
				return converted(Number, [isInRange, FAULTS.wholeNumber(min, max)]);
			}
			const flag = choice(FLAGS, FAULTS.boolean);
			const credential = schema_text([(value) => /^[\x21-\x7e]*$/.test(value), FAULTS.credential]);
			const schema_password = transform((value, context) => {
				const fault = value && (0, format.Uj)(value);
				return fault ? reject(fault, context) : value;
			});
			const INPUTS = object({
				"user-id": schema_text(
					[(value) => value.length <= LONGEST_USER_ID, FAULTS.userIdLength(LONGEST_USER_ID)],
					[(value) => !(0, format.Fd)(value), FAULTS.userIdControl],
					[(value) => value.isWellFormed() && !value.includes("�"), FAULTS.userIdEncoding],
					[(value) => !isDots(value), FAULTS.userIdDots],
				),
				password: schema_password,
				token: credential,
				"account-id": credential,
				"client-id": credential,
				"client-secret": credential,
				"generate-password": flag,
				"password-length": wholeNumber(GENERATED_LENGTH.min, GENERATED_LENGTH.max),
				"check-policy": choice(new Map(["auto", "always", "never"].map((policy) => [policy, policy]))),
				"allow-unchanged": flag,
				"dry-run": flag,
				"secret-name": schema_text(
					[(value) => value.length <= LONGEST_SECRET_NAME && isPrintable(value), FAULTS.secretName(LONGEST_SECRET_NAME)],
					[(value) => !/_(PENDING|PREVIOUS(_\d+)?)$/i.test(value), FAULTS.secretNameOfAction],
				),
				store: schema_text(),
				"secret-field": schema_text([(value) => isPrintable(value) && !/[=@]|^-/.test(value), FAULTS.secretField]),
				"secret-environment": schema_text([(value) => isPrintable(value) && !isDots(value), FAULTS.environment]),
				"secret-repository": converted(
					(value) => ({
						owner: value.slice(0, value.indexOf("/")),
						repository: value.slice(value.indexOf("/") + 1),
					}),
					[(value) => /^[\w.-]+\/[\w.-]+$/.test(value) && !value.split("/").some(isDots), FAULTS.repository],
				),
				"github-token": credential,
				"github-api-url": schema_url("https://api.github.com"),
				"pending-password": schema_password,
				"minimum-age-days": wholeNumber(0, 3650),
				"api-url": schema_url("https://api.zoom.us/v2"),
				"oauth-url": schema_url("https://zoom.us/oauth/token"),
				"body-format": choice(BODY_FORMATS),
				"timeout-seconds": wholeNumber(runtime_deadline._Q.min, runtime_deadline._Q.max),
				"job-summary": flag,
			});
			const INPUT_NAMES = Object.keys(INPUTS.shape);
			const DEFAULTS = {
				"generate-password": "false",
				"password-length": "24",
				"check-policy": "auto",
				"allow-unchanged": "false",
				"dry-run": "false",
				store: "github",
				"minimum-age-days": "0",
				"api-url": "https://api.zoom.us/v2",
				"body-format": "auto",
				"timeout-seconds": "120",
				"job-summary": "true",
			};
			const CONTEXT = {
				"secret-repository": "GITHUB_REPOSITORY",
				"github-api-url": "GITHUB_API_URL",
			};
			const isPrintable = (value) => !(0, format.Fd)(value) && value.isWellFormed();
			const isDots = (value) => value === "." || value === "..";
			function isSecureUrl(value) {
				if (/\s/.test(value) || (0, format.Fd)(value) || !URL.canParse(value)) return false;
				const { protocol, hostname, username, password, search, hash } = new URL(value);
				return (
					(protocol === "https:" || (protocol === "http:" && (0, transport.U9)(hostname))) && username + password + search + hash === ""
				);
			}
			// CONCATENATED MODULE: ./build/src/inputs/combinations.js
			const APP = ["account-id", "client-id", "client-secret"];
			const OF_THE_SECRET = ["store", "secret-field", "secret-environment", "github-token", "pending-password", "minimum-age-days"];
			const OF_GITHUB = ["github-token", "secret-environment", "pending-password"];
			const isMe = (userId) => userId.trim().toLowerCase() === "me";
			function combinationProblems(raw) {
				const has = (name) => raw(name).trim() !== "";
				const app = APP.filter(has);
				const isAppUsed = app.length > 0 && !has("token");
				const hasPassword = raw("password") !== "";
				const isGenerated = FLAGS.get(raw("generate-password")) === true;
				const store = raw("store");
				const isOnGitHub = store === "github";
				const hasFields = (0, shipped.hC)(store) && (0, shipped.Jk)(store).hasFields;
				const isIdle = (name) => (name === "store" && isOnGitHub) || (name === "minimum-age-days" && Number(raw(name)) === 0);
				const ofTheSecret = OF_THE_SECRET.filter((name) => has(name) && !isIdle(name));
				const ofGitHub = OF_GITHUB.filter(has);
				const isStored = has("secret-name");
				const rules = [
					[!has("user-id"), COMBINATIONS.noUserId],
					[has("token") && app.length > 0, COMBINATIONS.tokenAndApp(app)],
					[!has("token") && app.length === 0, COMBINATIONS.noToken(APP)],
					...APP.map((name) => [isAppUsed && !has(name), COMBINATIONS.incompleteApp(name, app)]),
					[isAppUsed && isMe(raw("user-id")), COMBINATIONS.meWithApp],
					[!hasPassword && !isGenerated, COMBINATIONS.noPassword],
					[hasPassword && isGenerated, COMBINATIONS.passwordAndGenerate],
					[!isStored && ofTheSecret.length > 0, COMBINATIONS.noSecretName(ofTheSecret)],
					[isStored && has("secret-field") && !hasFields, COMBINATIONS.fieldWithoutMembers],
					[isStored && !isOnGitHub && ofGitHub.length > 0, COMBINATIONS.storeAndGitHub(ofGitHub)],
					[isStored && isOnGitHub && !isSecretName(raw("secret-name").trim()), COMBINATIONS.secretNameOnGitHub],
					[isStored && isOnGitHub && !has("github-token"), COMBINATIONS.noGitHubToken],
					[isStored && isOnGitHub && !has("secret-repository"), COMBINATIONS.noRepository],
				];
				return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
			}
			const isSecretName = (name) => /^[a-z_]\w*$/i.test(name) && !/^github_/i.test(name);
			// CONCATENATED MODULE: ./build/src/inputs/misspelled.js
			const MAX_DISTANCE = 2;
			const MAX_DISTANCE_IF_SHORT = 1;
			const LONGEST_SHORT_NAME = 6;
			const RENAMED = "store-command";
			function misspelledInputs(env) {
				const known = [...INPUT_NAMES, RENAMED];
				const passed = Object.keys(env).filter((variable) => variable.startsWith("INPUT_"));
				return passed
					.map((variable) => variable.slice(6).toLowerCase())
					.filter((name) => !INPUT_NAMES.includes(name))
					.flatMap((name) => {
						const hyphenated = name.replace(/[_ ]/g, "-");
						const meant = known.find((input) => isSimilar(hyphenated, input));
						return meant ? [inputProblem(name, FAULTS.misspelled(meant === RENAMED ? "store" : meant))] : [];
					});
			}
			function isSimilar(name, input) {
				const isShort = Math.min(name.length, input.length) <= LONGEST_SHORT_NAME;
				return isWithin(isShort ? MAX_DISTANCE_IF_SHORT : MAX_DISTANCE, name, input);
			}
			function isWithin(distance, first, second) {
				if (first === "" || second === "") return first.length + second.length <= distance;
				const [rest, other] = [first.slice(1), second.slice(1)];
				if (first[0] === second[0]) return isWithin(distance, rest, other);
				const left = distance - 1;
				return left >= 0 && (isWithin(left, rest, other) || isWithin(left, rest, second) || isWithin(left, first, other));
			}
			var external_node_fs_ = __nccwpck_require__(3024);
			// CONCATENATED MODULE: external "node:path"
			const external_node_path_namespaceObject = require("node:path");
			// CONCATENATED MODULE: ./build/src/inputs/store.js
			const workspaceOf = (env) => env["GITHUB_WORKSPACE"] || process.cwd();
			function findStore(name, secret, { env, platform = process.platform }) {
				if (name === "github")
					return (0, result.kX)({
						kind: "github",
					});
				if ((0, shipped.hC)(name)) {
					const { names, nameRule, variables, isUnixOnly } = (0, shipped.Jk)(name);
					const problems = [
						...(isUnixOnly && platform === "win32" ? [inputProblem("store", FAULTS.notOnWindows(name))] : []),
						...variables.filter((variable) => !env[variable]).map((variable) => inputProblem("store", FAULTS.noVariable(name, variable))),
						...(secret === "" || names.test(secret) ? [] : [inputProblem("secret-name", nameRule)]),
					];
					return problems.length > 0
						? (0, result.V2)(problems)
						: (0, result.kX)({
								kind: "shipped",
								store: name,
							});
				}
				const isPath = name.includes("/") || (platform === "win32" && name.includes("\\"));
				const file = (0, external_node_path_namespaceObject.resolve)(workspaceOf(env), name);
				const fault = isPath ? programFault(file) : FAULTS.unknownStore(Object.keys(shipped.bW));
				return fault
					? (0, result.V2)([inputProblem("store", fault)])
					: (0, result.kX)({
							kind: "program",
							file,
						});
			}
			function programFault(file) {
				if (!(0, external_node_fs_.existsSync)(file)) return FAULTS.noFile;
				if (!(0, external_node_fs_.statSync)(file).isFile()) return FAULTS.notFile;
				try {
					(0, external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
					return;
				} catch {
					return FAULTS.notExecutable;
				}
			}
			// CONCATENATED MODULE: ./build/src/inputs/read.js
			const OF_GITHUB_ONLY = ["secret-repository", "github-api-url", "github-token", "secret-environment"];
			const GOVERNMENT_HOST = "api.zoomgov.com";
			const GOVERNMENT_OAUTH_URL = "https://zoomgov.com/oauth/token";
			function readInputs(masker, environment) {
				const raw = createReader(environment.env);
				maskSecrets(masker, raw, environment.env);
				const checked = checkInputs(raw, environment);
				const inputs = checked.ok ? checked.value : void 0;
				return {
					checked,
					givenPassword: raw("password").trim(),
					report: {
						jobSummary: FLAGS.get(raw("job-summary")) ?? true,
						names: namesOf(inputs?.secret),
						allowUnchanged: inputs?.allowUnchanged ?? false,
						isGenerated: inputs?.password.kind === "generated",
						isTokenRequested: inputs?.credentials.kind === "server-to-server",
					},
				};
			}
			function namesOf(secret) {
				const names = secret ? [secret.name, secret.kind === "github" ? secret.environment : secret.field] : [];
				return names.filter((name) => name !== "");
			}
			const createReader = (env) => (name) => {
				const passed = env[`INPUT_${name.toUpperCase()}`] ?? "";
				const byDefault = DEFAULTS[name] ?? env[CONTEXT[name] ?? ""];
				return byDefault === void 0 ? passed : passed.trim() || byDefault;
			};
			function maskSecrets(masker, raw, env) {
				if (!isMe(raw("user-id"))) masker.add(raw("user-id"), "user-id");
				for (const name of ["password", "pending-password", "token", "github-token", ...APP]) masker.add(raw(name));
				if (raw("client-secret").trim() !== "")
					masker.add(
						(0, session.BG)({
							clientId: raw("client-id").trim(),
							clientSecret: raw("client-secret").trim(),
						}),
					);
				for (const name of transport.bD) {
					const password = (0, transport.YR)(env[name])?.password ?? "";
					masker.add(password);
					masker.add(external_node_querystring_.unescape(password));
				}
			}
			function checkInputs(raw, environment) {
				const { env } = environment;
				const isOnGitHub = raw("secret-name").trim() !== "" && raw("store") === "github";
				const passed = INPUT_NAMES.map((name) => [name, isOnGitHub || !OF_GITHUB_ONLY.includes(name) ? raw(name) : ""]);
				const parsed = INPUTS.safeParse(Object.fromEntries(passed));
				const store = findStore(raw("store"), raw("secret-name").trim(), environment);
				const problems = [
					...misspelledInputs(env),
					...(parsed.error?.issues ?? []).map(({ path, message }) => inputProblem(path.join(), message)),
					...combinationProblems(raw),
					...(store.ok ? [] : store.problem),
				];
				if (!parsed.success || !store.ok || problems.length > 0) return (0, result.V2)(problems);
				const { password, token, "secret-name": name, "api-url": apiUrl, ...values } = parsed.data;
				const isGovernment = apiUrl.hostname.replace(/\.$/, "") === GOVERNMENT_HOST;
				const app = {
					accountId: values["account-id"],
					clientId: values["client-id"],
					clientSecret: values["client-secret"],
					oauthUrl: isGovernment && raw("oauth-url").trim() === "" ? new URL(GOVERNMENT_OAUTH_URL) : values["oauth-url"],
				};
				const onGitHub = {
					...values["secret-repository"],
					environment: values["secret-environment"],
					token: values["github-token"],
					apiUrl: values["github-api-url"],
				};
				const stored = {
					field: values["secret-field"],
					folder: workspaceOf(env),
				};
				const inputs = {
					userId: values["user-id"],
					password: values["generate-password"]
						? {
								kind: "generated",
								length: values["password-length"],
							}
						: {
								kind: "passed",
								value: password,
							},
					credentials: token
						? {
								kind: "token",
								token,
							}
						: {
								kind: "server-to-server",
								...app,
							},
					checkPolicy: values["check-policy"],
					apiUrl,
					bodyFormats: values["body-format"],
					allowUnchanged: values["allow-unchanged"],
					dryRun: values["dry-run"],
					timeoutMs: values["timeout-seconds"] * 1000,
					secret:
						store.value.kind !== "github"
							? {
									kind: "stored",
									name,
									store: store.value,
									...stored,
								}
							: isOnGitHub
								? {
										kind: "github",
										name,
										...onGitHub,
									}
								: void 0,
					pendingPassword: values["pending-password"],
					dueAfterMs: Math.max(0, values["minimum-age-days"] - 0.5) * time.s,
				};
				const proxyProblems = findProxyProblems(inputs, env);
				return proxyProblems.length > 0 ? (0, result.V2)(proxyProblems) : (0, result.kX)(Object.freeze(inputs));
			}
			function findProxyProblems({ apiUrl, credentials, secret }, env) {
				const oauthUrls = credentials.kind === "token" ? [] : [credentials.oauthUrl];
				const githubUrls = secret?.kind === "github" ? [secret.apiUrl] : [];
				const variables = [apiUrl, ...oauthUrls, ...githubUrls].flatMap((url) => (0, transport.rw)(url, env) ?? []);
				return variables.filter((name) => !(0, transport.YR)(env[name])).map(proxyProblem);
			}
			// CONCATENATED MODULE: ./build/src/inputs/workflow-event.js
			const LARGEST_EVENT = 26214400;
			const SHORTEST_TEXT = 8;
			function isInEvent(text, path) {
				if (!path || text.length < SHORTEST_TEXT) return false;
				try {
					const file = (0, external_node_fs_.statSync)(path);
					const event = file.isFile() && file.size <= LARGEST_EVENT ? (0, external_node_fs_.readFileSync)(path, "utf8") : "";
					return event.includes(text) || decodeEscapes(event).includes(text);
				} catch {
					return false;
				}
			}
			const decodeEscapes = (json) =>
				json.replace(/\\(?:u([\da-f]{4})|(.))/gis, (_, hex, character) =>
					hex ? String.fromCharCode(Number.parseInt(hex, 16)) : character,
				);
			var lib_core = __nccwpck_require__(5760);
			// CONCATENATED MODULE: ./build/src/masking/decoding.js
			function normalize(text) {
				const isAscii = isPlain(text);
				const folded = (isAscii ? text : text.replace(unicode(MANY_MARKS), "$1").normalize("NFKD")).toUpperCase();
				const spaced = folded.replace(/[\s+]+/g, " ").trim();
				return {
					spaced,
					compact: spaced.replaceAll(" ", ""),
					letters: folded.replace(isAscii ? /[^A-Z\d]+/g : unicode(NOT_LETTERS), ""),
				};
			}
			const MANY_MARKS = String.raw`(\p{M}{30})\p{M}+`;
			const NOT_LETTERS = String.raw`[^\p{L}\p{N}]+`;
			const INVISIBLE = String.raw`(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+`;
			const isPlain = (text) => /^[\t-\r -~]*$/.test(text);
			const replaceInvisible = (text, replacement) => (isPlain(text) ? text : text.replace(unicode(INVISIBLE), replacement));
			function decodings(text, decoders = DECODERS) {
				const copies = new Set([replaceInvisible(text, ""), replaceInvisible(text, " ")]);
				let left = 32 * (text.length + 100);
				for (const copy of copies) {
					left -= copy.length;
					if (left < 0) return;
					for (const decode of decoders) copies.add(replaceInvisible(decode(copy), ""));
				}
				return [...copies];
			}
			const ENTITIES = new Map(
				[
					"amp& lt< gt> quot\" apos' excl! num# dollar$ percnt% lpar( rpar) ast* midast* plus+ commat@ comma, hyphen- dash- period. sol/ tilde~",
					"colon: semi; equals= quest? lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ underbar_ grave` lcub{ lbrace{ verbar| vert| rcub} rbrace}",
				].flatMap((row) => row.split(" ").map((each) => [each.slice(0, -1), each.slice(-1)])),
			);
			const ESCAPE = new RegExp(
				[
					String.raw`(?<hex>(?:\\+|%)u[\da-f]{4}|\\+u\{[\da-f]+\}|\\+x[\da-f]{2}|&#x[\da-f]+;?)`,
					String.raw`\\+0?(?<octal>(?:0[4-7]|[1-3][0-7])[0-7])`,
					String.raw`&#(?<decimal>\d+);?`,
					String.raw`(?<bytes>(?:%[\da-f]{2})+)`,
					`&(?<entity>${[...ENTITIES.keys()].join("|")});?`,
					String.raw`(?<space>\\+[nrt]|&(?:nbsp|tab|newline);?)`,
					String.raw`\\+|&shy;?|<!\[CDATA\[|\[[\d;]*m|"\d+":`,
				].join("|"),
				"gi",
			);
			const decoding_decodeEscapes = (text) =>
				text.replace(ESCAPE, (_, hex, octal, decimal, bytes, entity, space) => {
					const [digits = "", radix] = hex ? [hex.replace(/.*[ux]\{?/i, ""), 16] : octal ? [octal, 8] : [decimal, 10];
					const point = Number.parseInt(digits, radix);
					if (point <= 0x10ffff) return String.fromCodePoint(point);
					return bytes ? decodeHex(bytes) : ((entity && ENTITIES.get(entity.toLowerCase())) ?? (space ? " " : ""));
				});
			const removeMarkup = (text) => text.replace(/<[^<>]*>/g, "").replace(/(?:=(?:[\da-f]{2}|\r?\n))+/gi, decodeHex);
			const decodeHex = (text) => Buffer.from(text.replace(/[^\da-f]/gi, ""), "hex").toString();
			function decodeBase64(text) {
				const characters = text.replace(/[^\w+/-]+/g, "");
				return readable([0, 1, 2, 3].map((start) => Buffer.from(characters.slice(start), "base64")));
			}
			function decodeHexadecimal(text) {
				const runs = text.replace(/0x|[^\da-z]+/gi, "").match(/[\da-f]{16,}/gi) ?? [];
				return readable([0, 1].flatMap((start) => runs.map((run) => Buffer.from(run.slice(start), "hex"))));
			}
			const decodeDecimal = (text) => readable([Buffer.from((text.match(/\d+/g) ?? []).map(Number))]);
			const readable = (decoded) => decoded.flatMap((bytes) => bytes.toString().match(/[^\ufffd]{8,}/g) ?? []).join("�");
			const DECODERS = [decoding_decodeEscapes, removeMarkup, decodeBase64, decodeHexadecimal, decodeDecimal];
			// CONCATENATED MODULE: ./build/src/masking/redaction.js
			const SHORTEST_SECRET = 4;
			const SHORTEST_PART = 8;
			const SHORTEST_LETTERS = 12;
			const SHORTEST_DIVISIBLE = 12;
			function searchesFor(text, kind) {
				return (decodings(text, [decoding_decodeEscapes]) ?? [text]).map(normalize).flatMap((forms) => {
					const whole = forms.compact.length < SHORTEST_PART ? "spaced" : "compact";
					return [whole, "letters"].flatMap((within) => {
						const secret = forms[within];
						const isWhole = kind === "user-id" || secret.length < SHORTEST_DIVISIBLE;
						const part = within === "letters" ? SHORTEST_LETTERS : SHORTEST_PART;
						const length = isWhole ? secret.length : Math.max(part, Math.floor(secret.length / 2));
						const shortest = within === "spaced" && kind === "secret" ? SHORTEST_SECRET : SHORTEST_PART;
						return length < shortest
							? []
							: [
									{
										secret,
										within,
										length,
									},
								];
					});
				});
			}
			function hasSecret(text, searches) {
				const leaks = (copy) => searches.some(({ within, secret, length }) => hasPart(copy[within], secret, length));
				return decodings(text)?.map(normalize).some(leaks) ?? true;
			}
			function hasPart(text, secret, length) {
				const size = Math.ceil(length / 2);
				for (let start = 0; start + size <= secret.length; start += size) {
					const piece = secret.slice(start, start + size);
					for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
						let first = start;
						while (first > 0 && text[at - start + first - 1] === secret[first - 1]) first--;
						let end = start + size;
						while (end < secret.length && text[at - start + end] === secret[end]) end++;
						if (end - first >= length) return true;
					}
				}
				return false;
			}
			function star(text, forms) {
				const searched = fold(text);
				const found = [...forms].filter((form) => searched.includes(form));
				if (found.length === 0) return text;
				const shown = Array.from({
					length: searched.length,
				});
				for (const form of found)
					for (let at = searched.indexOf(form); at >= 0; at = searched.indexOf(form, at + form.length)) {
						shown[at] ??= "***";
						shown.fill("", at + 1, at + form.length);
					}
				let index = 0;
				return text.replace(/./gs, (char) => (/[\r\n]/.test(char) ? (shown[index] === "" ? "" : char) : (shown[index++] ?? char)));
			}
			const fold = (text) => text.replace(/[\r\n\u0130]/g, (char) => (char === "İ" ? "i" : "")).toLowerCase();
			// CONCATENATED MODULE: ./build/src/masking/masks.js
			const WITHHELD = "(withheld: contains a secret)";
			const NOT_SHOWN = String.raw`(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+`;
			const COMMANDS = /:(?=:)|##(?=\[)/g;
			function createMasker(register = lib_core.Pq) {
				const masks = new Set();
				const searches = new Map();
				const forms = new Set();
				const shortForms = new Set();
				const leaks = (text) => hasSecret(text, [...searches.values()]);
				const withhold = (text) => (leaks(text) ? WITHHELD : text);
				const finish = (line) => {
					const starred = line === WITHHELD ? line : star(line, shortForms);
					return (/[^ -~]/.test(starred) ? starred.replace(unicode(NOT_SHOWN), " ") : starred).trim().replace(COMMANDS, "$& ");
				};
				return {
					add(value, kind = "secret") {
						const texts = readings(value);
						const found = [...texts, ...texts.flatMap(wrongDecodings)].flatMap((text) => searchesFor(text, kind));
						for (const search of found) searches.set(`${search.length} ${search.secret}`, search);
						for (const form of printableForms(value)) {
							(found.length > 0 ? forms : shortForms).add(fold(form));
							if (!masks.has(form)) register(form);
							masks.add(form);
						}
					},
					mask: (text) => finish(star(text, forms)),
					redact: (text) => finish(withhold(star(text, forms))),
					redactLines(text, isTruncated) {
						const starred = star(text, forms);
						let lines = starred.split(/\r\n|\r|\n/);
						if (leaks(starred)) {
							lines = lines.map(withhold);
							if (leaks(lines.join("\n"))) return [WITHHELD];
						}
						return lines.slice(0, isTruncated ? -1 : void 0).map(finish);
					},
				};
			}
			function readings(value) {
				const lines = value.split(/[\r\n]/).map((line) => line.trim());
				const long = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines;
				return [...new Set([value, ...long])].filter((text) => text.trim() !== "");
			}
			const SHORTEST_LINE = 4;
			function wrongDecodings(text) {
				if (isPlain(text)) return [];
				const bytes = Buffer.from(text);
				return [text.replace(/[^\0-\x7f]/gu, "�"), bytes.toString("latin1"), new TextDecoder("windows-1252").decode(bytes)];
			}
			function printableForms(value) {
				const texts = readings(value);
				const derived = texts.flatMap((text) => derivedForms(text.toWellFormed())).filter((form) => form.length >= SHORTEST_DERIVED_FORM);
				return new Set([...texts, ...derived]);
			}
			const SHORTEST_DERIVED_FORM = 6;
			function derivedForms(value) {
				const json = JSON.stringify(value).slice(1, -1);
				const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
				const component = encodeURIComponent(value);
				const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
				const form = new URLSearchParams({
					"": value,
				})
					.toString()
					.slice(1);
				const html = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
				const bytes = Buffer.from(value);
				const base64 = [bytes.toString("base64"), ...[0, 1, 2].map((offset) => base64Within(bytes, offset))];
				return [
					value.toLowerCase(),
					value.normalize("NFC"),
					value.normalize("NFD"),
					...wrongDecodings(value),
					json,
					json.replaceAll("/", "\\/"),
					ascii,
					encodeURIComponent(component),
					...[component, strict, encodeURI(value), form].flatMap((text) => [text, text.replace(/%../g, (code) => code.toLowerCase())]),
					html,
					html.replaceAll("'", "&#39;"),
					...base64.flatMap((text) => [text, text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")]),
					bytes.toString("hex"),
					bytes.toString("hex").toUpperCase(),
				];
			}
			function base64Within(bytes, offset) {
				const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
				return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
			}
			var external_node_crypto_ = __nccwpck_require__(7598);
			var errors = __nccwpck_require__(8297);
			// CONCATENATED MODULE: ./build/src/password/violations.js
			const RULE_CODES = {
				length: 1124,
				letter: 1125,
				digit: 1126,
				special: 1127,
				case: 1128,
				repeated: 1130,
				run: 1131,
			};
			const policyRejection = (rules, policy) =>
				(0, errors.h2)(RULE_CODES[rules[0]], `Not sent to Zoom: the account requires ${describeRules(rules, policy)}.`);
			function noFittingPasswordProblem(length) {
				const summary = `No password of \`password-length\` ${length} satisfies the account's password policy.`;
				const advice = "Set `password-length` to a length that the account's policy accepts.";
				return (0, errors_problem.Yx)(action_errors.t3.invalidInput, summary, {
					advice,
				});
			}
			function lostPasswordProblem() {
				const summary = "The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.";
				return (0, errors_problem.Yx)(action_errors.t3.invalidInput, summary, {
					advice: "Run the action on a runner that lets it set outputs.",
				});
			}
			function describeRules(rules, { minimumLength, consecutiveLength }) {
				const requirements = {
					length: `at least ${minimumLength} characters`,
					letter: "a letter",
					digit: "a digit",
					special: "a special character",
					case: "upper and lower case letters",
					repeated: "at least two different characters",
					run: `no sequence of ${consecutiveLength || ALWAYS_CONSECUTIVE} or more characters such as abcd, 1234, qwer or aaaa`,
				};
				return new Intl.ListFormat("en").format(rules.map((rule) => requirements[rule]));
			}
			// CONCATENATED MODULE: ./build/src/password/candidates.js
			const MAX_GENERATED = 3;
			function createCandidates({ password, userId }, { onSecret, publish, onEvent }) {
				let count = 0;
				if (password.kind === "passed") {
					const check = (policy) => checkPassed(password.value, policy, onEvent);
					return {
						origin: "passed",
						isSatisfiedBy: (recovered) => recovered === password.value,
						onPendingRecovered: () => {},
						check,
						next: (policy) => (count++ === 0 ? check(policy) : void 0),
					};
				}
				const draw = (policy) => {
					const length = Math.min(GENERATED_LENGTH.max, Math.max(password.length, policy.minimumLength ?? 0));
					const drawn = generatePassword(
						{
							length,
							policy,
							userId,
						},
						external_node_crypto_.randomInt,
					);
					return drawn === void 0 ? (0, result.V2)(noFittingPasswordProblem(length)) : (0, result.kX)(drawn);
				};
				return {
					origin: "generated",
					isSatisfiedBy: () => true,
					onPendingRecovered: publish,
					check: draw,
					next(policy) {
						const drawn = count++ < MAX_GENERATED ? draw(policy) : void 0;
						if (!drawn?.ok) return drawn;
						onSecret(drawn.value);
						if (count > 1)
							onEvent({
								kind: "replaced",
							});
						return publish(drawn.value) ? drawn : (0, result.V2)(lostPasswordProblem());
					},
				};
			}
			function checkPassed(password, policy, onEvent) {
				const [first, ...others] = brokenRules(password, policy);
				if (!first) return (0, result.kX)(password);
				const rules = [first.rule, ...others.map(({ rule }) => rule)];
				if (first.policy) return (0, result.V2)(policyRejection(rules, policy));
				onEvent({
					kind: "doubtful-rules",
					rules,
				});
				return (0, result.kX)(password);
			}
			// CONCATENATED MODULE: ./build/src/report/format.js
			const defuse = (text) =>
				text
					.replaceAll("://", "[:]//")
					.replace(/www\./gi, "www[.]")
					.replace(/@(?=[a-z\d])/gi, "[at]")
					.replace(/<(?=[!#]|mailto:)/gi, "[<]");
			function shorten(text, length) {
				const characters = [...text];
				return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : text;
			}
			const endSentence = (text) => (/[.!?…*]$/.test(text) ? text : `${text}.`);
			const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
			const formatDate = (time) => new Date(time).toISOString().slice(0, 10);
			const formatMinute = (time) => `${new Date(time).toISOString().slice(0, 16).replace("T", " ")} UTC`;
			var rotation_slots = __nccwpck_require__(3700);
			// CONCATENATED MODULE: ./build/src/report/log-lines.js
			const describeAttempt = (attempt, trackingId, redact) =>
				[describeResult(attempt, trackingId, redact), ...describeNext(attempt.next, attempt.update.applied)].join(" ");
			function describeResult({ exchange, update }, trackingId, redact) {
				if (exchange.kind === "no-response") {
					const detail = redact(exchange.detail);
					return exchange.sent
						? `No response from Zoom: ${detail}. The password may have been applied.`
						: `Zoom was not reached: ${detail}.`;
				}
				const { status } = exchange.response;
				if (update.applied === "yes") {
					const how = update.proof ? "confirmed that the password is in effect" : "accepted the password";
					return `Zoom ${how}${trackingId ? ` (tracking ID ${trackingId})` : ""}.`;
				}
				const { class: kind, entry, code } = update.problem;
				if (kind === void 0) return `HTTP ${status}: the password may have been applied.`;
				const words = REJECTIONS[kind] ?? `Zoom rejected the update: ${entry.title}`;
				return `${words} (error ${redact(code)}, HTTP ${status}).`;
			}
			const REJECTIONS = {
				same: "Zoom reports that the user already has this password",
				token: "Zoom rejected the access token",
			};
			function describeNext(next, applied) {
				switch (next.kind) {
					case "end":
						return [];

					case "new-token":
						return ["Requesting a new one."];

					case "other-format":
						return ["Sending the same password as JSON, in case Zoom misread it."];

					case "retry":
						return [describeRetryWait(next, applied === "maybe" ? "Sending the same password again" : "Trying again")];
				}
			}
			function describeEvent(event, redact) {
				switch (event.kind) {
					case "retry": {
						const { name, exchange } = event;
						const reason = exchange.kind === "response" ? `HTTP ${exchange.response.status}` : `no response (${redact(exchange.detail)})`;
						return `${name} failed: ${reason}. ${describeRetryWait(event, "Trying again")}`;
					}

					case "store-retry":
						return `${event.problem.summary.replace(/:$/, ".")} ${describeRetryWait(event, "Trying again")}`;

					case "waiting":
						return `Still waiting: ${Math.ceil(event.leftMs / 1000)} s until the next attempt.`;

					case "cancelled":
						return `The run was canceled. If an update is in progress, it has ${Math.ceil(event.leftMs / 1000)} s to be confirmed and stored.`;

					case "token-rejected":
						return `${event.name} failed: Zoom rejected the access token. Requesting a new one.`;

					case "token-issued":
						return "Zoom issued an access token.";

					case "policy":
						return describePolicy(event.policy);

					case "format-needed":
						return `Zoom accepted the password as ${event.format.toUpperCase()}. If this happens in every run, \`body-format: ${event.format}\` saves a request.`;

					case "replaced":
						return "Generating another password.";

					default:
						return describeRotation(event);
				}
			}
			function describeRetryWait({ hasTime, waitMs, attempt, maxAttempts }, action) {
				const number = `attempt ${attempt} of ${maxAttempts}`;
				const wait = `in ${(waitMs / 1000).toFixed(1)} s`;
				return hasTime ? `${action} ${wait} (${number}).` : `\`timeout-seconds\` leaves no time for ${number} ${wait}.`;
			}
			function describePolicy({ minimumLength, specialCharacter, consecutiveLength }) {
				const rules = [
					...(minimumLength ? [`at least ${minimumLength} characters`] : []),
					...(specialCharacter ? ["a special character"] : []),
					...(consecutiveLength ? ["sequences of at most " + (consecutiveLength - 1)] : []),
				];
				return `Password policy: ${rules.join(", ") || "Zoom's standard rules only"}.`;
			}
			function describeRotation(event) {
				const secret = (slot = rotation_slots.eN) => `\`${(0, rotation_slots.M8)(event, slot)}\``;
				switch (event.kind) {
					case "age":
						return describeAge(secret(), event);

					case "missing":
						return `${secret()} does not exist yet. A rotation creates it.`;

					case "pending-found":
						return event.isLeftover
							? `${secret(rotation_slots.eG)} holds a password that an earlier run stored as ${secret()} and could not delete. It is sent first, in case ${secret()} was changed by hand.`
							: `An earlier run left a password in ${secret(rotation_slots.eG)}. It may be in effect, so it is sent first.`;

					case "saved-previous":
						return `Could not set a password that may be in effect. Kept it as ${secret(event.slot)}.`;

					case "staged":
						return `Stored ${event.origin === "generated" ? "a generated password" : "the password"} as ${secret(rotation_slots.eG)}.`;

					case "discarded":
						return `Deleted ${secret(rotation_slots.eG)}, which is not needed any more.`;

					case "committed": {
						const deleted = event.deleted.map((slot) => secret(slot)).join(" and ");
						return `Stored the password as ${secret()}${deleted && ` and deleted ${deleted}`}.`;
					}
				}
			}
			function describeAge(secret, { writtenAt, now, dueAt, isUnfinished }) {
				const days = Math.round((now - writtenAt) / time.s);
				const minimum = Math.round((dueAt - writtenAt) / time.s + 0.5);
				const reason = isUnfinished
					? "due, because an earlier run did not finish"
					: `${now < dueAt ? "not due yet" : "due"} (\`minimum-age-days\` is ${minimum})`;
				return `${secret} is ${days === 1 ? "1 day" : `${days} days`} old: the rotation is ${reason}.`;
			}
			// CONCATENATED MODULE: ./build/src/report/notices.js
			const PASSWORD_IN_EVENT = {
				title: "The password is visible in this workflow's event",
				message:
					"The event that started this workflow contains the password, for example as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Set a new password, and pass it from a secret.",
			};
			const OUTPUTS_NOT_WRITTEN = {
				title: "The outputs could not be written",
				message: "The file that GITHUB_OUTPUT names cannot be written, so later steps do not see the outputs.",
			};
			const hostNotice = (hosts, isTokenRequested) => ({
				title: "A host that is not a Zoom host gets the password",
				message: `${hosts.join(" and ")} ${hosts.length > 1 ? "are" : "is"} not under zoom.us or zoomgov.com. Runs send the password and the credentials there. Check \`api-url\`${isTokenRequested ? " and `oauth-url`" : ""}.`,
			});
			const policyNotice = (problem) => ({
				title: "The account's password policy is not known",
				message: problem ? problem.summary : "Zoom's response contains no password policy.",
				untrustedDetail: problem?.untrustedDetail,
				advice: "The run continues without it." + (problem ? ` ${(0, errors_problem.wr)(problem)}` : ""),
			});
			function crashWarning(problem) {
				const { entry, summary, untrustedDetail } = problem;
				return {
					title: (0, errors_problem.Gg)(entry),
					message: summary,
					untrustedDetail,
					advice: (0, errors_problem.wr)(problem),
				};
			}
			function describeWarning(event) {
				switch (event.kind) {
					case "not-checked": {
						const { entry, code, summary, untrustedDetail } = event.problem;
						return {
							title: (0, errors_problem.Gg)(entry, code),
							message: summary,
							untrustedDetail,
						};
					}

					case "doubtful-rules":
						return {
							title: "Zoom may reject the password",
							message: `Most accounts require ${describeRules(event.rules, {})}.`,
						};

					case "job-not-marked":
						return {
							title: "Later steps may use an outdated pending secret",
							message:
								"The file that GITHUB_ENV names cannot be written, so later steps of this job cannot tell that the pending secret changed. Use one job for each rotation.",
						};

					case "time-in-future":
						return {
							title: "The secret has a time in the future",
							message: `The last update of the secret \`${event.secretName}\` is in the future, so its age is not known: a rotation is due. Check the clock of the runner.`,
						};

					case "restored":
						return {
							title: "The store deleted more than it should",
							message: `The program of \`store\` deleted \`${event.name}\` with another secret. The action has written it again. Check that no other secret is missing, and let the program compare whole names.`,
						};

					case "leftover":
						return {
							title: "A pending secret is left over",
							message: `The secret \`${(0, rotation_slots.M8)(event, rotation_slots.eG)}\` was not deleted. \`${event.secretName}\` was written after it, probably with the same password. Give \`github-token\` the permission to write secrets, and the next rotation deletes it.`,
						};

					case "not-deleted": {
						const { slot, problem, isOpen } = event;
						const fix = problem.isPermanent || problem.code === "github-permission" ? [(0, errors_problem.wr)(problem)] : [];
						const advice = isOpen
							? [`${capitalize((0, rotation_slots.Yw)(event))} by hand before the next run, which may use it.`, ...fix]
							: [...fix, fix.length > 0 ? "Then the next rotation deletes it." : "The next rotation tries to delete it again."];
						return {
							title: "A secret could not be deleted",
							message: `The secret \`${(0, rotation_slots.M8)(event, slot)}\` may still exist, although nothing needs it. ${problem.summary}`,
							untrustedDetail: problem.untrustedDetail,
							advice: advice.join(" "),
						};
					}
				}
			}
			// CONCATENATED MODULE: ./build/src/report/log.js
			const TEXT_SHOWN = 4096;
			const MESSAGE_SHOWN = 2000;
			const SHOWN_HEADERS =
				/^(allow|cf-ray|connection|content-(encoding|length|type)|date|retry-after|server|transfer-encoding|vary|via|x-accepted-github-permissions|x-cache|x-github-request-id|x-ratelimit-[a-z]+|x-zm-trackingid)$/;
			const isTrackingId = (text) => /^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/.test(text);
			function trackingIdOf(response, masker) {
				const id = response?.headers[session.ey] ?? "";
				return isTrackingId(id) && masker.redact(id) === id ? id : "";
			}
			function createLog(masker) {
				const notify = (notice) =>
					lib_core.lm(toMessage(notice, masker), {
						title: notice.title,
					});
				const warn = (warning) =>
					lib_core.$e(toMessage(warning, masker), {
						title: warning.title,
					});
				const printed = new Set();
				const response = (shown) => logGroup("Response", linesOf(shown, masker), shown.truncated);
				const evidence = (problem) => (problem?.response ? response(problem.response) : void 0);
				return {
					notify,
					warn,
					response,
					onEvent(event) {
						switch (event.kind) {
							case "attempt": {
								const { exchange, update } = event;
								const received = exchange.kind === "response" ? exchange.response : void 0;
								lib_core.pq(describeAttempt(event, trackingIdOf(received, masker), masker.redact));
								const isSuccess = update.applied === "yes" && !update.proof;
								return received && (!isSuccess || lib_core._o()) ? response(received) : void 0;
							}

							case "standard-error": {
								const { call } = event;
								const text = event.text.toString();
								const isTruncated = event.text.length >= TEXT_SHOWN;
								if (!printed.has(text))
									logGroup(
										masker.mask(`Standard error of ${call.verb} ${call.secret}`),
										masker.redactLines(text, isTruncated),
										isTruncated,
									);
								printed.add(text);
								return;
							}

							case "policy-unknown":
								notify(policyNotice(event.problem));
								return evidence(event.problem);

							case "not-checked":
								warn(describeWarning(event));
								return evidence(event.problem);

							case "doubtful-rules":
							case "job-not-marked":
							case "time-in-future":
							case "leftover":
							case "not-deleted":
							case "restored":
								return warn(describeWarning(event));

							default:
								return lib_core.pq(masker.mask(describeEvent(event, masker.redact)));
						}
					},
				};
			}
			function toMessage({ message, untrustedDetail, advice }, masker) {
				const detail = untrustedDetail ? [defuse(masker.redact(untrustedDetail))] : [];
				const text = [masker.mask(message), ...detail].join(" ");
				return shorten(advice ? `${endSentence(text)} ${masker.mask(advice)}` : text, MESSAGE_SHOWN);
			}
			function linesOf({ status, statusText, headers, body, truncated }, masker) {
				const isShown = (name, value) => SHOWN_HEADERS.test(name) && (name !== session.ey || isTrackingId(value));
				const lines = Object.entries(headers).flatMap(([name, value]) => (isShown(name, value) ? [`${name}: ${value}`] : []));
				return [...[`HTTP ${status} ${statusText}`, ...lines].map(masker.redact), "", ...masker.redactLines(body, truncated)];
			}
			function logGroup(title, redacted, isTruncated) {
				const text = Buffer.from(redacted.join("\n").trim());
				lib_core.Oh(title);
				lib_core.pq(text.subarray(0, TEXT_SHOWN).toString());
				if (isTruncated || text.length > TEXT_SHOWN) lib_core.pq("(truncated)");
				lib_core.N4();
			}
			var outputs = __nccwpck_require__(6391);
			// CONCATENATED MODULE: ./build/src/outcome.js
			function exitCode(outcome) {
				if (outcome.status === "unchanged") return outcome.accepted ? 0 : 1;
				return outcome.status === "updated" || outcome.status === "validated" || outcome.status === "skipped" ? 0 : 1;
			}
			// CONCATENATED MODULE: ./build/src/report/advice.js
			const CONNECTION_CODES = ["network", "timeout", "unexpected-response"];
			const NEEDS_FIX = ["rate", "limit", "token", "scope", "permission", "account", "user", "request"];
			const NEEDS_OTHER = ["reused", "policy"];
			function adviceFor(outcome, problem, request) {
				const { code } = problem;
				const isReplaced = request.isGenerated && (problem.class === "policy" || problem.class === "reused");
				const advice = isReplaced ? GENERATE_AGAIN : problem.class === "token" ? tokenAdvice(request) : (0, errors_problem.wr)(problem);
				if (outcome.status === "unknown") {
					const { location } = outcome;
					if (location) {
						if (location.kind === "previous-or" && !location.slots.includes(rotation_slots.eG)) return advice;
						return isReplaced ? SEND_AGAIN : `${advice} A new run (not a re-run) finds out whether the password changed.`;
					}
					if (NEEDS_OTHER.includes(problem.class) && !request.isGenerated) return advice;
					if (NEEDS_FIX.includes(problem.class) || problem.retryAt !== void 0) return `${advice} ${newRunAdvice(request)}`;
					const confirm = confirmAdvice(request);
					return CONNECTION_CODES.includes(code) ? `${advice} Then ${confirm}` : capitalize(confirm);
				}
				if (outcome.status === "updated-not-stored") {
					const next = outcome.location || !request.isGenerated ? "then stores the password" : "then sets another password";
					return `${advice} A new run (not a re-run) ${next}.`;
				}
				return outcome.status === "unchanged" && outcome.accepted ? "" : advice;
			}
			const tokenAdvice = ({ isTokenRequested }) => (isTokenRequested ? REQUEST_AGAIN : PASS_TOKEN);
			const PASS_TOKEN = "Pass a complete token that has not expired, from the cloud of `api-url`.";
			const REQUEST_AGAIN =
				"Start a new run, which requests a new token. If that fails too, check that `api-url` and `oauth-url` belong to one cloud.";
			const GENERATE_AGAIN = "Start a new run, which generates another password. If that fails too, change `password-length`.";
			const SEND_AGAIN = "Start a new run. It sends the pending password again, and sets another one if Zoom rejects it.";
			function newRunAdvice({ allowUnchanged, isGenerated }) {
				const allow = allowUnchanged ? "" : " and `allow-unchanged: true`";
				return isGenerated
					? `If a later step saved the output \`password\`, pass it in the new run as \`password\`${allow}, without \`generate-password\`.`
					: `In the new run, pass the same password${allow}: Zoom then sets it, or reports that it is set.`;
			}
			function confirmAdvice({ allowUnchanged, isGenerated }) {
				if (isGenerated) {
					const allow = allowUnchanged ? "" : " and with `allow-unchanged: true`";
					return `if a later step saved the output \`password\`, start a new run with it as \`password\`, without \`generate-password\`${allow}. Otherwise start a new run as it is, which sets another password.`;
				}
				return `start a new run with the same password${allowUnchanged ? "" : " and `allow-unchanged: true`"}: Zoom then sets it, or reports that it is set.`;
			}
			// CONCATENATED MODULE: ./build/src/report/checklist.js
			const NAMES = {
				inputs: "Inputs",
				"access-token": "Access token",
				scope: "Scope for the update",
				policy: "Password policy",
				user: "User",
				"secrets-readable": "Secrets can be looked up",
				"secrets-writable": "Secrets can be written",
			};
			const REASONS = {
				"scopes-unknown": "the scopes of the access token are not known",
				"no-scope": "the access token has no scope for it",
				"not-permitted": "the account, or the role behind the access token, has no permission for it",
				"unclear-response": "the response was not clear",
				error: "an error prevented it",
				"not-asked-for": "it was not asked for",
				"shown-by-writing": "only a write confirms it",
			};
			const describeCheck = ({ name, result, reason }) => `${NAMES[name]}: ${reason ? `not checked (${REASONS[reason]})` : result}`;
			var documentation_link = __nccwpck_require__(1484);
			// CONCATENATED MODULE: ./build/src/report/password-location.js
			function describePassword(outcome, { isGenerated }) {
				if (outcome.location) return [describeLocation(outcome.location), ...describeStore(outcome.location)];
				const { status } = outcome;
				if (!isGenerated || (status !== "updated" && status !== "unknown" && status !== "updated-not-stored")) return [];
				const advice = status === "updated" ? " Save it in a later step of the same job." : "";
				return [`Only the output \`password\` of this step holds the generated password.${advice}`];
			}
			function describeStore(location) {
				const isOpen =
					location.kind === "previous-or"
						? location.slots.length > 0 || location.isPendingKept || location.isPendingUnconfirmed
						: location.kind === "pending" || location.kind === "any";
				return isOpen && location.place ? [`The secrets are in ${location.place}.`] : [];
			}
			function describeLocation(location) {
				const secret = (slot = rotation_slots.eN) => `\`${(0, rotation_slots.M8)(location, slot)}\``;
				switch (location.kind) {
					case "current":
						return `The secret ${secret()} holds the password now in effect.`;

					case "pending":
						return `The secret ${secret(rotation_slots.eG)} holds the password now in effect. ${secret()} may not hold it yet.`;

					case "recent":
						return `The secret ${secret()} was last updated on ${formatDate(location.writtenAt)}.`;

					case "any": {
						const names = [rotation_slots.eN, rotation_slots.eG, (0, rotation_slots.Wk)(1)].map((slot) => secret(slot));
						return `One of the secrets ${names.join(", ")} holds the password in effect, if ${secret()} did before.`;
					}

					case "previous-or": {
						const { slots, hasRecovered, isPendingKept, isPendingUnconfirmed, isDryRun } = location;
						const previous = hasRecovered ? `the password of an earlier run, which is now in ${secret()},` : "the previous password";
						const open = slots.map((slot) => secret(slot)).join(" or ");
						const inEffect = capitalize(open ? `either ${previous} or the one in ${open}` : previous);
						return [
							`${inEffect} is in effect${isPendingKept ? ", unless Zoom received the request twice" : ""}.`,
							...(isDryRun && slots.includes(rotation_slots.eG)
								? [`A run without \`dry-run\` first completes the one in ${secret(rotation_slots.eG)}.`]
								: []),
							...(isDryRun || hasRecovered ? [] : [`${secret()} was not updated.`]),
							...(isPendingKept
								? [`${secret(rotation_slots.eG)} keeps the rejected password for that case, and the next run sends it again.`]
								: []),
							...(isPendingUnconfirmed
								? [
										`${secret(rotation_slots.eG)} may hold a value that was never sent to Zoom. ${capitalize(
											(0, rotation_slots.Yw)(location),
										)} before the next run.`,
									]
								: []),
						].join(" ");
					}
				}
			}
			function describeNextRotation(outcome) {
				const time = "nextRotationAt" in outcome ? outcome.nextRotationAt : void 0;
				if (time === void 0) return [];
				return [
					outcome.status === "unchanged"
						? `The next rotation is due after ${formatMinute(time)}.`
						: `The first run after ${formatMinute(time)} rotates the password again.`,
				];
			}
			// CONCATENATED MODULE: ./build/src/report/wording.js
			const STATUS_MEANINGS = {
				updated: {
					sentence: "The Zoom password was updated.",
					meaning: "The password is in effect, and stored if `secret-name` is set.",
					step: "succeeds",
					next: "Nothing.",
				},
				unchanged: {
					sentence: "The Zoom password was not changed.",
					meaning: "Zoom rejected the password of this run, or it was never sent.",
					step: "fails, unless `allow-unchanged` applies",
					next: "Fix the cause below, then start a new run.",
				},
				unknown: {
					sentence: "The Zoom password may have changed.",
					meaning: "An attempt may have been applied, but this could not be confirmed.",
					step: "fails",
					next: "With `secret-name`: start a new run, which confirms the outcome. Without `secret-name`: fix the cause below, then start a new run with the same password and `allow-unchanged: true`. After Zoom 1129, pass another password. If the password was generated and not saved, start a new run, which sets another one.",
				},
				"updated-not-stored": {
					sentence: "The Zoom password was updated, but the secret was not.",
					meaning: "The password is in effect, but only the pending secret (or the output `password`) holds it.",
					step: "fails",
					next: "Fix the cause below, then start a new run, which stores the password.",
				},
				validated: {
					sentence: "Nothing was changed: dry run.",
					meaning: "Dry run: no check failed. The log and the summary list what was checked.",
					step: "succeeds",
					next: "Nothing.",
				},
				skipped: {
					sentence: "Nothing was changed: the next rotation is not due yet.",
					meaning: "`minimum-age-days` is not reached.",
					step: "succeeds",
					next: "Nothing.",
				},
			};
			const statusSentence = (status) => STATUS_MEANINGS[status].sentence;
			// CONCATENATED MODULE: ./build/src/report/facts.js
			const WORDS_SHOWN = 1000;
			const NO_PROBLEM = {
				code: "",
				title: "",
				summary: "",
				advice: "",
				retryAt: "",
				link: "",
			};
			function collectFacts(outcome, masker, { names, ...request }) {
				const hideNames = (text) => names.reduce((shown, name) => shown.replaceAll(name, () => masker.mask(name)), text);
				const problem = "problem" in outcome ? outcome.problem : void 0;
				const checks = ("checks" in outcome ? outcome.checks : void 0) ?? [];
				const isFailed = exitCode(outcome) === 1;
				const isDryRun = isFailed && checks.length > 0;
				const password = [
					...(isDryRun ? ["The dry run failed."] : []),
					...describePassword(outcome, request),
					...describeNextRotation(outcome),
				];
				const facts = problem ? collectProblem(problem, outcome, masker, request) : NO_PROBLEM;
				return {
					...facts,
					isFailed,
					sentence: statusSentence(outcome.status),
					password: password.map(hideNames),
					checks: checks.map(describeCheck),
					httpStatus: outcome.response ? String(outcome.response.status) : "",
					trackingId: trackingIdOf(problem?.response ?? outcome.response, masker),
					summary: hideNames(facts.summary),
					advice: hideNames(facts.advice),
				};
			}
			function collectProblem(problem, outcome, masker, request) {
				const isSecret = problem.code !== problem.entry.code && masker.redact(problem.code) !== problem.code;
				const shown = isSecret ? (0, errors_problem.Yx)(action_errors.t3.notFromZoom, "") : problem;
				const { code, entry } = shown;
				const detail = problem.untrustedDetail && shorten(defuse(masker.redact(problem.untrustedDetail)), WORDS_SHOWN);
				return {
					...(exitCode(outcome) === 1
						? {
								code,
								link: (0, documentation_link.v)(entry, process.env),
							}
						: {
								code: "",
								link: "",
							}),
					title: (0, errors_problem.Gg)(entry, code),
					summary: detail ? `${problem.summary} ${detail}` : problem.summary,
					advice: adviceFor(outcome, shown, request),
					retryAt: problem.retryAt === void 0 ? "" : new Date(problem.retryAt).toISOString(),
				};
			}
			const annotationMessage = ({ title, summary, sentence, password, advice, trackingId, link }) =>
				[
					title,
					summary,
					sentence,
					...password,
					...(advice ? [`What to do: ${advice}`] : []),
					...(trackingId ? [`Zoom's tracking ID: ${trackingId}`] : []),
					...(link ? [`More: ${link}`] : []),
				].join("\n");
			function plainMessage({ isFailed, sentence, title, summary, password, advice }) {
				const sentences = [
					sentence,
					...(isFailed ? [`${title}.`, endSentence(summary)] : []),
					...password,
					...(isFailed && advice ? [`What to do: ${advice}`] : []),
				];
				return sentences.join(" ").replaceAll("`", "").replace(/\s+/g, " ");
			}
			// CONCATENATED MODULE: ./build/src/report/summary.js
			function writeSummary(outcome, facts) {
				const file = process.env["GITHUB_STEP_SUMMARY"] ?? "";
				(0, outputs._h)(file, () => (0, external_node_fs_.appendFileSync)(file, `${renderSummary(outcome, facts)}\n`));
			}
			const ICONS = {
				updated: "✅",
				unchanged: "❌",
				unknown: "⚠️",
				"updated-not-stored": "⚠️",
				validated: "✅",
				skipped: "⏭️",
			};
			const iconOf = (outcome) => (outcome.status === "unchanged" && outcome.accepted ? ICONS.updated : ICONS[outcome.status]);
			function renderSummary(outcome, { sentence, title, summary, password, checks, advice, link, ...details }) {
				const actions = [...(advice ? [`<b>What to do:</b> ${toHtml(advice)}`] : []), ...(link ? [renderLink(link)] : [])];
				const members = [
					["Status", outcome.status],
					["HTTP status", details.httpStatus],
					["Error code", details.code],
					["Tracking ID", details.trackingId],
				];
				const rows = members.flatMap(([name, value]) => (value ? [`<tr><td>${name}</td><td>${toHtml(value)}</td></tr>`] : []));
				return [
					`<h3>${iconOf(outcome)} ${toHtml(sentence)}</h3>`,
					...(title ? [`<p><b>${toHtml(title)}</b><br>${toHtml(summary)}</p>`] : []),
					...(password.length > 0 ? [`<p>${toHtml(password.join(" "))}</p>`] : []),
					...(checks.length > 0 ? [`<ul>${checks.map((check) => `<li>${toHtml(check)}</li>`).join("")}</ul>`] : []),
					...(actions.length > 0 ? [`<p>${actions.join("<br>")}</p>`] : []),
					`<details><summary>Details</summary><table>${rows.join("")}</table></details>`,
				].join("");
			}
			const renderLink = (link) =>
				URL.canParse(link) ? `<a href="${escapeHtml(link)}">More about this error</a>` : `More: ${toHtml(link)}`;
			const toHtml = (text) =>
				escapeHtml(text)
					.replace(/`([^`\n]+)`|https?:\/\/[\w./:-]*\w/g, (url, code) => (code ? `<code>${code}</code>` : `<a href="${url}">${url}</a>`))
					.replaceAll("`", "&#39;")
					.replaceAll("\n", "<br>");
			const escapeHtml = (text) =>
				text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
			// CONCATENATED MODULE: ./build/src/report/report.js
			function report(outcome, log, masker, options) {
				const facts = collectFacts(outcome, masker, options);
				const { isFailed, title, checks, sentence, password } = facts;
				const nextRotationAt = outcome.status === "updated" || outcome.status === "skipped" ? outcome.nextRotationAt : void 0;
				const written = (0, outputs.n0)({
					status: outcome.status,
					"http-status": facts.httpStatus,
					"error-code": facts.code,
					"error-message": isFailed ? facts.summary.replaceAll("\n", " ") : "",
					"retry-at": isFailed ? facts.retryAt : "",
					"next-rotation-at": nextRotationAt === void 0 ? "" : new Date(nextRotationAt).toISOString(),
					"tracking-id": facts.trackingId,
					message: plainMessage(facts),
					"documentation-url": facts.link,
					...(options.isGenerated &&
						outcome.status === "unchanged" &&
						!outcome.checks &&
						options.names.length === 0 && {
							password: "",
						}),
				});
				if (!written) log.warn(OUTPUTS_NOT_WRITTEN);
				if ("problem" in outcome && outcome.problem.response) {
					lib_core.pq(`${title}.`);
					log.response(outcome.problem.response);
				}
				lib_core.pq([...checks, sentence, ...password].join("\n"));
				const annotate = isFailed ? lib_core.z3 : lib_core.lm;
				if ("problem" in outcome)
					annotate(annotationMessage(facts), {
						title,
					});
				if (options.jobSummary) writeSummary(outcome, facts);
				return exitCode(outcome);
			}
			function reportPlainly(outcome) {
				(0, outputs.n0)({
					status: outcome.status,
				});
				const entry = action_errors.t3.internal;
				const title = (0, errors_problem.Gg)(entry);
				const message = `The report of this step failed. ${statusSentence(outcome.status)}`;
				lib_core.z3(`${title}\n${message}\nWhat to do: ${entry.fix}`, {
					title,
				});
				return exitCode(outcome);
			}
			// CONCATENATED MODULE: ./build/src/rotation/decision.js
			const INCONCLUSIVE = ["reused", "limit", "rate", "unrecognized", "unexpected"];
			const LASTING = ["reused", "policy", "request", "unrecognized", "unexpected"];
			function decide(update, origin) {
				if (update.applied === "yes") return "commit";
				const { class: rejection } = update.problem;
				if (rejection === "same") return origin === "passed" || origin === "leftover" ? "commit-unchanged" : "commit";
				if (origin === "recovered" || origin === "leftover")
					return (update.applied === "maybe" && update.isBlocked) || LASTING.includes(rejection) ? "give-up" : "unknown";
				if (update.applied === "maybe") return rejection === "reused" && origin === "generated" ? "commit" : "unknown";
				const isDoubtful = update.isDoubtful || INCONCLUSIVE.includes(rejection);
				if (rejection === "policy" && !isDoubtful) return "try-next";
				if (rejection === "reused" || rejection === "policy") return origin === "generated" ? "give-up" : "keep";
				return isDoubtful ? "keep" : "discard";
			}
			var messages = __nccwpck_require__(273);
			// CONCATENATED MODULE: ./build/src/rotation/inspection.js
			const isPendingOpen = ({ pending, isLeftover }) => pending !== "" && !isLeftover;
			async function inspect(options) {
				const { store, before, onEvent } = options;
				const inspected = store
					? await store.inspect(before)
					: (0, result.kX)({
							slots: new Map(),
						});
				if (!inspected.ok) return inspected;
				const { slots, values } = inspected.value;
				const inventory = new Map(slots);
				const written = slots.get(rotation_slots.eN);
				if (store && written === void 0 && !values?.current)
					onEvent({
						kind: "missing",
						...store.name,
					});
				if (store && written !== void 0 && written > before.deadline.now()) {
					inventory.delete(rotation_slots.eN);
					onEvent({
						kind: "time-in-future",
						...store.name,
					});
				}
				return (0, result.kX)({
					...options,
					content: {
						...inspected.value,
						slots: inventory,
					},
					pending: values?.pending ?? options.pending,
					isLeftover: (0, rotation_slots.ij)(inspected.value),
				});
			}
			function staleProblem({ store, pending, content }) {
				const isPassed = pending !== "";
				return store && content.slots.has(rotation_slots.eG) !== isPassed
					? (0, messages.YD)((0, rotation_slots.M8)(store.name, rotation_slots.eG), isPassed)
					: void 0;
			}
			function stopReason({ deadline }) {
				if (deadline.isCancelled()) return (0, action_errors.vQ)();
				return deadline.remaining() > 0 ? void 0 : (0, action_errors.n4)();
			}
			function ageOf(rotation) {
				const { store, content, dueAfterMs, before, onEvent } = rotation;
				const writtenAt = content.slots.get(rotation_slots.eN);
				if (!store || dueAfterMs === 0 || writtenAt === void 0) return;
				const dueAt = writtenAt + dueAfterMs;
				const now = before.deadline.now();
				const isUnfinished = isPendingOpen(rotation) || (0, rotation_slots.II)(content.slots).length > 0;
				onEvent({
					kind: "age",
					...store.name,
					writtenAt,
					now,
					dueAt,
					isUnfinished,
				});
				return {
					writtenAt,
					dueAt,
					isDue: isUnfinished || now >= dueAt,
				};
			}
			// CONCATENATED MODULE: ./build/src/rotation/stored-slots.js
			const LATER_MS = 1000;
			function createStoredSlots(store, { before, after, onEvent }, inventory, valueBefore) {
				const { name, isReadable } = store;
				const { deadline } = after;
				let current = valueBefore;
				async function remove(slots) {
					for (const [index, slot] of slots.entries()) {
						const removed = await store.remove(slot, after);
						if (!removed.ok)
							return {
								deleted: slots.slice(0, index),
								failed: {
									slot,
									problem: removed.problem,
								},
							};
						inventory.delete(slot);
					}
					return {
						deleted: slots,
					};
				}
				async function mark(slots, password, writtenAt) {
					if (isReadable) {
						const written = await Promise.all(
							slots.filter((slot) => slot !== rotation_slots.eG).map((slot) => store.write(slot, password, after)),
						);
						return written.every(({ ok }) => ok);
					}
					if (!slots.includes(rotation_slots.eG)) return true;
					const found = await store.exists(rotation_slots.eG, after);
					if (!found.ok || !found.value) return found.ok;
					while (deadline.now() < writtenAt + LATER_MS) await deadline.pause(writtenAt + LATER_MS - deadline.now());
					return (await store.write(rotation_slots.eN, password, after)).ok;
				}
				async function lostCurrent(deleted) {
					const kept = current === "" || deleted.length === 0 ? void 0 : await store.keep?.(current, after);
					return kept?.ok === false ? kept.problem : void 0;
				}
				async function drop(slot, isOpen = true) {
					const { failed, deleted } = await remove([slot]);
					if (failed)
						onEvent({
							kind: "not-deleted",
							...name,
							isOpen,
							...failed,
						});
					return {
						isLeft: failed !== void 0,
						lost: await lostCurrent(deleted),
					};
				}
				async function discard(isOpen) {
					const { isLeft, lost } = await drop(rotation_slots.eG, isOpen);
					if (!isLeft)
						onEvent({
							kind: "discarded",
							...name,
						});
					return lost;
				}
				return {
					name,
					isReadable,
					drop,
					discard,
					async save(slot, password) {
						const written = await store.write(slot, password, slot === rotation_slots.eN ? after : before);
						inventory.set(slot, rotation_slots.v2);
						if (slot === rotation_slots.eN && written.ok) current = password;
						return written;
					},
					async clearLeftover() {
						if (isReadable) return discard(false);
						onEvent({
							kind: "leftover",
							...name,
						});
						return;
					},
					async clear(slots, password) {
						const writtenAt = deadline.now();
						const lists = [slots.filter((slot) => slot === rotation_slots.eG), slots.filter((slot) => slot !== rotation_slots.eG)];
						const removals = await Promise.all(lists.map(remove));
						const deleted = removals.flatMap((removal) => removal.deleted);
						const failures = removals.flatMap(({ failed }) => failed ?? []);
						const left = slots.filter((slot) => !deleted.includes(slot));
						const isMarked = failures.length === 0 || (await mark(left, password, writtenAt));
						onEvent({
							kind: "committed",
							...name,
							deleted,
						});
						for (const failed of failures)
							onEvent({
								kind: "not-deleted",
								...name,
								isOpen: !isMarked,
								...failed,
							});
						return lostCurrent(deleted);
					},
				};
			}
			// CONCATENATED MODULE: ./build/src/rotation/progress.js
			function createProgress(options, content, status) {
				const { store, allowUnchanged, dueAfterMs, after, onEvent, recordStatus } = options;
				const existing = new Map(content.slots);
				const slots = store && createStoredSlots(store, options, existing, content.values?.current ?? "");
				let statusSoFar = status;
				let response;
				let hasRecovered = false;
				let hasGivenUp = false;
				recordStatus(status);
				const location = () =>
					store && {
						...store.name,
						kind: "previous-or",
						slots: possibleSlots(existing),
						hasRecovered,
					};
				function end(problem) {
					const common = {
						problem,
						response,
						location: location(),
					};
					return statusSoFar === "unchanged"
						? {
								status: "unchanged",
								accepted: false,
								...common,
							}
						: {
								status: "unknown",
								...common,
							};
				}
				function endUnsent(problem, more = {}) {
					existing.delete(rotation_slots.eG);
					const outcome = end(problem);
					return {
						...outcome,
						location: outcome.location && {
							...outcome.location,
							...more,
						},
					};
				}
				async function storeCurrent(password, statusAfter, others) {
					if (!slots) return;
					recordStatus("updated-not-stored");
					const saved = await slots.save(rotation_slots.eN, password);
					if (saved.ok) recordStatus(statusAfter);
					const problem = saved.ok
						? await slots.clear([...others, ...(0, rotation_slots.tk)(existing).reverse()], password)
						: saved.problem;
					const location = saved.ok
						? void 0
						: {
								...slots.name,
								kind: "pending",
							};
					return (
						problem && {
							status: "updated-not-stored",
							problem,
							response,
							location,
						}
					);
				}
				return {
					location,
					end,
					async send(password, updatePassword) {
						const record = (applied) => recordStatus(applied === "no" ? statusSoFar : "unknown");
						const update = await updatePassword(password, record);
						response = update.response ?? response;
						if (update.applied === "maybe") statusSoFar = "unknown";
						if (update.applied === "no") record("no");
						return update;
					},
					async stage({ candidate, origin, givenUp, isPendingSpent }) {
						if (!slots) return;
						const { name, isReadable } = slots;
						if (givenUp !== void 0) {
							const slot = (0, rotation_slots.fZ)(existing);
							const saved = await slots.save(slot, givenUp);
							if (!saved.ok) {
								const dropped = isReadable ? await slots.drop(slot) : void 0;
								return end(dropped?.lost ?? saved.problem);
							}
							hasGivenUp = true;
							onEvent({
								kind: "saved-previous",
								...name,
								slot,
							});
						}
						const isFirst = !existing.has(rotation_slots.eG);
						const staged = await slots.save(rotation_slots.eG, candidate);
						if (!staged.ok && staged.problem.code === "stale-pending") return end(staged.problem);
						if (!staged.ok) {
							const isWritten = isReadable && !staged.problem.isPermanent;
							const dropped = isWritten || isPendingSpent ? await slots.drop(rotation_slots.eG) : void 0;
							return endUnsent(
								dropped?.lost ?? staged.problem,
								dropped?.isLeft
									? {
											isPendingUnconfirmed: true,
										}
									: {},
							);
						}
						if (isFirst && staged.value === "replaced") {
							const problem = (0, messages.fe)((0, rotation_slots.M8)(name, rotation_slots.eG));
							return {
								status: "unchanged",
								problem,
								accepted: false,
								location: {
									...name,
									kind: "any",
								},
							};
						}
						onEvent({
							kind: "staged",
							...name,
							origin,
						});
						return;
					},
					canGiveUp: () => slots !== void 0 && !hasGivenUp && (0, rotation_slots.II)(existing).length < rotation_slots.nr,
					doubt() {
						statusSoFar = "unknown";
						recordStatus(statusSoFar);
					},
					async commit(password, problem) {
						const done = problem
							? {
									status: "unchanged",
									problem,
									accepted: allowUnchanged,
									response,
								}
							: {
									status: "updated",
									response,
								};
						const notStored = await storeCurrent(password, done.status, [rotation_slots.eG]);
						if (notStored || !store) return notStored ?? done;
						const nextRotationAt = done.status === "updated" && dueAfterMs > 0 ? after.deadline.now() + dueAfterMs : void 0;
						return {
							...done,
							location: {
								...store.name,
								kind: "current",
							},
							...(nextRotationAt !== void 0 && {
								nextRotationAt,
							}),
						};
					},
					async recover(password) {
						statusSoFar = "unchanged";
						hasRecovered = true;
						return storeCurrent(password, "unchanged", []);
					},
					clearLeftover: async () => slots?.clearLeftover(),
					async discard(problem) {
						const lost = await slots?.discard(true);
						return endUnsent(lost ?? problem);
					},
					keep: (problem) =>
						endUnsent(problem, {
							isPendingKept: true,
						}),
				};
			}
			const possibleSlots = (inventory) => [rotation_slots.eG, ...(0, rotation_slots.II)(inventory)].filter((slot) => inventory.has(slot));
			// CONCATENATED MODULE: ./build/src/rotation/dry-run.js
			async function dryRun(options) {
				const { zoom, store, candidates, before, recordStatus } = options;
				recordStatus("unchanged");
				const [inspected, checked] = await Promise.all([inspect(options), zoom.check()]);
				const stop = stopReason(before);
				const stale = inspected.ok ? staleProblem(inspected.value) : inspected.problem;
				const fitting = candidates.check(checked.policy);
				const rejected = fitting.ok ? void 0 : fitting.problem;
				const checks = [
					{
						name: "inputs",
						result: "passed",
					},
					...checked.checks.map((check) =>
						check.name === "policy" && rejected
							? {
									...check,
									result: "failed",
								}
							: check,
					),
					...(store
						? [
								{
									name: "secrets-readable",
									result: inspected.ok ? "passed" : "failed",
								},
								NOT_WRITTEN,
							]
						: []),
				];
				const age = inspected.ok && !stale ? ageOf(inspected.value) : void 0;
				const problem = stop ?? checked.problem ?? rejected ?? stale;
				const location = inspected.ok
					? (locationOf(inspected.value, !stale) ??
						(store &&
							age && {
								...store.name,
								kind: "recent",
								writtenAt: age.writtenAt,
							}))
					: void 0;
				const common = {
					location,
					checks,
					...(age?.isDue === false && {
						nextRotationAt: age.dueAt,
					}),
				};
				return problem
					? {
							status: "unchanged",
							problem,
							accepted: false,
							...common,
						}
					: {
							status: "validated",
							...common,
						};
			}
			const NOT_WRITTEN = {
				name: "secrets-writable",
				result: "not-checked",
				reason: "shown-by-writing",
			};
			function locationOf({ store, content, isLeftover }, isCompleted) {
				const slots = possibleSlots(content.slots).filter((slot) => slot !== rotation_slots.eG || !isLeftover);
				if (!store || slots.length === 0) return;
				return {
					...store.name,
					kind: "previous-or",
					slots,
					hasRecovered: false,
					...(isCompleted && {
						isDryRun: true,
					}),
				};
			}
			// CONCATENATED MODULE: ./build/src/rotation/rotate.js
			async function rotate(options) {
				if (options.dryRun) return dryRun(options);
				const { zoom, store, dueAfterMs, recordStatus } = options;
				recordStatus(statusBefore(options.pending !== ""));
				const [inspected, preparedEarly] =
					dueAfterMs === 0 ? await Promise.all([inspect(options), zoom.prepare()]) : [await inspect(options)];
				if (!inspected.ok) return endUninspected(inspected.problem, options);
				const rotation = inspected.value;
				const progress = createProgress(options, rotation.content, statusBefore(isPendingOpen(rotation)));
				const stale = staleProblem(rotation);
				if (stale)
					return {
						status: "unchanged",
						problem: stale,
						accepted: false,
						location: progress.location(),
					};
				const age = ageOf(rotation);
				if (store && age && !age.isDue) {
					const lost = rotation.isLeftover ? await progress.clearLeftover() : void 0;
					if (lost) return progress.end(lost);
					return {
						status: "skipped",
						location: {
							...store.name,
							kind: "recent",
							writtenAt: age.writtenAt,
						},
						nextRotationAt: age.dueAt,
					};
				}
				const prepared = preparedEarly ?? (await zoom.prepare());
				if (!prepared.ok) return progress.end(prepared.problem);
				const ready = {
					...rotation,
					...prepared.value,
					progress,
				};
				return rotation.pending === ""
					? tryNext(ready, {
							problem: (0, messages.IS)(),
							isPendingSpent: false,
						})
					: completePending(ready);
			}
			const statusBefore = (isUnfinished) => (isUnfinished ? "unknown" : "unchanged");
			function endUninspected(problem, options) {
				const { store, pending } = options;
				const progress = createProgress(
					options,
					{
						slots: new Map(pending === "" ? [] : [[rotation_slots.eG, rotation_slots.v2]]),
					},
					statusBefore(pending !== ""),
				);
				const outcome = progress.end(problem);
				return store?.isReadable
					? {
							...outcome,
							location: void 0,
						}
					: outcome;
			}
			async function completePending(rotation) {
				const { candidates, pending, isLeftover, store, onEvent, update: updatePassword, progress } = rotation;
				candidates.onPendingRecovered(pending);
				if (store)
					onEvent({
						kind: "pending-found",
						...store.name,
						isLeftover,
					});
				const update = await progress.send(pending, updatePassword);
				const problem = problemOf(update);
				const decision = decide(update, isLeftover ? "leftover" : "recovered");
				switch (decision) {
					case "commit":
					case "commit-unchanged": {
						const isWanted = candidates.isSatisfiedBy(pending) && !(isLeftover && candidates.origin === "generated");
						if (isWanted) return progress.commit(pending, decision === "commit" ? void 0 : problem);
						return (
							(await progress.recover(pending)) ??
							tryNext(rotation, {
								problem: (0, messages.IS)(),
								isPendingSpent: true,
							})
						);
					}

					case "give-up":
						return isLeftover && store?.isReadable
							? tryNext(rotation, {
									problem,
									isPendingSpent: true,
								})
							: giveUp(pending, rotation, problem);

					default:
						return progress.end(problem);
				}
			}
			async function tryNext(rotation, { problem: lastProblem, givenUp, isPendingSpent }) {
				const { candidates, before, policy, update: updatePassword, progress } = rotation;
				const stop = stopReason(before);
				const next = stop ? (0, result.V2)(stop) : (candidates.next(policy) ?? (0, result.V2)(lastProblem));
				if (!next.ok) return isPendingSpent ? progress.discard(next.problem) : progress.end(next.problem);
				const candidate = next.value;
				if (candidate === givenUp) return progress.end((0, messages.nF)(lastProblem));
				const unstaged = await progress.stage({
					candidate,
					origin: candidates.origin,
					givenUp,
					isPendingSpent,
				});
				if (unstaged) return unstaged;
				const update = await progress.send(candidate, updatePassword);
				const problem = problemOf(update);
				switch (decide(update, candidates.origin)) {
					case "commit":
						return progress.commit(candidate);

					case "commit-unchanged":
						return progress.commit(candidate, problem);

					case "try-next":
						return tryNext(rotation, {
							problem,
							isPendingSpent: true,
						});

					case "give-up":
						return giveUp(candidate, rotation, problem);

					case "discard":
						return progress.discard(problem);

					case "keep":
						return progress.keep(problem);

					case "unknown":
						return progress.end((0, messages.nF)(problem));
				}
			}
			function giveUp(password, rotation, problem) {
				const { progress } = rotation;
				progress.doubt();
				return progress.canGiveUp()
					? tryNext(rotation, {
							problem,
							givenUp: password,
							isPendingSpent: false,
						})
					: progress.end((0, messages.nF)(problem));
			}
			const problemOf = (update) => (update.applied === "yes" ? (update.proof ?? (0, messages.IS)()) : update.problem);
			var http_json = __nccwpck_require__(8637);
			// CONCATENATED MODULE: ./build/src/stores/github/job-mark.js
			const VARIABLE = "UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS";
			function createJobMark({ owner, repository, environment, name }, isPendingAtStart, env, exportVariable) {
				const list = (0, http_json.q)(env[VARIABLE]);
				const others = Array.isArray(list) ? list : [];
				const entry = JSON.stringify([`${owner}/${repository}`, environment, name]).toLowerCase();
				return {
					isSet: () => others.includes(entry),
					set: () => exportVariable(VARIABLE, JSON.stringify([...others, entry])),
					clear: () => isPendingAtStart || exportVariable(VARIABLE, JSON.stringify(others)),
				};
			}
			var place = __nccwpck_require__(8886);
			var stores_messages = __nccwpck_require__(2705);
			// CONCATENATED MODULE: ./build/src/stores/open.js
			async function openStore(secret, { pendingPassword, dueAfterMs }, context) {
				const { env, onEvent } = context;
				if (secret.kind === "stored") {
					const { openValueStore } = await __nccwpck_require__.e(458).then(__nccwpck_require__.bind(__nccwpck_require__, 9458));
					return (0, result.kX)(openValueStore(secret, secretNameOf(secret), dueAfterMs > 0, context));
				}
				let isWarned = false;
				const mark = createJobMark(secret, pendingPassword !== "", env, (name, value) => {
					if (!(0, outputs.dN)(name, value) && !isWarned) {
						isWarned = true;
						onEvent({
							kind: "job-not-marked",
						});
					}
				});
				if (mark.isSet()) return (0, result.V2)(stores_messages.D.staleJob);
				const { openGitHubSecrets } = await __nccwpck_require__.e(646).then(__nccwpck_require__.bind(__nccwpck_require__, 2646));
				return (0, result.kX)(openGitHubSecrets(secretNameOf(secret), secret, mark, context));
			}
			function secretNameOf(secret) {
				const { name: secretName } = secret;
				if (secret.kind === "github")
					return {
						secretName,
						place: (0, place.d)(secret),
					};
				if (secret.store.kind === "program")
					return {
						secretName,
					};
				const { separator, title, isMarked } = (0, shipped.Jk)(secret.store.store);
				return {
					secretName,
					place: title,
					...(separator && {
						separator,
					}),
					...(isMarked && {
						isMarked,
					}),
				};
			}
			var no_response = __nccwpck_require__(997);
			var retry = __nccwpck_require__(7111);
			var classify = __nccwpck_require__(2068);
			// CONCATENATED MODULE: ./build/src/zoom/update-password.js
			const MAX_REQUESTS = 7;
			const MAY_BE_UNREAD = ["request", "policy", "unrecognized", "unexpected"];
			const END = {
				kind: "end",
			};
			async function updatePassword(options) {
				const { transport, deadline, session, bodyFormats, onEvent, onKnown } = options;
				const nothingSent = {
					response: void 0,
					applied: "no",
					problem: (0, action_errors.n4)(),
					isBlocked: true,
				};
				let state = {
					last: nothingSent,
					formats: bodyFormats,
					isOtherNeeded: false,
					attempt: 1,
				};
				for (let request = 1; ; request++) {
					const { last, formats, isOtherNeeded, attempt } = state;
					const isStopped = deadline.isCancelled() && last.applied === "no";
					if (isStopped)
						return {
							...last,
							problem: (0, action_errors.vQ)(),
							isDoubtful: isDoubtfulAfter(last),
						};
					if (deadline.remaining() === 0) return last;
					const token = session.token();
					const exchange = await transport.exchange(update_password_encode(state, token, options));
					const { update, next: wanted } = follow(exchange, state, token, options);
					const next = request < MAX_REQUESTS ? wanted : END;
					const phase = {
						deadline,
						isCancellable: update.applied === "no",
					};
					onEvent({
						kind: "attempt",
						exchange,
						update,
						next: (0, runtime_deadline.mm)(phase) ? END : next,
					});
					if (next.kind === "end" || update.applied === "yes") {
						if (isOtherNeeded && update.applied === "yes" && !update.proof)
							onEvent({
								kind: "format-needed",
								format: formats[0],
							});
						return update;
					}
					onKnown(update.applied);
					if (next.kind === "new-token") {
						const renewed = await session.renewal(token)?.();
						if (renewed?.ok === false)
							return {
								...update,
								problem: renewed.problem,
							};
					} else if (next.kind === "other-format") transport.close();
					else if (!(await (0, retry.jy)(next.waitMs, phase, onEvent))) return update;
					const [, otherFormat] = formats;
					const isSwitched = otherFormat && (next.kind === "other-format" || (next.kind === "retry" && update.applied === "maybe"));
					state = {
						last: update,
						attempt: next.kind === "other-format" ? 1 : attempt + 1,
						...(isSwitched
							? {
									formats: [otherFormat],
									isOtherNeeded: exchange.kind === "response",
								}
							: {
									formats,
									isOtherNeeded,
								}),
					};
				}
			}
			function follow(exchange, { last, formats, attempt }, token, { deadline, random, session }) {
				const isDoubtful = isDoubtfulAfter(last);
				const retryAfter = (waitMs, applied) => {
					const next = (0, retry.M$)(waitMs, attempt, {
						deadline,
						isCancellable: applied === "no",
					});
					return next
						? {
								kind: "retry",
								...next,
							}
						: END;
				};
				if (exchange.kind === "no-response") {
					const reason = exchange.reason === "timeout" && deadline.isCancelled() ? "cancelled" : exchange.reason;
					const problem = (0, no_response.of)({
						...exchange,
						reason,
					});
					const applied = exchange.sent ? "maybe" : last.applied;
					return {
						update: {
							response: last.response,
							applied,
							problem,
							isDoubtful,
						},
						next: retryAfter((0, retry.JN)(attempt, random), applied),
					};
				}
				const { response } = exchange;
				const { status } = response;
				const reading = (0, classify.Uk)(response);
				if (reading.kind === "updated")
					return {
						update: {
							response,
							applied: "yes",
						},
						next: END,
					};
				if (reading.kind === "ambiguous") {
					const now = deadline.now();
					const problem = status === classify.Wm ? (0, classify.SG)(reading.problem, response, now) : reading.problem;
					const { retryAt } = problem;
					const isBlocked = last.isBlocked === true && status >= 300 && status < 500;
					return {
						update: {
							response,
							applied: "maybe",
							problem,
							isBlocked,
							isDoubtful,
						},
						next: retryAfter(retryAt === void 0 ? (0, retry.JN)(attempt, random) : retryAt - now, "maybe"),
					};
				}
				const { rejection } = reading;
				const isConfirmed = last.applied === "maybe" && rejection.class === "same";
				if (isConfirmed)
					return {
						update: {
							response,
							applied: "yes",
							proof: rejection,
						},
						next: END,
					};
				const update = {
					response,
					applied: last.applied,
					problem: rejection,
					isDoubtful,
				};
				if (rejection.class === "rate") {
					const now = deadline.now();
					const next = retryAfter((0, classify.hD)(response, attempt, now, random), last.applied);
					return {
						update: {
							...update,
							problem: (0, classify.SG)(rejection, response, now),
						},
						next,
					};
				}
				if (rejection.class === "token" && attempt < retry.m && session.renewal(token))
					return {
						update,
						next: {
							kind: "new-token",
						},
					};
				return {
					update,
					next:
						formats.length > 1 && MAY_BE_UNREAD.includes(rejection.class)
							? {
									kind: "other-format",
								}
							: END,
				};
			}
			const isDoubtfulAfter = ({ isDoubtful, problem }) => isDoubtful === true || INCONCLUSIVE.includes(problem.class);
			function update_password_encode({ formats: [format], last }, token, options) {
				const { apiUrl, userId, password, deadline, onKnown } = options;
				const boundary = `form-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
				const [type, body] =
					format === "json"
						? [
								"application/json",
								JSON.stringify({
									password,
								}),
							]
						: [
								`multipart/form-data; boundary=${boundary}`,
								`--${boundary}\r\nContent-Disposition: form-data; name="password"\r\n\r\n${password}\r\n--${boundary}--\r\n`,
							];
				const { path, headers } = (0, session.AT)(apiUrl, `users/${encodeURIComponent(userId)}/password`, token);
				let isSent = false;
				return {
					method: "PUT",
					path,
					headers: {
						...headers,
						"content-type": type,
					},
					body,
					phase: {
						deadline,
						get isCancellable() {
							return last.applied === "no" && !isSent;
						},
					},
					onSend() {
						isSent = true;
						onKnown("maybe");
					},
				};
			}
			// CONCATENATED MODULE: ./build/src/zoom/client.js
			function foreignHosts({ apiUrl, credentials }) {
				const urls = [apiUrl, ...(credentials.kind === "token" ? [] : [credentials.oauthUrl])];
				return [...new Set(urls.map(({ host }) => host))].filter((host) => !/(^|\.)zoom(gov\.com|\.us)\.?(:\d+)?$/.test(host));
			}
			function createZoomClient(inputs, { env, ...options }) {
				const { credentials, apiUrl, checkPolicy, password: wanted } = inputs;
				const { deadline } = options.phase;
				let { bodyFormats } = inputs;
				const onEvent = (event) => {
					if (event.kind === "format-needed") bodyFormats = [event.format];
					options.onEvent(event);
				};
				const context = {
					...options,
					onEvent,
					transport: (0, transport.oO)(apiUrl, env),
				};
				let oauth;
				const open = async () => {
					if (apiUrl.protocol === "https:") process.getBuiltinModule("node:tls");
					if (credentials.kind === "token") return (0, result.kX)((0, session.MC)(credentials.token));
					const { openSession } = await __nccwpck_require__.e(568).then(__nccwpck_require__.bind(__nccwpck_require__, 4568));
					oauth = (0, transport.oO)(credentials.oauthUrl, env);
					return openSession(credentials, {
						...options,
						transport: oauth,
					});
				};
				return {
					async prepare() {
						const opened = await open();
						if (!opened.ok) return opened;
						const session = opened.value;
						const update = (password, onKnown) =>
							updatePassword({
								...inputs,
								...context,
								deadline,
								session,
								password,
								bodyFormats,
								onKnown,
							});
						if (checkPolicy === "never" || (checkPolicy === "auto" && wanted.kind === "passed"))
							return (0, result.kX)({
								policy: {},
								update,
							});
						const { learnPolicy } = await __nccwpck_require__.e(34).then(__nccwpck_require__.bind(__nccwpck_require__, 9034));
						const { policy, problem } = await learnPolicy(
							checkPolicy,
							{
								apiUrl,
								session,
								context,
							},
							onEvent,
						);
						return problem
							? (0, result.V2)(problem)
							: (0, result.kX)({
									policy,
									update,
								});
					},
					async check() {
						const opened = await open();
						const { checkCredentials, checkWithoutToken } = await __nccwpck_require__
							.e(500)
							.then(__nccwpck_require__.bind(__nccwpck_require__, 7500));
						if (!opened.ok) return checkWithoutToken(opened.problem, checkPolicy);
						return checkCredentials(
							inputs,
							{
								apiUrl,
								session: opened.value,
								context,
							},
							onEvent,
						);
					},
					close() {
						context.transport.close();
						oauth?.close();
					},
				};
			}
			// CONCATENATED MODULE: ./build/src/main.js
			const DEFAULT_REPORT = {
				jobSummary: true,
				names: [],
				allowUnchanged: false,
				isGenerated: false,
				isTokenRequested: false,
			};
			const COMMIT_MS = 20_000;
			async function main(runtime) {
				(0, outputs.Y2)("unchanged");
				const masker = createMasker();
				const log = createLog(masker);
				const run = {
					...runtime,
					masker,
					log,
					status: "unchanged",
					report: DEFAULT_REPORT,
				};
				const outcome = await Promise.race([changePassword(run), run.crash]).catch((error) => crashed(error, run));
				try {
					return report(outcome, log, masker, run.report);
				} catch {
					return reportPlainly(outcome);
				}
			}
			async function changePassword(run) {
				const { masker, log, deadline, env } = run;
				const read = readInputs(masker, {
					env,
				});
				run.report = read.report;
				if (isInEvent(read.givenPassword, env["GITHUB_EVENT_PATH"])) log.warn(PASSWORD_IN_EVENT);
				if (!read.checked.ok) {
					const problem = (0, errors_problem.Yx)(action_errors.t3.invalidInput, describeInputProblems(read.checked.problem));
					return {
						status: "unchanged",
						problem,
						accepted: false,
					};
				}
				const inputs = read.checked.value;
				const hosts = foreignHosts(inputs);
				if (hosts.length > 0) log.notify(hostNotice(hosts, run.report.isTokenRequested));
				if (inputs.secret)
					run.location = {
						...secretNameOf(inputs.secret),
						kind: "any",
					};
				deadline.limit(inputs.timeoutMs);
				await (0, promises_namespaceObject.setImmediate)();
				const opened = await main_open(inputs, run);
				if (!opened.ok)
					return {
						status: "unchanged",
						problem: opened.problem,
						accepted: false,
						location: run.location,
					};
				const ignoreSignals = deadline.onChange(() => {
					if (deadline.isCancelled() && deadline.remaining() > 0) {
						ignoreSignals();
						log.onEvent({
							kind: "cancelled",
							leftMs: deadline.remaining(),
						});
					}
				});
				try {
					return await rotate(opened.value);
				} finally {
					ignoreSignals();
					(0, promises_namespaceObject.setImmediate)().then(opened.value.close);
				}
			}
			async function main_open(inputs, run) {
				const { masker, deadline, env, log } = run;
				const { secret, pendingPassword: pending, dueAfterMs, allowUnchanged, dryRun } = inputs;
				const reservedMs = secret ? Math.min(COMMIT_MS, inputs.timeoutMs / 2) : 0;
				const before = {
					deadline: (0, runtime_deadline.vY)(deadline, reservedMs),
					isCancellable: true,
				};
				const after = {
					deadline,
					isCancellable: false,
				};
				const { onEvent } = log;
				const context = {
					random: Math.random,
					onEvent,
					env,
				};
				const zoom = createZoomClient(inputs, {
					...context,
					phase: before,
					onSecret: masker.add,
				});
				const opened = secret
					? await openStore(secret, inputs, {
							...context,
							masker,
						})
					: (0, result.kX)(void 0);
				if (!opened.ok) return opened;
				const store = opened.value;
				const candidates = createCandidates(inputs, {
					onSecret: masker.add,
					publish: outputs.gC,
					onEvent,
				});
				return (0, result.kX)({
					zoom,
					store,
					candidates,
					pending,
					dueAfterMs,
					allowUnchanged,
					dryRun,
					before,
					after,
					onEvent,
					recordStatus(status) {
						run.status = status;
						(0, outputs.Y2)(status);
					},
					close() {
						zoom.close();
						store?.close?.();
					},
				});
			}
			function crashed(error, { status, location, deadline, log }) {
				deadline.cancel(0);
				const problem = (0, action_errors.Fv)(error);
				if (status === "updated") {
					log.warn(crashWarning(problem));
					return {
						status,
						location,
					};
				}
				return status === "unchanged"
					? {
							status,
							problem,
							accepted: false,
							location,
						}
					: {
							status,
							problem,
							location,
						};
			}
		}),
		7051: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Bw: () => PASSWORD_LENGTH,
				Fd: () => hasControlCharacter,
				Uj: () => passwordFault,
				_S: () => foreignValueFault,
			});
			var _http_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8637);
			const PASSWORD_LENGTH = {
				min: 8,
				max: 31,
			};
			const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;
			const hasControlCharacter = (text) => /[^ -~\u00a0-\u{10ffff}]/u.test(text);
			function foreignValueFault(value) {
				if ((0, _http_json_js__WEBPACK_IMPORTED_MODULE_0__.u)((0, _http_json_js__WEBPACK_IMPORTED_MODULE_0__.q)(value)))
					return "is a JSON object";
				if (LINE_BREAK.test(value)) return "has several lines";
				if (hasControlCharacter(value)) return "has control characters";
				return [...value].length > PASSWORD_LENGTH.max ? `has more than ${PASSWORD_LENGTH.max} characters` : void 0;
			}
			function passwordFault(password) {
				if (LINE_BREAK.test(password))
					return "contains a line break. The usual cause is a secret that was pasted with a newline after it. Save the secret again without the newline";
				if (password !== password.trim())
					return "starts or ends with white space. The usual cause is a secret that was pasted with a space around it. Save the secret again without the space";
				if (hasControlCharacter(password))
					return "contains a control character. The usual cause is a secret that was pasted from a terminal. Type it instead";
				if (password.includes("�") || !password.isWellFormed())
					return "is not valid UTF-8, so it cannot be sent unchanged. Store it again as plain text";
				const length = [...password].length;
				const isAccepted = length >= PASSWORD_LENGTH.min && length <= PASSWORD_LENGTH.max;
				return isAccepted ? void 0 : `must have ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters`;
			}
		}),
		1484: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				v: () => documentationLink,
			});
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9087);
			const PAGE = "docs/troubleshooting.md";
			const anchorOf = (heading) =>
				heading
					.toLowerCase()
					.replace(/[^\w\s-]/g, "")
					.replaceAll(" ", "-");
			function documentationLink(entry, env) {
				const { GITHUB_SERVER_URL = "https://github.com", GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
				const server = originOf(GITHUB_SERVER_URL);
				const page = `${PAGE}#${anchorOf((0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(entry))}`;
				const isKnown = server !== "null" && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
				return isKnown ? `${server}/${repository}/blob/${ref}/${page}` : `${page} in the repository of this action`;
			}
			function originOf(url) {
				try {
					return new URL(url).origin;
				} catch {
					return "null";
				}
			}
		}),
		6391: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Y2: () => reportEarly,
				_h: () => writeFile,
				dN: () => exportVariable,
				gC: () => reportPassword,
				n0: () => setOutputs,
			});
			var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
			var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5760);
			function setOutputs(outputs) {
				const file = process.env["GITHUB_OUTPUT"];
				const set = () => {
					for (const [name, value] of Object.entries(outputs)) _actions_core__WEBPACK_IMPORTED_MODULE_1__.uH(name, value);
				};
				if (file) return writeFile(file, set);
				set();
				return true;
			}
			function reportEarly(status) {
				setOutputs({
					status,
				});
			}
			const reportPassword = (password) =>
				Boolean(process.env["GITHUB_OUTPUT"]) &&
				setOutputs({
					password,
				});
			function exportVariable(name, value) {
				const file = process.env["GITHUB_ENV"];
				return !file || writeFile(file, () => _actions_core__WEBPACK_IMPORTED_MODULE_1__.dN(name, value));
			}
			function writeFile(path, write) {
				try {
					const isFile = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
					if (isFile) write();
					return isFile;
				} catch {
					return false;
				}
			}
		}),
		273: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				IS: () => noPasswordProblem,
				YD: () => stalePendingProblem,
				fe: () => overlapProblem,
				nF: () => withReusedAdvice,
				zF: () => OVERLAP_ADVICE,
			});
			var _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2126);
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9087);
			const noPasswordProblem = () =>
				(0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.invalidInput,
					"There is no password to set.",
				);
			function stalePendingProblem(secret, isPassed) {
				const mismatch = isPassed ? "does not exist, but `pending-password` is not empty" : "exists, but `pending-password` is empty";
				const advice = isPassed
					? "Start a new run, which reads the secrets again. Do not re-run this one: GitHub then passes the old secrets."
					: `Pass \`pending-password: \${{ secrets.${secret} }}\`. If the secret belongs to an environment, the job needs \`environment\` too. Then start a new run. If the workflow has both already, this was a re-run or a queued run, which gets outdated secrets: start a new run.`;
				return (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.stalePending,
					`The secret \`${secret}\` ${mismatch}.`,
					{
						advice,
					},
				);
			}
			const OVERLAP_ADVICE =
				"Wait until no other run for this user is in progress, then start a new run. Give all of them one `concurrency` group.";
			function overlapProblem(secret) {
				const summary = `The secret \`${secret}\` did not exist when the run started, but GitHub replaced it instead of creating it. Another run has stored a password in it, or a proxy sent the write twice. This run sent no password to Zoom.`;
				return (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__.Yx)(
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.stalePending,
					summary,
					{
						advice: OVERLAP_ADVICE,
					},
				);
			}
			function withReusedAdvice(problem) {
				const advice =
					"Pass another password, or replace `password` with `generate-password: true`. This one may already be in effect, and Zoom rejects it as reused.";
				return problem.class === "reused"
					? {
							...problem,
							advice,
						}
					: problem;
			}
		}),
		3700: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				De: () => RESOLVED_TIME,
				II: () => unresolved,
				M8: () => slotName,
				Wk: () => previousSlot,
				Yw: () => deletionOf,
				eG: () => PENDING,
				eN: () => CURRENT,
				fZ: () => nextPrevious,
				ij: () => isLeftover,
				nr: () => MAX_UNRESOLVED,
				tk: () => previousSlots,
				v2: () => UNKNOWN_TIME,
			});
			const CURRENT = "";
			const PENDING = "_PENDING";
			const previousSlot = (count) => (count === 1 ? "_PREVIOUS" : `_PREVIOUS_${count}`);
			const UNKNOWN_TIME = Number.POSITIVE_INFINITY;
			const RESOLVED_TIME = Number.NEGATIVE_INFINITY;
			const slotName = ({ secretName, separator }, slot) => `${secretName}${separator ? slot.replaceAll("_", separator) : slot}`;
			const deletionOf = ({ isMarked }) => (isMarked ? "set it to `deleted`" : "delete it");
			function isLeftover({ slots, values }) {
				if (values) return values.pending !== "" && values.pending === values.current;
				const committed = slots.get(CURRENT);
				const staged = slots.get(PENDING);
				return committed !== void 0 && staged !== void 0 && committed > staged;
			}
			const MAX_UNRESOLVED = 10;
			function unresolved(inventory) {
				const committed = inventory.get(CURRENT) ?? 0;
				return previousSlots(new Map([...inventory].filter(([, writtenAt]) => writtenAt >= committed)));
			}
			const previousSlots = (inventory) => [...inventory.keys()].filter((slot) => slot.startsWith("_PREVIOUS"));
			function nextPrevious(inventory) {
				const taken = unresolved(inventory);
				let count = 1;
				while (taken.includes(previousSlot(count))) count++;
				return previousSlot(count);
			}
		}),
		2181: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				_Q: () => TIME_LIMIT,
				dU: () => createDeadline,
				mm: () => isCancelled,
				vY: () => reserve,
				wB: () => watch,
			});
			const TIME_LIMIT = {
				min: 10,
				max: 3600,
			};
			const isCancelled = ({ deadline, isCancellable }) => isCancellable && deadline.isCancelled();
			const uptime = () => Number(process.hrtime.bigint()) / 1e6;
			function createDeadline() {
				let cancelled = false;
				const listeners = new Set();
				const origin = Date.now() - uptime();
				const now = () => origin + uptime();
				let end = Number.POSITIVE_INFINITY;
				const limit = (ms) => {
					end = Math.min(end, now() + ms);
					for (const listener of listeners) listener();
				};
				const onChange = (listener) => {
					listeners.add(listener);
					return () => listeners.delete(listener);
				};
				return {
					now,
					remaining: () => Math.max(0, end - now()),
					isCancelled: () => cancelled,
					async pause(ms) {
						const { promise, resolve } = Promise.withResolvers();
						const timer = setTimeout(resolve, Math.ceil(ms));
						const ignoreChanges = onChange(resolve);
						await promise;
						clearTimeout(timer);
						ignoreChanges();
					},
					onChange,
					limit,
					cancel(graceMs) {
						cancelled = true;
						limit(graceMs);
					},
				};
			}
			const ATTEMPT_LIMIT_MS = 30_000;
			const SHORTEST_REST_MS = 1000;
			function attemptLimit(deadline) {
				const left = deadline.remaining();
				return Math.min(ATTEMPT_LIMIT_MS, left / 2 < SHORTEST_REST_MS ? left : left / 2);
			}
			function watch(phase, end) {
				const { deadline } = phase;
				let latest = Number.POSITIVE_INFINITY;
				let timer;
				const check = () => {
					clearTimeout(timer);
					if (isCancelled(phase)) return end("cancelled");
					latest = Math.min(latest, deadline.now() + attemptLimit(deadline));
					timer = setTimeout(end, Math.max(0, latest - deadline.now()), "timeout");
				};
				const ignoreChanges = deadline.onChange(check);
				check();
				return () => {
					clearTimeout(timer);
					ignoreChanges();
				};
			}
			const RESERVED_WHEN_CANCELLED_MS = 1500;
			function reserve(deadline, ms) {
				const reservedMs = () => (deadline.isCancelled() ? Math.min(ms, RESERVED_WHEN_CANCELLED_MS) : ms);
				return {
					...deadline,
					remaining: () => Math.max(0, deadline.remaining() - reservedMs()),
				};
			}
		}),
		7111: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				JN: () => backoff,
				L5: () => retry,
				M$: () => planRetry,
				jy: () => waitBeforeRetry,
				m: () => MAX_ATTEMPTS,
			});
			var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2181);
			const MAX_ATTEMPTS = 5;
			const FIRST_WAIT_MS = 1000;
			const JITTER = 0.2;
			const CANCELLED_WAIT_MS = 1000;
			const backoff = (attempt, random) => FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + JITTER * random());
			async function retry(retryable) {
				const { maxAttempts = MAX_ATTEMPTS, phase, send, retryDelay, onRetry, onEvent } = retryable;
				for (let attempt = 1; ; attempt++) {
					const result = await send();
					const waitMs = attempt === maxAttempts ? void 0 : retryDelay(result, attempt);
					if (waitMs === void 0) return result;
					const next = planRetry(waitMs, attempt, phase, maxAttempts);
					if (next && !(0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.mm)(phase)) onRetry(result, next);
					if (!(await waitBeforeRetry(waitMs, phase, onEvent))) return result;
				}
			}
			const SHORTEST_ATTEMPT_MS = 1000;
			const REPORT_MS = 10_000;
			const SHORTEST_REPORTED_MS = 1000;
			const hasTimeFor = (ms, { deadline, isCancellable }) =>
				shorten(ms, deadline) + (isCancellable ? SHORTEST_ATTEMPT_MS : 0) < deadline.remaining();
			function planRetry(waitMs, attempt, phase, maxAttempts = MAX_ATTEMPTS) {
				const { deadline } = phase;
				const hasTime = hasTimeFor(waitMs, phase);
				const isLimited = waitMs < _deadline_js__WEBPACK_IMPORTED_MODULE_0__._Q.max * 1000 && !deadline.isCancelled();
				return attempt < maxAttempts && (hasTime || isLimited)
					? {
							hasTime,
							waitMs: shorten(waitMs, deadline),
							attempt: attempt + 1,
							maxAttempts,
						}
					: void 0;
			}
			const shorten = (ms, deadline) => (deadline.isCancelled() ? Math.min(ms, CANCELLED_WAIT_MS) : ms);
			async function waitBeforeRetry(ms, phase, onEvent) {
				const { deadline } = phase;
				let left = shorten(ms, deadline);
				for (let isFirst = true; left > 0 && !(0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.mm)(phase); isFirst = false) {
					if (!hasTimeFor(left, phase)) return false;
					if (!isFirst && left >= SHORTEST_REPORTED_MS)
						onEvent({
							kind: "waiting",
							leftMs: left,
						});
					const end = deadline.now() + left;
					await deadline.pause(Math.min(left, REPORT_MS));
					left = shorten(end - deadline.now(), deadline);
				}
				return true;
			}
		}),
		8752: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				I: () => parseIso8601,
				s: () => DAY_MS,
			});
			const DAY_MS = 864e5;
			const ISO_8601 = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}(?:\.\d+)?))?(?:Z|([+-]\d{2}):?(\d{2})?)?)?$/;
			function parseIso8601(text) {
				const [iso, year, month, day, hour = "00", minute = "00", second = "00", zone = "+00", zoneMinutes = "00"] =
					ISO_8601.exec((typeof text === "string" ? text : "").toUpperCase().replace(",", ".")) ?? [];
				return iso ? Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${zoneMinutes}`) : Number.NaN;
			}
		}),
		8886: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				d: () => describePlace,
			});
			const describePlace = ({ owner, repository, environment }) =>
				`the ${environment ? `environment \`${environment}\` of` : "repository"} \`${owner}/${repository}\``;
		}),
		2705: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				D: () => PROBLEMS,
				F: () => storeCallProblem,
			});
			var _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2126);
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9087);
			var _rotation_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(273);
			function describeEnd(end) {
				switch (end.kind) {
					case "exit":
						return `failed with exit code ${end.code}`;

					case "signal":
						return `was ended by ${end.signal}`;

					case "not-started":
						return "could not be started";

					case "timeout":
						return `did not end within ${Math.round(end.afterMs / 100) / 10} s`;

					case "too-much-output":
						return "printed more than a secret can contain";
				}
			}
			const NOT_FOUND = [126, 127];
			const NOT_FOUND_ADVICE = "Install the command that the program calls, or make it executable.";
			const SLOW_ADVICE = "Check why the store is slow, or raise `timeout-seconds`.";
			const NOT_STARTED_ADVICE = "Check the interpreter in the first line of the program, its line ends, and that the workspace exists.";
			function storeCallProblem({ program = "store", verb, secret }, end, stderr) {
				if (end.kind === "cancelled") return (0, _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.vQ)();
				const isNotStarted = end.kind === "not-started";
				const isNotFound = end.kind === "exit" && NOT_FOUND.includes(end.code);
				const untrustedDetail = (isNotStarted ? end.detail : stderr.trim()) || void 0;
				return storeProblem(`\`${program}\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\`${untrustedDetail ? ":" : "."}`, {
					untrustedDetail,
					isPermanent: (isNotStarted && end.code !== "EAGAIN") || isNotFound,
					...(isNotFound && {
						advice: NOT_FOUND_ADVICE,
					}),
					...(isNotStarted && {
						advice: NOT_STARTED_ADVICE,
					}),
					...(end.kind === "timeout" && {
						advice: SLOW_ADVICE,
					}),
				});
			}
			const storeProblem = (summary, more = {}) =>
				(0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.storeUnavailable,
					summary,
					more,
				);
			const lastingProblem = (summary, advice) =>
				storeProblem(summary, {
					advice,
					isPermanent: true,
				});
			const PROBLEMS = {
				notInstalled: (program, advice) => lastingProblem(`\`${program}\` is not installed.`, advice),
				unreadable: (program, secret) =>
					lastingProblem(
						`The output of \`${program}\` for \`${secret}\` is not what its documentation describes.`,
						`Check the version of \`${program}\`.`,
					),
				unreadableState: (secret, state, advice) => lastingProblem(`\`${secret}\` ${state}.`, advice),
				changedMeanwhile: (secret) => storeProblem(`Something else has written \`${secret}\` at the same time.`),
				stagedMeanwhile: (secret) =>
					(0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(
						_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.stalePending,
						`Something else has written \`${secret}\` since this run read it, probably another run. This run sent no password to Zoom.`,
						{
							advice: _rotation_messages_js__WEBPACK_IMPORTED_MODULE_1__.zF,
							isPermanent: true,
						},
					),
				staleJob: (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.stalePending,
					"An earlier step of this job changed the pending secret after the job had read it.",
					{
						advice: "Use a new job, which reads the secrets again.",
					},
				),
				timeUnknown: (secret) =>
					lastingProblem(
						`The store does not tell when \`${secret}\` was last written, which \`minimum-age-days\` requires.`,
						"Remove `minimum-age-days`, or use a KV engine of version 2 for Vault.",
					),
				ageUnknown: (secret) =>
					(0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__.Yx)(
						_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.invalidInput,
						`\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store\` printed none for \`updated\`.`,
						{
							advice: "Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.",
							isPermanent: true,
						},
					),
				invalidTime: (secret) =>
					lastingProblem(
						`What \`store\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`,
						"Print a time such as `2026-01-31T12:00:00Z`.",
					),
				severalItems: (title) =>
					lastingProblem(
						`The vault has several items with the title \`${title}\`.`,
						"Keep the one that holds the password in effect, and delete or rename the others.",
					),
				notListed: (title) =>
					storeProblem(`The item \`${title}\` may have been created, but the vault does not list it yet.`, {
						advice: "Start a new run. If the vault then has several items with this title, keep one.",
					}),
				notJson: (secret) =>
					lastingProblem(
						`\`secret-field\` is set, but the value of \`${secret}\` is not a JSON object. Nothing was replaced.`,
						"Remove `secret-field` if the whole value is the password, or set `secret-name` to another name.",
					),
				notText: (secret, field) =>
					lastingProblem(
						`The member \`${field}\` of \`${secret}\` is not a text. Nothing was replaced.`,
						"Set `secret-field` to the member that holds the password.",
					),
				notStored: (secret) => storeProblem(`The store reported that \`${secret}\` was written, but it returns another value.`),
				notDeleted: (secret) =>
					storeProblem(`The store reported that \`${secret}\` was deleted, but it still returns a value.`, {
						isPermanent: true,
					}),
				untrusted: lastingProblem(
					"The program of `store` printed a value for a name that does not exist.",
					"Let the program print nothing and exit with 0 for `get` of a name that does not exist. Messages belong to its standard error.",
				),
				foreignValue: (secret, fault, hasFields, deletion) =>
					lastingProblem(
						`The value of \`${secret}\` in the store ${fault}, so it is not a Zoom password. Nothing was replaced.`,
						`${hasFields ? "Set `secret-field` to the member that holds the password, set" : "Set"} \`secret-name\` to another name, or, if nobody needs the value, ${deletion}.`,
					),
				unusableValue: (secret, fault, deletion, isProgram) =>
					lastingProblem(
						`The value of \`${secret}\` in the store ${fault}.`,
						`If someone else wrote it, ${deletion}.${isProgram ? " Check what the program prints for `get`." : ""}`,
					),
			};
		}),
		9922: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				$I: () => isNone,
				Jk: () => shippedStore,
				UW: () => DELETED,
				bW: () => SHIPPED_STORES,
				hC: () => isShippedStore,
			});
			const DELETED = "deleted";
			const isNone = (value) => value === "" || value === DELETED;
			const SHIPPED_STORES = {
				"1password": {
					title: "1Password",
					names: /^[^-]/,
					nameRule: "must not start with a hyphen",
					variables: ["OP_VAULT"],
					hasFields: false,
				},
				"aws-secrets-manager": {
					title: "AWS Secrets Manager",
					isMarked: true,
					names: /^[\w/+=.@-]{1,499}$/,
					nameRule: "must have letters, digits and `/_+=.@-`, and at most 499 characters",
					variables: [],
					hasFields: true,
					isUnixOnly: true,
				},
				"azure-key-vault": {
					title: "Azure Key Vault",
					isMarked: true,
					names: /^(?!.*-(PENDING|PREVIOUS(-\d+)?)$)[a-z\d-]{1,114}$/i,
					nameRule:
						"must have letters, digits and hyphens, and at most 114 characters, and must not end in -PENDING, -PREVIOUS or -PREVIOUS-<number>",
					variables: ["AZURE_KEY_VAULT"],
					hasFields: true,
					isUnixOnly: true,
					separator: "-",
				},
				"google-secret-manager": {
					title: "Google Secret Manager",
					isMarked: true,
					names: /^\w[\w-]{0,241}$/,
					nameRule:
						"must have letters, digits, hyphens and underscores, must not start with a hyphen, and must have at most 242 characters",
					variables: [],
					hasFields: true,
				},
				vault: {
					title: "Vault",
					names: /^(?!.*(\.\.|\/\/|\/\.(\/|$)))\w[\w./-]*(?<!\/)$/,
					nameRule: "must be a path of letters, digits and `._-/`, as in zoom/front-desk, without the mount",
					variables: [],
					hasFields: true,
				},
			};
			const isShippedStore = (name) => Object.hasOwn(SHIPPED_STORES, name);
			const shippedStore = (name) => SHIPPED_STORES[name];
		}),
		2068: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				SG: () => withRetryTime,
				Uk: () => readResponse,
				Wm: () => TOO_MANY_REQUESTS,
				hD: () => rateLimitWait,
				uE: () => readRejection,
			});
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9087);
			var _http_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8637);
			var _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6282);
			var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7111);
			var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8297);
			var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4446);
			const TOO_MANY_REQUESTS = 429;
			function readResponse(response) {
				const { status, body, truncated } = response;
				if (status === 204)
					return {
						kind: "updated",
					};
				const { code, message, text } = readErrorBody(body);
				const find = (listed) =>
					_errors_js__WEBPACK_IMPORTED_MODULE_2__.eW.find((each) => each.code === listed && (each.text?.test(message) ?? true));
				const isRateLimit = status === TOO_MANY_REQUESTS;
				const codeOfStatus = String(status);
				const other = status >= 400 ? _errors_js__WEBPACK_IMPORTED_MODULE_2__.UT : _errors_js__WEBPACK_IMPORTED_MODULE_2__.P9;
				const entry = find(code) ?? (isRateLimit ? find(codeOfStatus) : void 0) ?? other;
				if (status < 500 && code !== void 0 && (code !== codeOfStatus || entry.code !== "") && !truncated) {
					const problem = (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__.Yx)(
						entry,
						(0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.m2)(text !== ""),
						{
							code,
							untrustedDetail: text,
						},
					);
					return {
						kind: "rejected",
						rejection: {
							...problem,
							class: entry.class,
						},
					};
				}
				return {
					kind: "ambiguous",
					problem: (0, _messages_js__WEBPACK_IMPORTED_MODULE_3__.W8)(response, text, isRateLimit ? entry : void 0),
				};
			}
			function readRejection(response, now) {
				const reading = readResponse(response);
				if (reading.kind === "rejected") return withRetryTime(reading.rejection, response, now);
				const isRateLimit = reading.kind === "ambiguous" && response.status === TOO_MANY_REQUESTS;
				return isRateLimit
					? {
							...withRetryTime(reading.problem, response, now),
							class: "rate",
						}
					: void 0;
			}
			const JITTER_MS = 250;
			function rateLimitWait(response, attempt, now, random) {
				const retryAt = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, now);
				if (retryAt !== void 0) return retryAt - now + random() * JITTER_MS;
				return isDaily(response) ? Number.POSITIVE_INFINITY : (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_1__.JN)(attempt, random);
			}
			const isDaily = ({ headers, body }) => /daily[- ](rate[- ])?limit/i.test(headers["x-ratelimit-type"] ?? body);
			function withRetryTime(problem, response, now) {
				const retryAt = (0, _http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.o)(response, now);
				const isTimeMissing = retryAt === void 0 && response.status === TOO_MANY_REQUESTS && isDaily(response);
				return {
					...problem,
					retryAt,
					...(isTimeMissing && {
						advice: _messages_js__WEBPACK_IMPORTED_MODULE_3__.xv,
					}),
				};
			}
			const CODE = /^-?[1-9]\d{0,8}$/;
			function readErrorBody(body) {
				const error = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.q)(body) ?? parseXmlError(body);
				const { code, message, errors } = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(error) ? error : {};
				const number = typeof code === "number" || typeof code === "string" ? `${code}` : "";
				const trimmedMessage = typeof message === "string" ? message.trim() : "";
				const fields = Array.isArray(errors) ? errors.map(readFieldError).filter((text) => text !== "") : [];
				return {
					code: CODE.test(number) ? number : void 0,
					message: trimmedMessage,
					text: fields.length > 0 ? `${trimmedMessage} (${fields.join("; ")})`.trim() : trimmedMessage,
				};
			}
			function readFieldError(error) {
				const { field, message } = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_5__.u)(error) ? error : {};
				return [field, message].filter((part) => typeof part === "string").join(": ");
			}
			const XML_RESULT = /^\s*(?:<\?xml[^<>]*\?>\s*)?<result>(.*)<\/result>\s*$/s;
			const XML_ERRORS = /<errors>((?:(?!<errors>).)*?)<\/errors>/gs;
			function parseXmlError(text) {
				const [, content] = XML_RESULT.exec(text) ?? [];
				if (content === void 0) return;
				const errors = [...content.matchAll(XML_ERRORS)].map(([error]) => ({
					field: child(error, "field"),
					message: child(error, "message"),
				}));
				const rest = content.replace(XML_ERRORS, "");
				return {
					code: child(rest, "code")?.trim(),
					message: child(rest, "message"),
					errors,
				};
			}
			const child = (content, name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(content)?.[1]?.replace(XML_REFERENCE, decodeReference);
			const XML_REFERENCE = /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g;
			const XML_ENTITIES = {
				amp: "&",
				lt: "<",
				gt: ">",
				quot: '"',
				apos: "'",
			};
			function decodeReference(whole, decimal, hex, name = "") {
				const point = Number(decimal ?? `0x${hex}`);
				return XML_ENTITIES[name] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : whole);
			}
		}),
		8297: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Iu: () => POLICY_NOT_PERMITTED,
				P9: () => UNEXPECTED_ZOOM_ERROR,
				UT: () => UNKNOWN_ZOOM_ERROR,
				eW: () => ZOOM_ERRORS,
				h2: () => rejectionOf,
				tc: () => POLICY_SCOPE_ADVICE,
			});
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9087);
			const OTHER_PASSWORD =
				"Pass a password that satisfies the policy of the account, or replace `password` with `generate-password: true`.";
			const policyError = (code, title, rule) => ({
				code: String(code),
				class: "policy",
				title,
				cause: `The account ${rule}.`,
				fix: OTHER_PASSWORD,
			});
			const SCOPES_MISSING = {
				class: "scope",
				cause: "The app of the access token has no scopes.",
				fix: "Add the scope `user:update:password:admin` (for `user-id: me` without `:admin`; classic: `user:write:admin`) to the Zoom app, then start a new run with a new token.",
			};
			const UNKNOWN_ZOOM_ERROR = {
				code: "",
				class: "unrecognized",
				title: "unrecognized error",
				cause: "Zoom responded with a code, or with a text beside the code 300, that this action doesn't know.",
				fix: "See Zoom's full response in the log, and show it to Zoom support.",
			};
			const UNEXPECTED_ZOOM_ERROR = {
				...UNKNOWN_ZOOM_ERROR,
				class: "unexpected",
			};
			const POLICY_SCOPE_ADVICE =
				"Add the scope `account:read:settings:admin` (classic: `account:read:admin`) to the Zoom app, or set `check-policy: never`. New scopes may take minutes to arrive.";
			const POLICY_NOT_PERMITTED = {
				code: "200",
				class: "permission",
				title: "no permission to read the password policy",
				cause: "The account is a free one, or the role behind the access token may not read the settings of the account.",
				fix: "Set `check-policy: never`.",
			};
			const ZOOM_ERRORS = [
				{
					code: "300",
					text: /^your new password can ?not match the old password\.?$/i,
					class: "same",
					title: "the user already has this password",
					cause: "The new password is the one that the user has now.",
					fix: "To accept the current password, set `allow-unchanged: true`. Otherwise pass another one.",
				},
				{
					code: "300",
					text: /^this password cannot be changed because it has already been changed the maximum number of times/i,
					class: "limit",
					title: "password was changed too often in 24 hours",
					cause: "Zoom limits how often a password can be changed in 24 hours.",
					fix: "Wait up to 24 hours, then start a new run.",
				},
				{
					code: "300",
					text: /^validation failed|\brequest body\b|\bjson\b/i,
					class: "request",
					title: "request was rejected as invalid",
					cause: "Zoom does not accept the request. Its message names the fields.",
					fix: "Check the fields that Zoom names. If `body-format` is set, remove it.",
				},
				{
					code: "1117",
					class: "user",
					title: "an administrator's password cannot be changed",
					cause: "Zoom's API can't change the password of the owner or of an admin.",
					fix: "Use a user who is neither the owner nor an admin, or change the password by hand.",
				},
				{
					code: "1123",
					class: "user",
					title: "user does not sign in with a Zoom password",
					cause: "The user signs in with SSO, Google, Apple or Facebook.",
					fix: "Change the password at the identity provider.",
				},
				policyError(1124, "password is too short", "requires more characters"),
				policyError(1125, "password has no letter", "requires a letter"),
				policyError(1126, "password has no number", "requires a digit"),
				policyError(1127, "password has no special character", "requires a special character"),
				policyError(1128, "password needs upper and lower case", "requires upper and lower case letters"),
				policyError(1130, "password repeats one character", "forbids repeating one character"),
				policyError(1131, "password contains a sequence", "forbids sequences such as abcd, 1234 or qwer"),
				{
					code: "1129",
					class: "reused",
					title: "password was used recently",
					cause: "The account forbids the reuse of recent passwords.",
					fix: "Pass a password that the user has not had. To have one generated, replace `password` with `generate-password: true` and a `secret-name`.",
				},
				{
					code: "1136",
					class: "policy",
					title: "password is too easy to guess",
					cause: "The account uses Zoom's weak password detection.",
					fix: "Pass a longer and less common password, or replace `password` with `generate-password: true`.",
				},
				{
					code: "1001",
					class: "user",
					title: "user does not exist",
					cause: "The account of the access token has no such user.",
					fix: "Check that `user-id` is the ID or email address of a user in the access token's account.",
				},
				{
					code: "1010",
					class: "user",
					title: "user is not in this account",
					cause: "The user belongs to another account.",
					fix: "Check `user-id`, and that the access token belongs to the user's account.",
				},
				{
					code: "1120",
					class: "user",
					title: "user is still pending",
					cause: "The user has not accepted the invitation, so there is no password to change.",
					fix: "Ask the user to accept the invitation, then start a new run.",
				},
				{
					code: "1000",
					class: "user",
					title: "user is locked",
					cause: "An admin, or too many failed attempts to sign in, locked the user.",
					fix: "Unlock the user in the Zoom admin portal, then start a new run.",
				},
				{
					code: "124",
					class: "token",
					title: "access token is not valid",
					cause: "The access token has expired (Zoom access tokens expire after one hour), is incomplete, or belongs to another cloud.",
					fix: "Pass a complete token that has not expired, from the cloud of `api-url`. With app credentials, the next run requests a new one.",
				},
				{
					code: "4711",
					class: "scope",
					title: "access token lacks a scope",
					cause: "The app of the access token lacks the scope that Zoom's message names.",
					fix: "Add the scope that Zoom names, such as `user:update:password:admin` (classic: `user:write:admin`), to the Zoom app, and start a new run in some minutes. If the workflow passes `token`, request a new one.",
				},
				{
					code: "4700",
					title: "access token has no scopes",
					...SCOPES_MISSING,
				},
				{
					code: "104",
					title: "access token has no scopes",
					...SCOPES_MISSING,
				},
				{
					code: "200",
					text: /\bpaid\b/i,
					class: "permission",
					title: "not available for a free account",
					cause: "Zoom offers this function to paid accounts only.",
					fix: "Upgrade the Zoom account.",
				},
				{
					code: "200",
					text: /\brest api\b/i,
					class: "account",
					title: "the REST API is not enabled for the account",
					cause: "The account of the access token may not use the REST API.",
					fix: "Ask the owner of the Zoom account, or Zoom support, to enable the REST API for it.",
				},
				{
					code: "200",
					text: /permission|privilege/i,
					class: "permission",
					title: "no permission to change the user",
					cause: "The role behind the access token may not edit users, or not this one.",
					fix: "Give the role behind the access token the permission User: Edit, and check that it may manage the user.",
				},
				{
					code: "429",
					class: "rate",
					title: "too many requests",
					cause:
						"The account reached a Zoom rate limit, per second or per day. All apps of the account share it. The output `retry-at` has the end of a daily limit.",
					fix: "Start a new run in a minute. After a daily limit, wait until the time that the message names. Spread the runs of an account over time.",
				},
				UNKNOWN_ZOOM_ERROR,
			];
			function rejectionOf(code, summary) {
				const entry = ZOOM_ERRORS.find((each) => each.code === String(code));
				if (!entry) throw new RangeError(`The catalogue has no code ${code}`);
				return {
					...(0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__.Yx)(entry, summary),
					class: entry.class,
				};
			}
		}),
		4446: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				Ac: () => POLICY_NOT_READ,
				DK: () => unexpectedPolicyProblem,
				JZ: () => TOKEN_REQUEST_REJECTED,
				Np: () => noTokenResponseProblem,
				Ob: () => noUsableTokenProblem,
				PB: () => userRejection,
				W8: () => noErrorCodeProblem,
				Yq: () => scopeRejection,
				m2: () => rejectionSummary,
				tQ: () => USER_NOT_LOOKED_UP,
				xv: () => DAILY_LIMIT_ADVICE,
			});
			var _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2126);
			var _errors_no_response_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(997);
			var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9087);
			var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8297);
			const POLICY_NOT_READ = "The account's password policy was not read.";
			const USER_NOT_LOOKED_UP = "The user was not looked up.";
			const TOKEN_REQUEST_REJECTED = "The token endpoint rejected the request:";
			function foreignEntry(status) {
				const { outOfService, wrongUrl, notFromZoom } = _errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3;
				return status >= 500 ? outOfService : status === 404 || status === 405 ? wrongUrl : notFromZoom;
			}
			const OAUTH_ADVICE = new Map([
				[
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.network,
					"Check `oauth-url`, the network of the runner (proxy variables, firewall, TLS), and Zoom's status page.",
				],
				[
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.notFromZoom,
					"Check `oauth-url`. If it is right, let the runner reach Zoom directly, or set `HTTPS_PROXY` to a proxy that may reach it.",
				],
				[
					_errors_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.t3.wrongUrl,
					"Set `oauth-url` to `https://zoom.us/oauth/token`, or to `https://zoomgov.com/oauth/token` for Zoom for Government. If it is right, check the proxy that the header `server` names.",
				],
			]);
			function noTokenResponseProblem(exchange) {
				const problem = (0, _errors_no_response_js__WEBPACK_IMPORTED_MODULE_1__.of)(exchange, "There is no access token.");
				return {
					...problem,
					advice: problem.advice ?? OAUTH_ADVICE.get(problem.entry),
				};
			}
			function noUsableTokenProblem(status, server) {
				const entry = foreignEntry(status);
				const summary = withServer(`The token endpoint returned no usable access token: HTTP ${status}.`, server);
				return (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__.Yx)(entry, summary, {
					advice: OAUTH_ADVICE.get(entry),
					untrustedDetail: server,
				});
			}
			function unexpectedPolicyProblem(response) {
				const { status, headers } = response;
				const { server = "" } = headers;
				const summary = withServer(`${POLICY_NOT_READ} The response is HTTP ${status}.`, server);
				return (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__.Yx)(foreignEntry(status), summary, {
					untrustedDetail: server,
					response,
				});
			}
			const withServer = (sentence, server) => (server ? `${sentence} The header \`server\` of the response:` : sentence);
			function noErrorCodeProblem({ status, headers }, text, entry = foreignEntry(status)) {
				const { server } = headers;
				const unexplained = withServer(`HTTP ${status} without a Zoom error code.`, server);
				return (0, _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__.Yx)(entry, text === "" ? unexplained : `HTTP ${status}:`, {
					untrustedDetail: text || server,
				});
			}
			const rejectionSummary = (hasText) => (hasText ? "Zoom responded:" : "Zoom responded with a code and no text.");
			const DAILY_LIMIT_ADVICE = "Start a new run after midnight UTC, when Zoom resets the daily limit.";
			const USER_REASONS = {
				admin: {
					code: 1117,
					summary: "The user is the owner or an admin of the account. Zoom will reject the update.",
				},
				pending: {
					code: 1120,
					summary: "The user has not accepted the invitation. Zoom will reject the update.",
				},
				noWorkEmail: {
					code: 1123,
					summary: "The user does not sign in with a Zoom work email. Zoom will reject the update.",
				},
			};
			function userRejection(reason) {
				const { code, summary } = USER_REASONS[reason];
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.h2)(code, summary);
			}
			const scopeRejection = () =>
				(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.h2)(4711, "The access token lacks the scope for the update.");
		}),
		5756: ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				AT: () => apiRequest,
				BG: () => basicCredentials,
				MC: () => sessionOf,
				XU: () => ZOOM_HEADERS,
				ey: () => TRACKING_HEADER,
			});
			var _http_transport_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7040);
			const basicCredentials = ({ clientId, clientSecret }) => Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
			const sessionOf = (token) => ({
				token: () => token,
				scopes: void 0,
				renewal: () => {},
			});
			const ZOOM_HEADERS = {
				accept: "application/json",
				"user-agent": _http_transport_js__WEBPACK_IMPORTED_MODULE_0__._O,
			};
			const TRACKING_HEADER = "x-zm-trackingid";
			const apiRequest = (apiUrl, resource, token) => ({
				path: `${apiUrl.pathname.replace(/\/+$/, "")}/${resource}`,
				headers: {
					...ZOOM_HEADERS,
					authorization: `Bearer ${token}`,
				},
			});
		}),
		4589: ((module) => {
			"use strict";
			module.exports = (value, message) => {
				if (!value) throw new Error(message);
			};
		}),
		6698: ((module) => {
			"use strict";
			module.exports = require("node:async_hooks");
		}),
		4573: ((module) => {
			"use strict";
			module.exports = require("node:buffer");
		}),
		1421: ((module) => {
			"use strict";
			module.exports = require("node:child_process");
		}),
		7598: ((module) => {
			"use strict";
			module.exports = require("node:crypto");
		}),
		3053: ((module) => {
			"use strict";
			module.exports = require("node:diagnostics_channel");
		}),
		8474: ((module) => {
			"use strict";
			module.exports = require("node:events");
		}),
		3024: ((module) => {
			"use strict";
			module.exports = require("node:fs");
		}),
		7067: ((module) => {
			"use strict";
			module.exports = {
				maxHeaderSize: 16384,
			};
		}),
		7030: ((module) => {
			"use strict";
			module.exports = require("node:net");
		}),
		1792: ((module) => {
			"use strict";
			module.exports = require("node:querystring");
		}),
		7075: ((module) => {
			"use strict";
			module.exports = require("node:stream");
		}),
		1692: ((module) => {
			"use strict";
			module.exports = require("node:tls");
		}),
		3136: ((module) => {
			"use strict";
			module.exports = require("node:url");
		}),
		7975: ((module) => {
			"use strict";
			module.exports = require("node:util");
		}),
		8522: ((module) => {
			"use strict";
			module.exports = require("node:zlib");
		}),
		5760: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
			"use strict";
			__nccwpck_require__.d(__webpack_exports__, {
				N4: () => endGroup,
				z3: () => error,
				dN: () => exportVariable,
				pq: () => info,
				_o: () => isDebug,
				lm: () => notice,
				uH: () => setOutput,
				Pq: () => setSecret,
				Oh: () => startGroup,
				$e: () => warning,
			});
			// CONCATENATED MODULE: external "os"
			const external_os_namespaceObject = require("os");
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
			function utils_toCommandValue(input) {
				if (input === null || input === void 0) return "";
				else if (typeof input === "string" || input instanceof String) return input;
				return JSON.stringify(input);
			}
			function toCommandProperties(annotationProperties) {
				if (!Object.keys(annotationProperties).length) return {};
				return {
					title: annotationProperties.title,
					file: annotationProperties.file,
					line: annotationProperties.startLine,
					endLine: annotationProperties.endLine,
					col: annotationProperties.startColumn,
					endColumn: annotationProperties.endColumn,
				};
			}
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js
			function command_issueCommand(command, properties, message) {
				const cmd = new Command(command, properties, message);
				process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
			}
			function command_issue(name, message = "") {
				command_issueCommand(name, {}, message);
			}
			const CMD_STRING = "::";
			class Command {
				constructor(command, properties, message) {
					if (!command) command = "missing.command";
					this.command = command;
					this.properties = properties;
					this.message = message;
				}
				toString() {
					let cmdStr = CMD_STRING + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += " ";
						let first = true;
						for (const key in this.properties)
							if (this.properties.hasOwnProperty(key)) {
								const val = this.properties[key];
								if (val) {
									if (first) first = false;
									else cmdStr += ",";
									cmdStr += `${key}=${escapeProperty(val)}`;
								}
							}
					}
					cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
					return cmdStr;
				}
			}
			function escapeData(s) {
				return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(s) {
				return utils_toCommandValue(s)
					.replace(/%/g, "%25")
					.replace(/\r/g, "%0D")
					.replace(/\n/g, "%0A")
					.replace(/:/g, "%3A")
					.replace(/,/g, "%2C");
			}
			// CONCATENATED MODULE: external "crypto"
			const external_crypto_namespaceObject = require("crypto");
			// CONCATENATED MODULE: external "fs"
			const external_fs_namespaceObject = require("fs");
			// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
			function file_command_issueFileCommand(command, message) {
				const filePath = process.env[`GITHUB_${command}`];
				if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
				if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
				external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
					encoding: "utf8",
				});
			}
			function file_command_prepareKeyValueMessage(key, value) {
				const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
				const convertedValue = utils_toCommandValue(value);
				if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
				if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
				return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
			}
			// CONCATENATED MODULE: external "path"
			require("path");
			var ExitCode;
			(function (ExitCode) {
				ExitCode[(ExitCode["Success"] = 0)] = "Success";
				ExitCode[(ExitCode["Failure"] = 1)] = "Failure";
			})(ExitCode || (ExitCode = {}));
			function exportVariable(name, val) {
				const convertedVal = utils_toCommandValue(val);
				process.env[name] = convertedVal;
				const filePath = process.env["GITHUB_ENV"] || "";
				if (filePath) return file_command_issueFileCommand("ENV", file_command_prepareKeyValueMessage(name, val));
				command_issueCommand(
					"set-env",
					{
						name,
					},
					convertedVal,
				);
			}
			function setSecret(secret) {
				command_issueCommand("add-mask", {}, secret);
			}
			function setOutput(name, value) {
				const filePath = process.env["GITHUB_OUTPUT"] || "";
				if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
				process.stdout.write(external_os_namespaceObject.EOL);
				command_issueCommand(
					"set-output",
					{
						name,
					},
					utils_toCommandValue(value),
				);
			}
			function isDebug() {
				return process.env["RUNNER_DEBUG"] === "1";
			}
			function error(message, properties = {}) {
				command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function warning(message, properties = {}) {
				command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function notice(message, properties = {}) {
				command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function info(message) {
				process.stdout.write(message + external_os_namespaceObject.EOL);
			}
			function startGroup(name) {
				command_issue("group", name);
			}
			function endGroup() {
				command_issue("endgroup");
			}
		}),
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = (__webpack_module_cache__[moduleId] = {
			id: moduleId,
			loaded: false,
			exports: {},
		});
		var threw = true;
		try {
			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
			threw = false;
		} finally {
			if (threw) delete __webpack_module_cache__[moduleId];
		}
		module.loaded = true;
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
	(() => {
		__nccwpck_require__.n = (module) => {
			var getter = module && module.__esModule ? () => module["default"] : () => module;
			__nccwpck_require__.d(getter, {
				a: getter,
			});
			return getter;
		};
	})();
	(() => {
		__nccwpck_require__.d = (exports, definition) => {
			for (var key in definition)
				if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key))
					Object.defineProperty(exports, key, {
						enumerable: true,
						get: definition[key],
					});
		};
	})();
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) =>
			Promise.all(
				Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
					__nccwpck_require__.f[key](chunkId, promises);
					return promises;
				}, []),
			);
	})();
	(() => {
		__nccwpck_require__.u = (chunkId) => chunkId + ".index.js";
	})();
	(() => {
		__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	})();
	(() => {
		__nccwpck_require__.r = (exports) => {
			if (typeof Symbol !== "undefined" && Symbol.toStringTag)
				Object.defineProperty(exports, Symbol.toStringTag, {
					value: "Module",
				});
			Object.defineProperty(exports, "__esModule", {
				value: true,
			});
		};
	})();
	(() => {
		__nccwpck_require__.nmd = (module) => {
			module.paths = [];
			if (!module.children) module.children = [];
			return module;
		};
	})();
	(() => {
		var installedChunks = {
			792: 1,
		};
		var installChunk = (chunk) => {
			var moreModules = chunk.modules,
				chunkIds = chunk.ids,
				runtime = chunk.runtime;
			for (var moduleId in moreModules)
				if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
			if (runtime) runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			if (!installedChunks[chunkId])
				if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId)));
				else installedChunks[chunkId] = 1;
		};
	})();
	var __webpack_exports__ = {};
	(() => {
		"use strict";
		var src_core = __nccwpck_require__(5760);
		var action_errors = __nccwpck_require__(2126);
		var problem = __nccwpck_require__(9087);
		var documentation_link = __nccwpck_require__(1484);
		var outputs = __nccwpck_require__(6391);
		// CONCATENATED MODULE: ./build/src/report/unsupported-runtime.js
		const OLDEST_NODE = 24;
		function reportUnsupportedRuntime(version) {
			if (Number.parseInt(version, 10) >= OLDEST_NODE) return false;
			const entry = action_errors.t3.unsupportedRuntime;
			const message = `This action needs Node.js ${OLDEST_NODE} and was started with Node.js ${version}. The Zoom password was not changed.`;
			const title = (0, problem.Gg)(entry);
			const advice = `What to do: ${entry.fix}`;
			const link = (0, documentation_link.v)(entry, process.env);
			(0, outputs.n0)({
				status: "unchanged",
				"error-code": entry.code,
				"error-message": message,
				message: `${message} ${advice.replaceAll("`", "")}`,
				"documentation-url": link,
			});
			src_core.z3([title, message, advice, `More: ${link}`].join("\n"), {
				title,
			});
			return true;
		}
		var deadline = __nccwpck_require__(2181);
		// CONCATENATED MODULE: ./build/src/runtime/cancellation.js
		const LEFT_MS = {
			SIGINT: 7500,
			SIGTERM: 2500,
			SIGBREAK: 2500,
		};
		const REPORT_MS = 500;
		const cancellation_deadline = (0, deadline.dU)();
		for (const [signal, leftMs] of Object.entries(LEFT_MS)) process.on(signal, () => cancellation_deadline.cancel(leftMs - REPORT_MS));
		// CONCATENATED MODULE: ./build/src/index.js
		const UNREAD_MS = 10_000;
		process.exitCode = 1;
		if (!reportUnsupportedRuntime(process.versions.node)) {
			process.stdout.on("error", () => {});
			process.stderr.on("error", () => {});
			const crash = new Promise((_, reject) => process.on("uncaughtException", reject));
			Promise.resolve()
				.then(__nccwpck_require__.bind(__nccwpck_require__, 467))
				.then(({ main }) =>
					main({
						env: process.env,
						deadline: cancellation_deadline,
						crash,
					}),
				)
				.then(async (code) => {
					process.exitCode = code;
					exitAtTheLatest();
					cancellation_deadline.onChange(exitAtTheLatest);
					const unread = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0);
					await Promise.all(unread.map((stream) => new Promise((resolve) => stream.write("", resolve))));
					process.exit();
				});
		}
		function exitAtTheLatest() {
			const ms = cancellation_deadline.isCancelled() ? Math.min(UNREAD_MS, cancellation_deadline.remaining() + REPORT_MS) : UNREAD_MS;
			setTimeout(process.exit, ms).unref();
		}
	})();
	module.exports = __webpack_exports__;
})();
