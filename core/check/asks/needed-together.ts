/**
 * « Si oui, le nom et la date sont tous deux nécessaires », « Les deux réponses sont demandées »: a sentence around the cases that a
 * « Oui » opens, which says that each of them is wanted.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { denies, isMarkedOptional, isYesNo, stateOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf } from '../sentences.ts';
import { listIn, named } from './cases-named.ts';
import { beforeNext, ofDetail } from './if-yes.ts';
import { hasCondition } from './in-brackets.ts';
import { are, leavesOpen, tell, together, wanted } from './wanting.ts';

export function checkNeededTogether({ asked, page }: CheckContext): Finding[] {
  const opening = asked
    .filter(isOpening)
    .map((question) => ({ question, details: detailsOf(question, asked) }))
    .filter(({ details }) => details.length > 0);
  const left = opening.flatMap(({ question, details }) => {
    if (!isSaidYes(question)) return [];
    const [before] = opening.length === 1 ? [clausesOf(page.blocks).filter(hasIfYes)] : [[]];
    return [...around(question, details, page), ...before].flatMap((clause) => wantedIn(clause, details));
  });
  return [...new Set(left)]
    .filter(
      (field) => stateOf(field) === 'empty' && !field.required && !isMarkedOptional(field) && !field.disabled,
    )
    .map((field) => ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem'));
}

/** A question of « Oui » and « Non », or a box that says something; « Je n'ai pas changé d'adresse » opens nothing. */
const isOpening = (field: Field): boolean =>
  isYesNo(field) ||
  (field.kind === 'checkbox' && field.valueType !== 'consent' && !denies(fold(field.label)));
const isSaidYes = (field: Field): boolean =>
  isYesNo(field) ? yesNoOf(field) === 'yes' : stateOf(field) === 'filled';

const written = new Set<Field['kind']>([
  'text',
  'textarea',
  'number',
  'date',
  'select',
  'combobox',
  'email',
  'tel',
]);

/** The cases that an answer opens: right after it, in its part of the page or in one of their own. */
function detailsOf(question: Field, asked: readonly Field[]): Field[] {
  const following = beforeNext(asked.slice(asked.indexOf(question) + 1));
  const [first] = following;
  const end = following.findIndex(
    (field) => !written.has(field.kind) || field.heading !== question.heading || field.group !== first?.group,
  );
  return end < 0 ? [...following] : following.slice(0, end);
}

/** What the page says from the question to the line under its last case, and beside each of them. */
function around(question: Field, details: readonly Field[], { blocks, fields }: PageModel): string[] {
  const from = blocks.indexOf(question.label);
  const last = Math.max(...details.map(({ label }) => blocks.indexOf(label)));
  const own = new Set([question, ...details]);
  const labels = new Set(fields.filter((field) => !own.has(field)).map(({ label }) => label));
  const names = new Set(details.map(({ label }) => fold(label)));
  const lines =
    from < 0 || last < from ? [] : blocks.slice(from + 1, last + 2).filter((line) => !names.has(fold(line)));
  const end = lines.findIndex((line) => labels.has(line));
  const hints = [question, ...details].flatMap(({ hint }) => hint ?? []);
  return clausesOf([...(end < 0 ? lines : lines.slice(0, end)), ...new Set(hints)]).flatMap(saidIn);
}

/** « Vous avez répondu oui : les deux sont demandés »; after « Pour un CDD : », it is of that alone. */
function saidIn(clause: string): string[] {
  const [first = '', ...others] = clause.split(/\s:\s/);
  return withoutOpening(fold(first)) === '' ? others : [first];
}

/** « Avez-vous une mutuelle ? Non », over a part of its own for her who has one. */
export const isOfDenied = (field: Field, asked: readonly Field[]): boolean => {
  const question = asked.slice(0, asked.indexOf(field)).findLast(isYesNo);
  return (
    question !== undefined &&
    yesNoOf(question) === 'no' &&
    field.group !== question.group &&
    detailsOf(question, asked).includes(field)
  );
};

const answeredYes =
  '(?:(?:la |votre )?reponse est (?:oui|positive)|(?:vous )?(?:avez )?(?:repondu|coche|choisi|dit) (?:par )?oui|vous (?:repondez|cochez|choisissez|dites) (?:par )?oui|tel est le cas|c est (?:le|votre) cas|oui|vous (?:etes|l etes) concernee?|vous en avez une?)';
const ifYes = `(?:(?:si|quand|lorsque|des que|des lors que|puisque) ${answeredYes}|dans l affirmative|dans ce cas|(?:en cas de|pour une?|avec un|apres un) (?:reponse )?(?:oui|positive|affirmative)|vous avez repondu oui)(?: a (?:cette|la) question(?: precedente| ci dessus)?)?`;
const someYes = new RegExp(`\\b${ifYes}\\b`);
const hasIfYes = (clause: string): boolean => someYes.test(fold(clause));
const cases =
  '(?:cases?|lignes?|champs?|questions?|reponses?|informations?|renseignements?|zones?|rubriques?|precisions?|elements?|mentions?)';
const ofFrame = '(?: (?:de ce cadre|du cadre|de cette partie|de ce bloc|de l encadre))?';
const after = '(?: (?:qui suivent|suivante?s?|ci dessous|ci apres|en dessous|dessous))?';
const end =
  '(?: (?:ci dessous|ci apres|ici|ensemble|en dessous|dans les cases \\p{L}+|(?:pour|afin) .*|car .*))?$';

