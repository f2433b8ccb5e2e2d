import { describe, expect, test } from 'vitest';
import { aDate, problemsIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };

describe('two stays in the same days', () => {
  const rule = 'Un enfant ne peut pas être inscrit à deux séjours en même temps.';
  const look = (start: string, blocks = [rule]) =>
    problemsIn(
      [
        aDate('Du', '06/07/2026', { group: 'Premier séjour (Moussaillons)' }),
        aDate('Au', '17/07/2026', { group: 'Premier séjour (Moussaillons)' }),
        aDate('Du', start, { group: 'Second séjour (Cap nature)' }),
        aDate('Au', '24/07/2026', { group: 'Second séjour (Cap nature)' }),
      ],
      blocks,
    ).filter(([check]) => check === 'order');
  test('where the page says that they may not be', () => {
    expect(look('13/07/2026')).toHaveLength(1);
    expect(look('20/07/2026')).toEqual([]);
    expect(look('13/07/2026', ['Un enfant peut faire plusieurs séjours.'])).toEqual([]);
  });
});

describe('how many live there, and the children ticked among them', () => {
  const people = 'Nombre total de personnes qui habitent le logement, vous comprise';
  const look = (count: string, question = 'Cochez vos enfants qui habitent avec vous à cette adresse') =>
    problemsIn(
      [
        ...['Léna Ribot, née le 14/05/2016', 'Noé Ribot, né le 02/11/2019'].map((label) =>
          aField(label, { kind: 'checkbox', valueType: 'choice', text: label, question }),
        ),
        aField(people, { valueType: 'household', text: count }),
      ],
      [],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement de situation' },
    ).filter(([check]) => check === 'count');
  test('are at least herself and them', () => {
    expect(look('1')).toEqual([['count', people]]);
    expect(look('3')).toEqual([]);
    expect(look('4')).toEqual([]);
    expect(
      look('1', 'Cochez vos enfants en résidence alternée qui habitent avec vous une semaine sur deux'),
    ).toEqual([]);
  });
});

test('« Non » to the pay of a child or of another of the home, and an apprentice among them', () => {
  const question =
    'Un enfant ou une autre personne de votre foyer a-t-il touché un salaire ou une autre ressource pendant ces trois mois ?';
  const look = (line: string, answer: 'Oui' | 'Non' = 'Non') =>
    problemsIn(
      [
        ...['Décembre 2025', 'Janvier 2026', 'Février 2026'].map((month) =>
          anAmount(month, '1 421,65', { group: 'Vos salaires' }),
        ),
        aYesNo(question, answer),
      ],
      ['Vous', line],
      caf,
    ).filter(([check]) => check === 'contradiction');
  const hugo = 'Hugo Astruc, 18 ans, votre fils — en apprentissage depuis le 01/09/2025, payé chaque mois.';
  expect(look(hugo)).toEqual([['contradiction', question]]);
  expect(look(hugo, 'Oui')).toEqual([]);
  expect(look('Hugo Astruc, 18 ans, votre fils — en apprentissage à partir du 01/03/2026.')).toEqual([]);
  expect(look('Zoé Astruc, 11 ans, votre fille — collégienne')).toEqual([]);
});

describe('a pension said to be paid every month', () => {
  const look = (answer: 'Oui' | 'Non', ...sums: string[]) =>
    seen(
      recap(caf.host, caf.title, [
        ...['# Votre situation', `Cette pension a-t-elle été payée chaque mois du trimestre ? | ${answer}`],
        ...[
          '# Pension alimentaire reçue',
          ...['Mars', 'Avril', 'Mai'].map((month, at) => `${month} 2026 | ${sums[at]}`),
        ],
      ]),
      '2026-06-10',
    ).problems.filter(([check]) => check === 'contradiction');
  test('and a month without it', () => {
    expect(look('Oui', '180,00 €', 'Non renseigné', '180,00 €')).toHaveLength(1);
    expect(look('Oui', '180,00 €', '0,00 €', '180,00 €')).toHaveLength(1);
    expect(look('Oui', '180,00 €', '180,00 €', '180,00 €')).toEqual([]);
    expect(look('Non', '180,00 €', '0,00 €', '180,00 €')).toEqual([]);
  });
});
