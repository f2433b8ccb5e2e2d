import { expect, test } from 'vitest';
import { tellMeanings } from '../../../core/reading/tell-meanings.ts';
import { withMeanings } from '../../../core/reading/with-meanings.ts';
import { classify } from '../../../core/redact/sensitivity.ts';
import { isMarkedOptional } from '../../../core/values/answer.ts';
import { aButtonAsRead, aCaseAsRead, aPage } from '../../support/page-model.ts';

const told = (...fields: Parameters<typeof aCaseAsRead>[]) =>
  tellMeanings({
    ...aPage('x.fr', []),
    needs: [],
    fields: fields.map((given) => aCaseAsRead(...given)),
    buttons: [],
  }).fields.map(({ valueType }) => valueType);

test('each case gets its meaning from its words and its clues', () => {
  expect(
    told(
      ['Salaire'],
      ['Chiffre du trimestre', {}, { unit: '€' }],
      ['Total', {}, { label: 'Total €' }],
      ['Depuis quand ?', {}, { placeholder: 'MM/AAAA' }],
      ['Vous', {}, { purpose: 'one-time-code' }],
      ['Jour', {}, { isDateSplit: true }],
      ['Pays', { kind: 'combobox' }, { isClosed: true }],
    ),
  ).toEqual(['amount', 'amount', 'amount', 'month', 'otp', 'date-part', 'country']);
});

test('the case before counts: a department after a place of birth is one too', () => {
  expect(told(['Département'], ['Ville de naissance'], ['Département'], ['Département'])).toEqual([
    'department',
    'birth-place',
    'birth-place',
    'birth-place',
  ]);
});

test('what it was told from stays behind, and all else passes', () => {
  const nir = aCaseAsRead('Numéro de sécurité sociale', { text: '1' });
  const page = tellMeanings({
    ...aPage('x.fr', []),
    needs: [],
    fields: [nir],
    buttons: [aButtonAsRead('Valider')],
    step: { index: 1, total: 2, title: null },
  });
  const { clues: _clues, ...rest } = nir;
  expect(page.fields).toEqual([{ ...rest, valueType: 'nir', required: false }]);
  expect(page.buttons).toEqual([{ id: expect.any(String), text: 'Valider', disabled: false, role: 'next' }]);
});

test('what an empty case says of when it is filled in passes with it, and no example of what to write', () => {
  const fields = ['si vous en avez un', 'seulement en colocation', 'ex. : 0612345678'].map((placeholder) =>
    aCaseAsRead('Téléphone fixe', {}, { placeholder }),
  );
  expect(
    tellMeanings({ ...aPage('x.fr', []), needs: [], fields, buttons: [] }).fields.map(({ hint }) => hint),
  ).toEqual(['si vous en avez un', 'seulement en colocation', null]);
});

test('« Valider » after a case that alone asks what to look for sends nothing', () => {
  const roleAfter = (label: string) => {
    const field = aCaseAsRead(label);
    const button = aButtonAsRead('Valider', { onlyField: field.id });
    return tellMeanings({ ...aPage('x.fr', []), needs: [], fields: [field], buttons: [button] }).buttons[0]
      ?.role;
  };
  expect(roleAfter('Rechercher une aide')).toBe('other');
  expect(roleAfter('Rechercher une commune')).toBe('submit-final');
});

test('no case passes without its meaning: it would be shared as if it had none', () => {
  const cases = [aCaseAsRead('Prénom', { text: 'Zoé' }), aCaseAsRead('NIR', { text: 'x' })];
  const known = [
    { valueType: 'name', required: false },
    { valueType: 'nir', required: false },
  ] as const;
  expect(() => withMeanings(cases, known.slice(0, 1))).toThrow();
  expect(withMeanings(cases, known).map((field) => classify(field))).toEqual(['open', 'never']);
});

test('« (facultatif) », which is taken off its name, goes with the case', () => {
  const clues = [
    { says: 'optional' },
    { groupSays: 'optional' },
    { says: 'required', groupSays: 'optional' },
  ] as const;
  const cases = clues.map((clue) => aCaseAsRead('Indemnités', {}, clue));
  const fields = withMeanings(
    cases,
    [false, false, true].map((required) => ({ valueType: 'amount', required }) as const),
  );
  expect(fields.map((field) => isMarkedOptional(field))).toEqual([true, true, false]);
});

test('« JJ/MM/AAAA », shown in the case itself, is how a day is to be written; an example of an answer is no help', () => {
  const hintOf = (placeholder: string, hint: string | null = null) =>
    withMeanings(
      [aCaseAsRead('Début de l’arrêt', { hint }, { placeholder })],
      [{ valueType: 'date', required: false }],
    )[0]?.hint;
  expect(hintOf('JJ/MM/AAAA')).toBe('JJ/MM/AAAA');
  expect(hintOf('jj-mm-aaaa', 'Voir votre arrêt')).toBe('Voir votre arrêt');
  expect(hintOf('12/03/1980')).toBeNull();
});

test('months beside which euros and cents stand are amounts, an empty one too', () => {
  const bare = (...texts: string[]) =>
    told(
      ...texts.map(
        (text, at): Parameters<typeof aCaseAsRead> => [`${['Août', 'Sept.', 'Oct.'][at]} 2026`, { text }],
      ),
    );
  expect(bare('1 455,32', '0', '')).toEqual(['amount', 'amount', 'amount']);
  expect(bare('', '967.20 €', '936')).toEqual(['amount', 'amount', 'amount']);
  expect(bare('35', '28', '')).toEqual(['unknown', 'unknown', 'unknown']);
  expect(bare('35,50 h', '967,20', '')).toEqual(['unknown', 'unknown', 'unknown']);
  expect(told(['Août 2026', { text: '12,50', group: 'Un' }], ['Sept. 2026', { group: 'Autre' }])).toEqual([
    'amount',
    'unknown',
  ]);
  expect(told(['Pour mémoire', { text: '12,50' }])).toEqual(['unknown']);
});
