/** « Aucune de ces situations », ticked with another box of the same list; or told so on a recap. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';
import { isSamePerson, type Person, personOf } from '../who-and-when.ts';
import { isTicked, listsOf, rowsOf } from './boxes.ts';

/** « Aucun de ces cas », « Je ne suis dans aucune de ces situations », « Rien de tout cela » */
const noneOfThese =
  /\baucune?s? (?:(?:de|d|parmi|dans) )?(?:(?:toutes? )?ces\b|cell?es ci\b|ceux ci\b|cela\b|eux\b|elles\b|des (?:deux|trois|\p{L}+ (?:ci dessus|ci dessous|proposee?s?|precedente?s?|citee?s?))\b)|^rien de (?:tout cela|tout ca|cela|ce qui precede)\b/u;
/** « Rien de particulier », « Aucune », « Je ne suis pas concernée », « Ma situation n'a pas changé » */
const noneAtAll =
  /^(?:(?:aucune?|rien|neant|personne|sans objet|inchangee?|(?:pas de|sans) changement|situation inchangee|ni l une? ni l autre)(?: e)?$|rien (?:de (?:particulier|special|nouveau)|a (?:signaler|declarer|indiquer)|du tout|n a change)\b|(?:je|nous) n (?:ai|avons) rien (?:percu|recu|touche|a (?:signaler|declarer))$|(?:ma|notre) situation (?:n a pas change|est inchangee)\b|(?:je ne suis |nous ne sommes )?(?:pas|non) concernee?s?\b)/;
/** « Aucune aide », « Je n'ai reçu aucune ressource », « Aucun changement ce mois-ci »: all of what is asked. */
const noneOfSort =
  /^(?:(?:je|nous) (?:ne|n) (?:\p{L}+ ){1,3})?aucune?s? (\p{L}+)(?: (?:particulie\w*|specifique|en|au|cours|du|de|le|la|ce|cette|pendant|durant|mois|ci|periode|trimestre|a|signaler|declarer|20\d\d))*$/u;
/** « Personne, j'y habite seule », « Personne ne m'accompagne », of those who are listed. */
const nobody = /^personne (?:j|je|ne|n)\b/;
const ofAnyList = /^(?:situations?|cas|changements?|evenements?)$/;

/** Beside it, and of nothing that is asked. */
const ofSomethingElse =
  /^(?:autres?|(?:je |j )?(?:souhaite|veux|accepte|autorise|certifie|atteste|declare|confirme|ai lu|ai pris))\b|\b(?:courriel|e mail|sms|newsletter|prevenez|rappelez|contactez)\b/;

/** Whether words say « none » of a list that these names are over. */
export function saysNone(words: string, names: string): boolean {
  const said = fold(withoutBrackets(words));
  if (nobody.test(said)) return true;
  if (/\b(autres?|sauf|hors)\b/.test(said)) return false;
  const sort = noneOfSort.exec(said)?.[1];
  // « Ressources et charges »
  const isOfList =
    sort !== undefined && !/\b(et|ou)\b/.test(names) && names.split(' ').map(stem).includes(stem(sort));
  return noneOfThese.test(said) || noneAtAll.test(said) || isOfList || ofAnyList.test(sort ?? '');
}

/** « Aucune ressource » and « Aucun patrimoine » go together. */
const isAnother = (words: string, none: string): boolean =>
  !((denies(fold(words)) || isOfOtherMatter(words, none)) && noneOfSort.test(fold(none))) &&
  !ofSomethingElse.test(fold(words));

/** « Je vis chez mes parents », beside « Aucune ressource »: a sentence about something else. */
function isOfOtherMatter(words: string, none: string): boolean {
  const said = fold(words);
  const sort = noneOfSort.exec(fold(none))?.[1] ?? '';
  return (
    !ofAnyList.test(sort) &&
    /^(?:je|j|nous|mon|ma|mes) /.test(said) &&
    !/\b(?:percoi\w*|percu\w*|recoi\w*|recu\w*|touche\w*|gagne\w*|ai eu)\b/.test(said) &&
    !said.split(' ').map(stem).includes(stem(sort))
  );
}

export function checkNoneOfThese(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const lists = listsOf(asked);
  const names = new Set(asked.map(({ label }) => label));
  return [
    ...[...lists, ...withLast(asked, lists)].flatMap(inList),
    ...lists.flatMap((boxes) => leftUnsaid(boxes, context)),
    // Not the answers offered by a case of the page, in the row of its name.
    ...inRecap(recapIn(page).filter(({ label }) => !names.has(label))),
  ];
}

const saysNothingOf = /^(?:aucune?|rien|neant|je n ai (?:aucune?|rien))\b/;
const aboutMoney = /\b(?:ressources?|revenus?|percu\w*|recue?s?|touche\w*|argent)\b/;

