// Request bodies of fetch. undici's client loads this module only to send FormData, and the action sends strings.
exports.extractBody = () => {
  throw new Error('This bundle sends no FormData: scripts/overlay/undici/lib/web/fetch/body.js');
};
