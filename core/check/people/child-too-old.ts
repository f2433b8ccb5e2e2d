/** « Garde d'un enfant de moins de 6 ans au 1er janvier 2025 », and the child it is for, or every child of the page, is older. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, hasWords, withoutBrackets } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { recapIn } from '../recap/shown.ts';
import { birthsOfRow } from '../row-cells.ts';
import { sentencesOf } from '../sentences.ts';
import { type Births, birthsAsked, bornOutside, isBornSo, yearsByWord } from './born-between.ts';
import { numberIn } from './count-said.ts';
import { childrenListed } from './people-listed.ts';

/** What is said right of a child: « un enfant de moins de 6 ans », « les enfants âgés de moins de six ans ». */
const ofChild = /\benfants? (?:agee?s? |e s )*(?:a charge )?(?=de moins de )/;
const forMore = /\b(?:si|sauf|handicap\w*|invalid\w*|infirm\w*|majeurs?|ou|plus de|nombre|combien)\b/;

/** « La crèche ou l'assistante maternelle » is no other child. */
const whoMinds =
  /\b(?:a |par )?(?:la |l |une? )?(?:creche|garderie|halte garderie|assistante maternelle|nourrice|centre de loisirs)\b(?: ou\b)?/g;

/** How young the child has to be, at a day the words name; null where they tell of something else. */
function ruleIn(text: string, today: Temporal.PlainDate): Births | null {
  const told = fold(text);
  if (!told.includes('enfant')) return null;
  const words = told
    .replace(/\bqui (?:ont|avaient|a|avait) (?=moins de )/g, 'de ')
    .replace(/\b(\p{L}+)(?= ans\b)/gu, (word) => `${numberIn(word) ?? word}`);
  const [before, after] = words.replace(whoMinds, ' ').split(ofChild);
  if (after === undefined || forMore.test(before ?? '')) return null;
  const asked = birthsAsked(after, today);
  return asked && /\b(?:19|20)\d\d$/.test(asked.words) ? { ...asked, last: null } : null;
}

export function checkChildTooOld({ asked, recap, dates, page, today }: CheckContext): Finding[] {
  // « Date de naissance de l'enfant », under the rule.
  const told = dates.flatMap((date) => {
    const [field] = date.fields;
    const day = field && isBirth(date) && /\benfants?\b/.test(fold(date.label)) ? dayOf(date) : null;
    const rule = field && day ? ruleOver(field, page, today) : null;
    return day && rule ? bornOutside(rule, { spot: date.spot }, day) : [];
  });
  // « Inscrivez ici uniquement les enfants qui ont moins de 25 ans », over all those of that part.
  const only = dates.flatMap((date) => {
    const { group, heading } = date.fields[0] ?? {};
    const day = isBirth(date) && /\benfants?\b/.test(foldAll(date.label, group)) ? dayOf(date) : null;
    const rule = day && heading ? onlyYoungUnder(heading, page, today) : null;
    return day && rule ? bornOutside(rule, { spot: date.spot }, day) : [];
  });
  const chosen = asked.filter(isOneChild).flatMap((field, _at, each) => {
    // A page asks for one or two: not for a thousand.
    const isFew = each.length <= mostChoices;
    const rule =
      isFew && isPaidFor(field, asked) ? (ruleOver(field, page, today) ?? ruleOfPage(page, today)) : null;
    const [born, other] = rule ? birthsOf(textOf(field) ?? '', page) : [];
    return rule && born && !other ? bornOutside(rule, { spot: spotOf(field) }, born) : [];
  });
  const named = recap.flatMap((line) => {
    const name = /^(?:l )?enfant (?:garde|concerne)\b/.test(fold(line.label)) ? (textOf(line) ?? '') : '';
    if (name === '') return [];
    const beside = recap.filter(({ group }) => group === line.group);
    const [rule] = beside.flatMap((one) => ruleIn(`${one.label} ${textOf(one) ?? ''}`, today) ?? []);
    const births = recap.filter((one) => hasWords(fold(one.label), fold(name)));
    const [born, other] = births.flatMap((one) => datesIn(textOf(one) ?? ''));
    return rule && born && !other ? bornOutside(rule, { spot: spotOf(line) }, born) : [];
  });
  const paid = [...asked, ...recap].flatMap((field) => {
    const isPaid = field.valueType === 'amount' && (centsOf(field) ?? 0) > 0;
    const [rule] = isPaid ? [field.label, field.hint ?? ''].flatMap((text) => ruleIn(text, today) ?? []) : [];
    const youngest = rule ? youngestOf(page) : null;
    return rule && youngest ? bornOutside(rule, { spot: spotOf(field) }, youngest) : [];
  });
  return [
    ...new Map([...told, ...only].map((finding) => [finding.id, finding])).values(),
    ...chosen,
    ...named,
    ...paid,
    ...paidByWord({ asked, dates, page, today }),
    ...countedAs(asked, page, today),
  ];
}

