/** What a page asks, or leaves out, by the answer to a question that it names, or by the « Non » right over it. */
import { describe, expect, test } from 'vitest';
import { answerWanted } from '../../../core/check/asks/conditions.ts';
import type { Field } from '../../../core/page-model.ts';
import { type OrdinaryPage, rightlyOn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const part = 'Détail des pensions reçues';
const rule = 'À remplir uniquement si vous avez répondu « Oui » à la question sur la pension.';
const page = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' };
const pension = (said: 'Oui' | 'Non') =>
  aYesNo('Avez-vous reçu une pension alimentaire pour vos enfants ?', said);
const rents = (said: 'Oui' | 'Non') => aYesNo('Avez-vous perçu des loyers ?', said);
const received = (text: string) => anAmount('Reçu en septembre 2026', text, { group: part });
/** The lines of the page, the rule under the title of its part. */
const lines = (fields: Field[], says: string) => {
  const names = fields.map(({ label }) => label);
  return [page.title, ...names.slice(0, 2), part, says, ...names.slice(2)];
};
const look = (fields: Field[], says = rule) => wrongIn(fields, { ...page, blocks: lines(fields, says) });

describe('of the question it names', () => {
  test.each([
    rule,
    'À compléter seulement si la réponse est oui à la question sur la pension alimentaire.',
    'À remplir uniquement si vous avez répondu « Oui » à la question « Avez-vous reçu une pension alimentaire ? »',
  ])('%s', (says) => {
    expect(look([pension('Non'), rents('Oui'), received('150')], says)).toEqual(['Reçu en septembre 2026']);
    expect(look([pension('Oui'), rents('Non'), received('150')], says)).toEqual([]);
  });

  test('one that is not on the page tells nothing', () => {
    const says = 'À remplir uniquement si vous avez répondu « Oui » à la question sur le chômage.';
    expect(look([rents('Non'), aYesNo('Avez-vous déménagé ?', 'Non'), received('150')], says)).toEqual([]);
  });

  test.each([
    ['vous avez repondu oui', 'oui'],
    ['vous avez repondu oui a la question 4', 'oui 4'],
    ['vous avez repondu oui a la question sur la pension', 'oui sur la pension'],
    ['vous avez repondu non a la question avez vous demenage', 'non sur avez vous demenage'],
    ['vous etes locataire', null],
  ])('%s', (said, wanted) => {
    expect(answerWanted(said)).toBe(wanted);
  });
});

const dependants = (said: 'Oui' | 'Non') =>
  aYesNo('Avez-vous des enfants ou d’autres personnes à charge ?', said);
const minors = (text: string) =>
  aField('Enfants mineurs à votre charge exclusive ou principale', { valueType: 'count', text });
const invalids = (text: string) =>
  aField('Personnes invalides sous votre toit', { valueType: 'count', text });
const account = aYesNo('Avez-vous un compte à l’étranger ?', 'Non');
const others = (text: string) => aField('Véhicules de la maison', { valueType: 'count', text });
const stays = 'Si vous répondez « Non », les nombres ci-dessous doivent rester à 0.';
const tax = { host: 'cfspart.impots.gouv.fr', title: 'Déclaration annuelle des revenus de 2025' };
const under = (fields: Field[], says: string[]) => {
  const names = fields.map(({ label }) => label);
  return { ...tax, blocks: [tax.title, ...names.slice(0, 1), ...says, ...names.slice(1)] };
};

describe('a number under « Non »', () => {
  test('a child counted, with or without the rule of the page', () => {
    for (const says of [[], [stays]]) {
      const fields = [dependants('Non'), minors('2'), invalids('0')];
      expect(wrongIn(fields, under(fields, says))).toEqual([minors('2').label]);
    }
  });

  test.each([
    stays,
    'Si la réponse est non, ces cases doivent rester vides.',
    'En cas de réponse « Non », laissez les cases ci-dessous à zéro.',
  ])('what the page says stays at zero: %s', (says) => {
    const fields = [dependants('Non'), minors('0'), invalids('1'), account, others('2')];
    expect(wrongIn(fields, under(fields, [says]))).toEqual([invalids('1').label]);
  });

  const right: [string, Field[]][] = [
    ['after « Oui »', [dependants('Oui'), minors('2'), invalids('0')]],
    ['all at zero', [dependants('Non'), minors('0'), invalids('0')]],
    ['of a question further on', [dependants('Non'), minors(''), account, others('2')]],
  ];
  rightlyOn(
    tax,
    right.map(
      ([name, fields]): OrdinaryPage => [name, fields, [], { blocks: under(fields, [stays]).blocks }],
    ),
  );
});
