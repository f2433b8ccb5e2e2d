/** Right pages whose own rules look like those that something else breaks. */
import { expect, test } from 'vitest';
import { mayStayBlank } from '../../../core/check/asks/may-stay-blank.ts';
import { fold } from '../../../core/wording/fold.ts';
import {
  aFile,
  amounts,
  aSelect,
  days,
  type OrdinaryPage,
  rightlyOn,
  taxReturn,
} from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Ma demande de Complémentaire santé solidaire',
  today: '2026-11-13',
};
const contract = days(['Premier jour du contrat : 01/09/2026', 'Dernier jour du contrat : 31/12/2026']);
const lease = days(['Début du bail : 01/09/2022', 'Fin du bail : 31/08/2028']);

const pages: OrdinaryPage[] = [
  [
    'a name asked if it is another one',
    [
      aYesNo('Le demandeur est-il le propriétaire ?', 'Non'),
      aField('Nom du propriétaire (si différent du demandeur)', { text: 'M. Roux' }),
    ],
  ],
  [
    'a rent asked of whoever is not furnished',
    [aYesNo('Le logement est-il meublé ?', 'Non'), anAmount('Loyer (si le logement est vide)', '540')],
  ],
  [
    'money of the month, and a contract that goes on',
    contract,
    ['Les revenus du mois en cours ne sont pas à déclarer.'],
  ],
  [
    'a right that ended last month',
    contract,
    ['Votre droit prend fin le dernier jour du mois précédent votre déménagement.'],
  ],
  [
    'works that may not begin yet, and a lease',
    lease,
    ['Les travaux ne peuvent pas commencer avant le 1er janvier 2027.'],
  ],
  [
    'those who were paid, of a household of three',
    [
      aField('Nombre de personnes au foyer, vous compris', { valueType: 'household', text: '3' }),
      ...amounts(['Vous – Salaires : 1 500', 'Conjoint – Salaires : 1 200']),
    ],
  ],
  [
    'a session that begins in time and ends after',
    days(['Premier jour de la session : 14/12/2026', 'Dernier jour de la session : 15/01/2027']),
    [
      'Nous finançons les sessions dont le premier jour se situe entre le 1er octobre et le 31 décembre 2026.',
    ],
  ],
  [
    'what she asks for is no paper asked of her',
    [
      aSelect('Objet', ['Je demande un passeport', 'Je demande une carte'], 'Je demande un passeport'),
      aFile('Pièce jointe', 'facture-edf.pdf'),
    ],
  ],
  [
    'an amount of another part under the same title',
    [
      aYesNo('Versez-vous une pension ?', 'Oui', { group: 'Vos charges', heading: 'Vos charges' }),
      anAmount('Montant de la pension', '150', { group: 'Vos charges', heading: 'Vos charges' }),
      anAmount('Montant', '', { group: 'Crédit', heading: 'Vos charges' }),
    ],
  ],
];
rightlyOn(c2s, pages);

rightlyOn(
  { host: 'wwwd.caf.fr', title: 'Signaler un changement de situation familiale', today: '2026-11-13' },
  [
    [
      'alone since he left',
      [aYesNo('Vivez-vous seule ?', 'Oui'), aYesNo('Votre conjoint ne vit plus avec vous', 'Oui')],
    ],
  ],
);

const asks = ['2. Viviez-vous seule ?', '3. Avez-vous une carte d’invalidité ?'];
const box = 'Case T : élève des enfants hors de toute vie commune';
rightlyOn(taxReturn, [
  [
    'a box left to either of two questions',
    [
      aYesNo(asks[0] ?? '', 'Non'),
      aYesNo(asks[1] ?? '', 'Oui'),
      aField(box, { kind: 'checkbox', valueType: 'choice', text: box }),
    ],
    [],
    {
      blocks: [...asks, box, 'La case T ne se coche que si vous avez répondu « Oui » à la question 2 ou 3.'],
    },
  ],
]);

test.each([
  'Mois sans salaire : laissez la case vide.',
  'Si vous n’en avez pas, laissez la case vide.',
  'Aucun salaire ce mois-là : laissez la case vide.',
])('%s', (sentence) => expect(mayStayBlank(fold(sentence))).toBe(true));
