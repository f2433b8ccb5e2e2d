/** How an answer is to be written, in the page's own words: « composé de 7 chiffres », « sans centimes ». */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel, ValueType } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { changeOf } from '../answers/changed.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

export function checkWrittenAsSaid({ asked, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  // Already written by the site, it is as the site writes it.
  const hers = asked.filter((field) => field.kind !== 'select' && changeOf(field) !== 'kept');
  return [
    ...hers
      .filter((field) => ofNumber.has(field.valueType) && isDigits.test(textOf(field)?.trim() ?? ''))
      .slice(0, mostNumbers)
      .flatMap((field) => otherLength(field, `${restOf(field, page)} ${beside(field)}`)),
    ...withCents(hers, page, beside),
    ...withMinutes(asked, page, beside),
  ];
}

/** What follows the name of a case in its own line. */
function restOf({ label }: Field, { blocks }: PageModel): string {
  const [only, other] = label.length < 4 ? [] : blocks.filter((block) => block.startsWith(`${label} `));
  return only && !other ? only.slice(label.length) : '';
}

/** The other numbers have a shape of their own, see format.ts. */
const ofNumber = new Set<ValueType>(['caf-number', 'identifier', 'id-number', 'unknown', 'year']);
/** Each is looked for among all the lines. */
const mostNumbers = 100;
/** « 12O4567 », « l234567 »: a letter for a figure is none. */
const isDigits = /^(?:[\d\s.-]|(?<=\d)[OIl](?=\d)|^[OIl](?=\d{3}))+$/;
const words = 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ');
const length = new RegExp(String.raw`\b(\d{1,2}|${words.join('|')}) chiffres\b`, 'gu');
/** « 5 chiffres maximum », « 13 chiffres suivis de la clé », « les 4 derniers chiffres », « 2 chiffres après la virgule » */
const ofOther = new RegExp(
  String.raw`\b(?:max\w*|minimum|plus|moins|jusqu|entre|ou (?:\d|${words.join('|')})|(?:chiffres|lettres) ou|suivie?s?|cle|lettres?|virgule|commenc\w*|premiers?|derniers?|si|mot de passe|code)\b`,
);

/** « N° allocataire Caf, composé de 7 chiffres », and six of them. */
function otherLength(field: Field, around: string): Finding[] {
  const said = foldAll(field.label, around).replace(
    /\bsans (?:la |les |aucune )?(?:cle|lettres?|espaces?)\b/g,
    ' ',
  );
  const [only, other] = [...said.matchAll(length)];
  const stated = Number(only?.[1]) || words.indexOf(only?.[1] ?? '') + 2;
  const text = textOf(field)?.trim() ?? '';
  const told = text.replace(/\D/g, '').length;
  return only && !other && !ofOther.test(said) && told !== stated
    ? [ownFinding('format', 'problem', spotOf(field), 'format-digits', { bound: `${stated}` })]
    : [];
}

const rounds =
  /\bsans (?:les |de )?centimes?\b|\b(?:ne|n)\b.*\bpas\b.*\bcentimes?\b|\barrondi\w*(?: \w+){0,3} (?:a l|au) euro\b|\beuros? entiers?\b|\b(?:sans decimales?)\b/;
/** « Le total est arrondi à l'euro par le site », « n'arrondissez pas », « au centime près » */
const roundsNot =
  /\b(?:si|sauf|calcul\w*|automatiqu\w*|sera|seront|nous|n arrondi\w*|ne (?:pas )?arrondi\w*|avec (?:les |ses |leurs )?centimes?|ou sans|au centime|p(?:eut|euvent|ouvez))\b/;
/** « Le loyer est à porter sans centimes », of the rent alone. */
const ofOne = /^(?:le|la|l|votre|son|un|une)\b/;
const mayBeAmount = new Set<ValueType>(['amount', 'unknown', 'organisation']);

/** « Les sommes sont à porter en euros, sans centimes », and 86,50. */
function withCents(
  fields: readonly Field[],
  { blocks }: PageModel,
  beside: (field: Field) => string,
): Finding[] {
  const sentences = sentencesOf(blocks).map(fold);
  const isRule = (sentence: string): boolean => rounds.test(sentence) && !roundsNot.test(sentence);
  if (sentences.some((one) => /\b(?:avec (?:(?:les|ses|leurs|ou sans) )?centimes?|au centime)\b/.test(one)))
    return [];
  // « Total, arrondi à l'euro »: the name of one case tells nothing of the others.
  const hints = new Set(fields.flatMap((field) => sentencesOf([beside(field), field.label]).map(fold)));
  const rules = sentences.filter((one) => isRule(one) && !hints.has(one));
  return fields
    .filter((field) => {
      const amount = readAmount(textOf(field) ?? '');
      const isWritten = /^[\d\s]+[.,]\d{1,2}\s*(?:€|euros?)?$/iu.test((textOf(field) ?? '').trim());
      if (
        !mayBeAmount.has(field.valueType) ||
        amount.state !== 'amount' ||
        !isWritten ||
        amount.cents % 100 === 0
      )
        return false;
      const own = stems(field.label);
      return (
        sentencesOf([beside(field)])
          .map(fold)
          .some(isRule) ||
        isRule(fold(field.label)) ||
        rules.some((one) => !ofOne.test(one) || stems(one).some((stem) => own.includes(stem)))
      );
    })
    .map((field) => ownFinding('range', 'problem', spotOf(field), 'range-cents'));
}

const wholeHours = /\bheures entieres\b|\bsans (?:les )?minutes\b|\bpas (?:de|les) minutes\b/;
/** « 35h30 », « 7,5 » */
const isWhole = (text: string): boolean => Number.isInteger(readHours(text) ?? 0);

/** « En heures, sans les minutes », beside a case of hours or said of all, and 35h30. */
function withMinutes(
  fields: readonly Field[],
  { blocks }: PageModel,
  beside: (field: Field) => string,
): Finding[] {
  const hours = fields.filter(({ valueType }) => valueType === 'hours');
  const hints = hours.map((field) => `${field.label}. ${field.hint ?? ''} ${beside(field)}`);
  const isRule = (said: string): boolean => wholeHours.test(fold(said));
  // Said beside some of them, it is of those.
  const isOfAll = !hints.some(isRule) && sentencesOf(blocks).some(isRule);
  return hours
    .filter((field, at) => (isOfAll || isRule(hints[at] ?? '')) && !isWhole(textOf(field) ?? ''))
    .map((field) => ownFinding('range', 'problem', spotOf(field), 'range-minutes'));
}
