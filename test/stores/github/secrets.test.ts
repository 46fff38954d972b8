import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { adviceOf } from '../../../src/errors/problem.ts';
import { createDeadline } from '../../../src/runtime/deadline.ts';
import type { Target } from '../../../src/stores/github/api.ts';
import { closeAll, keep } from '../../http/loopback.ts';
import { scriptedDeadline } from '../../http/scripted.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../../simulator/github.ts';
import type { Fault } from '../../simulator/server.ts';
import { problemOf } from '../vendors.ts';
import { open } from './open.ts';

afterEach(closeAll);

const UPDATED = Date.UTC(2026, 0, 1);
const DONE = { ok: true };
const failed = (problem: object) => ({ ok: false, problem });

async function start(options: GitHubOptions = {}): Promise<GitHub> {
  return keep(await startGitHub({ environments: ['prod / eu?'], ...options }));
}

const reply = (
  status: number,
  headers: Record<string, string> = {},
  body: unknown = { message: 'As ordered.' },
): Pick<Fault, 'kind' | 'when' | 'reply'> => ({
  kind: 'reply',
  when: 'before',
  reply: { status, headers, body },
});
const to = (method: string, name: string): Pick<Fault, 'only'> => ({
  only: (request) => request.method === method && request.path.endsWith(`/${name}`),
});

describe.each([
  ['a repository', ''],
  ['an environment', 'prod / eu?'],
])('the secrets of %s', (_, environment) => {
  test('are looked up, written, and deleted', async () => {
    const github = await start();
    github.store('X', 'old', { environment, updatedAt: UPDATED });
    const { store } = open(github.apiUrl, { environment });
    expect(await store.inspect()).toEqual({ ok: true, value: { slots: new Map([['', UPDATED]]) } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(DONE);
    expect(github.secret('X_PENDING', environment)).toBe('New-Passw0rd');
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
    expect(github.secret('X', environment)).toBe('New-Passw0rd');
    github.store('X_PREVIOUS', 'older', { environment });
    expect(await Promise.all([store.remove('_PENDING'), store.remove('_PREVIOUS')])).toMatchObject([DONE, DONE]);
    expect(github.names(environment)).toEqual(['X']);
  });

  test('are reported if the token can only read them', async () => {
    const github = await start({ secrets: 'read', environmentSecrets: 'read' });
    const { store, waits } = open(github.apiUrl, { environment });
    expect(await store.inspect()).toMatchObject({ ok: true });
    const problem = problemOf(await store.write('_PENDING', 'New-Passw0rd', false));
    expect(problem).toMatchObject({
      code: 'github-permission',
      summary: 'GitHub did not write the secret `X_PENDING`. GitHub returned HTTP 403:',
      untrustedDetail: `Resource not accessible by integration (required permission: ${environment ? 'environments' : 'secrets'}=write)`,
    });
    expect(adviceOf(problem)).toContain('`GITHUB_TOKEN` can never write secrets');
    // One of GitHub's servers may not know the token yet although others do.
    expect(waits).toEqual([1000, 2000, 2000]);
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ code: 'github-permission' }));
    expect(waits).toHaveLength(3);
  });
});

test('every saved previous password is found', async () => {
  const github = await start();
  for (const name of ['X_PENDING', 'X_PREVIOUS', 'X_PREVIOUS_2', 'X_PREVIOUS_3']) {
    github.store(name, 'old', { updatedAt: UPDATED });
  }
  const inspected = await open(github.apiUrl).store.inspect();
  expect(inspected.ok && [...inspected.value.slots.keys()]).toEqual(['_PENDING', '_PREVIOUS', '_PREVIOUS_2', '_PREVIOUS_3']);
});

test('the search for free names ends even if every secret exists, and stops no run', async () => {
  const github = await start();
  github.fail({ ...reply(200, {}, { updated_at: '2026-01-01T00:00:00Z' }), times: 999, only: ({ path }) => path.includes('/X') });
  const inspected = await open(github.apiUrl).store.inspect();
  expect(inspected.ok && inspected.value.slots.size).toBe(107);
});

