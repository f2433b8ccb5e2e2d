/** « Percevez-vous une bourse ? », and what the cases of that name hold, anywhere on the page. */
import { describe, expect, test } from 'vitest';
import { wrongApart } from '../../support/asked-apart.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

describe('« Non », and an amount of what is denied', () => {
  test.each([
    ['Percevez-vous une bourse sur critères sociaux cette année ?', 'Bourse versée par le Crous'],
    ['Êtes-vous boursière ?', 'Bourse (€ par mois, 0 si aucune)'],
    ['Touchez-vous une rente ?', 'Rente d’accident du travail'],
    ['Avez-vous perçu des indemnités journalières de la MSA ?', 'Indemnités journalières septembre 2026'],
    ['Recevez-vous une allocation logement ?', 'Montant de l’allocation logement'],
    ['Recevez-vous une aide au logement ?', 'ALS versée par la CAF'],
    ['Percevez-vous l’ARE ?', 'Allocation d’aide au retour à l’emploi'],
    ['Percevez-vous l’aide au logement ou le RSA ?', 'RSA'],
    ['Percevez-vous des loyers ?', 'Loyers perçus'],
    ['Avez-vous réalisé un chiffre d’affaires ?', 'Chiffre d’affaires de l’activité indépendante'],
    ['Bénéficiez-vous d’une pension d’invalidité ?', 'Pension d’invalidité'],
  ])('%s – %s', (asks, name) => {
    expect(wrongApart(asks, 'Non', name, '445,00')).toEqual([name]);
    expect(wrongApart(asks, 'Non', name, '0')).toEqual([]);
    expect(wrongApart(asks, 'Oui', name, '445,00')).toEqual([]);
  });

  test.each([
    ['of others', 'Percevez-vous d’autres bourses ?', 'Bourse versée par le Crous'],
    ['of another sort', 'Percevez-vous une bourse au mérite ?', 'Bourse versée par le Crous'],
    ['of another who pays', 'Percevez-vous une bourse sur critères sociaux ?', 'Bourse de la région'],
    ['of another year', 'Avez-vous perçu une bourse l’an dernier ?', 'Bourse'],
    ['of before', 'Percevez-vous une bourse ?', 'Bourse de l’année précédente'],
    [
      'of a year, where now is asked',
      'Percevez-vous une rente ?',
      'Rente perçue sur les douze derniers mois',
    ],
    ['of another month', 'Avez-vous perçu une rente en août 2026 ?', 'Rente de juillet 2026'],
    ['paid', 'Percevez-vous des loyers ?', 'Loyer et charges'],
    ['paid to a child', 'Percevez-vous une pension alimentaire ?', 'Pension alimentaire versée'],
    ['asked for', 'Percevez-vous une bourse ?', 'Bourse demandée'],
    ['of the partner', 'Percevez-vous une rente ?', 'Rente de votre conjoint'],
    ['new', 'Avez-vous eu une nouvelle pension d’invalidité ?', 'Pension d’invalidité'],
    ['of its paper', 'Avez-vous reçu votre notification de bourse ?', 'Bourse'],
    ['of its change', 'Votre rente a-t-elle changé ?', 'Rente'],
    ['of much', 'Percevez-vous une rente supérieure à 500 € ?', 'Rente'],
    ['of a need', 'Percevez-vous une allocation ?', 'Allocation logement'],
  ])('silent: %s', (_, asks, name) => {
    expect(wrongApart(asks, 'Non', name, '445,00')).toEqual([]);
  });

  test('silent under what is spent, and where another question says yes to it', () => {
    const asks = 'Percevez-vous des loyers ?';
    expect(wrongApart(asks, 'Non', 'Loyer', '390', { group: 'Dépenses de chaque mois' })).toEqual([]);
    const region = aYesNo('Percevez-vous une bourse de la région ?', 'Oui');
    const national = aYesNo('Percevez-vous une bourse ?', 'Non');
    expect(wrongIn([national, region, anAmount('Bourse', '445')])).toEqual([]);
  });
});
