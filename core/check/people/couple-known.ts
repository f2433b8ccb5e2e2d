/** A couple that the page itself tells: « Pacsés depuis 2015 », « Déclarant 2 : Julien Pons », « Samuel Texier, conjoint ». */
import type { Field, PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { aName, linesOf, ofCasesIn, yearsIn } from './lines-told.ts';
import { declaresChange, ofARule, tellsOfChange } from './parted-known.ts';
import { partnerInLine, partnerInList } from './partner-known.ts';

/** Of a household, told in one part with its children. */
const longestPart = 600;

/** What the page tells of it, of one who says to live alone in `box`; of a couple of that very year, one was alone before. */
export function coupleKnown(page: PageModel, year: number, box: Field): string | null {
  if (declaresChange(page)) return null;
  const told =
    situationKnown(page, year, box) ??
    marriedSince(page, year) ??
    marriedTold(page, year, box) ??
    coupleTold(page, year, box);
  if (told !== null) return asksOfHome.test(fold(box.label)) && !livesTogether.test(fold(told)) ? null : told;
  return tellsOfChange(page, year) || ofFirstDay.test(fold(box.label))
    ? null
    : (partnerInLine(page) ?? partnerInList(page));
}

/** « Vivez-vous seul(e) ? » one may be married and live apart. */
const asksOfHome = /^(?!.*\b(?:case t|parent isole)\b).*\b(?:vivez vous|je vis)\b/;
const livesTogether =
  /\b(?:en couple|en menage|concubin\w*|union libre|vie maritale|maritalement|ensemble|meme (?:domicile|foyer|logement|adresse))\b/;

/** Of 1 January, a wedding of the year came after. */
const isOfNow = ({ label }: Field): boolean =>
  !ofFirstDay.test(fold(label)) &&
  (/\b31 decembre\b/.test(fold(label)) || !/\b(?:viviez|viv(?:ais|ait))\b/.test(fold(label)));
const ofFirstDay = /\b1er janvier\b/;

const situation =
  /^(?:votre |la |l )?(?:situation|statut|etat civil|vie de couple)(?: (?:de famille|de couple|familiale|matrimoniale|conjugale|maritale|du (?:foyer|couple)|actuelle|connue|enregistree|declaree|au \d.*|en 20\d\d))*$/;
const isTogether =
  /^(?!.*\b(?:non|pas|plus|ni|parents|anciens?|ex|jusqu\w*|romp\w*|rupture|dissous|fin|avant|ou|si|sans|aucune?)\b).*\b(?:mariee?s?|pacsee?s?|epoux|partenaires? de pacs|(?:liee?s?|unie?s?) par (?:un|le) (?:pacs|mariage)|en couple|en menage|(?:en )?concubin\w*|union libre|vie maritale|maritalement)\b/;
const apart = /\b(?:separe\w*|divorc\w*|(?<!\bune )seule?s?|veu(?:f|ve)|celibataires?)\b/;

/** « Situation | Mariés, vivant ensemble », as the page knows it. */
function situationKnown(page: PageModel, year: number, box: Field): string | null {
  const [name, known] =
    linesOf(page).find(
      ([label, text]) =>
        situation.test(fold(label)) && isTogether.test(fold(text)) && !apart.test(fold(text)),
    ) ?? [];
  const since = /\bdepuis .*$|(?<=\d )(?:\p{L}+ )?(?:19|20)\d\d\b/u.exec(fold(known ?? ''))?.[0] ?? '';
  if (!name || !known || yearsIn(since).some((one) => one >= year)) return null;
  const isOfTheEnd = /\b31 decembre\b/.test(fold(name)) && !/\bdepuis\b/.test(fold(known));
  return isOfTheEnd && !isOfNow(box) ? null : `${name} ${known}`;
}

/** « Damien (déclarant 1) et Sophie (déclarante 2), mariés depuis le 23/07/2011, imposition commune » */
const marriedSince = ({ blocks }: PageModel, year: number): string | null =>
  sentencesOf(blocks, longestPart).find((sentence) => {
    const [since, other] = datesIn(sentence.slice(sentence.search(/depuis/iu)));
    if (apart.test(fold(sentence)) || ofRuleForAll.test(fold(sentence))) return false;
    return (
      atBothEnds.test(fold(sentence)) ||
      (/\b(?:mariee?s?|pacsee?s?|pacs) depuis\b/.test(fold(sentence)) &&
        isTogether.test(fold(sentence)) &&
        since !== undefined &&
        !other &&
        since.year < year)
    );
  }) ?? null;

/** « Vous êtes : mariés, imposition commune », « Mariés depuis le 25/06/2010, même domicile »; of no rule, and of no case. */
function marriedTold(page: PageModel, year: number, box: Field): string | null {
  const ofCases = ofCasesIn(page);
  return (
    sentencesOf(
      page.blocks.filter((block) => !ofCases.has(block)),
      longestPart,
    ).find((sentence) => {
      const words = fold(sentence);
      const years = yearsIn(
        isOfNow(box) || /\bdepuis\b/iu.test(sentence) ? sentence.replace(onThatDay, '') : sentence,
      );
      return (
        isMarried.test(words) &&
        asOne.test(words) &&
        !ofARule.test(words) &&
        !ofRuleForAll.test(words) &&
        !apart.test(words) &&
        years.every((one) => one < year)
      );
    }) ?? null
  );
}
/** Told of that day, they may have been so long before. */
const onThatDay = /(?<!\p{L})au (?:1er janvier|31 décembre) 20\d\d/giu;
const ofRuleForAll = /\b(?:les|des|un|deux) (?:parents|personnes|couples?|conjoints|epoux|partenaires)\b/;
const isMarried = /\b(?:mariee?s?|pacsee?s?|par un pacs)\b/;
const asOne =
  /\b(?:(?:imposition|declaration|vie) commune|(?:imposee?s?|declar\w+) ensemble|meme (?:domicile|foyer|logement)|viv(?:ant|ez) ensemble)\b/;

/** « Situation au 1er janvier et au 31 décembre 2026 : mariés, imposition commune » */
const atBothEnds =
  /\b1er janvier et (?:au |le )?31 decembre(?: 20\d\d)? (?:\p{L}+ ){0,2}?(?:mariee?s?|pacsee?s?)\b(?!.*\b(?:ou|si)\b)/u;

/** « Vous vivez en concubinage avec Julien Pons depuis 2018 », « Claire Vasseur et Julien Pons, pacsés » */
function coupleTold(page: PageModel, year: number, box: Field): string | null {
  const ofCases = ofCasesIn(page);
  return (
    sentencesOf(
      page.blocks.filter((block) => !ofCases.has(block)).map((block) => block.replace(sir, 'Monsieur ')),
    ).find((sentence) => {
      const words = fold(sentence.replace(notes, ''));
      const isOfTwo = twoNames.test(sentence) || sirAndMadam.test(words);
      const isOfHer = ofHerself.test(words) || isOfTwo;
      const isPrecise = isOfTwo || withAName.test(sentence) || /\bdepuis\b/.test(words);
      return (
        isOfHer &&
        isPrecise &&
        isTogether.test(words) &&
        !ofARule.test(words) &&
        !apart.test(words) &&
        yearsIn(isOfNow(box) ? sentence.replace(onThatDay, '') : sentence).every((one) => one < year)
      );
    }) ?? null
  );
}
const notes = /^[^\p{L}]+/u;
/** Its point ends no sentence. */
const sir = /(?<!\p{L})M\.\s(?=\p{Lu})/gu;
const sirAndMadam = /\b(?:m|mr|monsieur) et (?:mme|madame)\b|\b(?:mme|madame) et (?:m|mr|monsieur)\b/;
const ofHerself =
  /^(?:(?:vous (?:etes|vivez)|je (?:suis|vis))\b|(?:en couple|vie maritale|(?:en )?concubinage|(?:en )?union libre|mariee?s?|pacsee?s?) (?:avec|depuis)\b)/;
/** « Propriétaires : … » are others. */
const twoNames = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:Foyer|Dossier|Ménage|Couple)(?: fiscal)?(?: de)? ?:? ?)?(?:M\. |Mme |Monsieur |Madame )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* et (?:M\. |Mme |Monsieur |Madame )?${aName}`,
  'u',
);
const withAName = new RegExp(String.raw`avec (?:M\. |Mme |Monsieur |Madame )?${aName}`, 'u');
