/** « Indiquez le chiffre d'affaires encaissé, sans rien déduire », and « j'ai enlevé les 34 % d'abattement », which she writes. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { wordsOf } from '../answers/told-in-words.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { moneyIn } from './sum-in-text.ts';

/** What is taken off a sum, each in the words of the page and in hers. */
const sorts: RegExp[] = [
  /\babattements?\b/,
  /\b(?:cotisations?|urssaf|charges|csg)\b/,
  /\bfrais\b/,
  /\bimpots?\b/,
];

const verbs = '(?:enleve|deduit|deduis|retire|retranche|soustrait|soustrais|ote|defalque)';
const hasTaken = new RegExp(
  String.raw`\bj(?:e)? (?:ai )?(?:bien |deja |donc |d abord |toujours )?${verbs}e?s?\b|\bmontants? (?:saisis? |indiques? |declares? )?(?:apres|net de|moins)\b|\bapres (?:avoir (?:enleve|deduit|retire)|(?:deduction|abattement)\b)`,
);
const asksIfTaken = new RegExp(String.raw`\bavez vous (?:bien |deja )?${verbs}\b`);
/** Not so, put right since, or of another time. */
const isElse =
  /\b(?:pas|sans|rien|jamais|corrig\w*|rectif\w*|remis|au lieu|erreur|si|faut|dois|devrais|pourrai\w*|20\d\d|dernier|derniere|precedent\w*)\b/;

const rules = [
  /\bsans (?:en |y )?(?:rien |aucune? |jamais )?(?:deduire|enlever|retirer|retrancher|soustraire|oter|deduction|abattement)\b/,
  /\bn(?:e| en)? (?:deduisez|enlevez|retirez|retranchez|soustrayez|otez) (?:pas|rien|aucune?|ni)\b/,
  /\bavant (?:tout |toute |l )?(?:abattement|deduction)\b/,
  /\babattement\b.{0,40}\b(?:applique|calcule|deduit) (?:automatiquement|d office|par)\b|\b(?:applique|calcule|deduit) (?:elle|lui) meme l abattement\b/,
];
const ofAll = /\b(?:rien|aucune? (?:deduction|frais|charge)|toute deduction|tout abattement)\b/;
/** « Au réel : le bénéfice, après déduction des frais »: some of it may be taken off. */
const allows =
  /^(?!.*\b(?:sans|ne|n)\b).*\b(?:apres (?:deduction|abattement)|deduction faite|deduisez|deduire|benefices?|deductibles?)\b/;
const longestRule = 600;

export function checkTakenOff({ asked, recap, page }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const told = said.flatMap((field) => takenIn(field).map((words) => ({ field, words })));
  if (told.length === 0) return [];
  const lines = sentencesOf([...page.blocks, ...said.map(({ hint }) => hint ?? '')], longestRule);
  const ruled = lines.filter((line) => rules.some((rule) => rule.test(fold(line))));
  if (ruled.length === 0 || lines.some((line) => allows.test(fold(line)))) return [];
  return told.slice(0, 1).flatMap(({ field, words }) => {
    const taken = sorts.filter((sort) => sort.test(fold(words)));
    const money = moneyIn(words).filter((one) => one !== 'charge');
    const rule = ruled.find(
      (line) =>
        taken.length > 0 &&
        // « Le loyer sans les charges » is of another sum.
        (money.length === 0 || money.some((one) => moneyIn(line).includes(one))) &&
        (ofAll.test(fold(line)) || taken.some((sort) => sort.test(fold(line)))),
    );
    return rule
      ? [
          ownFinding('contradiction', 'problem', spotOf(sumOf(rule, said) ?? field), 'page-error-problem', {
            said: rule,
          }),
        ]
      : [];
  });
}

/** The sentences of hers that tell of it; « Avez-vous déduit l'abattement ? Oui »; « Montant après abattement », chosen. */
function takenIn(field: Field): string[] {
  if (isYesNo(field))
    return yesNoOf(field) === 'yes' && asksIfTaken.test(fold(field.label)) ? [field.label] : [];
  const sentences = field.options.length > 0 ? [textOf(field) ?? ''] : wordsOf(field);
  return sentences.filter((sentence) => hasTaken.test(fold(sentence)) && !isElse.test(fold(sentence)));
}

/** The first sum of the money that the rule names. */
const sumOf = (rule: string, said: readonly Field[]): Field | undefined =>
  said.find(
    (field) =>
      field.valueType === 'amount' &&
      (centsOf(field) ?? 0) > 0 &&
      moneyIn(field.label).some((one) => moneyIn(rule).includes(one)),
  );
