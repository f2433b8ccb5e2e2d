import type { Field } from '../page-model.ts';
import { withoutBirth } from '../reading/birth-told.ts';
import { fold, foldAll, hasWords, onceForEach } from '../wording/fold.ts';
import { monthNumber, monthsIn, type NamedMonth } from '../wording/months.ts';
import { isOverMessages } from './messages/titles.ts';

/** Whose a case is, as the page names people: by their place in the household, or by name. */
export interface Person {
  role: 'you' | 'partner' | 'child' | 'named';
  /** The page's own words for a person named, else ''. */
  name: string;
}

const partner =
  /\b(conjoint\w*|concubin\w*|(?<!\b(?:commune|organisme|association|entreprise|structure|banque) )partenaire|pacse\w*|(?<!\bnom d )(?<!\bou d )epou(x|se)|mari|(votre|ma) femme(?! de menage)|compagnon|compagne|(autre|second|deuxieme) (adulte|membre du couple)|declarante? 2|(personne|celui|celle) avec (qui|laquelle) vous (vivez|etes)(?!.*\bcoloc)|la personne (qui vit|vivant) avec vous(?!.*\bcoloc)|partage\w* (votre|ma|sa) vie)\b/;
/** « Le conjoint de votre mère » is hers. */
const ofAnother =
  /\b(conjointe?|concubine?|compagnon|compagne|partenaire|mari|epou(x|se)) (de|du) ((votre|ma|mon|sa|son|la|le|l|leur) )?(autre )?(mere|pere|parent|frere|soeur|tut(eur|rice)|aidante?|bailleur|defunte?)\b/g;
const child = /\b(enfants?|fils|fille|adolescent\w*|personnes? a charge)\b/;
const you = /\b(vous|allocataire|demandeur|declarante? 1|moi)\b/;
/** « Vous et votre conjoint », « Identité du demandeur et du conjoint »: of both. */
const ofBoth =
  /\b(vous|vos|allocataire|demandeu(r|se)|assuree?|declarante? 1)( meme)? (et|ou)\b|\b(et|ou) (vous|(de |du )?(l |le |la )?(demandeu(r|se)|allocataire|assuree?))\b/;
/** « A-t-elle eu des ressources ? »: of somebody named by another line. */
const ofSomeone = /^\P{L}*\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})/iu;

/** Whether a case asks about somebody whom it does not name. */
export function isOfSomeone({ label }: Field): boolean {
  return ofSomeone.test(label);
}

/** « Karim perçoit-il des revenus ? »: of the person it begins with. */
export const ofPersonNamed = /^\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}+)* \p{Ll}+-(?:t-)?(?:il|elle)(?!\p{L})/u;

