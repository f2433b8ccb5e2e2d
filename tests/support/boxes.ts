/** Boxes of a page, ticked or not, alone or each with the case of its amount. */
import type { Field } from '../../core/page-model.ts';
import { aField, anAmount } from './page-model.ts';

export const aBox = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });

/** Under one question: « x Voile » is ticked, « Judo » is not. */
export const boxesUnder = (asks: string, labels: string[]): Field[] =>
  labels.map((label) =>
    aBox(label.replace(/^x /, ''), label.startsWith('x '), { question: asks, group: asks }),
  );

type Line = [label: string, isTicked: boolean, sum: string, caseName?: string];
export const boxLines = (...all: Line[]): Field[] =>
  all.flatMap(([label, isTicked, sum, own = `Montant : ${label}`]) => [
    aBox(label, isTicked),
    anAmount(own, sum),
  ]);
/** Of two that are ticked, one has its amount. */
export const charges = boxLines(
  ['Pension alimentaire versée', true, '', 'Montant case 6EL'],
  ['Dons aux œuvres', false, '', 'Montant case 7UF'],
  ['Cotisations syndicales', true, '132', 'Montant case 7AC'],
);
export const oneTicked = boxLines(['Salaire', true, ''], ['Pension', false, ''], ['Rente', false, '']);
