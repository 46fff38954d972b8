/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    // All folders, or the one that `FOLDER` names. The tests of a folder notice the mutants of the same folder.
    `src/${process.env['FOLDER'] ?? '*'}/**/*.ts`,
    // Without code.
    '!src/{rotation/ports,http/types,**/events}.ts',
    // Their tests start programs.
    '!src/stores/{command-line,open,open-values,1password,aws-secrets-manager,azure-key-vault,google-secret-manager,vault}.ts',
  ],
  testRunner: 'jest',
  // Stryker rewrites a tsconfig with the API of TypeScript 6, which TypeScript 7 does not have. It skips a file that does not exist.
  tsconfigFile: 'no-tsconfig.json',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'jest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['.tools', 'build', 'coverage', 'dist'],
  tempDirName: 'build/stryker',
  concurrency: 2,
  timeoutMS: 8000,
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 98, low: 95, break: 95 },
};
