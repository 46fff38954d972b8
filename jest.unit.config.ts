import config from './jest.config.ts';

/** The inner loop: tests that start neither the bundle nor the programs of stores. */
export default {
  ...config,
  testPathIgnorePatterns: [...config.testPathIgnorePatterns, '<rootDir>/test/(bundle|simulator)/', '<rootDir>/test/stores/shipped'],
};
