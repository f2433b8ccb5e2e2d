/** « Je suis logée gratuitement », beside what she says she pays each month to be lodged. Her rent itself: no-room-for.ts. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, stateOf, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isHers } from '../who-and-when.ts';
import { isRentNow } from './no-room-for.ts';
import { wordsOf } from './told-in-words.ts';

/** Not « j'héberge gratuitement », nor « gratuitement ou contre une participation ». */
const free =
  /^(?!.*\b(?:pas|non|ne|n|ou|contre|moyennant)\b).*(?<!\bj )\b(?:hebergee?s?|logee?s?|occup\w*)\b.*\b(?:gratui\w*|gracieux|sans (?:loyer|payer(?! les charges)|rien payer|contrepartie|participation))\b/;
const ofBefore = /\b(?:ancien\w*|precedent\w*|avant|quitte\w*|futur\w*)\b/;

export function checkLodgedFree({ asked, recap, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const choice = said.find(saysFree);
  if (!choice) return [];
  const others = said.filter((field) => field !== choice && !ofBefore.test(namesOf(field)));
  return [
    ...others
      .filter((field) => isPaidToLodge(field, today))
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
function saysFree(field: Field): boolean {
  if (field.valueType === 'amount' || stateOf(field) !== 'filled') return false;
  const isAnswered = isYesNo(field);
  if (isAnswered && yesNoOf(field) !== 'yes') return false;
  const isNamed = isAnswered || field.kind === 'checkbox';
  const said = fold(withoutBrackets(isNamed ? field.label : (textOf(field) ?? '')));
  const isFree = (isAnswered || said.length <= longestChoice) && free.test(said);
  return isFree && !ofBefore.test(namesOf(field)) && isHers(field);
}

const longestChoice = 80;

const pays =
  /\b(?:vers\w+|pay\w+|paie|regl\w+|donn\w+|participation|contribution|redevance|indemnite d occupation|pension|somme)\b/;
const toLodge =
  /\b(?:loger|loge|logement|hebergement|heberge\w*|loyer|occupation|habiter|chambre|toit|loueu\w+)\b/;
/** What one may pay for though lodged for nothing, or what comes to her. */
const ofSomethingElse =
  /\b(?:charges?|eau|electricite|gaz|chauffage|energie|fioul|internet|nourriture|repas|courses|assurance|taxe|impots?|garantie|caution|depot|credit|pret|travaux|enfants?|fils|fille|etudiante?|aides?|apl|allocations?|percu\w*|recu\w*|recevez|touche\w*|demenagement|garage|parking|box|local|stand|agence|frais|personnes|gardien\w*)\b/;

/** « Loyer payé par l'hébergeant », « somme que vous verse votre locataire » */
const byOther =
  /\bpar (?!mois|an\b|trimestre|semaine|jour|vous\b|moi\b)|\b(?:vous|que|qui) (?:verse|paie|paye|donne|regle)\b|\bde l hebergeant\w*\b/;

/** « Somme que vous lui versez chaque mois pour vous loger », « Payez-vous un loyer ? Oui » */
function isPaidToLodge(field: Field, today: Temporal.PlainDate): boolean {
  const label = fold(withoutBrackets(field.label));
  const isOfLodging =
    pays.test(label) && toLodge.test(label) && ![ofSomethingElse, byOther].some((other) => other.test(label));
  // Told by no-room-for.ts.
  if (!isOfLodging || isRentNow(field, today) || !isHers(field)) return false;
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
    !/\b(?:pas|plus|rien|jamais|si|avant|ancien\w*|jusqu\w*|voudrai\w*|propose\w*)\b/.test(words)
  );
}
