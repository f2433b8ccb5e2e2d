/** The sentences of a page that claim that what was declared has arrived, and how surely. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { monthsAsPattern, monthsIn } from '../wording/months.ts';
import { act, arrivedOrSettled, declared, declaredElse, declaredOnOtherForm, done } from './done.ts';
import { isMoment } from './moment.ts';
import { betweenSentences, isOver, ownTitles } from './no-proof.ts';
import { isOfOther, isOfOtherDeclaration, isOfPapers, siteOfFunds } from './other-things.ts';
import { rowsTold } from './rows.ts';
import { asStated, asTitle, asWell, nameInTitle, received, recipient, saysWording } from './stated.ts';

export interface Sentence {
  text: string;
  /** The same, where « Elle » is the declaration that the sentence before it is about. */
  told: string;
  isMessage: boolean;
  /** A short line of its own: « Déclaration validée. » */
  isLine: boolean;
}
const longestOfItsOwn = 90;
/** Over a text that tells how it goes. */
const isTip =
  /^(?:bon a savoir|a savoir|le saviez vous|conseil|astuce|exemple)$|\b(?:verrez|lirez|lisez|affiche\w*|dit|indique|apparait|exemple)\b(?: [a-z]+){0,2}$/;
const longestTitle = 20;
/** « À la fin, la page affiche : » */
const announcesOne = (before = ''): boolean =>
  isTip.test(fold(before)) && (before.trim().endsWith(':') || before.length <= longestTitle);

/** Cut once for each page: each guide of the site looks through them. */
const cut = new WeakMap<PageModel, Sentence[]>();

export function sentencesOf(page: PageModel): Sentence[] {
  const known = cut.get(page);
  if (known) return known;
  const split = (text: string, isMessage: boolean): Sentence[] => {
    const parts = text.split(betweenSentences);
    const isLine = parts.length === 1 && text.length <= longestOfItsOwn;
    return parts.map((part) => ({ text: part, told: part, isMessage, isLine }));
  };
  const sentences = withElleNamed([
    ...page.headings.flatMap((heading) => split(heading.text, true)),
    ...page.alerts.flatMap((alert) => split(alert, true)),
    ...page.blocks
      .filter((_block, at) => !announcesOne(page.blocks[at - 1]))
      .flatMap((block) => split(block, false)),
  ]);
  cut.set(page, sentences);
  return sentences;
}

/** « Votre déclaration est terminée. Elle a été reçue le… » */
function withElleNamed(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((one, at) => {
    const before = sentences[at - 1]?.text ?? '';
    const sentence = { ...one, told: one.text.replace(sentOn, '$1 votre $2') };
    const it =
      /^Elle (?=(?:a|est|nous) )/u.test(one.text) && !before.trim().endsWith('?')
        ? (aboutIt.exec(fold(before)) ?? weHaveIt.exec(fold(before)))?.slice(1).find(Boolean)
        : undefined;
    return it ? { ...sentence, told: one.text.replace(/^Elle/u, `Votre ${it}`) } : sentence;
  });
}
/** « Vous avez transmis le 17/09/2026 à 10:33 une déclaration corrective »: what was sent, as if told before its day. */
const sentOn =
  /^(vous (?:nous )?avez (?:bien )?\p{L}+) (?:le (?:\p{L}+ )?\d{1,2}(?:er)?(?:[/.]\d\d[/.]| \p{L}+ )\d{4}|ce jour|aujourd['’]hui)(?:,? à \d{1,2} ?[h:] ?\d\d)?,? (?:une |votre |la |l['’])(?:nouvelle )?((?:télé)?déclaration|actualisation|correction|rectification)(?!\p{L})/iu;
/**
 * Only after a sentence that says that it is done, and ends there: one that names another thing, « attend une attestation », « une
 * pièce manquait », may mean that; one that is ready or incomplete has not gone.
 */
const itsName =
  '((?:declaration|actualisation|(?:demande de )?correction)(?: (?:de|du|d|des|pour|en|mensuelle|annuelle|automatique|corr\\w+|rectif\\w+|20\\d\\d)\\b(?:(?! (?:a|est|etait|nous|n|attend\\w*|precedente?|derniere?) ).){0,40}?)?)';
