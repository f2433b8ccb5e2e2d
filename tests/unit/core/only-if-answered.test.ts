/** « Only if » said of a part: for whom it is, and after a « Oui ». */
import { describe, expect, test } from 'vitest';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const options = ['Pour moi : je porterai le bracelet', 'Pour un proche : il portera le bracelet'];
const [forMe = '', forAnother = ''] = options;
const ask = 'Pour qui faites-vous cette demande ?';
const name = (text: string, given = {}) =>
  aField('Nom et prénom', { group: 'Identité', heading: 'Identité', text, ...given });

describe('only if', () => {
  test.each([
    'Ne remplissez cette partie que si la demande est pour un proche.',
    'À remplir uniquement si la demande concerne un proche.',
    'Complétez ce cadre seulement si c’est pour un proche.',
  ])('%s', (rule) => {
    const page = (answer: string, text: string) =>
      wrongIn([aRadio(ask, options, answer), name(text)], { blocks: [ask, ...options, 'Identité', rule] });
    expect(page(forMe, 'Odile MARTIN')).toEqual(['Nom et prénom']);
    expect(page(forAnother, 'Odile MARTIN')).toEqual([]);
    expect(page(forMe, '')).toEqual([]);
    expect(page('', 'Odile MARTIN')).toEqual([]);
  });

  test('after « Oui »', () => {
    const page = (answer: 'Oui' | 'Non', text: string) =>
      wrongIn([aYesNo('Êtes-vous sous tutelle ?', answer), name(text)], {
        blocks: [
          'Êtes-vous sous tutelle ?',
          'Identité',
          'À remplir uniquement si vous avez répondu « Oui » ci-dessus.',
        ],
      });
    expect(page('Non', 'Odile MARTIN')).toEqual(['Nom et prénom']);
    expect(page('Oui', 'Odile MARTIN')).toEqual([]);
    expect(page('Non', '')).toEqual([]);
  });

  test('« si vous avez répondu Oui », under each of several cases', () => {
    const rule = 'À remplir seulement si vous avez répondu Oui.';
    const honour = 'J’atteste sur l’honneur l’exactitude de ces informations';
    const page = (answers: ('Oui' | 'Non')[], given: string[]) => {
      const months = ['Mars', 'Avril'];
      return wrongIn(
        [
          ...months.flatMap((month, at) => [
            aYesNo(`${month} : avez-vous vendu des objets ?`, answers[at] ?? ''),
            aField(`Somme de ${month}`, { hint: rule, text: given[at] ?? '' }),
          ]),
          aField(honour, { kind: 'checkbox', valueType: 'consent', text: honour }),
        ],
        {
          blocks: [
            ...months.flatMap((month) => [
              `${month} : avez-vous vendu des objets ?`,
              `Somme de ${month}`,
              rule,
            ]),
            honour,
          ],
        },
      );
    };
    expect(page(['Oui', 'Non'], ['120', ''])).toEqual([]);
    expect(page(['Oui', 'Oui'], ['120', '80'])).toEqual([]);
    expect(page(['Oui', 'Non'], ['120', '80'])).toEqual(['Somme de Avril']);
    expect(page(['Non', 'Oui'], ['120', '80'])).toEqual(['Somme de Mars']);
  });

  const rule = 'Ne remplissez cette partie que si la demande est pour un proche.';
  rightly([
    [
      'written by the site',
      [aRadio(ask, options, forMe), name('Odile MARTIN', { initial: 'Odile MARTIN' })],
      ['Identité', rule],
    ],
    ['for another part', [aRadio(ask, options, forMe), name('Odile MARTIN')], ['Représentant', rule]],
    ['not only', [aRadio(ask, options, forMe), name('Odile MARTIN')], ['Identité', 'À remplir si possible.']],
  ]);
});