/** Nothing ticked, where the page says « cochez « Aucune ressource » », or where the money of three months is asked. */
function leftUnsaid(boxes: readonly Field[], context: CheckContext): Finding[] {
  const { page, asked } = context;
  const [none, another] = boxes.filter(({ label }) => saysNothingOf.test(fold(label)));
  const isLeft = boxes.every((box) => stateOf(box) === 'empty');
  // Told by its amount instead, in the case beside it.
  const isToldByAmount = asked.some((one) => one.valueType === 'amount' && stateOf(one) !== 'empty');
  if (!none || another || !isLeft || isToldByAmount) return [];
  const label = fold(none.label);
  const toTick = new RegExp(`\\bcoch(?:ez|er) (?:la case |simplement |alors |bien )?${label}\\b`);
  const isOfMoney = isOfQuarter(context) && aboutMoney.test(foldAll(none.question, none.group, none.label));
  return isOfMoney || page.blocks.some((block) => toTick.test(fold(block)))
    ? [ownFinding('required', 'problem', spotOf(none), 'required-choice')]
    : [];
}

/** « Aucune de ces situations », right after a list and out of it. */
function withLast(asked: readonly Field[], lists: readonly Field[][]): Field[][] {
  const placeOf = new Map(asked.map((field, at) => [field, at]));
  const inLists = new Set(lists.flat());
  return lists.flatMap((boxes) => {
    const before = boxes.at(-1);
    const last = before && asked[(placeOf.get(before) ?? 0) + 1];
    if (last?.kind !== 'checkbox' || inLists.has(last) || last.heading !== before?.heading) return [];
    return noneOfThese.test(fold(last.label)) ? [[...boxes, last]] : [];
  });
}

function inList(boxes: readonly Field[]): Finding[] {
  const rows = rowsOf(boxes);
  return rows.length > 0 ? rows.flatMap((row) => inRow(row, true)) : inRow(boxes, false);
}

function inRow(boxes: readonly Field[], isOfTable: boolean): Finding[] {
  const words = ({ label }: Field): string => label.replace(/^.+?\s[–—:]\s/, '');
  const names = fold(boxes[0]?.question ?? '');
  const [none, other] = boxes.filter((box) => saysNone(words(box), names));
  // Two of them are of two people, or of two things.
  if (!none || other || !isTicked(none)) return [];
  // Of boxes that no question or row holds together, only one that says « these » speaks of the others.
  if (names === '' && !isOfTable && !noneOfThese.test(fold(words(none)))) return [];
  const [whose, month] = [personNamed(none), monthsIn(none.label)[0]?.month];
  const isOfSame = (box: Field): boolean => {
    const other = personNamed(box);
    const isOfOther =
      whose.role === 'you'
        ? /^je?\b/i.test(words(none)) && other.role === 'partner'
        : !isSamePerson(other, whose);
    return !isOfOther && (month === undefined || monthsIn(box.label).some((one) => one.month === month));
  };
  return boxes
    .filter((box) => box !== none && isTicked(box) && isAnother(words(box), words(none)) && isOfSame(box))
    .map((box) =>
      ownFinding('contradiction', 'problem', spotOf(box), 'answers-apart', { first: none.label }),
    );
}

/** Of its own words: « Mon conjoint est étudiant » */
const personNamed = (box: Field): Person => personOf({ ...box, question: null, group: null, heading: null });

/** « Cases cochées : Pension alimentaire ; Aucune ressource », in lines of one name or in one. */
const parts = /\s*[;•·|]\s*/;

/** Beside other names, « Aucune » may be of one person, and what stands next of another. */
const ofBoxes = /\b(cochee?s?|selectionnee?s?|choisie?s?|situations?|evenements?|changements?)\b/;

function inRecap(recap: readonly Field[]): Finding[] {
  const lines = recap.filter(({ valueType }) => valueType === 'free-text');
  let part = 0;
  const lists = Map.groupBy(lines, ({ label, group, block = 0 }, at) => {
    const before = lines[at - 1];
    const isNext = before?.label === label && before.group === group && before.block === block - 1;
    if (!isNext) part = at;
    return part;
  });
  return [...lists.values()].flatMap((lines) => {
    const names = foldAll(lines[0]?.label, lines[0]?.group);
    const told = lines.flatMap((line) => (textOf(line) ?? '').split(parts).map((words) => ({ line, words })));
    // « Sans objet », in a column of its row, is said of that column.
    const none = told.find(({ words }) => saysNone(words, names) && !fold(words).startsWith('sans objet'));
    // « Mariés, vivant ensemble ; aucun changement en 2026 » tells what one is, and that it is so still.
    const isOfChange = none !== undefined && /\bchange/.test(fold(none.words)) && !/\bchange/.test(names);
    if (!none || isOfChange || (noneAtAll.test(fold(none.words)) && !ofBoxes.test(names))) return [];
    return told
      .filter(
        (one) =>
          one !== none &&
          isAnother(one.words, none.words) &&
          !saysNone(one.words, names) &&
          !isOnlyTime(one.words),
      )
      .slice(0, 1)
      .map(({ line }) =>
        ownFinding('contradiction', 'problem', spotOf(line), 'answers-apart', { first: none.words }),
      );
  });
}

/** « Octobre, novembre et décembre 2026 », in a column between a name and its answer. */
const isOnlyTime = (words: string): boolean =>
  fold(words)
    .split(' ')
    .every(
      (word) =>
        monthNumber(word) !== null ||
        /^(?:\d+|du|de|d|a|au|et|le|les|en|trimestre|trois|mois|annee)$/.test(word),
    );
