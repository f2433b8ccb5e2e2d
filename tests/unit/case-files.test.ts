import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCases } from '../../scripts/assess/case.ts';
import { makeFile } from '../../scripts/assess/sample-file.ts';

test('a file to choose is told by its size, by its bytes, or by both when they agree', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  const readOne = (file: object) => {
    const act = { name: 'bail.pdf', type: 'application/pdf', ...file };
    const one = { url: 'https://exemple.fr/', html: 'a.html', today: '2026-11-24', fill: [['#a', act]] };
    writeFileSync(join(folder, 'a.case.json'), JSON.stringify(one));
    const [read] = readCases(folder);
    const chosen = read && 'fill' in read ? read.fill[0]?.[1] : null;
    return chosen && typeof chosen === 'object' ? makeFile(chosen).buffer.length : null;
  };
  try {
    writeFileSync(join(folder, 'a.html'), '<p>Bail</p>');
    expect(readOne({ size: 12 })).toBe(12);
    expect(readOne({ base64: 'JVBERg==' })).toBe(4);
    expect(readOne({ size: 4, base64: 'JVBERg==' })).toBe(4);
    expect(readOne({ size: 0, base64: '' })).toBe(0);
    expect(readOne({ size: 5, base64: 'JVBERg==' })).toBeNull();
    expect(readOne({})).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
