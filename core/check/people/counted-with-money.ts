/** « Combien de ces personnes ont eu des ressources, vous compris ? 1 », over a table for each of them, and amounts in two. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { partnerWords } from '../word-lists.ts';
import { bareNumber, numberIn } from './count-said.ts';

const counted = '(?:personnes?|membres?|d entre vous|occupants?|dans (?:le|votre) foyer)';
const had =
  '(?:eu|percu\\w*|recu\\w*|touche\\w*|gagne\\w*|dispose\\w*|declare\\w*|ont|ayant|avec|disposant|ayant)';
const money = '(?:ressources?|revenus?|argent|quelque chose)';
const asksHowMany = new RegExp(
  `\\b(?:combien|nombre)\\b(?=.*\\b${counted}\\b).*\\b${had}\\b.*\\b${money}\\b|^${counted} ${had}\\b.*\\b${money}\\b`,
);
/** Of some of them, of some money, or of the others than her. */
const ofSome =
  /\b(?:autres?|hors|sauf|hormis|dehors|sans vous|vivant avec vous|en plus|aucune?|moins|plus de|superieur\w*|enfants?|adultes?|mineure?s?|majeure?s?|imposables?|etrang\w*|exceptionnel\w*|n ont|sans ressources)\b/;
const aPerson = new RegExp(
  String.raw`^(?:(?:vous|moi)(?: meme)?|allocataire|declarante? \d|(?:votre |mon |ma |le |la )?(?:${partnerWords}))\b`,
);
const aName = /^(?:M\. |Mme |Monsieur |Madame )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}$/u;

/** Whose an amount is: by the title of its part, else by the row of its table; null where no person is named. */
function whoseIn({ group, label, heading }: Field): string | null {
  const names = [group, rowName(label) || null, heading].map((name) => name?.replace(/\s?\(.*\)$/, '') ?? '');
  return (
    names.find(
      (name) =>
        aName.test(name.replace(/^(?:Ressources|Revenus) (?:de |d['’])/u, '')) || aPerson.test(fold(name)),
    ) ?? null
  );
}

export function checkCountedWithMoney({ asked }: CheckContext): Finding[] {
  const counts = asked.filter(({ label }) => asksHowMany.test(fold(label)) && !ofSome.test(fold(label)));
  const [count, other] = counts;
  const stated = count && !other ? numberIn(bareNumber(textOf(count) ?? '')) : null;
  if (!count || stated === null) return [];
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  const people = Map.groupBy(amounts, whoseIn);
  // Money of nobody named may be anybody's.
  const isOfNobody = people.has(null);
  const tables = [...people].filter(([name]) => name !== null).map(([, cells]) => cells);
  if (tables.length < 2) return [];
  const told = tables.filter((cells) => cells.some((cell) => (centsOf(cell) ?? 0) > 0)).length;
  const isAllTold =
    amounts.every((cell) => stateOf(cell) === 'filled') && !isOfNobody && stated <= tables.length;
  return told > stated || (told < stated && isAllTold)
    ? [
        ownFinding('count', 'problem', spotOf(count), 'count-problem', {
          stated: `${stated}`,
          told: `${told}`,
        }),
      ]
    : [];
}
