/** Which paper somebody wants, quoted on the page, against the one chosen among those it offers; of whom, of which month. */
import { describe, expect, test } from 'vitest';
import { aFile, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Mes attestations', today: '2027-03-16' };
const papers = ['Attestation de paiements', 'Attestation de quotient familial', 'Relevé annuel'];
const asks = 'De quelle attestation avez-vous besoin ?';
const [paid, quotient, yearly] = papers as [string, string, string];
const look = (chosen: string, ...says: string[]) =>
  wrongIn([aRadio(asks, papers, chosen, { valueType: 'choice' })], { ...caf, says });

describe('the paper that is wanted', () => {
  test.each([
    '« Mairie de Fougères : il leur faut mon attestation de quotient familial, celle de mars 2027. »',
    'Ville de Quimper : « merci de nous fournir votre attestation de quotient familial. Aucune autre ne sera acceptée. »',
    'La cantine veut mon attestation de quotient familial, pas une attestation de paiements.',
    'Bonjour, il nous manque encore votre attestation de quotient familial.',
    'Le centre de loisirs n’accepte que l’attestation de quotient familial.',
    'Votre attestation de quotient familial nous est nécessaire.',
    'Attestation demandée : attestation de quotient familial',
    'La directrice de la crèche a besoin de l’attestation de quotient familial de mars.',
    'Ma mairie réclame un justificatif, c’est-à-dire l’attestation de quotient familial.',
    'Attestation de quotient familial : à fournir avant le 05/04/2027',
    'Madame, pourriez-vous m’adresser l’attestation de quotient familial de mars ?',
    'Apporter jeudi : attestation de quotient familial, carnet de vaccination.',
  ])('%s', (says) => {
    expect(look(paid, says)).toEqual([asks]);
    expect(look(yearly, says)).toEqual([asks]);
    expect(look(quotient, says)).toEqual([]);
  });

  test.each([
    'Les mairies demandent souvent l’attestation de quotient familial.',
    'Si votre mairie demande une attestation de quotient familial, choisissez-la ici.',
    'La mairie ne demande pas d’attestation de quotient familial.',
    'Nous avons bien reçu l’attestation de quotient familial que la mairie demande.',
    'Votre bailleur vous demande une attestation de quotient familial ?',
    'L’attestation de quotient familial donne le chiffre qui sert aux tarifs.',
    'Attestation de quotient familial : reçue le 02/03/2027',
    'Cette demande ne concerne que vous : votre attestation de quotient familial a déjà été reçue.',
  ])('%s: of nobody', (says) => {
    expect(look(paid, says)).toEqual([]);
  });

  test('each wants another: the one for whom it is', () => {
    const says = [
      'La mairie veut une attestation de quotient familial.',
      'Foncia veut une attestation de paiements.',
    ];
    const both = (chosen: string, to: string) =>
      wrongIn(
        [
          aRadio(asks, papers, chosen, { valueType: 'choice' }),
          aSelect('Destinataire', ['Mairie de Fougères', 'Foncia'], to),
        ],
        { ...caf, says },
      );
    expect(both(paid, 'Mairie de Fougères')).toEqual([asks]);
    expect(both(paid, 'Foncia')).toEqual([]);
    expect(look(paid, ...says)).toEqual([]);
  });
});

test('of whom, and of which month', () => {
  const people = ['Claire AUBERT', 'Lucas AUBERT', 'Emma AUBERT'];
  const months = ['Décembre 2026', 'Janvier 2027'];
  const says = [
    'Pour le voyage de Lucas, le collège demande l’attestation de quotient familial de janvier 2027.',
  ];
  const given = (label: string, options: string[], text: string) =>
    wrongIn([aRadio(label, options, text, { valueType: 'choice' })], { ...caf, says });
  expect(given('Personne concernée', people, 'Emma AUBERT')).toEqual(['Personne concernée']);
  expect(given('Personne concernée', people, 'Lucas AUBERT')).toEqual([]);
  expect(given('Mois', months, 'Décembre 2026')).toEqual(['Mois']);
  expect(given('Mois', months, 'Janvier 2027')).toEqual([]);
});

test('in a table, or right under its title', () => {
  const says = ['Demandeur', 'Ce qu’il lui faut', 'Centre de loisirs de Bron', quotient];
  const answers = [{ block: 4, from: 0, name: 3, column: 2 }];
  const chosen = (text: string) =>
    wrongIn([aRadio(asks, papers, text, { valueType: 'choice' })], { ...caf, says, answers });
  expect(chosen(paid)).toEqual([asks]);
  expect(chosen(quotient)).toEqual([]);
  const under = 'Attestation de quotient familial de la ville, pour la rentrée.';
  expect(look(paid, 'Pièce demandée', under)).toEqual([asks]);
  expect(look(paid, 'Votre demande de carte', under)).toEqual([]);
});

test('a table of what was received, answers named by their question', () => {
  const says = ['Pièce', 'Reçue ?', quotient, 'Non, à envoyer', paid, 'Oui, le 03/03/2027'];
  const answers = [
    { block: 4, from: 0, name: 3, column: 2 },
    { block: 6, from: 0, name: 5, column: 2 },
  ];
  const chosen = (text: string) =>
    wrongIn([aRadio(asks, papers, text, { valueType: 'choice' })], { ...caf, says, answers });
  expect(chosen(paid)).toEqual([asks]);
  expect(chosen(quotient)).toEqual([]);
  const short = (text: string) =>
    wrongIn([aSelect('Attestation souhaitée', ['Paiement', 'Droits', 'Inscription'], text)], {
      ...caf,
      says: ['Le bailleur veut l’attestation de paiement.'],
    });
  expect(short('Droits')).toEqual(['Attestation souhaitée']);
  expect(short('Paiement')).toEqual([]);
});

test('asked for in an older message, and received since', () => {
  const says = [
    'La mairie veut une attestation de quotient familial.',
    'Attestation de quotient familial',
    'Reçue le 05/03/2027',
  ];
  const answers = [{ block: 3, from: 0, name: 2, column: null }];
  const chosen = (given: object) =>
    wrongIn([aRadio(asks, papers, paid, { valueType: 'choice' })], { ...caf, says, ...given });
  expect(chosen({ answers })).toEqual([]);
  expect(chosen({ says: says.slice(0, 1) })).toEqual([asks]);
});

test('who is to be shown on it, asked of each', () => {
  const says = ['Adressez-nous l’attestation où figure votre fille Jeanne.'];
  const each = (text: 'Oui' | 'Non') =>
    wrongIn([aYesNo('Jeanne VASSEUR', text), aYesNo('Olivier VASSEUR', 'Non')], { ...caf, says });
  expect(each('Non')).toEqual(['Jeanne VASSEUR']);
  expect(each('Oui')).toEqual([]);
});

test('the one file, under a name that says nothing', () => {
  const file = (name: string, says: string, label = 'Fichier à envoyer') =>
    wrongIn([aFile(label, name)], { ...caf, title: 'Envoyer un document', says: [says] });
  const says = 'Votre conseillère : j’attends le contrat de travail signé avec la société Elior.';
  expect(file('bulletin-de-paie-octobre.pdf', says)).toEqual(['Fichier à envoyer']);
  expect(file('contrat-de-travail.pdf', says)).toEqual([]);
  expect(file('scan0042.pdf', says)).toEqual([]);
  expect(file('facture-edf.pdf', 'Il nous manque une quittance de loyer ou tout autre document.')).toEqual(
    [],
  );
});

test('of whom a letter is', () => {
  const people = ['Claire AUBERT', 'Lucas AUBERT', 'Emma AUBERT'];
  const says = ['Ce courrier concerne votre fils Lucas.'];
  const look = (text: string) =>
    wrongIn([aRadio('Personne', people, text, { valueType: 'choice' })], { ...caf, says });
  expect(look('Emma AUBERT')).toEqual(['Personne']);
  expect(look('Lucas AUBERT')).toEqual([]);
});
