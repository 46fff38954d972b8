import config from './jest.config.ts';

export default { ...config, testMatch: ['<rootDir>/test/workflows/**/*.test.ts'], testPathIgnorePatterns: [] };
