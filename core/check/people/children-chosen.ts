/** « Comment vivez-vous ? Seule, sans enfant », and « Amina habite : chez moi »; an « enfant » who is older than the one who asks. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { isBefore } from '../days/time-in.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { birthsOfRow } from '../row-cells.ts';

export function checkChildrenChosen(context: CheckContext): Finding[] {
  return [...withoutChildren(context), ...olderChild(context)];
}

const asksHow = /^(?:aujourd hui )?(?:comment|avec qui) vivez vous\b/;
const asksWhere = /^\p{Lu}\p{Ll}+ (?:habite|vit|réside)\b/u;
const here = /^(?:chez|avec) (?:moi|vous|nous)\b/;

function withoutChildren({ asked }: CheckContext): Finding[] {
  const how = asked.find(
    ({ label, options }) =>
      options.length > 1 &&
      asksHow.test(fold(label)) &&
      options.some((one) => /\benfants?\b/.test(fold(one))),
  );
  const child = asked.find((field) => asksWhere.test(field.label) && here.test(fold(textOf(field) ?? '')));
  return how && child && /\bsans enfants?\b/.test(fold(textOf(how) ?? ''))
    ? [answersApart(spotOf(how), child)]
    : [];
}

const ofAsker = /^(?:demandeu\w+|assuree?|allocataire|titulaire)\b.*\bnee? (?:e )?le\b/;

/** « Gérard, 02/11/1958 : enfant », of whom « Demandeuse : Marie-France, née le 14/06/1961 » is the parent. */
function olderChild({ asked, page }: CheckContext): Finding[] {
  const line = page.blocks.find((block) => ofAsker.test(fold(block)));
  const [parent] = datesIn(line ?? '');
  if (!line || !parent) return [];
  return asked.flatMap((field) => {
    const isChild =
      /\blien\b/.test(fold(columnName(field.label))) && /^enfant\b/.test(fold(textOf(field) ?? ''));
    const [born, other] = isChild ? birthsOfRow(rowName(field.label) || field.group, page) : [];
    return born && !other && isBefore(born, parent)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: line })]
      : [];
  });
}
