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
/** « Les quatre personnes que voici vivent à votre adresse. Cochez chacune d'elles » */
const toTickEach =
  /\bcoch(?:ez|er) (?:donc |bien )?(?:chacune? d (?:elles|eux)|chacune? des \p{L}+ personnes|les \p{L}+ personnes)\b(?! (?:qui|que|dont|concern|souhait))/u;
/** « Composition du foyer que vous avez confirmée : … » */
const ofHome = /\b(?:foyer|menage|famille)\b/;
const mayNot = /\b(?:sauf|si|sans|autres?|uniquement|seulement)\b/;

export function checkAllToTick({ asked, page }: CheckContext): Finding[] {
  const rule = sentencesOf(page.blocks).find(
    (one) => [toTickAll, toTickEach].some((all) => all.test(fold(one))) && !mayNot.test(fold(one)),
  );
  if (rule === undefined) return [];
  const isOfEach = toTickEach.test(fold(rule));
  const homes = page.blocks.filter((block) => ofHome.test(fold(block)) && /\p{Lu}\p{Ll}+/u.test(block));
  const lists = listsOf(asked).filter((boxes) => boxes.every((box) => firstNameIn(box) !== null));
  // Of two lists of people, nothing tells which is meant.
  if (isOfEach && lists.length > 1) return [];
  return lists.flatMap((boxes) => {
    const isBegun = boxes.some((box) => stateOf(box) === 'filled');
    const names = boxes.map(firstNameIn);
    if (!isBegun) return [];
    return boxes
      .filter((box, at) => stateOf(box) === 'empty' && (isOfEach || isAtHome(names[at] ?? '', homes)))
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
