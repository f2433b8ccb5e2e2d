/** « Les questions 3.2 à 3.4 s'adressent aux locataires. »: of whom a case is asked, by the number of its name. */
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import type { Condition } from './conditions.ts';

const said =
  /\bquestions? (\d{1,2}(?:\.\d{1,2})?)(?: (?:à|et) (\d{1,2}(?:\.\d{1,2})?))? (?:s['’]adresse(?:nt)?|(?:est|sont) réservées?) (?:aux? |à la |à l['’]|les? |la |l['’])(.+?)\.?$/iu;
const ownNumber = /^(\d{1,2}(?:\.\d{1,2})?)(?![\d.])/;

/** Who asks is always one of them. */
const herself = /^(?:demandeu|assure|allocataire|declarant|tous|toutes|vous|usager|beneficiaire)/;

/** « 3.10 » comes after « 3.9 ». */
const rankOf = (number: string): number => {
  const [part = 0, line = 0] = number.split('.').map(Number);
  return part * 100 + line;
};

/** The conditions that sentences of the page put on a case by its number. */
export function conditionsByNumber(blocks: readonly string[]): (field: Field) => Condition[] {
  const rules = sentencesOf(blocks).flatMap((sentence) => {
    const [, from, to = from, whom] = said.exec(sentence) ?? [];
    return from && to && whom && !herself.test(fold(whom))
      ? [{ from: rankOf(from), to: rankOf(to), wanted: fold(whom) }]
      : [];
  });
  return ({ label }) => {
    const number = ownNumber.exec(label)?.[1];
    if (number === undefined) return [];
    const rank = rankOf(number);
    return rules
      .filter(({ from, to }) => from <= rank && rank <= to)
      .map(({ wanted }) => ({ wanted, isNot: false, isLoose: false }));
  };
}
