/**
 * « Avez-vous employé une personne à votre domicile ? Non », under « L'Urssaf nous informe que vous avez employé chez vous… » or over
 * the amount of it: what a page tells from somebody who knows, by the thing it is about.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, isYesNo, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isHers } from '../who-and-when.ts';
import { linesOfThing } from './lines-of-things.ts';
import { isOfAnotherSort } from './named-money.ts';
import { over } from './no-but-given.ts';
import { type Thing, things } from './things-known.ts';
import { isInTime, withYear } from './time-of-told.ts';

/** Of another one, of what is new, of some of it. */
const asksElse =
  /\b(?:autres?|chaque|chacune?|tous les mois|nouve\w+|change\w*|modifi\w*|encore|aussi|egalement|supplementaires?|sauf|plus de \d+(?! ans)|au dela|superieur\w*|exceptionnel\w*|abandon\w*|refus\w*|rembours\w*|demand\w*|souhait\w*|voulez|capital|en une (?:seule )?fois|rachat\w*|rappels?|arrieres?|forfait\w*|reports?|interets|plus values?|frais (?:de|d) (?!garde)\w+|depass\w*|franchise|surcomplementaire|connai\w*|joint|joindre|joignez|notification|an (?:dernier|passe|prochain)|annee (?:derniere|passee|precedente|prochaine))\b/;
/** A sort of it that the line has to name too. */
const ofSort =
  /\b(?:etrang\w*|partis?|politiques?|professionnel\w*|secondaire|meuble\w*|reversion|invalidite|interim|majeure?s?|mineure?s?|parents?|ascendants?|agricoles?|commerc\w*|artisan\w*|jeune|plus de \d+|couple|conjointe?|concubine?)\b/g;

const informer =
  /\b(?:(?:nous|vous) (?:a|ont) (?:\w+ )?(?:informee?s?|transmis\w*|signale\w*|indique\w*|declare\w*|communique\w*|fait savoir|ecrit|adresse|annonce|confirme)|nous (?:informe|signale|indique|transmet|declare|communique|confirme|apprend)\w*|(?:transmis|declare|signale|communique|enregistre|connu|indique|inform)\w* (?:par|aupres)|d apres|selon|recue? de|depuis|toujours|nous (?:savons|avons (?:recu|appris|note))|vous avez (?:employe|verse|paye|recu|percu|touche|donne|regle|perc\w+|fait|souscrit|ouvert)|a (?:declare|atteste|verse|facture|transmis|signale|indique)|a (?:votre )?charge|(?:avec|chez) vous|attest\w*|facture\w*|recu fiscal)\b/;
const whoKnows =
  /\b(?:caf|carsat|urssaf|cpam|assurance maladie|france travail|banque|bailleur|employeur|mairie|ville|creche|mutuelle|agirc|arrco|msa|administration fiscale|cesu|pajemploi|notaire|ecole|crous|association|agence|assureur|caisse)\b/;
const ofKin =
  /\b(?:conjointe?|concubine?|compagnon|compagne|mari|epou\w+|enfants?|fils|fille|mere|pere|voisine?|proprietaire precedent|ancien locataire)\b/;

const isZero = (field: Field): boolean =>
  (field.valueType === 'count' || field.kind === 'number') && fold(textOf(field) ?? '') === '0';

const isNone = (field: Field): boolean => {
  if (isYesNo(field)) return yesNoOf(field) === 'no';
  const words = fold(textOf(field) ?? '');
  return (
    field.options.length > 1 &&
    field.kind !== 'checkbox' &&
    (tellsNothing(field) || /^(?:aucune?|non|pas (?:de|d)|je n|sans)\b/.test(words)) &&
    !/\bautres?\b/.test(words)
  );
};

export function checkToldByOthers(context: CheckContext): Finding[] {
  const { asked, page, today } = context;
  return asked.flatMap((question, at) => {
    const asks = fold(question.label);
    if (!(isNone(question) || isZero(question)) || asksElse.test(asks)) return [];
    const [thing, other] = things.filter((one) => one.asks.test(asks));
    if (!thing || other || thing.butNot?.test(asks) || (isZero(question) && !thing.isCounted)) return [];
    if (!isHers(question) && !thing.isForKin) return [];
    if (thing.isState && isOfChange(page)) return [];
    const given = givenUnder(question, asked, at, thing);
    if (given.length > 0) return given.map((field) => over(spotOf(field), question));
    const told = linesOfThing(page, thing).find(
      (line) => isTold(line, question, thing, page) && !(isPresent.test(asks) && wasThen(line, today)),
    );
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })];
  });
}

const isPresent =
  /^(?!.*\b20\d\d\b)(?:percevez|recevez|touchez|etes|exercez|versez|payez|louez|employez|beneficiez)\b/;
