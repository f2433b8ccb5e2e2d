/** One contract in the month that is declared, and whether it is over. */
import type { Field } from '../../core/page-model.ts';
import { aRadio, problemsIn } from './filled-in.ts';
import { anAmount } from './page-model.ts';

export const card = { group: 'Votre contrat', heading: 'Votre contrat' };
const pay = anAmount('Salaire brut', '463', card);
/** The cases of which something is told, of an actualisation that says those lines. */
export const toldIn = (fields: Field[], ...says: string[]) =>
  problemsIn([pay, ...fields], [...says, ...fields.map(({ label }) => label)], {
    title: 'S’actualiser pour novembre 2026',
  }).map(([, label]) => label);

export const asks = 'Ce contrat est-il terminé au 30 novembre 2026 ?';
export const goesOn = aRadio(
  asks,
  ['Oui, il est terminé', 'Non, il continue en décembre'],
  'Non, il continue en décembre',
  {
    valueType: 'yes-no',
    ...card,
  },
);
export const shop = 'LES JARDINS DU LÉON – CDD saisonnier';
