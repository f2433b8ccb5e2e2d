/** « Dès lors que le montant corrigé est plus faible que le montant déclaré, joignez la pièce », and a lower amount without it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { centsOf, isAsked, isMarkedOptional, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { paper } from './wanted.ts';

/** Its name: two amounts tell that the case is called, which its own condition does not. */
export const whenLower = 'when-lower';

const when =
  '(?:si|lorsque|lorsqu|quand|des que|des lors que|chaque fois que|toutes les fois que|dans le cas ou|au cas ou)';
const lower =
  '(?:plus (?:faible|bas(?:se)?|petite?)|inferieure?|moins (?:elevee?|importante?|haute?|grande?))';
const higher = '(?:plus (?:elevee?|haute?|grande?|forte?|importante?)|superieure?)';
const joins = `(?:(?:merci de |veuillez |vous devez |il faut |pensez a )?(?:joignez|joindre|ajoutez|ajouter|envoyez|envoyer|fournissez|fournir|deposez|deposer|transmettez|transmettre|justifiez|justifier)\\b.*|(?:une? |la |le |votre )?(?:${paper}|documents?)\\b.{0,30} (?:est|sont|doit|devient)\\b.*)`;
const asksPaper = `(?:une? |la |le )?(?:${paper}|joignez|joindre|ajoutez|envoyez|fournissez|deposez|transmettez)\\b.*?|(?:obligatoire|necessaire|demandee?|exigee?|a (?:joindre|fournir))`;
const compared = `(?<one>.{3,60}?) (?:est|sont|devient|serait) (?:(?<lower>${lower})|${higher}) (?:que|a|au|aux|a l) (?<two>.{3,60}?)`;
const ways = [
  new RegExp(`^${when} ${compared} (?:alors )?${joins}$`),
  new RegExp(`^(?:${asksPaper}) ${when} ${compared}$`),
];
/** « Toute correction à la baisse doit être justifiée », « En cas de baisse, joignez… » */
const corrected = '(?:(?:correction|modification|rectification|changement|montant) )?(?:(?:a la|en) )?';
const less = '(?:baisse|diminution|reduction)';
const more = '(?<more>hausse|augmentation)';
const lowers =
  '(?:(?:vous|la correction|la modification|elle) (?:diminuez?|baissez?|abaissez?|reduisez|reduit|(?:le |la )?(?:corrigez|revoyez|modifiez) (?:un montant |le montant )?a la baisse))(?: .{2,40}?)?';
const inShort = [
  `^(?:toute|une|chaque) ${corrected}(?:${less}|${more}) (?:doit (?:etre |toujours |obligatoirement )*(?:justifiee|accompagnee|appuyee)|demande|exige|appelle|suppose|(?:se|doit se) justifie)\\b`,
  `^(?:en cas de|pour (?:toute|une|chaque)|avec une) ${corrected}(?:${less}|${more}) ${joins}$`,
  `^(?:${asksPaper}) (?:en cas de|pour (?:toute|une)) ${corrected}(?:${less}|${more})$`,
  `^${when} ${lowers} ${joins}$`,
  `^(?:${asksPaper}) ${when} ${lowers}$`,
].map((one) => new RegExp(one));
const leavesOpen =
  /\b(?:sauf|facultati\w*|ne|n|pas|inutile|aucune?|pouvez|peu(?:t|vent)|possible|le cas echeant|eventuel\w*|plus tard|conserve[rz]|gardez)\b/;

interface Rule {
  isLower: boolean;
  /** Folded, what the two are called; '' where the sentence does not say. */
  one: string;
  two: string;
}

/** What is new, and what was there before, where a page says no more than « une baisse ». */
const [isNew, isBefore] = [
  /\b(?:nouveau|nouvelle|corrigee?|rectifiee?|modifiee?)\b/,
  /\b(?:declaree?|initiale?|ancien\w*|precedent\w*|d origine|actuel\w*|connue?|avant correction)\b/,
];

function ruleIn(sentence: string): Rule | null {
  const words = fold(sentence);
  if (leavesOpen.test(words) || sentence.endsWith('?')) return null;
  for (const way of ways) {
    const { one, two, lower: isLower } = way.exec(words)?.groups ?? {};
    if (one && two) return { isLower: isLower !== undefined, one, two };
  }
  const short = inShort.map((one) => one.exec(words)).find((found) => found !== null);
  return short ? { isLower: short.groups?.more === undefined, one: '', two: '' } : null;
}

/** « celui qui a été déclaré », of « Montant déclaré » */
const wordsOf = (text: string): string[] =>
  stems(text).filter((stem) => !/^(?:cel(?:ui|le)|ceux|figure|inscri)$/.test(stem));

export function checkWhenLower({ asked, shown, page }: CheckContext): Finding[] {
  const files = asked.filter(({ kind }) => kind === 'file');
  if (files.length === 0) return [];
  const before = [...shown, ...page.fields.filter((field) => !isAsked(field))];
  const said = [...page.blocks, ...files.flatMap(({ hint }) => hint ?? []), ...files.flatMap(inBrackets)];
  return [...new Set(sentencesOf(said))].flatMap((sentence) => {
    const rule = ruleIn(sentence);
    const [field, other] = filesOf(sentence, files);
    return rule && field && !other && isLeft(field) && isSo(rule, asked, before)
      ? [{ ...ownFinding('required', 'problem', spotOf(field), 'required-problem'), check: whenLower }]
      : [];
  });
}

/** « Justificatif (obligatoire si le nouveau montant est inférieur à l'ancien) » */
const inBrackets = ({ label }: Field): string[] =>
  [...label.matchAll(/\(([^()]+)\)/g)].map(([, inside = '']) => inside);

const isLeft = (field: Field): boolean =>
  stateOf(field) === 'empty' && !field.required && !isMarkedOptional(field);

/** Beside which the sentence stands, else the one of the page. */
function filesOf(sentence: string, files: readonly Field[]): readonly Field[] {
  const beside = files.filter(({ hint, label }) => hint?.includes(sentence) || label.includes(sentence));
  return beside.length > 0 ? beside : files;
}

/** Whether one of the amounts stands so to the one of its own box, or of its own row. */
function isSo({ isLower, one, two }: Rule, asked: readonly Field[], before: readonly Field[]): boolean {
  const isOf = ({ label }: Field, said: string, sort: RegExp): boolean => {
    const words = wordsOf(said);
    const isSort = (words.length === 0 || sort.test(said)) && sort.test(fold(label));
    return isSort || (words.length > 0 && words.every((word) => stems(label).includes(word)));
  };
  const now = asked.filter((field) => field.valueType === 'amount' && isOf(field, one, isNew));
  const then = [...before, ...asked].filter(
    (field) => field.valueType === 'amount' && !now.includes(field) && isOf(field, two, isBefore),
  );
  return now.some((field) => {
    const box = taxBoxIn(field.label);
    const [only, other] =
      then.length === 1 ? then : then.filter(({ label }) => box !== null && taxBoxIn(label) === box);
    const [given, known] = [centsOf(field), only ? centsOf(only) : null];
    if (other || given === null || known === null || (now.length > 1 && then.length === 1)) return false;
    return isLower ? given < known : given > known;
  });
}
