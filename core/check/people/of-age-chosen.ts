/** « À ce jour, la titulaire est : majeure », under « Date de naissance : 14 mars 2010 », which the page shows. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { isYesNo, textOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isOfPast } from '../days/times-told.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { birthsAsked, isBornSo } from './born-between.ts';

/** Of who is of age, and of nothing else: « Majeure, elle signe elle-même ». */
const ofAge =
  /^(?:(?:elle|il|je|vous|l enfant|le jeune|la jeune|la titulaire|le titulaire)? ?(?:est|suis|etes) )?(?:deja |encore )?(?:une? (?:personne |enfant )?)?(mineur|majeur)e?s?\b(?! (?:emancip|proteg|sous|en tutelle|de moins))/;
/** « Représentant légal », « Tuteur »: of another than the one who was born then. */
const ofAnother =
  /\b(?:representante?|parents?|pere|mere|tut\w+|accompagn\w*|responsable|conjointe?|autres?|payeu\w*|signataire)\b/;
/** « À la date du départ », « en 2027 »: not of today. */
const ofThen = /\b(?:a l epoque|lors|au moment|rentree|date (?:du|de la|d)|au 1er|20\d\d)\b/;
const bornOn = /^(?:date de )?naissance|\bnee?(?: e)? le\b/;

/** « Noémie, née le… », where there are no titles, may be of who is signed in. */
const titled = /^(?:date de )?naissance/;

/** The births that the page shows: « Date de naissance », then « 14 mars 2010 »; « née le 14 mars 2010 ». */
function birthsShown({ blocks, fields }: PageModel): { day: Temporal.PlainDate; name: string; at: number }[] {
  const labels = new Set(fields.map(({ label }) => label));
  return blocks.flatMap((block, at) => {
    if (!bornOn.test(fold(block)) || labels.has(block) || ofAnother.test(fold(block))) return [];
    const own = datesIn(block);
    const told = own.length > 0 ? own : datesIn(blocks[at + 1] ?? '').slice(0, 1);
    return told.map((day) => ({ day, name: block, at }));
  });
}

/** The title that a line stands under. */
const titleOver = ({ blocks, headings }: PageModel, at: number): string | null => {
  const titles = new Set(headings.map(({ text }) => text));
  return blocks.slice(0, at).findLast((block) => titles.has(block)) ?? null;
};

const isChosen = (field: Field): boolean =>
  field.options.length > 1 && !isYesNo(field) && ofAge.test(fold(textOf(field) ?? ''));

export function checkOfAgeChosen(context: CheckContext): Finding[] {
  const { asked, page, today } = context;
  const chosen = asked.filter(
    (field) =>
      isChosen(field) &&
      ![ofAnother, ofThen].some((words) => words.test(foldAll(field.label, field.question))),
  );
  if (chosen.length === 0 || isOfPast(context)) return [];
  const shown = birthsShown(page).map(({ day, name, at }) => ({
    day,
    name,
    isOf: (field: Field) =>
      [field.heading, field.group].includes(titleOver(page, at)) ||
      (field.heading === null && field.group === null && titled.test(fold(name))),
  }));
  return chosen.flatMap((field) => {
    // The one birth of her part of the page.
    const [birth, other] = shown.filter(({ isOf }) => isOf(field));
    const births = birthsAsked(fold(ofAge.exec(fold(textOf(field) ?? ''))?.[1] ?? ''), today);
    return birth && !other && births && !isBornSo(births, birth.day)
      ? [
          ownFinding('agreement', 'problem', spotOf(field), 'agreement-problem', {
            first: `${birth.name} ${formatDate(birth.day)}`,
          }),
        ]
      : [];
  });
}
