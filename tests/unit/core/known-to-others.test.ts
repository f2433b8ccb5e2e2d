/** What a page tells from somebody who knows, against « Non », « Aucun » or another of the choices. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const health = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2027-03-09',
};

describe('« Non », under what the page tells', () => {
  test.each([
    [
      'Avez-vous employé une personne à votre domicile ?',
      'L’Urssaf nous informe que vous avez employé chez vous Mme Lavigne en 2026.',
    ],
    ['Avez-vous fait des dons ?', 'Reçu fiscal transmis par la Croix-Rouge : 80 €.'],
    [
      'Bénéficiez-vous d’une complémentaire santé ?',
      'Votre employeur nous a indiqué que sa mutuelle vous couvre depuis 2025.',
    ],
    ['Possédez-vous une épargne ?', 'Votre banque nous a transmis : livret A, 3 250 €.'],
    [
      'Exercez-vous une activité indépendante ?',
      'L’Urssaf nous signale que votre micro-entreprise est en activité.',
    ],
    ['Percevez-vous une retraite ?', 'Carsat : pension de retraite de 612 € par mois.'],
    ['Payez-vous un loyer ?', 'Votre bailleur nous informe que vous payez un loyer de 478 €.'],
    ['Attendez-vous un enfant ?', 'Nous avons reçu votre déclaration de grossesse.'],
    ['Possédez-vous un bien immobilier ?', 'L’administration fiscale nous a transmis votre taxe foncière.'],
    ['Avez-vous des enfants à charge ?', 'Vous vivez avec Zoé, née le 22/08/2015, à votre charge.'],
  ])('« %s »', (asks, says) => {
    const look = (text: 'Oui' | 'Non', line = says) =>
      wrongIn([aYesNo(asks, text)], { ...health, says: [line] });
    expect(look('Non')).toEqual([asks]);
    expect(look('Oui')).toEqual([]);
    // A rule, and what is over.
    expect(look('Non', `Si ${says.charAt(0).toLowerCase()}${says.slice(1)}`)).toEqual([]);
  });

  test.each([
    ['Avez-vous fait d’autres dons ?', 'Reçu fiscal transmis par la Croix-Rouge : 80 €.'],
    ['Avez-vous fait des dons en 2026 ?', 'Reçu fiscal de 2025 transmis par la Croix-Rouge : 80 €.'],
    ['Possédez-vous une épargne ?', 'Votre banque nous a transmis : livret A, 0 €.'],
    ['Possédez-vous une épargne ?', 'Votre livret A de 3 250 € a été fermé.'],
    ['Percevez-vous une retraite ?', 'Votre conjoint : pension de retraite de 612 € par mois.'],
    ['Avez-vous fait des dons à l’étranger ?', 'Reçu fiscal transmis par la Croix-Rouge : 80 €.'],
    ['Avez-vous des enfants de plus de 18 ans à charge ?', 'Zoé, née le 22/08/2015, est à votre charge.'],
  ])('« %s », where « %s »', (asks, says) => {
    expect(wrongIn([aYesNo(asks, 'Non')], { ...health, says: [says] })).toEqual([]);
  });

  test('« Aucun », and the amount of it under a « Non »', () => {
    const asks = 'Frais de garde d’un enfant de moins de 6 ans';
    const says = ['La crèche Les Lutins a déclaré que vous avez payé 1 830 € en 2026.'];
    const look = (text: string) =>
      wrongIn([aSelect(asks, ['Aucun', 'Un enfant'], text)], { ...taxReturn, says });
    expect(look('Aucun')).toEqual([asks]);
    expect(look('Un enfant')).toEqual([]);
    const under = (asked: string, name: string, sum: string) =>
      wrongIn([aYesNo(asked, 'Non'), anAmount(name, sum)], taxReturn);
    expect(under('Avez-vous fait des dons en 2026 ?', 'Dons versés à des organismes', '120')).toEqual([
      'Dons versés à des organismes',
    ]);
    expect(under('Avez-vous fait des dons en 2026 ?', 'Dons versés à des organismes', '0')).toEqual([]);
    expect(under('Avez-vous fait des dons en 2026 ?', 'Dons versés en 2025', '120')).toEqual([]);
    const chosen = (text: string) =>
      wrongIn(
        [
          aSelect('Cotisation syndicale', ['Aucun versement', 'Un versement'], text),
          anAmount('7AC Cotisations syndicales', '96'),
        ],
        taxReturn,
      );
    expect(chosen('Aucun versement')).toEqual(['7AC Cotisations syndicales']);
    expect(chosen('Un versement')).toEqual([]);
  });
});

test('a line under who tells it, a line of a rule, a line of another year', () => {
  const asks = 'Avez-vous des dépenses de garde d’enfant ?';
  const look = (...says: string[]) => wrongIn([aYesNo(asks, 'Non')], { ...taxReturn, says });
  expect(look('La crèche nous a transmis', 'Frais de garde : 1 830 €')).toEqual([asks]);
  expect(look('Frais de garde : 3 500 € par enfant')).toEqual([]);
  expect(look('Exemples', 'Frais de garde : 1 830 €')).toEqual([]);
  expect(look('La crèche nous a transmis', 'Frais de garde de 2025 : 1 830 €')).toEqual([]);
});

describe('what she is, as the page knows it', () => {
  const homes = ['Locataire', 'Propriétaire', 'Hébergé(e)'];
  const families = ['Célibataire', 'Marié(e)', 'Pacsé(e)', 'Divorcé(e)', 'Veuf(ve)'];
  const [home, family] = ['Vous occupez ce logement en tant que', 'Situation de famille'];
  test.each([
    ['Vous êtes locataire du 8 rue de Siam depuis 2025.', home, homes, 'Propriétaire', 'Locataire'],
    [
      'Selon votre déclaration, vous êtes propriétaire du 17 rue des Vignes.',
      home,
      homes,
      'Locataire',
      'Propriétaire',
    ],
    ['Votre dossier : mariés depuis le 12/06/2011, un enfant.', family, families, 'Célibataire', 'Marié(e)'],
    [
      'Votre bailleur : studio loué à vous seul depuis le 01/10/2026.',
      home,
      homes,
      'Propriétaire',
      'Locataire',
    ],
    [
      'Nous vous connaissons comme divorcé (jugement du 11/03/2019).',
      family,
      families,
      'Marié(e)',
      'Divorcé(e)',
    ],
    ['Vous êtes veuve depuis le 14/08/2019.', family, families, 'Marié(e)', 'Veuf(ve)'],
    [
      'D’après votre dossier : hébergée chez vos parents, sans loyer.',
      home,
      homes,
      'Locataire',
      'Hébergé(e)',
    ],
    ['Vous êtes pacsé avec Paul.', family, families, 'Célibataire', 'Pacsé(e)'],
  ])('« %s »', (says, label, options, wrong, right) => {
    const look = (text: string, line = says, given = {}) =>
      wrongIn([aRadio(label, options, text, { valueType: 'choice' })], { ...health, says: [line], ...given });
    expect(look(wrong)).toEqual([label]);
    expect(look(right)).toEqual([]);
    // What she is about to change.
    expect(look(wrong, says, { title: 'Déclarer un changement de situation' })).toEqual([]);
  });

  test.each([
    ['Si vous êtes locataire, joignez le bail.', home, homes, 'Propriétaire'],
    ['Vous étiez locataire jusqu’en 2025.', home, homes, 'Propriétaire'],
    ['Vous êtes en concubinage avec Paul.', family, families, 'Célibataire'],
    [
      'Vous êtes divorcée depuis 2019.',
      'Votre situation',
      ['Je vis seule', 'Je vis en couple'],
      'Je vis seule',
    ],
    [
      'Vous êtes marié depuis 2019.',
      'Votre situation',
      ['Je vis seul', 'Je vis en couple'],
      'Je vis en couple',
    ],
  ])('« %s », and « %s »: nothing to say', (says, label, options, text) => {
    expect(
      wrongIn([aRadio(label, options, text, { valueType: 'choice' })], { ...health, says: [says] }),
    ).toEqual([]);
  });

  test('since a day that she writes, or parted and not yet divorced', () => {
    const says = ['Vous êtes mariée depuis le 12/06/2011.'];
    const parted = aRadio(family, families, 'Divorcé(e)', { valueType: 'choice' });
    const day = aDate('Date du divorce', '01/02/2027');
    expect(wrongIn([parted, aDate('Date du divorce', '')], { ...health, says })).toContain(family);
    expect(wrongIn([parted, day], { ...health, says })).toEqual([]);
    const married = aRadio(family, families, 'Marié(e)', { valueType: 'choice' });
    expect(wrongIn([married], { ...health, says: ['Vous êtes séparée depuis le 09/03/2026.'] })).toEqual([]);
  });

  test('no child, where there are two', () => {
    const says = ['Rappel de votre dossier : deux enfants, nés en 2016 et 2019, à votre charge.'];
    const look = (text: string) =>
      wrongIn([aField('Nombre d’enfants à charge', { kind: 'number', valueType: 'count', text })], {
        ...health,
        says,
      });
    expect(look('0')).toEqual(['Nombre d’enfants à charge']);
    expect(look('2')).toEqual([]);
  });
});
