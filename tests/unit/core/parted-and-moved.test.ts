/** Who left and is still there, sums told in the case of another month, and the right pages that look like them. */
import { expect, test } from 'vitest';
import { aDate, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2027-02-24' };

const who = 'Qui a quitté le logement du 14 rue des Lilas ?';
const left = aRadio(who, ['Moi', 'Yann Garnier', 'Tous les deux'], 'Yann Garnier');
const lives = ['Yann Garnier et moi', 'Moi et les enfants, sans Yann Garnier', 'Yann Garnier seul'];

test('who left is no longer among those who live there', () => {
  const look = (asks: string, answer: string) => wrongIn([left, aRadio(asks, lives, answer)], caf);
  const now = 'Qui occupe ce logement à présent ?';
  expect(look(now, lives[0] ?? '')).toEqual([now]);
  expect(look(now, lives[1] ?? '')).toEqual([]);
  expect(look('Qui occupait ce logement avant la séparation ?', lives[0] ?? '')).toEqual([]);
});

test('a separation, and the other one who still lives with her', () => {
  const event = (text: string) =>
    aRadio('Nature du changement', ['Déménagement', 'Séparation', 'Naissance'], text);
  const still = 'Julien Marchal habite-t-il encore avec vous ?';
  const look = (what: string, answer: 'Oui' | 'Non', asks = still) =>
    wrongIn([event(what), aYesNo(asks, answer)], {
      ...caf,
      says: ['Votre foyer : Clémence Aubry, Julien Marchal (concubin), Lou Marchal (née en 2019).'],
    });
  expect(look('Séparation', 'Oui')).toEqual([still]);
  expect(look('Séparation', 'Non')).toEqual([]);
  expect(look('Déménagement', 'Oui')).toEqual([]);
  expect(look('Séparation', 'Oui', 'Lou Marchal habite-t-elle encore avec vous ?')).toEqual([]);
});

test('« X a quitté le logement », ticked, and living with X chosen', () => {
  const gone = aField('Julien Perrot a quitté le logement', {
    kind: 'checkbox',
    text: 'Julien Perrot a quitté le logement',
  });
  const asks = 'Votre situation familiale depuis la séparation';
  const ways = ['Je vis en couple avec Julien Perrot', 'Je vis seule avec mon enfant'];
  const event = (text: string) =>
    aRadio('Quel changement signalez-vous ?', ['Séparation', 'Départ pour un travail'], text);
  const parted = event('Séparation');
  expect(wrongIn([parted, gone, aSelect(asks, ways, ways[0] ?? '')], caf)).toEqual([asks]);
  expect(wrongIn([parted, gone, aSelect(asks, ways, ways[1] ?? '')], caf)).toEqual([]);
  const away = event('Départ pour un travail');
  expect(wrongIn([away, gone, aSelect('Votre situation', ways, ways[0] ?? '')], caf)).toEqual([]);
});

const quarter = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2027-01-12',
};
const told = [
  '8 septembre 2026 : 140,00 € reçus',
  'octobre 2026 : aucun versement',
  '10 novembre 2026 : 140,00 € reçus',
];
const pension = (september: string, october: string, november: string) => [
  anAmount('Pension alimentaire reçue en septembre 2026', september),
  anAmount('Pension alimentaire reçue en octobre 2026', october),
  anAmount('Pension alimentaire reçue en novembre 2026', november),
];

test('a sum in the case of another month than the page tells', () => {
  const look = (cases: string[]) =>
    wrongIn(pension(...(cases as [string, string, string])), { ...quarter, says: told });
  expect(look(['140', '140', '0'])).toEqual(['Pension alimentaire reçue en octobre 2026']);
  expect(look(['140', '0', '140'])).toEqual([]);
});

test('other sums than those told, or all of them a month later, are of something else', () => {
  const turnover = ['juin 2026 : 485 €', 'juillet 2026 : 1 260 €', 'août 2026 : 730 €'];
  const look = (june: string, july: string, august: string) =>
    wrongIn(
      [
        anAmount('Chiffre d’affaires de juin 2026', june),
        anAmount('Chiffre d’affaires de juillet 2026', july),
        anAmount('Chiffre d’affaires d’août 2026', august),
      ],
      { ...quarter, title: 'Déclaration de mon activité', host: 'www.mairie-exemple.fr', says: turnover },
    );
  expect(look('485', '730', '1260')).toEqual(['Chiffre d’affaires de juillet 2026']);
  expect(look('485', '1260', '730')).toEqual([]);
  expect(look('500', '730', '1260')).toEqual([]);
  expect(look('1260', '730', '485')).toEqual([]);
});

const ft = { host: 'candidat.francetravail.fr', title: 'Actualisation de février 2027', today: '2027-03-04' };

test('an event that began before is told from the first of the month, where the page says so', () => {
  const begun = 'Premier jour de l’arrêt';
  const look = (day: string, says: string[]) =>
    wrongIn(
      [
        aYesNo('Avez-vous été en arrêt maladie ?', 'Oui'),
        aDate(begun, day),
        aDate('Dernier jour de l’arrêt', '15/02/2027'),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      { ...ft, says },
    );
  const rule = 'Un événement commencé plus tôt se déclare à partir du 1er février.';
  expect(look('11/01/2027', [rule])).toEqual([begun]);
  expect(look('01/02/2027', [rule])).toEqual([]);
  expect(look('11/01/2027', [])).toEqual([]);
});

test('work she confirmed, and no work', () => {
  const mission = 'Nous avons reçu cette mission d’intérim. L’avez-vous effectuée ?';
  const worked = 'Avez-vous travaillé en février 2027 ?';
  const look = (done: 'Oui' | 'Non', work: 'Oui' | 'Non') =>
    wrongIn([aYesNo(mission, done), aYesNo(worked, work)], ft);
  expect(look('Oui', 'Non')).toEqual([worked]);
  expect(look('Non', 'Non')).toEqual([]);
});
