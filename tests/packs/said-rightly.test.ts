import { expect, test } from 'vitest';
import checks from '../../locales/fr/checks.json' with { type: 'json' };
import panel from '../../locales/fr/panel.json' with { type: 'json' };
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs } = loadPacks();

test('a way out that changes the page says that it is hers to change: « je » never stands for Bienvu under her own « je »', () => {
  const said = packs.flatMap(({ texts, procedures }) =>
    procedures
      .flatMap(({ checks }) => checks.flatMap((check) => ('waysOut' in check ? check.waysOut : [])))
      .filter(({ kind }) => kind === 'put-right')
      .map(({ then }) => texts.fr?.[then ?? '']),
  );
  expect(said.length).toBeGreaterThan(5);
  for (const text of [...said, checks['way-put-right-then'], panel.review.shown])
    expect(text).not.toMatch(/(?<!\p{L})(je |j’)/iu);
});

test('France Travail: what a « Non » costs names its question, beside whatever other one the page asks', () => {
  const said = packs.find(({ id }) => id === 'france-travail')?.texts.fr ?? {};
  expect(said['trap-last']).toContain('toujours à la recherche d’un emploi');
  expect(said['cost-list']).toMatch(/^À cette question/);
});

test('that one declaration does not stand for another names both sites, wherever it is shown', () => {
  const said = packs.flatMap(({ texts }) =>
    ['trap-caf', 'trap-other-office'].flatMap((key) => texts.fr?.[key] ?? []),
  );
  expect(said).toHaveLength(2);
  for (const text of said) expect(text).toMatch(/France Travail.* la CAF/u);
});

test('until when a change is told stands under « Là, vous pourrez envoyer », without a title: it says of what it speaks', () => {
  const caf = packs.find(({ id }) => id === 'caf');
  const { deadline } = caf?.procedures.find(({ id }) => id === 'change-of-situation') ?? {};
  expect(caf?.texts.fr?.[deadline?.text ?? '']).toBe('Un changement se dit dès qu’il arrive.');
});

test('what a site asks on the telephone is nothing to take to a place of help', () => {
  const taken = packs.flatMap(({ texts, procedures }) =>
    procedures.flatMap(({ gather }) =>
      gather.flatMap(({ about, text }) => (about === 'papers' ? (texts.fr?.[text] ?? []) : [])),
    ),
  );
  expect(taken.filter((one) => /peut demander/u.test(one))).toEqual([]);
});
