/**
 * « Vous pouvez la demander pour vos enfants jusqu'à la veille de leurs 16 ans », and the one she chose is 18; « L'apprenti doit
 * avoir au moins 15 ans », and the one she chose is 12.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { aNumberInWords, numberOfWords } from '../../values/number-words.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { birthsAsked } from './born-between.ts';
import { birthsOf } from './child-too-old.ts';

type Day = Temporal.PlainDate;

/** « De qui s'agit-il ? », « Pour qui ? », « Bénéficiaire » */
const asksWho =
  /\b(?:qui|quelle personne|quel enfant|beneficiaire|personne concernee|enfant concerne|titulaire|assure|nom de l enfant|prenom de l enfant)\b/;
const someChild = String.raw`\b(?:(?:un|l|les|des|vos|votre|ses|tout|chaque) )?(?:enfants?|jeunes?|fils|filles?|mineurs?)\b`;
/** Who may be chosen, up to an age. */
const mayBe = new RegExp(
  `(?:\\b(?:vous |on )?(?:pouvez|peut|peuvent|pourrez|possible|permet|seuls?|seulement|uniquement|que|reservee?s?|ouverte?s?|destinee?s?|s adresse\\w*|concernent?|valable|proposee?s?)\\b.*${someChild}|${someChild}.*\\b(?:possible|peuvent|peut)\\b)`,
);
/** « À partir de 16 ans, l'enfant la demande lui-même » */
const byThemselves =
  /\b(?:(?:lui|elle|soi|eux|elles) memes?|(?:son|leur) propre (?:compte|espace|nom|demande)|(?:ne|n) (?:\w+ ){0,3}(?:pas|plus)|impossible|refusee?s?)\b/;
const anAge = '(?:l age de |ses |leurs |son |plus de )?(\\d{1,2}) ans\\b';
const fromThen = new RegExp(
  `\\b(?:a partir de|des|a) ${anAge}|\\b(\\d{1,2}) ans (?:(?:ou|et) plus|revolus)\\b`,
);
const pastThat = new RegExp(`\\b(?:apres|passe|au dela de|plus de) ${anAge}`);
const notSo = /\b(?:n|ne) (?:\w+ )?(?:est|sont|pouvez|peut|peuvent|concerne\w*)\b.*\b(?:pas|plus)\b/;
/** Others may be older: those who study, who are ill. */
const isElse =
  /\b(?:sauf|hormis|handicap\w*|invalid\w*|infirm\w*|etudes|etudiants?|scolaris\w*|apprenti\w*|tarifs?|gratuit\w*|(?:s il|s ils|s elle|si l|si le|si vous)\b)/;
/** In years, between who asks and a child of hers; more than any child who may be chosen has. */
const [leastApart, mostAged] = [15, 30];
/** In lines. */
const near = 4;

export function checkChosenOfOtherAge({ asked, page, today }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const chosen = field.options.length > 1 && asksWho.test(fold(field.label)) ? textOf(field) : null;
    const [born, other] = chosen === null ? [] : birthsOf(chosen, page);
    if (chosen === null || !born || other || !isChild(chosen, born, field, page, today)) return [];
    const said = around(field, page);
    const years = born.until(today, { largestUnit: 'year' }).years;
    const tooOld = only(said.flatMap((sentence) => mostIn(sentence, today) ?? []));
    const tooYoung = only(said.flatMap((sentence) => leastIn(sentence) ?? []));
    const told = (key: string, age: number): Finding[] => [
      ownFinding('range', 'problem', spotOf(field), key, { asked: `${age}`, years: `${years}` }),
    ];
    if (tooOld !== null && years >= tooOld) return told('age-most', tooOld);
    return tooYoung !== null && years < tooYoung ? told('age-least', tooYoung) : [];
  });
}

/** The one age that the page says; null where it says none, or two. */
function only(ages: readonly number[]): number | null {
  const [age, another] = new Set(ages);
  return age === undefined || another !== undefined ? null : age;
}

/** The age that a child of whom the sentence speaks has not reached; null where it says none, or several. */
function mostIn(sentence: string, today: Day): number | null {
  const words = fold(sentence).replace(inWords, (number) => `${numberOfWords(number)}`);
  if (isElse.test(words) || new Set(words.match(someAge)).size > 1) return null;
  const { most = null, least = null } = birthsAsked(words, today) ?? {};
  if (most !== null && least === null) return mayBe.test(words) && !notSo.test(words) ? most : null;
  if (!byThemselves.test(words)) return null;
  const [past, then] = [pastThat, fromThen].map((way) => way.exec(words));
  if (past) return Number(past[1]) + 1;
  return then ? Number(then[1] ?? then[2]) : null;
}

/** « L'apprenti doit avoir au moins 15 ans », « possible à partir de 16 ans »: the age to have reached; null where others may be younger. */
function leastIn(sentence: string): number | null {
  const words = fold(sentence).replace(inWords, (number) => `${numberOfWords(number)}`);
  if (maybeYounger.test(words) || byThemselves.test(words) || new Set(words.match(someAge)).size > 1)
    return null;
  const [, age] = mustHave.exec(words) ?? [];
  return age === undefined ? null : Number(age);
}

const someAge = /\b\d{1,2}(?= ?(?:ans|eme)\b)/g;
const mustHave =
  /\b(?:doi(?:t|vent)|faut|devoir|possible|peu(?:t|vent)|reservee?s?|ouverte?s?|concerne(?:nt)?|condition)\b.*?\b(?:au moins|a partir de|des|avoir) (?:l age de |ses |leurs )?(\d{1,2}) ans\b(?! au (?:plus|maximum)| maximum)/;
const maybeYounger =
  /\b(?:sauf|hormis|handicap\w*|moins de|jusqu|avant|(?:n|ne) (?:\p{L}+ )?(?:est|sont|peu(?:t|vent)|doi(?:t|vent)) pas|s il|s ils|s elle|si)\b/u;

const inWords = new RegExp(`\\b${aNumberInWords}(?= ans\\b)`, 'g');

/** By a word beside the name, else much younger than another who may be chosen. */
function isChild(chosen: string, born: Day, { label, options }: Field, page: PageModel, today: Day): boolean {
  if (isBefore(born.add({ years: mostAged }), today)) return false;
  if (/\b(?:enfant|fils|fille|mineure?)\b/.test(foldAll(label, chosen))) return true;
  if (/\b(?:vous|moi|conjointe?|epou\w+|mari|femme|concubine?|partenaire)\b/.test(fold(chosen))) return false;
  return options.some((option) => {
    const [elder] = option === chosen ? [] : birthsOf(option, page);
    return elder !== undefined && !isBefore(born, elder.add({ years: leastApart }));
  });
}

/** The sentences over the question, between it and its answers, and beside it. */
function around({ label, hint, options }: Field, { blocks }: PageModel): string[] {
  const at = blocks.indexOf(label);
  const lines = at < 0 ? [] : blocks.slice(Math.max(0, at - near), at + near + options.length);
  return [...new Set(sentencesOf([label, hint ?? '', ...lines]))];
}
