import { beforeAll, describe, expect, test } from '@jest/globals';
import { ASSUMPTIONS } from '../simulator/assumptions.ts';
import { defaultAccount, startZoom } from '../simulator/zoom.ts';
import { type ProbeResult, probeEnv, runProbe } from './probe.ts';
import { VARIANTS, type Variant } from './variants.ts';

const NOON = Date.UTC(2026, 0, 1, 12);

/** Runs the probe against a variant. */
async function probe({ account, otherAccount, edit, fault, env }: Omit<Variant, 'changed'>) {
  const zoom = await startZoom({
    accounts: [defaultAccount({ basicRules: true, historyLength: 3, ...account }), ...(otherAccount ? [otherAccount] : [])],
    now: () => NOON,
    ...(edit && { edit }),
  });
  if (fault) {
    zoom.fail({ times: Number.POSITIVE_INFINITY, ...fault });
  }
  const result = await runProbe({ ...probeEnv(zoom), ...env });
  await zoom.close();
  return { ...result, received: zoom.received };
}

/** The result and the response of each row. A count says how much was seen, and not whether it is as assumed. */
const rowsOf = ({ file }: ProbeResult) =>
  Object.fromEntries((file?.rows ?? []).map(({ id, result, response }) => [id, `${result}: ${response.replace(/^(\d+) of \1 /, 'all ')}`]));

let usual: Readonly<Record<string, string>>;
beforeAll(async () => {
  usual = rowsOf(await probe({}));
});

test('everything that a usual account shows is as assumed', () => {
  const { 'rate-limit': rateLimit, 'change-limit': changeLimit, ...others } = usual;
  expect([rateLimit, changeLimit]).toEqual(['not seen: ', 'not seen: ']);
  expect(Object.keys(usual)).toEqual(Object.keys(ASSUMPTIONS));
  expect(Object.values(others).filter((text) => !text.startsWith('as assumed: '))).toEqual([]);
});

describe('a Zoom that', () => {
  test.concurrent.each(Object.entries(VARIANTS))('%s changes exactly its rows', async (_, variant) => {
    const { exitCode, stderr, file, received, ...result } = await probe(variant);
    const changed = Object.entries(rowsOf({ exitCode, stderr, file, ...result })).filter(([id, text]) => text !== usual[id]);
    expect(Object.fromEntries(changed)).toEqual(variant.changed);
    expect({ exitCode, stderr }).toEqual({ exitCode: variant.exitCode ?? 0, stderr: '' });
    expect(file?.rows.map(({ id }) => id)).toEqual(Object.keys(ASSUMPTIONS));
    expect(received.length).toBeLessThanOrEqual(30);
    expect(file?.requests).toBe(received.length);
  });
});
