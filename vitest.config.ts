import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** graphql is published twice over, as CommonJS and as a module; two copies in one process refuse each other's types. */
const alias = { graphql: path('./node_modules/graphql/index.js') };

/** Needs a database: clones of one migrated template, made once a run. */
const withServices = (
  name: string,
  include: string[],
  timeout: number,
  own: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  // Tests of server and web together hold a window's store and board in the same process.
  plugins: [svelte()],
  resolve: {
    alias: {
      ...alias,
      '#lib': path('./web/src/lib'),
      '#shared': path('./shared'),
      '$app/env': path('./web/tests/window/appEnv.ts'),
    },
  },
  test: {
    name,
    include,
    environment: 'node',
    globalSetup: ['server/testing/services.ts'],
    setupFiles: ['server/testing/setup.ts'],
    // Files share the modules of the server, which are slow to load.
    isolate: false,
    testTimeout: timeout,
    hookTimeout: timeout,
    ...own,
  },
});

/** Each file begins with a database of its own. */
const setupFiles = ['server/testing/setup.ts', 'server/testing/setup.file.ts'];

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', 'github-actions'] : ['default'],
    projects: [
      withServices('server', ['server/*.test.ts', 'server/!(permissions)/**/*.test.ts', 'seeds/**/*.test.ts'], 20_000, {
        setupFiles,
      }),
      {
        plugins: [svelte()],
        resolve: {
          alias: { ...alias, '#lib': path('./web/src/lib'), '#shared': path('./shared') },
          conditions: ['browser'],
        },
        test: { name: 'web', include: ['web/src/**/*.test.ts', 'shared/**/*.test.ts'], environment: 'node' },
      },
      withServices('convergence', ['web/tests/convergence/**/*.test.ts'], 60_000, { setupFiles }),
      withServices('permissions', ['server/permissions/**/*.test.ts'], 60_000, { setupFiles }),
      withServices('chaos', ['web/tests/chaos/**/*.test.ts'], 180_000, { setupFiles }),
      withServices('e2e', ['web/tests/e2e/**/*.test.ts'], 90_000),
    ],
  },
});
