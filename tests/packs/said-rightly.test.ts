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

test('what the pages of a site name is all named: what is not already written, what cannot wait, what is sent', () => {
  const guideOf = (id: string, procedure: string) => {
    const pack = packs.find((one) => one.id === id);
    const guide = pack?.procedures.find((one) => one.id === procedure);
    const said = [...(guide?.traps ?? []), ...(guide?.gather ?? [])].map(
      ({ text }) => pack?.texts.fr?.[text],
    );
    return said.join(' ');
  };
  expect(guideOf('caf', 'quarterly-declaration')).toMatch(
    /Artiste-auteur, gérant salarié, vendeur à domicile.*la CAF n’écrit pas/u,
  );
  expect(guideOf('france-travail', 'monthly-actualisation')).toMatch(/Titre de séjour.*72\u00a0heures/u);
  expect(guideOf('france-travail', 'send-document')).toMatch(/stage.*formation/u);
});

test('a third party’s word on a change is said to be its own, under a check that rests on a public page', () => {
  const caf = packs.find(({ id }) => id === 'caf');
  const check = caf?.procedures
    .find(({ id }) => id === 'quarterly-declaration')
    ?.checks.find(({ id }) => id === 'amount-changed');
  const anyway = check?.waysOut.find(({ kind }) => kind === 'send-anyway');
  expect(caf?.texts.fr?.[anyway?.then ?? '']).toMatch(/^Selon linfodurable, 2025/u);
});

test('the aid for health: « seule » could be said of her, and a wait is nothing to keep', () => {
  const ameli = packs.find(({ id }) => id === 'ameli')?.texts.fr ?? {};
  for (const key of ['c2s-trap-automatic', 'c2s-comes-back', 'c2s-adviser-mine'])
    expect(ameli[key]).toContain('sans rien demander');
  expect(ameli['c2s-keep-wait']).toMatch(/^Gardez la date/u);
});

test('an unknown site: whether a paper is missing is asked, and « Non » fits a page that asks for none', () => {
  const guide = packs.find(({ id }) => id === 'common')?.procedures.find(({ id }) => id === 'generic');
  expect(guide?.checks).toEqual([
    expect.objectContaining({ id: 'papers-left', kind: 'ask', about: 'file', toPutRight: 'yes' }),
  ]);
});

test('France Travail: a way out names no day of the window, since it is shown between two windows as well', () => {
  const pack = packs.find(({ id }) => id === 'france-travail');
  const thens = (pack?.procedures ?? []).flatMap(({ checks }) =>
    checks.flatMap(({ waysOut }) => waysOut.flatMap(({ then }) => then ?? [])),
  );
  expect(thens).toContain('ask-ft-then');
  for (const texts of Object.values(pack?.texts ?? {}))
    for (const key of thens) expect(texts[key], key).not.toMatch(/\b(?:15|28)\b/u);
});
