/** « Je suis logée gratuitement », beside her rent, or what she says she pays each month to be lodged. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isHers, withoutMonth } from '../who-and-when.ts';
import { isInOnePart, withoutCondition } from './no-room-for.ts';
import { wordsOf } from './told-in-words.ts';

/** Not « j'héberge gratuitement », nor « gratuitement ou contre une participation », nor « mettez-vous un logement à disposition ». */
const free =
  /^(?!.*\b(?:pas|non|ne|n|ou|contre|moyennant|mettez|pretez|proposez|louez|fournissez|hebergez|si|chez (?:vous|moi))\b).*(?<!\bj )\b(?:hebergee?s?|logee?s?|accueillie?s?|occup\w*|(?:on|qui|mes parents|ma famille) m(?:e|) (?:heberge|loge)\w*|(?:beneficie\w*|disposez|avez) (?:vous )?d? ?un (?:logement|hebergement))\b.*\b(?:gratui\w*|gracieux|sans (?:loyer|payer(?! les charges)|rien payer|contrepartie|participation))\b/;
/** « À titre gratuit chez un tiers », under « Vous êtes logée » */
const atNoCost = /^(?:(?:logement|hebergement) )?(?:a titre (?:gratuit|gracieux)|gratuite?(?:ment)?)\b/;
const asksHow =
  /\b(?:logee?s?|loges|hebergee?s?|occup\w*|habite[zs]?|logement|hebergement|habitation)\b(?! (?:(?:pour|d) )?(?:votre |un |l )?(?:enfant|etudiant))/;
const ofBefore = /\b(?:ancien\w*|precedent\w*|avant|quitte\w*|futur\w*)\b/;

const ofOtherHome =
  /\b(?:logement (?:demande|souhaite|recherche|propose|vise)|nouve\w+ (?:logement|domicile|bail|adresse))\b/;

