/**
 * « Montant total 386,12 €. Un acompte de 100,00 € a été encaissé », « l'aide porte sur la somme qui reste à payer », and 386,12
 * written; « dépense totale 1 860 €, avance déjà reçue 620 € », « sans retrancher l'avance », and 1 240 written.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsTold } from '../../values/amount.ts';
import { centsOf, initialTextOf, textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText, sentencesWithNames } from '../sentences.ts';
import { isSame } from './papers-in-line.ts';
import { mayBeLine } from './sum-lines.ts';
import { type SumTold, sumsInWords } from './sums-in-words.ts';

const help = String.raw`acomptes?|avances?|aides?|apports?|arrhes|avoirs?|bons?|bourses?|cheques?|complements?|cmg|participations?|prises? en charge|rembours\w*|remises?|subventions?|allocations?|cesu prefinances?|cheques? vacances`;
/** « Un acompte », « déjà réglé », « pour lesquels la Caf vous a versé » */
const takenOff = new RegExp(
  String.raw`\b(?:${help}|deja (?:ete )?(?:pay|vers|regl|recu|encaiss|percu|pris|deduit)\w*|encaissee?s?|(?:caf|msa|mutuelle|departement|employeur|ccas|region|assurance|comite|cse|commune|mairie|securite sociale|caisse) (?:\w+ ){0,3}?(?:a|ont|avait) (?:deja )?(?:\w+ )?(?:vers|pay|regl|pri|donn|financ)\w*)\b`,
);
/** Told as what is left, it is neither. */
const isLeft = /\b(?:rest\w*|soit|solde|difference)\b/;
/** « Plafonnée à 500 € », « jusqu'à 30 € » */
const isBound =
  /\b(?:plafon\w*|maxim\w*|minim\w*|jusqu|au plus|au moins|si|exemples?|limite|par mois|par heure|de l heure|estim\w*|l an dernier|precedente?)\b/;

const removing = String.raw`(?:dedui\w*|deduction\w*|retir(?:e|er|ee|ez)s?|retranch\w*|soustra\w*|ot(?:e|er|ee|ez)s?|enlev\w*|defalqu\w*)`;
/** « Sans retrancher l'avance », « avant déduction », « aide comprise », « que l'administration déduit elle-même » */
const asksWhole = [
  new RegExp(String.raw`\b(?:sans|avant|ne|n|ni|inutile|pas a)\b (?:\w+ ){0,4}?${removing}\b`),
  new RegExp(
    String.raw`\b(?:avant|sans tenir compte d\w*|y compris|incluant)\b (?:\w+ ){0,3}?(?:${help})\b|\b(?:${help}) (?:comprise?|incluse?|non deduite?)s?\b`,
  ),
  new RegExp(
    String.raw`\b(?:administration|service|services|caf|msa|caisse|site|nous|ordinateur|calcul)\b (?:le |la |les |l )?${removing}\b`,
  ),
];
const ofRest =
  /\brest\w* (?:encore |reellement |effectivement |vraiment )?(?:a (?:payer|regler|verser|financer|charge|(?:votre|ma|notre) charge)|dues?|dus?)\b|\bsolde (?:encore )?(?:du|restant|a (?:payer|regler))\b/;
/** « Ce qui reste à votre charge », « une fois l'aide retirée », « déduisez l'aide », « déduction faite de » */
const asksLeft = [
  ofRest,
  new RegExp(String.raw`\b(?:une fois|apres)\b (?:\w+ ){0,8}?${removing}\b|\bdeduction faite\b`),
  /\b(?:deduisez|retirez|retranchez|soustrayez|otez|enlevez|il faut (?:deduire|retirer|retrancher|enlever)|(?:doit|doivent) etre (?:deduite?|retiree?|retranchee?)s?)\b/,
  new RegExp(
    String.raw`\b(?:nette?s? (?:de|des|d)|diminuee?s? (?:de|des|du)|moins) (?:l |la |les |vos |votre |toutes? )*(?:${help})\b`,
  ),
];
/** What somebody will work out, or what is so in some cases only. */
const isElse =
  /\b(?:si|exemples?|sera|seront|ensuite|plus tard|estim\w*|pourra|pourrez|plafon\w*|lorsqu\w*)\b/;
/** It says what is to be written. */
const asks =
  /\b(?:indiqu|inscri|port|saisi|report|declar|not|mett|demand|rempli|correspon|attend|reten|compt|calcul|prene|repren|recopi|donn)\w*|\b(?:sommes?|montants?|depenses?|frais|case|ligne|deduisez|retirez|retranchez|soustrayez|otez|enlevez)\b/;

