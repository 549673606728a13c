import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What would make the output depend on something else than its declared inputs. */
const impure = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The only clock is the document’s date.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The only clock is the document’s date.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The only clock is the document’s date.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Same input, same bytes: no chance.',
  },
  {
    selector: "MemberExpression[property.name='localeCompare']",
    message: 'Compare code units: locales differ by machine.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name='Collator']",
    message: 'Compare code units: locales differ by machine.',
  },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'Locales differ by machine.' },
  { selector: "CallExpression[callee.name='parseFloat']", message: 'Values are exact decimal strings, never floats.' },
  {
    selector: "MemberExpression[object.name='Number'][property.name='parseFloat']",
    message: 'Values are exact decimal strings, never floats.',
  },
];

const language = {
  eqeqeq: 'error',
  'no-cond-assign': 'error',
  'no-control-regex': 'error',
  'no-dupe-else-if': 'error',
  'no-duplicate-case': 'error',
  'no-empty': 'error',
  'no-empty-character-class': 'error',
  'no-empty-pattern': 'error',
  'no-fallthrough': 'error',
  'no-invalid-regexp': 'error',
  'no-misleading-character-class': 'error',
  'no-param-reassign': 'error',
  'no-self-assign': 'error',
  'no-self-compare': 'error',
  'no-sparse-arrays': 'error',
  'no-unsafe-finally': 'error',
  'no-useless-backreference': 'error',
  'no-useless-escape': 'error',
  'no-var': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'require-unicode-regexp': 'error',
};

const typed = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, boolean: true } }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default defineConfig(
  { ignores: ['node_modules/', '.build/', '.cache/', 'coverage/', 'out/', 'raw/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: { ...language, ...typed },
  },
  { files: ['**/*.js'], rules: language },
  {
    files: ['pipeline/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...impure],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    // Only the command line knows exit codes, streams and the environment.
    files: ['pipeline/**/*.ts'],
    ignores: ['pipeline/cli/**'],
    rules: { 'no-console': 'error', 'no-restricted-globals': ['error', 'process'] },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matchers such as expect.any() are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
);
