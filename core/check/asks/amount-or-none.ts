/** « Aucun revenu », to tick by whom has had none: neither the box nor an amount, of a person or of a month. */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { asResources } from '../answers/no-money.ts';
import { columnName } from '../cell-names.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { mayBeSameMonth, monthOf } from '../who-and-when.ts';

const saysNone = /^(aucune?|rien|je n ai aucune?)\b/;
const noMoney =
  /\b(?:aucune?|pas (?:de|d|eu de|eu d)|sans|ni) (?:autres? )?(?:ressources?|revenus?|salaires?|argent|gains?)\b|\brien (?:percu|recu|touche|gagne|eu|a declarer)\b/;
const ofOthers = /\bautres?\b/;

/** « Indiquez ses revenus ou cochez « aucun revenu » », « si l'un n'en a pas eu, cochez la case » */
const orTick =
  /\bcoche[rz]\b.{0,60}\bou (?:bien )?(?:indiqu|inscri|saisi|donn|precis|note|renseign)|\bou (?:bien )?(?:je |vous )?(?:coch\w+|a defaut)|\b(?:si|s ils?|s elles?|quand|lorsqu\w*|a defaut|sinon)\b.{0,60}\bcoch(?:ez|e|er)\b|\b(?:absence|defaut) de?\b.{0,60}\ben cochant\b/;
/** « À cocher pour chaque mois laissé vide » */
export const isTickedIfBlank =
  /\bcoch(?:er|ez|ee?)s? (?:pour|a|dans|en face d\w+|quand|lorsque|des que|si)\b.{0,40}\b(?:laissee?s? (?:vides?|en blanc)|(?:est|sont|reste\w*) (?:vides?|en blanc)|cases? vides?)\b/;
const ofMoney = /\b(?:revenus?|ressources?|montants?|salaires?|percu\w*|recu\w*|touche\w*|gagne\w*)\b/;
/** A longer one is a text about the procedure. */
const longestRule = 240;

/**
 * The boxes left by parts in which nothing was answered, where the page says to do one or the other, or where the part of
 * another, with a box of the same name, was filled in.
 */
export function partsLeft(asked: readonly Field[], { blocks }: Pick<PageModel, 'blocks'>): Field[] {
  // Of a paragraph about the procedure, each sentence by itself.
  const rules = blocks.flatMap((block) =>
    block.length <= longestRule ? block : sentencesOf([block], longestText),
  );
  const isAsked = rules
    .map(fold)
    .some((rule) => [orTick, isTickedIfBlank].some((one) => one.test(rule)) && ofMoney.test(rule));
  return [...new Set([...partsOfBox(asked), ...(isAsked ? boxesLeft(asked) : [])])];
}

/** « Lou n'a rien perçu en novembre », ticked beside her amount of that month. */
export function isSaidNone(field: Field, asked: readonly Field[]): boolean {
  if (field.valueType !== 'amount') return false;
  if (isSaidBesideIt(field, asked)) return true;
  return (
    field.group !== null &&
    asked.some(
      (box) =>
        box.kind === 'checkbox' &&
        box.group === field.group &&
        stateOf(box) === 'filled' &&
        noMoney.test(asResources(fold(box.label))) &&
        !ofOthers.test(fold(box.label)) &&
        mayBeSameMonth(monthOf(box), monthOf(field)),
    )
  );
}

/** By the box that stands right after it, and is of that case alone. */
export function isSaidBesideIt(field: Field, asked: readonly Field[]): boolean {
  const box = stateOf(field) === 'empty' ? asked[asked.indexOf(field) + 1] : undefined;
  return box?.kind === 'checkbox' && stateOf(box) === 'filled' && isPair(field, box);
}

/** « Sylvie, reçu en juin 2026 » and « Sylvie, néant en juin 2026 »: one or the other. */
const isPair = (amount: Field, box: Field): boolean => {
  const [sum, none] = [fold(amount.label), fold(box.label)];
  return (
    ofNothing.test(none) &&
    amount.group === box.group &&
    none.replace(ofNothing, '').trim() === sum.replace(ofSum, '').trim()
  );
};
const ofNothing = /\b(?:neant|rien|aucune?(?: (?:revenu|ressource|somme|montant))?)\b/;
const ofSum = /\b(?:recue?s?|percue?s?|montants?|sommes?|revenus?|ressources?)\b/;

