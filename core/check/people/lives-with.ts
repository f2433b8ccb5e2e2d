/** Who lives with her, told in one place and left out or denied in another. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { denies, isYesNo, stateOf, tellsNothing, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { personOf } from '../who-and-when.ts';
import { partnerWords } from '../word-lists.ts';
import { numberIn } from './count-said.ts';
import { countsIn } from './counts-announced.ts';
import { isCivil, livesAsCouple, saysNoPartner } from './couple.ts';
import { withHer, withoutHer } from './people-told.ts';

export function checkLivesWith(context: CheckContext): Finding[] {
  const said = [...context.asked, ...context.recap];
  return [
    ...goneButThere(said),
    ...coupleOfOne(context, said),
    ...coupleButDenied(context, said),
    ...raisedAlone(said),
    ...nobodyButKnown(context, said),
    ...nobodyButNamed(said),
  ];
}

/** Told as what has changed. A divorce may come years after, when another lives there. */
const hasGone = new RegExp(
  `^(une |la |ma |notre )?(separation(?! de biens)|rupture( d(e|u) (la |votre |mon )?(pacs|couple|vie|union|concubinage)\\b| conjugale|$)|fin d(e|u) (la |notre )?(vie commune|concubinage|couple)|(depart|deces) d(e|u) (mon |ma |votre )?(?:${partnerWords}))\\b`,
);
const ofWork = /\b(contrats?|emplois?|travail|professionnel\w*|employeurs?)\b/;
/** « Motif : rupture » may be of a contract; a separation is not. */
const mayBeOfContract = /^(?:la )?rupture$/;
const oneOfThem = new RegExp(
  `^(?!.*\\b(ex|ancien\\w*|futur\\w*)\\b).*\\b(votre|mon|ma) (?:${partnerWords})\\b`,
);
export const livesThere =
  /\b(vi(t|vent|vant)|habit(e|ent|ant)|loge(nt)?|occupe(nt)?|resid(e|ent|ant)|compose(nt)?)\b.*\b((chez|avec) vous|logement|domicile|foyer|toit)\b/;
/** He may have kept what was the home of both. */
export const kept = /\b(logement|domicile|foyer|toit) (familial|conjugal|commun)\b/;
const livesWithHim = /^vivez vous (encore |toujours )?avec\b/;
export const noLonger = /\b(ne|n|plus|avant|quitt\w*|jusqu)\b/;
/** Parted, and in the same home still. */
export const underOneRoof = /\b(meme (toit|logement)|cohabit\w*)\b/;

/** « Ce qui a changé : séparation », and the partner ticked among those who live there. */
function goneButThere(said: readonly Field[]): Finding[] {
  const change = said.find(
    (field) =>
      (field.options.length > 1 || isShown(field)) &&
      hasGone.test(fold(textOf(field) ?? '')) &&
      !(mayBeOfContract.test(fold(textOf(field) ?? '')) && /\bmotif\b/.test(fold(field.label))) &&
      !ofWork.test(foldAll(field.group, field.question, field.label)),
  );
  if (!change || said.some((field) => underOneRoof.test(foldAll(field.label, textOf(field))))) return [];
  const there = said.find((field) => {
    // « – né(e) le » denies nothing.
    const label = field.label.replace(/ – né.*$/u, '');
    const asked = foldAll(field.question, field.group, label);
    return (
      ((yesNoOf(field) === 'yes' && oneOfThem.test(fold(field.label))) || isTiedSo(field)) &&
      (livesThere.test(asked) || livesWithHim.test(fold(field.label))) &&
      !noLonger.test(asked) &&
      !kept.test(asked)
    );
  });
  // Married until the judge has spoken, one may answer so; in a couple, no longer.
  const isCouple = (field: Field): boolean =>
    isYesNo(field) && !ofBefore.test(fold(field.label)) && tellsOfCouple(field);
  const given = there ?? (parted.test(fold(textOf(change) ?? '')) ? said.find(isCouple) : undefined);
  return given ? [answersApart(spotOf(given), change)] : [];
}

const livesWithHer = new RegExp(`^(?:${partnerWords}) (?:vivant|vit|habitant) avec vous\\b`);

/** « Lien avec vous : Conjoint », in a list of those who live there. */
const isTiedSo = (field: Field): boolean =>
  (isShown(field) && livesWithHer.test(fold(field.label)) && !tellsNothing(field)) ||
  (/\b(?:lien|parente|qualite)\b/.test(fold(field.label)) &&
    new RegExp(`^(?:votre |mon |ma )?(?:${partnerWords})$`).test(fold(textOf(field) ?? '')));

