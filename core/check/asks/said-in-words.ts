/** « Sans objet », « en cours », « de 8 h à 18 h »: what is written where a number or a day is asked, and is no slip of the hand. */
import type { Field, ValueType } from '../../page-model.ts';
import { readDate, withoutHour } from '../../values/date.ts';
import { aNumberInWords } from '../../values/number-words.ts';
import { phoneShape } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { betweenParts } from '../cell-names.ts';
import { aDay } from '../recap/answer-lines.ts';

const days = new RegExp(aDay, 'giu');
const duration = /^(?:\p{L}+ )*\d{1,2} (?:ans?|annees?|mois|semaines?|jours?)$/u;
/** « 8 h », « 18h30 », « 9:00 » */
const hour = /\d{1,4}(?:[.,]\d{1,2})?\s?h(?:eures?)?(?:\s?[0-5]\d)?(?!\p{L})|\d{1,2}:[0-5]\d/giu;
const noAddress = /^(?:(?:je |nous )?n|pas d|sans|aucun|neant|non)/;

/** A day that is not known, or not yet there. */
const noDay =
  /^(?:(?:toujours )?en cours|(?:a )?ce jour|aujourd hui|toujours|(?:duree )?(?:indetermine|illimite)\w*|cdi|inconnue?s?|ma naissance|sans objet|(?:je )?ne sais pas|pas encore.*|sans fin)$/;
const aMonth = /^(?:(?:en|debut|fin|mi) )?(?:\p{L}{3,9} )?20\d\d$/u;
/** « Juin 1974 », « vers 1970 »: nobody knows the day any more. */
const isLongAgo =
  /^(?:(?:en|vers|environ|courant|debut|fin|mi|ete|hiver|printemps|automne|l) )*(?:\p{L}{3,9} )?19\d\d$/u;
/** « 620 € par mois », « 540 CC » */
const perTime =
  /^[\d\s.,]*\d\s?(?:€|euros?)?\s?(?:(?:par|\/)\s?(?:mois|an|trimestre|semaine|jour)|cc|hc|ttc|ht|chf|nets?|bruts?)$/iu;

/** « Allocation perçue », « Autre pension »: which one, or how much of it. */
const ofAid =
  /^(?:autres? |une )?(?:allocation|prestation|pension|aide|ressource|indemnite|prime)s?(?: percue?s?| recue?s?)?$/;

/** « Téléphone et internet : 45,98 », among the charges. */
const isPrice = /^\d{1,4}(?:,\d{2}|(?:\.\d{2})?\s?€)$/;

/** « Salaires : employeur », « Lou : qui verse la pension ? »: who pays, and not how much. */
const ofWhom =
  /(?:^(?:si oui,? )?|: )(?:qui|par qui|(?:nom|adresse)s? (?:de la personne|du|de l|des)|employeur|organisme|pays(?: de versement)?|nature)(?![\p{L}])(?!.*\bmontant)/iu;