/** « en euros », « au format JJ/MM/AAAA » say how, and not that it must be. */
const why = '(?: (?:pour|afin|car) .*)?$';

/** Each with the names it gives, if it gives any. */
const ofNames = [
  new RegExp(`^(.+?) ${are} ${together}${wanted}${why}`, 'u'),
  new RegExp(`^${tell} (.+?)${end}`, 'u'),
  new RegExp(
    `^(?:il (?:nous |vous )?faut|nous avons besoin|nous aurons besoin|il faudra) (?:a la fois |aussi )?(.+?)${end}`,
    'u',
  ),
  /^n oubliez pas (.+)$/,
];
/** « Le nom sans la date ne suffit pas » */
const notOne = /^(.+?) sans (.+?) ne (?:suffi\w+ pas|permet\w* pas .*)$/;
const notWithout =
  /^sans (.+?) (?:nous|(?:votre|la|le|vos) (?:demande|dossier|droits)|l instruction|rien|aucun\w*)\b.*\b(?:pouvons|pourr\w+|peu(?:t|vent)|ser(?:a|ont)|possible|impossible)\b/;

const inNumbers: Record<string, number> = { deux: 2, trois: 3, quatre: 4, cinq: 5 };
const ofMany = [
  new RegExp(
    `^(?:les|ces|nos) (deux|trois|quatre|cinq)(?: (?:premieres )?${cases})?${after} ${are} ${together}${wanted}${why}`,
    'u',
  ),
  new RegExp(
    `^${tell.replace('indique[rz]', 'repond(?:ez|re)|indique[rz]')} (?:les|aux|ces|a ces) (deux|trois|quatre|cinq)(?: ${cases})?${after}(?: (?:a la fois|ensemble))?$`,
    'u',
  ),
  new RegExp(`^(deux|trois|quatre|cinq) ${cases} ${are} ${together}${wanted}$`, 'u'),
];
const ofTwo = /^(?:l un(?:e)? ne va pas sans l autre|l un(?:e)? et l autre (?:sont|doivent)\b.*)$/;
const ofAll = [
  new RegExp(
    `^(?:toutes les|tous les|chacun(?:e)? des) ${cases}${ofFrame}${after} ${are} ${together}${wanted}${why}`,
    'u',
  ),
  new RegExp(
    `^${tell} (?:tout|entierement|en entier|toutes les|tous les|chacun(?:e)? des) ?(?:(?:le|ce|la|cette|l) )?(?:cadre|partie|bloc|encadre|${cases})${ofFrame}${after}(?: (?:en entier|entierement))?$`,
    'u',
  ),
];

const opensWithYes = new RegExp(`^(?:a (?:remplir|completer) )?${ifYes}(?: et)? ?`);
const endsWithYes = new RegExp(` (?:et )?(?:uniquement |seulement )?${ifYes}$`);

/** Without « Si vous avez répondu oui, ». */
const withoutOpening = (said: string): string =>
  said
    .replace(opensWithYes, '')
    .replace(/^(?:attention|important|rappel|et|donc|alors)(?: |$)/, '')
    .trim();

const noneEmpty =
  /^ne laissez aucune (?:case|ligne) vide$|^aucune (?:case|ligne) ne (?:doit|peut) rester vide$|^tout est (?:a remplir|demande|obligatoire|necessaire)$/;
/** Which many have not, or which comes later. */
const isSeldom = (field: Field): boolean =>
  hasCondition(field.label) || ofDetail.test(fold(field.label)) || seldom.test(fold(field.label));
const seldom =
  /\b(?:usage|autres?|second\w*|deuxieme|complement\w*|eventuel\w*|fin|si|lieu dit|batiment|etage|escalier|appartement|boite)\b/;

/** Of the cases that the answer opens, those that this clause wants. */
function wantedIn(clause: string, details: readonly Field[]): Field[] {
  if (clause.endsWith('?')) return [];
  const said = withoutOpening(
    fold(clause.replaceAll(',', ' et '))
      .replace(/ et (?=(?:et|comme|ainsi|doi(?:t|vent)|est|sont) )/g, ' ')
      .replace(endsWithYes, ''),
  );
  const [, one, two] = notOne.exec(said) ?? [];
  if (one && two) return named([one, two], details, true);
  const [, without] = notWithout.exec(said) ?? [];
  if (without && !/\b(?:si|ou)\b/.test(said)) return named(listIn(without), details, false);
  if (ofTwo.test(said)) return details.length === 2 ? [...details] : [];
  const all = details.filter((field) => !isSeldom(field));
  if (noneEmpty.test(said)) return all;
  if (leavesOpen.test(said.replace(/^n oubliez pas /, ''))) return [];
  const many = ofMany.map((turn) => turn.exec(said)?.[1]).find(Boolean);
  if (many) return details.length >= (inNumbers[many] ?? 0) ? details.slice(0, inNumbers[many]) : [];
  if (ofAll.some((turn) => turn.test(said))) return all;
  const list = ofNames.map((turn) => turn.exec(said)?.[1]).find(Boolean);
  return list ? named(listIn(list), details, false) : [];
}
