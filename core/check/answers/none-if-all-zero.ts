/**
 * « Aucune de ces ressources (à cocher seulement si tous les montants sont à 0) », ticked beside 1 800 €: under no title of
 * its own, right after the amounts it is about.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf } from '../../values/answer.ts';
import { collapse, fold, withoutBrackets } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { isSamePerson, mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';
import { saysNoMoney } from './no-money.ts';

/** « À cocher seulement si », « Ne cochez que si », « uniquement si »: of what follows. */
const onlyIf =
  /\b(?:a cocher|coche[rz]|cochee) (?:(?:cette case|la case|ceci|la|ici) )?(?:seulement |uniquement |exclusivement )?(?:si|lorsque|quand)\b(.*)|\b(?:seulement|uniquement|exclusivement) (?:si|lorsque|quand)\b(.*)|\bcoche[rz] (?:(?:cette case|la case|ceci|la|ici) )?que (?:si|lorsque|quand)\b(.*)/;
const allZero =
  /\b(?:tous|toutes|chacune?|chaque)\b.{0,60}\b(?:0|zero|nuls?|nulles?)\b|\b(?:montants?|sommes?|lignes?|cases?|ressources?)\b.{0,30}\b(?:a|egale?s? a|valent|de) (?:0|zero)\b/;
const nothingHad =
  /\bn (?:a|ai|avez|avons|ont|y a) (?:(?:eu|percu|recu|touche) )?(?:rien|aucune?)\b|\baucune? (?:de ces |des )?(?:montants?|sommes?|ressources?|revenus?)\b/;
/** « Personne dans mon foyer n'a perçu de ressources »: whatever part their amounts stand in. */
const ofHousehold = /\b(?:foyer|menage|aucun (?:de nous|membre)|personne (?:dans|chez|de|n))\b/;
const ofOthers = /\b(?:autres?|sauf|hors)\b/;
/** « Aucune de ces ressources »: what stands above it. */
const ofThese = /\b(?:de|d) (?:ces|celles|ceux)\b|\bci dessus\b/;
const paid =
  /\b(?:loyers?|charges|frais|depenses?|dettes?|credits?|impots?|demandee?s?|versee?s? (?:a|pour|au))\b/;

/** A page of more is no list of one household. */
const mostAround = 50;

export function checkNoneIfAllZero({ asked, page }: CheckContext): Finding[] {
  return asked.flatMap((box, at) => {
    if (box.kind !== 'checkbox' || box.valueType === 'consent' || stateOf(box) !== 'filled') return [];
    const rule = ruleOf(box, page.blocks);
    const words = fold(withoutBrackets(box.label));
    const isNone = saysNoMoney(box.label) || /^(?:aucune?|rien|neant|sans objet)\b/.test(words);
    if (!isNone || ofOthers.test(words) || (rule === null && !ofThese.test(words))) return [];
    const isOfAny = rule !== null && allZero.test(rule);
    const isOfHousehold = isOfAny && ofHousehold.test(words);
    const amounts = isOfHousehold ? asked.slice(Math.max(0, at - mostAround), at).filter(isAmount) : null;
    return (amounts ?? amountsOf(box, at, asked))
      .filter(
        (field) =>
          (centsOf(field) ?? 0) !== 0 &&
          (isOfAny || !paid.test(fold(field.label))) &&
          (isOfHousehold || isSamePerson(personOf(field), personOf(box))) &&
          mayBeSameMonth(monthOf(field), monthOf(box)),
      )
      .map((field) =>
        ownFinding('contradiction', 'problem', spotOf(field), 'contradiction-problem', {
          first: collapse(withoutBrackets(box.label)),
        }),
      );
  });
}

/** What it may be ticked for alone, told by its own name, by its help or in the lines beside it. */
function ruleOf({ label, hint }: Field, blocks: readonly string[]): string | null {
  const at = blocks.indexOf(label);
  const beside = at < 0 ? [] : [blocks[at - 1] ?? '', blocks[at + 1] ?? ''];
  const said = [label, hint ?? '', ...sentencesOf(beside, longestText)];
  const rules = said.flatMap((text) => onlyIf.exec(fold(text))?.slice(1).find(Boolean) ?? []);
  return rules.find((rule) => allZero.test(rule) || nothingHad.test(rule)) ?? null;
}

const isAmount = ({ valueType }: Field): boolean => valueType === 'amount';

/** Those of its own part; where it has none in it, those written right before it. */
function amountsOf(box: Field, at: number, asked: readonly Field[]): readonly Field[] {
  const own = asked.filter(
    (field) => isAmount(field) && field.group === box.group && field.heading === box.heading,
  );
  if (own.length > 0 && box.group !== null) return own.slice(0, mostAround);
  const before = asked.slice(Math.max(0, at - mostAround), at);
  const end = before.findLastIndex((field) => !isAmount(field) || field.group !== before.at(-1)?.group);
  return before.slice(end + 1);
}
