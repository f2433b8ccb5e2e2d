import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countLines, listFiles, productFolders } from '../support/source-files.ts';

const code = listFiles(['.ts', '.tsx', '.mjs', '.css']);
const lengths = code.map((path) => ({ path, lines: countLines(path) })).sort((a, b) => a.lines - b.lines);

describe('length of files', () => {
  it('no file is longer than 400 lines: cut it where two things meet', () => {
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('the median file has at most 80 lines', () => {
    const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
    console.info(`${lengths.length} files, median ${median} lines, longest ${lengths.at(-1)?.lines}`);
    expect(median).toBeLessThanOrEqual(80);
  });
});

describe('names of files', () => {
  const vague = /^(utils?|helpers?|types|constants|misc|common)\.(ts|tsx)$/;

  it('says what is inside: no utils, helpers, types or constants', () => {
    expect(code.filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  it('is kebab-case, or PascalCase for a component', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+(-[a-z]+)*)*\.(ts|tsx|mjs|css)$/;
    const pascal = /^[A-Z][A-Za-z0-9]*(\.examples)?\.(tsx|css|ts)$/;
    const isWrong = (path: string) => {
      const isComponentFile = path.startsWith('components/') && /^[A-Z]/.test(basename(path));
      return !(isComponentFile ? pascal : kebab).test(basename(path));
    };
    expect(code.filter(isWrong)).toEqual([]);
  });

  it('stands in a kebab-case folder, or in its component’s own', () => {
    const folders = [...new Set(code.map(dirname))];
    const isWrong = (folder: string) =>
      folder.split('/').some((part, depth, parts) => {
        const isComponent = parts[0] === 'components' && depth === 1;
        return !(isComponent ? /^([A-Z][A-Za-z0-9]*|[a-z0-9-]+)$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(part);
      });
    expect(folders.filter(isWrong)).toEqual([]);
  });
});

describe('packs', () => {
  it('are data: no code but the doors at the root of packs/', () => {
    const inside = listFiles(['.ts', '.tsx', '.mjs'], ['packs']).filter((path) => path.split('/').length > 2);
    expect(inside).toEqual([]);
  });
});

describe('the product', () => {
  it('has files in every layer', () => {
    for (const folder of productFolders) expect(listFiles([''], [folder]), folder).not.toEqual([]);
  });
});
