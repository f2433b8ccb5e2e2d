/**
 * « Personne qui a perçu le revenu : Yanis », or « les allocations de mon mari Yanis : 2 914 € », and the amount typed on the line of
 * Nadia, his own left as it was.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, initialTextOf, stateOf, textOf } from '../../values/answer.ts';
import { fold, hasWords, onceForEach } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { notPaidWords, paidWords, partnerWords, ruleWords } from '../word-lists.ts';
import { writtenIn } from './paid-to-whom.ts';
import { moneyIn } from './sum-in-text.ts';

/** More amounts are no household: each is looked for among the others. */
const mostCells = 60;

const ofFirst = /\bdeclarante? 1\b|\b(?:vous|moi)(?: meme)?\b|\b(?:allocataire|demandeu(?:r|se)|assuree?)\b/;
const ofSecond = new RegExp(String.raw`\bdeclarante? 2\b|\b(?:${partnerWords})\b`);
/** In the name of a line, whose it is and nothing of what is told there. */
const ofWhose = /^(?:[1-9][a-z]{2}|declarante?|[12]|vous|meme|votre|vos|mon|ma|de|d|du|la|le|l|m|mme|mr)$/;

/** How a line names whose it is: « nadia », and the first or the second of the two. */
interface Whose {
  names: string[];
  role: 'first' | 'second' | null;
}

export function checkLineOfAnother({ asked, page }: CheckContext): Finding[] {
  const cells = asked.filter(({ valueType }) => valueType === 'amount');
  const typed = cells.filter((field) => isTouched(field) && (centsOf(field) ?? 0) > 0);
  if (cells.length > mostCells || typed.length === 0) return [];
  const line = lineChosen(asked, cells, typed);
  if (line) return line;
  // Beside other money, the choice may be of that; the same sum may be asked for once more, over the lines.
  const choice = new Set(typed.map(centsOf)).size === 1 ? choiceOf(asked, page) : null;
  const written = sentencesOf(writtenIn(page));
  return typed.flatMap((field) => {
    const pairs = cells.flatMap((other) => {
      const isLeft = other !== field && (!isTouched(other) || centsOf(other) === 0);
      const whose = isLeft ? apart(field, other, page) : null;
      return whose ? [{ ...whose, isUntouched: !isTouched(other) }] : [];
    });
    const [pair, more] = pairs;
    if (!pair || more) return [];
    const said = [
      ...(choice && pair.isUntouched && isOfItsMoney(choice, field) ? chosenOf(choice, pair) : []),
      ...written.filter((text) => isToldOf(text, field, pair)),
    ][0];
    if (said !== undefined)
      return [
        ownFinding('contradiction', 'problem', spotOf(field), 'contradiction-problem', { first: said }),
      ];
    const line = shownOf(field, pair, page);
    return line === null
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line })];
  });
}

const isNoPay = new RegExp(
  String.raw`\b(?:${ruleWords}|${notPaidWords}|ex|ancien\w*|total|par|vous|reversion|decede\w*|deces|aidante?s?|(?:entreprise|societe|garage|magasin) (?:de|du)|salariee? (?:de|du))\b`,
);

/** « Salaire de votre conjoint, transmis par son employeur : 1 204,36 € »: the page tells that sum of the other alone. */
function shownOf(field: Field, { own, others }: Pair, { blocks }: PageModel): string | null {
  const lines = sentencesOf(blocks).filter((line) => sumsIn(line).includes(centsOf(field) ?? 0));
  const isOfOther = (line: string): boolean => {
    const words = fold(line).replace(/\bpar (?:son|sa|l|le|la) \p{L}+/gu, ' ');
    return (
      sumsIn(line).length === 1 &&
      (others.role === 'second' || others.names.length > 0) &&
      isNamed(others, words) &&
      !own.names.some((name) => hasWords(words, name)) &&
      !isNoPay.test(words)
    );
  };
  return lines.every(isOfOther) ? (lines[0] ?? null) : null;
}

const theOnly = <One>([first, other]: readonly One[]): One | null =>
  first !== undefined && other === undefined ? first : null;

/** Written by her: not what stood there when the page opened. */
const isTouched = (field: Field): boolean => textOf(field) !== null && textOf(field) !== initialTextOf(field);

const asksOfMoney =
  /\b(?:personnes?|declarante?s?|qui|membre|titulaire|beneficiaire|concerne\w*)\b(?=.*\b(?:percu\w*|recu\w*|touche\w*|gagne\w*|revenus?|montants?|salaires?|ressources?|sommes?|allocations?|pensions?|corrig\w*|oublie\w*)\b)|^a qui\b.*\b(?:revenus?|montants?|ressources?|sommes?|salaires?|pensions?|allocations?)\b|\b(?:revenus?|montants?|ressources?|sommes?)\b.*\b(?:de qui|a qui|quelle personne|quel declarant|quel membre)\b|^pour qui\b.*\b(?:montants?|sommes?|revenus?|salaires?)\b/;
