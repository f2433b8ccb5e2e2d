/** Guides that have a practice page: « caf/quarterly-declaration ». The pages themselves are loaded by who shows them. */
const pages = import.meta.glob('./*/samples/*.html', { query: '?raw', import: 'default' });

export const practised: ReadonlySet<string> = new Set(
  Object.keys(pages).map((path) => path.replace('./', '').replace('samples/', '').replace('.html', '')),
);
