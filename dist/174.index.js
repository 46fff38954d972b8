"use strict";

exports.id = 174;

exports.ids = [174];

exports.modules = {
	6174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			decompress: () => decompress,
		});
		var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
		var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
		async function decompress(body, encoding, limit) {
			const decoder = createDecoder(body, encoding.trim().toLowerCase());
			const chunks = [];
			let size = 0;
			try {
				for await (const chunk of decoder ? node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([body]).pipe(decoder) : []) {
					chunks.push(chunk.subarray(0, limit - size));
					size += chunk.length;
					if (size > limit) break;
				}
			} catch {
				return {
					bytes: Buffer.concat(chunks),
					isTruncated: true,
				};
			}
			return {
				bytes: Buffer.concat(chunks),
				isTruncated: !decoder || size > limit,
			};
		}
		function createDecoder(body, encoding) {
			switch (encoding) {
				case "gzip":
				case "x-gzip":
					return (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)();

				case "deflate":
					return body.readUInt8() % 16 === 8
						? (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate)()
						: (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)();

				case "br":
					return (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createBrotliDecompress)();

				default:
					return;
			}
		}
	}),
};
