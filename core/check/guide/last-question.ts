/** Whether she stays on the list of France Travail, in whatever words the page asks it. */
import type { Finding } from '../../assessment.ts';
import type { CheckOf, Procedure } from '../../pack.ts';
import type { Field } from '../../page-model.ts';
import { isDeniedStatement, isYesNo, textOf, withGoingOn, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { packFinding, spotOf } from '../finding.ts';

/** The last question of the page, not recognised and answered as the one to look at: it may be that one. */
export function answerOfUnknownQuestion(
  guide: Procedure,
  check: CheckOf<'answer'>,
  context: CheckContext,
): Finding[] {
  const { step } = context.page;
  // One question a screen: the last one is on the last screen.
  if (step?.total && step.index < step.total && context.asked.length === 1) return [];
  const questions = context.asked.filter(isYesNo);
  const last = questions.findLast(({ label }) => asksOfTheList(label)) ?? questions.at(-1);
  const asks = questionIn(last?.label ?? '');
  if (!last || context.caseOf.has(last.id)) return [];
  if (!asksToLeave(last.label) && (ofPastOrWork.test(asks) || ofAbsence.test(asks))) return [];
  // Asked whether she leaves, it is the other answer that says so.
  if (yesNoOf(last) !== wrongAnswerOf(last, check)) return [];
  // Asked of each employer: not the last one, which is asked once.
  if (context.asked.some((other) => other !== last && other.label === last.label)) return [];
  // « Votre inscription : je ne souhaite plus être inscrite » says it in the answer.
  const isIt = asksOfTheList(last.label) || (last.options.length > 0 && leavesTheList(textOf(last) ?? ''));
  return [isIt ? packFinding(guide, check, 'problem', spotOf(last)) : unsureOf(guide, check, last)];
}

/** It may be that question, or that answer. */
export const unsureOf = (guide: Procedure, check: CheckOf<'answer'>, field: Field): Finding =>
  packFinding(guide, check, 'unknown', spotOf(field), {}, check.unsureText);

/** « Restez-vous inscrite ? Avec « Non », vous quittez la liste. »: what is asked, without what comes of each answer. */
const questionIn = (label: string): string =>
  withGoingOn(
    fold(label.includes('?') ? (label.match(/[^?.!;]*\?/g) ?? []).join(' ') : label).replace(opening, ''),
  );
/** « Pour terminer, êtes-vous toujours… », « Avant de clôturer : … »: said of the page, and not of the list. */
const opening =
  /^(?:et |enfin |voila )?(?:pour|avant de|afin de|au moment de) (?:bien )?(?:terminer|finir|clore|cloturer|conclure|valider|envoyer|quitter|sortir)(?: (?:votre |cette |la |l |ma |ce )?(?:actualisation|declaration|page|formulaire|etape|parcours|questionnaire))? /;

/** « Souhaitez-vous que France Travail continue de vous compter parmi ses inscrits ? »: in whatever words, it is that one. */
export const asksToStay = (label: string): boolean => {
  const asks = questionIn(label);
  return (
    !ofTheEnd.test(asks) &&
    !ofOtherList.test(asks) &&
    ((goesOn.test(asks) && ofLooking.test(asks)) || looksForWork.test(asks))
  );
};
/** « Avez-vous cessé de rechercher un emploi ? », « Souhaitez-vous être radié de la liste ? »: its « Oui » leaves the list. */
export const asksToLeave = (label: string): boolean => {
  const asks = questionIn(label);
  return leavesTheList(asks) && !ofOtherList.test(asks) && !/\b(?:contrat|mission|employeur)s?\b/.test(asks);
};
export const asksOfTheList = (label: string): boolean => asksToStay(label) || asksToLeave(label);
const ofTheEnd =
  /\b(?:ne|n|plus|pas|cess\w*|arret\w*|quitt\w*|sorti\w*|annul\w*|radi\w*|fin|renonc\w*|abandonn\w*)\b/;
/** « Toujours inscrite à une formation », « un emploi à temps partiel »: of something narrower. */
export const ofOtherList =
  /\b(?:formations?|stages?|ecole|cours|etudes|universite|concours|ateliers?|interim|agence|logement|registre|(?:emploi|travail|poste|job) (?:a temps|de|d|dans|comme|en tant|saisonnier))\b/;
const goesOn =
  /\b(?:continu\w*|toujours|encore|reste[rz]?|demeure[rz]?|mainten\w*|maintien\w*|gard\w*|conserv\w*|poursui\w*|prolong\w*|renouvel\w*)\b/;
const work = '(?:emplois?|travail|postes?|jobs?|boulot)';
const ofLooking = new RegExp(
  String.raw`\b(?:inscri\w*|demandeu\w+ d emploi|(?:en |votre |vos |mes |ma )?recherches? (?:active\w*|d emploi)|en recherche$|(?:re)?cherch\w+ (?:\w+ ){0,3}${work}|(?:aide|accompagn\w*|suivi\w*|compt\w*) (?:\w+ ){0,4}(?:france travail|trouver (?:\w+ )?${work}))\b`,
);
/** « Cherchez-vous du travail ? » */
const looksForWork = new RegExp(
  `^(?:(?:re)?cherche[rz] vous|vous (?:re)?cherchez|etes vous (?:a la |en )recherche) (?:actuellement |activement )?(?:d |un |du |de )*${work}$`,
);

/** « Souhaitez-vous ne plus être inscrit ? », « Renoncez-vous à rechercher un emploi ? » */
const leaves = new RegExp(
  [
    String.raw`\b(?:ne|n)\b.{0,20}\bplus\b`,
    String.raw`\b(?:cesse[rz]?|arrete[rz]?|quitte[rz]?|annule[rz]?|renonce[rz]?|abandonne[rz]?|stoppe[rz]?|termine[rz]|interromp(?:re|ez)|clo(?:re|ture[rz])|sortir|radi(?:ee?s?|er|ez|ation)|desinscri\w+|(?:mettre|mettez|mis)(?: vous)? (?:fin|un terme))\b`,
    String.raw`\b(?:arret|fin|cessation|annulation) de (?:votre |mon |ma |l |la )?(?:inscription|recherche)`,
  ].join('|'),
);
const ofTheList =
  /\b(?:(?:des)?inscri\w*|radi(?:ee?s?|er|ez|ation)|demandeu\w+ d emploi|liste|recherche\w*|cherche\w*)\b/;
export const leavesTheList = (words: string): boolean =>
  ofTheList.test(fold(words)) && leaves.test(withGoingOn(fold(words)));
const turnedAround = { yes: 'no', no: 'yes' } as const;

/** Which answer is to be looked at: the other one, where the question is turned around. */
export const wrongAnswerOf = (field: Field, { answer }: Pick<CheckOf<'answer'>, 'answer'>): 'yes' | 'no' =>
  // « Je ne suis plus à la recherche d'un emploi : vrai » is read as a no already.
  leavesTheList(questionIn(field.label)) && !isDeniedStatement(field) ? turnedAround[answer] : answer;

/** What was done, or of a job: the last one asks whether she goes on looking. */
const ofPastOrWork =
  /\b(?:autres?|second|(?:deux|trois|quatr|cinqu|six)ieme) (?:employeur|activite|emploi)s?\b|\b(contrat|mission)\b|^avez vous (?!.*\b(toujours|encore|rester|inscri\w*|recherch\w*|besoin)\b)/;
/** « Congé maternité ou paternité ? » */
const ofAbsence =
  /^(?!.*\b(?:recherch\w*|cherch\w*|inscri\w*|reste[rz]?|mainten\w*|maintien|emploi)\b).*\b(?:conges?|maternite|paternite|maladie|arret|stages?|formations?|retraite|pensions?|rentes?|invalidite)\b/;
