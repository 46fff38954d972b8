// Jest's transform: Node's own type stripping. It keeps every position, so coverage and stacks need no source map.
const { stripTypeScriptTypes } = require('node:module');

module.exports = { process: (code) => ({ code: stripTypeScriptTypes(code) }) };
