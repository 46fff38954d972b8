import config from './jest.config.ts';

/** The tests that are quick enough to run for every mutant. */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/{zoom,password,masking,errors}/**/*.test.ts',
    '<rootDir>/test/rotation/{rotate,decision,leftover,dry-run,slots}.test.ts',
  ],
};
