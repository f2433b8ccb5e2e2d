/**
 * « Ma fille Maëlys a emménagé à Rennes », « le départ de Maëlys », which the page tells, and her sister chosen in « Quel enfant quitte
 * votre foyer ? ».
 */
import type { Finding } from '../../assessment.ts';
import { datesIn } from '../../values/date.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { writtenIn } from '../money/paid-to-whom.ts';
import { sentencesOf } from '../sentences.ts';
import { ruleWords } from '../word-lists.ts';
import { ofCasesIn } from './lines-told.ts';
import { choiceOf, mostNames } from './name-chosen.ts';

/** What happens to one of them: how it is asked, how a line tells it. */
const events = [
  {
    asks: /\b(?:quitt\w+|parti(?:e|s|es)?|depart|ne (?:vit|habite) plus|sort(?:i|ie)?)\b/,
    told: /\b(?:a (?:bien )?(?:quitte|emmenage|demenage)|est partie?|(?:ne|n) (?:vit|habite|loge) plus|le depart de|du depart de|s est installee?|a pris (?:un|son) (?:studio|logement|appartement)|(?:vit|habite|loge) (?:desormais|maintenant|depuis|a|chez (?:son|sa|l))(?!.*\b(?:avec|chez) (?:moi|vous|nous)\b))\b/,
  },
  {
    asks: /\b(?:arriv\w+|rejoin\w+|revien\w*|revenue?s?|retour|s installe\w*)\b/,
    told: /\b(?:est (?:arrivee?|revenue?|rentree?)|(?:le|du) retour d[eu]?|l arrivee d[eu]?|a rejoint|vient (?:vivre|habiter)|revit|(?:vit|habite) (?:a|de) nouveau)\b/,
  },
  {
    asks: /\b(?:apprenti\w*|alternance|travaille\w*|salaires?|remunere\w*|emploi|contrat)\b/,
    told: /\b(?:apprentie?|apprentissage|alternance|contrat|embauchee?|salaires?|travaille|bulletins?)\b/,
  },
  {
    asks: /\bgarde(?:e|es|s)?\b/,
    told: /\b(?:gardee?|creche|assistante maternelle|nourrice|garderie)\b/,
  },
  {
    asks: /\bdeced\w+|\bdeces\b|\bmort\b/,
    told: /\b(?:est decedee?|le deces d[eu]?|du deces d[eu]?|est mort)\b/,
  },
];
/** Not « Type de contrat », nor of any of them, nor of another time. */
const asksOfOne =
  /^(?!.*\b(?:reste(?:nt)?|toujours|avant|combien|nombre|contacter|prevenir|signe\w*|rempli\w*)\b).*\b(?:qui|enfants?|personnes?|membres?|fils|fille|lequel|laquelle)\b/;
const notTold = new RegExp(
  String.raw`\b(?:${ruleWords}|ne (?:travaille|vit|habite) pas|n a pas|n est pas|reste|restent|aucune?|sans|avait|etait|ancien\w*|bientot|peut etre|\?)\b`,
);

export function checkPersonChosen({ asked, page, today }: CheckContext): Finding[] {
  const choices = asked.flatMap((field) => choiceOf(field, asked));
  if (choices.length === 0 || choices.length > mostNames) return [];
  const ofCases = ofCasesIn(page);
  const lines = [
    ...sentencesOf(page.blocks.filter((block) => !ofCases.has(block))),
    ...sentencesOf(writtenIn(page)),
  ];
  return choices.flatMap(({ field, asks, chosen, names }) => {
    const event = events.find((one) => one.asks.test(asks));
    if (!event || !asksOfOne.test(asks)) return [];
    const told = lines.flatMap((line) => {
      return isBefore(line, today) || isKnown.test(fold(line)) || isAtParent.test(fold(line))
        ? []
        : clausesIn(line).flatMap((clause) =>
            whoIn(clause, names, event.told).map((name) => ({ name, line })),
          );
    });
    const [first] = told;
    return first && first.name !== chosen && told.every(({ name }) => name === first.name)
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: first.line })]
      : [];
  });
}

/** « Déjà signalé : … », « contrat connu de nos services » */
const isKnown = /\b(?:deja|connue?s?)\b/;
/** « Maëlys vit chez son père », of one who was never counted here. */
const isAtParent =
  /^(?!.*\b(?:depuis|desormais|maintenant)\b).*\b(?:vit|habite|loge) chez (?:son pere|sa mere)\b/;
/** A change is told within half a year; one of years ago is another. */
const latest = 6;

function isBefore(line: string, today: Temporal.PlainDate): boolean {
  const months = [...datesIn(line), ...monthsIn(line)].flatMap(({ year, month }) =>
    year === null ? [] : [Temporal.PlainYearMonth.from({ year, month })],
  );
  const first = today.toPlainYearMonth().subtract({ months: latest });
  if (months.length > 0) return months.every((month) => Temporal.PlainYearMonth.compare(month, first) < 0);
  const years = [...line.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 && years.every((year) => year < today.year - 1);
}

const clausesIn = (line: string): string[] =>
  line.split(
    /[,;:]\s|\s(?:mais|alors que|tandis que)\s|\set\s(?=\p{Lu}\p{L}+ (?:reste|est|a|vit|habite|va)\b)/u,
  );

/** The one whom a clause names, and of whom it tells that; several where it names them together. */
function whoIn(clause: string, names: readonly string[], told: RegExp): string[] {
  const words = fold(clause);
  return told.test(words) && !notTold.test(words) ? names.filter((name) => hasWords(words, name)) : [];
}
