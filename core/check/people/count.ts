import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { ownFinding, type Spot, spotOf, wholePage } from '../finding.ts';
import { filesMiscounted } from '../papers/files-listed.ts';
import { isShown } from '../recap/shown.ts';
import { isBesides, isFromSecond } from './besides-her.ts';
import { areOfItsCase, rowsOfCase } from './case-letter.ts';
import { addsHere, isEachChildHere } from './count-here.ts';
import { isOfHousehold, newcomerCounted, numberIn, oldestIn, type Sort } from './count-said.ts';
import { namedInLine, ofEachAge, someOfThem } from './counted-in-lines.ts';
import { miscountedInSentences } from './counted-in-sentence.ts';
import { type Count, countOf, countsIn, ofCase } from './counts-announced.ts';
import { listedOnRecap } from './listed-on-recap.ts';
import { childrenListed, childrenTied, type ListedPerson, peopleListed } from './people-listed.ts';
import { peopleTied } from './people-tied.ts';
import { hersByNumber, peopleTold, tellsOfMore, withHer, withoutHer } from './people-told.ts';
import {
  bornOf,
  herself,
  isOfAnAdult,
  numberOf,
  overChildren,
  partOfHome,
  type Row,
  rowsGiven,
  rowsOf,
} from './rows-told.ts';
import { ofNow, someListed } from './which-of-them.ts';

/** A child who is there some of the time, or is the partner's, may be counted or not. */
const ofPartTime =
  /\balternee\b|\bweek ?ends?\b|\bvacances\b|\bdroit de visite\b|\b(?:enfant|fils|fille) (?:de|du) (?:mon|ma|votre|son|sa|la|l|le)? ?(?:conjointe?|concubine?|partenaire|compagnon|compagne|mari|femme|beau pere|belle mere)\b|\bchez (?:son|sa|leur|l autre) (?:pere|mere|parent)\b/;

const allChildren = /^(?:vos |mes |les )?enfants\b(?!.*\binscri)/;
const someChildren =
  /\benfants?\b.*\b(?:de moins de|mineurs?|scolarises?|etudiants?|majeurs?|cantine|garderie|inscri\w*|accueilli\w*)\b/;
/** Two contracts of one employer; « Nombre de contrats ce mois-ci », of all of them. */
function areOfOne(rows: readonly Row[], { label, sort }: Count): boolean {
  const names = rows
    .filter(({ field }) => nameOfOne.test(fold(field.label)))
    .map(({ field }) => textOf(field));
  const given = names.filter((name) => name !== null);
  return ofNow.test(fold(label)) || (ofJobs.has(sort) && new Set(given).size < given.length);
}
const nameOfOne = /\b(?:nom|employeur|entreprise|raison sociale)\b/;

/** Of those only, told among others. */
const countsSome = /\bde moins de\b/;

const ofJobs: ReadonlySet<Sort> = new Set(['employeur', 'contrat']);

/** How many people, contracts or files are announced, and how many are then told one by one. */
export function checkCount(context: CheckContext): Finding[] {
  const { page, recap } = context;
  const said = [...context.asked, ...recap];
  // « Dont Camille, et Paul, né le… »: one of them has no line.
  const counts = page.blocks.some((block) => /^Dont \p{Lu}/u.test(block)) ? [] : countsIn(context);
  // Of two counts of the same, nothing tells which is meant.
  const alone = [...Map.groupBy(counts, ({ sort }) => sort).values()].filter(({ length }) => length === 1);
  const found = [
    ...alone.flat().flatMap((count) => inRows(count, said, context)),
    ...alone.flat().flatMap((count) => [...beside(count, context), ...elsewhere(count, context)]),
    ...ofEachAge(said, (field) => countOf(field)[0]?.stated).map(({ whole, stated, told }) =>
      miscounted(spotOf(whole), stated, told),
    ),
    ...(recap.length > 0 ? miscountedInSentences(page.blocks) : []).map(({ label, stated, told }) =>
      miscounted({ ...wholePage, fieldLabel: label }, stated, told),
    ),
    ...filesMiscounted(context),
  ];
  const told = new Set(found.map(({ fieldLabel }) => fold(fieldLabel ?? '')));
  return [...found, ...listedOnRecap(context).filter(({ fieldLabel }) => !told.has(fold(fieldLabel ?? '')))];
}