const youngAlone =
  /^(?!.*\b(?:meme si|tous vos|quel que soit)\b)(?=.*\b(?:inscri\w+|indique\w*|declare\w*|saisi\w*|ajoute\w*|mentionne\w*|figurer)\b).*\b(?:uniquement|seulement|(?:n|ne) (?:\p{L}+ ){1,5}que|que) (?:ici )?(?:les|vos|des) enfants?\b(?!.*\b(?:sauf|handicap\w*|invalid\w*|ou)\b).*\bmoins de \d\d? ans\b/u;

/** The rule right under a title of the page. */
function onlyYoungUnder(title: string, { blocks }: PageModel, today: Temporal.PlainDate): Births | null {
  const at = blocks.indexOf(title);
  const rule = sentencesOf(at < 0 ? [] : blocks.slice(at + 1, at + 1 + near)).find((one) =>
    youngAlone.test(fold(one)),
  );
  return rule ? birthsAsked(/\bmoins de \d\d? ans\b/.exec(fold(rule))?.[0] ?? '', today) : null;
}

/** « Pension versée à un enfant majeur », of the one child whose birth is asked there, who is ten. */
function paidByWord({
  asked,
  dates,
  page,
  today,
}: Pick<CheckContext, 'asked' | 'dates' | 'page' | 'today'>): Finding[] {
  const paid = asked
    .filter(({ valueType }) => valueType === 'amount')
    .flatMap((field) => {
      // « Un enfant majeur (18 ans ou plus) » says it twice.
      const words = fold(withoutBrackets(field.label));
      const rule = /\benfants?\b/.test(words) ? birthsAsked(words, today) : null;
      return rule?.isByWord ? [{ field, rule }] : [];
    });
  const none = sentencesOf(page.blocks).find((one) => hasNone.test(fold(one)));
  return paid.flatMap(({ field, rule }) => {
    const sort = hasNone.exec(fold(none ?? ''))?.[1];
    if (none && sort && (centsOf(field) ?? 0) > 0 && fold(field.label).includes(`enfants ${sort}`))
      return [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: none })];
    const births = dates.filter((date) => isBirth(date) && date.fields[0]?.group === field.group);
    const [birth, other] = births;
    const asks = birth && !other && isOfAChild(birth.label, field, asked) ? dayOf(birth) : null;
    const born = asks ?? (birth ? null : childOfPage(page));
    // The year that is declared is over: who came of age since may stand on either side.
    const isOther = born && !isBornSo(rule, born, born, yearsByWord);
    const isPaid = (centsOf(field) ?? 0) > 0;
    return isPaid && isOther ? bornOutside(rule, { spot: spotOf(field) }, born) : [];
  });
}

/** « Vous n'avez pas d'enfant majeur » */
const hasNone = /^(?!.*\bsi\b).*\bvous n avez (?:pas d|aucun) enfants? (majeur|mineur)s?\b/;

/** « Date de naissance de l'enfant », or « Sa date de naissance » after « Prénom de l'enfant aidé », in the part of the money. */
const isOfAChild = (label: string, paid: Field, asked: readonly Field[]): boolean =>
  /\benfants?\b/.test(fold(label)) ||
  (/^(?:sa date|date de naissance|nee?(?: e)? le)\b/.test(fold(label)) &&
    asked.some((one) => one.group === paid.group && /^(?:nom|prenom)s?\b.*\benfant\b/.test(fold(one.label))));

/** « Loan : compté comme enfant mineur », and in the same row « Né le 14/03/2005 ». */
function countedAs(asked: readonly Field[], page: PageModel, today: Temporal.PlainDate): Finding[] {
  return asked.flatMap((field) => {
    const said = field.options.length > 1 ? fold(textOf(field) ?? '') : '';
    const rule = /\benfants?\b/.test(said) ? birthsAsked(said, today) : null;
    if (!rule?.isByWord) return [];
    // « Lina VASSEUR, née le 12 mars 2018 », the title of her part
    const inTitle = /\bnee? le \d/.test(fold(field.group ?? '')) ? datesIn(field.group ?? '') : [];
    const [born, other] = [...inTitle, ...birthsOfRow(rowName(field.label), page)];
    return born && !other && !isBornSo(rule, born, born, yearsByWord)
      ? bornOutside(rule, { spot: spotOf(field) }, born)
      : [];
  });
}

/** « Votre fille Lina, 12 ans (née le 14/03/2014) », « Enfants » over « Né le : 14/03/2014 »: the one child whom the page tells of. */
function childOfPage(page: PageModel): Temporal.PlainDate | null {
  const inText = sentencesOf(page.blocks).flatMap((sentence) =>
    /\b(?:fille|fils|enfant)\b.* nee? le \d/.test(fold(sentence)) ? datesIn(sentence) : [],
  );
  const inRows = recapIn(page).flatMap(({ label, group, heading, value }) =>
    isOfBirth.test(fold(label)) &&
    /^enfants?\b/.test(fold(group ?? heading ?? '')) &&
    value.state === 'filled'
      ? datesIn(value.text)
      : [],
  );
  const days = [...inText, ...inRows];
  const [only, other] = new Map(days.map((day) => [`${day}`, day])).values();
  return only && !other ? only : null;
}

