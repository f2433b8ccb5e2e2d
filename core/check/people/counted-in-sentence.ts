/** « Nous avons trois enfants : Zoé, née le 2 juin 2018, et Max. »: people counted and named in one sentence. */
import { collapse, fold } from '../../wording/fold.ts';
import { withoutWayBack } from '../recap/answer-lines.ts';
import { sentencesOf } from '../recap/shown-sentences.ts';
import { numberIn } from './count-said.ts';

export interface Miscount {
  label: string;
  stated: number;
  told: number;
}

const number = 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,2}';
const counted = new RegExp(
  `^([^:]{0,60}?(?<!\\p{L})(${number}) (?:enfants?|personnes?|adultes?)(?: [^:,;]{2,40})?)\\s?:\\s(.+)$`,
  'iu',
);
/** « Vous y vivez à 4 : vous, Hugo et votre fille Léa. » */
const livingAt = new RegExp(`^((?:vous|nous) [^:,;]{2,30} à (${number}))\\s?:\\s(.+)$`, 'iu');
/** « Vivent avec vous : Nora (7 ans) et Élie (2 ans). » */
const named = /^((?:vivent|habitent|résident)[^:,;]{2,40})\s?:\s(.+)$/iu;
const inAll = new RegExp(
  `^(?:soit|vous êtes|nous sommes|cela fait|ce qui fait) (?:donc |au total |en tout )?(${number}) (?:personnes?|au foyer|à la maison|dans le (?:foyer|logement))(?: en tout| au total)?$`,
  'iu',
);
/** Some of them, or those of another. */
const ofSome = /\b(?:dont|autres?|moins de|plus de|partie|garde|alternee|attendu\w*|naitre|majeurs?)\b/;
/** What is said of the one named before it. */
const more = /^(?:née?(?:\(e\))? |âgée? |\d{1,2} (?:ans|mois)|scolarisée?|étudiante?|sans |à |au |en )/u;
/** « Votre conjoint », after a name; « votre conjoint Paul » is one of them. */
const relation = /^(?:votre|mon|ma|son|sa) \p{L}+(?<name> \p{Lu}\p{L}+)?/u;

/** The sentences whose number is not that of the people they name. */
export function miscountedInSentences(blocks: readonly string[]): Miscount[] {
  return blocks.flatMap((block) => {
    const sentences = sentencesOf(withoutWayBack(block)).map((text) => collapse(text).replace(/[.;]$/, ''));
    return sentences.flatMap((sentence, at): Miscount[] => {
      if (ofSome.test(fold(sentence))) return [];
      const [, label = '', count = '', list = ''] = counted.exec(sentence) ?? livingAt.exec(sentence) ?? [];
      const stated = numberIn(count);
      const told = peopleIn(list);
      if (stated !== null && told !== null)
        return told.length === stated || (mayTellHerName.test(list) && told.length === stated + 1)
          ? []
          : [{ label, stated, told: told.length }];
      return ofThoseThere(sentence, sentences[at + 1] ?? '');
    });
  });
}

/** « Vivent avec vous : Nora et Élie. Soit 3 personnes. »: she is one of them, named or not. */
function ofThoseThere(sentence: string, next: string): Miscount[] {
  const [, label = '', list = ''] = named.exec(sentence) ?? [];
  const stated = numberIn(inAll.exec(next)?.[1] ?? '');
  const told = peopleIn(list);
  if (stated === null || told === null) return [];
  const isNamed = told.some((one) => herself.test(one));
  const isBeside = /(?<!\p{L})avec (?:vous|moi)(?!\p{L})/iu.test(label);
  const whole = told.length + (isBeside && !isNamed ? 1 : 0);
  const isRight = whole === stated || (!isNamed && !isBeside && told.length + 1 === stated);
  return isRight ? [] : [{ label: next, stated, told: whole }];
}

/** « vous, Ana PETIT, et votre fils »: her own name, or that of another. */
const mayTellHerName = /^(?:vous|moi)(?:-même)?, \p{Lu}\p{Ll}+ \p{Lu}/iu;

const herself = /^(?:vous|moi)(?:-même)?(?!\p{L})/iu;

/** Those a list names, one by one; null where one of its parts is not understood. */
function peopleIn(list: string): string[] | null {
  const parts = list
    .replace(/\([^()]*\)/g, '')
    .split(/,\s(?:et\s)?|\set\s|\s?;\s/u)
    .map(collapse);
  const names = parts.filter((part, at) => {
    const kin = relation.exec(part);
    const isOfLast = kin !== null && kin.groups?.name === undefined && /^\p{Lu}/u.test(parts[at - 1] ?? '');
    return !more.test(part) && !isOfLast;
  });
  const isEach = names.every(
    (part) => /^\p{Lu}\p{L}/u.test(part) || herself.test(part) || relation.test(part),
  );
  return isEach && names.length > 0 && !more.test(parts[0] ?? '') && parts.every(Boolean) ? names : null;
}
