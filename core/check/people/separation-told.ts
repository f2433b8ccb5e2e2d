/** What the page tells of a couple that parted, as the very change it is about: « Changement signalé », « Une séparation ». */
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBefore } from '../days/time-in.ts';
import { sentencesOf } from '../sentences.ts';
import { linesOf, ofCasesIn } from './lines-told.ts';

const anEvent =
  /^(?:le |votre |mon |nature du |type de |motif du |objet du )?(?:changement|evenement)s?\b|^(?:motif|objet)\b|^ce que vous (?:signalez|declarez)|^vous (?:signalez|declarez|avez (?:signale|declare))\b/;
const aParting =
  /^(?:une |la |ma |votre |notre )?(?:separation(?! (?:de biens|du fonds))|rupture (?:de (?:la )?vie commune|du (?:pacs|couple|concubinage)|de (?:pacs|concubinage|couple))|fin de (?:la )?vie (?:commune|de couple)|divorce)\b/;
const aTitle = new RegExp(
  `^(?:je )?(?:declarer|signaler|declare|signale|declaration d|demarche) ?(?:e )?${aParting.source.slice(1)}`,
);
const inWords =
  /\b(?:je me suis|nous nous sommes|je suis) separee?s?\b|\bvous (?:nous )?(?:avez (?:signale|declare)|signalez|declarez|vous etes) (?:(?:une|votre|la) separation|separee?s?)\b|\b(?:mon (?:conjoint|mari|compagnon|concubin)|ma (?:conjointe|femme|compagne|concubine)) (?:est parti|a quitte (?:le|notre|la) (?:logement|domicile|maison|appartement))\b/;
const isElse =
  /\b(?:si|en cas|lorsqu\w*|quand|exemple|avant|ex|parents?|enfants?|fils|fille|revenue?s?|repris\w*)\b/;

const aUnion =
  /^(?!.*\b(?:fin|rupture|separation|divorce|dissolution)\b).*\b(?:vie (?:de couple|en couple|commune|maritale)|mise en couple|mariage|pacs|concubinage)\b/;

/** The line that tells it; null where it tells a day of more than a year ago, or none does. */
export function separationTold(page: PageModel, today: Temporal.PlainDate): string | null {
  const ofCases = ofCasesIn(page);
  const isLate = (text: string): boolean =>
    datesIn(text).some((day) => isBefore(day, today.subtract({ years: 1 })));
  // « Déclarer une vie de couple »: she may have parted from another before.
  if ([page.title, ...page.headings.map(({ text }) => text)].some((text) => aUnion.test(fold(text))))
    return null;
  const rows = linesOf(page)
    .filter(([name, told]) => anEvent.test(fold(name)) && aParting.test(fold(told)) && !ofCases.has(told))
    .map(([name, told]) => `${name} : ${told}`);
  const titles = [page.title, ...page.headings.map(({ text }) => text)].filter((text) =>
    aTitle.test(fold(text)),
  );
  const said = sentencesOf(page.blocks.filter((block) => !ofCases.has(block))).filter(
    (line) => inWords.test(fold(line)) && !isElse.test(fold(line)),
  );
  return [...rows, ...titles, ...said].find((line) => !isLate(line)) ?? null;
}
