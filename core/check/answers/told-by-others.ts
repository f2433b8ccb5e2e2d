/**
 * « Avez-vous employé une personne à votre domicile ? Non », under « L'Urssaf nous informe que vous avez employé chez vous… » or over
 * the amount of it: what a page tells from somebody who knows, by the thing it is about.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { centsOf, isYesNo, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sumsIn } from '../money/sums-in.ts';
import { clausesOf } from '../sentences.ts';
import { isHers } from '../who-and-when.ts';
import { over } from './no-but-given.ts';

interface Thing {
  /** A question about it, folded. */
  asks: RegExp;
  /** A line that tells of it, folded. */
  tells: RegExp;
  /** The name of its amount or of a detail of it, folded. */
  names?: RegExp;
  /** It is for a child or of another of the household. */
  isForKin?: true;
  /** Of some of them only, folded. */
  butNot?: RegExp;
  /** « 0 » says that there is none. */
  isCounted?: true;
}

const things: readonly Thing[] = [
  {
    asks: /\b(?:employ\w*|emploi|salariee?|aide)\b.*\b(?:domicile|chez vous|maison)\b|\bservices? a la personne\b|\bparticulier employeur\b/,
    tells:
      /\bcesu\b|\b(?:employ\w*|emploi|salariee?|aide|menage|services?)\b.*\b(?:chez vous|domicile)\b|\baide menagere\b|\bparticulier employeur\b/,
    names: /\b(?:emploi|salariee?|services?)\b.*\b(?:domicile|personne)\b/,
  },
  {
    asks: /\b(?:frais de )?garde\b.*\b(?:enfants?|domicile)\b|\bfrais de garde\b|\bcreche\b|\bassistante maternelle\b|\bfaites vous garder\b|\b(?:fait|avez) \w*\s?garder\b/,
    tells:
      /\b(?:creche|assistante? maternelle|halte garderie|garderie|nounou|pajemploi|multi accueil|frais de garde|garde (?:de|d))\b/,
    names: /\bgarde\b/,
    isForKin: true,
  },
  { asks: /\bdons?\b/, tells: /\b(?:dons?|recus? fisca(?:l|ux))\b/, names: /\bdons?\b/ },
  { asks: /\bsyndic\w+/, tells: /\bsyndic\w+/, names: /\bsyndic\w+/ },
  {
    asks: /^(?!.*\b(?:solidaire|css|c2s|retraite)\b).*\b(?:mutuelles?|complementaires? sante|contrat de sante|couverture complementaire|complementaire)\b/,
    tells:
      /^(?!.*\b(?:solidaire|css|c2s)\b).*\b(?:mutuelles?|complementaires? sante|contrat (?:collectif|groupe|sante|de sante))\b/,
    names: /\b(?:mutuelle|complementaire)\b/,
  },
  {
    asks: /\b(?:epargne|livrets?|placements?|capitaux|assurances? vie|avoirs?|titres)\b/,
    tells:
      /\b(?:livrets?(?! de famille)|ldds?|pel|cel|pea|assurances? vie|epargne|comptes? a terme|placements?|comptes? titres)\b/,
    names: /\b(?:epargne|livrets?|placements?|assurances? vie)\b/,
  },
  {
    asks: /\bactivites? (?:\w+ )?(?:independante?|non salariee?|liberale)|\b(?:micro|auto) ?entrepr\w+|\btravailleu\w+ (?:independante?|non salarie\w*)|\ba votre compte\b|\bentreprise individuelle\b|\bchiffre d affaires\b/,
    tells:
      /\b(?:micro|auto) ?entrepr\w+|\bactivite (?:independante|liberale|non salariee)|\btravailleu\w+ independante?|\bchiffres? d affaires?\b|\bentreprise individuelle\b/,
    names: /\bchiffres? d affaires?\b|\bmicro ?entreprise\b/,
  },
  {
    asks: /\b(?:payez|versez|reglez|acquittez|charge)\b.*\b(?:loyer|redevance)\b|\b(?:avez|etes) vous (?:un loyer|locataire)\b/,
    tells: /\b(?:loyer|redevance)\b/,
    names: /\bloyer\b/,
  },
  {
    asks: /\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:fonciers?|locatifs?)|louez vous|mis(?:es?)? en location|donn\w+ en location|(?:percu|recu|percevez|recevez|encaisse)\w* (?:de |des |un )?loyers?)\b/,
    tells:
      /\b(?:loyers? (?:percus?|recus?|encaisses?|verses?)|revenus? (?:fonciers?|locatifs?)|locataires?|loue(?:z|e)? (?:a|au)|en location|meuble de tourisme)\b/,
    names: /\b(?:loyers? (?:percus?|recus?|encaisses?)|revenus? (?:fonciers?|locatifs?))\b/,
  },
  {
    asks: /\b(?:vers\w+|pay\w+|regl\w+)\b.*\bpensions? alimentaires?\b|\bpensions? alimentaires? (?:versee?|payee?)s?\b/,
    tells:
      /\bvous (?:avez )?(?:vers\w+|pay\w+|regl\w+)\b.*\bpension\b|\bpensions? alimentaires? (?:versee?s?|payee?s?) par vous\b|\bpreleve\w*\b.*\bpension alimentaire\b|\bpensions? alimentaires? que vous (?:versez|payez|avez)\b/,
    names: /\bpensions? alimentaires? (?:versee?|payee?)s?\b/,
    isForKin: true,
  },
  {
    asks: /\b(?:recev\w+|recu\w*|perc\w+|touch\w+|beneficie\w*)\b.*\bpensions? alimentaires?\b|\bpensions? alimentaires? (?:recue?|percue?)s?\b/,
    tells:
      /\bpensions? alimentaires?\b.*\b(?:vous (?:est|a ete|verse|est versee)|recue?s?|percue?s?|a vous)\b|\bvous (?:avez )?(?:recev\w+|recu\w*|perc\w+|touch\w+)\b.*\bpension alimentaire\b|\bvous (?:verse|a verse|paie|a paye)\b.*\bpension alimentaire\b|\baripa\b|\bintermediation\b/,
    names: /\bpensions? alimentaires? (?:recue?|percue?)s?\b/,
    isForKin: true,
  },
  {
    asks: /\b(?:retraite|pensions? de retraite|reversion)\b/,
    tells:
      /\b(?:pensions? (?:de )?(?:retraite|reversion)|retraites? (?:de base|complementaire|personnelle|mensuelle)?|agirc|carsat|caisse de retraite)\b/,
    names: /\bretraites?\b/,
  },
  {
    asks: /\b(?:pension|rente)s? d invalidite\b|\binvalidite\b/,
    tells: /\b(?:pension|rente)s? d invalidite\b|\binvalidite\b/,
    names: /\binvalidite\b/,
  },
  {
    asks: /\bindemnites? journalieres?\b/,
    tells: /\bindemnites? journalieres?\b/,
    names: /\bindemnites? journalieres?\b/,
  },
  {
    asks: /\bbourses?\b/,
    tells: /\b(?:bourses?|crous)\b/,
    names: /\bbourses?\b/,
  },
  {
    asks: /\b(?:chomage|are|retour a l emploi|france travail)\b.*|\binscrite? a france travail\b/,
    tells:
      /\b(?:allocations? (?:de |d )?(?:chomage|aide au retour a l emploi|retour a l emploi)|france travail)\b/,
    names: /\bchomage\b/,
  },
  {
    asks: /\b(?:aah|adultes? handicapes?)\b/,
    tells: /\b(?:aah|adultes? handicapes?)\b/,
  },
  {
    asks: /\bcomptes?\b.*\b(?:etranger|hors de france)\b/,
    tells:
      /\bcomptes?\b.*\b(?:etranger|hors de france|allemagne|belgique|espagne|italie|suisse|portugal|luxembourg|irlande|lituanie|revolut|n26)\b/,
  },
  {
    asks: /\bpropriet\w+\b|\bbiens? immobiliers?\b/,
    tells:
      /\bproprietaire d|\btaxes? foncieres?\b|\b(?:bien|maison|appartement|terrain) (?:vous appartient|a votre nom|dont vous etes)\b|\bvous possedez (?:un|une)\b/,
  },
  {
    asks: /\b(?:emprunt|pret|credit)s?\b/,
    tells:
      /\b(?:emprunt|pret|credit)s? (?:immobilier|en cours|a la consommation|etudiant|souscrit)|\bechance\w* de pret\b|\bmensualites?\b/,
    names: /\b(?:emprunt|pret)\b/,
  },
  {
    asks: /\betes vous enceinte\b|\bgrossesse\b|\benfant a naitre\b/,
    tells: /\bgrossesse\b|\baccouchement prevu\b/,
  },
  {
    asks: /\benfants?\b.*\b(?:charge|foyer|avec vous)\b|\bavez vous (?:un ou plusieurs |des |un )enfants?\b|\b(?:combien|nombre) d enfants\b|^enfants?$/,
    tells:
      /\b(?:une?|deux|trois|quatre|[1-9]) (?:enfants?|fils|filles?|jumeaux|bebe)\b.*\b(?:charge|foyer|avec vous|nee?s? (?:en|le|du))\b|^(?:vous|votre|avec|a charge|\w+ nee? le)\b.*\bnee? le\b.*\ba (?:votre )?charge\b|\b(?:vivez|elevez)\b.*\bnee? (?:le|en)\b/,
    isForKin: true,
    isCounted: true,
    butNot:
      /\b(?:moins|plus|majeur\w*|mineur\w*|handicap\w*|altern\w*|scolaris\w*|college|lycee|etud\w*|naitre|adopt\w*|autre parent|garde\w*|creche|rattach\w*|resid\w*|invalid\w*|pension|quitt\w*|nes?|nee?s?|ressources?|travaill\w*|perc\w+|recu\w*)\b/,
  },
];