const aboutIt = new RegExp(
  `^(?:(?:merci|bonjour|bravo)(?: [^ ]+)? )?(?:votre |la |cette |ma )?(?:nouvelle |tele)?${itsName} (?:(?:nous )?(?:a|est) (?:bien |maintenant )?(?:ete )?)?${done}(?: et ${done})?(?: electroniquement| en ligne| avec succes)?(?: (?:ce jour|le \\d.{0,30}))?$`,
);
/** « Merci Nadia, nous avons bien reçu votre actualisation du mois de novembre. » */
const weHaveIt = new RegExp(
  `^(?:merci(?: [^ ]+)? )?nous (?:avons (?:bien )?(?:recu|enregistre|pris en compte)|accusons (?:bonne )?reception de) (?:votre |la )${itsName}$|^l administration fiscale accuse reception de votre ${itsName}$`,
);

export interface ClaimOptions {
  /** The portal's own sentence names the month declared: as good as its day. */
  namesMonth?: boolean;
  /** What must be said to have arrived, where the wording does not say it. */
  about?: readonly string[];
  /** What the procedure is called: a declaration of something else is another. */
  names?: readonly string[];
}

export interface Claim extends Sentence {
  certainty: Certainty;
}

/** Its sentences that claim it, titles and messages first. */
export function claimsOf(
  page: PageModel,
  wordings: readonly string[],
  { namesMonth = false, about = [], names = [] }: ClaimOptions,
): Claim[] {
  const isAboutIt = ({ told }: Sentence): boolean =>
    about.length === 0 || isAbout(told, page, about) || (namesMonth && isOfAMonth(told));
  const state = stateIn(page);
  const isOfState =
    state !== null &&
    (about.length === 0 ||
      isAbout(state, page, about) ||
      (namesMonth && ownTitles(page).some(isOfAMonth)) ||
      page.blocks.some(
        (block, at) => isObject.test(fold(page.blocks[at - 1] ?? '')) && saysOneOf(block, about),
      ));
  const rows = rowsTold(page).map((row) => ({ ...row, isMessage: false, isLine: true }));
  const told = [...sentencesOf(page), ...rows].flatMap((sentence): Claim[] => {
    const certainty = claimIn(sentence, wordings, namesMonth);
    return certainty !== null && isAboutIt(sentence) && !isOfElse(sentence, page, names)
      ? [{ ...sentence, certainty }]
      : [];
  });
  return isOfState
    ? [...told, { text: state, told: state, isMessage: false, isLine: true, certainty: 'needs-row' }]
    : told;
}

/** « Objet », beside « Déclaration annuelle de revenus » */
const isObject = /^(?:objet|demarche|nature|formulaire)$/;
const isPaperNamed = /^(?:document|message|paiement|courrier|justificatif)\b/;

/** « État : Reçue par l'administration », the only state that a page tells; on a list of several, of which one it is not known. */
function stateIn(page: PageModel): string | null {
  const states = page.blocks.flatMap((block, at) =>
    /^(?:etat|statut)$/.test(fold(block)) ? [page.blocks[at + 1] ?? ''] : [],
  );
  if (page.blocks.some((block) => isPaperNamed.test(fold(block)))) return null;
  const [only, other] = states;
  const isDone =
    /^(?:bien )?(?:recue|envoyee|transmise|deposee|validee|signee et (?:envoyee|transmise))\b(?! (?:par vous|a signer))/;
  return only && other === undefined && isOver(page) && isDone.test(fold(only)) ? only : null;
}