/** « Ressources de Karim » */
export const moneyOf = /^(?:Ressources|Revenus|Salaires?) (?:de |d['’])\p{Lu}\p{Ll}/u;

/** Texts that name a case, nearest first. The heading comes last: it often speaks of the whole household. */
function namesOf(field: Field): string[] {
  const { group, question, outerGroup = null, label, heading } = field;
  // « Ressources de Karim : aucune », last of those of Nora.
  const isOfAnother = [label, group ?? ''].every((text) => moneyOf.test(text));
  // « Conversation avec votre conseiller, Julien T. », the last title before the cases, is of what stands above them.
  return [isOfAnother ? label : null, group, question, outerGroup, label, heading].filter(
    (text): text is string => text !== null && (text === label || !isOverMessages(text)),
  );
}

/** The one month a case stands for, or null when none or several are named. */
export const monthOf = onceForEach((field: Field): NamedMonth | null => {
  for (const text of namesOf(field)) {
    const months = monthsIn(withoutStart(withoutBirth(text)));
    if (months.length === 0) continue;
    // « Vos ressources de juillet, août et septembre », and each case under it names its own.
    return theOnly(months) ?? theOnly(monthsIn(withoutBirth(field.label)));
  }
  return null;
});

/** « Malo, apprenti depuis septembre 2026 »: when something began. */
const withoutStart = (text: string): string =>
  text.replace(/\bdepuis (?:le |début |fin )?(?:\d{1,2}(?:er)? )?\p{L}{3,9}(?: 20\d\d)?/giu, ' ');

function theOnly([first, ...others]: readonly NamedMonth[]): NamedMonth | null {
  return first && others.every(({ month }) => month === first.month) ? first : null;
}

/** « Monsieur », over the cases of one of two. */
const civility = /^(?:Madame|Monsieur|Mme|M\.|Mademoiselle)$/;

/** « Pour vous ou vos enfants » */
const ofHerToo =
  /\b(?:vous|moi) (?:et|ou) (?:(?:l )?une? (?:ou plusieurs )?(?:de|des) )?(?:vos|votre|mes|mon) /;

export const personOf = onceForEach((field: Field): Person => {
  for (const text of [...(field.role ? [field.role] : []), ...namesOf(field)]) {
    const folded = fold(text).replace(ofAnother, ' ');
    const [isPartner, isChild] = [partner.test(folded), child.test(folded)];
    // A title about everybody names nobody.
    if (isPartner && isChild) continue;
    if (isChild && ofHerToo.test(folded)) continue;
    if (isPartner && ofBoth.test(folded)) continue;
    if (isPartner) return { role: 'partner', name: '' };
    if (isChild && text === field.role) return { role: 'child', name: text.split(' ')[0] ?? '' };
    if (isChild) return { role: 'child', name: childIn(text, field) };
    if (you.test(folded) && !isOfSomeone(field)) return { role: 'you', name: '' };
    const name = nameIn(text) || (text !== field.label && civility.test(text) ? text : '');
    if (name) return { role: 'named', name };
  }
  return { role: isOfSomeone(field) ? 'named' : 'you', name: '' };
});

/** A heading is often of several; « Ressources de Lina », under « Votre enfant – Lina EXEMPLE, 19 ans », are hers. */
function childIn(title: string, { heading, group, question, label }: Field): string {
  const name = nameIn(title);
  const [first = ''] = name.split(' ');
  const isOwn = title !== heading || title === group;
  return isOwn || hasWords(foldAll(group, question, label), fold(first)) ? name : '';
}

/** By its own name too, where what stands over it is a sentence about everybody. */
export const isOfPartner = onceForEach((field: Field): boolean =>
  [field, { ...field, group: null, question: null }].some((one) => personOf(one).role === 'partner'),
);

/** Of who reads, and of nobody else. */
export const isHers = (field: Field): boolean => personOf(field).role === 'you' && !isOfPartner(field);

/** Two words with capitals next to each other: how people are named, and resources are not; « Ressources de Julien », « … de Julien, apprenti ». */
function nameIn(text: string): string {
  const whole = /\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{0,40})+/u.exec(text)?.[0];
  // « Salaires (Interim Sud-Drôme) », « Allocations France Travail »: who pays.
  const isOfPayer = aPayer.test(fold(whole ?? ''));
  // « Salaire Juin »
  const isOfMonth = monthsIn(whole?.split(' ').at(-1) ?? '').length > 0;
  const aged = /^(\p{Lu}\p{Ll}+),? \(?\d{1,2} ans\b/u.exec(text)?.[1];
  const first =
    /^(?:(?:Ressources|Revenus|Salaires) (?:de |d['’])(?=\S+(?:$| \(|, (?:apprenti|salarié|étudiant|conjoint|votre |mon |ma |en |\d)))|Ce que |(?:Reçu|Perçu|Gagné) par )(\p{Lu}[\p{L}'’-]+)/u.exec(
      text,
    )?.[1] ?? '';
  return (isOfMonth || isOfPayer ? undefined : whole) ?? aged ?? (monthsIn(first).length === 0 ? first : '');
}

const aPayer =
  /^(?:france travail|pole emploi|(?:agence|assurance|association|atelier|bar|boucherie|boulangerie|brasserie|cabinet|cafe|caisse|camping|cave|centre|chateau|cinema|clinique|college|commune|cooperative|creche|domaine|ecole|eurl|earl|entreprise|etablissements?|ets|ferme|gaec|garage|groupe|hopital|hotel|interim|librairie|lycee|mairie|manpower|menuiserie|msa|mutuelle|nettoyage|patisserie|pepinieres?|pharmacie|pressing|proprete|randstad|restaurant|sarl|sas|sasu|scea|scierie|scop|serres|services?|societe|supermarche|theatre|transports?|universite|vergers?|vignobles?|ville|adecco)\b)/;

/** What an amount of a month has in common with those of the other months: its name, its part of the page, whose it is. */
export function seriesOf(field: Field): string {
  const { role, name } = personOf(field);
  return [withoutMonth(field.label), withoutMonth(field.group ?? ''), role, name].join(' – ');
}

/** « salaire », of « Salaire de mars 2026 » and of « Mars 2026 – Salaire ». */
export function withoutMonth(name: string): string {
  return fold(name)
    .split(' ')
    .filter(
      (word) =>
        monthNumber(word) === null && !/^(?:de|d|du|en|le|la|les|des|au|mois|pour|20\d\d)$/.test(word),
    )
    .join(' ');
}

/** Of one month, or where none is named of either. */
export function mayBeSameMonth(a: NamedMonth | null, b: NamedMonth | null): boolean {
  return a === null || b === null || a.month === b.month;
}

export function isSamePerson(a: Person, b: Person): boolean {
  return a.role === b.role && fold(a.name) === fold(b.name);
}
