/** Import boundaries (docs/architecture.md): what `npm run check` proves about who may import whom. */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'core imports nothing but itself, zod and date-fns (with @date-fns/tz): no platform, no I/O, no Node.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', '^node_modules/(zod|date-fns|@date-fns/tz)/'] },
    },
    {
      name: 'core-by-its-surface',
      comment: 'core/index.ts is the only public surface of the core.',
      severity: 'error',
      from: { path: '^(jira-plugin|zendesk-app|src|preview)/' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'jira-stands-alone',
      comment: 'The Jira app never imports the Zendesk app, nor anything that exists for tests.',
      severity: 'error',
      from: { path: '^(jira-plugin|src)/' },
      to: { path: '^(zendesk-app|test)/' },
    },
    {
      name: 'zendesk-stands-alone',
      comment: 'The Zendesk app never imports the Jira app, nor anything that exists for tests.',
      severity: 'error',
      from: { path: '^zendesk-app/' },
      to: { path: '^(jira-plugin|src|test)/' },
    },
    {
      name: 'preview-reads-both',
      comment:
        'The preview of a policy reads exports of both platforms by the apps’ own readers; nothing but tests needs it.',
      severity: 'error',
      from: { path: '^(core|jira-plugin|zendesk-app|src)/' },
      to: { path: '^preview/' },
    },
    {
      name: 'preview-ships',
      severity: 'error',
      from: { path: '^preview/' },
      to: { path: '^test/' },
    },
    {
      name: 'local-platforms-are-no-echo',
      comment: 'The local Jira and Zendesk know nothing about the product that is tested on them.',
      severity: 'error',
      from: { path: '^test/(jira-cloud|zendesk-cloud)/' },
      to: { path: '^(core|jira-plugin|zendesk-app|src)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one concept, or three.',
      severity: 'error',
      from: { path: '^(core|jira-plugin|zendesk-app|src|preview)/' },
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|coverage)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
