/**
 * How she lives where she lives, and the rent: « Propriétaire, sans emprunt à rembourser » or « Logée gratuitement », and a
 * landlord named; « Locataire », and a rent of 0.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isOptional, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { personOf } from '../who-and-when.ts';
import { saysFree } from './lodged-free.ts';
import { isInOnePart, withoutCondition } from './no-room-for.ts';

type Kind = 'owner' | 'tenant' | 'free';

const owner =
  /^(?:(?:je suis|nous sommes|vous etes|j en suis|deja) )?(?:co ?)?(?:proprietaires?|accedante?s?|(?:en )?(?:cours d )?accession)\b(?!.*\b(?:locataires?|bailleur\w*|non|pas|bientot|terrain|mobil|caravane|emplacement|peniche|bateau|loue[zr]?|location|ailleurs|autre|futur\w*|hebergee?s?)\b)/;
const tenant =
  /^(?:(?:je suis|nous sommes|vous etes) )?(?:co ?)?locataires?\b(?!.*\b(?:proprietaire|heberge\w*|gratui\w*|emplacement|terrain|garage|parking|sortante?s?|futur\w*|non|pas|ancien\w*|sans (?:loyer|bail))\b)/;
/** « Êtes-vous propriétaire de votre logement ? » */
const asksIfOwner =
  /^(?:(?:etes|soyez) vous|vous etes|je suis) (?:actuellement )?proprietaire(?: e)?(?: occupante?)? (?:de |du )(?:(?:votre|ce|mon|ma|cette|la|l) ?)?(?:logement|residence|maison|appartement|habitation|domicile)(?: principale?| actuel\w*| que vous occupez| ou vous (?:vivez|habitez))?$/;
const longestChoice = 80;

/** « Statut d'occupation : Propriétaire », shown again without the other choices; « Vous êtes : Propriétaire » may be who lets. */
const ofHome =
  /^(?:votre |mon )?(?:logement|habitation|(?:(?:statut|mode|type|titre|nature|conditions?) (?:d |de l ))?occupation|situation (?:de|du|au regard du) logement)\b/;
/** Of a home that is not hers now, or not hers at all. */
const ofOtherHome =
  /\b(?:ancien\w*|precedent\w*|avant|quitt\w*|futur\w*|souhait\w*|recherch\w*|demande\w*|secondaire|parents?|enfants?|etudiante?|conjoint\w*|concubin\w*|heberge(?:ant|ur)\w*|locatifs?|fonciers?|mis en location|emplacement|terrain|garage|parking|box|bureau|locaux?|commercial|professionnel\w*)\b/;

/** Of that home alone, and paid: not of a shop, of a pitch, of a student's room; what is had is not called so. */
const paidToLet =
  /^(?=.*\b(?:bailleur|loyer)\b)(?:(?:noms?|prenoms?|raison|sociale|adresse|telephone|siret|proprietaire|bailleur|agence|organisme|votre|mon|ce|le|la|l|du|de|d|des|en|et|ou|a|euros?|montant|loyer|que|vous|payez|combien|quel|est|mensuel\w*|premier|mois|entier|complet|plein|courant|base|par|chaque|hors|avec|sans|charges?|comprises?|net|nu|brut|actuel\w*|principal\w*|residence|logement|habitation|domicile|paye|regle|verse|derniere?|quittance)(?: |$))+$/;
const isRent = (name: string): boolean => /^(?!.*\bbailleur\b).*\bloyer\b/.test(name);
const sinceOwner =
  /^(?:vous (?:en )?etes |si )?proprietaire (?:du logement |de (?:votre|ce) logement )?depuis\b|^date d (?:achat|acquisition) (?:du|de (?:votre|ce)) (?:logement|residence principale|maison|appartement)$/;

export function checkKindOfHome({ asked, recap }: CheckContext): Finding[] {
  return [asked, recap].flatMap((said) =>
    said.flatMap((choice) => {
      const kind = kindOf(choice);
      if (kind === null) return [];
      return said
        .filter((field) => field !== choice && isOfThisHome(field, choice))
        .flatMap((field) => against(kind, field, choice));
    }),
  );
}

