// The HTTP parser for machines without SIMD: 72 kB of base64. V8 has SIMD on arm64 and on x64 CPUs with SSE4.1, so the bundle has only the
// parser with SIMD. The stub returns that one if the environment asks undici to avoid SIMD.
module.exports = require('./llhttp_simd-wasm.js');