test('closing drops every connection', async () => {
  const github = await start();
  const { store, close } = open(github.apiUrl);
  await store.inspect();
  expect(github.openConnections()).toBe(4);
  close();
  while (github.openConnections() > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});

describe('the mark for later steps of the job', () => {
  const change = async (isPendingAtStart: boolean, status = 204) => {
    const github = await start();
    const { store, marks } = open(github.apiUrl, {}, { isPendingAtStart });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
    expect(marks).toEqual([]);
    const seen: string[][] = [];
    const look = (request: { method: string }) => request.method !== 'GET' && seen.push([...marks]) < 0;
    github.fail({ ...reply(500), only: look });
    github.fail({ ...reply(status), times: status === 204 ? 0 : 9, ...to('DELETE', 'X_PENDING') });
    await store.write('_PENDING', 'New-Passw0rd', false);
    await store.remove('_PENDING');
    expect(seen[0]).toEqual(['set']);
    return marks;
  };

  test('is set before the pending secret is written, and cleared after the secret is deleted', async () => {
    expect(await change(false)).toEqual(['set', 'set', 'clear']);
  });

  test('stays if the job started with a pending secret', async () => {
    expect(await change(true)).toEqual(['set', 'set']);
  });

  test('stays if the pending secret may still exist', async () => {
    expect(await change(false, 400)).toEqual(['set', 'set']);
  });
});

test('related secrets are looked up in parallel', async () => {
  const github = await start({ delayMs: 1000 });
  await open(github.apiUrl).store.inspect();
  const times = github.received.map(({ arrivedAt }) => arrivedAt);
  expect(times).toHaveLength(4);
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1000);
});

describe('the effect of a write', () => {
  const effectAfter = async (fault: Fault | undefined, exists: boolean) => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    if (exists) {
      github.store('X_PENDING', 'of another run');
    }
    if (fault) {
      github.fail(fault);
    }
    const written = await store.write('_PENDING', 'New-Passw0rd', false);
    return written.ok ? written.value : written.problem.code;
  };
  const put = to('PUT', 'X_PENDING');

  test('is known from the status of the response', async () => {
    expect(await effectAfter(undefined, false)).toBe('created');
    expect(await effectAfter(undefined, true)).toBe('replaced');
  });

  test.each([401, 403, 409, 422, 429])('is known after an attempt that surely had none: HTTP %i', async (status) => {
    expect(await effectAfter({ ...reply(status), ...put }, false)).toBe('created');
    expect(await effectAfter({ ...reply(status), ...put }, true)).toBe('replaced');
  });

  test.each<[string, Fault]>([
    ['a 500', { ...reply(500), ...put }],
    ['a 503', { ...reply(503, { 'retry-after': '3' }), ...put }],
    ['a reset', { kind: 'reset', when: 'before', ...put }],
  ])('is not known after an attempt that may have had it: %s', async (_, fault) => {
    expect(await effectAfter(fault, false)).toBe('created');
    expect(await effectAfter(fault, true)).toBe('unknown');
    expect(await effectAfter({ ...fault, when: 'after' }, false)).toBe('unknown');
  });

  test('is known after an attempt that was not sent', async () => {
    const github = await start();
    const { deadline } = scriptedDeadline();
    const pause = (ms: number) => Promise.all([deadline.pause(ms), github.resume()]).then(() => undefined);
    const { store, close } = open(github.apiUrl, {}, { clock: { ...deadline, pause } });
    await store.inspect();
    github.store('X_PENDING', 'of another run');
    // The next request needs a connection.
    close();
    await github.pause();
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toEqual({ ok: true, value: 'replaced' });
  });

  test('is not known after such an attempt with a key that is no longer in use', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    github.fail({ ...reply(500), when: 'after', ...put });
    github.fail({ ...reply(422), ...put });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toEqual({ ok: true, value: 'unknown' });
  });
});