type Rule = 'left' | 'whole';

function ruleOf(text: string): Rule | null {
  const words = fold(text);
  // « Une fois l'aide de la Caf retirée »
  const before = words.replace(/\bune fois\b.*/, ' ');
  const whole = asksWhole.some((way) => way.test(before));
  const left = asksLeft.some((way) => way.test(words));
  // « Sans retrancher » is said of the whole, whatever else stands there: « ce qui reste » of both is of neither.
  return whole === left ? null : whole ? 'whole' : 'left';
}

export function checkLeftOrWhole({ asked, page }: CheckContext): Finding[] {
  const cases = asked.filter((field) => mayBeLine(field) && (centsOf(field) ?? 0) > 0);
  if (cases.length === 0) return [];
  const pairs = pairsIn(sumsInWords(page));
  if (pairs.length === 0) return [];
  const names = new Set(page.fields.flatMap(({ label, options }) => [label, ...options]));
  const rules = sentencesWithNames(
    page.blocks.filter((block) => !names.has(block)),
    longestText,
  ).flatMap((said) => {
    const words = fold(said);
    const isRule =
      said.search(sumsTold) < 0 && !said.includes('?') && asks.test(words) && !isElse.test(words);
    const rule = isRule ? ruleOf(said) : null;
    return rule ? [{ said, rule }] : [];
  });
  const [first] = rules;
  const ofPage = first && rules.every(({ rule }) => rule === first.rule) ? first : null;
  const holds = (cents: number): boolean => asked.some((field) => isSame(centsOf(field) ?? 0, cents));
  return cases.flatMap((field) => {
    const typed = centsOf(field) ?? 0;
    const own = ruleOf(`${field.label}. ${field.hint ?? ''}`);
    const rule = own ?? ofPage?.rule;
    const pair = pairs.find(
      ({ whole, off }) =>
        isSame(typed, rule === 'left' ? whole.cents : whole.cents - off.cents) &&
        (own !== null || isOfSame(ofPage?.said ?? '', off.words)),
    );
    if (!rule || !pair || initialTextOf(field) === textOf(field)) return [];
    const { whole, off } = pair;
    const isTold =
      rule === 'left'
        ? !holds(whole.cents - off.cents) &&
          (own !== null || (!isWholeNamed(field, cases) && !holds(off.cents)))
        : !holds(whole.cents) && own !== 'left' && !isLeftNamed(field);
    const said = own ? off.block : (ofPage?.said ?? '');
    return isTold
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })]
      : [];
  });
}

/** « Ce qui reste à payer », whatever was paid; else the rule names what is taken off, « l'aide », « l'avance ». */
function isOfSame(rule: string, off: string): boolean {
  const beginnings = (text: string): string[] =>
    text
      .split(' ')
      .filter((word) => word.length > 2 && !light.test(word))
      .map((word) => word.slice(0, 6));
  const told = beginnings(off);
  return ofRest.test(fold(rule)) || beginnings(fold(rule)).some((word) => told.includes(word));
}
const light =
  /^(?:une|des|les|vous|nous|votre|vos|est|ete|que|qui|quoi|pour|par|dans|sur|avec|aux|son|ses|ces|cette|montants?|sommes?|deja|euros?|20\d\d)$/;

/** « Montant total de la facture », and of two that hold the same, the one that is called the bill. */
function isWholeNamed(field: Field, cases: readonly Field[]): boolean {
  const words = foldAll(field.label, field.hint);
  const isTwice = cases.some((one) => one !== field && centsOf(one) === centsOf(field));
  return (
    /\b(?:total\w*|avant)\b/.test(words) ||
    (isTwice && /\b(?:facture|devis|depense|paye\w*|regle\w*|cout)\b/.test(words))
  );
}

const isLeftNamed = ({ label }: Field): boolean => ruleOf(label) === 'left' || /\bapres\b/.test(fold(label));

/** Further off, they are told of two things. */
const mostBetween = 4;

function pairsIn(sums: readonly SumTold[]): { whole: SumTold; off: SumTold }[] {
  const parts = sums.filter(
    ({ words, cents }) =>
      cents > 0 && takenOff.test(words) && !isBound.test(words) && !/^(?:soit|reste)\b/.test(words),
  );
  return parts.flatMap((off) =>
    sums
      .filter(
        (whole) =>
          whole !== off &&
          whole.cents > off.cents &&
          Math.abs(whole.at - off.at) <= mostBetween &&
          !takenOff.test(whole.name) &&
          !isLeft.test(whole.name) &&
          !isBound.test(whole.words),
      )
      .map((whole) => ({ whole, off })),
  );
}
