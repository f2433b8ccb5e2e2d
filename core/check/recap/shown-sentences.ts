/** Answers told back in sentences: « Vous avez déclaré ne pas avoir travaillé. » */
import { fold } from '../../wording/fold.ts';
import {
  amountsByMonth,
  birthsIn,
  dayAtEnd,
  dayInBrackets,
  euros,
  holdsAmount,
  holdsAnswer,
  inOneLine,
  wordsAfterColon,
} from './answer-lines.ts';
import { mayTellWork, workTold } from './figures-in-line.ts';
import { money } from './line-answer.ts';
import { isName } from './line-names.ts';
import { type Carried, mayTellMoney, moneyTold } from './money-told.ts';
import type { ShownLine } from './shown-rows.ts';
import { isToldBack, readToldBack } from './told-back.ts';

/**
 * A longer line that nothing names is a text about the procedure, not an answer; and no text is matched for longer than
 * that.
 */
export const longestLine = 240;

/**
 * « Vous avez déclaré ne pas avoir travaillé. », with the amounts of the months it may name. Beside a sentence that is
 * understood, one that is not still forbids to call the page read.
 */
export function toldInSentence(text: string, at: number): ShownLine[] {
  let carried: Carried | undefined;
  const sentences = sentencesOf(text)
    .flatMap(inClauses)
    .map((sentence) => {
      const told = moneyTold(sentence, carried);
      carried = told?.carried;
      const figures = told?.told ?? workTold(sentence);
      const lines =
        figures.length > 0
          ? figures.map(({ label, value }) => ({ ...money(at, at, label, value), sentence: text }))
          : linesOfSentence(sentence, { at, nameAt: at, sentence: text });
      const left = daysLeft.exec(sentence) !== null && lines.length > 0;
      const day: ShownLine = { at, nameAt: at, label: 'Premier jour', value: null, meaning: 'words' };
      return { sentence, lines: left ? [...lines, day] : lines };
    });
  if (sentences.every(({ lines }) => lines.length === 0)) return [];
  return sentences.flatMap(({ sentence, lines }): ShownLine[] => {
    const isLeft = lines.length === 0 && sentence.length <= longestLine;
    // « Salaire brut : 79,20 €. », after the work it is of.
    const named = isLeft ? inOneLine(sentence.replace(/\.$/, '')) : null;
    if (named && holdsAmount(named.value ?? '') && isName(named.label))
      return [{ ...money(at, at, named.label, named.value), sentence: text }];
    const tells = isToldBack(sentence) || holdsAnswer(sentence) || mayTellFigures(sentence);
    if (!isLeft || !tells) return lines;
    // « Vous êtes Ana ROY, née le 17/05/2009 à Nevers. »
    const births = birthsIn(sentence);
    if (births.length > 0)
      return births.map((one) => ({ at, nameAt: at, ...one, meaning: 'words', sentence: text }));
    // « Vous êtes séparé depuis le 02/09/2024. »
    const dated = isToldBack(sentence) ? null : dayAtEnd(sentence);
    return dated
      ? [{ at, nameAt: at, ...dated, meaning: 'words', sentence: text }]
      : [{ at, nameAt: at, label: '', value: sentence, meaning: 'unknown' }];
  });
}

/** « (dates non renseignées) » */
const daysLeft =
  /\((?:les )?(?:dates?|jours|période)[^()]*(?:(?:non|pas) (?:renseign|indiqu|précis|saisi)|à (?:compléter|préciser|renseigner)|manquante?)[^()]*\)/iu;

/** Whether a line has a sentence that tells whose money or work it is by its verb. */
export function tellsFigures(text: string): boolean {
  return sentencesOf(text).some((sentence) => moneyTold(sentence) !== null || workTold(sentence).length > 0);
}

const herVerb =
  /(?<!\p{L})(?:vous|je|j['’]|nous|il|elle|(?:votre|mon|ma|notre|le)\s(?:conjointe?|concubine?|partenaire|époux|épouse|mari|femme|fils|fille|enfant|foyer|ménage))\s?(?:ne\s|n['’]\s?)?(?:(?:avez|ai|avons|a)\s(?:\p{L}+\s){0,2}(?:perçu|touché|reçu|gagné|encaissé|déclaré|travaillé|effectué)|(?:déclar(?:ez|e|ons)|percev(?:ez|ons)|perçoi[st]|touche[sz]?|gagne[sz]?))(?!\p{L})/iu;
