/** An answer against a number, a list or a share that the page tells in words. */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

describe('one of two sorts, told apart by a number', () => {
  const page = (rule: string, hours: string, chosen: string) =>
    wrongIn(
      [
        aField('Heures par semaine', { valueType: 'hours', text: hours }),
        aRadio('Votre horaire', ['Horaire réduit', 'Horaire complet'], chosen, { valueType: 'choice' }),
      ],
      { says: [rule] },
    );
  test.each([
    'Moins de 30 heures : horaire réduit. À partir de 30 heures, choisissez horaire complet.',
    'Horaire complet : 30 heures et plus.',
    'Un horaire réduit, c’est moins de 30 heures, un horaire complet 30 heures ou plus.',
    'Répondez « horaire complet » dès 30 heures.',
  ])('%s', (rule) => {
    expect(page(rule, '30', 'Horaire réduit')).toEqual(['Votre horaire']);
    expect(page(rule, '30', 'Horaire complet')).toEqual([]);
    expect(page(rule, '29,5', 'Horaire réduit')).toEqual([]);
  });
  test('nothing by a rule of something else', () => {
    expect(page('Au-delà de 35 heures, c’est un horaire complet.', '30', 'Horaire réduit')).toEqual([]);
    expect(page('Horaire complet : à partir de 30 euros.', '30', 'Horaire réduit')).toEqual([]);
    expect(page('À partir de 30 heures, le tarif horaire complet change.', '30', 'Horaire réduit')).toEqual(
      [],
    );
  });
});

describe('a month that is to be one twelfth of the year', () => {
  const part = { group: 'Loyers à retenir', heading: 'Loyers' };
  const page = (rule: string, ...months: string[]) =>
    wrongIn(
      [
        anAmount('Total des loyers reçus en 2025', '1 800', part),
        ...months.map((text, at) => anAmount(`Loyers ${['août', 'septembre'][at]} 2026`, text, part)),
      ],
      { says: ['Loyers', rule] },
    );
  const rule = 'Divisez le total de l’année par douze et inscrivez ce douzième dans chaque case.';
  test.each([
    rule,
    'Inscrivez chaque mois 1/12 du total de l’année.',
    'Notez chaque mois le total annuel divisé par 12.',
  ])('%s', (said) => {
    expect(page(said, '150', '180')).toEqual(['Loyers septembre 2026']);
    expect(page(said, '150', '150')).toEqual([]);
  });
  test('nothing where nobody is to divide', () => {
    expect(page('Inscrivez chaque mois le loyer reçu.', '150', '180')).toEqual([]);
    expect(page('Nous divisons le total de l’année par douze dans chaque case.', '150', '180')).toEqual([]);
  });
});

describe('a place that is not served', () => {
  const page = (rule: string, town: string, label = 'Commune de votre domicile') =>
    wrongIn([aField(label, { valueType: 'city', text: town })], { says: [rule] });
  const wrong = ['Commune de votre domicile'];
  test.each([
    'Service réservé aux habitants des communes de Saint-Lubin, Le Vallon et Orvigne.',
    'Communes desservies : Saint-Lubin, Le Vallon, Orvigne.',
    'Il faut habiter à Saint-Lubin ou à Orvigne pour s’inscrire.',
  ])('%s', (rule) => {
    expect(page(rule, 'Montbrel')).toEqual(wrong);
    expect(page(rule, 'St Lubin')).toEqual([]);
    expect(page(rule, '99999 ORVIGNE')).toEqual([]);
  });
  test('nothing where others may come, or of another place', () => {
    const rule = 'Communes desservies : Saint-Lubin, Le Vallon, Orvigne.';
    expect(page(rule, 'Montbrel', 'Commune de naissance')).toEqual([]);
    expect(page('Tarif réservé aux habitants des communes du Vallon et Orvigne.', 'Montbrel')).toEqual([]);
    expect(page('Le car passe par les communes de Saint-Lubin et Orvigne.', 'Montbrel')).toEqual([]);
  });
});

describe('how many had money, and the tables of each', () => {
  const asks = 'Combien de ces personnes ont eu des ressources, vous comprise ?';
  const page = (stated: string, partner: string, label = asks) =>
    wrongIn([
      aField(label, { kind: 'select', valueType: 'choice', options: ['0', '1', '2', '3'], text: stated }),
      anAmount('Salaire août', '842,16', { group: 'Zoé Exemple' }),
      anAmount('Salaire août', partner, { group: 'Malik Exemple' }),
      aYesNo('Votre adresse est-elle inchangée ?', 'Oui'),
    ]);
  test('more or fewer', () => {
    expect(page('1', '534,20')).toEqual([asks]);
    expect(page('2', '0')).toEqual([asks]);
    expect(page('2', '534,20')).toEqual([]);
    expect(page('1', '0')).toEqual([]);
    expect(page('1', '534,20', 'Combien d’autres personnes ont eu des ressources ?')).toEqual([]);
    expect(page('1', '534,20', 'Combien d’enfants ont eu des ressources ?')).toEqual([]);
  });
});