function kindOf(choice: Field): Kind | null {
  if (stateOf(choice) !== 'filled' || choice.valueType === 'amount') return null;
  const { label, group, heading, options } = choice;
  if (isYesNo(choice)) return yesNoOf(choice) === 'yes' && asksIfOwner.test(fold(label)) ? 'owner' : null;
  if (ofOtherHome.test(foldAll(label, group, heading)) || isOfKin(choice)) return null;
  if (saysFree(choice)) return 'free';
  const said = fold(withoutBrackets(textOf(choice) ?? ''));
  const others = options.filter((option) => option !== textOf(choice)).map(fold);
  const isOfHome = isShown(choice) && ofHome.test(fold(label));
  // Without « Locataire » beside it, « Propriétaire » is who lets; « Locataire » is of a dispute.
  const isAgainst = (words: RegExp): boolean => isOfHome || others.some((option) => words.test(option));
  if (said.length > longestChoice) return null;
  if (owner.test(said)) return isAgainst(/\blocataires?\b/) ? 'owner' : null;
  return tenant.test(said) && isAgainst(/\b(?:proprietaires?|accedant\w*|heberge\w*|loge\w*)\b/)
    ? 'tenant'
    : null;
}

const isOfKin = (field: Field): boolean => ['partner', 'child'].includes(personOf(field).role);

const nameOf = ({ label }: Field): string => fold(withoutCondition(withoutBrackets(label)));

/** « Votre nouveau logement », beside how she lives now. */
const isNewHome = ({ label, group, outerGroup, question, heading }: Field): boolean =>
  /\b(?:nouve\w+|attribue\w*|propose\w*)\b/.test(foldAll(label, group, outerGroup, question, heading));

/** « Loyer (uniquement pour les locataires) », a part of its own. */
const isInPartOfRent = ({ group }: Field): boolean =>
  /^(?:votre |mon |le )?(?:loyer|bail|bailleur)\b/.test(fold(withoutBrackets(group ?? '')));

function isOfThisHome(field: Field, choice: Field): boolean {
  const { label, group, outerGroup, question } = field;
  const heading = field.heading === choice.heading ? null : field.heading;
  return (
    (paidToLet.test(nameOf(field)) || sinceOwner.test(nameOf(field))) &&
    (isInOnePart(field, choice) || isInPartOfRent(field)) &&
    isNewHome(field) === isNewHome(choice) &&
    !isYesNo(field) &&
    !ofOtherHome.test(foldAll(label, group, outerGroup, question, heading)) &&
    personOf(field).role === personOf(choice).role
  );
}

/** « Loyer (locataires) » */
const ofTenants = /\((?:si |pour |pour les |les )?locataires?(?: (?:uniquement|seulement))?\)/i;
/** « 0 si vous n'en payez pas encore » */
const mayBeZero = /\b(?:0|zero)\b/;

function against(kind: Kind, field: Field, choice: Field): Finding[] {
  const isOfMoney = isRent(nameOf(field));
  if (sinceOwner.test(nameOf(field)))
    return kind === 'tenant' && stateOf(field) === 'filled' && !tellsNothing(field)
      ? [answersApart(spotOf(field), choice)]
      : [];
  if (kind === 'tenant') {
    const { label, hint } = field;
    if (!isOfMoney || monthsIn(label).length > 0 || mayBeZero.test(foldAll(hint, label))) return [];
    if (stateOf(field) === 'empty')
      return ofTenants.test(label) && !field.required && !isOptional(field)
        ? [ownFinding('yes-needs', 'problem', spotOf(field), 'yes-needs-problem')]
        : [];
    const params = { told: label, asked: choice.label };
    return centsOf(field) === 0
      ? [ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', params)]
      : [];
  }
  // Of whom her home is, is whoever lodges her; an earlier rent may be of the home she left.
  const mayBeRight = isOfMoney ? monthsIn(field.label).length > 0 : /\bproprietaire\b/.test(nameOf(field));
  if (kind === 'free' && mayBeRight) return [];
  const isGiven = isOfMoney ? /[1-9]/.test(textOf(field) ?? '') : stateOf(field) === 'filled';
  return isGiven && !tellsNothing(field) && !toldAsNone.test(fold(textOf(field) ?? ''))
    ? [answersApart(spotOf(field), choice)]
    : [];
}

/** « Je suis propriétaire », in the place of a landlord's name. */
const toldAsNone = /\b(?:moi meme|proprietaire|aucun|pas de|gratuit\w*|heberge\w*|sans objet)\b/;
