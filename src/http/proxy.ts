import connect from 'undici/lib/api/api-connect.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/** The proxy agent needs this method to open a tunnel. undici's index, which is not loaded, adds all methods of its API like this. */
Dispatcher.prototype.connect = connect;

/** Create a dispatcher that uses a proxy, except for the hosts of `NO_PROXY`. Both proxies are set, because the agent would otherwise read
 * the one for http from the environment, and throw if it is not a URL. */
export const createProxyAgent = (proxy: URL, options: Readonly<Record<string, unknown>>): Dispatcher =>
  new EnvHttpProxyAgent({ ...options, httpProxy: proxy.href, httpsProxy: proxy.href });
