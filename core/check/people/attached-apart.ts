/** « Enfant majeur rattaché : Léo EXEMPLE », and a pension paid to « un enfant non rattaché : Léo EXEMPLE ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { personsIn } from '../papers/other-name.ts';
import { longestLine } from '../sentences.ts';

const attached = /\brattachee?s?\b/;
const apart = /\bnon rattachee?s?\b/;

export function checkAttachedApart(context: CheckContext): Finding[] {
  return [...inAnswers(context), ...namedByThePage(context), ...paidForHers(context)];
}

/** A pension is paid to a grown-up child: « Nom de l'enfant majeur qui a reçu la pension » */
const ofPension = /\bpension\b.*\benfant majeur\b|\benfant majeur\b.*\bpension\b/;
const toTheHome = /(?<!\b(?:plus|pas|jamais|ni) )\brattachee? a (?:votre|mon|notre|son) foyer\b/;
const longestTitle = 80;

/** « Enfant majeur rattaché à votre foyer », over « Léo EXEMPLE, né en 2004 ». */
function namedByThePage({ asked, recap, page: { blocks } }: CheckContext): Finding[] {
  const told = blocks.flatMap((block, at) => {
    const words = fold(block);
    const isTitle = block.length <= longestTitle && /^enfants? majeure?s? rattachee?s?\b/.test(words);
    // « Quentin EXEMPLE, né en 2004, rattaché à votre foyer »
    const isLine = block.length <= longestLine && toTheHome.test(words) && !apart.test(words);
    const named = isTitle ? (blocks[at + 1] ?? '') : isLine ? block : '';
    return personsIn(named).map((name) => ({ name, block }));
  });
  return [...asked, ...recap].flatMap((field) => {
    const names = ofPension.test(fold(field.label)) ? personsIn(textOf(field) ?? '') : [];
    const other = told.find(({ name }) => names.some((one) => isSameName(one, name)));
    return other
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: other.block })]
      : [];
  });
}

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
    const [name] = ofPaidChild.test(fold(`${field.label} ${field.group ?? ''}`))
      ? personsIn(textOf(field) ?? '')
      : [];
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
  const together = said.filter(({ label }) => attached.test(fold(label)) && !apart.test(fold(label)));
  return said
    .filter(({ label }) => apart.test(fold(label)))
    .flatMap((field) => {
      const other = together.find((one) => peopleIn(one).some((name) => peopleIn(field).includes(name)));
      return other ? [answersApart(spotOf(field), other)] : [];
    })
    .slice(0, 1);
}