/** Those counted, and the rows that tell of them. */
function inRows(count: Count, said: readonly Field[], { page, today }: CheckContext): Finding[] {
  const { label, sort, stated } = count;
  // « Contrat 1 » of each employer is another contract.
  if (sort === 'contrat' && page.blocks.some((block) => numberOf('employeur', block))) return [];
  const isBesideHer = /\b(?:avec|outre|hors|sans|en plus de) (?:vous|moi|toi)\b/.test(count.words);
  const rows = rowsOfCase(label, bornOf(rowsOf(sort, said, page.blocks, today))).filter(
    ({ row }) => !(isBesideHer && herself.test(row)),
  );
  const inLine = rows.length === 0 && sort === 'enfant' ? namedInLine(said, today) : 0;
  const given = rowsGiven(rows).size || inLine;
  const told = given === 0 ? 0 : given + (isBesides(rows, count) ? 1 : 0);
  if (told === 0 || told === stated || (told > stated && countsSome.test(fold(label)))) return [];
  if (told > stated && areOfOne(rows, count)) return [];
  if (isUnsure(rows, count, told, said, { page, today })) return [];
  const isBeside = isBesideCount(rows, count);
  // « Ajouter une ligne » beside money is a line of money.
  const isOfRows = said.every(
    (field) => field.valueType !== 'amount' || rows.some((one) => one.field === field),
  );
  // Fewer: another page may hold the rest, or someone is told elsewhere. Not under a list that is whole.
  const isAll =
    // In a recap, under one title.
    inLine > 0 ||
    (isBeside && sort === 'enfant' && count.isShown) ||
    isWhole(rows, count, page.blocks) ||
    // Where two have each their part, it is no page for one at a time.
    (told > 1 && !count.isShown && (ofJobs.has(sort) || isEachChildHere(rows, count, page)));
  // « Transmettre l'inscription », under those to enrol: no other page tells of more.
  const isLastPage = page.buttons.some(({ role }) => role === 'submit-final') && page.step === null;
  const isEnrolled =
    /\binscri/.test(count.words) && isLastPage && rows.some(({ field }) => isBornField(field));
  if (told < stated && !isAll && !isEnrolled && !addsHere(sort, page, isOfRows)) return [];
  return [miscounted(count.spot, stated, told)];
}

/** « Vos enfants », whose number stands in the same part. */
const isBesideCount = (rows: readonly Row[], { spot }: Count): boolean =>
  rows.every(({ field }) => field.group !== null && field.group === spot.group);