/** Of another one, of what is new, of some of it. */
const asksElse =
  /\b(?:autres?|nouve\w+|change\w*|modifi\w*|encore|aussi|egalement|supplementaires?|sauf|plus de \d+(?! ans)|au dela|superieur\w*|exceptionnel\w*|abandon\w*|refus\w*|rembours\w*|demand\w*|souhait\w*|voulez|capital|en une (?:seule )?fois|rachat\w*|rappels?|arrieres?|forfait\w*|reports?|interets|plus values?|frais (?:de|d) (?!garde)\w+|depass\w*|franchise|surcomplementaire|connai\w*|joint|joindre|joignez)\b/;
/** A sort of it that the line has to name too. */
const ofSort =
  /\b(?:etrang\w*|partis?|politiques?|professionnel\w*|secondaire|meuble\w*|reversion|invalidite|interim|majeure?s?|mineure?s?|parents?|ascendants?|agricoles?|commerc\w*|artisan\w*|jeune|plus de \d+|couple|conjointe?|concubine?)\b/g;

const informer =
  /\b(?:(?:nous|vous) (?:a|ont) (?:\w+ )?(?:informee?s?|transmis\w*|signale\w*|indique\w*|declare\w*|communique\w*|fait savoir|ecrit|adresse|annonce|confirme)|nous (?:informe|signale|indique|transmet|declare|communique|confirme|apprend)\w*|(?:transmis|declare|signale|communique|enregistre|connu|indique|inform)\w* (?:par|aupres)|d apres|selon|recue? de|depuis|toujours|nous (?:savons|avons (?:recu|appris|note))|vous avez (?:employe|verse|paye|recu|percu|touche|donne|regle|perc\w+|fait|souscrit|ouvert)|a (?:declare|atteste|verse|facture|transmis|signale|indique)|a (?:votre )?charge|attest\w*|facture\w*|recu fiscal)\b/;
