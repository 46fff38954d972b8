import config from './jest.config.ts';

/** The tests that are quick enough to run for every mutant. They start no programs. */
export default {
  ...config,
  testMatch: [
    '<rootDir>/test/{errors,http,inputs,masking,password,report,runtime,stores,zoom}/**/*.test.ts',
    '<rootDir>/test/rotation/!(explorer).test.ts',
  ],
  testPathIgnorePatterns: [...config.testPathIgnorePatterns, '<rootDir>/test/stores/(command-line|open|vendors)'],
};