const hasPaid = /\b(?:avez|a|ont|ete) (?:\w+ )?(?:percu|recu|verse|paye|touche|regle|employe)\w*\b/;
/** « Vous avez perçu … en 2023 », where what goes on now is asked. */
function wasThen(line: string, today: Temporal.PlainDate): boolean {
  const years = (line.match(/\b20\d\d\b/g) ?? []).map(Number);
  return (
    hasPaid.test(fold(line)) &&
    !/(?<!\p{L})depuis(?!\p{L})/iu.test(line) &&
    years.length > 0 &&
    Math.max(...years) < today.year - 1
  );
}

/** There what the page knows may be what she changes. */
const isOfChange = ({ title, headings }: PageModel): boolean =>
  [title, ...headings.map(({ text }) => text)].some((text) =>
    /\b(?:chang\w*|modif\w*|separation|rupture|corrig\w*)\b/.test(fold(text)),
  );

const bare =
  /^(?:le |votre |son )?(?:montant|somme|total)s?(?: (?:mensuel|annuel|hors charges|charges comprises|en euros|par mois|verse|paye|percu|exact|de l annee|en 20\d\d|du mois|pour 20\d\d))*$/;

/** Its amount, in the same part of the page; « Montant mensuel » right under it. */
function givenUnder(question: Field, asked: readonly Field[], at: number, { names, asks }: Thing): Field[] {
  const after = asked.slice(at + 1);
  const next = after.findIndex((one) => isYesNo(one) || one.options.length > 1);
  const right = after[0];
  const isBare = right !== undefined && bare.test(fold(right.label)) && right.group === question.group;
  const yearsOf = (text: string): string[] => text.match(/\b20\d\d\b/g) ?? [];
  return [
    ...(isBare && right && isSum(right) ? [right] : []),
    ...(names
      ? (next < 0 ? after : after.slice(0, next)).filter(
          (field) =>
            field.heading === question.heading &&
            names.test(fold(field.label)) &&
            !asksElse.test(fold(field.label)) &&
            !isAbsentName.test(fold(field.label)) &&
            isSum(field) &&
            !isOfAnotherSort(question, field) &&
            sortsOf(asks, fold(question.label)).every((sort) => fold(field.label).includes(sort)) &&
            (yearsOf(question.label).length === 0 ||
              yearsOf(field.label).length === 0 ||
              yearsOf(field.label).some((year) => yearsOf(question.label).includes(year))),
        )
      : []),
  ].slice(0, 1);
}

const isSum = (field: Field): boolean =>
  (field.valueType === 'amount' || field.kind === 'number') && (centsOf(field) ?? 0) > 0;
const isAbsentName =
  /\b(?:si oui|plafond|reports?|anterieur\w*|precedent\w*|aides? recues?|deja|prevue?s?)\b/;

/** The sort that a question names, and that is not of the thing itself. */
const sortsOf = (own: RegExp, asks: string): string[] =>
  (asks.match(ofSort) ?? []).filter((sort) => !own.source.includes(sort.slice(0, 8)));

function isTold(line: string, question: Field, { isForKin, isState }: Thing, page: PageModel): boolean {
  const [words, asks] = [fold(line), foldAll(question.label)];
  const sums = sumsIn(line);
  // « Yanis HADDAD : inscrit… » may be the other of the two.
  if (line.trim().endsWith('?') || /^(?:Mme |M\.? )?\p{Lu}[\p{Ll}'’-]+ \p{Lu}{2,}\s?[:,]/u.test(line))
    return false;
  if (!isForKin && ofKin.test(words) && !ofKin.test(asks)) return false;
  if (sums.length > 0 && !sums.some((sum) => sum > 0)) return false;
  // « La crèche nous a transmis », over what it tells
  if (sums.length === 0 && !/\b(?:vous|votre|vos|depuis)\b|\d/.test(words)) return false;
  if (!informer.test(words) && (sums.length === 0 || !(whoKnows.test(words) || isOverHer(line, page))))
    return false;
  if (!isState && (asks.match(ofSort) ?? []).some((sort) => !words.includes(sort))) return false;
  return isInTime(line, withYear(question.label, page));
}

/** « Votre banque nous a transmis », « Vos versements connus », over a list of sums: in the three lines before. */
function isOverHer(line: string, { blocks }: PageModel): boolean {
  const at = blocks.findIndex((block) => line.includes(block) || block.includes(line));
  return blocks
    .slice(Math.max(0, at - mostOver), Math.max(0, at))
    .some(
      (block) => informer.test(fold(block)) || whoKnows.test(fold(block)) || isHerTitle.test(fold(block)),
    );
}
const mostOver = 3;
const isHerTitle =
  /^(?:ce que|vos|votre)\b.*\b(?:connu\w*|recu\w*|transmis\w*|dossier|releves?|sait|savons|biens|comptes?)\b/;
