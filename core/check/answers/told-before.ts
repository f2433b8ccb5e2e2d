/** What the page says that she told on a page before: « vous avez coché : J'ai reçu une pension alimentaire ». */
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { longestLine, sentencesOf } from '../sentences.ts';

const had =
  '(?:percu|recu|touche|encaisse|perc(?:ois|evoir)|re(?:cois|cevoir)|toucher|percevez|recevez|touchez)';
const chosen = '(?:cochee?s?|choisie?s?|selectionnee?s?|indiquee?s?|declaree?s?|signalee?s?)';
/** What she said on a page before, and what of it she had: all that she chose of « ressources », or what she says to have had. */
const saidBefore = [
  new RegExp(
    String.raw`\bvous (?:nous )?(?:avez|aviez) (?:nous )?(?:${chosen}|dit|repondu)\b.*?\b(?:avoir |j ai |je )?(${had}\b.*)`,
    'u',
  ),
  new RegExp(String.raw`\bvous avez ${chosen}\b(.*\b(?:percue?s?|recue?s?|touchee?s?)\b.*)`, 'u'),
  new RegExp(
    String.raw`^(?:(?:vos |les )?(?:types? d(?:e |))?(?:ressources|revenus) (?:que vous avez )?(?:percue?s? )?${chosen}|vous avez ${chosen} (?:les |ces |des )?(?:ressources|revenus)(?: suivante?s?)?)\b(.*)`,
    'u',
  ),
];
const isDenied =
  /\b(?:ne|n|ou|pas|aucune?|jamais|plus|ni|sans|si|exemple|sauf|depuis|jusqu|bientot|allez|prochaine?s?|attente|demandee?s?)\b/;
const ofOtherTime =
  /\b(?:derniere? (?:declaration|trimestre|demande)|(?:declaration|trimestre|annee|demande) (?:precedente?|derniere?)|precedente (?:declaration|demande)|an dernier|autrefois)\b/;
const ofOthers =
  /\b(?:conjointe?|concubine?|partenaire|pacsee?|compagn\w+|enfants?|fils|fille|foyer|personnes?|autres?)\b/;

/** The sentences of the page; what stands beside a name or under « Vous avez coché : », with it. */
export function linesTold({ blocks, answers, fields }: PageModel): string[] {
  const beside = answers.map(({ name, block }) => `${blocks[name] ?? ''} : ${blocks[block] ?? ''}`);
  const ofCases = new Set(fields.flatMap(({ label, group, question }) => [label, group, question]));
  const under = blocks.flatMap((block, at) => {
    if (!/:\s*$/.test(block)) return [];
    const after = blocks.slice(at + 1, at + 1 + mostItems);
    const end = after.findIndex((one) => ofCases.has(one));
    return (end < 0 ? after : after.slice(0, end)).map((one) => `${block} ${one}`);
  });
  return sentencesOf([...blocks, ...beside, ...under]).filter(
    (line) => line.length <= longestLine && !line.trim().endsWith('?'),
  );
}
const mostItems = 6;

/** What a line says that she had in these months. */
export function hadIn(line: string, months: readonly number[]): string | null {
  const words = fold(line);
  const what = saidBefore.map((way) => way.exec(words)?.[1]).find((one) => one !== undefined);
  if (what === undefined || isDenied.test(words) || ofOtherTime.test(words)) return null;
  const named = monthsIn(line);
  const isOfOtherMonth = named.some(({ month }) => !months.includes(month));
  const isOfYear = named.length === 0 && /\b20\d\d\b/.test(words);
  return isOfOtherMonth || isOfYear || ofOthers.test(words) ? null : what;
}