/** Whether a text of such a case is words, or words around what is asked: nothing there can be told to be wrong. */
export function isSaidInWords(valueType: ValueType, label: string, text: string): boolean {
  if (valueType === 'email')
    return !text.includes('@') && noAddress.test(fold(text)) && /\s|^\p{L}+$/u.test(text);
  // « 2 140 CHF », where euros are asked for.
  if (valueType === 'amount' && otherMoney.test(text) && !asksOtherMoney.test(fold(label))) return false;
  if (valueType === 'amount')
    return (
      perTime.test(text.trim()) ||
      /^(?:si oui )?details? (?:des|de vos|de ces) (?:frais|charges|depenses|trajets)\b/.test(fold(label)) ||
      (ofWhom.test(label) && /\p{L}{2}/u.test(text)) ||
      (/, personne$|\b(?:bénéficiaire|lequel|laquelle)$/iu.test(label) && /^[\p{L} .'’-]+$/u.test(text)) ||
      (/\b(?:part|quote|partage)\b/.test(fold(label)) &&
        /^(?:la |un )?(?:moitie|tiers|quart)$/.test(fold(text))) ||
      (/\boui ou non\b/.test(fold(label)) && /^(?:oui|non)$/.test(fold(text))) ||
      (ofAid.test(fold(label)) && /^[^\d€]*\p{L}{2}[^\d€]*$/u.test(text))
    );
  if (valueType === 'date' && asksDateAndMore(label)) return true;
  if (valueType === 'hours' && asksHowMany(label)) return isCounted(text);
  if (!/\d/.test(text)) return valueType === 'date' ? noDay.test(fold(text)) : /\p{L}{2}/u.test(text);
  switch (valueType) {
    case 'phone':
      return /^3\d{3}$/.test(text.trim()) || onePhone(text) || isPrice.test(text.trim());
    case 'postal-code':
      return /^\d{5}\s+\p{L}{2}|^\p{L}[^\d]+\s\(?\d{5}\)?$|^\p{Lu}{1,3}[\s-]\d/u.test(text.trim());
    case 'hours':
      return isAround(text, text.match(hour) ?? []);
    case 'date':
    case 'month':
      return (
        // « Je suis hébergée par un proche, au … »: an address.
        (/^(?:au|a|le)$/.test(fold(label)) && /\b\d{5}\s\p{L}{2}/u.test(text)) ||
        isAround(
          text,
          (text.match(days) ?? []).filter((day) => readDate(day).state === 'date'),
        ) ||
        (/\bdepuis (?:quand|quel|combien)/.test(fold(label)) && aMonth.test(fold(text))) ||
        (isLongAgo.test(fold(text)) && !/\b(?:naissance|nee?)\b/.test(fold(label))) ||
        (/\bheure/.test(fold(label)) && readDate(withoutHour(text)).state === 'date') ||
        (/\bdepuis\b/.test(fold(label)) && duration.test(fold(text)))
      );
    default:
      return false;
  }
}

const otherMoney =
  /\d\s?(?:CHF|USD|GBP|CAD|MAD|DZD|TND|XOF|XAF|FCFA|FS|\$|£|francs?|dollars?|livres?|dirhams?|dinars?|roupies?|yens?)(?!\p{L})/iu;
const asksOtherMoney = /\b(?:devises?|monnaies?|francs?|dollars?|livres?|dirhams?|dinars?)\b/;

/** « Nombre d'heures travaillées », « Heures du mois – EXEMPLE »; not « Heures de présence », « Heures souhaitées ». */
const howManyHours =
  /\b(?:nombre|nb|nbre|total|combien)\b.*\bheures\b|\bheures (?:(?:qui|que vous|vous) .*)?(?:travaillees?|effectuees?|payees?|remunerees?|faites|du mois|(?:dans|par) (?:le |ce )?mois)\b/;
const notYetHours =
  /\b(?:horaires?|souhait\w*|disponib\w*|prevu\w*|envisag\w*|previs\w*|detail\w*|repart\w*|formation|stage|quelles|quand|debut|fin|precis\w*)\b/;
const aWeekday =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours?|horaires?|formation|stage)\b/;
/** « Jours et heures travaillées » */
const hoursAndMore =
  /\b(?:jours?|dates?|noms?|employeurs?|salaires?) (?:et|ou)\b|\b(?:et|ou) (?:(?:le|les|la|l) )?(?:jours?|dates?|noms?|employeurs?|salaires?|motifs?|horaires?)\b/;
function asksHowMany(label: string): boolean {
  const name = fold(label);
  // « Heures – EXEMPLE », in a table of employers.
  const isOfRow =
    label.includes(betweenParts) && label.split(betweenParts).some((part) => fold(part) === 'heures');
  if (isOfRow) return !aWeekday.test(name);
  return howManyHours.test(name) && !notYetHours.test(name) && !hoursAndMore.test(name);
}

/** « Trente-cinq heures », « aucune », « 12 h le matin et 4 h le soir »; not « une semaine », « beaucoup », « tous les matins ». */
function isCounted(text: string): boolean {
  if (/\d/.test(text)) return isAround(text, text.match(hour) ?? []);
  return noHours.test(fold(text)) || hoursInWords.test(fold(text));
}
/** « 35 h par semaine », where those of the month are asked for: more than one number of hours. */
export const isOfAnotherTime = (
  { label, question, group }: Field,
  text: string,
  titles: readonly string[],
): boolean =>
  asksHowMany(label) &&
  perWeekOrDay.test(fold(text.replace('/', ' par '))) &&
  !perWeekOrDay.test(foldAll(label, question, group)) &&
  ([label, question, group].some((name) => isOfMonth(name ?? '')) ||
    (/\b(?:travaillees?|effectuees?|payees?|faites)\b/.test(fold(label)) && titles.some(isOfMonth)));
const perWeekOrDay = /\b(?:par|chaque|la|le|tous les) (?:semaines?|sem|jours?|j)\b|\bhebdo\w*|\bjournali\w*/;
const isOfMonth = (name: string): boolean => /\bmois\b/.test(fold(name)) || monthsIn(name).length === 1;

const noHours =
  /^(?:non|neant|rien|ras|zero(?: heures?)?|pas d heures?|(?:je n ai |on n a )?(?:pas|rien) (?:travaille|fait)\w*|aucune?s?(?: heures?)?|sans objet|non applicable|(?:non|pas) concernee?s?)$/;
const hoursInWords = new RegExp(
  `^(?:environ )?${aNumberInWords}(?: heures?(?: (?:et demie|trente|quinze))?)?$`,
);

/** « 06 12 34 56 78 / 01 23 45 67 89 », « 01 23 45 67 89 poste 12 », « 06 12 34 56 78 (ma fille) », « ma mère, 06 12 34 56 78 » */
function onePhone(text: string): boolean {
  const parts = text.split(/[/;,:]|\s(?:ou|et|poste|p\.|puis|[(–-]\s?(?=\p{L}))/iu).map((one) => one.trim());
  const at = parts.findIndex((one) => phoneShape(one) === true);
  return parts.length > 1 && at >= 0 && parts.slice(0, at).every((one) => !/\d/.test(one));
}

/** Nothing but whole words, spaces and signs is left beside what was found. */
function isAround(text: string, found: readonly string[]): boolean {
  const rest = found.reduce((left, one) => left.replace(one, ' '), text);
  return (
    found.length > 0 &&
    !/\d/.test(rest) &&
    /^(?:[^\p{L}]|(?<!\p{L})\p{L}{2,}|(?<!\p{L})à(?!\p{L}))*$/u.test(rest)
  );
}

const number = '(?:telephone|tel|portable|courriel|e mail|mail|siret|siren|iban|rib|numero)';
const words =
  '(?:noms?|prenoms?|raison sociale|denomination|employeur|banque|mutuelle|organisme|caisse|personne|lien|adresse(?! (?:e )?mail| electronique))';
/** « Nom et téléphone du médecin », « Raison sociale ou SIRET », « Téléphone ou courriel » */
const inOneCase = new RegExp(
  String.raw`\b${words}\b.* (?:et|ou) .*\b${number}\b|\b${number}\b.* (?:et|ou) (?:\p{L}{1,5} )?${words}\b|\btel(?:ephone)? (?:et|ou) .*(?:mail|courriel)\b|\b(?:mail|courriel) (?:et|ou) .*tel(?:ephone)?\b`,
  'u',
);

/** Whether a number of hers and something else are asked in one case: it stays a number to hide, with no shape to look at. */
export const asksNumberAndMore = ({ valueType, label }: Field): boolean =>
  valueType !== 'amount' && inOneCase.test(fold(label.replace(howLong, '').replace(/[,/+]/g, ' et ')));

/** « SIRET de l'employeur 14 chiffres, en haut de votre bulletin ; les 9 premiers sont le SIREN »: of that number alone. */
const howLong = /(?<=\d)\s(?:chiffres|caractères)(?!.*\sou\s).*$/iu;

const besidesDate =
  '(?:noms?|prenoms?|lieux?|adresses?|communes?|villes?|pays|lien|nationalite|profession|montants?|numeros?|nature|objet|motifs?|causes?|raisons?|type|organisme|employeur|ecole|classe|duree|heures?|horaires?|circonstances|telephone)';
const the = '(?:la |le |les |l |votre |vos |son |sa |ses )?';
/** « Nom, date de naissance et adresse », « Date et lieu », « Nom et prénom, né(e) le »; a comma is told as « et ». */
const dateInList = new RegExp(
  `\\b(?:${besidesDate}\\b.* (?:et|ou) ${the}(?:dates?|jour|nee?( e)? le)|(?:dates?|jour)\\b.* (?:et|ou) ${the}${besidesDate})\\b`,
);

/** Whether a date is asked among other things in one case. */
const asksDateAndMore = (label: string): boolean =>
  dateInList.test(fold(label.replace(/\([^()]*\)/g, ' ').replace(/[,/+]/g, ' et ')));
