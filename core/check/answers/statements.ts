/** « Je ne reçois rien du père des enfants : c'est vrai », over 150 € in the cases titled « Si c'est faux ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isStatement, saysTrue, stateOf, tellsNothing } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

export function checkStatements(context: CheckContext): Finding[] {
  const statements = context.asked.filter(isStatement);
  if (statements.length === 0) return [];
  return [...ofOtherAnswer(context), ...statements.flatMap((statement) => ofPaysDenied(statement, context))];
}

/** « Si c'est faux : ce qu'il vous remet », « Phrase fausse : que faut-il tenir loin de son assiette ? » */
const ofTrue = /^(?:si )?(?:c est|(?:la |cette )?(?:phrase|affirmation)(?: est)?) (?:vraie?|exacte?)\b/;
const ofFalse =
  /^(?:si )?(?:c est|(?:la |cette )?(?:phrase|affirmation)(?: est)?) (?:fausse|faux|inexacte?)\b/;

function ofOtherAnswer({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field, at) => {
    if (isStatement(field) || stateOf(field) !== 'filled' || tellsNothing(field)) return [];
    const names = [field.label, field.group ?? '', field.question ?? ''].map(fold);
    const [whenTrue, whenFalse] = [ofTrue, ofFalse].map((way) => names.some((name) => way.test(name)));
    if (whenTrue === whenFalse) return [];
    const statement = asked.slice(0, at).findLast(isStatement);
    const said = statement && saysTrue(statement);
    return statement && typeof said === 'boolean' && said !== whenTrue
      ? [answersApart(spotOf(field), statement)]
      : [];
  });
}

/** « Rémi a travaillé contre rémunération » */
const works =
  /^(\p{Lu}\p{L}+)(?:, [^,]{2,30},)? (?:a|avait) (?:bien )?(?:travaillé|exercé|eu un emploi|été salariée?|été employée?)(?!\p{L})/u;
/** « Solène est restée sans emploi » */
const worksNot =
  /^(\p{Lu}\p{L}+)(?:, [^,]{2,30},)? (?:n['’]a (?:pas |jamais )(?:travaillé|exercé|eu d['’]emploi)|(?:est restée?|était|a été) sans (?:emploi|travail))(?!\p{L})/u;
const ofPay = /\b(?:paies?|salaires?|salariale?s?|net social|bulletins?|fiches?)\b/;

/** That one of the household did not work, over pays in the part that bears that name. */
function ofPaysDenied(statement: Field, { asked }: CheckContext): Finding[] {
  const said = saysTrue(statement);
  const words = statement.label.replace(/^[«"“\s]+/u, '');
  const name = (said === false ? works : worksNot).exec(words)?.[1];
  if (said === null || name === undefined) return [];
  const pay = asked.find(
    (field) =>
      field.valueType === 'amount' &&
      fold(field.group ?? '')
        .split(' ')
        .includes(fold(name)) &&
      ofPay.test(foldAll(field.label, field.group, field.heading)) &&
      (centsOf(field) ?? 0) > 0,
  );
  return pay ? [answersApart(spotOf(pay), statement)] : [];
}
