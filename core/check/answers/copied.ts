/** What is hers and stands on the page already, held against the case where she writes it again. */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel, ValueType } from '../../page-model.ts';
import { isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { herBirthShown } from '../days/times-told.ts';
import { differs, ownFinding } from '../finding.ts';
import { personOf } from '../who-and-when.ts';
import { nameOfRole } from './name-of-role.ts';

export function checkCopied({ asked, recap, dates, page, today }: CheckContext): Finding[] {
  return [
    ...numbersOnPage(asked, page),
    ...accountOnPage([...asked, ...recap], page),
    ...referencesOnPage(asked, page),
    ...addressOnPage(asked, page),
    ...holderOnPage(asked, page),
    ...nameOfRole(asked, page),
    ...birthOnPage(dates, page, today),
  ];
}

const numbers: [ValueType, RegExp][] = [
  ['caf-number', /((?:num[ée]ro|n°)\s(?:d['’])?allocataire)\s?:?\s?(\d(?:\s?\d){4,7})(?!\d)/iu],
  ['tax-number', /((?:num[ée]ro|n°)\sfiscal)\s?:?\s?(\d(?:\s?\d){12})(?!\d)/iu],
  ['siret', /(SIRE[NT])\s?:?\s?(\d{3}\s?\d{3}\s?\d{3}(?:\s?\d{5})?)(?!\d)/iu],
];

/** Of someone else, of another time, or no number of anyone. */
const ofOther =
  /\b(?:exemple|ex|format|autre|son|sa|ancien\w*|precedent\w*|conjointe?|concubine?|parent|enfant|tiers|payeur|employeur|bailleur|proprietaire|fournisseur|prestataire|client|mandataire|accueil|formation|creancier|editeur|hebergeur|mentions|capital|rcs|tva|chiffres|decede\w*|defunte?|colocataire|locataire|eleve|proche|aidee?|personne|conseill\w*|gestionnaire|referente?|maire|hebergeante?|hote|logeur|logeuse|directeur|directrice|contact)\b/;
/** « Vous déposez pour : Les Amis du Parc – SIREN 824 173 652 »: a page may show the number of who made it. */
const hers =
  /\b(?:vous|votre|vos|mon|ma|association|entreprise|structure|etablissement|demandeu\w*|connectee?|identifiee?|compte|profil)\b/;
const itself =
  /^(?:numero |n |code )?(?:de )?sire[nt](?: ou sire[nt])?(?: (?:du siege|de (?:l |votre |la )?(?:association|entreprise|etablissement|structure|societe))(?: (?:demandeu\w*|deposante?|beneficiaire|\d.*))?)?$/;

/** All establishments of a business have the same first digits. */
const ofBusiness = 9;

/** « Rappel de votre numéro allocataire », under the banner that has it. */
function numbersOnPage(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  return numbers.flatMap(([valueType, pattern]) => {
    const cases = asked.filter((field) => field.valueType === valueType && isHers(field));
    const [field, otherCase] = cases;
    const at = blocks.findIndex((block) => field && fold(block).startsWith(fold(field.label)));
    const shown = (at < 0 ? blocks : blocks.slice(0, at)).flatMap((block) => {
      const [, name = '', number = ''] = pattern.exec(block) ?? [];
      const words = fold(block);
      const isOfHer = !ofOther.test(words) && (valueType !== 'siret' || hers.test(words));
      return number !== '' && isOfHer ? [{ name, digits: plain(number, valueType) }] : [];
    });
    const [only] = shown;
    const typed = plain((field && textOf(field)) ?? '', valueType);
    if (!field || otherCase || !only || typed === '') return [];
    return shown.some(({ digits }) => digits === typed || digits !== only.digits)
      ? []
      : [differs(field, only.name)];
  });
}

/** « FR76 3000 6000 … », or the end of one whose middle is hidden. */
export const anIban = /(?<![\p{L}\d])([A-Z]{2}\d{2}(?:[ .\u00a0]?[A-Z\d•*xX…]{2,4}){3,8})(?![\p{L}\d•*])/u;
/** Of the paper she gave, or of the account that the page says it is. */
export const herPaper =
  /\b(?:rib|releves? d identite bancaire)\b|\brecopi\w*\b|\breport(?:ez|er|e|es)\b|\bc est (?:le|ce) compte (?:qui|sur lequel) .*\bser(?:a|ont)\b|\b(?:depose|joint|envoye|fourni|transmis|lu|verse a votre dossier)\b/;
/** Of the town hall, of an example, or one that gives way to another. */
const notHers =
  /\b(?:exemple|ex|modele|format|mairie|regie|tresor|creanci\w*|bailleur|virement (?:a|au|sur)|regl(?:ez|er)|payez|ordre|autre compte|conjoint\w*|enfant|mandataire|hebergeur)\b/;
const givesWay =
  /\b(?:ancien\w*|actuel\w*|nouve\w+|chang\w+|modifi\w+|remplac\w+|mise a jour|met\w+ a jour|actualis\w+)\b/;
/** « RIB que vous nous avez envoyé »: of the paper itself, whatever account it replaces. */
const isGiven = /\b(?:depose|joint|envoye|fourni|transmis|televerse|remis)\b/;

const toCopy = /\b(?:recopi\w*|report(?:ez|er))\b/;
/** « RIB enregistré », « RIB transmis en 2021 »: the one that the site has, and may be to replace. */
const isKnown = /\b(?:enregistree?|connue?|possession|dossier|disposons|dernier|deja|20\d\d)\b/;

/** « RIB déposé : FR76 3000 … », to be copied, and the number of another account in the one case for it. */
function accountOnPage(said: readonly Field[], page: PageModel): Finding[] {
  const [field, otherCase] = said.filter(({ valueType }) => valueType === 'iban');
  const typed = ((field && textOf(field)) ?? '').replace(/[\s.]/gu, '').toUpperCase();
  const words = [page.title, ...page.headings.map(({ text }) => text), ...page.blocks];
  if (!field || otherCase || typed === '' || !isHers(field) || words.some((text) => notHers.test(fold(text))))
    return [];
  const isReplacing = words.some((text) => givesWay.test(fold(text)));
  const shown = page.blocks.flatMap((block, at) => {
    const number = anIban.exec(block)?.[1];
    const around = page.blocks.slice(Math.max(0, at - mostOver), at + mostUnder);
    const over = around.find((text) => herPaper.test(fold(text)));
    // Never with its number in a sentence of ours.
    const name = over?.split(anIban)[0]?.replace(/[\s:,–-]+$/u, '');
    const mayBeOld = isKnown.test(fold(name ?? '')) && !around.some((text) => toCopy.test(fold(text)));
    return number && name && !mayBeOld && !(isReplacing && !isGiven.test(fold(name))) && at !== field.block
      ? [{ name, ends: endsOf(number) }]
      : [];
  });
  const [only, more] = shown;
  return only && !more && !(typed.startsWith(only.ends.first) && typed.endsWith(only.ends.last))
    ? [differs(field, only.name)]
    : [];
}

/** The title of the paper, its holder and its bank stand over the number; what it is for, under it. */
const [mostOver, mostUnder] = [5, 3];

/** What is told of a number whose middle may be hidden. */
export function endsOf(number: string): { first: string; last: string } {
  const plain = number.replace(/[\s.]/gu, '').toUpperCase();
  const parts = plain.split(/[•*X…]{2,}/u);
  return { first: parts[0] ?? '', last: parts.at(-1) ?? '' };
}

const copies =
  /\b(?:rappel\w*|recopi\w*|confirm\w*)\b.*\b(?:numero|n|reference|identifiant) (?:(?:de|d|du|votre|mon|la|l) )*(?!telephone|portable|mobile|fixe|compte|securite)(\p{L}{4,})/u;

/** « Rappel du numéro de dossier », and « Dossier n° 2026-00412 » over it. */
function referencesOnPage(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  return asked.flatMap((field) => {
    const label = fold(field.label);
    const noun = copies.exec(label)?.[1];
    const typed = bare(textOf(field) ?? '');
    if (noun === undefined || typed === '' || ofOther.test(label) || !isHers(field)) return [];
    if (numbers.some(([valueType]) => valueType === field.valueType)) return [];
    const shown = new RegExp(
      `\\b(?:(?:numero|n|reference|identifiant) (?:(?:de|d|du|votre) )*${noun}|${noun} (?:numero|n))(?: est)?(?: le)? ((?:\\p{L}{1,4} )?\\d.*)`,
      'u',
    );
    const found = blocks
      .map(fold)
      .filter((words) => !words.startsWith(label) && !ofOther.test(words))
      .flatMap((words) => shown.exec(words)?.[1] ?? []);
    const [only, other] = new Set(found.map(bare));
    return only === undefined ||
      other !== undefined ||
      only.startsWith(typed) ||
      // With a key after it.
      typed.startsWith(/^\p{L}*\d+/u.exec(only)?.[0] ?? only)
      ? []
      : [differs(field, noun)];
  });
}

const bare = (text: string): string => fold(text).replaceAll(' ', '');

const herBirth =
  /\b(?:votre|ma) (?:date|jour) de naissance$|^(?:date|jour) de naissance (?:du demandeur|de la demandeuse|de l allocataire|de l assuree?)$/;

/** « Mme Aurélie Vasseur, née le 03/05/1988 », and « Confirmez votre date de naissance » */
function birthOnPage(dates: readonly PageDate[], page: PageModel, today: Temporal.PlainDate): Finding[] {
  const born = herBirthShown(page, today);
  const [date, otherDate] = dates.filter(({ spot }) => herBirth.test(fold(spot.fieldLabel ?? '')));
  const day = date && dayOf(date);
  return !born || !day || otherDate || day.equals(born)
    ? []
    : [
        {
          ...ownFinding('agreement', 'problem', date.spot, 'agreement-problem', { first: formatDate(born) }),
          why: null,
        },
      ];
}

function isHers(field: Field): boolean {
  const names = [field.label, field.question, field.group, field.heading].map((name) => fold(name ?? ''));
  return (
    !['partner', 'child'].includes(personOf(field).role) &&
    !names.some((name) => ofOther.test(name)) &&
    (field.valueType !== 'siret' || itself.test(fold(field.label)))
  );
}

function plain(text: string, valueType: ValueType): string {
  const digits = text.replace(/\D/g, '');
  return valueType === 'siret' ? digits.slice(0, ofBusiness) : digits.replace(/^0+/, '');
}

/** The one that the site knows her by, and not where to write to it. */
const itsOwn = /\b(?:votre|mon|connue|actuelle|enregistree|declaree|dossier)\b/;
const addressLine = /^([^:]{0,60}\badresse\b[^:]{0,60}?)\s?:\s(.{0,80}\b\d{5}\b.{0,60})$/iu;

/** « Pour confirmer, recopiez votre adresse », and another number or postal code than those of the address shown. */
function addressOnPage(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  const [field, otherCase] = asked.filter(({ label }) =>
    /\brecopi\w* (?:ici |ci dessous )?(?:votre|cette|mon) adresse\b(?! e )/.test(fold(label)),
  );
  const shown = blocks.flatMap((block) => {
    const [, name = '', address = ''] = addressLine.exec(block) ?? [];
    return address !== '' && itsOwn.test(fold(name)) && !ofOther.test(fold(name))
      ? [{ name, numbers: numbersIn(address) }]
      : [];
  });
  const [only, more] = shown;
  // « Est-ce toujours votre adresse ? Non »: the one that is written is the new one.
  const isOther = asked.some(
    (one) => isYesNo(one) && yesNoOf(one) === 'no' && /\badresse\b/.test(fold(one.label)),
  );
  if (!field || otherCase || !only || more || isOther) return [];
  return numbersIn(textOf(field) ?? '').every((number) => only.numbers.includes(number))
    ? []
    : [differs(field, only.name)];
}

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];

const inHerName = /\bcompte\b.*\b(?:a|au) (?:votre|vos)(?: propre)? noms?\b/;
const aName = String.raw`((?:\p{Lu}[\p{L}'’-]+ ?){2,4})`;
const named = new RegExp(
  String.raw`^(?:(?:Allocataire|Assurée?|Bénéficiaire|Titulaire du dossier)\s?:\s)?(?:(?:Mme|Mlle|M\.|Madame|Monsieur)\s)?${aName}(?=$|\s?[–(,-])`,
  'u',
);
const saysWho = /^(?:Allocataire|Assurée?|Bénéficiaire|Titulaire|Mme|Mlle|M\.|Madame|Monsieur)(?!\p{L})/u;

/** « Le compte doit être à votre nom », and a holder who has none of the names of the one banner that says hers. */
function holderOnPage(asked: readonly Field[], { blocks }: PageModel): Finding[] {
  if (!blocks.some((block) => block.length < 240 && inHerName.test(fold(block)))) return [];
  const names = blocks.flatMap((block, at) => {
    const [, name = ''] = saysWho.test(block) ? (named.exec(block) ?? []) : [];
    // « Conjoint décédé », over « M. Lucien EXEMPLE »
    const isOfOther = ofOther.test(fold(block)) || isTheDead.test(fold(blocks[at - 1] ?? ''));
    // « Mme Inès EXEMPLE (née MARTIN) » has two.
    return name === '' ? [] : [{ block, isOfOther, words: wordsIn(block), name: wordsIn(name) }];
  });
  const [only, more] = names.filter(({ isOfOther }) => !isOfOther);
  const [field, otherCase] = asked.filter(
    ({ label }) =>
      /^(?:noms?|titulaires?)\b.*\b(?:rib|compte|iban)\b/.test(fold(label)) && !ofOther.test(fold(label)),
  );
  const typed = wordsIn((field && textOf(field)) ?? '');
  if (!field || otherCase || !only || more || typed.length === 0) return [];
  // They may bear one name: the whole of the other's, and not of hers.
  const isOfDead = names.some(
    ({ isOfOther, name }) => isOfOther && typed.length > 1 && typed.every((word) => name.includes(word)),
  );
  const isHers = isOfDead
    ? typed.every((word) => only.words.includes(word))
    : typed.some((word) => only.words.includes(word));
  return isHers ? [] : [differs(field, only.block)];
}

const isTheDead =
  /^(?:(?:votre|mon|ma|le|la|l) )?(?:conjointe?|epou(?:x|se)|partenaire|concubine?|mari|assuree?|personne|titulaire|parent) (?:decedee?|defunte?)$|^(?:(?:le|la) )?defunte?$/;

const wordsIn = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word.length > 2);
