/** « Enfants au lycée : 2 », where the page tells of one: « Maya, née le 17/04/2008 (au lycée) et Léo, né le 03/09/2012 (au collège) ». */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const levels = [/\bcollege\b/, /\blycee\b/, /\bsuperieur\w*\b/];
const bornOn = /\bnee? le \d|\b\d{1,2} ans\b/g;

export function checkLevelOfEach({ asked, page }: CheckContext): Finding[] {
  const counts = asked.flatMap((field) => {
    const label = fold(field.label);
    const [level, other] = levels.filter((one) => one.test(label));
    const stated = /^\d{1,2}$/.exec(textOf(field) ?? '')?.[0];
    return level &&
      !other &&
      stated !== undefined &&
      /^(?:[1-9][a-z]{2} )?(?:nombre d )?enfants?\b/.test(label)
      ? [{ field, level, stated: Number(stated) }]
      : [];
  });
  if (counts.length < 2) return [];
  const all = childrenToldIn(page);
  const [most] = counts.toSorted((one, other) => other.stated - one.stated);
  if (all !== null && most && most.stated > all)
    return [
      ownFinding('count', 'problem', spotOf(most.field), 'count-problem', {
        stated: `${most.stated}`,
        told: `${all}`,
      }),
    ];
  // A line that tells the level of each child it names.
  const [line, otherLine] = page.blocks.map(fold).filter((block) => {
    const told = levels.flatMap((level) => timesIn(block, level)).reduce((sum, one) => sum + one, 0);
    return told > 0 && told === block.match(bornOn)?.length;
  });
  if (line === undefined || otherLine !== undefined) return [];
  return counts.flatMap(({ field, level, stated }) => {
    const told = timesIn(line, level);
    return stated > told
      ? [
          ownFinding('count', 'problem', spotOf(field), 'count-problem', {
            stated: `${stated}`,
            told: `${told}`,
          }),
        ]
      : [];
  });
}

const ofChildren = /^(?:vos |mes )?enfants? (?:mineurs?|majeurs?|a charge)\b/;

/** « Enfants mineurs à charge | 2 : Lila et Noé », « Enfants majeurs rattachés | aucun »; null where no number is told. */
function childrenToldIn({ blocks, answers }: PageModel): number | null {
  const told = answers
    .filter(({ name, block }) => name !== block && ofChildren.test(fold(blocks[name] ?? '')))
    .map(({ block }) => /^(\d{1,2}|aucune?)\b/.exec(fold(blocks[block] ?? ''))?.[1]);
  const numbers = told.map((text) =>
    text === undefined ? null : text.startsWith('aucun') ? 0 : Number(text),
  );
  return numbers.length === 0 || numbers.includes(null)
    ? null
    : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

const timesIn = (text: string, level: RegExp): number => text.match(new RegExp(level, 'g'))?.length ?? 0;
