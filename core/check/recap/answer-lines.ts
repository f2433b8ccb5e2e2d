/** How an answer is written in a line of text: an amount, « Oui » and « Non », nothing, or words after a colon. */
import { collapse, fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';

const pencil = String.raw`[✎✏🖉🖊]\uFE0F?`;
/** « Modifier », « [Corriger ce montant] », « ✎ »: a way back to the case, written in the same line as what it holds. */
const wayBack = new RegExp(
  String.raw`(?<=[.!€)\d»]\s)(?:Reprendre|Revoir|Ce n['’]est (?:pas|plus)|C['’]est (?:faux|inexact))(?: [\p{L} ’']{2,30})?$|(?:^|(?<!\s)\s+)(?:[[(]?(?:${pencil}\s?)?(?:modifier|rectifier|corriger|changer)(?: [\p{L} ’']{2,30})?[\])]?|[[(]?${pencil}[\])]?)$`,
  'iu',
);
/** « NonModifier »: only the page's style sets the two apart. */
const gluedWayBack = /(?<=[\p{Ll}\d€)»?.–—]|\p{Lu}{2})(?:Modifier|Rectifier|Corriger|Changer)$/u;
/** « 1 234,56 » or « 1234,56 »; never « 2026 640,00 », a year before an amount. */
const digits = String.raw`[-−]?(?:\d{1,3}(?:[\s\u00a0\u202f]\d{3})+|\d+)`;
export const euros = String.raw`${digits}(?:[.,]\d{1,2})?\s*(?:€|euros?\b)`;
const amountAtEnd = new RegExp(
  String.raw`^(.*\p{L}.*?)[\s:–-]*?((?:^|\s)${digits}(?:[.,]\d{1,2})?\s*(?:€|euros?))$`,
  'iu',
);
const amount = new RegExp(
  String.raw`^(?:[-−+]\s?)?${digits}(?:[.,]\d{1,2}\s*(?:€|euros?)?|\s*(?:€|euros?))$`,
  'iu',
);
const amountAnywhere = new RegExp(euros, 'iu');
/** « Non », « Oui – 30 heures », « Non Vous n’êtes plus inscrit »; not « non conforme ». */
const yesNo =
  /^(?:[Oo]ui|OUI|[Nn]on|NON)(?=\s*(?:$|[.,;:(–—-])|\s+(?:\p{Lu}|(?:du|le|depuis le|à partir du) \d))/u;
/** « Pas de formation (réponse : non) » */
const inBrackets = /^(.*\p{L}.*?)\s*\((?:votre )?réponse\s*:\s*(oui|non)\)$/iu;
const yesNoAtEnd =
  /^(.*\p{L}.*?(?:\?|\s[:–]))\s*[:–-]?\s*(oui|non)(?:, (?:(?:je |j['’]|vous |nous )[^?:€\d]{2,60}|y compris [^?:€\d]{2,120}))?\.?$/iu;
const nothing =
  /^(?:[-–—]|(?:(?:ressources?|revenus?|salaires?|montants?|(?:cette )?(?:rubrique|partie|section)(?: n est)?) )?(?:non|pas) (?:encore )?(?:renseigne|rempli|complete|saisi|indique|declare|precise)\w*|(?:(?:ressources?|revenus?|salaires?|montants?|(?:rubrique|partie|section)) )?a (?:completer|remplir|renseigner|indiquer|preciser)|pas de reponse|vide|rien n a (?:encore )?ete (?:renseigne|rempli|complete|saisi|indique|precise)\w*|(?:rien|aucune? (?:information|reponse|donnee|saisie|montant)) (?:n a (?:encore )?ete )?(?:renseigne|rempli|complete|saisi|indique|precise|enregistre)\w*)$/;
/** « Les ressources de votre concubin n’ont pas été indiquées pour mars, avril et mai 2026. » */
const notSaid =
  /^(?:les? |la |vos )?((?:ressources?|revenus?|salaires?|montants?)(?: (?:de |d['’]|du )?.{2,60}?)?) n['’](?:ont|a) pas (?:encore )?été (?:indiqué|renseigné|déclaré|saisi|précisé|complété)\w*(?:,? (?:pour|en|au titre|sur) [^.€]{3,60})?\.?$/iu;
const nothingAtEnd = /^(.*\p{L}.*?)[\s:]+[-–—]$/u;
const afterColon = /^([^:]*\p{L}[^:]{0,58})\s?:\s+(\S.{0,100})$/u;
/** « 12/02/2025 », « 1er février 2025 »; not « Vœu 1 pour 2026 ». */
export const aDay = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:\d{1,2}|1er) (?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)\p{L}{0,6}\.? \d{4}`;
const day = new RegExp(String.raw`\b(?:${aDay})\b`, 'iu');
/** « Locataire depuis le 01/09/2021, sans aide », « Jugement, du 30/01/2020 », « Carte (valable jusqu'au 31/07/2027) » */
const dayLast = new RegExp(
  String.raw`^(\p{L}(?:[^:.(€]|(?<=\bM)\.){2,120}?),?\s\(?((?:(?:du|datée?s? du|en date du|valables? jusqu['’]au|droits? jusqu['’]au|depuis le|le|à partir du|jusqu['’]au)\s(?:${aDay})|du\s(?:${aDay})\s(?:au|jusqu['’]au)\s(?:${aDay})))\)?(?:,\s[^\d€:.]{2,80}|\s\([^\d€]{2,60}\))?\.?$`,
  'iu',
);
/** « Entrée dans les lieux 01/09/2026 », « Léa Roy, 03/08/1989 » */
const bareDayLast = new RegExp(String.raw`^(\p{Lu}[^:.€\d]{2,60}?),?\s(${aDay})$`, 'iu');
/** « Né le 20/05/1975 », « Née le 06/11/2006, 19 ans », « Né le 20/05/1975 à Brest (29) » */
const born = new RegExp(
  String.raw`^(née?(?:\(e\))? le)\s(${aDay})(?:,\s[^€:]{2,80}|\s\([^€]{2,60}\)|\sà\s[^€:]{2,60})?\.?$`,
  'iu',
);
/** « Baptiste est né le 17 mars 1991 à Valence (26). »: where, after the day. */
const birthPlace = /(?<=\p{L} (?:est )?née?s? le .{6,17}\d{4}) (?:à|en|au|aux) \p{Lu}[^,.;:€]*\.?$/u;
/** « Arrêt maladie du 04/11/2026 au 06/11/2026 » */
const timeLast = new RegExp(
  String.raw`^((?:arrêt|stage|formation|contrat|mission|congé|hospitalisation|emploi|absence)(?:\s[\p{L}’'-]+){0,5}?)\s(du\s(?:${aDay})\s(?:au|jusqu['’]au)\s(?:${aDay}))$`,
  'iu',
);
/** « Arrêt maladie Oui, du 04/11/2026 au 06/11/2026 » */
const yesWithTime = new RegExp(
  String.raw`^(\p{Lu}[\p{L}\s’'-]{3,60}?)[\s:–-]+((?:Oui|Non),?\s(?:le|du|depuis le)\s(?:${aDay})(?:\s(?:au|jusqu['’]au)\s(?:${aDay}))?)$`,
  'u',
);
/** « Soit, en tout, 96 heures et 1 209 € brut. » */
const inAll = new RegExp(
  String.raw`^(?:(?:soit,? |(?:cela|ça|ce qui) fait,? )?(?:en tout|au total),?|soit un total de)\s(?:(\d{1,3}(?:,\d{1,2})?)\sheures?\set\s)?(${euros}(?:\s(?:bruts?|nets?|par mois|par an))?)\.?$`,
  'iu',
);
/** « Soit 30 heures et 387,00 € brut en tout. » */
const thenInAll = /^(soit|cela fait|ça fait|ce qui fait) (.+?) (?:en tout|au total)\.?$/iu;
/** « Juin 2026 : 605,00 € ; juillet 2026 : 610,00 €, soit un total de 1 215,00 € », « Pension : non. Salaire : aucun. » */
const oneOfSeveral = new RegExp(
  String.raw`([^:]{2,80}?)\s*:\s*(${euros}|\d{1,3}(?:,\d{1,2})?\s?h(?:eures?)?|(?:vous avez répondu\s)?(?:oui|non)|aucune?|n[ée]ant)(?![\p{L}\d])|soit\s(?:un\s)?(total)\sde\s(${euros})`,
  'giu',
);

/** A line without the way back that may stand at its end. */
export function withoutWayBack(line: string): string {
  return line.replace(wayBack, '').replace(gluedWayBack, '');
}

/** « ✓ Oui » → « Oui »: a sign drawn before an answer says nothing that its words do not. */
export function withoutSign(text: string): string {
  return text.replace(/^[^\p{L}\p{N}\s.,;:()«"'’€+–—-]{1,3}\s+(?=\p{L})/u, '');
}

export function isAmount(text: string): boolean {
  return amount.test(withoutMeasure(text));
}

/** « 120,00 € par mois », « 640,00 € brut »: what the amount is of, said after it. */
const measure = /(?<=€|euros?)\s*((?:par|\/)\s?(?:mois|an|trimestre|semaine|jour)|bruts?|nets?)$/iu;

export function withoutMeasure(text: string): string {
  return text.replace(measure, '');
}

export function measureAfter(text: string): string | null {
  return measure.exec(text)?.[1] ?? null;
}

/** « Oui », « Non, du 27/07/2026 au 29/07/2026 », « Case non cochée ». */
export function isYesOrNo(text: string): boolean {
  return yesNo.test(text) || boxTold(text) !== null || answered.test(text);
}

/** « Oui » or « Non » for a text that says so, be it of a box; the text itself otherwise. */
export function asYesOrNo(text: string): string {
  return boxTold(text) ?? answered.exec(text)?.[1] ?? text;
}

/** « Vous avez répondu OUI. » */
const answered = /^vous avez (?:répondu|coché|choisi) (oui|non)(?![\p{L}])/iu;

const ticked = String.raw`(?:[☑☒✓✔✅●◉]\uFE0F?|\[[xX]\]|\([xX]\))`;
const unticked = String.raw`(?:[☐□○◯⬜]\uFE0F?|\[\s?\]|\(\s?\))`;
const oneOfTwo = new RegExp(
  String.raw`^(?:${ticked}\s?(oui|non)\s+${unticked}\s?(?:oui|non)|${unticked}\s?(?:oui|non)\s+${ticked}\s?(oui|non))$`,
  'iu',
);

/** « ☑ Oui ☐ Non » → « Oui »: of two answers drawn with their boxes, the one that is ticked; null for any other text. */
export function chosenOf(text: string): string | null {
  const [, first, second] = oneOfTwo.exec(text) ?? [];
  return first ?? second ?? null;
}

function boxTold(text: string): string | null {
  if (/^[✓✔✅☑]\uFE0F?$/u.test(text)) return 'Oui';
  if (/^[✗✘❌✖☐]\uFE0F?$/u.test(text)) return 'Non';
  const chosen = chosenOf(text);
  if (chosen !== null) return chosen;
  const folded = fold(text);
  if (/^(case )?cochee?$/.test(folded)) return 'Oui';
  return /^(case )?(non |pas )cochee?$/.test(folded) ? 'Non' : null;
}

/** « – », « Non renseigné ». */
export function saysNothing(text: string): boolean {
  return nothing.test(fold(text) || text);
}

/** « Salaire d’août : 272,67 € », « Êtes-vous indépendant ? Oui », « Pensions : – ». How a line ends says which it may be. */
export function inOneLine(line: string): { label: string; value: string | null } | null {
  const [pattern] = [
    /(?:€|euros?)$/iu.test(line) && amountAtEnd,
    /(?:oui|non)(?:, [^?:€\d]*)?\.?$/iu.test(line) && yesNoAtEnd,
    /[-–—]$/u.test(line) && nothingAtEnd,
    line.endsWith(')') && inBrackets,
  ].filter((one) => one !== false);
  const [, label, value] = pattern?.exec(line) ?? [];
  return label === undefined ? null : { label, value: value?.trim() ?? null };
}

/** « Situation familiale : en couple »; a sentence after a colon is no answer, unless it is hardly one. */
export function wordsAfterColon(line: string): { label: string; value: string } | null {
  const [, label, said] = afterColon.exec(line) ?? [];
  if (label === undefined || said === undefined) return null;
  const value = said.length <= shortSentence ? said.replace(/\.$/, '') : said;
  return /[.!?…]$/.test(value) ? null : { label, value };
}

const shortSentence = 40;

/** « Situation au 31 décembre 2026 » names what is told under it, as it was that day. */
export const ofThatDay =
  /^(?:(?:votre|sa|la|ma|notre) )?(?:situation|composition|etat|age|solde|valeur|residence|adresse|effectif|charge)\b.*\b(?:au|a la date du)(?= \d|$)/;

/** « Inscrit depuis le 12/02/2025 »: a day, or a time, after what it is about. */
export function dayAtEnd(text: string): { label: string; value: string } | null {
  const line = text.replace(birthPlace, '');
  const [, label, value] =
    yesWithTime.exec(line) ??
    born.exec(line) ??
    timeLast.exec(line) ??
    dayLast.exec(line) ??
    bareDayLast.exec(line) ??
    [];
  // Of two days, the one in the name would not be looked at.
  if (label === undefined || value === undefined || day.test(label) || ofThatDay.test(fold(label)))
    return null;
  // « Baptiste est né le »: a birth by its name, as in « Né le ».
  return /(?<!\p{L})née?s?$/u.test(label) && value.startsWith('le ')
    ? { label: `${label} le`, value: value.slice(3) }
    : { label, value };
}

/** « Résidence alternée (jugement du 05/06/2021, joint au dossier) » */
export function dayInBrackets(line: string): { label: string; value: string } | null {
  const [, what, paper, value] = inBracketsLast.exec(line) ?? [];
  return what === undefined || value === undefined ? null : { label: `${what} – ${paper}`, value };
}

const inBracketsLast = new RegExp(
  String.raw`^(\p{L}[^:.(€\d]{2,80}) \((\p{L}[^():€\d]{1,40}?) ((?:du|le|depuis le) (?:${aDay}))(?:,[^()€\d]*)?\)$`,
  'iu',
);

/** What a line says was done in all, hours and money apart; empty for any other. */
export function totalsIn(line: string): { label: string; value: string }[] {
  const [, hours, sum] = inAll.exec(line.replace(thenInAll, '$1, en tout, $2')) ?? [];
  if (sum === undefined) return [];
  if (hours === undefined) return [{ label: 'Total', value: sum }];
  const of = /\s(brut|net)s?$/iu.exec(sum)?.[1];
  return [
    { label: 'Total – heures', value: hours },
    of === undefined
      ? { label: 'Total', value: sum }
      : { label: `Total – salaire ${of}`, value: sum.replace(/\s\p{L}+$/u, '') },
  ];
}

/** What a sentence says was left unsaid; null for any other. */
export function leftUnsaid(line: string): string | null {
  return notSaid.exec(line)?.[1] ?? null;
}

/** Several answers in one line, each after its name; empty when they are not the whole of it. */
export function severalInOneLine(line: string): { label: string; value: string }[] {
  const found = [...line.matchAll(oneOfSeveral)];
  const [first] = found;
  if (!first || found.length < 2) return [];
  // « Salaires : juin 2026 : 605 € ; … »: what stands before the first name is about all of them.
  const before = line.slice(0, first.index).replace(/[\s:]+$/, '');
  const length = found.reduce((sum, [text]) => sum + text.length, before.length);
  if (length < line.length - 2 * found.length - 2) return [];
  return found.map(([, label, value, total, sum]) => {
    const own = collapse(total ?? label ?? '').replace(/^[\s.,;·•–—-]+/u, '');
    return { label: before === '' ? own : `${before} – ${own}`, value: sum ?? value ?? '' };
  });
}

/** « un salaire de 940 € en juillet 2026, de 910 € en août 2026 »: each amount, by its month; under `named`, or what the sentence calls it. */
export function amountsByMonth(sentence: string, named?: string): { label: string; value: string }[] {
  const before = new RegExp(String.raw`(\p{L}[\p{L} ]{2,40}?)\s+de\s+${euros}`, 'iu').exec(sentence)?.[1];
  const what = new RegExp(String.raw`${euros}\s+de\s+(\p{L}+)\s`, 'iu').exec(sentence)?.[1] ?? before;
  // « en salaires (montant net social) : 412 € en mars »
  const sort = /(?<!\p{L})en\s(\p{L}+(?:\sde\s\p{L}+)?)(?:\s\([^)]*\))?\s?:/iu.exec(sentence)?.[1];
  const noun = collapse(sort ?? what ?? '').replace(/^.*(?<!\p{L})(?:une?|des|les?|la)\s/iu, '') || 'montant';
  const name = named ?? noun;
  const found = sentence.matchAll(
    new RegExp(
      String.raw`(${euros})(?:\s+de\s+\p{L}+)?\s+(?:en|pour|au mois d[e’'])\s?(\p{L}{3,9}(?:\s\d{4})?)`,
      'giu',
    ),
  );
  // « En juillet 2026, j’ai touché 931 € »: the month first.
  const [, first = '', sumOfFirst] =
    new RegExp(
      String.raw`^(?:en|pour|au mois d[e’'])\s?(\p{L}{3,9}(?:\s\d{4})?),?\s[^€]*?(${euros})`,
      'iu',
    ).exec(sentence) ?? [];
  if (sumOfFirst !== undefined && monthsIn(first).length === 1)
    return [{ label: `${name} – ${first}`, value: sumOfFirst }];
  const months = [...found].flatMap(([, value = '', month = '']) =>
    monthsIn(month).length === 1 ? [{ label: `${name} – ${month}`, value }] : [],
  );
  const sum = new RegExp(
    String.raw`soit\s(?:un total de\s)?(${euros})(?:\s(?:au total|en tout|pour le trimestre))?`,
    'iu',
  );
  const total = months.length > 1 ? sum.exec(sentence)?.[1] : undefined;
  return total === undefined ? months : [...months, { label: `${name} – total`, value: total }];
}

/** « 301,20 € brut », « 24 heures »: a number, and what it counts. */
export function measureOf(text: string): { value: string; unit: string } | null {
  const [, sum, of] =
    new RegExp(String.raw`^(${euros})\s(bruts?|nets?)(?:\s\p{L}+)?$`, 'iu').exec(text) ?? [];
  if (sum !== undefined && of !== undefined) return { value: sum, unit: of };
  const [, hours] = /^(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:h|heures?)$/iu.exec(text) ?? [];
  return hours === undefined ? null : { value: text, unit: 'heures' };
}

export const holdsAmount = (text: string): boolean => amountAnywhere.test(text);

/** The one amount a text holds; null for none or several. */
export function onlyAmountIn(text: string): string | null {
  const found = text.match(new RegExp(euros, 'giu')) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** How it was worked out too: « 1 800 €, soit 150 € × 12 » */
const withAside = new RegExp(
  String.raw`^(${euros})(?:\s\([^()€]+\)|(?:,? soit|\s?=|\s\()\s?${euros}\s?[×x*]\s?\d{1,3}(?:\s\p{L}+)?\)?)$`,
  'iu',
);

/** « 4 122 € (temps partiel depuis le 01/10/2025) »: an amount, and what is said of it. */
export function amountBeforeAside(text: string): string | null {
  return withAside.exec(text)?.[1] ?? null;
}

/** Whether a line holds what only an answer would: an amount, a day, « Oui », or her own words told back. */
export function holdsAnswer(line: string): boolean {
  if (/[?:]$/.test(line)) return false;
  return (
    amountAnywhere.test(line) ||
    isAmount(line) ||
    day.test(line) ||
    yesNo.test(line) ||
    /[:?–]\s*(?:oui|non)(?=\s*(?:$|[.,;:(–—-]))/iu.test(line)
  );
}

const nameWord = String.raw`(?:\p{Lu}[\p{L}'’-]*|de|du|da|el|ben)`;
/** « , son fils, », « , fille de Claire ROY, »: between his name and the day he was born. */
const kin = `(?:,? (?:(?:son|sa|votre|mon|ma|notre|leur) )?(?:fils|fille|enfant|époux|épouse|conjointe?|mari|femme|mère|père|frère|sœur|demandeu(?:r|se)|assurée?|allocataire|vous)(?: d(?:e |u |['’])${nameWord}(?: ${nameWord}){0,3})?(?=,? née?))?`;
/** Before the day he was born, how old he is: « Ana ROY, 10 ans, né le 14/01/2016 », « Ana ROY, 10 ans (14/01/2016) » */
const birth = new RegExp(
  String.raw`(${nameWord}(?: ${nameWord}){0,4})${kin}(?:(?:,? \(?\d{1,2} (?:ans|mois)\)?)?(?:,? |\s?\()née?(?:\(e\))? le |,? \d{1,2} ans \()(${aDay})(?![\d/])`,
  'gu',
);
const beforeColon = /^(\p{Lu}[^:]{1,60}?)\s?:\s|^(\d[^:()]{0,40}(?<!\p{L})enfants?)\s\(/u;
/** « Vous êtes Ana ROY, née le 17/05/2009 » */
const ofHerself = /^(Vous|Je)(?: êtes| suis| vous appelez| m['’]appelle| soussignée?,?) (?=\p{Lu})/u;

/** « Noah EXEMPLE, né le 04/05/2015, sans ressources », « Enfants : Tom (né le 02/02/2014), Eva (née le 21/11/2019) » */
export function birthsIn(line: string): { label: string; value: string }[] {
  const found = [...line.replace(/^(?:M\.|Mme|Monsieur|Madame) (?=\p{Lu})/u, '').matchAll(birth)];
  const [before = '', named, counted] = ofHerself.exec(line) ?? beforeColon.exec(line) ?? [];
  const whose = named ?? counted;
  const [first] = found;
  // A name within a sentence is about something else.
  if (!first || (whose === undefined && first.index > 0) || first.index < before.length) return [];
  return found.map(([, name = '', value = '']) => ({
    label: `${whose === undefined ? '' : `${whose} – `}${name} – né(e) le`,
    value,
  }));
}