/** Of another thing, by its own words or, where they name none, by those around it. */
function isOfElse({ text, told: said }: Sentence, page: PageModel, names: readonly string[]): boolean {
  const told = fold(said.replace(iconName, ''));
  if (ofItsPaper.test(told) || ofOtherForm.test(told) || isOfSomethingAboutIt.test(told)) return true;
  if (toFunds.test(told) && !siteOfFunds.test(page.host)) return true;
  if (isTitledElse(page, names)) return true;
  if (isNameless.test(told) && isUnderAnother(text, page)) return true;
  if (
    (isBare.test(told) || namesNothing.test(told)) &&
    (isUnderOtherForm(text, page) || isUnderOtherName(text, page, names))
  )
    return true;
  if (isBare.test(told) && page.alerts.concat(page.blocks).some((one) => changeDone.test(fold(one))))
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
  const another = nameInTitle.test(told) ? ofAnotherThing : ofAnswers.test(told) ? ofSurvey : null;
  if (another === null) return false;
  return !isOver(page) || page.blocks.concat(page.alerts).some((one) => another.test(fold(one)));
}

/**
 * The sentence that says so in a text, whatever the page is about.
 * @param not what another sentence with those words speaks of, folded
 */
export const claimed = (page: PageModel, wordings: readonly string[], not: RegExp): string | null =>
  sentencesOf(page).find(
    ({ text }) =>
      !not.test(fold(text)) &&
      claimIn({ text, told: text, isMessage: false, isLine: false }, wordings) === 'sure',
  )?.text ?? null;

/** A sentence that tells what will be, may be or would be seen, or that it is not so, tells nothing of what is. */
export const notAClaim =
  /\b(si|aurez|lorsque|lorsqu|quand|une fois|exemple|verrez|recevrez|recevez|obtiendrez|sera|seront|serez|pourrez|devez|doit|devra|pas|jamais|aucune?|comment|attendez|apparait\w*|affiche\w*|mention|message|ecran|verifiez|brouillon|avant de|afin|annule\w*|precedente?|en (cours|attente)|par (?:(?:vos|votre|une?) (?!(?:soins|agence)\b)|l (?!administration|intermediaire|internet)|le (?:systeme|service)\b)[a-z]*|(?:transmis|envoye|depose)e?s? par (?!(?:vous|vos soins|voie|internet|telephone|teleprocedure|nos|le|la (?:voie|poste)|courriel|mme?|mr|monsieur|madame)\b)|va (?:bientot )?etre|(?:supprime|retire|rejete|efface|refuse|perdu|retarde|manquant)e?s?|indisponible|negatif|sous reserve|(?:ne pouvons|ignorons)|(?:sans|faute d|ni|demander un|souhaitez vous un) accuse|prouve|au plus tard|bon a savoir|(?:mois|an|annee) derniere?|derniere? (?:declaration|actualisation)|(?:declaration|version) initiale|n (a|ont|est)|non (disponible|emise?|recue?|signee?|envoyee?|transmise?|validee?))\b/;

/** « À votre Caf », on their own sites; elsewhere, « transmise à la CAF » tells of what is passed on. */
const funds = '(?:(?:la|votre) (?:caf|msa|cpam|caisse)\\b|l assurance maladie)';
const toFunds = new RegExp(`\\b(?:transmis|envoye|adresse)e?s? a ${funds}`);

