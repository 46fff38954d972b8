import config from './jest.config.ts';

/** The inner loop: tests that start neither the bundle nor the probe nor the programs of stores. */
export default {
  ...config,
  testPathIgnorePatterns: [
    ...config.testPathIgnorePatterns,
    '<rootDir>/test/(bundle|simulator)/',
    '<rootDir>/test/probe/(process|variants)',
    '<rootDir>/test/stores/shipped',
  ],
};