/** Where some of those told may be left out of the count, or some of those counted be told elsewhere. */
function isUnsure(
  rows: readonly Row[],
  count: Count,
  told: number,
  said: readonly Field[],
  { page, today }: Pick<CheckContext, 'page' | 'today'>,
): boolean {
  const { label, sort, stated, words } = count;
  // « Après la naissance », one more may be counted than is told.
  if (told < stated && ofBirth.test(words)) return true;
  // « À charge exclusive », where some live elsewhere half of the time.
  const isNoneElsewhere = said.some(
    (field) => /\baltern/.test(fold(field.label)) && numberIn(textOf(field) ?? '') === 0,
  );
  const mayBeElsewhere = !isNoneElsewhere && page.blocks.some(tellsAlternate);
  if (/\bexclusive\b|\bhors \w+ altern/.test(words) && mayBeElsewhere) return true;
  // Beside a tax return, which has a case for them, nothing tells who is « hors garde alternée ».
  if (/\bhors \w+ altern/.test(words) && !ofCase.test(fold(label))) return true;
  // « Personne 1 » may be herself, whom nobody has « à charge »; a child there half of the time may be counted or not.
  if (sort === 'personne' && /\bcharge\b/.test(fold(label))) return true;
  if (rows.some(({ field }) => ofPartTime.test(foldAll(field.group, field.label)))) return true;
  if (told > stated && rows.some(({ field }) => ofPartTime.test(fold(textOf(field) ?? '')))) return true;
  // Grown-up children told among the others are not « mineurs ».
  if (/\bmineur/.test(fold(label)) && rows.some(({ field }) => isOfAnAdult(field, today))) return true;
  // « Case H – Enfants en résidence alternée » has its births too.
  if (
    ofCase.test(fold(label)) &&
    !areOfItsCase(label, rows) &&
    said.filter((one) => ofCase.test(fold(one.label)) && !tellsNothing(one)).length > 1
  )
    return true;
  // « Vos enfants de moins de 18 ans » are some of those she has.
  const isOfSome =
    !isBesideCount(rows, count) && rows.some(({ field }) => someChildren.test(fold(field.group ?? '')));
  if (isOfSome && !someChildren.test(words) && !/^soit\b/.test(words)) return true;
  // Of all of them, those to enrol.
  if (/\binscri/.test(words) && rows.some(({ field }) => allChildren.test(fold(field.group ?? ''))))
    return true;
  // Grown-up, one may no longer be « à charge ».
  if (told > stated && /\bcharge\b/.test(words) && rows.some(({ field }) => isOfAnAdult(field, today)))
    return true;
  // « Enfants déjà à charge », and those who arrive.
  if (told >= stated) return false;
  return (
    said.some((field) => someOfThem.test(fold(field.label))) ||
    page.blocks.some((block) => someListed.test(fold(block)))
  );
}

/** Told by boxes, a sentence or a part for each: too many told, or too few where nobody is left out. */
function elsewhere({ sort, stated, spot, words }: Count, { page }: CheckContext): Finding[] {
  const wrong = peopleTold({ sort, words }, page).find(
    ({ told, isWhole }) => told > stated || (told < stated && isWhole),
  );
  return wrong ? [miscounted(spot, stated, wrong.told)] : [];
}

function miscounted(spot: Spot, stated: number, told: number): Finding {
  return ownFinding('count', 'problem', spot, 'count-problem', { stated: `${stated}`, told: `${told}` });
}

/** « Nombre d'enfants à charge », beside the list of them that the page itself gives. */
function beside(count: Count, context: CheckContext): Finding[] {
  const { sort, stated, spot, words, isShown: isLine } = count;
  const { page, today, dates } = context;
  const listed = listedOf(count, context);
  if (!listed || (isLine && rowsOf(sort, context.recap, page.blocks, today).length > 0)) return [];
  if (sort === 'personne' && countsSome.test(words) && !areAllCounted(count, context)) return [];
  if (sort === 'enfant' && !isOfHousehold(words)) return [];
  // « À charge exclusive », and one of those listed « en résidence alternée »
  if (/\bexclusive\b/.test(words) && page.blocks.some(tellsAlternate)) return [];
  // « chez son père, compté par lui », in the row of one of them
  const isElsewhere = ({ block }: (typeof page.answers)[number]): boolean =>
    /\bchez (?:son|sa|leur|l autre) (?:pere|mere|parent)\b/.test(fold(page.blocks[block] ?? ''));
  if (sort === 'enfant' && page.answers.some(isElsewhere)) return [];
  // One who has grown up may be counted or not; by the year alone, so may the one who does this year.
  const most = oldestIn(words);
  const isUnsure = sort === 'enfant' && listed.some(({ year }) => year !== null && today.year - year >= most);
  const isHalfTime = context.asked.some((field) => ofPartTime.test(fold(textOf(field) ?? '')));
  const born =
    addsBirth.test(words) && !isHalfTime ? dates.filter((date) => isNewborn(date, listed, today)).length : 0;
  const told = listed.length + Math.min(born, 1);
  const isExact = context.asked.some((field) => {
    const [label, answer] = [fold(field.label), yesNoOf(field)];
    return (
      ((asksOthers.test(label) || asksChange.test(label)) && answer === 'no') ||
      ((asksExact.test(label) || asksWhetherSame.test(label)) && answer === 'yes') ||
      (asksOfHome.test(label) && saysUnchanged.test(fold(textOf(field) ?? '')))
    );
  });
  // The birth declared here is what came since; two may be one told twice, or twins.
  const isSame =
    born < 2 &&
    (isLine ||
      isTitled(count.label, page.blocks) ||
      isExact ||
      born === 1 ||
      addsHere(sort, page, true) ||
      page.blocks.some(
        (block) => saysSame.test(fold(block)) || (isOfHousehold(words) && listsAll.test(fold(block))),
      ));
  // One more may have come since the list was made.
  const mayBeMore = !isSame || ofBirth.test(words);
  return (told > stated && !isUnsure) || (told < stated && !mayBeMore)
    ? [miscounted(spot, stated, told)]
    : [];
}

