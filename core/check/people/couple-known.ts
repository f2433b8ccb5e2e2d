/** A couple that the page itself tells: « Pacsés depuis 2015 », « Déclarant 2 : Julien Pons », « Samuel Texier, conjoint ». */
import type { Field, PageModel } from '../../page-model.ts';
import { stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { sentencesOf } from '../sentences.ts';
import { aPartner } from './lives-with.ts';

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

const ofCasesIn = ({ fields }: PageModel): Set<string | null> =>
  new Set(fields.flatMap(({ label, options, hint }) => [label, hint, ...options]));
const yearsIn = (text: string): number[] => (text.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number);

const situation =
  /^(?:votre |la |l )?(?:situation|statut|etat civil|vie de couple)(?: (?:de famille|de couple|familiale|matrimoniale|conjugale|maritale|du (?:foyer|couple)|actuelle|connue|enregistree|declaree|au \d.*|en 20\d\d))*$/;
const isTogether =
  /^(?!.*\b(?:non|pas|plus|ni|parents|anciens?|ex|jusqu\w*|romp\w*|rupture|dissous|fin|avant|ou|si)\b).*\b(?:mariee?s?|pacsee?s?|epoux|(?:liee?s?|unie?s?) par (?:un|le) (?:pacs|mariage)|en couple|en menage|(?:en )?concubin\w*|union libre|vie maritale|maritalement)\b/;
const apart = /\b(?:separe\w*|divorc\w*|(?<!\bune )seule?s?|veu(?:f|ve)|celibataires?)\b/;

/** The page's answers, each with its name. */
const linesOf = ({ answers, blocks }: PageModel): [name: string, told: string][] => {
  const spoken = blocks.flatMap((block) => {
    const [, name, told] = /^(\p{L}[^:]{1,40}?)\s?:\s(\S.*)$/u.exec(block) ?? [];
    return name && told ? [[name, told] as [string, string]] : [];
  });
  return [
    ...answers.map(({ name, block }): [string, string] => [blocks[name] ?? '', blocks[block] ?? '']),
    ...spoken,
  ];
};

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
  sentencesOf(blocks).find((sentence) => {
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
    sentencesOf(page.blocks.filter((block) => !ofCases.has(block))).find((sentence) => {
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
const ofARule =
  /\b(?:ou|si|sauf|lorsqu\w*|quand|pas|n|ne|non|qui|celui|case t|parent isole|avant|ancien\w*|parents|an dernier|annee derniere|precedente)\b/;
const ofRuleForAll = /\b(?:les|des|un|deux) (?:parents|personnes|couples?|conjoints|epoux|partenaires)\b/;
const isMarried = /\b(?:mariee?s?|pacsee?s?|par un pacs)\b/;
const asOne =
  /\b(?:(?:imposition|declaration) commune|(?:imposee?s?|declar\w+) ensemble|meme (?:domicile|foyer|logement)|viv(?:ant|ez) ensemble)\b/;

/** « Situation au 1er janvier et au 31 décembre 2026 : mariés, imposition commune » */
const atBothEnds =
  /\b1er janvier et (?:au |le )?31 decembre(?: 20\d\d)? (?:\p{L}+ ){0,2}?(?:mariee?s?|pacsee?s?)\b(?!.*\b(?:ou|si)\b)/u;

/** « Vous vivez en concubinage avec Julien Pons depuis 2018 », « Claire Vasseur et Julien Pons, pacsés » */
function coupleTold(page: PageModel, year: number, box: Field): string | null {
  const ofCases = ofCasesIn(page);
  return (
    sentencesOf(page.blocks.filter((block) => !ofCases.has(block))).find((sentence) => {
      const words = fold(sentence.replace(notes, ''));
      const isOfHer = /^(?:vous (?:etes|vivez)|je (?:suis|vis))\b/.test(words) || twoNames.test(sentence);
      const isPrecise = twoNames.test(sentence) || withAName.test(sentence) || /\bdepuis\b/.test(words);
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
const aName = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+`;
/** « Propriétaires : … » are others. */
const twoNames = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:Foyer|Dossier|Ménage|Couple)(?: fiscal)?(?: de)? ?:? ?)?(?:M\. |Mme )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)* et (?:M\. |Mme )?${aName}`,
  'u',
);
const withAName = new RegExp(String.raw`avec (?:M\. |Mme )?${aName}`, 'u');

const partner = aPartner.slice(1, -1);
const isPartner = new RegExp(
  `^(?:declarante? (?:n )?2|(?:second|deuxieme|2e|2eme) declarante?|(?:votre |le |la |mon |ma )?(?:${partner})(?: (?:ou|et) (?:${partner}))*(?: de pacs| actuelle?)?)$`,
);
/** « , 4 rue des Lilas à Alger », « , en détention » may be of one who does not live there. */
const isNamed = new RegExp(
  String.raw`^(?:M\. |Mme |Monsieur |Madame )?${aName}(?:[ ,·(–—-]+(?:[Nn]ée?(?!\p{L})|\d\d?/\d).*)?\.?$`,
  'u',
);
/** « NON RENSEIGNÉ »; « Partenaire : Action Logement » is a business. */
const isNobody = /^(?:non|sans|aucune?|neant|pas|inconnue?|nom|revenus?|salaires?)\b/;
const isGone =
  /\b(?:ex|ancien\w*|decede\w*|deces|separ\w*|divorc\w*|quitt\w*|parti|partie|plus|jusqu\w*|absente?|incarcer\w*|ailleurs|etranger|resid\w*|detention|ehpad|heberge\w*|hospitalis\w*|autre (?:adresse|logement)|hors)\b/;

/** « Déclarant 2 | Julien Pons, né le 19/11/1983 », « Conjoint : Samuel Texier » */
const partnerInLine = (page: PageModel): string | null => {
  const ofCases = ofCasesIn(page);
  const [name, known] =
    linesOf(page).find(
      ([label, text]) =>
        isPartner.test(fold(label)) &&
        fold(label) !== 'partenaire' &&
        isNamed.test(text) &&
        !isNobody.test(fold(text)) &&
        !isGone.test(fold(text)) &&
        !ofCases.has(text),
    ) ?? [];
  return name && known ? `${name} ${known}` : null;
};

/** « Samuel Texier, conjoint », « Samuel Texier (votre conjoint) », or that word alone on the line below his name. */
function partnerInList(page: PageModel): string | null {
  const ofCases = ofCasesIn(page);
  const { blocks } = page;
  const at = blocks.findIndex((block, index) => {
    const next = blocks[index + 1] ?? '';
    if (block.length > longestName || ofCases.has(block) || isGone.test(foldAll(block, next))) return false;
    return (
      inList.test(block) || (isNameAlone.test(block) && isPartner.test(fold(next)) && !ofCases.has(next))
    );
  });
  if (at < 0) return null;
  return isNameAlone.test(blocks[at] ?? '') ? `${blocks[at]}, ${blocks[at + 1]}` : (blocks[at] ?? null);
}
const longestName = 120;
const isNameAlone = new RegExp(`^${aName}$`, 'u');
const inList = new RegExp(
  String.raw`^${aName}(?:,? \(|, | [–—-] | : )(?:votre |mon |ma )?(?:${partner.replace('epoux|epouse', 'époux|épouse')})(?=\)|,| [–—-]| \(|[,;]? née? |\.?$)`,
  'u',
);

/** On a page about a change, or by an answer of hers, she parted since. */
const declaresChange = ({ title, headings, fields }: PageModel): boolean =>
  [title, ...headings.map(({ text }) => text)].some((text) => aChange.test(fold(text))) ||
  fields.some(
    (field) =>
      stateOf(field) === 'filled' &&
      field.kind !== 'checkbox' &&
      !tellsNothing(field) &&
      yesNoOf(field) !== 'no' &&
      aChange.test(foldAll(field.label, textOf(field))),
  );

/** They met in that year, or parted, by a line of the page. */
function tellsOfChange(page: PageModel, year: number): boolean {
  const ofCases = ofCasesIn(page);
  return [...page.blocks, ...linesOf(page).map((line) => line.join(' '))].some(
    (text) =>
      !ofCases.has(text) &&
      (ofThoseGone.test(fold(text)) ||
        (!ofARule.test(fold(text)) &&
          (hasParted.test(fold(text)) ||
            (wedding.test(fold(text)) && yearsIn(text).some((one) => one >= year))))),
  );
}
const aChange =
  /\bchang\w+|\bseparation\b|\bsepare(?:e|es|s)?\b|\bdivorc\w*|\brupture\b|\bquitte\w*|\bveuvage\b|\bdeces\b|\bdecede\w*/;
const hasParted =
  /\bseparation\b|\bsepare(?:e|es|s)?\b|\bdivorce(?:e|es|s)?\b|\brupture\b|\b(?:a|ont|avez) quitte\b|\bveu(?:f|ve|vage)\b|\bdeces\b|\bdecede\w*|\b(?:vit|habite|vivez) plus\b/;
/** A title over people. */
const ofThoseGone = /^(?:anciens?|(?:les )?(?:personnes?|membres?)\b.*\b(?:quitte\w*|partie?s?|ancien\w*))\b/;
const wedding = /\b(?:mariage|pacs|mariee?s?|pacsee?s?)\b/;
