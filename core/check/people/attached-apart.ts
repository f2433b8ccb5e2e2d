/** « Enfant majeur rattaché : Léo EXEMPLE », and a pension paid to « un enfant non rattaché : Léo EXEMPLE ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, denies, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { firstNames } from '../papers/first-names.ts';
import { personsIn } from '../papers/other-name.ts';
import { longestLine } from '../sentences.ts';

const attached = /\brattachee?s?\b/;
const apart = /\bnon rattachee?s?\b/;

export function checkAttachedApart(context: CheckContext): Finding[] {
  return [
    ...inAnswers(context),
    ...namedByThePage(context),
    ...paidForHers(context),
    ...paidToAttached(context),
  ];
}

/** A pension is paid to a grown-up child: « Nom de l'enfant majeur qui a reçu la pension » */
const ofPension = /\bpension\b.*\benfant majeur\b|\benfant majeur\b.*\bpension\b/;
const toTheHome = /(?<!\b(?:plus|pas|jamais|ni) (?:etre )?)\brattachee? a (?:votre|mon|notre|son) foyer\b/;
const longestTitle = 80;

/** « Enfant majeur rattaché à votre foyer », over « Léo EXEMPLE, né en 2004 ». */
function namedByThePage({ asked, recap, page: { blocks } }: CheckContext): Finding[] {
  const told = blocks.flatMap((block, at) => {
    const words = fold(block);
    const isTitle = block.length <= longestTitle && /^enfants? majeure?s? rattachee?s?\b/.test(words);
    // « Quentin EXEMPLE, né en 2004, rattaché à votre foyer »
    const isLine = block.length <= longestLine && toTheHome.test(words) && !apart.test(words);
    const named = isTitle ? (blocks[at + 1] ?? '') : isLine ? block : '';
    const names = personsIn(named);
    return (names.length === 0 && isLine ? [''] : names).map((name) => ({ name, block }));
  });
  return [...asked, ...recap].flatMap((field) => {
    const isPaid = ofPension.test(fold(field.label)) || isOfPensionPaid(field);
    const names = isPaid ? personsIn(textOf(field) ?? '') : [];
    const said = isPaid && field.options.length > 1 ? fold(textOf(field) ?? '') : '';
    const other = told.find(
      ({ name, block }) =>
        names.some((one) => isSameName(one, name)) ||
        (said.split(' ').length > 1 &&
          personsIn(textOf(field) ?? '').length === 0 &&
          /^[^,]{3,40}, née? /u.test(block) &&
          fold(block).startsWith(`${said} `)),
    );
    return other
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: other.block })]
      : [];
  });
}

/** « Enfant qui a reçu la pension », under « Pension versée à un enfant majeur (6EL) » */
const isOfPensionPaid = ({ label, group }: Field): boolean =>
  /\benfant\b.*\b(?:a qui|qui a recu)\b/.test(fold(label)) && ofPension.test(fold(group ?? ''));

/** « Enfant mineur pour lequel vous versez la pension » */
const ofPaidChild =
  /^(?!.*\b(?:recevez|recue?s?|percevez|percue?s?)\b)(?=.*\benfants?\b)(?=.*\b(?:vous versez|versee?s?)\b).*\b(?:pensions?|(?:pour (?:lequel|qui)|a qui) vous versez)\b/;
const hersAlone = /^a (?:ma |votre |la )?charge exclusive\b(?!.*\b(?:jusqu|avant|depuis|a partir)\b)/;
/** The name of a child stands so many cells before what is said of it. */
const cellsBefore = 2;

/** « Lou EXEMPLE | 2014 | À charge exclusive », and a pension paid for the same child, who is counted already. */
function paidForHers({ asked, recap, page: { blocks } }: CheckContext): Finding[] {
  const counted = blocks.flatMap((block, at) =>
    hersAlone.test(fold(block))
      ? blocks.slice(Math.max(0, at - cellsBefore), at).flatMap((name) => ({ name: personsIn(name), block }))
      : [],
  );
  return [...asked, ...recap].flatMap((field) => {
    const [name] = ofPaidChild.test(foldAll(field.label, field.group)) ? personsIn(textOf(field) ?? '') : [];
    const other = name && counted.find((one) => one.name.some((known) => isSameName(known, name)));
    return other
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: other.block })]
      : [];
  });
}

/** « AUBERTIN Lucas », « Lucas AUBERTIN » */
const isSameName = (one: string, other: string): boolean =>
  fold(one).split(' ').sort().join(' ') === fold(other).split(' ').sort().join(' ');

