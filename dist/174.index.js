"use strict";

exports.id = 174;

exports.ids = [174];

exports.modules = {
	6174: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			decompress: () => decompress,
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
		async function decompress(body, encoding, limit) {
			const decoder = createDecoder(body, encoding);
			if (!decoder)
				return {
					bytes: Buffer.alloc(0),
					isTruncated: true,
				};
			const chunks = [];
			let size = 0;
			let isTruncated = false;
			try {
				for await (const chunk of decoder.end(body)) {
					chunks.push(chunk.subarray(0, limit - size));
					size += chunk.length;
					isTruncated = size > limit;
					if (isTruncated) break;
				}
			} catch {
				isTruncated = true;
			}
			return {
				bytes: Buffer.concat(chunks),
				isTruncated,
			};
		}
		function createDecoder(body, encoding) {
			if (encoding === "gzip" || encoding === "x-gzip") return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
			if (encoding === "deflate")
				return body.readUInt8() % 16 === 8
					? (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)()
					: (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflateRaw)();
			return encoding === "br" ? (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createBrotliDecompress)() : void 0;
		}
	}),
};