const ofAge = 18;

/** « Y a-t-il une personne de plus à inscrire dans votre foyer ? Oui » */
const addsSomebody = (field: Field): boolean =>
  yesNoOf(field) === 'yes' && /\b(?:personne|enfant) (?:de plus|supplementaire)\b/.test(fold(field.label));

/** Those listed of the sort that is counted. */
function listedOf(
  { sort, words, label }: Count,
  { page, today, asked }: CheckContext,
): ListedPerson[] | null {
  if ((sort !== 'enfant' && sort !== 'personne') || asked.some(addsSomebody)) return null;
  const found = sort === 'enfant' ? (childrenListed(page) ?? childrenTied(page)) : peopleListed(page);
  const tied = peopleTied(page, today.year);
  if (tied === 'unsure') return null;
  if (tied === null) return found;
  const { her, partner, child, other } = tied;
  if (sort === 'enfant' && /\bne viv\w+ pas\b|\bhors\b|\bailleurs\b/.test(words)) return null;
  if (sort === 'enfant') return found ?? (child.length > 0 ? child : null);
  // « Personnes à charge »: neither she nor her partner; a mother may be.
  if (/\bcharge\b/.test(fold(label))) {
    const isGrownUp = child.some(({ year }) => year !== null && today.year - year >= ofAge);
    return other.length > 0 || child.length === 0 || isGrownUp ? null : child;
  }
  // « Nombre de personnes vivant avec vous »: she may have counted herself or not.
  if (/\bavec (?:vous|moi)\b/.test(words) && !withHer.test(words) && !withoutHer.test(words)) return null;
  const all = [...her, ...partner, ...child, ...other];
  const whole = found && found.length >= all.length ? found : all;
  return withoutHer.test(words) ? whole.slice(1) : whole;
}

const tellsAlternate = (block: string): boolean => /(?<!\bhors \w+ )\baltern/.test(fold(block));

/** « Comptez-vous, ainsi que chaque enfant de moins de 25 ans », beside a case named of everybody: each child listed is. */
function areAllCounted({ label, words }: Count, { page, today }: CheckContext): boolean {
  const children = countsSome.test(fold(label)) ? [] : (childrenTied(page) ?? []);
  // A mother or a brother who lives there may be counted or not.
  const isOfKin = page.blocks.some((block) =>
    /^(?:votre |mon |ma )?(?:mere|pere|soeur|frere|grand (?:mere|pere)|oncle|tante)\b/.test(fold(block)),
  );
  return (
    children.length > 0 &&
    !isOfKin &&
    children.every(({ year }) => year !== null && today.year - year < oldestIn(words))
  );
}

