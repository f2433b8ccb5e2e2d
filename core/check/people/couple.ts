import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import {
  centsOf,
  denies,
  initialTextOf,
  isOptional,
  isYesNo,
  stateOf,
  tellsNothing,
  textOf,
  yesNoOf,
} from '../../values/answer.ts';
import { readDate } from '../../values/date.ts';
import { fold, foldAll, onceForEach } from '../../wording/fold.ts';
import { isOneSort } from '../answers/one-sort.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf, spotOfQuestion } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { monthOf, personOf } from '../who-and-when.ts';

const asksForCouple =
  /\b(en couple|etes vous mariee?(?: e)?\b.*\b(?:concubin\w*|vie maritale|union libre)|vie de couple|vie commune|vivez vous (en concubinage|en union libre|maritalement|avec (quelqu un|une autre personne|votre conjointe?)))\b/;
const asksForStatus =
  /\b(situation (familiale|de famille|matrimoniale|conjugale|actuelle|au \d+)|statut (marital|familial)|vous vivez|composition (du|de votre) foyer)\b|^(?:votre )?situation$/;
const together = /\b(mariee?s?|pacs(ee?s?)?|en couple|concubin\w*|vie maritale|union libre|en menage)\b/;
const alone = /\b(seule?|personne isolee|parent isole|celibataires?|divorcee?s?|separee?s?|veu(f|ve)s?)\b/;
/** « Je n'ai ni conjoint, ni concubin », and not « pas de conjoint à charge ». */
const hasNoPartner =
  /\b(ni|pas (de|d)|sans|aucune?) (conjointe?|concubine?|partenaire|epou(x|se)|compagnon|compagne)\b(?!.*\b(a|a ma|a sa) charge\b)(?! (a|au|aux|d|qui|n|sur|pour|dans|rattach\w*|salarie\w*|collabora\w*)\b)/;

