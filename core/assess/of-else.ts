/** Whether a sentence that tells of something done tells it of another thing than what is declared. */
import type { PageModel } from '../page-model.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { declaredElse, declaredOnOtherForm, done } from './done.ts';
import { betweenSentences, isOver, ownTitles } from './no-proof.ts';
import { siteOfFunds } from './other-things.ts';
import type { Sentence } from './sentences.ts';
import { nameInTitle, received } from './stated.ts';

/** Of another thing, by its own words or, where they name none, by those around it. */
export function isOfElse({ text, told: said }: Sentence, page: PageModel, names: readonly string[]): boolean {
  const told = fold(said.replace(iconName, ''));
  if (ofItsPaper.test(told) || ofOtherForm.test(told) || isOfSomethingAboutIt.test(told)) return true;
  if (toFunds.test(told) && !siteOfFunds.test(page.host)) return true;
  if (isTitledElse(page, names)) return true;
  // « Actualisation » alone may be of it; « Actualisation mensuelle » is not.
  const longNames = names.filter((name) => name.includes(' '));
  if (!saysOneOf(text, longNames) && isOfProfile(page)) return true;
  if (isNameless.test(told) && isUnderAnother(text, page)) return true;
  if (
    (isBare.test(told) || namesNothing.test(told)) &&
    (isUnderOtherForm(text, page) || isUnderOtherName(text, page, names) || isToldOfElse(text, page))
  )
    return true;
  if (isBare.test(told) && page.alerts.concat(page.blocks).some((one) => changeDone.test(fold(one))))
    return true;
  if (
    !/\bvotre (?:declaration|actualisation)\b/.test(told) &&
    page.blocks.some((one) => ofEmployer.test(fold(one)))
  )
    return true;
  if (
    (ofSomethingElse.test(told) || ofAnotherDemand.test(told)) &&
    !saysOneOf(text, names.filter(saysOfWhat))
  )
    return true;
  if (
    (isNameless.test(told) || received.test(told)) &&
    [...page.blocks, ...page.alerts].some((one) => anotherDone.test(fold(one)))
  )
    return true;
  if (isOfThatOne.test(told) && [...page.alerts, ...page.blocks].some((one) => elseDone.test(fold(one))))
    return true;
  const another = nameInTitle.test(told) ? ofAnotherThing : ofAnswers.test(told) ? ofSurvey : null;
  if (another === null) return false;
  return !isOver(page) || page.blocks.concat(page.alerts).some((one) => another.test(fold(one)));
}

/** « À votre Caf », on their own sites; elsewhere, « transmise à la CAF » tells of what is passed on. */
export const funds = '(?:(?:la|votre) (?:caf|msa|cpam|caisse)\\b|l assurance maladie)';
const toFunds = new RegExp(`\\b(?:transmis|envoye|adresse)e?s? a ${funds}`);

/** « check_circle Déclaration transmise »: some pages draw a picture by its name. */
export const iconName = /^(?:[a-z]+_[a-z_]+|check|done|verified)\s+(?=\p{Lu})/u;

const things =
  '(?:documents?|justificatifs?|fichiers?|pieces?|messages?|paiement|courriers?|attestations?|reclamation|question|bulletins?|avis|rendez vous|procuration)';
/** « Votre question sur votre actualisation »; not « Justificatif de déclaration de situation ». */
const ofItsPaper = new RegExp(
  `\\b(?:votre|vos|une?|les?|la|ce|cette) ${things}(?: [a-z]+){0,2}? (?:de|du|sur|pour|concernant|relatif a|relative a|au sujet de) (?:la |l |votre |cette )(?:tele)?(?:declaration|actualisation)\\b(?!.*\\bvotre (?:declaration|actualisation) (?:a|est)\\b)`,
);
/** « L'annulation de votre actualisation », « Une copie de la déclaration »: of whatever it is but its sending or its receipt. */
const isOfSomethingAboutIt =
  /^(?:votre |la |le |l |les |une? |ce(?:t|tte)? )(?!(?:reception|transmission|depot|envoi|prise|enregistrement|validation|signature|accuse|justificatif|correction|administration|dgfip|direction|montant)\b)[a-z]+ (?:(?:de |d |sur |contre |concernant |pour )(?:[a-z]{3,8}er )?)(?:la |l |votre |cette |ma )(?:tele)?(?:declaration|actualisation|correction)\b/;
