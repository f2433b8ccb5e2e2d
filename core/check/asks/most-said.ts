/** « Deux ateliers par enfant, pas davantage », « Un troisième atelier est refusé »: in any words, how many of a list of boxes may be ticked. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { stem } from '../../wording/stem.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOfQuestion } from '../finding.ts';
import { numberIn } from '../people/count-said.ts';
import { sentencesOf } from '../sentences.ts';
import { isTicked, listsOf, rowsOf } from './boxes.ts';

const number = '(?<count>\\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)';
const thing = '(?:(?:de |des )?(?:ces |ses |vos )?(?:\\p{L}+ )?)??(?<what>\\p{L}{4,})';
const some = `${number} ${thing}`;
const few = '(?:\\p{L}+ ){0,6}?';
const isNot = '(?:ne|n|pas|aucune?|jamais|sans|impossible|interdit\\w*|exclu\\w*|refus\\w*|nul)';
const nextOne = '(?<next>troisieme|quatrieme|cinquieme|[3-5]e(?:me)?)';
const after = '(?:\\p{L}+ ){0,6}?';
/** Each way to say it, of folded words; a « next » one is refused. */
const ways = [
  `\\b${isNot} ${few}(?:plus de|depass\\w+|exceder|excede|au dela de) ${some}`,
  `\\b(?:limite|plafonne|fixe|restreint|borne)\\w* a ${some}`,
  `\\b(?:droit a|jusqu a|dans la limite de|maximum(?: de)?|(?:un )?plafond de|pas plus de|tout au plus) ${some}`,
  `\\b(?:ne|n) ${few}(?:que|qu a|qu en) ${some}`,
  `\\b(?:au dela de|plus de) ${some} ${after}(?:refuse|impossible|rejete|ecarte|annule|interdit|exclu|bloque|non (?:traite|recevable|pris))\\w*`,
  `\\b${some} ${after}(?:pas (?:un|une) (?:seule? )?de plus|pas (?:un|une) (?:seule? )?plus|pas (?:de )?plus|pas davantage|et pas (?:plus|davantage)|jamais (?:plus|davantage|trois|quatre|cinq)|pas (?:trois|quatre|cinq)|au plus|au maximum|maximum|max|seulement|uniquement|tout au plus)\\b`,
  `\\b${some} ${after}(?:c est|est|sera|restera) (?:le maximum|la limite|le plafond|le nombre maxim\\w+)\\b`,
  `\\b(?:inscri|choisi|coch|selectionn|reten|particip|suiv|suit|pren)\\p{L}* ${few}(?:une?|1) (?:ou|a) ${some}`,
  `\\bnombre (?:maximal |maximum )?(?:de |d )(?<what>\\p{L}{4,}) ${after}(?:limite|plafonne|fixe|restreint|borne) a ${number}\\b`,
  `\\b(?:le |la |l )?(?:maximum|limite|plafond) (?:est |reste )?(?:de |a )?${some}`,
  `\\b(?:une?|tout|toute|aucune?|pas de) ${nextOne} (?<what>\\p{L}{4,}) ${after}(?:refuse|impossible|rejete|ecarte|interdit|exclu|bloque|(?:pas|non|ne|n) (?:\\p{L}+ ){0,2}(?:accept|admis|possible|permis|autoris|pris|recevable))\\p{L}*`,
  `\\b(?:pas|ne|n) (?:coch|choisi|demand|ajout|prend|inscri|selectionn)\\p{L}* ${few}(?:de |une? )${nextOne} (?<what>\\p{L}{4,})`,
].map((way) => new RegExp(way, 'u'));
const ranks: Record<string, number> = { 3: 3, 4: 4, 5: 5, t: 3, q: 4, c: 5 };

/** Of a price, of papers, of what is granted out of all that was asked, of another time, or where it may be otherwise. */
const ofElse =
  /\b(?:au moins|minimum|tarif\w*|gratuit\w*|euros?|reduction|factur\w*|pay\w+|supplement\w*|pieces?|fichiers?|documents?|justificatifs?|joi(?:ndre|gnez)|priorit\w*|conseil\w*|recommand\w*|preference|attribu\w*|accord\w*|affect\w*|obten\w*|obtien\w*|retenus?|retenues?|si|s il|s ils|maternelle|elementaire|college|lycee|section|cp|ce1|ce2|cm1|cm2|petits|grands|debutants?|nouve\w+|sauf|lorsqu\w*|quand|en cas|selon|exception\w*|derogation|autant|libre\w*|annee derniere|an dernier|deja|par (?:jour|semaine|mois|nuit|jours|an|employeur)|en meme temps|minutes?|heures?|ans)\b/;
const leastLetters = 4;

const namesOf = (boxes: readonly Field[]): string[] =>
  [boxes[0]?.question, boxes[0]?.group].flatMap((title) =>
    fold(title ?? '')
      .split(' ')
      .filter((word) => word.length >= leastLetters)
      .map(stem),
  );

/** The most that a sentence leaves room for; null where it says nothing of what the boxes are. */
function mostIn(sentence: string, names: readonly string[]): number | null {
  const said = fold(sentence);
  if (sentence.includes('?') || ofElse.test(said)) return null;
  for (const way of ways) {
    const { count, next, what = '' } = way.exec(said)?.groups ?? {};
    const most = count !== undefined ? numberIn(count) : next ? (ranks[next[0] ?? ''] ?? 0) - 1 : null;
    if (most !== null && most > 0 && names.includes(stem(what))) return most;
  }
  return null;
}

export function checkMostSaid({ asked, page }: CheckContext): Finding[] {
  const lists = listsOf(asked).filter((boxes) => boxes.filter(isTicked).length > 1 && !rowsOf(boxes).length);
  if (lists.length === 0) return [];
  const sentences = sentencesOf(page.blocks);
  return lists.flatMap((boxes) => {
    const names = namesOf(boxes);
    const limits = sentences.flatMap((sentence) => mostIn(sentence, names) ?? []);
    const most = limits.length > 0 ? Math.max(...limits) : Number.POSITIVE_INFINITY;
    const [first] = boxes;
    return first && boxes.filter(isTicked).length > most
      ? [ownFinding('range', 'problem', spotOfQuestion(first), 'range-high', { bound: `${most}` })]
      : [];
  });
}
