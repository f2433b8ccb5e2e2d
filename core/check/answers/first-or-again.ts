/** « Une première demande », chosen where the page shows that she has it: « Votre C2S actuelle : ouverte… jusqu'au 31 juillet 2027 ». */
import type { Finding } from '../../assessment.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { longestLine } from '../sentences.ts';

const first = /\b(?:premiere demande|jamais (?:eu|percu|recu|touche|beneficie))\b/;
const again = /\b(?:renouvel\w+|prolong\w+)\b/;
const inForce = /\b(?:c2s|complementaire sante solidaire)\b.*\b(?:actuelle?s?|en cours|ouverte?s?)\b/;

export function checkFirstOrAgain(context: CheckContext): Finding[] {
  return [...overRightInForce(context), ...overHadBefore(context)];
}

const hadBefore = /\bdeja (?:percu|recu|touche|eu|beneficie|obtenu)\w*\b/;
/** « APA », « allocation »: what it is of. */
const whatOf = (text: string): string[] => [...(text.match(/\b\p{Lu}{3,}\b/gu) ?? []), ...stems(text)];

/** « Première demande : je n'ai jamais eu l'APA », and « Avez-vous déjà perçu l'APA ? Oui ». */
function overHadBefore({ asked }: CheckContext): Finding[] {
  return asked.flatMap((choice) => {
    const chosen = textOf(choice) ?? '';
    if (choice.options.length < 2 || !never.test(fold(chosen))) return [];
    const named = whatOf(chosen).filter((one) => !/^(?:premie|demand|jamais|benefi|touche|obtenu)/.test(one));
    const had = asked.find(
      (field) =>
        isYesNo(field) &&
        yesNoOf(field) === 'yes' &&
        hadBefore.test(fold(field.label)) &&
        whatOf(field.label).some((one) => named.includes(one)),
    );
    return had ? [answersApart(spotOf(choice), had)] : [];
  });
}
const never = /\bjamais (?:eu|percu|recu|touche|beneficie|obtenu)\b/;

function overRightInForce({ asked, page, today }: CheckContext): Finding[] {
  const choices = asked.filter(({ options }) =>
    [first, again].every((one) => options.some((option) => one.test(fold(option)))),
  );
  if (choices.length === 0) return [];
  const lines = page.answers.map(({ block, name }) => `${page.blocks[name]} : ${page.blocks[block]}`);
  const said = [...page.blocks, ...lines].find(
    (line) =>
      line.length <= longestLine &&
      inForce.test(fold(line)) &&
      datesIn(line).some((day) => !isBefore(day, today)),
  );
  return choices.flatMap((field) =>
    said && first.test(fold(textOf(field) ?? ''))
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [],
  );
}
