/**
 * « Un enfant compte à charge s'il vit avec vous et n'a pas encore 20 ans », and 3 of the three children listed, one of them born more
 * than 20 years ago; « Comptez seulement vos enfants de moins de 25 ans », and the father who is lodged counted with them.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { isOfQuarter } from '../days/months-declared.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';
import { partnerWords } from '../word-lists.ts';
import { bareNumber, numberIn } from './count-said.ts';
import { isDenied, saysNo, tellsOfLeaving } from './people-listed.ts';

type Day = Temporal.PlainDate;

const counts =
  /^(?!.*\b(?:dont|autres?|altern\w*|handicap\w*|invalid\w*|majeure?s?|naitre|scolaris\w*|inscri\w*|garde\w*|supplementaires?)\b)(?=.*\b(?:nombre|combien|nb)\b)(?=.*\b(?:enfants?|personnes?)\b).*\b(?:charge|foyer|domicile|viv\w+|chez vous|avec vous|comptent|a compter)\b/;

export function checkCountedByAge(context: CheckContext): Finding[] {
  const { asked, page } = context;
  const [count, other] = asked.filter(({ label }) => counts.test(fold(label)));
  const stated = count && !other ? numberIn(bareNumber(textOf(count) ?? '')) : null;
  if (!count || stated === null || mayBeOthers(context)) return [];
  const rule = ruleFor(count, page);
  const people = rule && listedOn(page, count);
  if (!rule || !people || people.length < 2) return [];
  const each = people.map((one) => isCounted(one, rule, context));
  if (each.includes('unsure')) return [];
  const right = each.filter((one) => one === 'in').length;
  // More than are listed may have come since; fewer, some may have left.
  const listed = isOfPeople(count) ? people : people.filter(({ isChild }) => isChild);
  const isOver = stated > right && stated <= listed.length;
  const isUnder = stated < right && stated > 0 && livesHere.test(foldAll(...page.blocks.slice(0, 60)));
  return isOver || isUnder
    ? [ownFinding('count', 'problem', spotOf(count), 'page-error-problem', { said: rule.said })]
    : [];
}

const livesHere =
  /\b(?:vi(?:t|vent|vant)|habit\w+|presente?s?|heberge\w*) (?:\w+ )?(?:avec|chez|a|au|dans) (?:vous|votre|le|ce|foyer|domicile|meme)\b/;

/** A birth or somebody who came or left is told on this page; a child is there half of the time. */
const mayBeOthers = ({ page, asked, dates }: CheckContext): boolean =>
  isDenied(page.fields) ||
  saysNo(page.fields.filter(({ label }) => !/\baltern/.test(fold(label)))) ||
  page.fields.some(tellsOfLeaving) ||
  dates.some((date) => isBirth(date) && date.reading.state !== 'empty') ||
  asked.some(
    (field) =>
      yesNoOf(field) === 'yes' &&
      /\b(?:altern\w*|naissance|enfant (?:de plus|supplementaire)|arrivee?)\b/.test(fold(field.label)),
  ) ||
  asked.some((field) => stateOf(field) === 'filled' && /\b(?:altern\w*)\b/.test(fold(textOf(field) ?? ''))) ||
  page.blocks.some((block) => elsewhere.test(fold(block)) && !block.trim().endsWith('?'));
const elsewhere =
  /\bchez (?:son|sa|leur|l autre) (?:pere|mere|parent)\b|\bne vi(?:t|vent) (?:pas|plus)\b|\bplacee?\b|\ben garde alternee depuis\b/;

interface Rule {
  /** The age not to have; null where all children are counted. */
  under: number | null;
  /** « Jusqu'à 20 ans »: one of that very age may be counted or not. */
  isLoose: boolean;
  said: string;
}

