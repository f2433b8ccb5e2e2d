/** What the page itself says of its cases: which may stay empty, which wait for another answer, which days and people are theirs. */
import { describe, expect, test } from 'vitest';
import { mayStayBlank } from '../../../core/check/asks/may-stay-blank.ts';
import { fold } from '../../../core/wording/fold.ts';
import { amounts, aRadio, aSelect, days, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Ma demande de Complémentaire santé solidaire',
  today: '2026-06-10',
};

describe('an empty case is an answer only where the page says so', () => {
  test.each([
    'Laissez vide la case d’un mois sans salaire.',
    'Si le salaire n’est pas encore connu, laissez la case vide.',
    'Les autres lignes peuvent rester vides.',
    'Une case laissée vide signifie que vous n’avez rien perçu.',
    'Une case laissée vide sera lue comme un zéro',
  ])('%s', (sentence) => expect(mayStayBlank(fold(sentence))).toBe(true));
  test.each([
    'Une carte laissée vide nous oblige à vous écrire, et retarde la prime.',
    'Une ligne laissée vide fait revenir le dossier.',
    'Ne laissez aucune case vide.',
    'Aucune case ne doit rester vide.',
    'Une case laissée vide sera considérée comme un oubli.',
  ])('%s', (sentence) => expect(mayStayBlank(fold(sentence))).toBe(false));

  test('the card of a partner, of which the page wants the amounts or the box', () => {
    const rule =
      'Pour chacun, les trois montants ou la case « rien touché ». Une carte laissée vide nous oblige à vous écrire.';
    const card = (who: string, sums: [string, string, string], none = '') => {
      const [group, label] = [who, 'Je n’ai rien touché pendant ces trois mois'];
      const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
      return [
        ...months.map((month, at) => anAmount(month, sums[at] ?? '', { group, question: group })),
        aField(label, { kind: 'checkbox', valueType: 'choice', text: none && label, group, question: group }),
      ];
    };
    const look = (none: string) =>
      wrongIn(
        [
          ...card('Vous', ['1 312,55', '1 312,55', '1 298,03']),
          ...card('Votre conjoint', ['', '', ''], none),
        ],
        {
          host: 'wwwd.caf.fr',
          title: 'Déclaration trimestrielle de ressources',
          today: '2027-01-12',
          says: [rule],
        },
      );
    expect(look('')).toEqual(['Septembre 2026', 'Octobre 2026', 'Novembre 2026']);
    expect(look('x')).toEqual([]);
  });
});

test('« Oui » in a rule about all cases excepts none that is named by it', () => {
  const says = [
    'Répondez à toutes les questions. Lorsque vous répondez « Oui », donnez le montant demandé en dessous.',
  ];
  const asks = 'Avez-vous déjà payé un acompte à l’auto-école ?';
  const sum = 'Si oui, montant de l’acompte (en euros)';
  const look = (answer: 'Oui' | 'Non', paid: string) =>
    wrongIn([aYesNo(asks, answer), anAmount(sum, paid, { group: asks, question: asks })], { ...c2s, says });
  expect(look('Oui', '')).toEqual([sum]);
  expect(look('Oui', '250')).toEqual([]);
  expect(look('Non', '')).toEqual([]);
});

describe('a case left by the page to one answer of a question it numbers', () => {
  const asks = '2. Viviez-vous sans autre adulte au foyer ?';
  const box = 'Case T : élève des enfants hors de toute vie commune';
  const look = (answer: 'Oui' | 'Non', text: string, rule: string) =>
    wrongIn(
      [
        aField('1. Nombre d’enfants', { valueType: 'count', text: '1' }),
        aYesNo(asks, answer),
        aField(box, { kind: 'checkbox', valueType: 'choice', text }),
      ],
      { ...taxReturn, blocks: [asks, box, rule] },
    );
  const named = 'La case T ne se coche que si vous avez répondu « Oui » à la question 2.';
  const itself = 'À cocher uniquement si vous avez répondu « Oui » à la question 2.';
  test.each([named, itself])('%s', (rule) => {
    expect(look('Non', box, rule)).toEqual([box]);
    expect(look('Oui', box, rule)).toEqual([]);
    expect(look('Non', '', rule)).toEqual([]);
  });
});

test('a sum paid before the period of the request', () => {
  const says = [
    'Votre demande porte sur la période du 1er mai 2025 au 30 avril 2026. N’inscrivez que des sommes versées entre ces deux dates ; le reste ne se déclare pas ici.',
  ];
  const look = (day: string) =>
    wrongIn([...days([`Date du versement : ${day}`]), ...amounts(['Montant reçu, en euros : 1 250'])], {
      ...c2s,
      says,
    });
  expect(look('18/03/2025')).toEqual(['Date du versement']);
  expect(look('18/03/2026')).toEqual([]);
});

test('alone, and somebody who lives with her', () => {
  const asks = 'Un conjoint, concubin ou partenaire de Pacs vit-il avec vous ?';
  const status = 'Votre situation depuis le changement';
  const ways = ['Je vis seul(e), sans conjoint', 'Je vis en concubinage', 'Je suis marié(e)'];
  const look = (way: string, answer: 'Oui' | 'Non', question = asks) =>
    wrongIn([aSelect(status, ways, way), aRadio(question, ['Oui', 'Non'], answer, { valueType: 'yes-no' })], {
      host: 'wwwd.caf.fr',
      title: 'Signaler un changement de situation familiale',
    });
  expect(look('Je vis seul(e), sans conjoint', 'Oui')).toHaveLength(1);
  expect(look('Je vis seul(e), sans conjoint', 'Non')).toEqual([]);
  expect(look('Je vis en concubinage', 'Oui')).toEqual([]);
  expect(look('Je vis seul(e), sans conjoint', 'Oui', 'Votre ex-conjoint vit-il encore avec vous ?')).toEqual(
    [],
  );
});
