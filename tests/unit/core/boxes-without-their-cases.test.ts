/** Boxes and cases that stand in turn, and need not go together. */
import { describe } from 'vitest';
import { aBox, boxLines, charges, oneTicked } from '../../support/boxes.ts';
import { rightly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

describe('right as they stand', () => {
  rightly([
    ['a case that may stay empty', charges, ['Le montant est facultatif.']],
    ['a case not known yet', charges, ['Cochez, et indiquez le montant si vous le connaissez.']],
    ['a case left', oneTicked, ['Cochez vos ressources. Vous pouvez laisser la case du montant vide.']],
    ['no rule, and one line', oneTicked],
    ['ticks, no rule', boxLines(['Salaire', true, ''], ['Pension', true, ''])],
    [
      'marked so',
      boxLines(['Salaire', true, '640'], ['Pension', true, '', 'Montant (facultatif)'], ['Rente', false, '']),
    ],
    ['a case of all of them', [aBox('Salaire', true), aBox('Pension', true), anAmount('Montant total', '')]],
    [
      '« Autre, précisez »',
      [aBox('Salaire', true), aBox('Pension', false), aBox('Autre, précisez', false), aField('Précisez')],
      ['Cochez ce que vous avez perçu et inscrivez le montant.'],
    ],
    ['« Je n’en ai pas »', boxLines(['Je n’ai pas de loyer', true, ''], ['Crédit', true, '120'])],
    [
      'a box after its case',
      [anAmount('Loyer', '540'), aBox('Estimé', true), anAmount('Crédit', ''), aBox('Estimé', false)],
    ],
    ['children, one without money', boxLines(['Inès', true, ''], ['Hugo', true, '350'])],
    ['a rule about where to tick', oneTicked, ['Cochez les cases correspondant à votre situation.']],
    [
      'a rule about another page',
      oneTicked,
      ['Cochez vos ressources et indiquez les montants page suivante.'],
    ],
    [
      'remarks',
      [aBox('Allergie', true), aField('Remarque'), aBox('Régime', true), aField('Remarque', { text: 'Sel' })],
    ],
  ]);
});
