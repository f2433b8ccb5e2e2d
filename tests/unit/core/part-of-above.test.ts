/** A part of an amount that stands above it, larger than it; beside those that are no part of it. */
import { describe } from 'vitest';
import { amounts, rightly, wrongly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('a part of what is above', () => {
  wrongly([
    [
      'Part de ces sommes prise en charge',
      amounts(['Sommes versées : 1140', 'Part de ces sommes prise en charge : 11400']),
    ],
    [
      'Dans cette somme, la part rendue par la Caf',
      amounts(['Coût de la crèche : 1840', 'Dans cette somme, la part rendue par la Caf : 2600']),
    ],
    [
      'Sur cette dépense, combien m’a été remboursé ?',
      amounts(['Dépense de crèche : 1840', 'Sur cette dépense, combien m’a été remboursé ? : 2600']),
    ],
    [
      'Combien l’employeur a-t-il pris en charge sur ces frais ?',
      amounts([
        'Frais de transport : 300',
        'Combien l’employeur a-t-il pris en charge sur ces frais ? : 3000',
      ]),
    ],
    [
      'Aide (déjà comprise dans le montant du dessus)',
      amounts(['Dépenses : 100', 'Aide (déjà comprise dans le montant du dessus) : 120']),
    ],
  ]);
  rightly([
    ['beyond it', amounts(['Salaire : 300', 'Prime versée en plus sur ce salaire : 450'])],
    [
      'within it',
      amounts(['Dépense de crèche : 1840', 'Sur cette dépense, combien m’a été remboursé ? : 600']),
    ],
    [
      'children among them',
      [
        aField('Nombre de personnes', { valueType: 'count', text: '4' }),
        aField('dont mineurs', { valueType: 'count', text: '2' }),
      ],
    ],
    [
      'dont, of another measure',
      [aField('Nombre de contrats', { valueType: 'count', text: '1' }), anAmount('dont primes', '200')],
    ],
    ['a part', amounts(['Sommes versées : 1140', 'Part de ces sommes prise en charge : 1140'])],
    ['of another line', amounts(['Frais de transport : 100', 'Part du salaire versée en nature : 400'])],
    ['charges told apart', amounts(['Charges : 60', 'Loyer (charges comprises) : 560'])],
    ['not in it', amounts(['Salaires : 100', 'Primes (non comprises dans le montant ci-dessus) : 400'])],
  ]);
});
