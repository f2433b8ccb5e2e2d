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
