/** An account or an amount that the page shows, written anew beside it with another number or a slip. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const taxes = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus 2025', today: '2026-05-04' };
const shown = 'FR76 3000 6000 0112 3456 7890 189';
const other = 'FR14 2004 1010 0505 0001 3M02 606';

describe('the account of the paper she gave', () => {
  const look = (text: string, says: string[], label = 'IBAN') =>
    wrongIn([aField(label, { valueType: 'iban', text })], { title: 'Versement de vos aides', says });

  test.each([
    [['Relevé d’identité bancaire joint à l’étape précédente', `IBAN : ${shown}`, 'Recopiez-le ci-dessous.']],
    [[`RIB lu sur votre document : ${shown}`]],
    [[`D’après votre RIB : ${shown.replaceAll(' ', '')}`]],
    [['Titulaire : Mme Awa DIARRA', `IBAN : ${shown}`, 'C’est le compte qui sera débité.']],
    [['RIB fourni : FR76 •••• •••• •••• •••• •••• 189']],
    [[`Vous avez déposé le RIB du compte ${shown}. Reportez-le ici.`]],
  ])('%s', (says) => {
    expect(look(other, says)).toEqual(['IBAN']);
    expect(look(shown, says)).toEqual([]);
    expect(look(shown.toLowerCase().replaceAll(' ', ''), says)).toEqual([]);
  });

  test.each([
    [['Indiquez votre nouvel IBAN.', `RIB au dossier : ${shown}`]],
    [[`Exemple d’IBAN, en haut de votre RIB : ${shown}`]],
    [[`Réglez votre facture sur le compte de la mairie : ${shown}`]],
    [['RIB à joindre à l’étape suivante.', `Compte de la régie : ${shown}`]],
    [[`RIB 1 : ${shown}`, 'RIB 2 : FR76 1444 5202 0004 1237 6815 242']],
    [[`Compte connu : ${shown}`]],
  ])('of another, or one that may give way: %s', (says) => {
    expect(look(other, says)).toEqual([]);
  });
});

describe('an amount, by a digit or two', () => {
  const says = ['Montant transmis par votre employeur pour mars 2026 : 842,16 €.'];
  const look = (text: string, month = 'mars') =>
    wrongIn([anAmount(`Salaire de ${month} 2026`, text)], { says });

  test('two that changed places, or one that is another', () => {
    expect(look('824,16')).toEqual(['Salaire de mars 2026']);
    expect(look('842,76')).toEqual(['Salaire de mars 2026']);
    expect(look('842,16')).toEqual([]);
  });

  test('another amount, of another month, of two employers', () => {
    expect(look('1 240,50')).toEqual([]);
    expect(look('842,61', 'avril')).toEqual([]);
    const two = ['Salaire de mars 2026, Adecco', 'Salaire de mars 2026, Manpower'];
    expect(
      wrongIn(
        two.map((label) => anAmount(label, '842,61')),
        { says },
      ),
    ).toEqual([]);
  });

  test('on the payslip that stands above', () => {
    const slip = [
      'Votre bulletin de mars 2026',
      'Montant net social : 1 312,45 €',
      'Net à payer : 1 280,11 €',
    ];
    const net = (text: string) =>
      wrongIn([anAmount('Montant net social de mars 2026', text)], { says: slip });
    expect(net('1 321,45')).toEqual(['Montant net social de mars 2026']);
    expect(net('1 312,45')).toEqual([]);
    expect(net('1 612,40')).toEqual([]);
  });
});

describe('« Oui » and its sum, in plain words', () => {
  const look = (fields: Field[]) => wrongIn(fields, taxes);
  test.each([
    ['Percevez-vous des loyers ?', 'Somme encaissée dans le mois'],
    ['Bénéficiez-vous d’une bourse ?', 'À hauteur de (€ par mois)'],
    ['Des frais de garde ont-ils été payés ?', 'Dépense de l’année'],
  ])('%s %s', (asks, sum) => {
    expect(look([aYesNo(asks, 'Oui'), anAmount(sum, '')])).toEqual([sum]);
    expect(look([aYesNo(asks, 'Oui'), anAmount(sum, '210')])).toEqual([]);
    expect(look([aYesNo(asks, 'Non'), anAmount(sum, '')])).toEqual([]);
  });

  test('in the row of a month', () => {
    const inRow = (text: string) =>
      look([
        aYesNo('Mars 2026 – Pension reçue ?', 'Oui'),
        anAmount('Mars 2026 – Montant', text),
        aYesNo('Avril 2026 – Pension reçue ?', 'Non'),
        anAmount('Avril 2026 – Montant', ''),
      ]);
    expect(inRow('')).toEqual(['Mars 2026 – Montant']);
    expect(inRow('180')).toEqual([]);
  });

  test('« Non » over « Somme », and over another money or after another question', () => {
    expect(look([aYesNo('Pension alimentaire', 'Non'), anAmount('Somme', '210')])).toEqual(['Somme']);
    expect(look([aYesNo('Pension alimentaire', 'Non'), anAmount('Somme des loyers', '210')])).toEqual([]);
    expect(look([aYesNo('Avez-vous déménagé ?', 'Oui'), anAmount('Dépense d’énergie', '')])).toEqual([]);
  });
});
