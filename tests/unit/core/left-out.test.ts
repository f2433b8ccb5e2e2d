/** « Je ne souhaite pas désigner de mutuelle », « Je n'ai pas encore d'adresse », ticked, and the thing filled in all the same. */
import { describe, expect, test } from 'vitest';
import { aDate, aFile, aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const box = (label: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: 'on', ...given });
const written = (label: string, text: string, given: Parameters<typeof aField>[1] = {}) =>
  aField(label, { text, ...given });

describe('what is said to be left out, and filled in', () => {
  test.each([
    [
      'Je ne souhaite pas désigner de mutuelle : ma caisse s’en charge',
      'Mutuelle choisie',
      'Mutuelle du Lac',
    ],
    ['Je ne souhaite pas communiquer mon adresse électronique', 'Adresse électronique', 'a@exemple.fr'],
    ['Je n’ai pas encore choisi d’établissement', 'Établissement', 'Collège du Port'],
    ['Je ne connais pas encore mon numéro fiscal', 'Numéro fiscal', '30 12 345 678 901'],
    ['Je n’ai pas encore reçu ma carte Vitale', 'Numéro de la carte Vitale', '80250000012345678901'],
    ['Je ne désigne aucune personne à prévenir', 'Personne à prévenir', 'Lina Morel'],
    ['Je n’ai aucun véhicule', 'Nombre de véhicules', '2'],
  ])('%s', (label, name, text) => {
    expect(wrongIn([box(label), written(name, text)])).toEqual([name]);
    expect(wrongIn([box(label, { text: '' }), written(name, text)])).toEqual([]);
    expect(wrongIn([box(label), written(name, '')])).toEqual([]);
  });

  test('in the same part of the page, or under a line that names it', () => {
    const part = { group: 'Nouvelle adresse' };
    const street = written('Numéro et voie', '4 rue du Lac', { valueType: 'address', ...part });
    const none = 'Je n’ai pas encore de nouvelle adresse';
    expect(wrongIn([box(none, part), street])).toEqual(['Numéro et voie']);
    const options = ['Je la connais', none];
    expect(wrongIn([aRadio('Nouvelle adresse', options, none), street])).toEqual(['Numéro et voie']);
    const accounts = [
      written('Nombre de comptes', '2'),
      box('Je n’ai détenu ni utilisé aucun compte à l’étranger'),
    ];
    const over = (line: string) =>
      wrongIn(accounts, { blocks: ['Divers', line, ...accounts.map(({ label }) => label)] });
    expect(over('Comptes à l’étranger')).toEqual(['Nombre de comptes']);
    expect(over('Comptes en France')).toEqual([]);
  });

  rightly([
    ['another mutual', [box('Je ne souhaite pas désigner de mutuelle'), written('Mutuelle actuelle', 'Lac')]],
    [
      'the first of a list, not touched',
      [
        box('Je ne souhaite pas désigner de mutuelle'),
        written('Mutuelle', 'Lac', { kind: 'select', options: ['Lac', 'Mer'], initial: 'Lac' }),
      ],
    ],
    ['no work', [box('Je n’ai pas d’activité'), written('Activité', 'Retraitée')]],
    ['no change of it', [box('Je ne souhaite pas changer de mutuelle'), written('Mutuelle', 'Lac')]],
    ['no mail', [box('Je ne souhaite pas recevoir de courriel'), written('Courriel', 'a@exemple.fr')]],
    ['one less', [box('Je n’ai pas de téléphone fixe'), written('Téléphone', '06 12 34 56 78')]],
    [
      'of somebody near',
      [box('Je n’ai pas de téléphone'), written('Téléphone d’un proche', '06 12 34 56 78')],
    ],
    ['moved, same town', [box('Je n’ai pas changé d’adresse'), written('Adresse', '4 rue du Lac')]],
    ['another number', [box('Je n’ai pas de numéro'), written('Numéro et voie', '4 rue du Lac')]],
    ['a code', [box('Je ne connais pas le code'), written('Code postal', '74000')]],
    ['of one sort', [box('Je n’ai aucun enfant scolarisé'), written('Nombre d’enfants', '2')]],
    [
      'the town is known',
      [
        box('Je n’ai pas encore de nouvelle adresse', { group: 'Nouvelle adresse' }),
        written('Commune', 'Annecy', { group: 'Nouvelle adresse', valueType: 'city' }),
        aDate('Date prévue', '02/01/2027', { group: 'Nouvelle adresse' }),
      ],
    ],
    [
      'where she writes meanwhile',
      [
        box('Je n’ai pas encore de nouvelle adresse', { group: 'Nouvelle adresse' }),
        written('Adresse où vous écrire en attendant', '4 rue du Lac', { group: 'Nouvelle adresse' }),
      ],
    ],
    [
      'last year’s',
      [box('Je n’ai pas encore reçu mon avis d’impôt 2026'), aFile('Avis d’impôt 2025', 'avis.pdf')],
    ],
    [
      'a work that is sought',
      [box('Je n’ai pas encore trouvé d’emploi'), written('Emploi recherché', 'Vendeur')],
    ],
    ['nothing had', [box('Je n’ai reçu aucune pension'), anAmount('Pension versée', '120')]],
    [
      'what to do without',
      [box('Je n’ai pas de numéro fiscal'), written('Nom', 'Morel')],
      ['Si vous n’avez pas de numéro fiscal, votre nom suffit'],
    ],
    [
      'a choice of another',
      [box('Je ne souhaite pas indiquer d’autre contact'), written('Contact', 'Lina Morel')],
    ],
  ]);
});
