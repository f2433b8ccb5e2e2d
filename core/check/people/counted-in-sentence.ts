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
/** Who says that they are there: « Aide pour deux enfants : » counts nobody's. */
const has =
  "(?:vous|nous|je|j['’]) ?(?:y )?(?:avez|avons|ai|êtes|sommes|vivez|vivons|vis|élevez|élevons|élève)|(?:votre|notre|mon|le) (?:foyer|ménage) (?:(?:ne |se )?(?:compte|comprend|compose))|(?:vivent|habitent|résident)";
const counted = new RegExp(
  `^((?:[^:?]{0,40}[ ,])?(?:${has})(?!\\p{L})[^:?]{0,40}?(?<!\\p{L})(${number}) (?:enfants?|personnes?|adultes?)(?: [^:,;?]{2,40})?)\\s?:\\s(.+)$`,
  'iu',
);
const noHousehold = /\b(?:pour|exemple)\b[^:]*:|: (?:oui|non)\b/iu;
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
      if (ofSome.test(fold(sentence)) || noHousehold.test(sentence)) return [];
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

/** « Ana », « Ana de Brito née le 2 juin 2018 »; no « Acte de naissance », no « Élève de CE2 ». */
const aName =
  /^(?!(?:Élève|Écoli|Étudiant|Collégien|Lycéen|Apprenti|Salarié|Retraité|Enfant|Bébé)\p{L}*)\p{Lu}[\p{L}'’-]+(?<more>(?: (?:\p{Lu}[\p{L}'’-]*|de|du|da|la|le|d['’]\p{Lu}\p{L}*))*)(?: (?:née?|âgée?|\d).*)?$/u;

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
  const isEach = names.every((part) => aName.test(part) || herself.test(part) || relation.test(part));
  // « Jean et Marie Dupont » may be two, or the first names of one.
  const isFull = parts.map((part) => aName.exec(part)?.groups?.more !== '');
  const isUnsure =
    parts.some((part, at) => aName.test(part) && isFull[at]) &&
    parts.some((_part, at) => !isFull[at] && !more.test(parts[at + 1] ?? ''));
  return isEach && !isUnsure && names.length > 0 && !more.test(parts[0] ?? '') && parts.every(Boolean)
    ? names
    : null;
}
