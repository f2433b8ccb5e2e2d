/**
 * « Le foyer comprend les enfants de moins de 25 ans qui vivent sous le même toit », and a child of 22 who lives there, of
 * whom « Compris dans la demande ? Non » is said.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, tellsNothing, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const ofHousehold =
  /^(?!.*\b(?:sauf|peu(?:t|vent)|pouvez|choix|souhait\w*|facultati\w*|hors|exclus|etudiants?|si)\b)(?=.*\b(?:foyer|demande|dossier)\b)(?=.*\b(?:compren\w+|compose\w*|inclu\w+|compte\w*|partie|figure\w*|compris\w*|constitu\w+)\b).*\benfants\b.*?\bde moins de (\d\d) ans\b(.*)$/;
const underOneRoof =
  /\b(?:vi(?:t|vent|vant)|habit\w+|resid\w+|loge\w*)\b|\bmeme (?:toit|domicile|logement)\b|\bau (?:foyer|domicile)\b/;
const attached = /\brattach\w*\b/;

/** Of what the page is about: « la demande de bourse » may be another. */
const asksIfIn =
  /\b(?:compris\w*|inclu\w+|figure\w*|partie|couvert\w*|ajoute\w*)\b.*\b(?:demande|dossier|foyer)$/;
const livesThere =
  /\b(?:vi[tv]\w*|habite\w*|reside\w*|loge\w*)\b.*\b(?:avec vous|chez vous|toit|foyer|domicile)\b/;
const attachedToTaxes = /\brattach\w*\b.*\b(?:revenus?|fiscal\w*|impots?)\b/;
/** Why one is left out: « Déjà couvert par une autre complémentaire », « Motif ». */
const isReason =
  /\b(?:motif|raison|pourquoi|precis\w+|deja|propre|personnel\w*|autonome|independant\w*|autre)\b/;

export function checkLeftOutByRule({ asked, recap, dates, page, today }: CheckContext): Finding[] {
  const rules = sentencesOf(page.blocks).flatMap((said) => {
    const [, age, where = ''] = ofHousehold.exec(fold(said)) ?? [];
    return age === undefined ? [] : [{ said, age: Number(age), where }];
  });
  const [rule, other] = rules;
  if (!rule || other) return [];
  const said = [...asked, ...recap];
  return said.flatMap((field) => {
    if (!isYesNo(field) || yesNoOf(field) !== 'no' || !asksIfIn.test(fold(field.label))) return [];
    const beside = said.filter((one) => one !== field && partOf(one) === partOf(field));
    const [birth, another] = dates.filter(
      (date) => isBirth(date) && date.fields.every((one) => partOf(one) === partOf(field)),
    );
    const born = birth && !another ? dayOf(birth) : null;
    const isYoung = born && isBefore(today, born.add({ years: rule.age })) && !isBefore(today, born);
    const hasReason = beside.some(
      (one) => isReason.test(fold(one.label)) && !tellsNothing(one) && yesNoOf(one) !== 'no',
    );
    return partOf(field) !== '' && isYoung && !hasReason && isOfRule(rule.where, beside)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: rule.said })]
      : [];
  });
}

/** The part of the page, or the row of a table, that tells of one person. */
const partOf = ({ group, label }: Field): string => /^(.+) – /.exec(label)?.[1] ?? group ?? '';

/** Each of the conditions that the rule sets is answered « Oui »; one of them, where it says « ou ». */
function isOfRule(where: string, beside: readonly Field[]): boolean {
  const conditions = [
    { isSet: underOneRoof.test(where), asks: livesThere },
    { isSet: attached.test(where), asks: attachedToTaxes },
  ].filter(({ isSet }) => isSet);
  const isMet = ({ asks }: { asks: RegExp }): boolean =>
    beside.some((field) => isYesNo(field) && asks.test(fold(field.label)) && yesNoOf(field) === 'yes');
  const isEither = /\bou\b.*\brattach|\brattach\w*.*\bou\b/.test(where);
  return conditions.length > 0 && (isEither ? conditions.some(isMet) : conditions.every(isMet));
}
