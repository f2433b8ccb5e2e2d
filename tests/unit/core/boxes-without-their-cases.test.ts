/** Boxes and cases that stand in turn, and need not go together. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { rightly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const box = (label: string, isTicked: boolean) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '' });
type Line = [label: string, isTicked: boolean, sum: string, caseName?: string];
const lines = (...all: Line[]): Field[] =>
  all.flatMap(([label, isTicked, sum, own = `Montant : ${label}`]) => [
    box(label, isTicked),
    anAmount(own, sum),
  ]);
const charges = lines(
  ['Pension alimentaire versée', true, '', 'Montant case 6EL'],
  ['Dons aux œuvres', false, '', 'Montant case 7UF'],
  ['Cotisations syndicales', true, '132', 'Montant case 7AC'],
);
const alone = lines(['Salaire', true, ''], ['Pension', false, ''], ['Rente', false, '']);

describe('right as they stand', () => {
  rightly([
    ['a case that may stay empty', charges, ['Le montant est facultatif.']],
    ['a case not known yet', charges, ['Cochez, et indiquez le montant si vous le connaissez.']],
    ['a case left', alone, ['Cochez vos ressources. Vous pouvez laisser la case du montant vide.']],
    ['no rule, and one line', alone],
    ['ticks, no rule', lines(['Salaire', true, ''], ['Pension', true, ''])],
    [
      'marked so',
      lines(['Salaire', true, '640'], ['Pension', true, '', 'Montant (facultatif)'], ['Rente', false, '']),
    ],
    ['a case of all of them', [box('Salaire', true), box('Pension', true), anAmount('Montant total', '')]],
    [
      '« Autre, précisez »',
      [box('Salaire', true), box('Pension', false), box('Autre, précisez', false), aField('Précisez')],
      ['Cochez ce que vous avez perçu et inscrivez le montant.'],
    ],
    ['« Je n’en ai pas »', lines(['Je n’ai pas de loyer', true, ''], ['Crédit', true, '120'])],
    [
      'a box after its case',
      [anAmount('Loyer', '540'), box('Estimé', true), anAmount('Crédit', ''), box('Estimé', false)],
    ],
    ['children, one without money', lines(['Inès', true, ''], ['Hugo', true, '350'])],
    ['a rule about where to tick', alone, ['Cochez les cases correspondant à votre situation.']],
    ['a rule about another page', alone, ['Cochez vos ressources et indiquez les montants page suivante.']],
    [
      'remarks',
      [box('Allergie', true), aField('Remarque'), box('Régime', true), aField('Remarque', { text: 'Sel' })],
    ],
  ]);
});
