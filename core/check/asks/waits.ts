/** « (si vous avez répondu « Non ») », « seulement en colocation »: what a case waits for, and whether it has come. */
import type { Field } from '../../page-model.ts';
import { isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { stems } from './yes-needs.ts';

/** nothing: it waits for nothing; unknown: no answer of the page tells. */
type Waits = 'nothing' | 'met' | 'unmet' | 'unknown';

/** What a case waits for, by its name and by what stands with it, told by the answers of `asked`, those of its page. */
function waitsOf(field: Field, asked: readonly Field[]): Waits {
  const previous = endOfSpan.test(fold(field.label)) ? asked[asked.indexOf(field) - 1] : undefined;
  const conditions = conditionsOf(previous ?? field);
  if (conditions.length === 0) return 'nothing';
  const told = conditions.map((condition) => toldOf(condition, field, asked));
  return (['unmet', 'met'] as const).find((one) => told.includes(one)) ?? 'unknown';
}

/**
 * Whether an empty case may be one that what it waits for has not called. Where no answer tells, its own sign that it must
 * be filled decides.
 */
export function mayStayEmpty(field: Field, asked: readonly Field[]): boolean {
  const waits = waitsOf(field, asked);
  return waits === 'unmet' || (waits === 'unknown' && !field.required);
}

const fill =
  '(?:(?:a |doit etre )?(?:rempli\\w*|complet\\w*|renseign\\w*|indiqu\\w*|precis\\w*|joindre|fournir|saisir|obligatoire|requise?|necessaire|demandee?) )?';
const condition = new RegExp(
  `^${fill}(?:(?:uniquement |seulement )?(?:si|s il|s ils|s elle|lorsqu\\w*|quand|en cas de|en cas d) (.+)|(?:uniquement|seulement) (?:(?:pour|en|dans) )?(.+))$`,
);
/** « Si oui, montant », « Si c'est un organisme : SIRET », « S'il est parti, date de départ » */
const before = /^s(?:i\s|['’](?:ils?|elles?)\s)([^,:?]+?)(?:[,:]|\s\?)/iu;
/** « Motif, si oui », « Date de fin – si CDD » */
const atEnd = /[,–-]\s*((?:si|s['’](?:ils?|elles?)|seulement|uniquement|en cas)\s?[^,–]+)$/iu;
/** « Précisez si « Autre » » */
const after = /^(?:precise[rz]|indique[rz]|a preciser|expliquez) si (.+)$/;
/** « Si oui », before words that no comma parts from it. */
const yesOrNo = /^si (oui|non)\b/;
/** « au », after « Si oui, du » */
const endOfSpan = /^(?:au|a|jusqu au|et le)$/;

/** Folded, of what must be so for the case to be filled in. */
function conditionsOf({ label, hint }: Field): string[] {
  const name = fold(label);
  const inBrackets = [...label.matchAll(/\(([^()]+)\)/g)].map(([, inside]) => inside);
  const called = [...inBrackets, atEnd.exec(label)?.[1], (hint ?? '').split(/[.;]/)[0]].flatMap((text) => {
    const found = condition.exec(fold(text ?? ''));
    return found?.[1] ?? found?.[2] ?? [];
  });
  const own = /^(?:sinon|dans la negative)\b/.test(name)
    ? 'non'
    : (before.exec(label)?.[1] ?? after.exec(name)?.[1] ?? yesOrNo.exec(name)?.[1]);
  return [...called, ...(own ? [fold(own)] : [])];
}

const answered =
  /^(?:(?:la |votre )?reponse (?:est )?|vous (?:avez )?(?:repondu|repondez|coche|choisi) )?(oui|non)$/;
const chosenIs = /^vous (?:avez )?(?:repondu|repondez|coche|choisi|selectionne) /;
const negation = /\b(ne|n|pas|plus|aucune?|sans|autre que|sauf)\b/;

function toldOf(wanted: string, field: Field, asked: readonly Field[]): Waits {
  const others = asked.filter((one) => one !== field && one.valueType !== 'consent');
  const [, said] = answered.exec(wanted) ?? [];
  if (said !== undefined) {
    const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
    const answer = question ? yesNoOf(question) : null;
    return answer !== 'yes' && answer !== 'no'
      ? 'unknown'
      : (said === 'oui') === (answer === 'yes')
        ? 'met'
        : 'unmet';
  }
  const named = wanted.replace(chosenIs, '');
  if (negation.test(named)) return 'unknown';
  const told = others.map((other) => toldBy(named, other));
  return (['met', 'unmet'] as const).find((one) => told.includes(one)) ?? 'unknown';
}

/** By one answer: that it names, another of its choices, or a question in the same words. */
function toldBy(wanted: string, other: Field): Waits {
  const isAbout = (text: string): boolean => {
    const own = stems(text);
    return stems(wanted).some((stem) => own.includes(stem));
  };
  const isNamed = (option: string): boolean =>
    (fold(option).length > 2 && hasWords(wanted, fold(option))) ||
    hasWords(fold(option), wanted) ||
    isAbout(option);
  if (other.kind === 'checkbox')
    return isNamed(other.label) ? (stateOf(other) === 'empty' ? 'unmet' : 'met') : 'unknown';
  if (isYesNo(other)) {
    const answer = yesNoOf(other);
    if (!isAbout(other.label) || negation.test(fold(other.label))) return 'unknown';
    return answer === 'yes' ? 'met' : answer === 'no' ? 'unmet' : 'unknown';
  }
  const chosen = textOf(other);
  if (other.options.length < 2 || !chosen) return 'unknown';
  const named = other.options.filter(isNamed);
  if (named.length === 0 || named.length === other.options.length) return 'unknown';
  return named.includes(chosen) ? 'met' : 'unmet';
}