describe('a token that GitHub rejects', () => {
  test.each([401, 403])('(%i) causes one line in the log, although every call waits', async (status) => {
    const github = await start();
    github.fail({ ...reply(status), times: 4, only: ({ method }) => method === 'GET' });
    const { store, lines } = open(github.apiUrl);
    expect(await store.inspect()).toMatchObject({ ok: true });
    expect(github.received).toHaveLength(8);
    expect(lines).toEqual([expect.stringMatching(new RegExp(`failed: HTTP ${status}\\. Trying again in 1\\.0 s`))]);
  });

  test('causes one line in the log, although several calls wait in turn', async () => {
    const github = await start();
    const { store, lines, waits } = open(github.apiUrl);
    github.fail({ ...reply(401), ...to('GET', 'public-key') });
    await store.inspect();
    github.fail({ ...reply(503), ...to('PUT', 'X_PENDING') });
    github.fail({ ...reply(403), ...to('PUT', 'X_PENDING') });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(DONE);
    expect(waits).toEqual([1000, 1000, 2000]);
    expect(lines).toEqual([expect.stringMatching(/^Reading .*HTTP 401/), expect.stringMatching(/^Writing .*HTTP 503/)]);
  });

  test('is tried for the last time after exactly 5 s', async () => {
    const github = await start();
    const { store, waits } = open(github.apiUrl);
    github.fail({ ...reply(401), times: 9, ...to('GET', 'public-key') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ code: 'github-permission' }));
    expect([waits, github.received.length]).toEqual([[1000, 2000, 2000], 4]);
  });

  test.each([401, 403])('(%i) after its first 5 s is not tried again', async (status) => {
    const github = await start();
    const { store, waits } = open(github.apiUrl);
    github.fail({ ...reply(503), times: 3, ...to('GET', 'public-key') });
    await store.inspect();
    expect(waits).toEqual([1000, 2000, 4000]);
    github.fail({ ...reply(status), times: 9, ...to('PUT', 'X') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ code: 'github-permission' }));
    expect(waits).toHaveLength(3);
  });
});

