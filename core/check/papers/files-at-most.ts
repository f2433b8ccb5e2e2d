/** « Trois fichiers au maximum », and four are joined, whatever cases hold them. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { clausesOf } from '../sentences.ts';

const number = '(\\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)';
const files = '(?:fichiers?|documents?|pieces?(?: jointes?)?|photos?|images?)';
const ways = [
  `\\b${number} ${files} (?:au )?(?:maximum|plus|max)\\b`,
  `\\b(?:maximum|jusqu a|pas plus de|plus de|au plus|limite a|dans la limite de) ${number} ${files}\\b`,
].map((way) => new RegExp(way));
/** Of each case or paper, or of some of them; « plus de trois fichiers » is a limit where it is refused. */
const ofSome =
  /\b(?:par|pour|chaque|chacune?|si|sauf|au moins|minimum|exemples?|mo|ko|pages?|recto|demandee?s?|obligatoires?)\b/;
const isDenied = /\b(?:ne|n|pas|aucun|impossible|refus\w*|maximum|max|jusqu|limite|au plus)\b/;

export function checkFilesAtMost({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter(({ kind, files: chosen }) => kind === 'file' && chosen.length > 0);
  const limits = clausesOf(page.blocks).flatMap((one) => {
    const words = fold(one);
    if (ofSome.test(words) || !isDenied.test(words)) return [];
    return ways.flatMap((way) => numberIn(way.exec(words)?.[1] ?? '') ?? []);
  });
  const [most, other] = new Set(limits);
  if (most === undefined || other !== undefined) return [];
  let joined = 0;
  const beyond = cases.find(({ files: chosen }) => {
    joined += chosen.length;
    return joined > most;
  });
  return beyond ? [ownFinding('range', 'problem', spotOf(beyond), 'range-high', { bound: `${most}` })] : [];
}