const isAbsent =
  /\b(?:n|pas|aucune?s?|sans|jamais|plus|si|lorsqu\w*|quand|en cas|exemple|annulee?s?|resilie\w*|avant|ancien\w*|jusqu\w*|termine\w*|fini\w*|cloture\w*|ferme\w*|cess\w*|radie\w*|refuse\w*|rembours\w*|prochain\w*|sera|seront|serez|pouvez|devez|peut|peuvent|doit|doivent|faut|indiquez|declarez|inscrivez|cochez|joignez|precisez|conservez|verifiez si|ouvre droit|ouvrent droit|plafond\w*|taux|deductibles?|exoner\w*)\b/;
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
  const { asked, page } = context;
  return asked.flatMap((question, at) => {
    const asks = fold(question.label);
    if (!(isNone(question) || isZero(question)) || asksElse.test(asks)) return [];
    const [thing, other] = things.filter((one) => one.asks.test(asks));
    if (!thing || other || thing.butNot?.test(asks) || (isZero(question) && !thing.isCounted)) return [];
    if (!isHers(question) && !thing.isForKin) return [];
    const given = givenUnder(question, asked, at, thing);
    if (given.length > 0) return given.map((field) => over(spotOf(field), question));
    const told = linesOfThing(page, thing).find((line) => isTold(line, question, thing));
    return told === undefined
      ? []
      : [ownFinding('contradiction', 'problem', spotOf(question), 'told-of-work-problem', { told })];
  });
}

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
const isAbsentName = /\b(?:plafond|reports?|anterieur\w*|precedent\w*|aides? recues?|deja|prevue?s?)\b/;

