import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ASSUMPTIONS, type Assumption } from '../simulator/assumptions.ts';

describe.each(Object.entries<Assumption>(ASSUMPTIONS))('the assumption %s', (_, { assumed, reliedOnIn }) => {
  test('is relied on in files of src/ that have the names', () => {
    expect(reliedOnIn.length).toBeGreaterThan(0);
    for (const place of reliedOnIn) {
      const [path = '', name = ''] = place.split(': ');
      expect(path).toMatch(/^src\//);
      expect(name).toMatch(/^[\w'-]+$/);
      expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toMatch(new RegExp(`(?<![\\w-])${name}(?![\\w-])`));
    }
  });

  test('is described in words that fit a terminal', () => {
    expect(assumed.length).toBeLessThan(180);
  });
});
