import { RULES } from './value-words.ts';
import { indexRules, type Rule } from './word-index.ts';

const rulesIn = indexRules(RULES);

/** Rules whose words are in a label. Labels come again and again. */
const rulesByLabel = new Map<string, Rule[]>();
const MOST_KEPT = 500;

export function rulesFor(words: string): Rule[] {
  // « Salaire 1 », « Salaire 2 »: which number it is changes nothing.
  const label = words.replace(/ \d{2,}/g, ' 1');
  let rules = rulesByLabel.get(label);
  if (!rules) {
    rules = rulesIn(label);
    if (rulesByLabel.size >= MOST_KEPT) rulesByLabel.clear();
    rulesByLabel.set(label, rules);
  }
  return rules;
}

/** Nothing of the page is kept. */
export const forgetRules = (): void => rulesByLabel.clear();
