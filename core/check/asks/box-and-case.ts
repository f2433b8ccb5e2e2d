/**
 * « ☐ Dons [montant] », line after line: a box ticked with nothing in the case of its own line, and a case filled in beside a
 * box not ticked. Where the page says that the two go together, or where they do on every other line that is begun.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import {
  centsOf,
  denies,
  initialTextOf,
  isMarkedOptional,
  stateOf,
  tellsNothing,
  textOf,
} from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { firstNames } from '../papers/first-names.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { hasCondition } from './in-brackets.ts';
import { mayStayBlank } from './may-stay-blank.ts';

interface Line {
  box: Field;
  /** The case right after the box, of the same meaning on each line. */
  own: Field;
}

const fill =
  '(?:serv(?:ez|ir)|indique[rz]|inscri(?:vez|re)|saisi(?:ssez|r)|rempli(?:ssez|r)|complete[rz]|renseigne[rz]|note[rz]|precise[rz]|donne[rz]|(?:re)?porte[rz]|ecri(?:vez|re)|met(?:tez|tre)|chiffre[rz]|ajoute[rz])';
const filled = '(?:servie|remplie?|completee?|renseignee?|chiffree?|indiquee?|inscrite?|saisie?|portee?)s?';
const what = '(?:montants?|sommes?|chiffres?|valeurs?|nombres?|dates?|heures)';
/** « Cochez la rubrique, puis servez la case au bout de la ligne », « À chaque case cochée correspond un montant », « Si vous cochez, indiquez… » */
const together = [
  `\\bcoche[rz]\\b.* (?:puis|et|ensuite|alors|apres quoi) (?:\\p{L}+ ){0,2}${fill}\\b`,
  `\\b(?:si|quand|lorsque|des que|des lors que|chaque fois que) (?:vous )?(?:avez )?coche[rz]?\\b.*\\b(?:${fill}|${what})\\b`,
  `\\bcochee?s?\\b.*\\b(?:${fill}|${filled}|${what})\\b`,
  `\\b(?:${fill}|${what})\\b.* cochee?s?\\b`,
  `\\bcoche[rz]\\b.* (?:avec|sans oublier|en (?:indiquant|precisant|inscrivant|donnant|portant)) (?:(?:le|la|les|son|leurs?|d) )?(?:indiquer (?:le|la) )?(?:${what}|cases?)\\b`,
].map((way) => new RegExp(way, 'u'));
/** « Si vous le connaissez », « facultatif »; « « Autre » cochée : précisez » is of that box alone. */
const mayBeLeft =
  /\b(?:facultati\w+|optionnel\w*|peu(?:t|vent)|pouvez|si (?:besoin|possible|necessaire|connue?s?|vous (?!(?:avez )?coche))|le cas echeant|eventuel\w*|sauf|inutile|pas (?:obligatoire|necessaire|besoin|requis\w*|indispensable|a (?:remplir|indiquer|servir))|souhait\w*|autres?|exemples?|(?:page|ecran|etape|rubrique) suivante?|plus tard)\b/;
const ofCase = new RegExp(`\\b(?:${what}|cases?|zones?|champs?|precisions?)\\b`);

export function checkBoxAndCase({ asked, page }: CheckContext): Finding[] {
  const runs = runsIn(asked);
  if (runs.length === 0) return [];
  const says = sentencesOf(page.blocks, longestText);
  if (says.some((one) => isLeftOpen(one, page))) return [];
  const isSaid = says.some((one) => !one.includes('«') && saysTogether(fold(one)));
  return runs.flatMap((lines) => oddIn(lines, isSaid));
}

const saysTogether = (said: string): boolean =>
  together.some((way) => way.test(said)) && !mayBeLeft.test(said) && !denies(said.replace(/\bpas de\b/, ''));

const isLeftOpen = (text: string, { fields }: PageModel): boolean => {
  const said = fold(text);
  const isName = fields.some(({ label }) => fold(label) === said);
  return !isName && (mayStayBlank(said) || (ofCase.test(said) && mayBeLeft.test(said)));
};