/** Whether the page's own questions are answered « en couple » or « seul »; unknown: neither, or both. */
export function livesAsCouple({ asked, recap }: Pick<CheckContext, 'asked' | 'recap'>): boolean | 'unknown' {
  const answers = new Set([...asked, ...recap].flatMap(coupleIn));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

const coupleIn = onceForEach((field: Field): boolean[] => {
  if (saysNoPartner(field)) return [false];
  // « Non » may be said of parents, or of friends.
  if ([livesAlone, without].some((way) => way.test(fold(field.label))) && yesNoOf(field) === 'yes')
    return [false];
  if (hasOne.test(fold(field.label)) && isYesNo(field)) return [yesNoOf(field) === 'yes'];
  if (asksWithWhom.test(fold(field.label)) && withNobody.test(fold(textOf(field) ?? ''))) return [false];
  const name = fold(`${field.question ?? ''} ${field.label}`.replace(sinceADay, ''));
  const said = fold(textOf(field) ?? '');
  if (asksForCouple.test(name) && ofAChange.test(name)) return [];
  if (ofOthers.test(fold(field.label)) && !/\bvous\b/.test(fold(field.label))) return [];
  if (asksForCouple.test(name) && isYesNo(field) && plain.test(said)) return [yesNoOf(field) === 'yes'];
  const isAskedSo = asksForStatus.test(name) || asksForCouple.test(name) || isBetweenLives(field);
  if (field.valueType !== 'marital-status' && !isAskedSo) return [];
  if (ofOthers.test(foldAll(field.group, field.heading, name)) && !asksForCouple.test(name)) return [];
  const names = together.test(said);
  // « Je ne vis plus en couple »
  const [isTogether, isAlone] = [names && !denies(said), alone.test(said) || (names && denies(said))];
  return isTogether === isAlone ? [] : [isTogether];
});

/** « Je vis seule » or « Je vis en couple », whatever the question: of her, and of today. */
function isBetweenLives({ label, options }: Field): boolean {
  const offered = options.map(fold);
  return (
    offered.some((option) => /^je vis seule?\b/.test(option)) &&
    offered.some((option) => /^je vis (?:en couple|maritalement|en concubinage)\b/.test(option)) &&
    !/\b(?:etait|etiez|viviez|avant|precedent\w*|ancien\w*|20\d\d)\b/.test(fold(label))
  );
}

/** « Situation familiale de vos parents », of a student; of a dead person. */
const ofOthers =
  /\b(vos parents|votre (pere|mere)|(de la|du|de l|des|autre|second|premier) (mere|pere|parents?|defunte?|assuree? decede)|parent [12]|pere|mere|defunte?|decedee?)\b/;

/** « Vivez-vous seule, sans conjoint, depuis le 2 février 2019 ? », « … seule avec vos deux enfants ? » */
const livesAlone =
  /^elevez vous seule?\b|^(vivez vous|je vis|vous vivez) seule?( e)?(?: (?:sans|depuis|avec (?:elle|lui|eux|(?:vos|votre|mes|mon|ma) (?:\p{L}+ )?(?:enfants?|filles?|fils))\b).*)?$/u;

/** « Vous n'avez pas de conjoint. », « Êtes-vous célibataire, sans conjoint ? » tells that there is none. */
const hasOne = /^avez vous (?:de |d |une? )?(?:conjointe?|concubine?|partenaire|compagnon|compagne)$/;
const without =
  /^(?:etes vous|vous etes|je suis)\b.* sans (?:conjointe?|concubine?|partenaire|compagnon|compagne)\b/;

/** « Avec qui vivez-vous ? Seule : personne ne partage ma vie »; « seule » may be said of a roof, and not of a couple. */
const asksWithWhom = /\b(?:avec qui|qui)\b.*\b(?:vivez|habitez|vit|partage\w*)\b/;
const withNobody =
  /^(?:seule?|personne)\b.*\b(?:(?:personne ne|ne) partage (?:pas )?ma vie|(?:sans|pas de|ni) (?:conjointe?|concubine?|partenaire|compagnon|compagne)|pas en couple|celibataire)\b/;

/** « Adhérent sans conjoint » is not. */
const ofHerself = /^(je (n ai|suis|vis|me suis)|ni|aucune?|pas d|pas de|sans)\b/;
const asksForHome = /\b(emmenag\w*|habit(ez|erez)|viv(ez|rez)|log(ez|erez)|occup(ez|erez))\b/;

/** A box ticked, or the answer chosen among others. */
export function saysNoPartner(field: Field): boolean {
  if (stateOf(field) !== 'filled' || field.valueType === 'consent') return false;
  const [label, said] = [fold(field.label), fold(textOf(field) ?? '')];
  if (field.kind === 'checkbox') return ofHerself.test(label) && hasNoPartner.test(label);
  const isOfLife = ofHerself.test(said) || asksForStatus.test(label) || asksForHome.test(label);
  return field.options.length > 1 && isOfLife && hasNoPartner.test(said);
}

/** Told with its day, it is no change asked about. */
const sinceADay = / depuis (le|l['’]) ?.*\d{4}/i;
const ofAChange =
  /\b(change\w*|commenc\w*|mise?s? en|mis fin|cess\w*|repris\w*|rompu\w*|nouvel\w*|depuis|debut|fin)\b/;
const plain = /^(oui|non|yes|no|vrai|faux)\b/;

/**
 * « Vivez-vous en couple ? Non », over money of a partner, or somebody named as one. Not where a page is about a couple
 * that has ended: the partner told is the one before.
 */
export function checkPartnerTold({ asked, recap, page, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const answer = said.find((field) => coupleIn(field).includes(false));
  if (!answer || livesAsCouple({ asked, recap }) !== false) return [];
  const texts = [
    page.title,
    ...page.headings.map(({ text }) => text),
    // « Mariage, séparation, décès en 2025 : aucun »
    ...said.flatMap((field) =>
      tellsNothing(field) || /^(?:aucune?|pas de|sans)\b/.test(fold(textOf(field) ?? ''))
        ? []
        : [field.label, textOf(field) ?? ''],
    ),
  ];
  // « Vous êtes séparée depuis le 12 mai 2024 et vivez seule. »
  const parted = said.find((field) => isShown(field) && partedSince.test(fold(wholeOf(field))));
  const since = endedBefore(textOf(answer)) ?? endedBefore(parted ? wholeOf(parted) : null);
  const isOver = (text: string): boolean =>
    ended.test(fold(text)) && !(since && [textOf(answer), parted?.label].includes(text));
  const present = said.find((field) => isPresent.test(fold(field.label)) && isTold(field));
  // Of a month told, he may have been there still.
  if (present && (monthOf(present) === null || (since !== null && isAfter(present, since, today, null))))
    return [told(present)];
  if (texts.some(isOver)) return [];
  const others = said.filter((field) => field !== answer && !(isCivil(answer) && mayBeUnmarried(field)));
  const first = others.find(
    (field) =>
      personOf(field).role === 'partner' &&
      namesPartner(field) &&
      isTold(field) &&
      (since === null || isAfter(field, since, today, yearTaxed(page))),
  );
  if (since && !first) return [];
  if (first) return [isOfSite(first) && !isOfSite(answer) ? byTheSite(answer, first) : told(first)];
  return others
    .filter((field) => tellsOfLife(field, today))
    .slice(0, 1)
    .map((field) => {
      const spot = field.valueType === 'date-part' ? spotOfQuestion(field) : spotOf(field);
      return answersApart(spot, answer);
    });
}

/** The day in « Seule, séparée depuis le 14/06/2024 »; null where the answer tells none. */
function endedBefore(text: string | null): Temporal.PlainDate | null {
  const day = / depuis (?:le |l['’])?(.*\d{4})/i.exec(text ?? '')?.[1] ?? '';
  const reading = readDate(day);
  if (reading.state === 'date') return reading.date;
  // « Depuis votre divorce, en 2018 »
  const year = /(?:^|en )((?:19|20)\d\d)$/.exec(day)?.[1];
  return year === undefined ? null : Temporal.PlainDate.from({ year: Number(year), month: 12, day: 31 });
}

/** « Veuve », then « depuis le 11/02/2024 » */
const wholeOf = (field: Field): string =>
  /^depuis /.test(textOf(field) ?? '') ? `Êtes-vous ${field.label} ${textOf(field)}` : field.label;

const partedSince =
  /^etes vous (?:separee?|divorcee?|veuve|veuf) depuis\b|^vivez vous seule? depuis (?:votre|mon|ma) (?:divorce|separation|veuvage)\b/;

/** « Déclaration des revenus 2025 » */
function yearTaxed({ title, headings }: PageModel): number | null {
  const years = [title, ...headings.map(({ text }) => text)].flatMap(
    (text) => /\brevenus (?:de |percus en )?(20\d\d)\b/.exec(fold(text))?.[1] ?? [],
  );
  return years[0] === undefined ? null : Number(years[0]);
}

/**
 * Money of a month after the one they parted in; without a year, of the last month of that name. Without a month, of the
 * year that is taxed: from the year after, each declares alone.
 */
function isAfter(
  field: Field,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  taxed: number | null,
): boolean {
  const month = monthOf(field);
  if (month === null) return taxed !== null && taxed > day.year;
  const { month: number } = month;
  const year = month.year ?? (number > today.month ? today.year - 1 : today.year);
  return year > day.year || (year === day.year && number > day.month);
}

/** « Autre adulte », « personne avec qui vous vivez », « partenaire » may be a mother, a friend, a nursery. */
const namesPartner = ({ role, question, group, outerGroup, label, heading }: Field): boolean =>
  [role, question, group, outerGroup, label, heading].some((name) =>
    /\b(conjoint\w*|concubin\w*|(votre|mon|ma|ce|le) partenaire|partenaire (de|du|lie\w*) \w*|pacse\w*|epou(x|se)|mari|femme|compagnon|compagne|membre du couple|declarante? 2|partage (votre|ma) vie)\b/.test(
      fold(name ?? ''),
    ),
  );

/** « Revenus du conjoint présent au foyer »: of today, whoever has left. */
const isPresent =
  /^(?!.*\b(?:ancien\w*|ex|avant|etait|si)\b).*\b(?:conjointe?|concubine?|partenaire)\b.*\b(?:presente?|vivant) (?:au foyer|au domicile|dans le (?:foyer|logement|menage)|a votre (?:foyer|domicile)|avec vous)(?!.*\b(?:date|jour|moment|jusqu)\b)/;

const aPartner =
  /^(?!.*\b(ex|ancien\w*|enfants?|parents?)\b).*\b(conjointe?|concubine?|partenaire|epou(x|se)|compagnon|compagne)$/;
/** « Habite avec moi », chosen for each of those the site knows. */
const isAtHome =
  /^(oui )?(habite|vit) (toujours |encore )?(avec (moi|vous)|chez (moi|vous)|(au|dans le) (foyer|domicile|logement))\b/;

/** « Je vis sans conjoint », and « Thomas EXEMPLE, conjoint : habite avec moi ». */
export function checkPartnerAtHome({ asked }: CheckContext): Finding[] {
  const alone = asked.find(saysNoPartner);
  const there = asked.find(
    (field) => aPartner.test(fold(field.label)) && isAtHome.test(fold(textOf(field) ?? '')),
  );
  return alone && there ? [answersApart(spotOf(there), alone)] : [];
}

const told = (field: Field): Finding =>
  ownFinding('contradiction', 'problem', spotOf(field), 'partner-told-problem');

/** Where the site had written it already, it is her answer that may be wrong. */
const isOfSite = (field: Field): boolean =>
  !isShown(field) && initialTextOf(field) !== null && initialTextOf(field) === textOf(field);

function byTheSite(answer: Field, given: Field): Finding {
  const said = `${given.label} : ${textOf(given)}`;
  return ownFinding('contradiction', 'problem', spotOf(answer), 'page-error-problem', { said });
}

/** « Célibataire », where only those who are married or bound by a Pacs have a choice of theirs: one may live together all the same. */
export function isCivil(answer: Field): boolean {
  const offered = answer.options.map(fold);
  // Told again without the other choices: it may be what she is by law.
  if (offered.length === 0 && /^celibataire\b/.test(fold(textOf(answer) ?? ''))) return true;
  return (
    offered.some((option) => /\bmarie/.test(option)) &&
    !offered.some((option) => /\b(en couple|concubin\w*|maritale\w*|union libre|en menage)\b/.test(option)) &&
    !/\bseule?\b/.test(fold(textOf(answer) ?? ''))
  );
}

const mayBeUnmarried = ({ label, question, group }: Field): boolean =>
  /\b(concubin\w*|compagnon|compagne|vie (commune|maritale)|ensemble|couple)\b/.test(
    foldAll(group, question, label),
  );

const elsewhere = /\b(ailleurs|autre adresse|etranger|hospital\w*|incarcer\w*|absente?)\b/;
const ofPartner =
  /^(votre|mon|ma) (conjointe?|concubine?|epou(x|se)|mari|femme(?! de menage)|compagnon|compagne)\b/;
const sinceTogether =
  /\b(viv(ez|ons) ensemble|vie (commune|maritale)|pacs (conclu|signe)|(date|debut) (de (la |votre |mise en )?|du |d )?(concubinage|pacs|couple)|en couple depuis)\b(?!.*\b(fin|rupture|dissolution|dissous|jusqu)\b)/;

/** « Cette personne est : la personne avec qui je vis en couple », chosen of somebody named. */
const asksForLink = /^(?:cette personne est|(?:quel est (?:son|votre) )?lien\b|il ou elle est)/;
const isPartnersLink =
  /^(?:(?:la )?personne avec (?:qui|laquelle) (?:je vis|vous vivez)(?: en couple)?|(?:(?:mon|ma|votre) )?(?:conjointe?|concubine?|partenaire(?: (?:de )?pacs)?|epou(?:x|se)|mari|femme|compagnon|compagne))$/;

/** « Votre épouse travaille-t-elle avec vous ? Oui », and since when they live together. */
function tellsOfLife(field: Field, today: Temporal.PlainDate): boolean {
  if (stateOf(field) !== 'filled') return false;
  const label = fold(field.label);
  if (field.options.length > 1 && asksForLink.test(label))
    return isPartnersLink.test(fold(textOf(field) ?? ''));
  // « Votre conjoint ne vit plus avec vous : Oui »
  if (isYesNo(field))
    return ofPartner.test(label) && !elsewhere.test(label) && !denies(label) && yesNoOf(field) === 'yes';
  if (field.kind === 'textarea') return writesOfOne(textOf(field) ?? '');
  if (field.valueType !== 'date' && field.valueType !== 'date-part') return false;
  const reading = readDate(textOf(field) ?? '');
  const isToCome = reading.state === 'date' && Temporal.PlainDate.compare(reading.date, today) > 0;
  return !isToCome && sinceTogether.test(foldAll(field.question, field.label));
}

const livesWithOne =
  /\b(mon|ma) (conjointe?|concubine?|partenaire|epou(x|se)|mari|femme|compagnon|compagne)\b.*\b(vit|habite) (avec|chez) (moi|nous)\b|\bje vis (en couple|maritalement|en concubinage|avec (mon|ma) (conjoint|concubin|epou|mari|femme|compagn))/;

/** « Je vis avec mon compagnon », in words of her own. */
function writesOfOne(text: string): boolean {
  return text.split(/[.;!?\n]/).some((sentence) => {
    const words = fold(sentence);
    return (
      livesWithOne.test(words) &&
      !denies(words) &&
      !/\b(plus|si|quand|bientot|sans|jusqu|week|parfois|vacances)\b/.test(words)
    );
  });
}

const ended =
  /\b(fin (de |du )(la |votre )?(concubinage|vie commune|couple|union|pacs)|ex|ancien(ne)?|separ\w*|divorc\w*|decede\w*|deces|veu(f|ve)s?)\b/;

/** Money other than zero, a name or a birth, work; « aucun » and « sans objet » tell nobody. */
function isTold(field: Field): boolean {
  const text = textOf(field) ?? '';
  if (field.valueType === 'amount') return (centsOf(field) ?? 0) !== 0;
  // « Salaires de votre conjoint : avril / mai / juin », and as many amounts.
  if (/\d\s?€.*\/.*€/.test(text)) return /[1-9]/.test(text);
  if (ofWork.has(field.valueType))
    return ofSpouse.test(fold(field.label)) && !tellsNothing(field) && !/^(sans|pas|non)\b/i.test(text);
  return identity.has(field.valueType)
    ? !tellsNothing(field)
    : field.valueType === 'free-text' && /\p{Lu}\p{L}+ \p{Lu}{2}/u.test(`${field.label} ${text}`);
}

/** Fewer cases tell nothing of how the page asks for a person. */
const leastAnswered = 2;

/**
 * « Pacsés », and the other person's part left empty: where the page asks the same of both, or who that person is. The first
 * of its cases is shown. Amounts are left to the guides that ask for them month by month.
 */
export function checkPartnerLeft({ asked, recap, procedure }: CheckContext): Finding[] {
  if (procedure?.checks.some(({ kind }) => kind === 'unsaid')) return [];
  if (livesAsCouple({ asked, recap }) !== true) return [];
  const people = asked
    .filter(({ kind }) => kind !== 'checkbox')
    .map((field) => ({ field, role: personOf(field).role }));
  const theirs = people.filter(({ role }) => role === 'partner').map(({ field }) => field);
  const hers = people.filter(({ role }) => role !== 'partner').map(({ field }) => field);
  if (isForSome(theirs, asked) || asked.some(isApartForTax)) return [];
  const wanted = theirs.filter(
    (field) =>
      (identity.has(field.valueType) && !ended.test(fold(field.label))) ||
      hers.some((one) => asksTheSame(one, field) && stateOf(one) === 'filled'),
  );
  const money = [theirs, hers].map((fields) => fields.filter(asksForMoney));
  const [left, given] = money as [Field[], Field[]];
  const isMoneyLeft = left.length > 0 && left.every(isLeft) && given.some((one) => stateOf(one) === 'filled');
  if (isMoneyLeft)
    return [ownFinding('partner-left', 'problem', spotOf(left[0] as Field), 'partner-left-problem')];
  const [first] = wanted;
  if (!first || wanted.length < leastAnswered) return [];
  // Each required case is already said to be empty.
  if (!theirs.every(isLeft)) return [];
  return [ownFinding('partner-left', 'problem', spotOf(first), 'partner-left-problem')];
}

/** « Déclaration séparée pour l'année du Pacs : Oui » */
const isApartForTax = (field: Field): boolean =>
  stateOf(field) === 'filled' &&
  yesNoOf(field) !== 'no' &&
  /\bdeclar\w+ separe|\bseparement\b/.test(foldAll(field.label, textOf(field)));

/** « Conjoint (si son adresse est différente) », « Votre conjoint a-t-il des revenus ? Non » */
function isForSome(theirs: readonly Field[], asked: readonly Field[]): boolean {
  const titles = theirs.flatMap(({ hint, question, group, outerGroup = null, heading }) => [
    hint,
    question,
    group,
    outerGroup,
    heading,
  ]);
  return (
    titles.some((title) => onlySome.test(fold(title ?? ''))) ||
    asked.some((field) => isYesNo(field) && yesNoOf(field) === 'no' && personOf(field).role === 'partner')
  );
}

const onlySome = /\b(si|s il|s ils|seulement|uniquement|facultati\w*|eventuel\w*|le cas echeant|sauf)\b/;

function isLeft(field: Field): boolean {
  return stateOf(field) === 'empty' && !field.required && !isOptional(field);
}

/** All that each has, not one sort of it, which somebody may well not have. */
function asksForMoney({ valueType, label }: Field): boolean {
  const name = fold(label);
  return valueType === 'amount' && /\b(ressources|revenus)\b/.test(name) && !isOneSort(name);
}

const identity = new Set(['name', 'date', 'nir']);
const ofWork = new Set(['job', 'organisation']);
const ofSpouse = /\b(conjointe?|concubine?|epou(x|se)|mari|compagnon|compagne)\b/;

/** « Nom de naissance Déclarant 1 » and « Nom de naissance Déclarant 2 »; one label under two titles. */
function asksTheSame(one: Field, other: Field): boolean {
  const [first, second] = [one, other].map(({ label }) => fold(label).replace(whose, '').trim());
  return one.valueType === other.valueType && first === second;
}

const whose =
  /\b(declarante?|demandeu(r|se)|assuree?|allocataire|vous|(votre )?(conjoint|concubin|partenaire)( ?e)?|[12])\b/g;