const ofBefore = /\b(etiez|viviez|avez|ete|avant|jusqu|depuis|separation|nouveau)\b/;
const parted = /^(une |la |ma |notre )?(separation|rupture|fin)\b/;

/** Married, and not under one roof. */
const livesApart =
  /\b(ailleurs|a l etranger|incarcer\w*|hospitalis\w*|ehpad|(en|un) etablissement|maison de retraite|eloign\w*|geographi\w*|separ\w*|autre (adresse|logement|domicile)|defunte?|decede\w*|deces|veu(f|ve))\b/;
const asksWherePartner = new RegExp(
  `\\b(?:${partnerWords})( e)?( est)? (loge|vi[tv]|habite|reside|domicili|hebergee?)`,
);
/** « Votre conjoint vit-il avec vous ? Oui » */
const isWithHer = (field: Field): boolean =>
  yesNoOf(field) === 'yes' && /\bavec vous\b/.test(fold(field.label));
const afterChange = /\bapres (?:le|ce|la|cette) (?:changement|separation|depart|evenement)\b/;
const bare = /^(nombre d |combien d )?adultes?$/;
const adults =
  /^(?!.*\b(autres?|en plus|outre|supplementaires?|charge|rattach\w*|handicap\w*|enfants?|hors|sauf|avec vous)\b)(?=.*\b(foyer|menage|logement|domicile|vi(t|vent|vant)|habit\w*|compos\w*)\b).*\badultes?\b/;
const adultsBesides =
  /^(?!.*\bvous et\b)(?!.*\bautres?\b(?!.* que vous)).*\badultes?\b.*\b(avec|que|outre|en plus de|hormis|a part) vous\b/;
const ofHome = /\b(foyer|menage|logement|domicile)\b/;
/** « Personnes qui vivent avec vous », « à charge »: she is not among them. */
const ofOthers = /\b(avec vous|charge|autres?|en plus|adultes?|conjoint\w*|hors|sauf|sans)\b/;

/** « Marié(e) », and one grown-up in the home, or nobody besides her. */
function coupleOfOne(context: CheckContext, said: readonly Field[]): Finding[] {
  if (livesAsCouple(context) !== true) return [];
  const couple = said.find((field) => tellsOfCouple(field) && !/\b20\d\d\b/.test(field.label));
  if (!couple) return [];
  // « Votre foyer après le changement » tells of the home by itself: what has changed is told over it.
  const isOfNow = couple.group !== null && afterChange.test(fold(couple.group));
  const around = isOfNow ? said.filter(({ group }) => group === couple.group) : said;
  const words = [
    ...(isOfNow ? [] : [context.page.title]),
    ...around.map((field) => `${isTold(field) ? field.label : ''} ${textOf(field) ?? ''}`),
  ];
  if (words.some((text) => livesApart.test(fold(text)))) return [];
  if (around.some((field) => asksWherePartner.test(fold(field.label)) && !isWithHer(field))) return [];
  const alone = around
    .filter((field) => {
      const [label, told] = [fold(field.label), adultsIn(field)];
      if (/\b(conjoint\w*|couple)\b/.test(fold(field.hint ?? ''))) return false;
      return (
        (told === 1 &&
          (adults.test(label) || isBareAtHome(field)) &&
          !withoutHer.test(fold(field.hint ?? ''))) ||
        (told === 0 && adultsBesides.test(label) && !withHer.test(label)) ||
        (saysNobody(field) && !ofAnother.test(label))
      );
    })
    .map(spotOf);
  const counted = countsIn(context)
    .filter(
      ({ sort, stated, words: of }) =>
        sort === 'personne' &&
        stated === 1 &&
        (withHer.test(of) || (ofHome.test(of) && !ofOthers.test(of) && !withoutHer.test(of))),
    )
    .map(({ spot }) => spot);
  return [...alone, ...counted].slice(0, 1).map((spot) => answersApart(spot, couple));
}

const tellsOfCouple = (field: Field): boolean => livesAsCouple({ asked: [field], recap: [] }) === true;

const isTold = (field: Field): boolean =>
  stateOf(field) === 'filled' && !tellsNothing(field) && yesNoOf(field) !== 'no';

/** « Nombre d'adultes », under « Votre foyer » */
const isBareAtHome = ({ label, group, heading }: Field): boolean =>
  bare.test(fold(label)) && ofHome.test(foldAll(group, heading));

