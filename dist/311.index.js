"use strict";

exports.id = 311;

exports.ids = [311];

exports.modules = {
	6311: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			createProxyAgent: () => createProxyAgent,
		});
		var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1939);
		var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(
			undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__,
		);
		var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1716);
		var undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(
			undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__,
		);
		var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7258);
		var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2___default = __webpack_require__.n(
			undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__,
		);
		undici_lib_dispatcher_dispatcher_js__WEBPACK_IMPORTED_MODULE_1___default().prototype.connect =
			undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0___default();
		const createProxyAgent = (proxy, options) =>
			new (undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2___default())({
				...options,
				httpProxy: proxy.href,
				httpsProxy: proxy.href,
			});
	}),
};
