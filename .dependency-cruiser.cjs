/** Who may import whom. The rules are explained in docs/ARCHITECTURE.md. */
module.exports = {
  forbidden: [
    {
      name: 'core-knows-no-feature',
      severity: 'error',
      comment: 'server/core is what every noun stands on.',
      from: { path: '^server/core/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/', pathNot: '^server/core/' },
    },
    {
      name: 'entities-import-core-and-entities',
      severity: 'error',
      from: { path: '^server/(?!core/).+\\.entity\\.ts$' },
      to: { path: '^server/', pathNot: ['^server/core/', '\\.entity\\.ts$'] },
    },
    {
      name: 'a-feature-sees-what-another-offers',
      severity: 'error',
      from: { path: '^server/(?!core/|testing/)([^/]+)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^server/(?!core/)[^/]+/',
        pathNot: ['^server/$1/', '\\.(entity|service|page|filter|sort|inputs)\\.ts$'],
      },
    },
    {
      name: 'tests-stay-out-of-the-product',
      severity: 'error',
      from: {
        path: '^(server|seeds|migrations|web/src)/',
        pathNot: ['\\.test\\.ts$', '^server/testing/', '^web/tests/'],
      },
      to: { path: ['\\.test\\.ts$', '^server/testing/', '^web/tests/'] },
    },
    {
      name: 'redis-is-a-doorbell',
      severity: 'error',
      comment: 'Only the bell and presence touch Redis: it never holds data.',
      from: {
        path: '^(server|web)/',
        pathNot: ['^server/core/(redis\\.ts$|log/|presence/)', '\\.test\\.ts$', '^server/testing/'],
      },
      to: { path: ['node_modules/redis/', '^server/core/redis\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-never-imports-the-server',
      severity: 'error',
      comment: 'The contract is schema.graphql. Only tests may see both sides.',
      from: { path: '^web/', pathNot: '^web/tests/' },
      to: { path: '^(server|migrations|seeds)/' },
    },
    {
      name: 'server-never-imports-the-web',
      severity: 'error',
      from: { path: '^(server|migrations|seeds)/', pathNot: '^server/testing/' },
      to: { path: '^web/' },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      comment: 'What server and web both run: pure functions of no package and no folder of ours.',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/' },
    },
    {
      name: 'ui-knows-no-noun',
      severity: 'error',
      from: { path: '^web/src/lib/ui/' },
      to: { path: '^web/src/(lib/(?!ui/|core/)|routes/)' },
    },
    {
      name: 'no-cycles-but-between-entities',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { pathNot: '\\.entity\\.ts$' }, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'Vite serves the web in development only.',
      from: { path: '^(server|migrations|seeds)/', pathNot: ['\\.test\\.ts$', '^server/testing/', 'web\\.dev\\.ts$'] },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: ['\\.svelte-kit/', '^dist/', '^data/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