/** « 1 », « un seul », « 1 adulte », « aucun adulte », « 1 (Mme Roux) » */
function adultsIn(field: Field): number | null {
  const text = (textOf(field) ?? '').replace(/\([^()]*\)$/, '').trim();
  return numberIn(text) ?? numberIn(/^(.+?) adultes?\b/iu.exec(text)?.[1] ?? '');
}

const saysAlone = /\b(vivez|vis) seule?\b/;
const isLoneParent = /^(je suis |vous etes |etes vous )?(un )?parent isole$/;
const nameOfPartner =
  /^((nom|prenom|nom et prenom|nom prenom)s? (de |du )?)?((votre|mon|ma) )?(conjointe?|concubine?|partenaire)( e)?$/;

/** « Conjoint : sans objet, vous vivez seul(e) », where the page says elsewhere that she lives with somebody. */
function coupleButDenied({ asked, recap }: CheckContext, said: readonly Field[]): Finding[] {
  const isDenial = (field: Field): boolean =>
    saysNoPartner(field) ||
    (isLoneParent.test(fold(field.label)) && yesNoOf(field) === 'yes') ||
    (saysAlone.test(fold(textOf(field) ?? '')) && personOf(field).role === 'partner') ||
    (field.valueType === 'name' &&
      nameOfPartner.test(fold(field.label)) &&
      stateOf(field) === 'filled' &&
      tellsNothing(field));
  const [denial] = said.filter(isDenial);
  const [others, lines] = [asked, recap].map((fields) => fields.filter((field) => !isDenial(field)));
  if (!denial || livesAsCouple({ asked: others ?? [], recap: lines ?? [] }) !== true) return [];
  const couple = [...(others ?? []), ...(lines ?? [])].find(tellsOfCouple);
  return couple ? [answersApart(spotOf(denial), couple)] : [];
}

const asksIfAlone =
  /\b(elev\w*|(assum\w*|charge)\b.*\benfants?)\b.*\bseule?\b(?! (enfant|fils|fille))|\bseule?( e)? (a|pour) elever\b|\bsans l autre parent\b|^vivez vous seule?\b|^(je suis |vous etes |etes vous )?parent isole\b/;
const otherParent =
  /\b(autre parent|(pere|mere) (de l|de votre|de vos|des|du|d un) (enfants?|bebe|fils|fille))\b/;
const asksWhere = /\b(ou|adresse|reside\w*|residence|domicile|habite\w*|vi(t|vent)|loge\w*)\b/;
const withThem =
  /\b((avec|chez) (moi|vous)|meme (adresse|domicile|logement|toit|foyer)(?! que (l|le|la|cet|votre|son) (enfant|bebe|fils|fille))|meme que (la mienne|le mien|moi|vous|la votre|le votre)|(mon|votre) (domicile|adresse|logement))\b/;

const isSingle = (field: Field): boolean =>
  /^(celibataire|seule?)\b/.test(fold(textOf(field) ?? '')) &&
  livesAsCouple({ asked: [field], recap: [] }) === false &&
  !isCivil(field);

/** « Élevez-vous seul(e) cet enfant ? Oui », « Célibataire », and the other parent at the same address. */
function raisedAlone(said: readonly Field[]): Finding[] {
  const alone =
    said.find((field) => asksIfAlone.test(fold(field.label)) && yesNoOf(field) === 'yes') ??
    said.find(isSingle);
  if (!alone || said.some(({ label }) => underOneRoof.test(fold(label)))) return [];
  const there = said.find((field) => {
    const [label, answer] = [fold(field.label), fold(textOf(field) ?? '')];
    const names = foldAll(field.label, field.question, field.group);
    if (field === alone || !otherParent.test(names) || !asksWhere.test(label)) return false;
    if (/\benfants?\b/.test(label) && !otherParent.test(label)) return false;
    if (isYesNo(field)) return yesNoOf(field) === 'yes' && withThem.test(label);
    return field.options.length > 1 && withThem.test(answer) && !denies(answer) && !/^pas\b/.test(answer);
  });
  return there ? [answersApart(spotOf(there), alone)] : [];
}

const asksWhoElse =
  /(?:^|\b(?:vous|foyer) )qui\b.*\b(loge|vit|habite|heberge\w*|occupe)\b.*\b((chez|avec) vous|logement|domicile|toit)\b|\b(quelqu un( d autre)?|une (autre )?personne|d autres personnes) (y |est (il|elle) |sont (ils|elles) )?(vi(t|vent)|loge(nt)?|habite(nt)?|heberge\w*|occupe(nt)?)\b|^hebergez vous\b/;
