/**
 * « Percevez-vous une bourse sur critères sociaux ? » and « Bourse versée par le Crous », in another part of the page: money
 * that a question and an amount call by the same noun.
 */
import type { Field } from '../../page-model.ts';
import { isYesNo } from '../../values/answer.ts';
import { fold, foldAll, onceForEach, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn, withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import { sameMoney } from '../same-money.ts';
import { isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { another, directionOf, isOfOtherYear, ofSomethingElse } from './money-named.ts';

interface Noun {
  words: string;
  /** Said of what it is anyhow. */
  usual?: RegExp;
  /** Names too many sorts of money to be one of them by itself. */
  isVague?: true;
  /** Paid by many: it is had only where something says so. */
  isPaidToo?: true;
}

const nouns: Noun[] = [
  { words: 'bourses?', usual: /^(?:criter|sociau|social|enseig|superi|etudes|etudia|nation|crous$|univer)/ },
  ...Object.values(sameMoney).map((words) => ({ words })),
  { words: 'chiffres? d affaires?', usual: /^(?:activi|indepe|profes|entrep|micro)/ },
  { words: 'revenus? fonciers?' },
  { words: 'primes? d activite' },
  { words: 'rentes?' },
  { words: 'gratifications?', usual: /^stage/ },
  { words: 'dividendes?' },
  { words: 'loyers?', isPaidToo: true },
  { words: 'pensions?', isVague: true, isPaidToo: true },
  { words: 'allocations?', isVague: true },
  { words: 'indemnites?', isVague: true },
  { words: 'primes?', isVague: true },
];
const anyNoun = nouns.map(({ words }) => words).join('|');
const beginsWithNoun = new RegExp(`^(?:${anyNoun})\\b`);
const anyHead = new RegExp(
  `(?:^|\\b(?:une?|des|de|du|d|la|les?|l|votre|vos|ou|et|aux?) )(${anyNoun})\\b`,
  'g',
);
/** Each made ready once: every question and every amount of a page is looked at. */
const patterns = new Map(
  nouns.map((noun) => [
    noun,
    { whole: new RegExp(`^(?:${noun.words})$`), anywhere: new RegExp(`\\b(?:${noun.words})\\b`) },
  ]),
);

export interface Named {
  noun: Noun;
  /** What tells which sort of it is meant: « invalid », « regiona ». */
  sort: readonly string[];
  /** Its usual words were said of it: « sur critères sociaux ». */
  isUsual: boolean;
}

/** Where what is said of the money ends: the time, another sort of it. */
const ends =
  /\b(?:ou|et|ni|pendant|durant|depuis|au cours|en|sur (?:les|ces|la|cette|l|douze|trois)|pour (?:les|ces|la|le|cette|votre)|ce|cette|ces|actuellement|dont|qui|que|chaque|par mois|au titre|de (?:votre|la) part)\b/;
/** Said of any money. */
const ofAny =
  /^(?:percu|recu|recue|verse|touche|encais|mensue|annuel|trimes|nette|brute|montan|euros|realis|declar|moyen|chaque|actuel|septem|titula|benefi)/;

function namedIn(noun: Noun, rest: string): Named {
  const said = stems(rest.split(ends)[0] ?? '').filter((stem) => !ofAny.test(stem));
  const sort = said.filter((stem) => !noun.usual?.test(stem));
  return { noun, sort, isUsual: sort.length < said.length };
}

/** The nouns a text begins with, or that follow in it after an article. */
function headsIn(text: string): Named[] {
  const found = [...text.matchAll(anyHead)];
  return found.flatMap((match, at) => {
    const noun = nouns.find((one) => patterns.get(one)?.whole.test(match[1] ?? ''));
    const rest = text.slice(match.index + match[0].length, found[at + 1]?.index);
    return noun ? [namedIn(noun, rest)] : [];
  });
}

const asksIfHad =
  /^(?!.*\b(?:versez|payez|verse|paye) vous\b)(?:(?:\w+ ){0,3}(?:percevez|recevez|touchez|encaissez|beneficiez|realisez)\b|(?:avez vous|vous avez|avons nous|j ai) (?:bien |aussi )?(?:eu|percu|recu|touche|encaisse|realise|beneficie)\b|(?:je |nous )?(?:percois|recois|touche)\b|(?:votre |mon |ma |la |le |l )?\w+ (?:percoit|recoit|touche) (?:il|elle)\b|(?:votre |mon |ma |la |le |l )?\w+ a t (?:il|elle) (?:eu|percu|recu|touche|encaisse|realise)\b|etes vous (?:beneficiaire|titulaire)\b)/;
const isPast = /\b(?:eu|percue?s?|recue?s?|touche|encaisse|realise|beneficie)\b/;
/** Of its change, its end, its paper, another time, so much of it: no question whether there is any. */
const ofMore =
  /\b(?:nouve\w+|demande\w*|sollicit\w*|renouvel\w*|toujours|encore|plus|moins|superieure?s?|inferieure?s?|au dela|depass\w*|augment\w*|etrang\w+|avant|precedent\w*|an (?:dernier|passe|prochain)|annee (?:\w+ )?(?:passee|derniere|precedente|prochaine|suivante)|derniere annee|prochain\w*|futur\w*|bientot|anciens?|anciennes?|dossier|refus\w*|suspen\w*|interrom\w*|avances?|retard|complement\w*|supplement\w*|trop percu|rembours\w*|droits?|dans votre pays|chaque mois|tous les mois|jamais|pas|sauf|hors|sans)\b/;

/** The money a question asks about, whether there was any; none where it asks something else. */
export const asksAbout = onceForEach((question: Field): Named[] => {
  const asks = fold(withoutBrackets(question.label));
  if (!isYesNo(question) || another.test(asks) || ofSomethingElse.test(asks) || ofMore.test(asks)) return [];
  if (/^etes vous boursiere?s?\b/.test(asks)) return headsIn('bourse');
  const isName = beginsWithNoun.test(asks) && asks.split(' ').length < 7;
  if (!isName && !asksIfHad.test(asks)) return [];
  return headsIn(asks);
});

const ofHowMuch =
  /^(?:(?:montants?|sommes?|total|nets?|nettes?|bruts?|mensuel\w*|annuel\w*|percue?s?|recue?s?|de|des|du|d|la|le|les|l|votre|vos|mes|mon|ma|en) )*/;
const bareSum =
  /^(?:(?:montants?|sommes?|total|nets?|bruts?|mensuel\w*|percue?s?|recue?s?|verse\w*|par|mois|en|euros?|combien) ?)+$/;
/** Asked for, spent, owed, still to come, or of before. */
const notHad =
  /\b(?:demande\w*|souhait\w*|besoins?|depenses?|charges|dettes?|credits?|payer|payee?s?|versee?s? (?:a|pour|aux?)\b|plafonds?|maxim\w*|seuils?|attendue?s?|prevue?s?|esperee?s?|prochain\w*|futur\w*|anciens?|anciennes?|precedent\w*|dernie\w*|an (?:dernier|passe)|annee passee|avant|deja|rembours\w*|trop percu|simul\w*|estim\w*|theorique\w*|attente|suspen\w*|fixee?s?|dues?|impaye\w*|autres?|nouve\w+|hors|sans|fin|deduire|deductions?|retenue?s?|si)\b/;
const saysHad = /\b(?:percu\w*|recu\w*|encaiss\w*|touche\w*|ressources?|revenus?|rentrees?)\b/;

/** The money that the name of an amount begins with, or the title over a bare « Montant ». */
const nameOf = onceForEach(({ label, group, question, heading }: Field): Named | null => {
  const titles = foldAll(group, question);
  const texts = withoutBrackets(label)
    .split(' – ')
    .map((part) => fold(withoutMonths(part)));
  if ([...texts, titles].some((text) => notHad.test(text))) return null;
  const own = texts.every((text) => bareSum.test(text) || text === '')
    ? [fold(withoutBrackets(group ?? ''))]
    : texts;
  const heads = own.flatMap((text) => {
    const name = text.replace(ofHowMuch, '');
    const [first] = beginsWithNoun.test(name) ? headsIn(name) : [];
    return first ? [first] : [];
  });
  const [head, other] = heads;
  if (!head || other) return null;
  const name = foldAll(label, group, question, heading);
  if (directionOf(name) === 'paid' || (head.noun.isPaidToo && !saysHad.test(name) && !isOther(head)))
    return null;
  return head;
});

/** A pension is paid to a child or a former partner, where nothing says that it is of age or of ill health. */
const isOther = ({ noun, sort }: Named): boolean =>
  noun.words.startsWith('pension') && sort.some((stem) => /^(?:retrai|invali|revers)/.test(stem));

/** Of the same sort, where the one or the other says which. */
function isSameSort(asked: Named, own: Named): boolean {
  if (asked.noun !== own.noun) return false;
  if (asked.sort.length > 0) return asked.sort.every((stem) => own.sort.includes(stem));
  // « Sur critères sociaux ? » leaves room for « Bourse de la région ».
  return own.sort.length === 0 || !(asked.isUsual || asked.noun.isVague);
}

/** « Percevez-vous une bourse au mérite ? », and « Bourse de la région ». */
export function isOfAnotherSort(question: Field, field: Field): boolean {
  const own = nameOf(field);
  const asked = headsIn(fold(withoutBrackets(question.label))).filter(({ noun }) => noun === own?.noun);
  return own !== null && asked.length > 0 && !asked.some((one) => isSameSort(one, own));
}

const ofYear = /\b(?:douze|12) (?:derniers )?mois\b|\bpar an\b|\bannuel\w*|\bannee\b|\b20\d\d\b/;

/** « Août 2026 » is of a month, and of no year. */
const withoutDays = (text: string | null): string =>
  text === null || monthsIn(text).length === 0 ? (text ?? '') : text.replace(/\b20\d\d\b/g, ' ');

/** « Percevez-vous une rente ? », of now, and what was had over twelve months. */
function mayBeSameTime(question: Field, field: Field): boolean {
  const [asks = '', name = ''] = [[question.label], [field.label, field.group, field.heading]].map((texts) =>
    foldAll(...texts.map(withoutDays)),
  );
  if (!mayBeSameMonth(monthOf(question), monthOf(field)) || isOfOtherYear(question, field)) return false;
  if (isPast.test(asks))
    return !/\b(?:mois|trimestre)\b/.test(asks) || ofYear.test(asks) || !ofYear.test(name);
  return ofYear.test(asks) || (!ofYear.test(name) && monthsIn(field.label).length === 0);
}

/** The amounts of the page that are of the money asked about, of the same person and of the same time. */
export const amountsOf = (question: Field, asked: readonly Named[], said: readonly Field[]): Field[] =>
  said.filter((field) => {
    if (field.valueType !== 'amount') return false;
    const own = nameOf(field);
    return (
      own !== null &&
      asked.some((one) => isSameSort(one, own)) &&
      isSamePerson(personOf(question), personOf(field)) &&
      mayBeSameTime(question, field)
    );
  });

/** Whether the noun stands anywhere in what names the case. */
export const isCalledSo = ({ noun }: Named, { label, group, question }: Field): boolean =>
  patterns.get(noun)?.anywhere.test(foldAll(label, group, question)) ?? false;