export function checkLodgedFree({ asked, recap, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const choice = said.find(saysFree);
  if (!choice) return [];
  const others = said.filter(
    (field) =>
      field !== choice &&
      !ofBefore.test(namesOf(field)) &&
      ofOtherHome.test(namesOf(field)) === ofOtherHome.test(namesOf(choice)),
  );
  return [
    ...others
      .filter((field) => (isRentNow(field, today) ? isPaid(field, choice) : isPaidToLodge(field)))
      .map((field) => answersApart(spotOf(field), choice)),
    ...others
      .filter((field) => wordsOf(field).some((sentence) => saysPaid(fold(sentence))))
      .map(({ label }) =>
        ownFinding('contradiction', 'problem', spotOf(choice), 'papers-problem', {
          told: label,
          asked: choice.label,
        }),
      ),
  ];
}

const namesOf = ({ label, question, group, outerGroup = '', heading }: Field): string =>
  fold([label, question, group, outerGroup, heading].join(' '));

/** Chosen, ticked, answered « oui », or shown again. */
export function saysFree(field: Field): boolean {
  if (field.valueType === 'amount' || stateOf(field) !== 'filled') return false;
  // « Je ne paie rien, on m'héberge gratuitement » against « Je paie un loyer » is a choice.
  const isAnswered = isYesNo(field) && !/^je\b/.test(fold(textOf(field) ?? ''));
  if (isAnswered && yesNoOf(field) !== 'yes') return false;
  const isNamed = isAnswered || field.kind === 'checkbox';
  const said = fold(withoutBrackets(isNamed ? field.label : (textOf(field) ?? '')))
    .replace(paysNothing, '')
    .replace(byEither, '');
  const isFree =
    (isAnswered || said.length <= longestChoice) &&
    (free.test(said) ||
      (atNoCost.test(said) && !/\b(?:ou|sauf)\b/.test(said) && asksHow.test(fold(field.label))));
  return isFree && !ofBefore.test(namesOf(field)) && !ofChild.test(namesOf(field)) && isHers(field);
}

const ofChild = /\blogement (?:de |pour |d )(?:l |votre |un )?(?:enfant|etudiante?|fils|fille)\b/;
const longestChoice = 80;
/** « Par un parent ou un ami » */
const byEither = /\bpar (?:un|une|des|mes|mon|ma) \p{L}+ ou (?:un|une|des|mes|mon|ma) \p{L}+/u;
/** « Je ne paie rien, on m'héberge gratuitement » */
const paysNothing =
  /(?:^| )je ne paie (?:rien|pas(?: de loyer)?|aucun loyer|ni \p{L}+(?: ni \p{L}+)+)(?= |$)/u;

/** Of the home she has: not of one let, left, or asked for. */
const rentNow =
  /^(?=.*\b(?:loyer|location)\b)(?:(?:votre|mon|ton|tu|paies|ce|le|la|l|du|de|d|des|en|euros?|montant|loyer|location|coute\w*|non|que|qui|pour|sur|au|jour|quittance|part|mensuel\w*|mois|par|chaque|hors|avec|sans|charges?|comprises?|nu|net|brut|actuel\w*|principal|residence|logement|habitation|paye\w*|regle\w*|verse\w*|acquitte\w*|a|payer|vous|payez|derniere?|combien|quel|est|et)(?: |$))+$/;

/** Her rent, of no month or of this one or the last: that of an earlier one may be of the home she left. */
function isRentNow({ label }: Field, today: Temporal.PlainDate): boolean {
  const isOfLate = monthsIn(label).every(({ month }) => (today.month - month + 12) % 12 <= 1);
  return isOfLate && rentNow.test(withoutMonth(withoutCondition(withoutBrackets(label))));
}

/** An amount of its own; « sans objet, hébergée par ma sœur » is none. */
const isPaid = (rent: Field, choice: Field): boolean =>
  isInOnePart(rent, choice) &&
  isHers(rent) &&
  !isYesNo(rent) &&
  !tellsNothing(rent) &&
  /[1-9]/.test(textOf(rent) ?? '');

const pays =
  /\b(?:vers\w+|pay\w+|paie|regl\w+|donn\w+|participation|contribution|redevance|indemnite d occupation|pension|somme)\b/;
const toLodge =
  /\b(?:loger|loge|logement|hebergement|heberge\w*|loyer|occupation|habiter|chambre|toit|loueu\w+|proprietaire|bailleur)\b/;
/** What one may pay for though lodged for nothing, or what comes to her. */
const ofSomethingElse =
  /\b(?:charges?|eau|electricite|gaz|chauffage|energie|fioul|internet|nourriture|repas|courses|assurance|taxe|impots?|garantie|caution|depot|credit|pret|travaux|enfants?|fils|fille|etudiante?|aides?|apl|allocations?|percu\w*|recu\w*|recevez|touche\w*|demenagement|garage|parking|box|local|stand|agence|frais|personnes|gardien\w*)\b/;

/** « Loyer payé par l'hébergeant », « somme que vous verse votre locataire » */
const byOther =
  /\bpar (?!mois|an\b|trimestre|semaine|jour|vous\b|moi\b)|\b(?:vous|que|qui) (?:verse|paie|paye|donne|regle)\b|\bde l hebergeant\w*\b/;

/** « Somme que vous lui versez chaque mois pour vous loger », « Payez-vous un loyer ? Oui » */
function isPaidToLodge(field: Field): boolean {
  const label = fold(withoutBrackets(field.label));
  const isOfLodging =
    pays.test(label) && toLodge.test(label) && ![ofSomethingElse, byOther].some((other) => other.test(label));
  if (!isOfLodging || !isHers(field)) return false;
  if (isYesNo(field)) return asksIfPaid.test(label) && yesNoOf(field) === 'yes';
  return field.valueType === 'amount' && (centsOf(field) ?? 0) > 0;
}

const asksIfPaid = /^(?:(?:payez|versez|reglez|participez) vous|vous (?:payez|versez))\b(?!.*\bdeja\b)/;

const aSum = /\b\d{2,}\b|\b(?:un|le|mon|de) loyer\b/;
/** « Je donne 250 € par mois à mes parents pour la chambre » */
function saysPaid(words: string): boolean {
  return (
    /\bje (?:leur |lui )?(?:paie|paye|verse|donne|regle)\b.*\b(?:loyer|pour (?:me loger|la chambre|ma chambre|le logement|l hebergement|y habiter))\b/.test(
      words,
    ) &&
    aSum.test(words) &&
    !ofSomethingElse.test(words) &&
    !/\b(?:pas|plus|rien|jamais|si|avant|ancien\w*|jusqu\w*|voudrai\w*|propose\w*|encore|preavis|quitte\w*|a partir|bientot|prochaine?\w*)\b/.test(
      words,
    )
  );
}