const asksAlone = /^vivez vous seule?\b|\bla seule personne\b|\b(le seul occupant|la seule occupante)\b/;
/** Of some: « en dehors de votre famille ». */
const ofSome =
  /\b(famille|parents?|hors|dehors|conjointe?|enfants?|locataires?|bail|adultes?|majeure?s?|temporaire\w*)\b/;
const nobody = /^(personne|aucune?( autre)?( personne)?|je (vis|suis|habite) seule?( e)?)$/;

/** Besides her own family: « D'autres personnes vivent-elles chez vous ? », « Hébergez-vous quelqu'un ? » */
const ofAnother = /\b(autres?|heberge\w*)\b/;
const ofFamily = new RegExp(`\\bvotre (fils|fille|${partnerWords})\\b`);

/** « Outre vous, qui loge chez vous ? Personne », « Vivez-vous seul(e) ? Oui » */
function saysNobody(field: Field): boolean {
  const asks = fold(field.label);
  if (ofSome.test(asks)) return false;
  if (isYesNo(field) && asksAlone.test(asks)) return yesNoOf(field) === 'yes';
  if (!asksWhoElse.test(asks)) return false;
  if (isYesNo(field)) return yesNoOf(field) === 'no';
  return field.options.length > 1 && nobody.test(fold(textOf(field) ?? ''));
}

const someone = `votre (mere|pere|fils|fille|frere|soeur|neveu|niece|oncle|tante|cousine?|amie?|grand mere|grand pere|proche|${partnerWords})`;
const atHome = '((a|dans) votre (domicile|logement|foyer|adresse)|(chez|avec) vous)';
const isThere = new RegExp(
  `\\b(arrivee|installation|emmenagement|accueil) (de|d) ${someone}\\b.*\\b${atHome}\\b|\\b${someone}\\b.*\\b(vit|habite|loge|reside|est (hebergee?|logee?|domiciliee?))\\b.*\\b${atHome}\\b`,
);
/** There the site shows what she is about to change. */
const ofAChange = /\b(chang\w*|modifi\w*|depart|separation|mise a jour)\b/;
const named = /(?<!\p{L})(?:Mme|Madame|Monsieur|M\.) (?=\p{Lu})/gu;
/** Told with a day or as noted, it is of her, and not of whoever reads. */
const isKnown = /\b(enregistr\w*|note\w*|signale\w*|connue?s?|informe\w*|recue?s?|depuis|20\d\d)\b/;
const isNotSure =
  /\b(si|lorsque|quand|depart|partie?|quitt\w*|prevue?|prochaine?\w*|sera|devra|doit|peut|ou|cas|devez|pouvez|declarez|indiquez|exemple|demandee?|refusee?|etait|vivait|habitait)\b/;

/** « L'arrivée de votre mère à votre domicile », written by the site, and « Qui loge chez vous ? Personne ». */
function nobodyButKnown({ page }: CheckContext, said: readonly Field[]): Finding[] {
  const names = [page.title, ...page.headings.map(({ text }) => text)];
  if (names.some((text) => ofAChange.test(fold(text)))) return [];
  const known = page.blocks.find((block) => {
    const words = fold(block.replace(named, 'votre proche '));
    return (
      isThere.test(words) &&
      isKnown.test(words) &&
      !isNotSure.test(words) &&
      !denies(words) &&
      !block.includes('?')
    );
  });
  return known === undefined
    ? []
    : said
        .filter(
          (field) => saysNobody(field) && !(ofAnother.test(fold(field.label)) && ofFamily.test(fold(known))),
        )
        .map((field) =>
          ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: known }),
        );
}

const ofWhoLives =
  /^noms?\b.*\b(personnes? (hebergee?s?|(qui )?(vi(t|vent|vant)|loge(nt|ant)?|habit(e|ent|ant)) (avec|chez) vous)|cette personne\b.*\b(avec|chez) vous)\b/;

/** « Hébergez-vous quelqu'un ? Non », and the name of that person. */
function nobodyButNamed(said: readonly Field[]): Finding[] {
  const none = said.find(saysNobody);
  const given = said.find(
    (field) =>
      ofWhoLives.test(fold(field.label)) &&
      field.valueType === 'name' &&
      stateOf(field) === 'filled' &&
      !tellsNothing(field) &&
      !/^personne\b/.test(fold(textOf(field) ?? '')),
  );
  return none && given ? [answersApart(spotOf(given), none)] : [];
}
