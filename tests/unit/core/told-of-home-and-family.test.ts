/** What a page tells of a home and of those who live there, in two places that do not go together. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const name = (label: string, text: string, given = {}) =>
  aField(label, { valueType: 'name', text, ...given });
const wrongOnRecap = (lines: string[]) => told(caf(lines)).problems.map(([, label]) => label);

describe('an account that may be a joint one, where her own name has to be', () => {
  const rule = 'Le compte doit être ouvert à votre nom (ou un compte joint où figure votre nom).';
  const look = (holder: string, life: string, kind: string, says = rule) =>
    wrongIn(
      [
        ...(kind ? [aRadio('Type de compte', ['Compte individuel', 'Compte joint'], kind)] : []),
        name('Titulaire du compte', holder),
      ],
      { says: [`Allocataire : Mme Léa EXEMPLE, née le 24/10/1996, ${life}.`, says] },
    );
  test.each([
    ['EXEMPLE Ginette', 'célibataire', 'Compte individuel'],
    ['Mme Ginette EXEMPLE', 'divorcée', ''],
    ['EXEMPLE Jean', 'mariée', 'Compte individuel'],
    ['AUTRE Jean', 'mariée', 'Compte joint'],
  ])('%s, of one who is %s: %s', (holder, life, kind) => {
    expect(look(holder, life, kind)).toEqual(['Titulaire du compte']);
  });
  test('of her or of a partner, whom she has not', () => {
    const both = 'Le compte doit être ouvert à votre nom ou à celui de votre conjoint.';
    expect(look('EXEMPLE Ginette', 'célibataire', 'Compte individuel', both)).toEqual([
      'Titulaire du compte',
    ]);
    expect(look('EXEMPLE Ginette', 'mariée', 'Compte individuel', both)).toEqual([]);
  });
  test.each([
    ['EXEMPLE Léa', 'célibataire', 'Compte individuel'],
    ['EXEMPLE Jean', 'mariée', 'Compte joint'],
    ['EXEMPLE Jean', 'mariée', ''],
    ['M. OU MME EXEMPLE', 'mariée', 'Compte individuel'],
    ['MME EXEMPLE L', 'célibataire', 'Compte individuel'],
    ['EXEMPLE Ginette', 'célibataire', 'Compte joint'],
  ])('%s, of one who is %s: %s may be right', (holder, life, kind) => {
    expect(look(holder, life, kind)).toEqual([]);
  });
});

describe('a rent, where she is lodged for nothing', () => {
  const look = (home: string, rent: string) =>
    wrongOnRecap(['Logement', home, rent, 'Adresse : 4 rue Haute']);
  test.each([
    ['Occupation du logement : Hébergé gratuitement chez un proche', 'Loyer que vous payez : 430 €'],
    ['Titre d’occupation : Logée à titre gratuit', 'Loyer mensuel : 430 €'],
    ['Nature de l’occupation : Hébergée par ma sœur à titre gratuit', 'Montant du loyer : 430 €'],
    ['Logement actuel : Hébergement gratuit', 'Loyer hors charges : 430 €'],
  ])('%s, %s', (home, rent) => {
    expect(look(home, rent).length).toBe(1);
  });
  test.each([
    ['Occupation du logement : Hébergé gratuitement', 'Loyer que vous payez : 0 €'],
    ['Occupation du logement : Hébergé gratuitement', 'Loyer que vous payez : sans objet'],
    ['Occupation du logement : Hébergé contre participation', 'Loyer que vous payez : 120 €'],
    ['Occupation du logement : Locataire', 'Loyer que vous payez : 430 €'],
    ['Occupation du logement : Hébergé gratuitement', 'Ancien loyer : 430 €'],
  ])('%s, %s may be right', (home, rent) => {
    expect(look(home, rent)).toEqual([]);
  });
});

describe('where the children live, chosen and written', () => {
  const ask = 'Où vivent les enfants depuis la séparation ?';
  const look = (
    answer: string,
    words: string,
    question = aRadio(ask, ['Avec vous', 'Chez Jean EXEMPLE', 'En résidence alternée'], answer),
  ) =>
    wrongIn([
      question,
      aField('Expliquez votre situation', { kind: 'textarea', valueType: 'free-text', text: words }),
    ]);
  test.each([
    ['Chez Jean EXEMPLE', 'Les enfants sont restés à la maison avec moi, il les prend un dimanche sur deux.'],
    ['Chez Jean EXEMPLE', 'Il est parti en mars. Mes deux enfants vivent avec moi.'],
    ['Chez Jean EXEMPLE', 'Je vis seule avec mes enfants.'],
    ['Avec vous', 'Les enfants vivent chez leur père depuis mars.'],
    ['Avec vous', 'J’ai quitté le logement. Nos enfants sont restés là-bas avec lui.'],
  ])('« %s », and « %s »', (answer, words) => {
    expect(look(answer, words)).toEqual([ask]);
  });
  test('by a yes or a no, of one child, on a recap', () => {
    const words = 'Mon fils est resté chez moi.';
    const ofOne = 'Chez qui habite votre enfant ?';
    expect(
      look('', words, aRadio(ofOne, ['Chez moi', 'Chez l’autre parent'], 'Chez l’autre parent')),
    ).toEqual([ofOne]);
    const yesNo = 'Les enfants vivent-ils avec vous ?';
    expect(look('', 'Les enfants vivent chez leur mère.', aYesNo(yesNo, 'Oui'))).toEqual([yesNo]);
  });
  test.each([
    ['Avec vous', 'Les enfants sont restés à la maison avec moi.'],
    ['Chez Jean EXEMPLE', 'Les enfants sont restés à la maison avec lui.'],
    ['Chez Jean EXEMPLE', 'Les enfants sont restés à la maison, je suis partie chez ma sœur.'],
    ['Chez Jean EXEMPLE', 'Les enfants vivaient avec moi avant.'],
    ['Chez Jean EXEMPLE', 'Les enfants vivent avec moi pendant les vacances.'],
    ['Chez Jean EXEMPLE', 'Ma fille aînée vit avec moi.'],
    ['Chez Jean EXEMPLE', 'Les enfants ne vivent pas avec moi.'],
    ['En résidence alternée', 'Les enfants vivent avec moi une semaine sur deux.'],
    ['Avec vous', 'Les enfants sont à l’école avec elle en classe.'],
    ['Avec vous', 'Les enfants restent avec leur père le week-end.'],
    ['Avec vous', 'Les enfants sont partis hier avec leur père.'],
    ['Avec vous', 'Les enfants vivent avec moi et ma fille aînée est chez son père.'],
  ])('« %s », and « %s » may be right', (answer, words) => {
    expect(look(answer, words)).toEqual([]);
  });
});

describe('a child whom the page says to be of the household, left out of it', () => {
  const rule =
    'Le foyer comprend le demandeur, son conjoint et les enfants de moins de 25 ans qui vivent sous le même toit ou sont rattachés au même foyer fiscal.';
  const both =
    'La demande comprend tous les enfants de moins de 21 ans qui habitent avec vous et sont rattachés à vos revenus.';
  const look = (
    [born, lives, tied, isIn]: [string, 'Oui' | 'Non', 'Oui' | 'Non', 'Oui' | 'Non'],
    says = rule,
    ask = 'Compris dans la demande ?',
    more: Parameters<typeof wrongIn>[0] = [],
  ) => {
    const group = 'Enfant : Max';
    return wrongIn(
      [
        aDate('Date de naissance', born, { group }),
        aYesNo('Habite avec vous ?', lives, { group }),
        aYesNo('Rattaché à votre déclaration de revenus ?', tied, { group }),
        ...more.map((field) => ({ ...field, group })),
        aYesNo(ask, isIn, { group }),
      ],
      { says: [says] },
    );
  };
  test('left out', () => {
    const asked = ['Compris dans la demande ?'];
    expect(look(['05/03/2004', 'Oui', 'Oui', 'Non'])).toEqual(asked);
    expect(look(['05/03/2004', 'Oui', 'Non', 'Non'])).toEqual(asked);
    expect(look(['05/03/2004', 'Non', 'Oui', 'Non'])).toEqual(asked);
    expect(look(['05/03/2010', 'Oui', 'Oui', 'Non'], both)).toEqual(asked);
    const part = 'Fait partie du foyer ?';
    expect(look(['05/03/2010', 'Oui', 'Oui', 'Non'], rule, part)).toEqual([part]);
  });
  test('rightly left out, or in', () => {
    expect(look(['05/03/2004', 'Oui', 'Oui', 'Oui'])).toEqual([]);
    expect(look(['05/03/2000', 'Oui', 'Oui', 'Non'])).toEqual([]);
    expect(look(['05/03/2004', 'Non', 'Non', 'Non'])).toEqual([]);
    expect(look(['05/03/2010', 'Oui', 'Non', 'Non'], both)).toEqual([]);
    expect(look(['05/03/2010', 'Oui', 'Oui', 'Non'], rule, 'Inclus dans la demande de bourse ?')).toEqual([]);
    expect(look(['05/03/2004', 'Oui', 'Oui', 'Non'], 'Indiquez vos enfants de moins de 25 ans.')).toEqual([]);
    expect(
      look(
        ['05/03/2004', 'Oui', 'Oui', 'Non'],
        'Le foyer peut comprendre les enfants de moins de 25 ans qui vivent avec vous.',
      ),
    ).toEqual([]);
    expect(
      look(['05/03/2004', 'Oui', 'Oui', 'Non'], rule, 'Compris dans la demande ?', [
        aField('Motif', { text: 'Déjà couvert par sa mutuelle' }),
      ]),
    ).toEqual([]);
  });
});

describe('a household counted with her partner and those told by their rank', () => {
  const count = 'Votre foyer compte donc (vous, votre conjoint et les personnes à charge)';
  const isCase = (label: string, text: string, given = {}) =>
    aField(label, { valueType: 'household', text, ...given });
  const partner = (text: string) => name('Votre conjoint, concubin ou partenaire : nom et prénom', text);
  const row = (rank: string, text: string) => isCase(`Prénom de la ${rank} personne à charge`, text);
  const look = (fields: Parameters<typeof wrongIn>[0]) => wrongIn(fields, { host: 'assure.ameli.fr' });
  const life = aRadio('Comment vivez-vous ?', ['Seul', 'En couple'], 'En couple');
  test('one is left out, or one too many', () => {
    const people = [life, partner('EXEMPLE Karim'), row('1re', 'Rose'), row('2e', 'Max')];
    const options = ['1 personne', '2 personnes', '3 personnes', '4 personnes'];
    const chosen = (text: string) => aField(count, { kind: 'select', valueType: 'household', options, text });
    expect(look([...people, chosen('3 personnes')])).toEqual([count]);
    expect(look([...people, chosen('4 personnes')])).toEqual([]);
    // Others may be told on another page.
    expect(look([...people, isCase(count, '5')])).toEqual([]);
    expect(look([...people, row('3e', ''), isCase(count, '5')])).toEqual([count]);
    expect(look([...people, isCase(count, '3')])).toEqual([count]);
    const other = 'Nombre de personnes du foyer, vous comprise';
    expect(look([...people, isCase(other, '3')])).toEqual([other]);
    expect(look([...people, isCase(other, '4')])).toEqual([]);
    const parts = [
      partner('EXEMPLE Karim'),
      name('Nom et prénom', 'EXEMPLE Rose', { group: 'Enfant à charge 1' }),
      name('Nom et prénom', 'EXEMPLE Max', { group: 'Enfant à charge 2' }),
    ];
    expect(
      look([...parts, isCase('Votre foyer se compose de (vous, votre conjoint, vos enfants)', '3')]).length,
    ).toBe(1);
  });
  test('without a partner, with one who lives there half of the time, of another count', () => {
    expect(look([partner(''), row('1re', 'Rose'), isCase(count, '2')])).toEqual([]);
    const alone = aRadio('Comment vivez-vous ?', ['Seul', 'En couple'], 'Seul');
    expect(look([alone, row('1re', 'Rose'), row('2e', 'Max'), isCase(count, '3')])).toEqual([]);
    const half = [
      life,
      partner('EXEMPLE Karim'),
      row('1re', 'Rose'),
      isCase('Résidence de Rose', 'Alternée'),
    ];
    expect(look([...half, isCase(count, '2')])).toEqual([]);
    expect(
      look([life, partner('EXEMPLE Karim'), row('1re', 'Rose'), isCase('Nombre de personnes à charge', '1')]),
    ).toEqual([]);
    expect(
      look([life, partner('EXEMPLE Karim'), row('1re', 'Rose'), row('2e', ''), isCase(count, '3')]),
    ).toEqual([]);
  });
});
