/** How it is told that somebody has an allergy or another illness: « stylo d'adrénaline », the reason of care at school. */
import type { Field } from '../../page-model.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { LifeFact } from './life-facts.ts';

/** Whoever bears them badly may be intolerant, and not allergic: those are taken with the word alone. */
const mayBeIntolerance = 'lait|proteines? (?:de |du )?lait|ble|soja';
const foods =
  'arachides?|cacahuetes?|noix|noisettes?|amandes?|pistaches?|fruits? a coques?|oeufs?|poissons?|crustaces?|crevettes?|fruits? de mer|sesame|moutarde|kiwis?|lupin';
const food = `(?:${foods}|${mayBeIntolerance}|aliment\\w*)`;
const to = String.raw`(?:a|au|aux|avec|contre|de|du|des) (?:\p{L}+ ){0,3}?`;

const foodReason = new RegExp(
  [
    String.raw`\b(?:allergi\w*|reactions?|anaphyla\w*|choc) (?:\p{L}+ ){0,3}?${to}${food}\b`,
    String.raw`\ballergi\w* alimentaires?\b`,
    // « Arachide et fruits à coque », and no more.
    `^(?:(?:l|les|la|le|a|au|aux) )*(?:${foods})(?: (?:(?:et|ou|les?|la|l|aux?|a) )*(?:${foods}))*$`,
  ].join('|'),
  'u',
);
const anyReason = new RegExp(
  String.raw`\ballergi\w*|\banaphyla\w*|\bquincke\b|\bepipen\b|\badrenaline\b|${foodReason.source}`,
  'u',
);

const hasAllergy =
  /\badrenaline\b|\bepipen\b|\b(?:est|suis) (?:tres |fortement )?allergique\b|\bson allergie\b/;
const denies = /\b(?:aucune|pas d) allergie\b|\b(?:n est|ne suis) pas allergique\b/;
/** Of what is not eaten. */
const ofNoFood =
  /\b(?:guepes?|abeilles?|frelons?|insectes?|piqures?|venins?|pollens?|gramine\w*|acariens?|poussieres?|poils?|chats?|chiens?|chevaux|moisissures?|medicament\w*|penicilline|amoxicilline|antibiotiques?|latex|nickel|soleil)\b/;
const asksOfFood =
  /^(?!.*\b(?:medicament\w*|autres?|respiratoires?)\b)(?=.*\ballergi\w*\b).*\b(?:aliment\w*|nourriture|manger)\b/;

/** Questions about somebody's health, of her or of a child. */
export const healthFacts: readonly LifeFact[] = [
  {
    asks: asksOfFood,
    says: { test: (words) => hasAllergy.test(words) && !ofNoFood.test(words) },
    denies,
    reason: foodReason,
    isOfAnybody: true,
  },
  {
    // Of medicines alone, a food tells nothing.
    asks: {
      test: (words) =>
        /\ballergi\w*\b/.test(words) &&
        !asksOfFood.test(words) &&
        (/\baliment\w*\b/.test(words) || !ofNoFood.test(words)),
    },
    says: hasAllergy,
    denies,
    reason: anyReason,
    isOfAnybody: true,
  },
  { asks: /\basthm\w*\b/, reason: /\basthm\w*\b|\bventoline\b/, isOfAnybody: true },
  { asks: /\bdiabet\w*\b/, reason: /\bdiabet\w*\b|\binsuline\b/, isOfAnybody: true },
  { asks: /\bepilep\w*\b/, reason: /\bepilep\w*\b/, isOfAnybody: true },
];

const ofCare = /\b(?:pai|projet d accueil|protocole (?:de soins?|d urgence|medical))\b/;
/** « Ce que l'équipe doit savoir sur la santé de votre enfant » */
const toKnow = /\b(?:savoir|signaler|problemes?|particularites?)\b.*\bsante\b/;
const ofMeals = /\b(?:aliments?|introduits?|mange|gouts?|regime|famil\w*)\b/;
/** Not sure, over, or of another child. */
const mayNotBe =
  /\b(?:pas|aucune?|sans (?:allergie|reaction)|n|ne|intoleran\w*|coeliaque|ancien\w*|avait|gueri\w*|levee?|termine\w*|freres?|soeurs?|suspicion|suspect\w*|doute|bilan|attente|peut etre|possible\w*|familial\w*|antecedents?|peres?|meres?|parents?)\b/;

/** « Pour quelle raison ce projet d'accueil (PAI) ? », « À savoir sur la santé de votre enfant »: « Réaction grave à l'arachide », written, chosen or ticked. */
export function isHealthReason(field: Field, reason: RegExp): boolean {
  const { label, question, group, kind } = field;
  if (stateOf(field) !== 'filled' || field.valueType === 'yes-no') return false;
  const words = fold((kind === 'checkbox' ? label : textOf(field)) ?? '');
  const asks = foldAll(label, question);
  const isOfCare = ofCare.test(`${asks} ${fold(group ?? '')}`) || (toKnow.test(asks) && !ofMeals.test(asks));
  return isOfCare && reason.test(words) && !mayNotBe.test(words);
}
