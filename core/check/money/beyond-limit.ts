/** « L'aide ne peut pas dépasser la somme que vous devez encore », and more asked for than the « Reste dû » beside it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const rule =
  /^(.*?)\b(?:(?:ne (?:peut|doit|pourra|saurait)(?: pas| jamais| en aucun cas)?|(?:peut|doit|pourra) pas) (?:depasser|exceder|etre superieure? a)|(?:est|sera) (?:limitee?|plafonnee?) (?:a|au)|(?:porte|couvre) (?:uniquement|seulement|au plus|au maximum)|ne (?:porte|couvre) que)\b(.*)$/;
/** « Si… », « sauf », « 50 % du reste », « ou »: not of everyone, or not of the whole of it. */
const ofSome =
  /\b(?:si|sauf|selon|lorsqu\w*|quand|exemple|moitie|tiers|fois|pour cent|maxim\w+ de|ou|majore\w*|en plus)\b/;

/** What is asked for, as the rule and the case name it. */
const sorts = [
  /\baides?\b/,
  /\bsubventions?\b/,
  /\bprets?\b/,
  /\bsecours\b/,
  /\bremboursements?\b/,
  /\bprise en charge\b/,
  /\bavances?\b/,
];
const isAsked = /\b(?:demandee?s?|sollicitee?s?|souhaitee?s?|voulue?s?)\b/;

/** What it may not be more than: the first of these that is named. */
const limits = [
  /\breste (?:du\b(?! (?:mois|foyer|temps))|a (?:payer|regler|(?:votre )?charge))|\bvous devez\b|\b(?:sommes?|montants?) (?:encore |restante?s? )?(?:dues?\b|dus?(?:$| aux? | a | encore))|\b(?:dettes?|impayes?)\b/,
  /\bdevis\b/,
  /\bfactures?\b/,
  /\b(?:depenses?|couts?|frais)\b/,
];
const isPart = /\b(?:deja|payee?s?|versee?s?|reglee?s?|acomptes?|par mois|mensuel\w*|recu\w*)\b/;

export function checkBeyondLimit({ page, asked, recap }: CheckContext): Finding[] {
  const amounts = [...asked, ...recap].filter((field) => field.valueType === 'amount' && centsOf(field));
  const [wanted, otherWanted] = amounts.filter(({ label }) => isAsked.test(fold(label)));
  if (!wanted || otherWanted) return [];
  const sort = sorts.find((one) => one.test(fold(wanted.label)));
  const rules = sort ? sentencesOf(page.blocks).flatMap((sentence) => limitIn(sentence, sort)) : [];
  const [limit, other] = new Set(rules);
  const whole = limit && !other ? theOnly(amounts, limit, wanted) : null;
  const most = (whole && centsOf(whole)) ?? 0;
  return most > 0 && (centsOf(wanted) ?? 0) > most
    ? [ownFinding('range', 'problem', spotOf(wanted), 'range-high', { bound: formatAmount(most) })]
    : [];
}

function limitIn(sentence: string, sort: RegExp): RegExp[] {
  const words = fold(sentence);
  const [, subject = '', of = ''] =
    sentence.includes('%') || ofSome.test(words) ? [] : (rule.exec(words) ?? []);
  const limit = limits.find((one) => one.test(of));
  return sort.test(subject) && limit ? [limit] : [];
}

function theOnly(amounts: readonly Field[], limit: RegExp, wanted: Field): Field | null {
  const [only, other] = amounts.filter(
    (one) => one !== wanted && limit.test(fold(one.label)) && !isPart.test(fold(one.label)),
  );
  return only && !other ? only : null;
}
