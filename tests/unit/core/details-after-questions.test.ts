/** Details that stand after all the questions of the month, the last one among them. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const [start, end] = ["Date de début de l'arrêt", "Date de fin de l'arrêt"];

describe.each([null, 'Précisions'])('under %s', (group) => {
  const look = (sick: 'Oui' | 'Non', days: [string, string], hours = '60', more = '') =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', 'Oui'),
        aYesNo('Avez-vous été en arrêt maladie ?', sick),
        aYesNo("Êtes-vous toujours à la recherche d'un emploi ?", 'Oui'),
        aField('Heures travaillées', { valueType: 'hours', text: hours, group }),
        anAmount('Salaire brut', '900', { group }),
        aDate(start, days[0], { group }),
        aDate(end, days[1], { group }),
        aDate('Date de fin de recherche', more, { group }),
        aField('Motif', { text: more, group }),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-11-30' },
    );

  test('an illness has its days, work its hours; who stays on the list has no day to leave it', () => {
    expect(look('Oui', ['', ''])).toEqual([start, end]);
    expect(look('Oui', ['10/11/2026', ''])).toEqual([end]);
    expect(look('Oui', ['10/11/2026', '14/11/2026'])).toEqual([]);
    expect(look('Non', ['', ''])).toEqual([]);
    expect(look('Non', ['', ''], '')).toEqual(['Heures travaillées']);
  });
});

describe('hours by another name than the guide knows', () => {
  const ft = {
    host: 'candidat.francetravail.fr',
    title: 'Actualisation de novembre 2026',
    today: '2026-11-30',
  };
  const look = (worked: 'Oui' | 'Non', hours: string, label: string) =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ?', worked),
        aYesNo('Avez-vous été en stage ?', 'Non'),
        aYesNo("Êtes-vous toujours à la recherche d'un emploi ?", 'Oui'),
        aField(label, { valueType: 'hours', text: hours }),
        anAmount('Salaire brut', worked === 'Oui' ? '840,20' : ''),
      ],
      ft,
    );
  test.each(['Heures', 'Boulangerie Roux – Heures', 'Temps de travail (heures)'])('%s', (label) => {
    expect(look('Oui', '', label)).toEqual([label]);
    expect(look('Oui', '62', label)).toEqual([]);
    expect(look('Non', '', label)).toEqual([]);
  });
});

describe.each(['Premier jour du stage : jour', 'Jour'])('days in three lists, « %s »', (named) => {
  const nameOf = (asks: string, part: string): string =>
    named === 'Jour' ? `${part.charAt(0).toUpperCase()}${part.slice(1)}` : `${asks} : ${part}`;
  const months = ['octobre', 'novembre', 'décembre'];
  const days = Array.from({ length: 31 }, (_, at) => String(at + 1).padStart(2, '0'));
  const lists = (asks: string, [day, month, year]: [string, string, string]) =>
    [
      aField(nameOf(asks, 'jour'), { options: ['--', ...days], text: day }),
      aField(nameOf(asks, 'mois'), { options: ['--', ...months], text: month, valueType: 'month' }),
      aField(nameOf(asks, 'année'), { options: ['--', '2025', '2026'], text: year, valueType: 'year' }),
    ].map((one) => ({ ...one, kind: 'select' as const, question: asks, group: asks }));
  const look = (from: [string, string, string], to: [string, string, string]) =>
    wrongIn(
      [
        aYesNo('Avez-vous été en stage ?', 'Oui'),
        ...lists('Premier jour du stage', from),
        ...lists('Dernier jour du stage', to),
        aYesNo("Êtes-vous toujours à la recherche d'un emploi ?", 'Oui'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de novembre 2026', today: '2026-12-02' },
    );
  test('are held against the month and against each other', () => {
    expect(look(['09', 'novembre', '2026'], ['20', 'novembre', '2026'])).toEqual([]);
    expect(look(['09', 'octobre', '2026'], ['20', 'octobre', '2026'])).not.toEqual([]);
    expect(look(['20', 'novembre', '2026'], ['09', 'novembre', '2026'])).not.toEqual([]);
    expect(look(['09', 'novembre', ''], ['20', 'novembre', '2026'])).not.toEqual([]);
  });
});