describe('the time kept for storing', () => {
  const kept = { remainingMs: 10_000, keptMs: 10_000 };

  test('is not available before the update', async () => {
    const github = await start();
    github.fail({ kind: 'stall', when: 'before', times: 9 });
    const { store } = open(github.apiUrl, {}, kept);
    expect(await store.inspect()).toMatchObject({ ok: false, problem: { untrustedDetail: expect.stringContaining('in time') } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(
      failed({ untrustedDetail: expect.stringContaining('in time') }),
    );
  });

  test('is available for storing the password in effect', async () => {
    const github = await start();
    const { store, waits } = open(github.apiUrl, {}, kept);
    github.fail({ ...reply(502), ...to('PUT', 'X') });
    github.fail({ ...reply(502), ...to('DELETE', 'X_PENDING') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
    expect(await store.remove('_PENDING')).toMatchObject(DONE);
    expect(waits).toEqual([1000, 1000]);
  });

  test('is not spent on one attempt', async () => {
    const github = await start();
    const clock = createDeadline();
    const { store } = open(github.apiUrl, {}, { clock });
    await store.inspect();
    github.fail({ kind: 'stall', when: 'before', ...to('PUT', 'X') });
    // Less than the limit that an attempt has anyway.
    clock.limit(3000);
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
  });
});

describe('a failure', () => {
  test.each<[string, Fault, number[]]>([
    ['a 500', { ...reply(500), ...to('PUT', 'X') }, [1000]],
    ['a 503 that says when to come back', { ...reply(503, { 'retry-after': '7' }), ...to('PUT', 'X') }, [7000]],
    ['a rate limit that names no time', { ...reply(429), ...to('PUT', 'X') }, [1000]],
    ['two of them', { ...reply(502), times: 2, ...to('PUT', 'X') }, [1000, 2000]],
    ['a reset', { kind: 'reset', when: 'after', ...to('PUT', 'X') }, [1000]],
    ['a rate limit', { ...reply(429, { 'retry-after': '7' }), ...to('PUT', 'X') }, [7000]],
    ['a rate limit that ends too soon', { ...reply(429, { 'retry-after': '1' }), times: 2, ...to('PUT', 'X') }, [1000, 2000]],
    ['a rate limit that looks like a missing permission', { ...reply(403, { 'retry-after': '7' }), ...to('PUT', 'X') }, [7000]],
  ])('is retried if it is temporary: %s', async (_, fault, expected) => {
    const github = await start();
    const { store, waits } = open(github.apiUrl);
    await store.inspect();
    github.fail(fault);
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
    expect(waits).toEqual(expected);
    expect(github.secret('X')).toBe('New-Passw0rd');
  });

  test.each([401, 403])('because of a token that is too young (%i) is retried as long as the token can be too young', async (status) => {
    const github = await start();
    const { store, waits, lines } = open(github.apiUrl);
    github.fail({ ...reply(status), times: 3, ...to('GET', 'public-key') });
    expect(await store.inspect()).toMatchObject({ ok: true });
    expect(waits).toEqual([1000, 2000, 2000]);
    expect(lines).toEqual([`Reading the public key failed: HTTP ${status}. Trying again in 1.0 s (attempt 2 of 5).`]);
  });

  test.each([
    ['GET', 'X_PENDING'],
    ['PUT', 'X_PENDING'],
    ['PUT', 'X'],
    ['DELETE', 'X_PENDING'],
  ])('because of a token that is too young for one server is retried: %s %s', async (method, name) => {
    for (const status of [401, 403]) {
      const github = await start();
      const { store } = open(github.apiUrl);
      github.fail({ ...reply(status), ...to(method, name) });
      expect(await store.inspect()).toMatchObject({ ok: true });
      for (const slot of ['_PENDING', ''] as const) {
        expect(await store.write(slot, 'New-Passw0rd', false)).toMatchObject(DONE);
      }
      expect(await store.remove('_PENDING')).toMatchObject(DONE);
      expect(github.received).toHaveLength(8);
    }
  });

  test('that lasts is reported after five attempts', async () => {
    const github = await start();
    const { store, waits } = open(github.apiUrl);
    await store.inspect();
    github.fail({ ...reply(503, {}, '<html>'), times: 9 });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(
      failed({
        code: 'github-unavailable',
        summary: 'Could not confirm the write of the secret `X`. GitHub returned HTTP 503.',
        untrustedDetail: '',
      }),
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
  });

  test('to connect is reported', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await github.pause();
    expect(await store.remove('_PENDING')).toMatchObject(
      failed({
        code: 'github-unavailable',
        summary: 'Could not confirm the deletion of the secret `X_PENDING`. No response (the request was not sent):',
        untrustedDetail: expect.stringContaining('ECONNREFUSED'),
      }),
    );
    await github.resume();
  });

  test('that lasts longer than the remaining time is not waited for', async () => {
    const github = await start();
    const { store, waits } = open(github.apiUrl);
    await store.inspect();
    github.fail({ ...reply(429, { 'retry-after': '3600' }) });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(
      failed({
        code: 'github-unavailable',
        summary: expect.stringMatching(/rate limit is reached until 2026-01-01T01:00:00\.000Z/),
        untrustedDetail: 'As ordered.',
        retryAt: Date.UTC(2026, 0, 1, 1),
      }),
    );
    expect(waits).toEqual([]);
  });

  test('that names no time is reported without a time', async () => {
    const github = await start();
    github.fail({ ...reply(429), times: 99 });
    const inspected = await open(github.apiUrl).store.inspect();
    expect(inspected).toMatchObject({ ok: false, problem: { summary: expect.stringMatching(/rate limit is reached\.$/) } });
    expect(inspected).toHaveProperty('problem.retryAt', undefined);
  });

  test('of one lookup ends the others', async () => {
    for (const name of ['public-key', 'X', 'X_PREVIOUS', 'X_PREVIOUS_2']) {
      const github = await start();
      github.store('X_PREVIOUS', 'old');
      github.fail({ ...reply(400), ...to('GET', name) });
      expect(await open(github.apiUrl).store.inspect()).toMatchObject({ ok: false, problem: { code: 'github-unavailable' } });
    }
  });
});

describe('a wrong', () => {
  test.each<[string, Partial<Target>, string]>([
    ['token', { token: 'wrong' }, 'The public key for secrets was not read. GitHub returned HTTP 401:'],
    ['repository', { repository: 'other' }, "GitHub did not find the repository `octo/other`, or the token can't see it (HTTP 404)."],
    [
      'environment',
      { environment: 'other' },
      "GitHub did not find the environment `other` of `octo/zoom`, or the token can't see it (HTTP 404).",
    ],
  ])('%s is reported', async (_, change, summary) => {
    const github = await start();
    expect(await open(github.apiUrl, change).store.inspect()).toMatchObject({
      ok: false,
      problem: { code: 'github-permission', summary },
    });
  });
});

test.each([301, 307])('a repository that has moved (%i) is reported, and the redirect is not followed', async (status) => {
  const github = await start();
  github.fail(reply(status, { location: `${github.origin}/repositories/42/actions/secrets/X` }));
  expect(await open(github.apiUrl).store.write('', 'New-Passw0rd', true)).toMatchObject(
    failed({
      code: 'github-unavailable',
      summary: `The public key for secrets was not read. GitHub returned HTTP ${status}: the repository has moved.`,
      advice: 'Set `secret-repository` to the new name of the repository.',
    }),
  );
  expect(github.received).toHaveLength(1);
});

test('a redirect without a target is not one of a repository that has moved', async () => {
  const github = await start();
  github.fail(reply(301));
  expect(await open(github.apiUrl).store.write('', 'New-Passw0rd', true)).toMatchObject(
    failed({ summary: expect.stringContaining('a redirect to another page') }),
  );
});

test('a deletion that GitHub answers with 404 is a failure if the secret is still there', async () => {
  const github = await start();
  github.store('X_PENDING', 'old', { updatedAt: UPDATED });
  const { store } = open(github.apiUrl);
  github.fail({ ...reply(404), ...to('DELETE', 'X_PENDING') });
  expect(await store.remove('_PENDING')).toMatchObject(failed({ code: 'github-permission' }));
  expect(await store.remove('_PENDING')).toMatchObject(DONE);
  expect(await store.remove('_PENDING')).toMatchObject(DONE);
});

test('whether a secret exists is looked up, and not known after a failure', async () => {
  const github = await start();
  github.store('X_PENDING', 'old', { updatedAt: UPDATED });
  const { store } = open(github.apiUrl);
  expect(await store.exists('_PENDING')).toEqual({ ok: true, value: true });
  expect(await store.exists('_PREVIOUS')).toEqual({ ok: true, value: false });
  github.fail({ ...reply(400), ...to('GET', 'X_PENDING') });
  expect(await store.exists('_PENDING')).toMatchObject({ ok: false });
});

test.each([302, 303])('a redirect to another page (%i) is reported as a wrong URL', async (status) => {
  const github = await start();
  github.fail(reply(status, { location: `${github.origin}/login` }));
  expect(await open(github.apiUrl).store.write('', 'New-Passw0rd', true)).toMatchObject(
    failed({
      code: 'github-unavailable',
      summary: `The public key for secrets was not read. GitHub returned HTTP ${status}, a redirect to another page.`,
      advice: 'Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`.',
    }),
  );
});

test.each([
  [401, 'Bad credentials', /^Replace `github-token`/],
  [403, 'Repository was archived so is read-only.', /^Unarchive the repository/],
  [403, 'Resource protected by organization SAML enforcement.', /single sign-on/],
  [403, 'The organization forbids access via a personal access token (classic).', /the policy of the organization allows/],
  [
    403,
    'Resource not accessible by integration',
    /^If the secret belongs to an environment, .* Otherwise grant the GitHub App, or the fine-grained token, Secrets: write\./,
  ],
  [403, 'Forbidden', /Check `secret-repository`/],
  [422, 'You have exceeded the limit of 100 secrets.', /^Delete a secret that is not needed: the repository has the maximum/],
  [410, 'Gone.', /^See GitHub's message/],
])('the advice for HTTP %i with "%s" fits what GitHub says', async (status, message, advice) => {
  const github = await start();
  github.fail({ kind: 'reply', when: 'before', times: 9, reply: { status, body: { message } }, only: ({ method }) => method === 'PUT' });
  const problem = problemOf(await open(github.apiUrl).store.write('', 'New-Passw0rd', true));
  expect(problem.summary).toMatch(/^GitHub did not write the secret `X`\./);
  expect(adviceOf(problem)).toMatch(advice);
});

test("octokit's own messages about a response are not printed", async () => {
  const error = jest.spyOn(console, 'warn');
  const github = await start();
  github.fail({ ...reply(204, { deprecation: 'true', link: '<https://example.com>; rel="deprecation"' }, undefined), ...to('PUT', 'X') });
  expect(await open(github.apiUrl).store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
  expect(error).not.toHaveBeenCalled();
});

describe('a public key', () => {
  test('that changed is read once more', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    github.changeKey();
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(DONE);
    expect(github.secret('X_PENDING')).toBe('New-Passw0rd');
  });

  test('that does not help is read only once', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    github.fail({ ...reply(422), times: 9, ...to('PUT', 'X') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ code: 'github-unavailable' }));
    expect(github.received.filter(({ path }) => path.endsWith('public-key'))).toHaveLength(2);
  });

  test('that changed gives a write no additional attempts', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    const attempts = () => github.received.filter(({ method }) => method === 'PUT').length;
    github.fail({ ...reply(502), times: 2, ...to('PUT', 'X') });
    github.fail({ ...reply(422), ...to('PUT', 'X') });
    github.fail({ ...reply(502), times: 9, ...to('PUT', 'X') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ summary: expect.stringContaining('HTTP 502') }));
    expect(attempts()).toBe(5);
    github.fail({ ...reply(502), times: 4, ...to('PUT', 'X_PENDING') });
    github.fail({ ...reply(422), ...to('PUT', 'X_PENDING') });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(failed({ summary: expect.stringContaining('HTTP 422') }));
    expect(attempts()).toBe(10);
  });

  test('that cannot be read again is reported', async () => {
    const github = await start();
    const { store } = open(github.apiUrl);
    await store.inspect();
    github.changeKey();
    github.fail({ ...reply(404), ...to('GET', 'public-key') });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(failed({ code: 'github-permission' }));
  });

  test('that has the right length but is invalid is reported', async () => {
    const github = await start();
    github.fail({ ...reply(200, {}, { key_id: '7', key: Buffer.alloc(32).toString('base64') }), ...to('GET', 'public-key') });
    expect(await open(github.apiUrl).store.write('', 'New-Passw0rd', true)).toMatchObject(
      failed({
        code: 'github-unavailable',
        summary: expect.stringContaining('public key cannot be used'),
      }),
    );
  });

  test.each([{}, { key_id: 7, key: 'x' }, { key_id: '7', key: 'AAAA' }, []])('that is malformed is reported: %j', async (body) => {
    const github = await start();
    github.fail({ ...reply(200, {}, body), ...to('GET', 'public-key') });
    expect(await open(github.apiUrl).store.inspect()).toMatchObject({ ok: false, problem: { code: 'github-unavailable' } });
  });
});

test('an invalid time is reported', async () => {
  const github = await start();
  github.fail({ ...reply(200, {}, { updated_at: 'yesterday' }), ...to('GET', 'X') });
  expect(await open(github.apiUrl).store.inspect()).toMatchObject({
    ok: false,
    problem: { code: 'github-unavailable', summary: 'The secret `X` was not looked up. GitHub returned HTTP 200.' },
  });
});

describe('cancelling', () => {
  test('ends the requests before the update', async () => {
    const github = await start();
    const { store, cancel } = open(github.apiUrl);
    cancel();
    expect(await store.inspect()).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject(failed({ code: 'cancelled' }));
    expect(github.connections()).toBe(0);
  });

  test('leaves a second attempt to a commit whose first attempt takes too long', async () => {
    const github = await start();
    const clock = createDeadline();
    const { store } = open(github.apiUrl, {}, { clock });
    await store.inspect();
    github.fail({ kind: 'stall', when: 'before', ...to('PUT', 'X') });
    clock.cancel(3000);
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
  });

  test('does not end the storing of a password that is in effect', async () => {
    const github = await start();
    const { store, cancel } = open(github.apiUrl);
    cancel();
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(DONE);
    expect(await store.remove('_PENDING')).toMatchObject(DONE);
  });

  test('and the end of the time together do not count as a cancellation during the commit', async () => {
    const github = await start();
    const { store, cancel } = open(github.apiUrl, {}, { remainingMs: 0 });
    github.fail({ kind: 'stall', when: 'before' });
    cancel();
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject(
      failed({
        code: 'github-unavailable',
        untrustedDetail: expect.stringContaining('in time'),
      }),
    );
  });
});