/** « Sofia n'a rien gagné du tout en mars », after her sum and that of another in one part. */
const noneOf = /^(\p{Lu}\p{Ll}{2,}) n['’]a rien (?:gagné|perçu|touché|reçu|eu)(?!\p{L})/u;

/** Fewer say nothing of how the others are to be answered. */
const leastPairs = 3;

/**
 * « Rien ce mois-là » after the amount of each cell of a table: where most have one or the other, the amounts of those that have
 * neither.
 */
export function pairsLeft(asked: readonly Field[]): Field[] {
  const pairs = asked.flatMap((box, at) => {
    const [before, amount] = [asked[at - 2], asked[at - 1]];
    const name = fold(noneOf.exec(box.label)?.[1] ?? '');
    const isPair =
      box.kind === 'checkbox' &&
      amount?.kind === 'text' &&
      (name === '' ? saysNone.test(fold(columnName(box.label))) : hasWords(fold(amount.label), name));
    // « Salaire », « Autre ressource », « Aucune ressource »: the box is of all that stands above it.
    const isOfMore =
      before?.valueType === 'amount' &&
      before.group === box.group &&
      (name === '' || hasWords(fold(before.label), name));
    return isPair && amount.group === box.group && !isOfMore ? [{ box, amount }] : [];
  });
  return [...Map.groupBy(pairs, ({ box }) => fold(withoutMonths(columnName(box.label)))).values()].flatMap(
    (alike) => {
      const left = alike.filter(({ box, amount }) => [box, amount].every((one) => stateOf(one) === 'empty'));
      const isAnsweredElse = alike.length >= leastPairs && 2 * left.length < alike.length;
      return isAnsweredElse ? left.map(({ amount }) => amount) : [];
    },
  );
}

/** « Aucune de ces ressources » of one person, beside that of another. */
function partsOfBox(asked: readonly Field[]): Field[] {
  const parts = [...Map.groupBy(asked, ({ group, heading }) => `${group}\n${heading}`).values()].flatMap(
    (fields) => {
      const [none, other] = fields.filter(
        ({ kind, label }) => kind === 'checkbox' && saysNone.test(fold(label)),
      );
      return none && !other && none.group !== null && fields.length > 1 ? [{ none, fields }] : [];
    },
  );
  const isLeft = ({ fields }: { fields: Field[] }): boolean =>
    fields.every((field) => stateOf(field) === 'empty');
  const filledIn = new Set(parts.filter((part) => !isLeft(part)).map(({ none }) => fold(none.label)));
  return parts.flatMap((part) => (isLeft(part) && filledIn.has(fold(part.none.label)) ? [part.none] : []));
}

function boxesLeft(asked: readonly Field[]): Field[] {
  // « Ressources de l'année » may have been taken for a year.
  const amounts = asked.filter(
    ({ valueType, kind, label }) =>
      valueType === 'amount' || (kind !== 'checkbox' && valueType === 'year' && ofMoney.test(fold(label))),
  );
  const boxes = asked.filter(
    ({ kind, label }) =>
      kind === 'checkbox' && noMoney.test(asResources(fold(label))) && !ofOthers.test(fold(label)),
  );
  return boxes.filter((box) => {
    const named = amounts.filter((amount) => isOfBox(box, amount, boxes));
    const own = named.length > 0 ? named : rightBefore(box, asked, amounts);
    return stateOf(box) === 'empty' && own.length > 0 && own.every((field) => stateOf(field) === 'empty');
  });
}

/** « Cochez la case sous le tableau »: those of the table, whatever its caption; not the last line of a longer list. */
function rightBefore(box: Field, asked: readonly Field[], amounts: readonly Field[]): readonly Field[] {
  const before = asked.slice(0, asked.indexOf(box));
  const run = before.slice(before.findLastIndex((field) => !amounts.includes(field)) + 1);
  const [first] = run;
  const isTable = amounts.every((one) => run.includes(one) || one.group !== first?.group);
  return first && first.group !== null && first.group !== box.group && isTable ? run : [];
}

/** « aucun revenu en 2025 »: of nobody and of no month. */
const plain =
  /^(?:aucune?|rien|pas|ni|sans|ressources?|revenus?|salaires?|argent|gains?|percue?s?|recue?s?|touche|gagne|eue?s?|avoir|declare\w*|imposables?|coche\w*|case|pour|pendant|dans|cette|cours|periode|trimestre|annee|mois|trois|derniers?|20\d\d|\p{L}{1,2}|une?|les?|des|est|ont|ses|mes|nos|vos)$/u;

/** Named by the box, « Déclarant 2 », « octobre »; by no name, what stands in its part. */
function isOfBox(box: Field, amount: Field, boxes: readonly Field[]): boolean {
  const names = namesIn(box);
  if (names.length > 0) {
    const titles = [amount.label, amount.question, amount.group, amount.outerGroup, amount.heading];
    const said = titles.flatMap((title) => fold(title ?? '').split(' '));
    return names.every((name) => said.includes(name));
  }
  const isAlone = (title: 'group' | 'heading'): boolean =>
    box[title] !== null && boxes.filter((other) => other[title] === box[title]).length === 1;
  if (isAlone('group')) return amount.group === box.group;
  return isAlone('heading') && amount.heading === box.heading;
}

/** A figure tells which: « Déclarant 2 ». */
const namesIn = ({ label }: Field): string[] =>
  fold(label)
    .split(' ')
    .filter((word) => /^\d$/.test(word) || !plain.test(word));
