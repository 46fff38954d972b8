import config from './jest.config.ts';

/** Everything that takes too long for `npm test`. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/**/*.deep.test.ts'],
  testPathIgnorePatterns: ['<rootDir>/test/workflows/'],
};
