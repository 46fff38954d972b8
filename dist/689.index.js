"use strict";

exports.id = 689;

exports.ids = [689];

exports.modules = {
	689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			seal: () => seal,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5851);
		var _noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(717);
		var _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(904);
		const SIGMA = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);
		function seal(text, publicKey) {
			const recipient = Buffer.from(publicKey, "base64");
			const theirs = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
				key: {
					kty: "OKP",
					crv: "X25519",
					x: recipient.toString("base64url"),
				},
				format: "jwk",
			});
			const ephemeral = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)("x25519");
			const ours = ephemeral.publicKey
				.export({
					format: "der",
					type: "spki",
				})
				.subarray(-recipient.length);
			const shared = new Uint8Array(
				(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.diffieHellman)({
					privateKey: ephemeral.privateKey,
					publicKey: theirs,
				}),
			);
			const key = new Uint8Array(32);
			(0, _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__.bD)(
				SIGMA,
				(0, _noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__.DH)(shared),
				new Uint32Array(4),
				(0, _noble_ciphers_utils_js__WEBPACK_IMPORTED_MODULE_2__.DH)(key),
			);
			const nonce = (0, _noble_hashes_blake2_js__WEBPACK_IMPORTED_MODULE_3__.Sx)(Buffer.concat([ours, recipient]), {
				dkLen: 24,
			});
			return Buffer.concat([
				ours,
				(0, _noble_ciphers_salsa_js__WEBPACK_IMPORTED_MODULE_1__.uT)(key, nonce).encrypt(Buffer.from(text)),
			]).toString("base64");
		}
	}),
};
