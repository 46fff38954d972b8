// The same request as a plain update of the action, with Node's own client and nothing else: the floor of `npm run bench` over TLS.
import { request } from 'node:https';

const body = '--form\r\nContent-Disposition: form-data; name="password"\r\n\r\nNew-Passw0rd\r\n--form--\r\n';
const headers = { authorization: 'Bearer good.token', 'content-type': 'multipart/form-data; boundary=form', 'content-length': body.length };
request(process.argv[2] ?? '', { method: 'PUT', headers }, (response) => {
  response.resume();
  process.exitCode = response.statusCode === 204 ? 0 : 1;
}).end(body);
