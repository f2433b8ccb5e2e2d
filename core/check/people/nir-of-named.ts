/** « Mathieu DELORME | 23/07/1988 », which the page shows, and « 1 88 10… » as his social security number. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { birthInNir } from '../../values/nir-birth.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { birthsOfRow } from '../row-cells.ts';
import { longestLine } from '../sentences.ts';
import { isOfPartner } from '../who-and-when.ts';

export function checkNirOfNamed(context: CheckContext): Finding[] {
  return [...otherBirthOfNamed(context), ...numberOfHers(context)];
}

/** « N° de sécurité sociale du conjoint », and the number that the page shows as hers: in a line or a part that says so. */
function numberOfHers({ asked, page }: CheckContext): Finding[] {
  const titles = new Set(page.headings.map(({ text }) => text));
  return asked.flatMap((number) => {
    const typed = number.valueType === 'nir' && isOfPartner(number) ? digitsOf(textOf(number) ?? '') : '';
    const own = typed.slice(0, digitsOfNir);
    const at =
      own.length < digitsOfNir ? -1 : page.blocks.findIndex((block) => digitsOf(block).includes(own));
    const shown = page.blocks[at] ?? '';
    const title = page.blocks.slice(0, Math.max(0, at)).findLast((block) => titles.has(block)) ?? '';
    const saysWhose = [shown, title].map(fold);
    const isHers =
      saysWhose.some((words) => ofHer.test(words)) && !saysWhose.some((words) => ofThem.test(words));
    const name = shown.split(/\d/u)[0]?.replace(/[\s:,–-]+$/u, '') ?? '';
    // The number itself is never said again.
    return isHers && name !== ''
      ? [{ ...ownFinding('same', 'problem', spotOf(number), 'same-problem', { first: name }), why: null }]
      : [];
  });
}

const ofHer = /\b(?:vous|votre|mon|moi|demandeu\w+|assuree?|allocataire)\b/;
const ofThem =
  /\b(?:conjointe?|concubine?|compagnon|compagne|partenaire|mari|femme|epou\w+|enfants?|fils|fille)\b/;
const digitsOf = (text: string): string => text.replace(/\D/g, '');
const digitsOfNir = 13;

function otherBirthOfNamed({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((number) => {
    const own = number.valueType === 'nir' ? birthInNir(textOf(number) ?? '') : null;
    const [told, other] = own === null ? [] : birthsOfNamed(number, page);
    return own && told && !other && (told.day.year % 100 !== own.year || told.day.month !== own.month)
      ? [
          ownFinding('contradiction', 'problem', spotOf(number), 'papers-problem', {
            told: textOf(number) ?? '',
            asked: `${told.name}, ${formatDate(told.day)}`,
          }),
        ]
      : [];
  });
}

interface Born {
  name: string;
  day: Temporal.PlainDate;
}

const aName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+/u;
const bornThen = /^[\s,(]*née?(?:\(e\))?\sle\s/u;

/** The births told of whoever the case names by the whole name: in their row of a table, or after the name. */
function birthsOfNamed({ label, group }: Field, page: PageModel): Born[] {
  const own = [label, group ?? ''].map(fold);
  const found = page.blocks.flatMap((block): Born[] => {
    const [name] = (block.length <= longestLine && aName.exec(block)) || [];
    if (!name || !own.some((text) => hasWords(text, fold(name)))) return [];
    const after = block.slice(name.length);
    const days =
      after === '' ? birthsOfRow(block, page) : bornThen.test(after) ? datesIn(after).slice(0, 1) : [];
    return days.map((day) => ({ name, day }));
  });
  return [...new Map(found.map((one) => [one.day.toString(), one])).values()];
}
