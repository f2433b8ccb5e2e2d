/** « Le numéro est demandé pour chaque personne de plus de 16 ans », and none for one who is 20. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { aNumberInWords, numberOfWords } from '../../values/number-words.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { type Births, birthsAsked, isBornSo, yearsByWord } from '../people/born-between.ts';
import { clausesOf } from '../sentences.ts';
import { bare, caseCalled, isLeft, listIn } from './cases-named.ts';
import { isBirth } from './range.ts';
import { are, tell, wanted } from './wanting.ts';

type Day = Temporal.PlainDate;

const people =
  '(?:personnes?|enfants?|membres?|adultes?|jeunes|occupants?|convives|beneficiaires?|assures?|ceux|celles|ayants droit)';
const who = `(?<who>(?:(?:chaque|chacun\\p{L}*|toute?s?|tous|les|des|l|une?|ceux|aux?) ){1,4}(?:de )?(?:les |vos |des |ces )?${people}\\b.*)`;
const ways = [
  `^(?<list>(?:le|la|les|l|son|sa|leur|votre|vos|un|une) .+?) ${are} (?:toujours |bien |aussi |imperativement )*${wanted} (?:pour|a|de|d|par) ${who}$`,
  `^(?<list>.{4,60}?) ${wanted} (?:pour|a) ${who}$`,
  `^${tell} (?<list>.+?) (?:de|d|pour|des) ${who}$`,
  `^(?:pour|de|a) ${who.replace('.*)', '.*?)')} (?<list>(?:le|la|les|l|son|sa|leur) .+?) ${are} ${wanted}$`,
  `^(?:pour|de|a) ${who.replace('.*)', '.*?)')} ${tell} (?<list>.+)$`,
  `^${who.replace('.*)', '.*?)')} (?:doi(?:t|vent) (?:avoir|donner|indiquer|fournir|preciser|porter)|a besoin d) (?<list>.+)$`,
].map((one) => new RegExp(one, 'u'));
/** « Le numéro est demandé dès 16 ans », « à partir de 16 ans, indiquez le numéro » */
const since = '(?<who>(?:a partir de|des) (?:l age de |ses |leurs )?\\d{1,2} ans)';
const sinceThen = [
  `^(?<list>(?:le|la|les|l|son|sa|leur|un|une) .+?) ${are} ${wanted} ${since}$`,
  `^(?<list>.{4,60}?) ${wanted} ${since}$`,
  `^${since} (?:${tell} )?(?<list>(?:le|la|les|l|son|sa|leur|un|une) .+?)(?: ${are} ${wanted})?$`,
].map((one) => new RegExp(one, 'u'));

/** Which leaves it open, or speaks of some of them only. */
const leavesOpen =
  /\b(?:si|sauf|facultati\w+|eventuel\w*|le cas echeant|en cas|lorsqu\w*|quand|selon|ne|n|pas|non|aucune?|inutile|peu\w*|pouvez|souhait\w*|autres?|qui|dont|ayant|sans|handicap\w*|etudiante?s?|scolarise\w*|salarie\w*|travaill\w*|compris|francais\w*|etranger\w*|exemples?)\b/;
const isOverAge = /^(?:de )?plus de\b|^au dela de\b/;

export function checkNeededFromAge({ asked, page, dates, today }: CheckContext): Finding[] {
  const births = dates.filter(isBirth);
  if (births.length === 0) return [];
  const texts = [...page.blocks, ...page.fields.flatMap(({ hint }) => hint ?? [])];
  const rules = [...new Set(clausesOf(texts))].flatMap((clause) => ruleIn(clause, today) ?? []);
  const left = rules.flatMap(({ births: asks, list, isOfChild, isOver }) =>
    births.flatMap((birth) => {
      const born = dayOf(birth);
      const row = born && isAsked(asks, born, isOver) ? rowOf(birth, asked) : [];
      if (isOfChild && !row.some(isOfAChild)) return [];
      return list.flatMap((name) => caseCalled(bare(name), row) ?? []).filter(isLeft);
    }),
  );
  return [...new Set(left)].map((field) =>
    ownFinding('required', 'problem', spotOf(field), 'required-problem'),
  );
}

interface Rule {
  births: Births;
  list: string[];
  isOfChild: boolean;
  /** « De plus de 16 ans »: who is 16 may stand on either side. */
  isOver: boolean;
}

function ruleIn(clause: string, today: Day): Rule | null {
  const said = fold(withoutBrackets(clause).replaceAll(',', ' '))
    .replace(inWords, (number) => `${numberOfWords(number)}`)
    .replace(/^(?:attention|important|rappel|nb|et) /, '');
  for (const way of [...ways, ...sinceThen]) {
    const { who: whom = '', list = '' } = way.exec(said)?.groups ?? {};
    const births = whom === '' ? null : birthsAsked(whom, today);
    if (!births || list === '') continue;
    const [over = '', under = ''] = whom.split(births.words);
    if (leavesOpen.test(`${over} ${under} ${list}`) || /\bou\b/.test(`${under} ${list}`)) return null;
    return {
      births,
      list: listIn(list),
      isOfChild: /\benfants?\b/.test(whom),
      isOver: isOverAge.test(births.words),
    };
  }
  return null;
}

const inWords = new RegExp(`\\b${aNumberInWords}(?= ans\\b)`, 'g');

const isAsked = (asks: Births, born: Day, isOver: boolean): boolean => {
  const years = asks.isByWord ? yearsByWord : isOver ? 1 : 0;
  const sure = {
    ...asks,
    last: asks.last?.subtract({ years }) ?? null,
    first: asks.first?.add({ years }) ?? null,
  };
  return isBornSo(sure, born);
};

const isOfAChild = ({ label, group, outerGroup, question }: Field): boolean =>
  /\benfants?\b/.test(foldAll(label, question, group, outerGroup));

/** What is asked of the person of that birth, in a part or a row of her own. */
function rowOf({ fields: [birth] }: PageDate, asked: readonly Field[]): Field[] {
  if (!birth || (birth.group === null && rowName(birth.label) === '')) return [];
  const row = asked.filter(
    (one) =>
      one.group === birth.group &&
      one.outerGroup === birth.outerGroup &&
      one.heading === birth.heading &&
      rowName(one.label) === rowName(birth.label),
  );
  return row.filter((one) => one.valueType === 'date' && isNamedBirth(one)).length === 1 ? row : [];
}

const isNamedBirth = ({ label }: Field): boolean => /\b(?:nee?s?|naissance)\b/.test(fold(label));
