/** Which change a page of changes is about: « Je déménage », chosen, or the title of the page or of one of its parts. */
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';

type Change = CheckOf<'change-needs'>;

/** « Date de naissance », « Lieu du mariage » name a case, and not what happened. */
const ofDetail =
  /^(?:dates?|jour|mois|annee|lieu|pays|commune|ville|noms?|prenoms?|acte|certificat|numero|adresse|avant|ancien\w*)\b(?! change)/;

/** « Je n'ai plus de travail » denies nothing by what it is called, « plus de travail »; « Je ne déménage pas » does. */
const names = ({ changes }: Change, text: string): boolean => {
  const said = fold(text);
  const called = changes.map(fold).find((one) => hasWords(said, one));
  return called !== undefined && !ofDetail.test(said) && !denies(` ${said} `.replace(` ${called} `, ' '));
};

/** The one change that a text names: « Séparation ou décès » may be either. */
function changeIn(text: string | null | undefined, all: readonly Change[]): Change | null {
  const [one, other] = text ? all.filter((change) => names(change, text)) : [];
  return one && !other ? one : null;
}

/** The cases in which she is to tell this change: none where another one is told. */
export function casesOfChange({ checks }: Procedure, check: Change, { asked, page }: CheckContext): Field[] {
  const all = checks.filter((one) => one.kind === 'change-needs');
  const isNamed = (text: string): boolean => all.some((one) => names(one, text));
  // « Avez-vous déménagé ? Non »
  if (asked.some((field) => isYesNo(field) && names(check, field.label) && yesNoOf(field) !== 'yes'))
    return [];
  const titleOf = (field: Field): Change | null =>
    [field.group, field.outerGroup, field.question, field.heading]
      .map((title) => changeIn(title, all))
      .find((change) => change !== null) ?? null;
  const choices = asked.filter(
    (field) =>
      !isYesNo(field) &&
      field.valueType !== 'consent' &&
      (field.kind === 'checkbox' ? isNamed(field.label) : field.options.some(isNamed)),
  );
  const others = asked.filter((field) => !choices.includes(field));
  if (choices.length > 0)
    return choices.some((field) => changeIn(textOf(field), all) === check)
      ? others.filter((field) => [check, null].includes(titleOf(field)))
      : [];
  // The last title before the cases is that of the page where all of them stand under it.
  const [first] = asked;
  const over = asked.every(({ heading }) => heading === first?.heading) ? first?.heading : null;
  const ofPage = new Set(
    [page.title, page.step?.title, page.headings[0]?.text, over].flatMap(
      (title) => changeIn(title, all) ?? [],
    ),
  );
  const isOfPage = ofPage.size === 1 && ofPage.has(check);
  const parts = Map.groupBy(others, titleOf);
  // « Nouvelle adresse », a part of the page of a couple, is for those who moved.
  const isBegun = parts.get(check)?.some((field) => stateOf(field) === 'filled');
  return [
    ...(isBegun || isOfPage ? (parts.get(check) ?? []) : []),
    ...(isOfPage ? (parts.get(null) ?? []) : []),
  ];
}
