/** « Cochez toutes les personnes du foyer », and one of those whom the page says to be in it left unticked. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { stateOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { listsOf } from '../asks/boxes.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const toTickAll =
  /\bcoch(?:ez|er) (?:ici )?(?:toutes les personnes|tous les membres|toute la famille|chaque personne|chacune? des personnes|chaque membre) (?:(?:qui compose\w*|de|du|d) )?(?:(?:votre|ton|le|la|ce|cette) )?(?:foyer|menage|famille)\b/;
/** « Composition du foyer que vous avez confirmée : … » */
const ofHome = /\b(?:foyer|menage|famille)\b/;
const mayNot = /\b(?:sauf|si|sans|autres?|uniquement|seulement)\b/;

export function checkAllToTick({ asked, page }: CheckContext): Finding[] {
  const rule = sentencesOf(page.blocks).find((one) => toTickAll.test(fold(one)) && !mayNot.test(fold(one)));
  if (rule === undefined) return [];
  const homes = page.blocks.filter((block) => ofHome.test(fold(block)) && /\p{Lu}\p{Ll}+/u.test(block));
  return listsOf(asked).flatMap((boxes) => {
    const isBegun = boxes.some((box) => stateOf(box) === 'filled');
    const names = boxes.map(firstNameIn);
    if (!isBegun || names.includes(null)) return [];
    return boxes
      .filter((box, at) => stateOf(box) === 'empty' && isAtHome(names[at] ?? '', homes))
      .map((box) =>
        ownFinding('contradiction', 'problem', spotOf(box), 'page-error-problem', { said: rule }),
      );
  });
}

/** « Hugo », of « Hugo EXEMPLE (enfant, 7 ans) » */
const firstNameIn = ({ label }: Field): string | null =>
  /^(\p{Lu}[\p{L}'’-]+) \p{Lu}[\p{L}'’-]+/u.exec(label)?.[1] ?? null;

const isAtHome = (name: string, homes: readonly string[]): boolean =>
  homes.some((block) => hasWords(fold(block), fold(name)));
