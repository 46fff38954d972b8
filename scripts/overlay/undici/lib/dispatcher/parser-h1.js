// An experimental HTTP parser in JavaScript. undici uses it only if an option enables it, and the action doesn't. The stub says that it
// is disabled, so undici uses its regular parser.
exports.getMiloEnabled = () => false;
