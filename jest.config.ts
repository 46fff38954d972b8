import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // The workflows need programs that npm does not install. The deep tests take minutes.
  testPathIgnorePatterns: ['<rootDir>/test/workflows/', '\\.deep\\.test\\.ts$'],
  // It has a copy of package.json.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.cjs' },
  setupFiles: ['<rootDir>/test/without-proxy.cjs'],
  restoreMocks: true,
  testTimeout: 60_000,
  // They wait more than they work.
  maxWorkers: 2 * availableParallelism(),
  maxConcurrency: 8,
  // What has nothing but types in it has nothing to cover.
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts', '!src/rotation/ports.ts', '!src/http/types.ts', '!src/**/events.ts'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
} satisfies Config;
