// Holds the doors between the rooms: arrows go one way (docs/architecture.md).
const room = (name) => `^server/${name}/`;
const rooms = ['syntax', 'footnotes', 'references', 'glossary', 'volume', 'rules', 'service', 'convert', 'lsp', 'cli'];

/** What each room may import; the rooms not named are shut to it. */
const open = {
  syntax: [],
  footnotes: ['syntax'],
  references: ['syntax', 'footnotes'],
  glossary: ['syntax'],
  volume: ['syntax', 'footnotes', 'references', 'glossary'],
  rules: ['syntax', 'footnotes', 'references', 'glossary', 'volume'],
  service: ['syntax', 'footnotes', 'references', 'glossary', 'volume', 'rules'],
  convert: ['syntax', 'footnotes', 'references', 'glossary', 'volume', 'service'],
  lsp: ['syntax', 'footnotes', 'references', 'glossary', 'volume', 'rules', 'service', 'convert'],
  cli: ['syntax', 'footnotes', 'references', 'glossary', 'volume', 'rules', 'service', 'convert'],
};

module.exports = {
  forbidden: [
    ...rooms.map((name) => ({
      name: `${name}-is-one-way`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: rooms.filter((other) => other !== name && !open[name].includes(other)).map(room) },
    })),
    {
      name: 'core-knows-no-node',
      comment: 'The same server runs in a web worker.',
      severity: 'error',
      from: { path: '^server/(syntax|footnotes|references|glossary|volume|rules|service|convert)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-knows-no-node-transport',
      severity: 'error',
      from: { path: '^server/(syntax|footnotes|references|glossary|volume|rules|service|convert|lsp)/' },
      to: { path: 'vscode-(languageserver|jsonrpc)/(lib/)?node' },
    },
    {
      name: 'syntax-knows-no-lsp',
      severity: 'error',
      from: { path: '^server/(syntax|footnotes|references|glossary|volume|rules)/' },
      to: { path: 'vscode-' },
    },
    {
      name: 'client-shares-only-the-protocol',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/lsp/protocol\\.ts$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|out|\\.vscode-test)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};
