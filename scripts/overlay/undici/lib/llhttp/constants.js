// The tables of the HTTP parser. undici's client reads four of their numbers. test/bundle/overlay.test.ts compares them with undici's.
exports.ERROR = { OK: 0, PAUSED: 21, PAUSED_UPGRADE: 22 };
exports.TYPE = { RESPONSE: 2 };
