// Imports go one way: core ← packs ← adapters ← entrypoints → components → core. Type-only imports are not counted:
// they leave nothing in a bundle.
const product = '^(core|packs|adapters|components|entrypoints)/';

/** A rule: files of `from` may import no file of `to`. */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-lost-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(wxt|#imports|virtual:)' },
    },
    never('core-is-pure', '^core/', '^(packs|adapters|components|entrypoints)/', 'core imports only core'),
    never(
      'core-has-no-effects',
      '^core/',
      'node_modules/(react|react-dom|i18next|react-i18next|wxt)/',
      'no effects',
    ),
    never('packs-are-data', '^packs/', '^(adapters|components|entrypoints)/', 'packs import only core'),
    never('adapters-below', '^adapters/', '^(components|entrypoints)/', 'adapters import core and packs'),
    never(
      'components-take-props',
      '^components/',
      '^(packs|adapters|entrypoints)/',
      'components import only core',
    ),
    never(
      'product-stands-alone',
      product,
      '^(tests|scripts)/',
      'the product never imports its tests or commands',
    ),
    {
      name: 'light-in-the-page',
      severity: 'error',
      comment: 'what runs in a portal page carries no zod, React nor i18next',
      from: { path: '^entrypoints/(page|reader)' },
      to: { path: 'node_modules/(zod|react|react-dom|i18next|react-i18next)/', reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
