import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { peopleNamed } from '../../../core/redact/people.ts';
import { redact } from '../../../core/redact.ts';
import { packs } from '../../../packs/index.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { makeAssessment, makeField } from '../../support/review/field.ts';

const seed = 20261127;
/** Made up; some are written like ordinary words. */
const firsts =
  'Camille Lou Zoé Inès Karim Fatoumata Jean-Luc Marie Pierre Rose Claire Olivier Samir Xavier Mael N’Golo Anne Max Yaël Clément Prudence LÉA CAMILLE Oksana';
const families = 'Exemple EXEMPLE Modèle DIALLO D’Essai Lopez Fictif ROY Ben-Ali Nguyen';
const roles = ['vous', 'votre enfant', 'votre conjointe', 'allocataire', 'enfant à charge'];
const ways: ((first: string, family: string, age: number, role: string) => string)[] = [
  (first, family, _, role) => `${first} ${family} (${role})`,
  (first, family, age, role) => `${first} ${family} (${role}, ${age} ans)`,
  (first, family, _, role) => `${first} ${family} (${role})`.toLowerCase(),
  (first, _, age) => `${first} (${age} ans)`,
  (first, _, age) => `${first}, ${age} ans`,
  (first, family) => `Monsieur ${first} ${family}`,
  (first, family) => `Mme ${family.toUpperCase()} ${first}`,
  (first) => first,
  (first) => `Enfant : ${first}`,
  (first) => `Ressources de ${first}`,
  (first, family) => `Ressources de ${first} ${family} (conjoint ou concubin)`,
  (first, family, age) => `${first} ${family}, née le 12/03/${2026 - age}`,
  (first) => `Revenus perçus par ${first}`,
];
const name = fc.record({
  first: fc.constantFrom(...firsts.split(' ')),
  family: fc.constantFrom(...families.split(' ')),
  age: fc.integer({ min: 1, max: 99 }),
  role: fc.constantFrom(...roles),
  way: fc.constantFrom(...ways),
});
const asked = fc.constantFrom('Montant net social, juillet 2026', 'Loyer', 'Avez-vous travaillé ?');

const told = (fields: Partial<Field>[]) =>
  redact(makeAssessment(fields.map((field, at) => makeField({ id: `f${at}`, ...field }))))?.lines ?? [];
/** Whole words: « Max » is not in « maximum ». */
const says = (text: string, one: string) =>
  new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, 'iu').test(text.replaceAll("'", '’'));

