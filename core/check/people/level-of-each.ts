/** « Enfants au lycée : 2 », where the page tells of one: « Maya, née le 17/04/2008 (au lycée) et Léo, né le 03/09/2012 (au collège) ». */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const levels = [/\bcollege\b/, /\blycee\b/, /\bsuperieur\w*\b/];
const bornOn = /\bnee? le \d/g;

export function checkLevelOfEach({ asked, page }: CheckContext): Finding[] {
  const counts = asked.flatMap((field) => {
    const label = fold(field.label);
    const [level, other] = levels.filter((one) => one.test(label));
    const stated = /^\d{1,2}$/.exec(textOf(field) ?? '')?.[0];
    return level && !other && stated !== undefined && /^(?:nombre d )?enfants?\b/.test(label)
      ? [{ field, level, stated: Number(stated) }]
      : [];
  });
  if (counts.length < 2) return [];
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

const timesIn = (text: string, level: RegExp): number => text.match(new RegExp(level, 'g'))?.length ?? 0;