const age = String.raw`(\d\d) ?(?:ans|eme anniversaires?|e anniversaires?)`;
const strict = new RegExp(
  String.raw`\b(?:moins de|avant (?:ses|leurs|les|l age de|le|son|leur)|pas (?:encore )?(?:atteint |fete |eu |l age de |ses |leurs |les )*|n(?:e)? (?:a|ont) pas (?:encore )?|sous les) ?${age}`,
);
const loose = new RegExp(String.raw`\b(?:jusqu a(?: ses| leurs| l age de)?|au plus|maximum) ${age}`);
/** « Un enfant de 20 ans ou plus ne compte plus », « ne comptez pas un enfant qui a déjà 20 ans » */
const notFrom = new RegExp(
  String.raw`\b(?:de|a partir de|des|(?:a|ont)(?: deja)?|atteint)(?: ses| leurs| l age de)? ${age}(?: (?:ou|et) (?:plus|davantage))?\b`,
);
const notCounted = /\b(?:ne|n) (?:y |se |est |sont )?(?:compt\w*|pas|plus|(?:a|ont) (?:pas|plus))\b.*/;
const aChild = /\b(?:enfants?|fils|filles?)\b/;
/** Whom it counts depends on what the page may not tell. */
const unsure =
  /\b(?:sauf|handicap\w*|invalid\w*|etudes|etudiant\w*|apprenti\w*|gagn\w*|remunerations?|revenus?|ressources|salaires?|smic|exemples?|altern\w*|quel que soit|aide|ascendants?)\b/;
const onlyThem =
  /\b(?:seulement|uniquement|seuls?|exclusivement|que) (?:sont (?:\w+ )?)?(?:vos |les |des |l )?enfants?\b|\benfants?\b.* (?:seulement|uniquement|seuls)\b/;
const toCount = /\b(?:compt\w*|charge|retenu\w*|pris en compte|nombre|indiquez|inscrivez|declarez)\b/;

/** The one age that the page says of the children counted there, by its words or by the name of the case itself. */
function ruleFor(count: Field, { blocks }: PageModel): Rule | null {
  const said = sentencesWithNames([count.label, count.hint ?? '', ...blocks], longestText);
  const rules = said.flatMap((sentence): Rule[] => {
    const words = fold(sentence);
    if (!aChild.test(words) || !toCount.test(words) || unsure.test(words)) return [];
    if (sentence !== count.label && sentence.includes('?')) return [];
    const [firm, soft] = [strict.exec(words), loose.exec(words)];
    // Two ages are of two rights.
    if ((words.match(/\b\d\d ans\b/g) ?? []).length > 1) return [];
    const out = firm || soft || !notCounted.test(words) ? null : notFrom.exec(words);
    const under = firm?.[1] ?? soft?.[1] ?? out?.[1] ?? null;
    if (under === null && !(isOfPeople(count) && onlyThem.test(words))) return [];
    return [
      {
        under: under === null ? null : Number(under),
        isLoose: soft !== null && firm === null,
        said: sentence,
      },
    ];
  });
  const [rule, other] = new Map(rules.map((one) => [one.under, one])).values();
  // Among people, others may be counted too.
  const isAll = !isOfPeople(count) || rules.some(({ said: words }) => onlyThem.test(fold(words)));
  return rule && !other && isAll ? rule : null;
}

const isOfPeople = ({ label }: Field): boolean => /\bpersonnes?\b/.test(fold(label));

interface Listed {
  /** What is told of one, without the name. */
  text: string;
  isChild: boolean;
}

const name = String.raw`(?:M\. |Mme )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}`;
const named = new RegExp(String.raw`^${name}(?=$|\s?[,(:·–—-]|\s(?:née?|votre|\d))`, 'u');
const ageTold = /\b(\d{1,2}) (?:ans|mois)\b/;
const hasAge = (text: string): boolean =>
  ageTold.test(fold(text)) || datesIn(text).length === 1 || /\bn[ée]e? en (?:19|20)\d\d\b/iu.test(text);
const ofChild =
  /^(?:votre |mon |ma |son |sa |leur )?(?:beau |belle |petite? derniere? )?(?:enfants?|fils|fille)\b|\b(?:votre|mon|ma) (?:fils|fille|enfant)\b/;
const ofOther = new RegExp(
  String.raw`\b(?:vous(?: meme)?|titulaire|allocataire|demandeu\w+|assuree?|declarante?|${partnerWords}|pere|mere|frere|soeur|oncle|tante|neveu|niece|grand (?:pere|mere)|beau (?:pere|frere)|belle (?:mere|soeur)|cousine?|amie?|parente?|petit fils|petite fille)\b`,
);
const ofChildren = /^(?!.*\b(?:nombre|combien|compt\w+)\b).*\benfants?\b/;
const mostLines = 3;
/** A line over the people names them all. */
const longestTitle = 140;