describe('no name and no age of anybody leaves, with no answer shown', () => {
  it('over the cases of a part, in a row of a table, in a heading above', () => {
    fc.assert(
      fc.property(name, asked, fc.constantFrom('group', 'row', 'month'), ({ way, ...who }, label, place) => {
        const written = way(who.first, who.family, who.age, who.role);
        const given: Partial<Field> =
          place === 'group'
            ? { group: written, label }
            : place === 'row'
              ? { label: `${written} – juillet 2026 – ${label}` }
              : {
                  outerGroup: written,
                  group: 'Juillet 2026',
                  heading: written,
                  label: `${label} ${who.first}`,
                };
        const out = JSON.stringify(told([given]).map((line) => [line.label, line.group]));
        // Of one who lives as a couple, nothing leaves at all.
        expect(says(out, who.first)).toBe(false);
        expect(says(out, who.family)).toBe(false);
        expect(out).not.toMatch(new RegExp(`(?<!\\d)${who.age} ?ans|${2026 - who.age}.{0,3}$`));
      }),
      { seed, numRuns: 5000 },
    );
  });

  it('what leaves is the same whatever the people of the page are called', () => {
    const page = (first: string, family: string) =>
      told([
        { group: `${first} ${family} (vous)`, label: 'Salaire' },
        { group: `Lou ${family} (votre enfant, 17 ans)`, label: 'Salaire' },
        { group: null, label: `${first} a-t-elle travaillé ?` },
      ]).map(({ label, group }) => [label, group]);
    fc.assert(
      fc.property(name, ({ first, family }) => {
        fc.pre(first.toLowerCase() !== 'lou');
        expect(page(first, family)).toEqual([
          ['Salaire', 'Personne 1 (vous)'],
          ['Salaire', 'Personne 2 (votre enfant)'],
          ['Personne 1 a-t-elle travaillé ?', null],
        ]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('a name that two bear tells neither', () => {
    const lines = told([
      { group: 'Lou Exemple', label: 'Salaire' },
      { group: 'Zoé Exemple', label: 'Loyer' },
      { group: null, label: 'Salaire EXEMPLE' },
    ]);
    expect(lines.map(({ label, group }) => group ?? label)).toEqual([
      'Personne 1',
      'Personne 2',
      'Salaire ...',
    ]);
  });
});

test.each([
  'Enfants de moins de 25 ans',
  'Personnes de plus de 60 ans à votre charge',
  'Août 2026',
  'Numéro de Sécurité sociale',
  'Séjour hors de France',
  'Êtes-vous inscrite à France Travail ?',
  'Prime de Noël',
  'VOTRE LOGEMENT',
  'Récapitulatif de votre déclaration',
  'L’Assurance maladie',
  'Contrat (12 mois)',
  'Lieu-dit',
  'Quote-part du logement',
])('what names nobody stays: %s', (text) => {
  for (const kind of ['title', 'label'] as const) expect(peopleNamed().hide(text, kind)).toBe(text);
});

const wordings = packs.flatMap(({ procedures }) =>
  procedures.flatMap(({ recognise, steps, cases }) => [
    ...recognise.strong,
    ...steps.flatMap(({ anchors }) => anchors),
    ...cases.flatMap(({ labels }) => labels),
  ]),
);

test('the wordings of the guides stay as they are: a new word goes to core/redact/ordinary-words.ts', () => {
  const changed = [...new Set(wordings)].filter((one) => {
    const plain = one.replace(/\s+/g, ' ').trim();
    return (['title', 'label'] as const).some((kind) => peopleNamed().hide(one, kind) !== plain);
  });
  expect(changed).toEqual([]);
});

test.each(['A ', 'Abc de la ', 'née le 1', 'Personne 1, ', 'a ', 'Lou (', ', ', ' – ', 'enfant né le 1 '])(
  'a title of ten thousand signs is gone through at once: « %s »',
  (part) => {
    const title = part.repeat(10_000 / part.length);
    expect(cpuTime(() => peopleNamed().hide(title, 'title'))).toBeLessThan(300);
  },
);

test('birth dates behind any sign, names in capitals to tick, names in small letters or that are months do not leave', () => {
  const labels = (...fields: Partial<Field>[]) => told(fields).map(({ group, label }) => group ?? label);
  expect(labels({ label: 'Lou - 12/03/2009' }, { label: 'Ana : 1er mars 2009' })).toEqual([
    'Personne 1',
    'Personne 2',
  ]);
  expect(labels({ label: 'LOU', kind: 'checkbox' }, { label: 'ANA', kind: 'radio' })).toEqual([
    'Personne 1',
    'Personne 2',
  ]);
  expect(labels({ label: 'RSA', kind: 'checkbox' }, { label: 'QPV' })).toEqual(['RSA', 'QPV']);
  expect(labels({ group: 'lou exemple', label: 'Loyer' }, { group: 'ressources', label: 'Loyer' })).toEqual([
    'Personne 1',
    'ressources',
  ]);
  expect(labels({ label: 'Enfant né en 2009' }, { label: 'Enfant née en mars 2009' })).toEqual([
    'Enfant',
    'Enfant',
  ]);
  expect(
    labels({ group: 'Mai Petit (votre enfant)' }, { group: 'Avril (votre enfant)' }, { group: 'Avril 2026' }),
  ).toEqual(['Personne 1 (votre enfant)', 'Personne 2 (votre enfant)', 'Avril 2026']);
});
