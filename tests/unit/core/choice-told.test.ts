/** What a thing is, told by a line of the page, and another of the choices, each with its right twins. */
import { describe, expect, test } from 'vitest';
import { aRadio, aSelect, quarterly, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const lookAt = (label: string, options: string[], says: string[], sum = '', given = {}) => {
  const look = (text: string, more = says) =>
    wrongIn(
      [
        aRadio(label, options, text, { valueType: 'choice', ...given }),
        ...(sum ? [anAmount('Montant payé', sum, given)] : []),
      ],
      { says: more },
    );
  return look;
};

const schools = ['Externe', 'Demi-pensionnaire', 'Interne'];
const parted = ['Séparation de fait d’époux', 'Rupture de Pacs', 'Fin de vie en concubinage'];
const money = [
  'Pension de retraite',
  'Rente d’accident du travail',
  'Pension d’invalidité',
  'Pension alimentaire',
];
const contracts = ['CDI', 'CDD', 'Intérim'];

describe('told in other words than those chosen', () => {
  test.each<[label: string, options: string[], right: string, wrong: string, line: string, sum?: string]>([
    [
      'Régime de l’élève',
      schools,
      'Interne',
      'Demi-pensionnaire',
      'Fiche du lycée : dort à l’internat depuis le 01/09/2026',
    ],
    [
      'Régime',
      schools,
      'Interne',
      'Externe',
      'Le lycée nous indique que Lina est pensionnaire depuis le 02/09/2026.',
    ],
    [
      'Régime scolaire de Tom',
      schools,
      'Demi-pensionnaire',
      'Externe',
      'Fiche du collège : Tom est inscrit à la demi-pension.',
    ],
    [
      'De quelle séparation s’agit-il ?',
      parted,
      parted[0] ?? '',
      parted[2] ?? '',
      'Votre dossier : Gaëlle CASTEL et Rémi CASTEL, unis par le mariage à Quimper le 13/06/2015',
    ],
    [
      'Quelle union prend fin ?',
      parted,
      parted[1] ?? '',
      parted[0] ?? '',
      'D’après votre dossier, un Pacs a été conclu le 12/03/2021.',
    ],
    [
      'Forme de l’union rompue',
      parted,
      parted[2] ?? '',
      parted[1] ?? '',
      'Votre dossier : en union libre depuis le 12/03/2021',
    ],
    [
      'Nature de la ressource',
      money,
      'Pension d’invalidité',
      'Rente d’accident du travail',
      'La CPAM nous signale que Karim touche depuis le 01/11/2026 une pension d’invalidité de 431,20 € par mois.',
      '431,20',
    ],
    [
      'Type de pension',
      money,
      'Rente d’accident du travail',
      'Pension d’invalidité',
      'Rente d’accident du travail signalée par la CPAM : 210 € payés le 15/11/2026',
      '210',
    ],
    [
      'Type de contrat',
      contracts,
      'CDD',
      'CDI',
      'Votre employeur a déclaré un contrat à durée déterminée du 02/11/2026 au 31/01/2027.',
    ],
    [
      'Motif de la rupture du contrat',
      ['Démission', 'Licenciement'],
      'Licenciement',
      'Démission',
      'Attestation reçue de l’employeur : salariée licenciée le 02/11/2026',
    ],
  ])('%s : %s', (label, options, right, wrong, line, sum = '') => {
    const look = lookAt(label, options, [line], sum);
    expect(look(wrong)).toEqual([label]);
    expect(look(right)).toEqual([]);
    // Nothing tells it.
    expect(look(wrong, [])).toEqual([]);
  });
});

describe('told to everybody, of several, of before', () => {
  test.each<[name: string, label: string, options: string[], chosen: string, says: string[], sum?: string]>([
    [
      'a rule',
      'Régime de l’élève',
      schools,
      'Externe',
      ['Si votre enfant est interne depuis la rentrée, joignez le certificat de l’internat.'],
    ],
    [
      'of all of them',
      'Régime de l’élève',
      schools,
      'Externe',
      ['Depuis le 01/09/2026, les internes voyagent sans frais.'],
    ],
    [
      'of two',
      'Régime de l’élève',
      schools,
      'Externe',
      ['Votre dossier : externe le mercredi, interne depuis le 02/11/2026'],
    ],
    ['it was so', 'Régime de l’élève', schools, 'Externe', ['Votre dossier : interne jusqu’au 03/07/2026']],
    [
      'what is to be',
      'Nouveau régime de l’élève',
      schools,
      'Externe',
      ['Fiche du lycée : interne depuis le 01/09/2026'],
    ],
    [
      'denied',
      'De quelle séparation s’agit-il ?',
      parted,
      parted[2] ?? '',
      ['Votre dossier : aucun mariage enregistré au 12/10/2026'],
    ],
    [
      'of the children',
      'De quelle séparation s’agit-il ?',
      parted,
      parted[2] ?? '',
      ['Votre fille est mariée depuis le 12/10/2024.'],
    ],
    [
      'of another sum',
      'Nature de la ressource',
      money,
      'Pension alimentaire',
      ['La CPAM vous verse depuis le 01/11/2026 une pension d’invalidité de 431,20 € par mois.'],
      '180',
    ],
    [
      'over',
      'Type de contrat',
      contracts,
      'CDI',
      ['Votre employeur a déclaré un contrat à durée déterminée du 02/02/2026 au 31/03/2026.'],
    ],
    [
      'the other one said too',
      'Type de contrat',
      contracts,
      'CDI',
      ['Votre dossier : CDD depuis le 02/11/2026', 'Votre dossier : CDI depuis le 16/11/2026'],
    ],
    [
      '« autre »',
      'Motif de la rupture du contrat',
      ['Démission', 'Licenciement', 'Autre'],
      'Autre',
      ['Attestation reçue : salariée licenciée le 02/11/2026'],
    ],
    [
      'a wish',
      'Type de formule souhaitée',
      schools,
      'Externe',
      ['Fiche du lycée : interne depuis le 01/09/2026'],
    ],
  ])('%s', (_, label, options, chosen, says, sum = '') => {
    expect(lookAt(label, options, says, sum)(chosen)).toEqual([]);
  });
});

test('of one of two people', () => {
  const people = ['Nadège OUARAB', 'Karim OUARAB'];
  const line =
    'La CPAM nous signale que Karim touche depuis le 01/11/2026 une pension d’invalidité de 431,20 € par mois.';
  const group = 'Ressource ajoutée n° 1';
  const look = (who: string, nature: string) =>
    wrongIn(
      [
        aSelect('Personne concernée', people, who, { group }),
        aSelect('Nature de la ressource', money, nature, { group }),
        anAmount('Montant de novembre 2026', '431,20', { group }),
      ],
      { ...quarterly, title: 'Déclaration de novembre 2026', today: '2027-03-03', says: [line, group] },
    );
  const label = 'Nature de la ressource';
  expect(look('Karim OUARAB', 'Rente d’accident du travail')).toContain(label);
  expect(look('Karim OUARAB', 'Pension d’invalidité')).not.toContain(label);
  expect(look('Nadège OUARAB', 'Rente d’accident du travail')).not.toContain(label);
});

test('each child has a line of its own', () => {
  const look = (tom: string, lina: string) =>
    wrongIn(
      [
        aRadio('Régime', schools, tom, { group: 'Tom', valueType: 'choice' }),
        aRadio('Régime', schools, lina, { group: 'Lina', valueType: 'choice' }),
      ],
      { says: ['Fiche du lycée : Lina est interne depuis le 01/09/2026'] },
    );
  expect(look('Externe', 'Interne')).toEqual([]);
});
