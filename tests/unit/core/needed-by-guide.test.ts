/** What a guide knows to go with a « Oui », whatever a page says of its cases; and people whose name ends in brackets. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const stays = aYesNo('Recherchez-vous toujours un emploi ?', 'Oui');

describe('after a « Oui » at France Travail', () => {
  test('hours and pay that the page calls optional', () => {
    const fields = [
      aYesNo('Avez-vous travaillé ?', 'Oui'),
      aField('Heures travaillées dans le mois', { valueType: 'hours', text: '' }),
      anAmount('Salaire brut', ''),
      stays,
    ];
    const says = ['Heures travaillées dans le mois (facultatif)', 'Salaire brut (facultatif)'];
    expect(wrongIn(fields, { ...ft, says })).toEqual(['Heures travaillées dans le mois', 'Salaire brut']);
  });

  test('the end of a training or of a sick leave', () => {
    const leave = (question: string, from: string, to: string) =>
      wrongIn([aYesNo(question, 'Oui'), aDate(from, '05/11/2026'), aDate(to, ''), stays], ft);
    expect(leave('Avez-vous effectué un stage ?', 'Date de début du stage', 'Date de fin du stage')).toEqual([
      'Date de fin du stage',
    ]);
    expect(leave('Avez-vous été en arrêt maladie ?', 'Du', 'Au')).toEqual(['Au']);
    expect(leave('Avez-vous été en arrêt maladie ?', 'Du', 'Jusqu’au')).toEqual([]);
  });
});

test('« époux(se), concubin(e) » is one person, of whom each month is told', () => {
  const months = (name: string, pay: string[]) =>
    ['décembre 2025', 'janvier 2026', 'février 2026'].map((month, at) =>
      anAmount(`${name} – ${month}`, pay[at] ?? ''),
    );
  const partner = 'Les revenus de votre époux(se), concubin(e)';
  const wrong = wrongIn([...months('Vos revenus', ['890,91', '0', '367,24']), ...months(partner, [])], {
    host: 'wwwd.caf.fr',
    title: 'Déclaration trimestrielle de ressources',
    today: '2026-04-15',
  });
  expect(wrong).toEqual(['décembre 2025', 'janvier 2026', 'février 2026'].map((m) => `${partner} – ${m}`));
});
