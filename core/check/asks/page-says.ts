import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { confirmedState } from '../../progress.ts';
import { initialTextOf, stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { sentencesOf } from '../sentences.ts';

/** What the page itself says is wrong. Once the answer has changed, its message may be out of date: unknown. */
export function checkPageErrors({ asked }: CheckContext): Finding[] {
  return asked
    .filter((field) => field.error !== null)
    .map((field) => {
      const isStale = stateOf(field) === 'filled' && textOf(field) !== initialTextOf(field);
      return isStale
        ? ownFinding('page-error', 'unknown', spotOf(field), 'page-error-stale')
        : ownFinding('page-error', 'problem', spotOf(field), 'page-error-problem', {
            said: field.error ?? '',
          });
    });
}

/** « Logement occupé – À compléter : 1 réponse obligatoire », on the button of a part that is folded, or as its title. */
const leftInPart =
  /\ba (?:completer|remplir|renseigner)(?: encore)? (?:(?:1|une) (?:reponse|question|case|information|champ) (?:est )?obligatoire|(?:[2-9]|\d\d) (?:reponses|questions|cases|informations|champs) (?:sont )?obligatoires)$/;

/** Parts that the page says are not complete, where none of their cases is seen: their own say it themselves. */
export function checkPartsLeft(context: CheckContext): Finding[] {
  return [...partsCalledLeft(context), ...moneyOfOthersLeft(context)];
}

const moneyOfOthers =
  /^(?=.*\b(?:ressources|revenus|argent|salaires?)\b).*\b(?:votre|vos|mon|ma|mes) (?:conjointe?|concubine?|partenaire|compagn\w+|mari|femme|epou\w+|enfants?|fils|fille)\b/;
const isLeft =
  /^(?:(?:statut|etat|partie) )?(?:a (?:completer|remplir|renseigner|declarer)|(?:non|pas encore) (?:renseigne|complete|rempli|declare)e?s?|incomplete?)$/;
/** Lines between the title of a part and what the page says of it. */
const near = 3;

/** « Ressources de votre conjoint », « À compléter », and no case of it: that part was never opened. */
function moneyOfOthersLeft({ page, asked }: CheckContext): Finding[] {
  const titles = page.headings.map(({ text }) => text);
  return titles
    .filter((title) => moneyOfOthers.test(fold(title)))
    .filter((title) => !asked.some((one) => [one.group, one.outerGroup, one.heading].includes(title)))
    .flatMap((title) => {
      const at = page.blocks.indexOf(title);
      const under = at < 0 ? [] : page.blocks.slice(at + 1, at + 1 + near);
      const end = under.findIndex((block) => titles.includes(block));
      const status = (end < 0 ? under : under.slice(0, end)).find((block) => isLeft.test(fold(block)));
      return status
        ? [
            ownFinding('page-error', 'problem', wholePage, 'page-error-problem', {
              said: `${title} : ${status}`,
            }),
          ]
        : [];
    });
}

function partsCalledLeft({ page, asked }: CheckContext): Finding[] {
  const names = new Set([...page.buttons, ...page.headings].map(({ text }) => text));
  return [...names]
    .filter(
      (name) =>
        leftInPart.test(fold(name)) &&
        !/^(?:etape )?\d/.test(fold(name)) &&
        !asked.some((field) =>
          [field.group, field.heading].some((title) => title && fold(name).startsWith(fold(title))),
        ),
    )
    .map((said) => ownFinding('page-error', 'problem', wholePage, 'page-error-problem', { said }));
}

/** « La revalorisation n'apparaît qu'en mai. La bourse n'entre pas… »: of what a site does, under no name; nothing that she told. */
const isNote = (line: Field): boolean =>
  line.label === '' &&
  sentencesOf([textOf(line) ?? ''], longestNote).length > 1 &&
  !/\d{2}\/\d{2}|\b(?:le|du|depuis) \d/.test(textOf(line) ?? '') &&
  !/\b(?:vous|votre|vos|je|j|me|mon|ma|mes|nous|declare\w*|\d[\d ]* (?:euros?|eur))\b|€/.test(
    `${fold(textOf(line) ?? '')} ${textOf(line) ?? ''}`,
  );
const longestNote = 600;

/**
 * Cases whose answer was not read, and lines of a recap that hold one in a form not known here: nothing can be said of
 * them. Such a line stands copied in the re-reading: once she said « C'est bien ça » of it, it has been read.
 */
export function checkUnread({ asked, recap, progress }: CheckContext): Finding[] {
  const cases = asked
    .filter((field) => stateOf(field) === 'unread')
    .map((field) => ownFinding('unread', 'unknown', spotOf(field), 'unread-field'));
  const lines = recap
    .filter(
      (line) =>
        isShown(line) &&
        line.valueType === 'unknown' &&
        !isNote(line) &&
        confirmedState(progress, line) !== 'stands',
    )
    .map((line) => ownFinding('unread', 'unknown', spotOf(line), 'unread-line'));
  return [...cases, ...lines];
}
