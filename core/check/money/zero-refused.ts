/** « Ne laissez pas 0 », « le salaire ne peut pas être nul », and a 0 in that very case. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';

const nothing = '(?:0(?: 00)?|zero|nuls?|nulles?)';
const written =
  '(?:laiss|mett|indiqu|saisi|inscri|ecri|declar|entr|tap|not|port|donn|repond)(?:ez|er|issez|ssez|ire|vez|re|tre)?';
const refuses = new RegExp(
  [
    // « Ne laissez pas 0 », « évitez d'écrire 0 »
    String.raw`\b(?:ne|n|n y|jamais|sans|evitez (?:de|d)) ${written} (?:pas|jamais)? ?(?:\p{L}+ ){0,3}?${nothing}(?= euros?$| heures?$| (?:a|dans|comme|pour|par|ici|en)\b|$)`,
    // « Le montant ne peut pas être nul », « 0 n'est pas accepté »
    String.raw`\b(?:ne|n) (?:peu\p{L}+|doi\p{L}+|sera\p{L}*|est) (?:pas|jamais) (?:etre )?(?:egal\p{L}* a |de |a )?${nothing}$`,
    String.raw`\b${nothing} (?:\p{L}+ ){0,2}(?:n est|ne (?:sera|serait|peut|convient|vaut)|est refuse|sera refuse|est impossible|bloque)\b`,
    String.raw`\b(?:superieur|different)\p{L}* (?:strictement )?(?:a|de) ${nothing}$|\bplus grande? que ${nothing}$`,
    String.raw`\b(?:pas|jamais) (?:de )?(?:montant|salaire|somme|reponse|valeur|pay\p{L}*) (?:nul\p{L}*|a 0|a zero|de 0|egal\p{L}* a 0)$`,
  ].join('|'),
  'u',
);
/** On a condition, of some; or of a 0 among other figures. */
const ofSome =
  /\b(?:si|sauf|quand|lorsqu\p{L}*|peut etre|parfois|pour (?:un|une|les|chaque)|devant|virgule|initial|decimales?|centimes?|chiffres?)\b/u;

/** Amounts and numbers of hours: the 0 of a number of people is told elsewhere. */
const isNumber = ({ valueType }: Field): boolean => valueType === 'amount' || valueType === 'hours';

export function checkZeroRefused({ asked, page }: CheckContext): Finding[] {
  const zeros = asked.filter(
    (field) => isNumber(field) && stateOf(field) === 'filled' && centsOf(field) === 0,
  );
  if (zeros.length === 0) return [];
  const beside = linesBeside(page);
  const ofPage = page.blocks.flatMap((block) =>
    sentencesOf([block], longestText).flatMap((sentence) =>
      refusesZero(sentence) ? [{ sentence, block }] : [],
    ),
  );
  return zeros.flatMap((field) => {
    const own = sentencesOf([field.hint ?? '', beside(field)], longestText).find(refusesZero);
    const said =
      own ?? ofPage.find(({ sentence, block }) => isAbout(field, sentence, block, asked))?.sentence;
    return said === undefined
      ? []
      : [{ ...ownFinding('range', 'problem', spotOf(field), 'page-error-problem', { said }), why: null }];
  });
}

const refusesZero = (sentence: string): boolean => {
  const words = fold(sentence);
  return refuses.test(words) && !ofSome.test(words);
};

/** By the words of the sentence, or of the text around it; of every case, where they are of none. */
function isAbout(field: Field, sentence: string, block: string, asked: readonly Field[]): boolean {
  const cases = asked.filter(isNumber);
  const shares = (one: Field, text: string): number => {
    const said = stems(text);
    return stems([one.label, one.group, one.question].join(' ')).filter((stem) => said.includes(stem)).length;
  };
  const text = [sentence, block].find((one) => cases.some((each) => shares(each, one) > 0));
  if (text === undefined) return true;
  const own = shares(field, text);
  return own > 0 && cases.every((one) => shares(one, text) <= own);
}