/** Who writes, or who pays. */
const notOfLine =
  /\b(?:rempli\w*|signe\w*|contact\w*|joindre|depose\w*|ecri\w*|(?<!\bete )(?:vers(?:e|ee|ez|es)|paye\w*)|repond\w*|etes vous)\b/;

const isOfWhom = (asks: string, isCorrection: boolean): boolean =>
  (asksOfMoney.test(asks) || (isCorrection && ofLine.test(asks))) && !notOfLine.test(asks);

/** Where one line is put right, whoever is chosen is of that line; elsewhere she may be who asks. */
const ofLine = /^(?:declarante?|personne|membre|enfant)s?(?: concernee?)?$|^de qui s agit il$/;
const corrects = /\b(?:corrig\w*|correction|rectifi\w*)\b/;

/** « Qui a perçu un salaire ? » says nothing of a pension. */
function isOfItsMoney({ asks }: Choice, { label, group }: Field): boolean {
  const sorts = moneyIn(asks);
  return sorts.length === 0 || moneyIn(`${label} ${group ?? ''}`).some((sort) => sorts.includes(sort));
}

/** Who is chosen, in one question alone: of a list, or the one box that is ticked. */
interface Choice {
  asks: string;
  chosen: string;
  options: string[];
}

function choiceOf(asked: readonly Field[], { headings }: PageModel): Choice | null {
  const isCorrection = headings.some(({ text }) => corrects.test(fold(text)));
  const lists = asked
    .filter(
      ({ options, kind, label }) =>
        options.length > 1 && kind !== 'checkbox' && isOfWhom(fold(label), isCorrection),
    )
    .map((field) => ({ asks: field.label, chosen: textOf(field) ?? '', options: field.options }));
  const boxes = Map.groupBy(
    asked.filter(({ kind, question }) => kind === 'checkbox' && isOfWhom(fold(question ?? ''), isCorrection)),
    ({ question }) => question ?? '',
  );
  const ticked = [...boxes].map(([asks, all]) => ({
    asks,
    chosen: theOnly(all.filter((box) => stateOf(box) === 'filled'))?.label ?? '',
    options: all.map(({ label }) => label),
  }));
  return theOnly([...lists, ...ticked]);
}

/** Whose each of two lines is, where they say the same of two people; null where they differ in anything else. */
function apart(field: Field, other: Field, page: PageModel): { own: Whose; others: Whose } | null {
  const [one, two] = [field, other].map(({ outerGroup, group, label }) =>
    [outerGroup, group, label].filter(Boolean).join(' '),
  ) as [string, string];
  const [words, otherWords] = [wordsOf(one), wordsOf(two)];
  const [mine, hers] = [
    words.filter((word) => !otherWords.includes(word)),
    otherWords.filter((word) => !words.includes(word)),
  ];
  const rest = (all: readonly string[], own: readonly string[]): string =>
    all.filter((word) => !own.includes(word) && !ofWhose.test(word)).join(' ');
  if (rest(words, mine) !== rest(otherWords, hers)) return null;
  const [own, others] = [whoseOf(mine, one, page), whoseOf(hers, two, page)];
  if (!own || !others || !isOneBox(one, two)) return null;
  if (own.role !== others.role) return { own, others };
  // « Ce que vous déclarez pour Nadia » says « vous » of both.
  const isByName = own.names.length > 0 && others.names.length > 0;
  return isByName ? { own: { ...own, role: null }, others: { ...others, role: null } } : null;
}

const wordsOf = (text: string): string[] => fold(text).split(' ');

/** « 1AP » and « 1BP » are one line of two people; « 1AJ » and « 1BP » are not. */
const isOneBox = (one: string, two: string): boolean => {
  const [box, other] = [one, two].map(taxBoxIn);
  return box === other || (box?.at(0) === other?.at(0) && box?.at(2) === other?.at(2));
};

/** Null where something else than a person is named. */
function whoseOf(words: readonly string[], name: string, page: PageModel): Whose | null {
  const folded = fold(name);
  const [isFirst, isSecond] = [ofFirst.test(folded), ofSecond.test(folded)];
  const names = words.filter((word) => !ofWhose.test(word) && !ofSecond.test(word) && !ofFirst.test(word));
  if (names.some((word) => !isPerson(word, name, page))) return null;
  const role = isSecond ? 'second' : isFirst ? 'first' : null;
  return names.length > 0 || role ? { names, role } : null;
}

