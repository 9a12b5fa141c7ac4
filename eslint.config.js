import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Relations are reached by ids that went through ctx.see or ctx.lock; these two would let a hidden row through. */
const unguardedRows = ['getReference', 'populate'].flatMap((name) => [
  {
    selector: `MemberExpression[property.name='${name}']`,
    message: `${name} goes around the read filter: load the row with ctx.see or ctx.lock.`,
  },
  {
    selector: `Property[key.name='${name}']`,
    message: `${name} goes around the read filter: load relations with a field resolver.`,
  },
]);

const unfilteredRows = {
  selector: "CallExpression[callee.object.name='ctx'][callee.property.name='find']",
  message: 'ctx.find goes around the read filter: only a page may, by a statement that asks for the rights.',
};

/** Node strips types and nothing else from what it runs without a build. */
const unstrippable = [
  'TSEnumDeclaration',
  'TSParameterProperty',
  'TSImportEqualsDeclaration',
  'TSExportAssignment',
].map((selector) => ({ selector, message: 'Run by Node as it stands, which only strips types.' }));

export default ts.config(
  { ignores: ['dist/', 'data/', '**/.svelte-kit/', 'web/src/lib/core/gql/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/index.js', '**/index.ts'], message: 'Import the module itself: no barrels.' }] },
      ],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: [
      'scripts/**',
      'bench/**',
      'seeds/**',
      'docs/examples/**',
      'server/{main,emitSchema}.ts',
      'server/backup/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['bench/**', 'server/testing/{process,redis}.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unstrippable] },
  },
  {
    files: ['server/*/**/*.ts'],
    ignores: ['server/core/**', 'server/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...unguardedRows, unfilteredRows] },
  },
  { files: ['server/**/*.page.ts'], rules: { 'no-restricted-syntax': ['error', ...unguardedRows] } },
  {
    files: ['web/**'],
    languageOptions: { globals: globals.browser },
    // The compiler knows what a Svelte template uses; TypeScript knows what is defined.
    rules: {
      'no-undef': 'off',
      // Collections are reactive where a screen reads them, and plain where a proxy per entry would only cost.
      'svelte/prefer-svelte-reactivity': 'off',
      // The app is served from the root.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // It takes the words after a code for codes, and does not see what the compiler warns of.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
);
