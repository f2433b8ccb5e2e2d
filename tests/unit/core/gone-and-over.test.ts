/** What has ended or left, and an answer that goes on as before. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { boxesUnder } from '../../support/boxes.ts';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

describe('a contract that goes on, beside the day on which it ended', () => {
  const job = { group: 'Employeur : Garage Exemple' };
  const page = (asks: string, answer: 'Oui' | 'Non', ends: string, day: string, today = '2026-11-05') =>
    wrongIn([aYesNo(asks, answer, job), aDate(ends, day, job)], { today });
  const ended = 'Date de fin du contrat';
  test.each<[string, 'Oui' | 'Non', string]>([
    ['Serez-vous encore sous contrat en novembre ?', 'Oui', ended],
    ['Travaillez-vous toujours pour cette entreprise ?', 'Oui', 'Dernier jour de travail'],
    ['Votre mission se poursuit-elle ?', 'Oui', 'Mission terminée le'],
  ])('%s %s', (asks, answer, ends) => {
    expect(page(asks, answer, ends, '17/10/2026')).toEqual([ends]);
  });
  test('nothing where it ended after, or is to', () => {
    expect(page('Êtes-vous toujours salarié de cette entreprise ?', 'Non', ended, '17/10/2026')).toEqual([]);
    expect(page('Êtes-vous toujours salarié de cette entreprise ?', 'Oui', ended, '')).toEqual([]);
    expect(page('Étiez-vous encore sous contrat en octobre ?', 'Oui', ended, '17/10/2026')).toEqual([]);
    expect(
      page('Votre contrat est-il toujours en cours ?', 'Oui', 'Date de fin prévue', '01/10/2026'),
    ).toEqual([]);
    expect(page('Votre contrat est-il toujours en cours ?', 'Oui', ended, '30/11/2026')).toEqual([]);
    expect(page('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui', ended, '17/10/2026')).toEqual([]);
  });
  test('a day to be left out for one that goes on', () => {
    const left = { ...job, hint: 'À laisser vide pour un contrat qui continue' };
    const look = (day: string) =>
      wrongIn([aYesNo('Ce contrat continue-t-il ?', 'Oui', job), aDate('Contrat terminé le', day, left)]);
    expect(look('30/11/2026')).toEqual(['Contrat terminé le']);
    expect(look('')).toEqual([]);
  });
});

describe('who left, ticked among those who live there', () => {
  const page = (asks: string, labels: string[], first: Field, says: string[] = []) =>
    wrongIn([first, ...boxesUnder(asks, labels)], { says, title: 'Déclarer un changement de situation' });
  const asks = 'Qui vit avec vous dans le logement ?';
  const left = aDate('Date à laquelle votre conjoint est parti', '02/11/2026');
  test('by what ties him to her, by his name, by a line of the page', () => {
    expect(page(asks, ['x Malik, conjoint', 'x Sara, 9 ans'], left)).toEqual(['Malik, conjoint']);
    expect(page('Personnes présentes au logement', ['x Mon mari', 'Sara'], left)).toEqual(['Mon mari']);
    const known = ['Foyer : Zoé Exemple, Malik Exemple (conjoint), Sara (9 ans).'];
    expect(page(asks, ['x Malik Exemple', 'x Sara'], left, known)).toEqual(['Malik Exemple']);
    const gone = aDate('Date du départ de Sara', '02/11/2026');
    expect(page(asks, ['x Malik', 'x Sara'], gone)).toEqual(['Sara']);
  });
  test('nothing where he is not ticked, is to leave, or was there then', () => {
    expect(page(asks, ['Malik, conjoint', 'x Sara, 9 ans'], left)).toEqual([]);
    const later = aDate('Date à laquelle votre conjoint est parti', '02/12/2026');
    expect(page(asks, ['x Malik, conjoint'], later)).not.toContain('Malik, conjoint');
    expect(page('Qui vivait avec vous avant cette date ?', ['x Malik, conjoint'], left)).toEqual([]);
    expect(page(asks, ['x Mon père', 'x Sara'], left)).toEqual([]);
    expect(page(asks, ['x Mon nouveau conjoint'], left)).toEqual([]);
  });
});

describe('money of a right that has ended', () => {
  const page = (line: string, ...cells: [string, string][]) =>
    wrongIn(
      cells.map(([label, text]) => anAmount(label, text)),
      { says: [line], host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle', today: '2026-11-24' },
    );
  const cells = (text: string): [string, string][] => [
    ['Allocations chômage août 2026', text],
    ['Salaire août 2026', '640,00'],
  ];
  test.each([
    'Fin de vos droits au chômage le 31 mars 2026.',
    'Vous ne percevez plus l’ARE depuis le 31 mars 2026.',
    'Votre allocation chômage a pris fin le 31/03/2026.',
    'Droits au chômage épuisés depuis le 31/03/2026',
  ])('%s', (line) => {
    expect(page(line, ...cells('512,40'))).toEqual(['Allocations chômage août 2026']);
    expect(page(line, ...cells('0'))).toEqual([]);
  });
  test('nothing where it ended then, may begin again, or is of another sort', () => {
    expect(page('Fin de vos droits au chômage le 31 juillet 2026.', ...cells('512,40'))).toEqual([]);
    expect(
      page('Droits au chômage interrompus le 31 mars 2026, repris en juin.', ...cells('512,40')),
    ).toEqual([]);
    expect(page('Fin de vos droits à la bourse le 31 mars 2026.', ...cells('512,40'))).toEqual([]);
  });
});

describe('two periods of two sorts that the page keeps apart', () => {
  const page = (rule: string, from: string) =>
    wrongIn(
      [
        aDate('Premier jour de stage', '02/11/2026', { group: 'Stage' }),
        aDate('Dernier jour de stage', '13/11/2026', { group: 'Stage' }),
        aDate('Premier jour d’arrêt', from, { group: 'Arrêt' }),
        aDate('Dernier jour d’arrêt', '20/11/2026', { group: 'Arrêt' }),
      ],
      { says: [rule] },
    );
  test('as it says', () => {
    const rule = 'Les jours d’arrêt et les jours de stage ne se chevauchent jamais.';
    expect(page(rule, '12/11/2026')).toEqual(['Premier jour d’arrêt']);
    expect(page(rule, '14/11/2026')).toEqual([]);
    expect(page('Deux contrats ne se chevauchent jamais.', '12/11/2026')).toEqual([]);
    expect(page('Un arrêt et un stage peuvent se chevaucher.', '12/11/2026')).toEqual([]);
  });
});

describe('of age or not, beside a birth', () => {
  const choice = (label: string, text: string) =>
    aRadio(label, ['majeure, elle signe elle-même', 'mineure, un parent signe'], text);
  const page = (field: Field, born = '3 mai 2010') =>
    wrongIn([field], { says: ['Date de naissance', born] }).length;
  test('that the page shows', () => {
    expect(page(choice('La titulaire est', 'majeure, elle signe elle-même'))).toBe(1);
    expect(page(choice('La titulaire est', 'mineure, un parent signe'))).toBe(0);
    expect(page(choice('La titulaire est', 'majeure, elle signe elle-même'), '3 mai 2006')).toBe(0);
    expect(page(choice('Le parent signataire est', 'majeure, elle signe elle-même'))).toBe(0);
  });
});