const ofBirth =
  /\bapres (?:la|cette|une) naissance\b|\b(?:enfants?|bebes?|jumeaux|jumelles)\b.{0,20}\b(?:a naitre|attendue?s?)\b/;

/** « Nombre d'enfants à charge », and « Vos enfants à charge » over the list. */
function isTitled(label: string, blocks: readonly string[]): boolean {
  const bare = (text: string): string =>
    fold(text)
      .replace(/^(?:case )?[a-z] (?=nombre )/, '')
      .replace(
        /^(nombre (total )?(d|de|des)|combien (d|de)|(tous )?(vos|mes|les)|liste (de|des)( vos| mes| les)?) /,
        '',
      )
      .replace(
        /\b(avez vous|(?:sont|ai|avez)(?= a (?:ma |votre )?charge)|en tout|au total|votre|vos|mineurs?|case [a-z]|vivent avec vous|vivant (avec vous|au foyer)|desormais|apres (ce|le) changement)\b/g,
        '',
      )
      .replace(/ +/g, ' ')
      .trim();
  return blocks.some(
    (block) => block !== label && fold(block) !== fold(label) && bare(block) === bare(label),
  );
}

/** « Nouveau-né compris », « en comptant l'enfant que vous déclarez », « depuis cette naissance » */
const addsBirth = new RegExp(
  `\\bcomptez\\b.*\\bcelui (?:que vous declarez|qui (?:vient|arrive))\\b|\\bdepuis (?:cette|la) naissance\\b|\\b(?:y compris|en comptant|avec|comptez (?:aussi|egalement)) les (?:enfants|bebes)\\b|\\b(?:nouveaux? nes?|(?:l|cet|votre) enfant\\b.*) (?:compris|inclus)e?\\b|${newcomerCounted.source}`,
);

/** The birth being declared, of a child whom the list does not have. */
function isNewborn(date: PageDate, listed: readonly ListedPerson[], today: Temporal.PlainDate): boolean {
  const { reading } = date;
  if (!isBirth(date) || reading.state !== 'date' || today.year - reading.date.year >= 18) return false;
  return !listed.some(({ day, year }) =>
    day === null ? year === reading.date.year : day.equals(reading.date),
  );
}

/** « Votre situation familiale a-t-elle changé ? Non », « Votre profil a-t-il changé ? Non » */
const asksChange = /\b(situation( familiale)?|profil|foyer|famille|composition)\b.*\bchange\b(?! de? )/;

/** « Quelqu'un d'autre habite-t-il avec vous ? Non », « Y a-t-il un enfant à ajouter ? Non » */
const asksOthers =
  /\b(?:un|d autres) enfants? a (?:ajouter|declarer)\b|\b(quelqu un d autre|d autres personnes)\b.*\b(habit\w*|viv\w*|vit|foyer|logement)\b|\bquelqu un\b.*\b(arrive|entre)\b.*\b(foyer|domicile)\b.*\b(quitte|parti|sorti)\b/;

/** « Cette liste est-elle exacte ? », « Ces informations sont-elles à jour ? »: answered no, nothing was compared. */
const asksExact =
  /^(?:ces|les|vos|toutes (?:ces|les|vos)) (?:informations|donnees|renseignements)\b.*\b(?:a jour|exact\w*|correct\w*|d actualite|inchange\w*)\b|\bliste\b.*\b(exacte?|complete|a jour|(?:comprend|contient|compte)\b.*\btou(?:te)?s)\b|\b(toutes?|tous) (encore|toujours)\b/;

/** « Ce foyer est-il toujours le même aujourd'hui ? », « Votre foyer est-il inchangé ? » */
const asksWhetherSame =
  /\b(?:foyer|menage|famille|composition|situation familiale)\b.*\b(?:(?:le|la) meme|identique|inchangee?|sans changement|a jour|exacte?|correcte?)\b/;
