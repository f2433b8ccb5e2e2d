/** Fewer people in all than the page itself tells of: herself and her children. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { countsIn } from './count.ts';
import { withHer } from './people-told.ts';

const ofHerChildren = /\b(?:a charge|vivent avec vous|vivant avec vous|au foyer)\b/;

/** « Nombre de personnes du foyer, vous compris : 2 », of who has two children there. A partner may live elsewhere. */
export function checkHouseholdLeast(context: CheckContext): Finding[] {
  const counts = countsIn(context);
  const [people, otherPeople] = counts.filter(({ sort }) => sort === 'personne');
  const [children, otherChildren] = counts.filter(({ sort }) => sort === 'enfant');
  if (!people || otherPeople || !children || otherChildren) return [];
  // A child there half of the time may be counted or not.
  if (context.page.blocks.some((block) => /\baltern/.test(fold(block)))) return [];
  if (!withHer.test(people.words) || !ofHerChildren.test(children.words)) return [];
  const { stated, spot } = people;
  const least = 1 + children.stated;
  return stated < least
    ? [ownFinding('count', 'problem', spot, 'count-problem', { stated: `${stated}`, told: `${least}` })]
    : [];
}