/** « Montant estimé », « Inchangé »: said of the case, and no line of its own. */
const ofCaseItself =
  /\b(?:estim\w*|inchange\w*|idem|meme|deja|connue?s?|inconnue?s?|provisoire|gratuit\w*|exonere\w*|certifi\w*|rectifi\w*|modifi\w*|corrig\w*)\b/;

/** Lines of one box and its case, right after one another in one part of the page; two at least. */
function runsIn(asked: readonly Field[]): Line[][] {
  const runs: Line[][] = [];
  let end = -1;
  for (const [at, box] of asked.entries()) {
    const own = isBox(box) ? asked[at + 1] : undefined;
    if (!own || !isWritten(own) || !isSameLine(box, own)) continue;
    const run = runs.at(-1);
    const last = at === end ? run?.at(-1) : undefined;
    const isNext = last && last.own.valueType === own.valueType && last.box.heading === box.heading;
    if (run && isNext) run.push({ box, own });
    // A case before the first box, like those after it: each box is of the case before.
    else if (!isLike(asked[at - 1], own)) runs.push([{ box, own }]);
    end = at + 2;
  }
  return runs.filter(({ length }) => length > 1);
}

const isBox = ({ kind, valueType }: Field): boolean => kind === 'checkbox' && valueType !== 'consent';
const isWritten = ({ kind, valueType }: Field): boolean =>
  ['text', 'number', 'date'].includes(kind) && valueType !== 'yes-no';
const isLike = (before: Field | undefined, own: Field): boolean =>
  before !== undefined &&
  before.valueType === own.valueType &&
  before.heading === own.heading &&
  isWritten(before);
const isSameLine = (box: Field, own: Field): boolean =>
  own.heading === box.heading &&
  (own.group === box.group || own.group === box.label || own.question === box.label);

const told = ({ own }: Line): boolean =>
  own.valueType === 'amount' ? (centsOf(own) ?? 0) > 0 : stateOf(own) === 'filled' && !tellsNothing(own);
const isTicked = ({ box }: Line): boolean => stateOf(box) === 'filled';

function oddIn(all: readonly Line[], isSaid: boolean): Finding[] {
  const lines = all.filter(({ box }) => !denies(fold(box.label)) && !ofCaseItself.test(fold(box.label)));
  // By themselves, boxes of people, or of one name, and cases for a word need not go together.
  const mayNot =
    !namesThings(lines) ||
    lines.some(({ own }) => own.valueType === 'free-text' || own.valueType === 'unknown');
  if (lines.length < 2 || (mayNot && !isSaid)) return [];
  const whole = lines.filter((line) => isTicked(line) && told(line));
  const left = lines.filter((line) => isTicked(line) && stateOf(line.own) === 'empty' && mustBe(line.own));
  const unticked = lines.filter((line) => stateOf(line.box) === 'empty' && told(line) && isHers(line.own));
  const isHabit = whole.length > 0 && left.length + unticked.length === 1;
  if (!isSaid && !isHabit) return [];
  return [
    ...left.map(({ own }) => ownFinding('yes-needs', 'problem', spotOf(own), 'yes-needs-problem')),
    ...unticked.map(({ box }) => ownFinding('required', 'problem', spotOf(box), 'required-box')),
  ].map((finding) => (isSaid ? finding : { ...finding, why: null }));
}

const mustBe = (own: Field): boolean =>
  !own.required &&
  !isMarkedOptional(own) &&
  !hasCondition(own.label) &&
  !/\b(?:si|eventuel\w*|autres?|complement\w*|commentaires?|observations?|remarques?)\b/.test(
    fold(own.label),
  );
/** What the site had written is not what she told. */
const isHers = (own: Field): boolean => initialTextOf(own) !== textOf(own);

function namesThings(lines: readonly Line[]): boolean {
  const names = lines.map(({ box }) => fold(box.label));
  const areApart = new Set(names).size === names.length;
  return areApart && !names.some((name) => firstNames.has(name.split(' ')[0] ?? '') || hasWords(name, 'ans'));
}
