/**
 * « Avis d'arrêt de travail du 09/11 au 13/11, reçu le 16/11 », written by the page itself, and « Non » to that question; so is
 * what stands under « Ce que nous savons déjà ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { timesTold } from '../days/any-times.ts';
import { monthOfGuide } from '../days/month-of-guide.ts';
import { isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isOfSomeone, personOf } from '../who-and-when.ts';
import { childWords, partnerWords } from '../word-lists.ts';
import { isContested } from './known-work.ts';

/** What may be known of a month: how a line names it, how a question asks for it. */
interface MonthSort {
  told: RegExp;
  asked: RegExp;
  /** Asked of what begins in that month alone. */
  isNew?: true;
  /** Told by its first day alone: « arrêt de travail depuis le 16/11/2026 ». */
  mayGoOn?: true;
}
export const monthSorts: MonthSort[] = [
  {
    mayGoOn: true,
    told: /\b(arrets? (de travail|maladie)|hospitalis\w+)\b|^(?=.*\barrets?\b)(?=.*\b(?:(?:assurance )?maladie|cpam|medecin|prescri\w*|medical)\b)/,
    asked: /\b(arrets? (de travail|maladie)|maladie|hospitalis\w+)\b/,
  },
  {
    told: /\bformation\b/,
    // Not « Avez-vous manqué des journées de formation ? », nor « suivi toutes les heures ».
    asked:
      /^(?!.*\b(?:manqu\w*|absen\w*|interromp\w*|abandon\w*|termin\w*|fini\w*|tou(?:te?s?|s)|journees?|heures|frais|remuner\w*)\b).*(?:\b(?:suiv\w+|inscrite?s?|participe\w*|entree?|effectue\w*|fait|commence\w*)\b(?: \p{L}+){0,6} formation\b|\ben (?:stage (?:ou|et) (?:en )?)?formation\b|^(?:stage (?:ou|et) )?formation\b)/u,
  },
  {
    // A training may have its own, within it.
    told: /^(?!.*\bformation\b).*\bstage\b/,
    asked: /\bstage\b/,
  },
  {
    told: /\b(conge|indemnites?) (de )?(maternite|paternite|adoption)\b/,
    asked: /\b(maternite|paternite|adoption)\b/,
  },
];
/** « Percevez-vous une nouvelle pension ? », of one that begins in the month. */
const newSorts: MonthSort[] = [
  {
    told: /\b(?:pensions? (?:de )?|la |une? |votre )retraite\b|\bretraite\b.*\b(?:versee|attribuee|accordee|liquidee)\b/,
    asked: /\bpension (?:de )?retraite\b|\b(?:percevez|touchez) .*\bretraite\b/,
    isNew: true,
  },
  {
    told: /\bpensions? d invalidite\b/,
    asked: /\bpension d invalidite\b/,
    isNew: true,
  },
];
/** Known to the site, and not merely foreseen or asked for. */
const isKnown =
  /\b(recue?s?|transmis(?:e?s?)?|connue?s?|signalee?s?|enregistree?s?|confirmee?s?|declaree?s? par|informee?s?|(?:(?:nous a|nous ont) (?:declare|indique|annonce|communique|informe\w*))|(?:nous (?:savons|connaissons|avons connaissance)))\b/;
const isNotSure =
  /\b(aucune?s?|pas|non|rien|n|annulee?s?|refusee?s?|prevue?s?|attente|demandee?s?|proposee?s?|exemple|si|precedente?s?|dernie\w+)\b/;
/** « Arrêt de travail de votre conjoint » */
const ofOther = new RegExp(
  String.raw`\b(?:${partnerWords}|${childWords}|pere|mere|parents?|proche|frere|soeur)\b`,
);
/** Something else is asked than whether there was any: « une nouvelle formation », « d'autres arrêts ». */
const another = /\b(autres?|nouve\w+|encore|toujours|recherche|souhait\w+|autre que)\b/;

/** One sort of work, or a shorter time than the month: what is known may be of another. */
const ofPart =
  /\b(non salariee?|independant\w*|a (mon|votre) compte|benevol\w*|etranger|depuis|apres|avant|particuliers?|interim\w*|saisonni\w*|non remuneree?|heures supplementaires|nuit|dimanche)\b/;

const ofWhatIsKnown =
  /\b(informations?|donnees|periodes?|dates?|liste)\b.*\b(exactes?|justes?|correctes?|bonnes)\b/;

export function checkKnownAlready(context: CheckContext): Finding[] {
  const { asked, recap, page, today } = context;
  const titled = monthsIn([...page.headings.map(({ text }) => text), page.title].join(' · '));
  const months = titled.length > 0 ? titled : monthOfGuide(context).map((month) => ({ month, year: null }));
  const known = page.blocks.flatMap((block, at) => {
    const words = fold(block);
    if (
      block.includes('?') ||
      isNotSure.test(words) ||
      ofOther.test(words) ||
      !isToldAsKnown(page.blocks, at)
    )
      return [];
    const span = timeIn(block);
    const times: (Time & { isSpan?: boolean })[] = span
      ? [{ ...span, isSpan: true }]
      : timesTold(block, today);
    return [...monthSorts, ...newSorts]
      .filter(
        ({ told, isNew, mayGoOn }) =>
          told.test(words) &&
          times.some(
            (time) =>
              (time.isSpan || isNew || mayGoOn) &&
              months.some((month) => isWithin(month, isNew ? { from: time.from, to: time.from } : time)),
          ),
      )
      .map(({ asked: of, isNew = false }) => ({ block, of, isNew }));
  });
  const said = [...asked, ...recap.filter(isShown)];
  // She says that the site is wrong.
  const isDenied = said.some(
    (field) => isContested(field) || (yesNoOf(field) === 'no' && ofWhatIsKnown.test(fold(field.label))),
  );
  return (isDenied ? [] : said)
    .filter((field) => isYesNo(field) && yesNoOf(field) === 'no')
    .flatMap((field) => {
      const said = known.find(({ of, isNew }) => asksFor(field, of, isNew))?.block;
      return said === undefined
        ? []
        : [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said })];
    });
}

/** By its own words, those over it, or the title it stands under. */
function isToldAsKnown(blocks: readonly string[], at: number): boolean {
  const [own, over] = [at, at - 1].map((place) => fold(blocks[place] ?? ''));
  const under = blocks.slice(Math.max(0, at - linesUnder), at);
  return (
    [own, over].some((words) => isKnown.test(words ?? '')) ||
    (!ofWork.test(own ?? '') && under.some((line) => weKnow.test(fold(line))))
  );
}

/** Work that stands under such a title is told in told-of-work.ts. */
const ofWork = /\b(?:contrats?|cdd|cdi|interim|embauche|missions?|emploi|employeurs?|activites?)\b/;
const weKnow = /^(?:voici )?ce que .{1,30} (?:savons|connaissons|sait|connait)\b/;
/** A title, then a few lines of one thing each. */
const linesUnder = 4;

function isWithin({ month, year }: NamedMonth, { from, to }: Time): boolean {
  return [from.year, to.year].some((own) => {
    const first = Temporal.PlainDate.from({ year: year ?? own, month, day: 1 });
    return !isBefore(to, first) && isBefore(from, first.add({ months: 1 }));
  });
}

function asksFor(field: Field, asked: RegExp, isNew: boolean): boolean {
  const words = isNew ? fold(field.label).replace(/\bnouvelle\b/g, ' ') : fold(field.label);
  const isHers = !['partner', 'child'].includes(personOf(field).role) && !isOfSomeone(field);
  return isHers && asked.test(words) && !another.test(words) && !ofPart.test(words);
}