const isOfBirth = /^(?:nee?(?: e)? le|date de naissance)$/;

/** « Enfant gardé : Arthur, né le 14/03/2016 », « Prénom de l'enfant : Arthur » */
const isOneChild = ({ label, options }: Field): boolean =>
  options.length > 1 &&
  /^(?:(?:pre)?noms? (?:et nom )?(?:de )?|(?:pour |de )?quel )?(?:l )?enfant\b/.test(fold(label));

/** « 7GB – Prénom de l'enfant : Arthur », and nothing in the amount of that row: for none. */
const isPaidFor = (field: Field, asked: readonly Field[]): boolean => {
  const row = asked.filter(
    (one) => field.question !== null && one.question === field.question && one.valueType === 'amount',
  );
  return row.length === 0 || row.some((one) => (centsOf(one) ?? 0) > 0);
};

/** Choices of a child on a page; more are questions about each. */
const mostChoices = 20;

/** « Le crédit d'impôt ne concerne que les enfants nés à compter du 1er janvier 2020 » */
function ruleOfPage({ blocks }: PageModel, today: Temporal.PlainDate): Births | null {
  const rules = sentencesOf(blocks)
    .map(fold)
    .filter(
      (one) =>
        /\b(?:que|seuls?|uniquement|seulement|reservee?s?)\b.*\benfants? nee?s?\b/.test(one) &&
        !forMore.test(one),
    )
    .flatMap((one) => birthsAsked(one, today) ?? []);
  const [rule, other] = rules;
  return rule && !other ? rule : null;
}

/** The birth she chose with the child, else those the page tells beside that first name: « Arthur, né le 14/03/2016 », or in its row. */
export function birthsOf(text: string, page: PageModel): Temporal.PlainDate[] {
  const { blocks, answers } = page;
  const chosen = datesIn(text);
  const [first] = /^\p{Lu}[\p{L}’'-]+/u.exec(text.trim()) ?? [];
  if (chosen.length > 0 || first === undefined) return chosen;
  const named = blocks.flatMap((block, at) =>
    hasWords(fold(block), fold(first)) && /^nee? (?:le )?\d/.test(fold(blocks[at + 1] ?? ''))
      ? datesIn(blocks[at + 1] ?? '')
      : [],
  );
  const rows = [...new Set(answers.map(({ name }) => blocks[name] ?? ''))].filter((name) =>
    hasWords(fold(name), fold(first)),
  );
  const days = blocks
    .flatMap((block) => block.split(/[;·•|]|[–—](?! ?née? )|,\s(?=\p{Lu})|\bet\b|\s[/-]\s/u))
    .filter((part) => hasWords(fold(part), fold(first)));
  const told = [
    ...days.filter((part) => /\bnee?(?: e)? (?:le )?\d/.test(fold(part))).flatMap((part) => datesIn(part)),
    ...named,
    ...rows.flatMap((row) => birthsOfRow(row, page)),
  ];
  // « Léo, né en 2012 », « Léo (2012) »: on the last day of it, as young as may be.
  const years = days.flatMap(
    (part) =>
      /\bnee? en ((?:19|20)\d\d)\b/.exec(fold(part))?.[1] ?? /\(((?:19|20)\d\d)\)/.exec(part)?.[1] ?? [],
  );
  const all =
    told.length > 0
      ? told
      : years.map((year) => Temporal.PlainDate.from({ year: Number(year), month: 12, day: 31 }));
  return [...new Map(all.map((day) => [`${day}`, day])).values()];
}

/** Further off, a text is about something else. */
const near = 3;

function ruleOver(field: Field, { blocks }: PageModel, today: Temporal.PlainDate): Births | null {
  const at = blocks.findIndex((block) => block === field.label || block.startsWith(`${field.label} `));
  const around = at < 0 ? [] : blocks.slice(Math.max(0, at - near), at);
  const { label, hint, group, question } = field;
  const rules = [label, hint, group, question, ...around].flatMap((text) => ruleIn(text ?? '', today) ?? []);
  return rules[0] ?? null;
}

/** « Enfants à charge : Anaïs, née le 17/09/2014, et Tom, né le 02/03/2021 »: a birth for each of them, or null. */
function bornInLine(sentence: string): (Temporal.PlainDate | null)[] {
  const [, people] = /^enfants?\b[^:]{0,30}:(.*)/isu.exec(sentence) ?? [];
  return people === undefined
    ? []
    : people.split(/;|\bet\b|,\s(?=\p{Lu})/u).map((one) => datesIn(one)[0] ?? null);
}

/** Null where the page lists none, or one of whom it does not say when she was born. */
function youngestOf(page: PageModel): Temporal.PlainDate | null {
  const [only, other] = sentencesOf(page.blocks)
    .map(bornInLine)
    .filter(({ length }) => length > 0);
  const days = childrenListed(page)?.map(({ day }) => day) ?? (other ? [] : (only ?? []));
  return days.includes(null)
    ? null
    : (days
        .flatMap((day) => day ?? [])
        .sort(Temporal.PlainDate.compare)
        .at(-1) ?? null);
}