/** The sort that a question names, and that is not of the thing itself. */
const sortsOf = (own: RegExp, asks: string): string[] =>
  (asks.match(ofSort) ?? []).filter((sort) => !own.source.includes(sort.slice(0, 8)));

/** The page's own sentences, and its lines in two: « Livret A | 3 250 € ». */
const linesOf = onceForEach(({ blocks, answers, fields }: PageModel): string[] => {
  const ofCases = new Set(
    fields
      .flatMap(({ label, question, hint, options }) => [label, question, hint, ...options])
      .flatMap((text) => (text ? [fold(text)] : [])),
  );
  const own = blocks.filter((block) => !ofCases.has(fold(block)));
  const inTwo = answers.flatMap(({ block, name }) =>
    block === name || ofCases.has(fold(blocks[name] ?? ''))
      ? []
      : [`${blocks[name] ?? ''} : ${blocks[block] ?? ''}`],
  );
  return [...clausesOf(own, longestParagraph), ...inTwo].filter((line) => !isAbsent.test(fold(line)));
});

/** Those of each thing, looked for once. */
const linesOfThings = onceForEach((_page: PageModel) => new Map<Thing, string[]>());
function linesOfThing(page: PageModel, thing: Thing): string[] {
  const known = linesOfThings(page);
  const lines = known.get(thing) ?? linesOf(page).filter((line) => thing.tells.test(fold(line)));
  known.set(thing, lines);
  return lines;
}
const longestParagraph = 500;

function isTold(line: string, question: Field, { isForKin }: Thing): boolean {
  const [words, asks] = [fold(line), foldAll(question.label)];
  const sums = sumsIn(line);
  if (line.trim().endsWith('?')) return false;
  if (!isForKin && ofKin.test(words) && !ofKin.test(asks)) return false;
  if (sums.length > 0 && !sums.some((sum) => sum > 0)) return false;
  if (sums.length === 0 && !informer.test(words)) return false;
  if ((asks.match(ofSort) ?? []).some((sort) => !words.includes(sort))) return false;
  return isInTime(line, question.label);
}

/** Of the year or the month that is asked about, where both name one; « depuis 2019 » is of now too. */
function isInTime(line: string, label: string): boolean {
  const yearsOf = (text: string): number[] => (text.match(/\b20\d\d\b/g) ?? []).map(Number);
  const [asked, told] = [yearsOf(label), yearsOf(line)];
  const isSince = /(?<!\p{L})depuis(?!\p{L})/iu.test(line);
  const isYear =
    asked.length === 0 ||
    told.length === 0 ||
    told.some((year) => asked.includes(year) || (isSince && year <= Math.max(...asked)));
  const months = monthsIn(label);
  const [days, named] = [datesIn(line), monthsIn(line)];
  const isMonth =
    months.length === 0 ||
    isSince ||
    (days.length === 0 && named.length === 0) ||
    months.some(
      ({ month }) => days.some((day) => day.month === month) || named.some((one) => one.month === month),
    );
  return isYear && isMonth;
}
