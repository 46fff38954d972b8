import { describe, expect, test } from '@jest/globals';
import { isLoopback, parseProxy, proxyVariable } from '../../src/http/transport.ts';
import { apiRequest } from '../../src/zoom/session.ts';

test.each([
  ['https://api.zoom.us/v2', '/v2/users/x'],
  ['https://api.zoom.us/v2/', '/v2/users/x'],
  ['https://api.zoom.us/v2//', '/v2/users/x'],
  ['https://api.zoom.us', '/users/x'],
  ['https://example.com/a//b/', '/a//b/users/x'],
])('the path under %s is %s', (base, path) => {
  expect(apiRequest(new URL(base), 'users/x', 'token').path).toBe(path);
});

test.each([
  ...['localhost', 'localhost.', '127.0.0.1', '127.255.0.10', '[::1]', '[::ffff:7f00:1]', '[::ffff:7fff:ab12]', '[::1].'].map(
    (name) => [name, true] as const,
  ),
  ...['', 'localhost.example.com', 'my-localhost', '128.0.0.1', '127.0.0', '127.0.0.1.example.com', '1127.0.0.1', '127.0.0.x'].map(
    (name) => [name, false] as const,
  ),
  ...['[::2]', '[::ffff:8000:1]', '[::ffff:7f:1]', '[::ffff:7f00]', '[::ffff:7f00:]', '[1::1]'].map((name) => [name, false] as const),
])('%s names this machine: %j', (name, expected) => {
  expect(isLoopback(name)).toBe(expected);
});

describe('the variable that sets the proxy', () => {
  const BOTH = { https_proxy: 'http://a', HTTPS_PROXY: 'http://b' };

  test.each<[string, NodeJS.ProcessEnv, string | undefined]>([
    ['https://api.zoom.us', BOTH, 'https_proxy'],
    ['https://api.zoom.us', { HTTPS_PROXY: 'http://b' }, 'HTTPS_PROXY'],
    ['https://api.zoom.us', { https_proxy: '', HTTPS_PROXY: 'http://b' }, 'HTTPS_PROXY'],
    ['https://api.zoom.us', { HTTP_PROXY: 'http://b', ALL_PROXY: 'http://b' }, undefined],
    ['https://localhost', BOTH, undefined],
    ['http://api.zoom.us', BOTH, undefined],
  ])('for %s is with %j: %s', (url, env, name) => {
    expect(proxyVariable(new URL(url), env)).toBe(name);
  });
});

describe('the URL of a proxy', () => {
  test.each([
    ['http://proxy:8080', 'http://proxy:8080/'],
    ['HTTPS://proxy:8443', 'https://proxy:8443/'],
    ['proxy:8080', 'http://proxy:8080/'],
    ['user:pass@proxy:8080', 'http://user:pass@proxy:8080/'],
    ['http://user:p%41ss@proxy', 'http://user:p%41ss@proxy/'],
    ['10.0.0.1', 'http://10.0.0.1/'],
  ])('%s is %s', (value, href) => {
    expect(parseProxy(value)?.href).toBe(href);
  });

  test.each([
    undefined,
    '',
    'socks5://proxy',
    'ftp://proxy',
    'http://',
    'a b',
    'http://user:100%@proxy',
    'http://us%er@proxy',
    'http://user:%4@proxy',
    'http:https://x@proxy',
  ])('is invalid: %s', (value) => {
    expect(parseProxy(value)).toBeUndefined();
  });
});