/** Gone to somebody else, come to her, kept on her side, signed by one of two, or told of another: none has arrived. */
const isElsewhere = new RegExp(
  [
    `\\b(?:transmis|envoye|adresse|remis)e?s? (?:a|au|aux) (?!\\d|l instant|temps|nouveau|distance|(?:l |la |le )?date|${recipient}|${funds})`,
    '\\b(?:a|par|chez) (?:votre|mon|l) (?:expert comptable|comptable|mandataire|tuteur|tutrice|curateur|curatrice)\\b',
    '\\bvous (?:a|est|ont) (?:bien )?(?:ete )?(?:envoye|transmis|adresse|remis|retourne|parvenu)',
    '\\bvous avez (?:bien )?recu\\b|\\brecue dans votre\\b',
    '\\b(?:sur|dans) (?:cet|ce|votre|mon|vos) (?:ordinateur|appareil|telephone|poste|navigateur|tablette|documents)\\b',
    '\\b(?:provisoire|temporaire|localement)\\w*\\b|\\bde cote\\b',
    '\\bseul declarant\\b|\\bpar (?:le )?declarant [12]\\b(?! et)',
    // « pour signature », « vers votre téléphone », « par courriel à votre adresse »
    '\\bpour (?:signature|verification|validation|relecture|plus tard)\\b|\\b(?:entre (?!le |nos mains)|vers )[a-z]+|\\bpar courriel a\\b',
    '\\bune (?:declaration|actualisation)\\b|\\ba ecrit\\b',
    // « Prise en compte dans le résumé », « enregistrée là-bas », « avec une anomalie », « par courriel : oui »
    '\\b(?:dans (?:le|l|la|un|cette)|jusqu (?:au|a (?:la|l|cette))) (?:resume|recapitulatif|calcul|estimation|simulation|previsualisation|apercu|projet|etape|question)\\b|\\bla bas\\b',
    '\\bavec (?:une|des) (?:anomalie|erreur|reserve)s?\\b|\\baccuse de reception par [a-z ]+\\b(?:oui|non)\\b',
    '\\bsans etre\\b|\\best celle\\b|\\bconcerne une? autre\\b|\\b(?:attend|expire|incomplete)\\b',
  ].join('|'),
);

/**
 * « Nous vérifions que votre déclaration a bien été enregistrée »: what follows « que » is stated only by those who confirm it.
 * « Objet : votre actualisation a été validée » is the name of a message.
 */
const isReported =
  /^(?!.*\b(?:confirm|inform|attest|certifi|indiqu|not|annonc)\w* (?:bien )?que\b).*\bque (?:votre|la|cette) |^objet\b/;

/** « Votre déclaration est transmise chaque mois », « est validée après signature »: what happens, not what did. */
const aRule =
  /\b(automatiquement|chaque|tous les|toutes les|apres|des (que |la |le |l |votre |validation|signature|reception)|lors|a (la |l )?(reception|fin|issue|derniere page|derniere etape)|uniquement|seulement|il (vous )?reste|jusqu)\b/;

/** « Télécharger l'accusé de réception » offers one, of anything. */
const isLink = /^(?:telecharger|enregistrer|imprimer|voir|consulter|recevoir|obtenir)\b/;
/** « check_circle Déclaration transmise »: some pages draw a picture by its name. */
const iconName = /^(?:[a-z]+_[a-z_]+|check|done|verified)\s+(?=\p{Lu})/u;

/**
 * How surely a sentence states what a wording says (its parts in order around « … »). « needs-day »: only beside the day when it
 * arrived, for « a été validée » may be of another time, « Déclaration envoyée » of a step to come. « needs-row »: only where the
 * page has a line for that day, « Date de réception : … », for « est validée » in a paragraph may be a rule.
 */
export type Certainty = 'sure' | 'needs-day' | 'needs-row';

/** « Accusé de réception (20/05/2026) », « n° 4471 »; one spoken of, or a step of that name, is none. */
const givesProof =
  /^(?:(?:voici )?(?:votre |mon |l |cet |le present )?accuse de reception\b(?! (?:a venir|manque|disponible (?:a (?:partir|la fin|l issue)|apres|des|une fois|quand|lorsque)|est (?!disponible)))|.*\bvaut accuse de reception\b|.*\baccuse de reception (?:n|numero|\d|du \d|le \d)|(?:declaration|actualisation|correction|(?:recu|depose|transmis|envoye|signe)e?)\b)/;
const proofOnly = (folded: string): string =>
  !folded.includes('accuse de reception') || givesProof.test(folded)
    ? folded
    : folded.replace(/\baccuse de reception\b/g, 'accuse');

/** « … et sera traitée dans la journée », « … qui annule et remplace celle du 21 mai »: what comes after it has arrived. */
const thenOrInstead =
  /\b(?:(?:et (?:elle )?)?sera (?:ensuite )?(?:traitee|etudiee|examinee|instruite)|(?:(?:qui|elle|et) )?annule et remplace)\b.*$/;

