/** « Je signale une erreur », and left out what the page asks for « si vous signalez une erreur ». */
import { describe, expect, test } from 'vitest';
import { aRadio, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const aText = (label: string, text = '', given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text, ...given });

describe.each([
  ['Je signale une erreur', 'Si vous signalez une erreur, dites laquelle (obligatoire dans ce cas)'],
  ['Il y a une erreur', 'En cas d’erreur, expliquez'],
  ['J’ai relevé une erreur', 'Votre remarque (obligatoire si vous relevez une erreur)'],
  ['Je souhaite signaler une erreur', 'Si vous avez constaté une erreur : laquelle'],
  ['Je conteste ce montant', 'Si vous contestez ce montant, vos raisons'],
  ['Je refuse la proposition', 'Vos motifs (obligatoire si vous refusez la proposition)'],
  ['Je choisis un autre jour', 'Si vous choisissez un autre jour, lequel'],
])('« %s », « %s »', (chosen, asks) => {
  const right = 'Tout est exact';
  const card = (at: number, answer: string, text: string) => {
    const group = `Contrat ${at}`;
    return [
      aRadio('Ces informations sont-elles justes ?', [right, chosen], answer, { group }),
      aText(asks, text, { group }),
    ];
  };

  test('chosen, and not said which', () => {
    expect(wrongIn(card(1, chosen, ''))).toEqual([asks]);
    expect(wrongIn([...card(1, right, ''), ...card(2, chosen, '')])).toEqual([asks]);
    expect(wrongIn([...card(1, chosen, ''), ...card(2, right, '')])).toEqual([asks]);
  });

  test('said, or not chosen', () => {
    expect(wrongIn(card(1, chosen, 'La mission a fini le 27.'))).toEqual([]);
    expect(wrongIn([...card(1, chosen, 'La mission a fini le 27.'), ...card(2, right, '')])).toEqual([]);
    expect(wrongIn([...card(1, right, ''), ...card(2, right, '')])).toEqual([]);
  });
});

test.each([
  ['Je ne conteste pas ce montant', 'Si vous contestez ce montant, vos raisons'],
  ['Je signale une absence', 'Si vous signalez une erreur, dites laquelle'],
  ['Je signale une erreur', 'Si vous signalez une erreur, dites laquelle (facultatif)'],
  ['Je signale une erreur', 'Si vous signalez une erreur, vous pouvez joindre un mot'],
  ['Je change de banque', 'En cas de changement, nouvelle adresse'],
])('« %s » asks for nothing by « %s »', (chosen, asks) => {
  expect(
    wrongIn([
      aRadio('Votre réponse', ['Je signale une erreur', 'Autre réponse', chosen], chosen),
      aText(asks),
    ]),
  ).toEqual([]);
});
