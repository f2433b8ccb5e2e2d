/** Fewer people in all than the page itself tells of: herself, whom she lives with, her children. */
import type { Finding } from '../../assessment.ts';
import { yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { countsIn } from './count.ts';
import { livesAsCouple } from './couple.ts';
import { withHer } from './people-told.ts';

/** « Votre conjoint vit-il avec vous ? » */
const asksIfHere =
  /\b(?:vit|habite|loge|reside)\b.*\b(?:avec vous|ici|meme (?:adresse|toit|logement)|au foyer)\b/;
const ofHerChildren = /\b(?:a charge|vivent avec vous|vivant avec vous|au foyer)\b/;

/** « Nombre total de personnes du foyer, vous compris : 1 », of who says to live as a couple. */
export function checkHouseholdLeast(context: CheckContext): Finding[] {
  const counts = countsIn(context);
  const [people, otherPeople] = counts.filter(({ sort }) => sort === 'personne');
  if (!people || otherPeople || !withHer.test(people.words)) return [];
  const answers = [...context.asked, ...context.recap].filter(({ label }) => asksIfHere.test(fold(label)));
  const isElsewhere = answers.some((field) => yesNoOf(field) !== 'yes');
  const isCouple = livesAsCouple(context) === true && answers.length > 0 && !isElsewhere;
  const [children, otherChildren] = counts.filter(({ sort }) => sort === 'enfant');
  const isOfAll = children && !otherChildren && ofHerChildren.test(children.words);
  const least = 1 + (isCouple ? 1 : 0) + (isOfAll ? children.stated : 0);
  const { stated, spot } = people;
  return stated < least
    ? [ownFinding('count', 'problem', spot, 'count-problem', { stated: `${stated}`, told: `${least}` })]
    : [];
}