const statementIn = (said: string): string => fold(said.replace(iconName, '')).replace(thenOrInstead, '');
const isNoStatement = (text: string, told: string): boolean =>
  isLink.test(told) ||
  /[«“"]/.test(text) ||
  text.trim().endsWith('?') ||
  [notAClaim, isElsewhere, isReported].some((one) => one.test(told));

const anySubject = new RegExp(
  `\\b(?:${declared}|modifications|informations|reponses|ressources|revenus|situation|tele?transmission|${act})\\b|\\b(?:actualisee?s?|vous etes a jour)\\b`,
);
const anyDone = new RegExp(
  `\\b(?:${done}|acceptee?s?|actualisee?s?|communiquee?s?|declaree?s?|a jour|deroulee?s? (?:correctement|normalement|avec succes|sans))\\b|^confirmation (?:de |du |d )(?:la |l )?${act}\\b`,
);
/**
 * Its sentences that tell in any words that what is declared is done, « La télétransmission s'est déroulée correctement »: to be
 * believed only beside their own day and hour.
 */
export const looseClaims = (page: PageModel, { about = [], names = [] }: ClaimOptions): Sentence[] =>
  sentencesOf(page).filter((sentence) => {
    const told = statementIn(sentence.told);
    return (
      anySubject.test(told) &&
      anyDone.test(told) &&
      !isNoStatement(sentence.text, told) &&
      !aRule.test(told) &&
      ![isOfOther, isOfPapers, isOfOtherDeclaration].some((isSo) => isSo(told)) &&
      !isOfElse(sentence, page, names) &&
      (about.length === 0 || isAbout(sentence.told, page, about))
    );
  });

function claimIn(
  { text, told: said, isMessage: isTitle, isLine }: Sentence,
  wordings: readonly string[],
  namesMonth = false,
): Certainty | null {
  // « Déclaration validée et transmise le 30/01/2026 à 08:12. », in a paragraph
  const isMessage = isTitle || isLine || isMoment(text);
  const told = proofOnly(statementIn(said));
  if (isNoStatement(text, told)) return null;
  const isRule = aRule.test(told);
  // « Votre actualisation de janvier est enregistrée » as a title is a statement; in a text it may be a rule.
  if (saysWording(asStated(isTitle && !isRule ? asWell(told) : told), wordings))
    return isRule ? 'needs-day' : 'sure';
  const isOfOnce =
    isMessage ||
    datesIn(text).length === 1 ||
    (namesMonth && monthsIn(text).some(({ year }) => year !== null));
  if (isRule) return null;
  if (isOfOnce && saysWording(asStated(isMessage ? asTitle(told) : told, true), wordings)) return 'needs-day';
  return saysWording(asStated(asWell(told), true), wordings) ? 'needs-row' : null;
}

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
const isUnderAnother = (text: string, { headings, blocks }: PageModel): boolean =>
  headings.some((one) => otherTitle.test(fold(one.text))) ||
  blocks.some((block, at) => block === text && otherAbove.test(fold(blocks[at - 1] ?? '')));

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
function isAbout(sentence: string, page: PageModel, about: readonly string[]): boolean {
  if (saysOneOf(sentence, about)) return true;
  if (ofOther.test(fold(sentence))) return false;
  // « /actualisation/2026-08/recapitulatif » names it too.
  return [page.title, ...page.headings.map(({ text }) => text), page.path].some((text) =>
    saysOneOf(text, about),
  );
}

/** « Votre déclaration pour juin 2026 », where a month is declared; without its year, only as « … de juin est bien arrivée ». */
export const isOfAMonth = (text: string): boolean => {
  const [only, other] = monthsIn(text);
  const told = fold(text);
  return only !== undefined && !other && ofAMonth.test(told) && (only.year !== null || hasLeft.test(told));
};
const ofAMonth = new RegExp(
  `(?:^|\\b(?:votre|ma|la) )(?:declaration|actualisation) (?:de |du |d |pour )(?:(?:le )?mois (?:de |d ))?(?:${monthsAsPattern})\\b`,
);
const hasLeft = new RegExp(`\\b${arrivedOrSettled}\\b`);
