import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSize } from '../../scripts/machine/gzip-size.ts';

/**
 * Bytes, compressed, of the scripts that come when the one whose name begins so is asked for, beyond those the page has
 * loaded by itself. `page`: a built HTML file.
 */
function sizeLoadedLater(page: string, name: string): number {
  const html = readFileSync(page, 'utf8');
  const first = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    join(dirname(page), path),
  );
  const before = reach(first);
  const folders = new Set([...before].map(dirname));
  const later = [...folders]
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.includes(`/${name}-`) && file.endsWith('.js'));
  if (later.length !== 1 || first.length === 0) throw new Error(`${page}: not one script « ${name} ».`);
  const added = [...reach(later)].filter((file) => !before.has(file));
  return added.reduce((sum, file) => sum + gzipSize(file), 0);
}

/**
 * Bytes of the link, loaded when asked for, in each page that may ask. `extension`, `web`: folders of a build of the
 * extension and of the helper's page.
 */
export function linkSizes(extension: string, web: string) {
  return {
    panel: sizeLoadedLater(`${extension}/sidepanel.html`, 'person-review'),
    helperInExtension: sizeLoadedLater(`${extension}/helper.html`, 'helper-review'),
    helperOnWeb: sizeLoadedLater(`${web}/index.html`, 'helper-review'),
  };
}

/** These scripts and all they import at once. */
function reach(files: string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const code = readFileSync(file, 'utf8');
    // `from"./x.js"` and `import"./x.js"`, never `import("./x.js")`.
    for (const [, path = ''] of code.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      waiting.push(join(dirname(file), path));
    }
  }
  return reached;
}
