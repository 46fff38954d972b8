import config from './jest.config.ts';

/** Everything that takes too long for `npm test`. Most of it waits for retries, so many runs go side by side. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/**/*.deep.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/workflows/'],
  maxConcurrency: 32,
  testTimeout: 120_000,
};