/** « Nadia », where the page names « Nadia HADDAD », « M. Nadia » or « votre fille Nadia » too. */
function isPerson(word: string, name: string, page: PageModel): boolean {
  const written = (name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).find((one) => fold(one) === word);
  if (!written) return false;
  const known = peopleOf(page);
  const isKnown = known.get(written) ?? isNamedAsPerson(written, page);
  known.set(written, isKnown);
  return isKnown;
}

/** Of each name, looked for once. */
const peopleOf = onceForEach((_page: PageModel) => new Map<string, boolean>());

function isNamedAsPerson(written: string, { blocks, fields }: PageModel): boolean {
  const known = new RegExp(
    `(?<!\\p{L})(?:${written} \\p{Lu}[\\p{L}'’-]+|\\p{Lu}[\\p{L}'’-]+ ${written}|(?:M\\.|Mme|Monsieur|Madame|mari|femme|époux|épouse|conjointe?|fils|fille) ${written})(?!\\p{L})`,
    'u',
  );
  return [...blocks, ...fields.flatMap(({ options }) => options)].some((line) => known.test(line));
}

/** « Ligne à corriger : 1BP », left as it was, and the one amount written on 1AP. */
function lineChosen(
  asked: readonly Field[],
  cells: readonly Field[],
  typed: readonly Field[],
): Finding[] | null {
  const choice = theOnly(
    asked.filter(
      ({ options, label }) =>
        options.filter(taxBoxIn).length > 1 &&
        /\b(?:ligne|case|rubrique|code)\b/.test(fold(label)) &&
        !/\b(?:suppr\w+|effac\w+|annul\w+|retir\w+|enlev\w+)\b/.test(fold(label)),
    ),
  );
  const box = taxBoxIn((choice && textOf(choice)) ?? '');
  const field = theOnly(typed);
  const own = theOnly(cells.filter(({ label }) => taxBoxIn(label) === box));
  const isLeft = box !== null && own !== null && !isTouched(own);
  return choice && field && isLeft && (taxBoxIn(field.label) ?? box) !== box
    ? [
        ownFinding('contradiction', 'problem', spotOf(field), 'contradiction-problem', {
          first: `${choice.label} ${textOf(choice)}`,
        }),
      ]
    : null;
}

type Pair = NonNullable<ReturnType<typeof apart>>;

const isNamed = ({ names, role }: Whose, folded: string): boolean =>
  names.length > 0 && names.some((name) => hasWords(folded, name))
    ? true
    : role !== null &&
      (role === 'first' ? ofFirst : ofSecond).test(folded) &&
      !(role === 'first' && ofSecond.test(folded));

/** The answer, where the one chosen is the other of the two, and this one is there to choose too. */
function chosenOf({ asks, chosen, options }: Choice, { own, others }: Pair): string[] {
  const isOther = isNamed(others, fold(chosen)) && !isNamed(own, fold(chosen));
  const isChoice = options.some((one) => isNamed(own, fold(one)) && !isNamed(others, fold(one)));
  return isOther && isChoice ? [`${asks} ${chosen}`] : [];
}

/** « les allocations de mon mari », « Yanis a perçu » */
const bothOfUs = /\b(?:mes|miens?|miennes?|moi|nos|nous|ex)\b/;
/** « La pension de réversion de mon mari », « reçu de mon mari » are hers. */
const ofHers = /\b(?:reversion|decede\w*|deces|veu(?:f|ve)|succession|j ai (?:recu|percu|touche|eu))\b/;

/** Whether her own words tell this sum, as what the other of the two was paid. */
function isToldOf(text: string, field: Field, { own, others }: Pair): boolean {
  const words = fold(text);
  const [cents, other] = sumsIn(text);
  if (cents !== centsOf(field) || other !== undefined || bothOfUs.test(words) || ofHers.test(words))
    return false;
  const who = [
    ...others.names,
    ...(others.role === 'second' ? [`(?:mon |ma )(?:${partnerWords})`] : []),
  ].join('|');
  if (who === '' || own.names.some((name) => hasWords(words, name))) return false;
  return new RegExp(
    `\\b(?:${paidWords}|revenus?|sommes?)(?: \\p{L}+)? (?:de|d|du) (?:mon |ma )?(?:(?:${partnerWords}) )?(?:${who})\\b|\\b(?:${who})(?: \\p{L}+)? (?:a|avait) (?:bien )?(?:percu|recu|touche|gagne|eu)\\b`,
    'u',
  ).test(words);
}