/** « TVA : votre déclaration a bien été transmise » */
const ofOtherForm = new RegExp(
  `\\b${declaredOnOtherForm}|^(?:tva|cfe|dons?|succession|biens immobiliers)\\b`,
);
/** « Accusé de réception n° 3 », « Déclaration transmise le… » */
const namesNothing = new RegExp(`^accuse de reception\\b|^declaration (?:bien )?${done}\\b`);
const nameOfOther = new RegExp(
  `^(?:\\d )?(?:votre |ma )?(?:${declaredElse}.{2,40}|${declaredOnOtherForm}.{0,40}|(?:mon |votre |un )?changement (?:de situation|d adresse)|reprise d (?:emploi|activite)|dsn\\b.{0,30}|absences?|employeurs?)$`,
);
const isBare = /\bvotre (?:declaration|actualisation) (?:a|est)\b/;
/** « Votre reprise d'emploi a bien été déclarée. » */
const changeDone =
  /\bvotre (?:reprise|changement|arret|absence|conge|entree en|demenagement|nouvelle adresse)\b.{0,30}\b(?:a|est) (?:bien )?(?:ete )?(?:declare|enregistre|pris)/;
/** « Votre employeur nous a transmis sa déclaration »: the page is about that one. */
const ofEmployer =
  /\bemployeur\b.{0,60}\b(?:a|ont) (?:bien )?(?:transmis|envoye|depose|valide|adresse|rempli) (?:sa|leur) declaration\b/;
/** « Payer mes impôts » as a title, « Biens immobiliers » or the step « Signature » just above. */
const otherTitle = /^(?:payer|paiement|messagerie|reclamation|rendez vous)\b/;
const otherAbove =
  /^(?:(?:mes |vos |votre |mon )?(?:biens immobiliers|dons?|succession|messages?|paiements?|courriers?)|(?:\d )?(?:signature|verification|validation))$/;
/** « Succession », over « Votre déclaration a bien été transmise » */
const otherForm =
  /^(?:(?:mes |vos |votre |mon )?(?:biens immobiliers|dons?|succession)|tva|cfe|(?:taxes?|contribution|enregistrement d une?) .{1,40}|loyers?)$/;
const isUnderOtherForm = (text: string, { blocks, headings }: PageModel): boolean =>
  headings.some(({ level, text: title }) => level === 1 && otherForm.test(fold(title))) ||
  blocks.some((block, at) => block.includes(text) && otherForm.test(fold(blocks[at - 1] ?? '')));
/** « Déclaration de reprise d'emploi », « DSN », right over « Déclaration transmise le… » */
const isUnderOtherName = (text: string, { blocks }: PageModel, names: readonly string[]): boolean =>
  blocks.some((block, at) => {
    const above = blocks[at - 1] ?? '';
    return (
      (block.includes(text) || (block !== '' && text.startsWith(block))) &&
      nameOfOther.test(fold(above)) &&
      !saysOneOf(above, names)
    );
  });
/** « Nature : changement d'adresse », « Objet » over « Absence », right under what was done */
const nature =
  '^(?:nature|objet|type|motif|sujet)(?: (?:de |d )(?:la |l |votre )?(?:declaration|demande|operation|demarche))?';
const isNature = new RegExp(`${nature}$`);
const natureOfOther = new RegExp(
  `${nature} (?!.*\\b(?:actualisation|mensuelle|revenus|ressources|correction)\\b).*\\b(?:changements?|adresse|demenagement|coordonnees|telephone|rib|reprise|embauche|absences?|conges?|arret|maladie|maternite|paternite|formation|stage)\\b`,
);
const linesOfNature = 3;
const isToldOfElse = (text: string, { blocks }: PageModel): boolean =>
  blocks.some((block, at) => {
    if (!block.includes(text)) return false;
    const lines = blocks.slice(at, at + 1 + linesOfNature).flatMap((line) => line.split(betweenSentences));
    return lines.some((line, next) =>
      natureOfOther.test(fold(isNature.test(fold(line)) ? `${line} ${lines[next + 1] ?? ''}` : line)),
    );
  });
const isUnderAnother = (text: string, { headings, blocks }: PageModel): boolean =>
  headings.some((one) => otherTitle.test(fold(one.text))) ||
  blocks.some((block, at) => block === text && otherAbove.test(fold(blocks[at - 1] ?? '')));

/** « L'adresse … est désormais vérifiée »: « Votre validation » is of that. */
const contactDone =
  /\b(?:adresse|courriel|e mail|telephone|portable|numero)\b.{0,60}\b(?:est|a ete) (?:desormais |bien |maintenant )?(?:verifiee?|confirmee?|validee?)\b/;
export const isOfContact = (page: PageModel): boolean =>
  [...page.alerts, ...page.blocks].some((one) => contactDone.test(fold(one)));