/** Those of the one list over the case, each with an age or a birth; null where one of them has none. */
function listedOn({ blocks, fields }: PageModel, count: Field): Listed[] | null {
  const at = blocks.indexOf(count.label);
  const over = blocks.slice(0, at < 0 ? blocks.length : at + 1);
  const ofCases = new Set(fields.flatMap(({ label, options }) => [label, ...options]));
  const people: Listed[] = [];
  let isUnderChildren = false;
  for (let place = 0; place < over.length; place += 1) {
    const block = over[place] ?? '';
    if (ofCases.has(block)) continue;
    const inLine = severalIn(block);
    if (inLine.length > 1) {
      const isOfChildren = ofChildren.test(fold(block.split(':')[0] ?? '')) || isUnderChildren;
      people.push(...inLine.map((text) => ({ text, isChild: isOfChildren && !ofOther.test(fold(text)) })));
      continue;
    }
    const who = block.length <= longestTitle ? named.exec(block)?.[0] : undefined;
    if (who === undefined) {
      if (block.length <= longestTitle && !hasAge(block) && /\p{L}/u.test(block))
        isUnderChildren =
          ofChildren.test(fold(block)) || (isUnderChildren && !/:$/.test(block.trim()) && block.length < 25);
      continue;
    }
    const rest = [block.slice(who.length)];
    while (
      !hasAge(rest.join(' ')) &&
      rest.length < mostLines &&
      !isNameAlone(over[place + 1] ?? '') &&
      !ofCases.has(over[place + 1] ?? '')
    ) {
      place += 1;
      rest.push(over[place] ?? '');
    }
    const text = rest.join(' ').trim();
    if (!hasAge(text)) {
      place -= rest.length - 1;
      continue;
    }
    // What ties one to her may stand after the age.
    const next = over[place + 1] ?? '';
    const isTie =
      next.length < 30 && (ofChild.test(fold(next)) || ofOther.test(fold(next))) && !named.test(next);
    const all = isTie ? `${text} ${next}` : text;
    const words = fold(all);
    people.push({ text: all, isChild: !ofOther.test(words) && (ofChild.test(words) || isUnderChildren) });
  }
  return people.length > 0 ? people : null;
}

const nameAlone = new RegExp(`^${name}$`, 'u');
const isNameAlone = (text: string): boolean =>
  nameAlone.test(text) && !ofChild.test(fold(text)) && !ofOther.test(fold(text));

/** « Sofiane (20 ans), Lina (15 ans) et Adam (12 ans) »: what is told of each. */
const severalIn = (block: string): string[] => {
  const parts = block
    .replace(/^[^:]{3,80}:\s/u, '')
    .split(/;\s|\)\s?,\s|\)\set\s|,\s(?=\p{Lu})|\set\s(?=\p{Lu})/u);
  const each = parts.map((part) => ({ part: part.trim(), who: named.exec(part.trim())?.[0] }));
  return each.length > 1 && each.every(({ part, who }) => who !== undefined && hasAge(part.slice(who.length)))
    ? each.map(({ part, who }) => part.slice(who?.length ?? 0))
    : [];
};

/** Whether the rule counts one of those listed. */
function isCounted(
  { text, isChild }: Listed,
  { under, isLoose }: Rule,
  context: CheckContext,
): 'in' | 'out' | 'unsure' {
  if (!isChild) return ofOther.test(fold(text)) ? 'out' : 'unsure';
  if (under === null) return 'in';
  const [born] = datesIn(text);
  const told = ageTold.exec(fold(text));
  const year = /\bn[ée]e? en ((?:19|20)\d\d)\b/iu.exec(text)?.[1];
  if (born) return byBirth(born, under, isLoose, context);
  if (told) {
    const years = fold(told[0]).endsWith('mois') ? 0 : Number(told[1]);
    return isLoose && years === under ? 'unsure' : years < under ? 'in' : 'out';
  }
  const years = context.today.year - Number(year);
  return years === under || (isLoose && years === under + 1) ? 'unsure' : years < under ? 'in' : 'out';
}

const quarter = { months: 5 };

function byBirth(born: Day, under: number, isLoose: boolean, context: CheckContext): 'in' | 'out' | 'unsure' {
  const { today } = context;
  const reached = born.add({ years: under });
  if (Temporal.PlainDate.compare(today, reached) < 0) return 'in';
  // « Jusqu'à 20 ans » may be to the day, or all through that year; of months that have passed, one was younger then.
  const until = isLoose ? reached.add({ years: 1 }) : isOfQuarter(context) ? reached.add(quarter) : reached;
  return Temporal.PlainDate.compare(today, until) < 0 ? 'unsure' : 'out';
}
