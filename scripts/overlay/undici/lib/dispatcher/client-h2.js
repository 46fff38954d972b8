// HTTP/2. The action offers only HTTP/1.1, so undici's client never connects with this one. Without the stub, the start also loads
// undici's HTTP/2 client and Node's http2 module.
module.exports = () => {
  throw new Error('This bundle has no HTTP/2: scripts/overlay/undici/lib/dispatcher/client-h2.js');
};
