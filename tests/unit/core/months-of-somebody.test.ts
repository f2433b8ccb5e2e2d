/** Months that bear a first name in their own label, all left empty where the others' are told; and right pages like them. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

const months = ['mai', 'juin', 'juillet'];
const home = ['Maïmouna EXEMPLE (vous)', 'Ismaël TRAORÉ (votre conjoint)'];

type Given = { his?: string; lines?: string[]; after?: Field[]; hers?: string };

/** `name`: the label of a month, with N for the first name and m for the month. */
function look(name: string, { his = '', lines = home, after = [], hers = name }: Given = {}): string[] {
  const labels = (pattern: string, first: string): string[] =>
    months.map((month) =>
      pattern
        .replace('de N', /^[IM]/.test(first) ? `${first[0] === 'I' ? 'd’' : 'de '}${first}` : `de ${first}`)
        .replace('N', first)
        .replace(/\bm\b/, month),
    );
  const fields = [
    ...labels(hers, 'Maïmouna').map((label) => anAmount(label, '734,60')),
    ...labels(name, 'Ismaël').map((label) => anAmount(label, his)),
    ...after,
  ];
  const page = aPage('wwwd.caf.fr', ['Déclaration trimestrielle', 'Les ressources de votre foyer'], {
    fields,
    blocks: ['Déclaration trimestrielle', ...lines, ...fields.map(({ label }) => label)],
    buttons: [aButton('Page suivante', 'next')],
  });
  return assessed(page, '2026-09-07').problems.map(({ check, fieldLabel }) => `${check} ${fieldLabel}`);
}

const everyWay = [
  'Ressources de N en m',
  'Salaire de N en m 2026',
  'Salaires nets de N – m',
  'Montant net social de N (m 2026)',
  'Revenus de N pour le mois de m',
  'Montant perçu par N en m',
  'm : ressources de N',
  'Montant en m de N',
  'N (m 2026)',
  'N en m',
  'N, m',
  'm 2026 (N)',
];

test.each(everyWay)('« %s » is his, and left unsaid', (name) => {
  expect(look(name).map((one) => one.split(' ')[0])).toEqual(['unsaid', 'unsaid', 'unsaid']);
  expect(look(name, { his: '0' })).toEqual([]);
  expect(look(name, { hers: 'Vos ressources en m' })).toHaveLength(3);
});

test.each(everyWay)('« %s » of a child, or of whom the page says she lives with', (name) => {
  expect(look(name, { lines: ['Maïmouna EXEMPLE (vous)', 'Ismaël EXEMPLE, 17 ans'] })).toHaveLength(3);
  const together = ['Maïmouna EXEMPLE (vous)', 'Vous vivez en couple avec Ismaël.'];
  expect(look(name, { lines: together })).toHaveLength(3);
});

test('parts that name each with what they do, « Solène et Yannick » under one surname', () => {
  const part = (title: string, text: string) =>
    months.map((month) => anAmount(month, text, { group: `${title} : montant net social de la paie` }));
  const page = (his: string, lines: string[]) => {
    const fields = [
      ...part('Solène, aide à domicile', '980'),
      ...part('Yannick, ouvrier', '1 548'),
      ...part('Léo, apprenti', his),
    ];
    const read = aPage('wwwd.caf.fr', ['Déclaration trimestrielle', 'Les ressources de votre foyer'], {
      fields,
      blocks: [...lines, ...fields.map(({ label }) => label)],
      buttons: [aButton('Page suivante', 'next')],
    });
    return assessed(read, '2026-09-07').problems.map(({ group }) => group?.split(',')[0]);
  };
  const people = ['Foyer de Solène et Yannick EXEMPLE. À charge : Léo EXEMPLE, 19 ans, apprenti.'];
  expect(page('', people)).toEqual(['Léo', 'Léo', 'Léo']);
  expect(page('0', people)).toEqual([]);
  // Employers may be named so too.
  expect(page('', ['Ce que vos employeurs vous ont payé'])).toEqual([]);
});

test('« aucune ressource », ticked beside his months', () => {
  const box = (label: string) => [aField(label, { kind: 'checkbox', valueType: 'choice', text: label })];
  expect(look('Ressources de N en m', { after: box('Aucune ressource sur le trimestre') })).toEqual([]);
  expect(look('Ressources de N en m', { after: box('Ismaël n’a perçu aucune ressource') })).toEqual([]);
  expect(look('Ressources de N en m', { after: box('Zéro revenu sur toute la période') })).toEqual([]);
  expect(look('Ressources de N en m', { after: box('Ismaël n’a pas touché un euro') })).toEqual([]);
  expect(look('Ressources de N en m', { after: box('Zéro revenu imposable') })).toHaveLength(3);
});

test('a part titled by each child’s name, whose box and months stand in parts of their own', () => {
  const part = (title: string, name: string, ticked: string): Field[] => {
    const heading = `Votre enfant – ${title}`;
    const label = `${name} n’a perçu aucune ressource pendant les trois mois`;
    return [
      aField(label, {
        kind: 'checkbox',
        valueType: 'choice',
        text: ticked && label,
        group: heading,
        heading,
      }),
      ...months.map((month) =>
        anAmount(`${month} 2026`, '', { group: `Ressources de ${name}, montant net social`, heading }),
      ),
    ];
  };
  const left = (lina: string, noe: string): (string | null)[] =>
    assessed(
      aPage('wwwd.caf.fr', ['Déclaration trimestrielle', 'Les ressources de votre foyer'], {
        fields: [
          ...part('Lina EXEMPLE, 19 ans, étudiante', 'Lina', lina),
          ...part('Noé EXEMPLE, 17 ans', 'Noé', noe),
        ],
        buttons: [aButton('Page suivante', 'next')],
      }),
      '2026-09-07',
    ).problems.map(({ group }) => group?.slice(14, 18) ?? null);
  expect(left('yes', 'yes')).toEqual([]);
  expect(left('', 'yes')).toEqual(['Lina', 'Lina', 'Lina']);
  expect(left('yes', '')).toEqual(['Noé,', 'Noé,', 'Noé,']);
});

test('a page that lets the months of nothing stay empty', () => {
  const lines = [...home, 'Laissez vide la case d’un mois sans ressource.'];
  expect(look('Ressources de N en m', { lines })).toEqual([]);
});

test('a second employer, who paid nothing, is nobody', () => {
  const page = (label: string, other: string) =>
    aPage('wwwd.caf.fr', ['Déclaration trimestrielle'], {
      fields: [
        ...months.map((month) => anAmount(label.replace('m', month), '734,60')),
        ...months.map((month) => anAmount(other.replace('m', month), '')),
      ],
      blocks: ['Déclaration trimestrielle', 'Maïmouna EXEMPLE (vous)'],
      buttons: [aButton('Page suivante', 'next')],
    });
  const problems = (label: string, other: string) => assessed(page(label, other), '2026-09-07').problems;
  expect(problems('Salaire de Carrefour en m', 'Salaire de Manpower en m')).toEqual([]);
  expect(problems('Salaire en m', 'Vendanges en m')).toEqual([]);
  expect(problems('Salaire de m', 'Pension alimentaire pour Nour en m')).toEqual([]);
});
