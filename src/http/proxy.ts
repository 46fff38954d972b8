import connect from 'undici/lib/api/api-connect.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';

/** What undici's index does for all of its API: a proxy's tunnel is asked for with this method. */
Dispatcher.prototype.connect = connect;

/**
 * A dispatcher that goes through a proxy, except to the hosts of `NO_PROXY`. Both proxies are named, because the agent would take the
 * one for http from the environment, and throw if it is no URL.
 */
export function createProxyAgent(proxy: URL, options: Readonly<Record<string, unknown>>): Dispatcher {
  return new EnvHttpProxyAgent({ ...options, httpProxy: proxy.href, httpsProxy: proxy.href });
}
