import { describe, expect, test } from 'vitest';
import { guideHelpOf } from '../../../entrypoints/sidepanel/guide-help.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';

const { packs } = loadPacks();
const spaces = (where: Parameters<typeof guideHelpOf>[0]) =>
  Object.values(guideHelpOf(where, packs)?.stuck ?? {}).map(({ text }) => text.ns);

describe('what « Je bloque » says', () => {
  test.each(packs.flatMap((pack) => pack.procedures).filter(({ stuck }) => stuck))(
    '$portal $id: every sentence exists in French',
    ({ portal, id }) => {
      const help = guideHelpOf({ portal, procedure: id }, packs);
      const refs = Object.values(help?.stuck ?? {}).map(({ text }) => text);
      expect(Object.keys(help?.stuck ?? {})).toEqual(['word', 'answer', 'gesture', 'fear']);
      const textOf = ({ ns, key }: { ns: string; key: string }) =>
        packs.find((pack) => pack.id === ns)?.texts.fr?.[key];
      for (const ref of refs) expect(textOf(ref), `${ref.ns} ${ref.key}`).toBeTruthy();
    },
  );

  test('a guide speaks for itself; elsewhere, the sentences for every site', () => {
    expect(spaces({ portal: 'caf', procedure: 'quarterly-declaration' })).toEqual([
      'caf',
      'caf',
      'caf',
      'caf',
    ]);
    for (const where of [null, { portal: 'nowhere', procedure: null }])
      expect(spaces(where)).toEqual(['common', 'common', 'common', 'common']);
  });

  test('a sentence keeps its source', () => {
    const help = guideHelpOf({ portal: 'caf', procedure: 'quarterly-declaration' }, packs);
    expect(help?.stuck.fear?.source?.name).toContain('caf.fr');
  });

  test('nobody promises to show where to press: the panel shows cases', () => {
    const said = packs.flatMap(({ texts }) => texts.fr?.['stuck-manage'] ?? []);
    expect(new Set(said)).toEqual(new Set(['Je vous montre les cases de la page.']));
  });
});
