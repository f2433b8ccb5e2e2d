/** What the office tells beside its questions: an account closed, employers who declared, what a sum does not contain, which month. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Mes ressources du trimestre', today: '2026-12-02' };
const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation de novembre 2026',
  today: '2026-12-05',
};

describe('an account that is closed', () => {
  const asks = 'Sur quel compte faut-il vous payer ?';
  const [kept, other] = ['Toujours sur le compte se terminant par 4417', 'Sur un autre compte'];
  const look = (chosen: string, says: string[]) =>
    wrongIn([aRadio(asks, [kept, other], chosen)], { ...caf, says: [...says, asks] });
  const closed = [
    'Compte connu : Banque du Nord, se terminant par 4417',
    'Rejeté par la banque, compte clôturé',
  ];

  test.each([
    [closed],
    [['Compte se terminant par 4417', 'Nous ne pouvons plus vous payer sur ce compte.']],
    [['4417 : le dernier virement a été rejeté.']],
  ])('%j', (says) => {
    expect(look(kept, says)).toEqual([asks]);
    expect(look(other, says)).toEqual([]);
  });
  test('not one that stands, nor another', () => {
    expect(look(kept, closed.slice(0, 1))).toEqual([]);
    expect(look(kept, ['Compte se terminant par 1234 : compte clôturé'])).toEqual([]);
    expect(look(kept, ['4417 : si ce compte est clôturé, donnez-en un autre.'])).toEqual([]);
  });
});

describe('employers who told of her work', () => {
  const look = (given: string, said: string) =>
    wrongIn(
      [aSelect('Nombre d’employeurs dans le mois', ['1 employeur', '2 employeurs', '3 employeurs'], given)],
      {
        ...ft,
        says: [said],
      },
    );
  const two = 'Deux employeurs ont annoncé vous avoir payée en novembre :';
  test('more than she counts', () => {
    expect(look('1 employeur', two)).toHaveLength(1);
    expect(look('1 employeur', '3 employeurs nous ont déclaré des heures pour vous.')).toHaveLength(1);
  });
  test.each([
    ['2 employeurs', two],
    ['3 employeurs', two],
    ['1 employeur', 'Si deux employeurs vous ont payée, déclarez les deux.'],
    ['1 employeur', 'Vous pouvez ajouter deux employeurs déclarés ailleurs.'],
  ])('not %s – %s', (given, said) => expect(look(given, said)).toEqual([]));
});

describe('a sum to declare without another', () => {
  const slip = ['Salaire brut de novembre', '1 215,20 €', 'Indemnité de fin de contrat', '437,50 €'];
  const rule = 'Le salaire à déclarer est le salaire brut sans l’indemnité de fin de contrat.';
  const look = (typed: string, says = [...slip, rule]) =>
    wrongIn([anAmount('Salaire brut à déclarer (€)', typed)], { ...ft, says });
  test('the two together', () => {
    expect(look('1652,70')).toHaveLength(1);
    expect(
      look('1652,70', [...slip, 'Déclarez votre salaire hors indemnité de fin de contrat.']),
    ).toHaveLength(1);
    expect(look('1215,20')).toEqual([]);
    expect(look('1300')).toEqual([]);
    expect(look('1652,70', [...slip, 'Déclarez le brut avec l’indemnité de fin de contrat.'])).toEqual([]);
  });
});

describe('which month she declares', () => {
  const look = (label: string, month: string) =>
    wrongIn(
      [
        aSelect(label, ['novembre 2026', 'décembre 2026'], month, { valueType: 'month' }),
        aYesNo('Avez-vous travaillé ?', 'Non'),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      { ...ft, title: 'Je m’actualise', says: ['Actualisation', 'Décembre se déclarera plus tard.'] },
    );
  test.each(['Je déclare le mois de', 'Mois de l’actualisation', 'Mois concerné'])('%s', (label) => {
    expect(look(label, 'décembre 2026')).toEqual([label]);
    expect(look(label, 'novembre 2026')).toEqual([]);
  });
  test('not the month of something else', () =>
    expect(look('Mois de début du contrat déclaré', 'décembre 2026')).toEqual([]));
});

test('money had from a day to a day, out of the time that counts', () => {
  const look = (to: string, start = 'Chiffre d’affaires encaissé du') =>
    wrongIn([aDate(start, '01/11/2025'), aDate('au', to)], {
      host: 'assure.ameli.fr',
      title: 'Ma demande de Complémentaire santé solidaire',
      today: '2026-12-01',
      says: ['Les douze mois pris en compte vont du 1er novembre 2025 au 31 octobre 2026.'],
    });
  expect(look('30/11/2026')).toEqual(['au']);
  expect(look('31/10/2026')).toEqual([]);
  expect(look('30/11/2026', 'Contrat du')).toEqual([]);
});

test('another money than euros', () => {
  const look = (text: string, label = 'Salaire de l’étranger en août 2026, en euros') =>
    wrongIn([aField(label, { valueType: 'amount', text })], caf);
  for (const text of ['2 140 CHF', '2140 francs', '1 500 $']) expect(look(text)).toHaveLength(1);
  for (const text of ['2 140,00', '2 140 €', '2140 euros']) expect(look(text)).toEqual([]);
});
