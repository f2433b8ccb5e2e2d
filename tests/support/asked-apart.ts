import { wrongIn } from './filled-in.ts';
import { anAmount, aYesNo } from './page-model.ts';

/** What is wrong where, between a question and an amount of its money, there is another part of the page. */
export const wrongApart = (
  asks: string,
  answer: 'Oui' | 'Non',
  name: string,
  text: string,
  given: Parameters<typeof anAmount>[2] = {},
): (string | null)[] =>
  wrongIn([
    aYesNo(asks, answer, { group: 'Situation' }),
    anAmount('Aide de la famille', '100', { group: 'Aides' }),
    anAmount(name, text, { group: 'Ressources de chaque mois', ...given }),
  ]);