/** « Vous avez actualisé votre profil », « Mon profil de compétences » as a title: « votre actualisation » is of that. */
const profile = '(?:profil|cv|carte de visite|competences?|coordonnees)';
const profileDone = new RegExp(
  `\\bavez (?:bien )?(?:actualise|mis a jour|modifie) (?:votre|vos) ${profile}\\b|\\bvo(?:tre|s) ${profile}\\b.{0,30} (?:est|sont|a ete|ont ete) (?:bien )?(?:actualise|mis a jour|a jour)`,
);
const ofProfile = new RegExp(`^(?:mon|votre|mes|vos) ${profile}\\b`);
const isOfProfile = (page: PageModel): boolean =>
  [...ownTitles(page), ...page.alerts, ...page.blocks].some((one) => profileDone.test(fold(one))) ||
  ownTitles(page).some((one) => ofProfile.test(fold(one)));

/** « Envoi réussi », over « Votre document a été transmis » */
const ofAnotherThing =
  /\b(?:votre|vos|un|le|ce) (?:documents?|justificatifs?|fichiers?|pieces?|messages?|paiement|ordre|versement|bulletins?|attestations?|rib|reclamation|question|avis)\b/;
/** « Déposé le 20 mai – accusé de réception n° 7740215 », under « Votre message a bien été transmis » */
const isNameless = /^(?!.*\b(?:(?:tele)?declaration|actualisation|correction)s?\b).*\baccuse de reception\b/;
const anotherDone =
  /\b(?:votre|vos|un|le|ce) (?:documents?|justificatifs?|fichiers?|pieces?|messages?|paiement|ordre|versement|reclamation|question|demande|rib|procuration|courrier|rendez vous)\b.{0,30}\b(?:est|sont|a|ont) (?:bien )?(?:ete )?(?:bien )?(?:transmis|envoye|recu|enregistre|depose|pris|parvenu|arrive|confirme)|\bnous avons (?:bien )?recu (?:votre|vos|un|le) (?:documents?|justificatifs?|fichiers?|pieces?|messages?|paiement|bulletins?|reclamation|question|demande|rib|courrier)\b|^(?:rendez vous|message|paiement|document|courrier|demande)s? (?:bien )?(?:confirme|envoye|transmis|recu|enregistre)/;
/** « Vos réponses sont bien arrivées », of a survey */
const ofAnswers = /\bvos reponses\b/;
const ofSurvey = /\b(?:questionnaire|enquete|sondage|satisfaction|participation|bilan|votre avis)\b/;

/** « Votre déclaration de changement d'adresse a bien été enregistrée », over « Elle a été transmise le… » */
const elseDone = new RegExp(`\\b${declaredElse}.{2,60}?\\b(?:est|a ete|a bien ete) (?:bien )?${done}`);
const isOfThatOne = /^(?:elle\b|accuse de reception\b|nous l avons\b|(?:numero|reference)\b)/;

/** « Votre demande de rendez-vous » */
const ofAnotherDemand = /\bdemande (?:de|d|des|du)\b(?! (?:correction|actualisation)\b)/;

const ofSomethingElse = new RegExp(`\\b${declaredElse}|\\brevenus estimes\\b`);

/** « Déclaration de TVA », « Déclarer une location », as the page's own name. */
const toDeclareElse =
  /^declarer (?:une? |le |la |les |mon |ma |mes |l )(?!(?:situation|actualisation|ressources|revenus?|impots?|mois|declaration)\b)/;
const isTitledElse = (page: PageModel, names: readonly string[]): boolean =>
  ownTitles(page).some(
    (one) => (toDeclareElse.test(fold(one)) || ofSomethingElse.test(fold(one))) && !saysOneOf(one, names),
  );

/** « Accusé de réception de votre déclaration » is in « … de votre déclaration d'occupation » too: it does not say of what. */
const saysOfWhat = (name: string): boolean =>
  ofSomethingElse.test(fold(name)) || ofAnotherDemand.test(fold(name));

const ofOther =
  /\breception (?:de|du|d) (?!(?:la |votre |vos |ma |l )?(?:tele)?(?:declaration|actualisation|correction)s?\b)/;

/** « Accusé de réception de votre paiement » is about that; alone, it is about what the page is named after. */
export function isAbout(sentence: string, page: PageModel, about: readonly string[]): boolean {
  if (saysOneOf(sentence, about)) return true;
  if (ofOther.test(fold(sentence))) return false;
  // « /actualisation/2026-08/recapitulatif » names it too.
  return [page.title, ...page.headings.map(({ text }) => text), page.path].some((text) =>
    saysOneOf(text, about),
  );
}