/** « Votre foyer » : « Rien n'a changé », « Aucun changement » */
const asksOfHome = /\b(?:foyer|menage|famille|composition|situation familiale)\b/;
const saysUnchanged =
  /^(?:oui )?(?:(?:rien|il|elle|mon foyer|ma famille|la composition) n a (?:pas |rien )?change|aucun changement|(?:il est |elle est |foyer )?inchangee?|sans changement|pas de changement)\b/;

/** « Toutes les personnes du foyer, vous compris », over the list. */
const listsAll =
  /^(?:(?:indiquez|inscrivez|notez) )?(?:toutes les personnes|tous les (?:membres|occupants)) (?:du|de votre) (?:foyer|menage|logement)\b/;

/** « Ce nombre doit être le même que dans la liste. » */
const saysSame = /\b(meme|identique|correspondre|egal)\b.{0,40}\b(?:liste|tableau)\b/;

/**
 * Whether the list holds everybody: a recap that shows them again, each with a number or a birth; or empty rows left on
 * the page for those announced. Of people, only where no other word of the page tells of some of them.
 */
function isWhole(rows: readonly Row[], count: Count, blocks: readonly string[]): boolean {
  // Of children told by money alone, the others had none. An employer is told by the pay.
  const isTold =
    count.sort === 'employeur' || rows.some(({ field }) => !['amount', 'yes-no'].includes(field.valueType));
  // « Soit, au total »: of what is above it.
  if (/^soit\b/.test(count.words) && !count.isShown) return true;
  const isRecap = count.isShown && isTold && rows.every(({ field }) => isShown(field));
  const drawn = new Set(rows.map(({ row }) => row)).size + (isFromSecond(rows, count) ? 1 : 0);
  const hasRoom = drawn >= count.stated;
  const told = rowsGiven(rows).size;
  if (count.sort === 'personne') {
    // « Vous », « Votre conjoint »: parts that more may follow.
    if (rows.every(({ row, field }) => row === partOfHome(field))) return false;
    // « vous compris », and each of them in a row, she among them.
    const isOfAll =
      /\b(?:occupants|habitants)\b/.test(count.words) &&
      told + 1 < count.stated &&
      !blocks.some((block) => /\b(?:majeure?s|adultes|de plus de \d\d ans)\b/.test(fold(block)));
    if (
      (withHer.test(fold(count.label)) || isOfAll) &&
      (rows.some(({ row }) => herself.test(row)) || hasRoom || isEachNumbered(rows, blocks))
    )
      return !rows.some(({ field }) =>
        /\bautres?\b/.test(foldAll(field.group, field.outerGroup, field.heading)),
      );
    // « Demandeur : Inès EXEMPLE », over the others.
    const hasHer = rows.some(
      ({ row, field }) => herself.test(row) || herself.test(fold(textOf(field) ?? '')),
    );
    const isHerself =
      told + 1 === count.stated && !hasHer && blocks.some((block) => herself.test(fold(block)));
    return isRecap && !isHerself && !blocks.some((block) => /^(conjointe?|enfant)s? \d/.test(fold(block)));
  }
  // « Nombre d'enfants mineurs à charge (case F) », over their list.
  const isOfCaseF = /\bcase f\b/.test(count.words) && blocks.some((block) => overChildren.test(fold(block)));
  return isRecap || hasRoom || isOfCaseF;
}

/** « Personne 1 – vous », in text, then « Prénom, personne 2 » and so on: a case more would stand there for one more. */
const isEachNumbered = (rows: readonly Row[], blocks: readonly string[]): boolean =>
  blocks.some((block) => hersByNumber.test(fold(block))) &&
  new Set(rows.map(({ row }) => row).filter((row) => row !== '1')).size > 1 &&
  !blocks.some(tellsOfMore);

const isBornField = ({ valueType, label }: Field): boolean =>
  valueType === 'date' && /\b(?:nee?|naissance)\b/.test(fold(label));
