import config from './jest.unit.config.ts';

/** The tests that are quick enough to run for every mutant. They start no programs, and play no schedules of the explorer. */
export default {
  ...config,
  testMatch: [`<rootDir>/test/${process.env['FOLDER'] ?? '*'}/**/*.test.ts`],
  testPathIgnorePatterns: [...config.testPathIgnorePatterns, '<rootDir>/test/(rotation/explorer|stores/(command-line|open|vendors))'],
};
