/** « Mois à 0 : cochez « Aucune ressource » »: over the zeros of a month, or of the whole quarter, the box that was left empty. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isHers, isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { childWords, partnerWords } from '../word-lists.ts';
import { type Block, covers, isOnlyBox } from './none-said.ts';

export function boxesToTick(
  said: readonly Field[],
  none: readonly Field[],
  blocks: readonly Block[],
  lines: readonly string[],
): Finding[] {
  const boxes = none.filter(({ kind }) => kind === 'checkbox');
  const wanted = sentencesOf(lines, longestText).filter((sentence) => wantsTick(fold(sentence)));
  const left = boxes.filter((box) => stateOf(box) === 'empty');
  if (left.length === 0) return [];
  const isNamed = left.some(({ hint, label }) => [hint, label].some((text) => wantsTick(fold(text ?? ''))));
  return left
    .filter((box) => isNamed || wanted.some((sentence) => !(isHers(box) && ofOthers.test(fold(sentence)))))
    .filter((box) => {
      const own = blocks.filter((block) => covers(box, block) || isOnlyBox(box, none, block));
      const amounts = boxes.length === 1 ? said : said.filter((field) => isOfAny(field, own));
      const written = amounts.filter((field) => field.valueType === 'amount' && stateOf(field) !== 'empty');
      return written.length > 0 && written.every((field) => centsOf(field) === 0);
    })
    .map((box) => ownFinding('required', 'problem', spotOf(box), 'required-box'));
}

/** Of that person and month, also where it may be left empty or goes with a yes. */
const isOfAny = (field: Field, blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ fields, person, month }) =>
      fields.includes(field) ||
      (isSamePerson(personOf(field), person) && mayBeSameMonth(monthOf(field), month)),
  );

/** « Pour un enfant sans salaire, cochez la case de sa partie » */
const ofOthers = new RegExp(String.raw`\b(?:${childWords}|${partnerWords})\b`);

const money =
  '(?:ressources?|revenus?|salaires?|paies?|argent|sommes?|montants?|paiements?|versements?|gains?|rentrees?)';
/** « les lignes sont à zéro », « un mois à 0 € », « chaque zéro », « aucune ressource », « rien ne vous a été payé » */
const ofNothing = new RegExp(
  [
    String.raw`\b(?:a|egale?s? a|est|sont|vaut|valent|de|un|chaque|tout|partout|ecrit|inscri\p{L}*|indique\p{L}*|ce|ces|les|vos) (?:0|zeros?)\b`,
    String.raw`\bnul(?:le)?s?\b`,
    String.raw`\b(?:aucune?|sans|pas de|pas d|pas eu de|pas eu d|ni|absence de|absence d) (?:aucune? |de |la moindre )?${money}\b`,
    String.raw`\brien (?:a declarer|percu|recu|touche|gagne|eu|encaisse)\b`,
    String.raw`\brien (?:n est|ne|n a) (?:\p{L}+ ){0,3}(?:paye|verse|arrive|rentre|percu|recu)`,
  ].join('|'),
  'u',
);
const mustTick =
  /\b(?:coche[rz]|cochant|(?:doi(?:t|vent)|a|ont) (?:\p{L}+ ){0,2}etre cochee?s?|case (?:\p{L}+ ){0,6}(?:obligatoire|n est pas cochee)|(?:confirme\w*|atteste\w*|signale\w*) (?:\p{L}+ ){0,6}(?:case|coche|ci dessous|dessous))\b/u;
/** « 0 ou cochez la case », « vous pouvez cocher », « inutile de cocher »: one is enough. */
const orElse =
  /\bou (?:bien |alors )?(?:coch|ecri|inscri|indiqu|mett|saisi|port|laiss|not)\w*|\b(?:pouvez|possible|facultati\w*|inutile|pas besoin|pas necessaire|dispens\w*|sinon|au choix|au lieu|a la place|plutot|uniquement|suffi\w*|ne coche\w*)\b/;

const wantsTick = (sentence: string): boolean =>
  mustTick.test(sentence) && ofNothing.test(sentence) && !orElse.test(sentence);