function inAnswers({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const peopleIn = (field: Field): string[] => personsIn(`${field.label} : ${textOf(field) ?? ''}`);
  const together = said.filter(
    (field) => attached.test(fold(field.label)) && !apart.test(fold(field.label)) && yesNoOf(field) !== 'no',
  );
  return said
    .filter(({ label }) => apart.test(fold(label)))
    .flatMap((field) => {
      const other = together.find((one) => peopleIn(one).some((name) => peopleIn(field).includes(name)));
      return other ? [answersApart(spotOf(field), other)] : [];
    })
    .slice(0, 1);
}

const toBeAttached = /\brattach(?:ee?s?|er|ement)\b/;
/** Attached to another home, the pension may be taken off. */
const toOther =
  /\b(?:autre (?:parent|foyer)|sa mere|son pere|leur (?:mere|pere)|son (?:propre )?foyer|ex|ancien\w*|non)\b/;
const ofPensionPaid =
  /^(?!.*\b(?:recue?s?|percue?s?|percevez|recevez|mineure?s?)\b)(?=.*\bpensions?\b|.*\bsommes? versees?\b|.*\b6 ?(?:el|em|gi|gj)\b)(?=.*\b(?:majeure?s?|non rattachee?s?|6 ?(?:el|em|gi|gj))\b)/;
/** The name of the child stands so many cases after its amount, or before it. */
const casesBetween = 2;

/** « Lucie est-elle rattachée à votre foyer ? Oui », and a pension to a grown-up child, taken off, with her name beside it. */
function paidToAttached({ asked, recap }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const together = said.filter(isAttached);
  if (together.length === 0) return [];
  return said
    .filter((field) => (centsOf(field) ?? 0) > 0 && ofPensionPaid.test(wholeNameOf(field)))
    .flatMap((amount) => {
      const names = [amount.label, ...namesBeside(amount, said)];
      const other = together.find((one) => names.some((name) => isOfSame(wordsWithName(one), name)));
      return other ? [answersApart(spotOf(amount), other)] : [];
    });
}

const wholeNameOf = ({ label, group, question, heading }: Field): string =>
  fold([heading, group, question, label].filter(Boolean).join(' '));

/** « Oui, elle est rattachée », « Rattachée à notre foyer », or a box that attaches. */
function isAttached(field: Field): boolean {
  const [label, told] = [fold(field.label), fold(textOf(field) ?? '')];
  if (stateOf(field) !== 'filled' || field.valueType === 'amount') return false;
  if (toOther.test(label) || toOther.test(told) || denies(told)) return false;
  const isChosen = /^(?:(?:oui|il|elle|est) )*rattachee?\b/.test(told) && field.kind !== 'checkbox';
  return isChosen || (toBeAttached.test(label) && (field.kind === 'checkbox' || yesNoOf(field) === 'yes'));
}

/** « Rattachée à votre foyer », under « Lou EXEMPLE » */
const wordsWithName = ({ label, group }: Field): string =>
  namesIn(label).length > 0 ? label : (group ?? '');

/** Of the same line of the form: the cases for a name right after the amount, up to the next amount; else the one right before. */
function namesBeside(amount: Field, said: readonly Field[]): string[] {
  const at = said.indexOf(amount);
  const after = said.slice(at + 1, at + 1 + casesBetween);
  const next = after.findIndex(({ valueType }) => valueType === 'amount');
  const named = (next < 0 ? after : after.slice(0, next)).filter(asksWhichChild);
  const before = said[at - 1];
  const all = named.length > 0 || !before || !asksWhichChild(before) ? named : [before];
  return all.map((field) => textOf(field) ?? '');
}

const asksWhichChild = ({ label }: Field): boolean =>
  /\b(?:noms?|prenoms?|beneficiaire|enfant|a qui)\b/.test(fold(label)) && !/\bnaissance\b/.test(fold(label));

/** Whether a name is that of the child named there: by more than the family's name. */
function isOfSame(text: string, name: string): boolean {
  const [known, given] = [namesIn(text), namesIn(name)];
  const common = given.filter((word) => known.includes(word));
  if (known.length > 1 && given.length > 1) return common.length > 1;
  return common.some((word) => firstNames.has(word) || known.length === 1);
}

/** The words with a capital, but for the first one of a sentence, unless it is a name too: « Lou est-elle rattachée ? » */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*/gu)].flatMap(({ 0: word, index }) => {
    const isFirst = index === 0 && /^\p{Lu}\p{Ll}+ [^\p{Lu}]/u.test(text);
    return (isFirst && !firstNames.has(fold(word))) || isTitle.test(fold(word)) ? [] : [fold(word)];
  });
const isTitle = /^(?:mlle|mme|mr|monsieur|madame|mademoiselle|nom|prenom)$/;
