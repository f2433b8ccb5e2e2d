/** A rent with its charges, and without them. */
import { describe } from 'vitest';
import { amounts, rightly, wrongly } from '../../support/filled-in.ts';

const lease =
  'Votre bail : entrée dans les lieux le 02/11/2026, loyer 412,55 € hors charges, provision pour charges 61,20 €, soit 473,75 € par mois à payer.';
const rule = 'L’aide se calcule sur le loyer seul ; les charges se mettent à part.';
const whole = 'Loyer charges comprises : 473,75 €, dont 61,20 € de charges.';
const rows = ['Loyer hors charges', '412,55 €', 'Provision sur charges', '61,20 €'];
const both = (rent: string, charges = '61,20') =>
  amounts([`Loyer mensuel : ${rent}`, `Charges mensuelles : ${charges}`]);

describe('with the charges where they are asked apart, or without them', () => {
  wrongly([
    ['Loyer mensuel', both('473,75'), [lease, rule]],
    ['Loyer mensuel', both('473,75'), [whole]],
    ['Loyer mensuel', both('473,75'), rows],
    ['Loyer hors charges', amounts(['Loyer hors charges : 473,75']), [lease]],
    ['Montant du loyer', amounts(['Montant du loyer : 474']), [lease, rule]],
    ['Loyer charges comprises', amounts(['Loyer charges comprises : 412,55']), [lease]],
  ]);
});

describe('as it is asked', () => {
  rightly([
    ['each in its case', both('412,55'), [lease, rule]],
    ['nothing tells which', amounts(['Loyer mensuel : 473,75']), [lease]],
    ['the whole', amounts(['Loyer charges comprises : 473,75']), [lease]],
    ['a rent without charges', amounts(['Loyer hors charges : 412,55']), [whole]],
    ['another rent', both('473,75'), ['Ancien loyer 412,55 € hors charges, charges 61,20 €.', rule]],
    ['another sum', both('450'), [lease, rule]],
  ]);
});