/** « Si vous avez perçu plus de 100 € », « vous pouvez déclarer jusqu'à 300 € » */
const supposes =
  /(?<!\p{L})(?:si|s['’]ils?|s['’]elles?|lorsqu\p{L}*|quand|dès|au-delà|plafond|exemple|pou[vr]\p{L}+|dev(?:ez|r\p{L}+)|jusqu['’]à|moins|plus|minimum|maximum|montant des droits|versera|verserons)(?!\p{L})/iu;
const anHour = /(?<![\d:,])\d{1,3}(?:,\d{1,2})?\s?heures?(?!\p{L})/iu;

/** Whether a sentence says, by any of its words, what somebody had or worked: « …, vous déclarez donc 4 965,69 € ». */
const saysFigures = (sentence: string): boolean =>
  sentence.length <= longestLine &&
  !sentence.endsWith('?') &&
  herVerb.test(sentence) &&
  !supposes.test(sentence) &&
  (holdsAmount(sentence) || anHour.test(sentence));

/** Whether a line tells of her money or work in a sentence, understood or not. */
export const mayTellFigures = (text: string): boolean =>
  sentencesOf(text).some(
    (sentence) => mayTellMoney(sentence) || mayTellWork(sentence) || saysFigures(sentence),
  );

const explains =
  /\b(?:comprend|inclut) (?:.* (?:de|d) \p{L}|(?:son|sa|le|la|un|une|des|ses|votre) \p{L})|\bnous avons (?:bien )?verifie\b|\b(?:ne s ajoute(?:nt)? pas|n entre(?:nt)? pas)\b|^(?:un )?(?:0(?: 00)?|zero) (?:signifie|veut dire|indique)\b/u;
/** « Indemnités : 40,16 € × 15 jours payés en novembre » */
const multiplies = /\d\s?€?\s?[×x]\s?\d/u;
/** « Les fausses déclarations exposent à une pénalité pouvant atteindre 16 020 € », said to everybody. */
const warns =
  /^(?!.*\b(?:je|perc\w+|recu\w*|touch\w+|gagn\w+|travaill\w+|declare)\b).*\b(?:expose\w*|punie?s?|passibles?|sanctionnee?s?)\b.*\b(?:penalites?|amendes?|sanctions?|poursuites?|peines?|emprisonnement)\b/;

const isExplaining = (sentence: string): boolean =>
  explains.test(fold(sentence)) || multiplies.test(sentence) || warns.test(fold(sentence));

/** « Le brut comprend 83,84 € de congés payés. », « 0,00 € signifie que… »: how figures told elsewhere are made, or what is said to everybody. */
export function explainsFigures(text: string): boolean {
  const sentences = sentencesOf(text);
  const telling = sentences.filter((sentence) => holdsAnswer(sentence));
  return (
    telling.length > 0 &&
    !sentences.some((sentence) => isToldBack(sentence) && !isExplaining(sentence)) &&
    telling.every(isExplaining)
  );
}

/** The stop of « M. Roy » ends no sentence. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!])(?<!(?<!\p{L})(?:MM?|Dr|St)\.)\s+(?=\p{Lu})/u);

const nextSubject = String.raw`(?=(?:vous|je|il|elle|nous|(?:votre|mon|ma) \p{L}+)\s|j['’])`;
const atSemicolon = new RegExp(String.raw`\s?;\s${nextSubject}`, 'iu');
/** What follows « non » says what there was in its place. */
const afterDenial = new RegExp(String.raw`\s?(?:[;:]|, mais)\s${nextSubject}`, 'iu');

/** « En avril, vous n'avez pas travaillé ; vous avez perçu 388,80 € de chômage »: two sentences, each of that time. */
function inClauses(sentence: string): string[] {
  const isDenied = /^[^;:]*(?<!\p{L})(?:ne |n['’])/iu.test(sentence);
  const [first = sentence, ...others] = sentence.split(isDenied ? afterDenial : atSemicolon);
  const when = startsWithTime.exec(first)?.[1];
  return [first, ...others.map((other) => (when === undefined ? upper(other) : `${when} ${other}`))];
}

/** « En avril 2026, » */
const startsWithTime = /^((?:En|Pour|Au mois d[e’']) ?\p{L}{3,9}(?: \d{4})?,)\s/u;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const shortest = 8;

/**
 * « 4 personnes. Adresse : 3 rue des Lilas, 44000 Nantes, depuis le 01/09/2021. »: the sentences of a line that each name
 * their answer; none where one holds an answer it does not name.
 */
export function namedInSentences(line: string, at: number): ShownLine[] {
  const all = sentencesOf(line);
  // « M. Dupont : … »
  if (all.length < 2 || all.some(({ length }) => length < shortest)) return [];
  const sentences = all.filter(holdsAnswer);
  const named = sentences.map((sentence) => {
    const plain = sentence.replace(/\.$/, '');
    return wordsAfterColon(plain) ?? dayAtEnd(plain) ?? dayInBrackets(plain);
  });
  const isAll =
    line.length <= longestLine &&
    named.every((one) => one && !/(?<!\p{L})vo(?:us|tre|s)(?!\p{L})/iu.test(one.value));
  return isAll
    ? named.flatMap((one) =>
        one ? [{ at, nameAt: at, ...one, meaning: 'words' as const, sentence: line }] : [],
      )
    : [];
}

function linesOfSentence(sentence: string, line: Pick<ShownLine, 'at' | 'nameAt' | 'sentence'>): ShownLine[] {
  if (sentence.length > longestLine) return [];
  const told = readToldBack(sentence);
  if (told.length === 0 && !/^(?:en|pour|au mois) /iu.test(sentence)) return [];
  // « Mon conjoint : Avez-vous perçu… »
  const whose = /^([^:?]{2,40}) : /.exec(told[0]?.question ?? '')?.[1];
  const amounts = amountsByMonth(sentence).map(
    ({ label, value }): ShownLine => ({
      ...line,
      label: whose ? `${whose} – ${label}` : label,
      value,
      meaning: 'amount',
    }),
  );
  // An amount that no line carries would be lost.
  const count = sentence.match(new RegExp(euros, 'giu'))?.length ?? 0;
  if (amounts.length < count) return [];
  // Amounts told month by month say by themselves that there were some.
  if (amounts.length > 1 && told.every(({ isYes }) => isYes)) return amounts;
  return [
    ...told.map(
      ({ question, isYes }): ShownLine => ({
        ...line,
        label: question,
        value: isYes ? 'Oui' : 'Non',
        meaning: 'yes-no',
      }),
    ),
    ...amounts,
  ];
}
