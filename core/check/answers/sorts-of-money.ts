/** Sorts of money of which a page tells that she had some, and the cases of each. */
import { ofIllness, ofNoWork } from '../same-money.ts';

interface Sort {
  /** Told as had, folded. */
  told: RegExp;
  /** The name of its cases, folded. */
  sum: RegExp;
}

export const sortsOfMoney: readonly Sort[] = [
  {
    told: /(?<!\b(?:vers|pay|pai)\p{L}* (?:\p{L}+ ){0,2})\bpensions? alimentaires?\b(?! (?:versee?|payee?)s?\b)/u,
    sum: /^(?!.*\b(?:versee?s?|payee?s?|dues?|charges?|deduire|deductibles?)\b).*\bpensions? alimentaires?\b/,
  },
  { told: /\bsalaires?\b/, sum: /\bsalaires?\b/ },
  { told: ofIllness, sum: ofIllness },
  {
    told: ofNoWork,
    sum: ofNoWork,
  },
  { told: /\b(?:pensions?|rentes?) d invalidite\b/, sum: /\b(?:pensions?|rentes?) d invalidite\b/ },
  {
    told: /^(?!.*\breversion\b).*\b(?:pensions? de )?retraites?\b/,
    sum: /^(?!.*\breversion\b).*\bretraites?\b/,
  },
  { told: /\bbourses?\b/, sum: /\bbourses?\b/ },
  {
    told: /\b(?:revenus? (?:fonciers?|locatifs?)|loyers? (?:percus?|recus?|encaisses?))\b/,
    sum: /\b(?:revenus? (?:fonciers?|locatifs?)|loyers? (?:percus?|recus?|encaisses?))\b/,
  },
];
