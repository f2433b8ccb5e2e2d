/** What a page says or holds that goes against its being a receipt: an error, a help text, something left to do. */
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { listsItAsLeft, sendsPapers, withBadNews } from './asides.ts';
import { declared, toDo } from './done.ts';
import { isOfOther, isOfOtherDeclaration, isOfThatBefore, namesItself } from './other-things.ts';
import {
  isBeforeTheEnd,
  isInRowOfPaper,
  isMarkedToDo,
  isOfAState,
  isTakenBack,
  tellsUndone,
} from './still-to-do.ts';

/** Titles and messages of a page where nothing arrived, or that only speaks about it. */
const failedTitle =
  /^(?:desole )?(?:une )?erreur\b|\berreur (?:est|s est|technique|interne|systeme|inattendue|\d)|\b(indisponible|expire\w*|deconnect\w*|reconnect\w*|depasse|reessay\w*|impossible|echec|echoue\w*|interrompu\w*|maintenance|incident|panne|bloquante?|a moitie|desole\w*|refuse\w*|rejete\w*|invalide)\b|\bn (a|ont) pas\b|\bpas encore\b/;
const helpTitle =
  /\b(calendrier|les dates|les etapes|en (?:\d+|trois|quatre|cinq) (?:etapes|ecrans|clics|points|images|gestes|minutes)|le parcours|pas a pas|expliquee?s?|en images|ce qui se passe|reconnaitre|(?:le )?(?:message|ecran) de fin|fiche pratique|bac a sable|demonstrat(?:ions?|eur)|pour s entrainer|brouillons|corbeille|indesirables|(?:vos|mes) (?:clients|demandeurs|administres|proteges|beneficiaires)|espace (?:conseiller|professionnel)|france services|estim(?:er|ez)|maquette|video|entrainement|atelier|visite guidee|test du|ce que vous (?:verrez|lirez)|reussir|tout savoir|a quoi|demo|c est simple|aide|faq|foire aux questions|questions (frequentes|reponses)|mode d emploi|comment|tutoriel|simulateur|simulation|demonstration|exemple de|par exemple|actualites?|article|guide|historique(?! de (?:mes|vos) (?:actualisations|declarations))|conseils?)\b/;
const failedText =
  /\b(?:declaration|actualisation)(?: \w+){0,3} reste attendue\b|^(?:en cours )?commencee? le \d|^a (?:faire (?:avant|jusqu)|completer|signer|continuer|reprendre)\b|\b(n (a|ont) pas (pu|ete)|n (a|ont) (pu etre|ete) (transmis|envoye|recu|valide|enregistre|signe)e?s?|pas encore (ete )?(envoye|transmis|valide|enregistre|signe|fait|recu|termine)\w*|(non|n est pas) (signee|envoyee|transmise|validee)|document n est pas (signe|envoye|transmis|valide)|session expiree|(session|connexion|vous|declaration|actualisation|correction)\b.{0,20}\b(a|est|avez|etes) (ete )?(interrompu|expire|deconnecte)e?|delai (d attente |est )?depasse|nous rencontrons (un|des) (probleme|difficulte|incident)s?|impossible d (afficher|envoyer|enregistrer|acceder)|service (est )?(momentanement )?indisponible|veuillez (reessayer|vous reconnecter)|reste a (la |l )?(valider|transmettre)|reste a (l envoyer|envoyer (votre|la|ma) (declaration|demande|actualisation))|ceci est un (simulateur|(exemple|modele) d)|a quoi ressemble|brouillon)\b/;

/** After a full stop, where a capital follows, and at each line; « M. Martin » is one. */
export const betweenSentences = /(?<=(?<!(?<!\p{L})M)[.!?])\s+(?=[\p{Lu}«])|\n/u;

/** Kept for later, a step away, waiting for a signature, or taken back. */
const notYet = [
  /^sauvegard\w+ (?:effectuee?|automatique|reussie?)\b/,
  /^(?:reprendre|continuer|poursuivre) (?:ma|mon|votre|la|l|cette) (?:declaration|actualisation|correction|saisie)\b/,
  /\b(?:la|votre declaration|votre actualisation) reprendre (?:jusqu|plus tard|avant|quand|la ou|ulterieurement)\b/,
  /\b(?:(?:etape|page|ecran) suivante?|prochaine? (?:etape|page|ecran)|derniere etape|plus qu une etape)(?: la| votre| l)? (?:(?:confirm|sign|valid)\w+|(?:envoi|transmission)$|(?:envoyer|transmettre|envoi|transmission)(?: de)? (?:la|ma|votre) (?:declaration|actualisation|correction))\b/,
  new RegExp(
    `\\b(?:${declared}|elle|signature|celle ci)(?:(?: .{1,30})? (?:est|sont|sera|seront|reste|restent))? a ${toDo}\\b(?! (?:avant|aupres|vos|votre|un|une|des))`,
  ),
  /^signature a (?:faire|completer|venir)$|^(?!.*\baucune\b).*\bsignatures?\b.{0,25} (?:absente|requise|attendue)s?$/,
  new RegExp(`^(?:votre |ma |mon )?${declared} (?:a )?(?:continuer|reprendre|poursuivre)$`),
  /\b(?<!service de )corrections? (?:reste|restent|non (?:terminee|finie|signee|envoyee)|(?:est )?en cours)\b|\bvous corrigez actuellement\b/,
  new RegExp(
    `\\b${declared} (?:va|vont) (?:bientot |ensuite )?etre (?:transmise|envoyee|signee|validee|deposee)s?\\b`,
  ),
  // « Votre conseillère a annulé cette déclaration », « L'accusé n° 2708 est sans effet », « … est à déclarer de nouveau »
  new RegExp(
    `\\b(?:a|avez|avons|ont) (?:bien )?(?:annule|supprime|retire) (?:cette|votre|la) ${declared}\\b`,
  ),
  /^(?!.*\b(?:precedent|initial|remplace)\w*).*\baccuse\b.{0,50}\b(?:sans effet|caduc|sans valeur|plus valable|plus d effet)\b/,
  /^(?!.*\b(?:pas|plus|inutile|si)\b).*\b(?:situation|declaration|actualisation)\b.{0,40}\b(?:a|de) (?:declarer|faire|refaire|valider|deposer|signer|envoyer) (?:de|a) nouveau\b/,
  // « … dans votre actualisation de mars, que vous pourrez compléter et valider jusqu'au 15 avril »
  new RegExp(
    `\\b${declared}\\b.{0,30} que vous (?:pourrez|devrez|aurez a)\\b.{0,30}\\b(?:${toDo}|completer|remplir)\\b`,
  ),
  // « Numéro de pli… », « le formulaire prérempli est parti à votre adresse », « signez-le puis faites-le parvenir »: sent to her
  /\bnumero de pli\b|\bformulaire\b.{0,40}\b(?:est parti|a ete (?:envoye|adresse|expedie))\b.{0,20}\b(?:a votre adresse|chez vous|par courrier)\b|\bfaites le parvenir\b/,
  // « RIGAUD Hélène — revenus 2026 : préremplie, à signer avant le 27 mai »
  /\bpreremplie? (?:\p{L}+ )?a (?:signer|valider|completer|verifier|declarer)\b/u,
  // « 29/11/2026 11:45 — Actualisation annulée »
  new RegExp(
    `(?:^|\\d )${declared}(?: du \\d{1,2}(?:er)? \\w+)? (?:annulee|rejetee|refusee|supprimee|retiree)s?(?:$| (?:par|le|a) )`,
  ),
  // « … elle est sans effet », « Le mois d'octobre est de nouveau ouvert », « Validez une nouvelle déclaration avant le… »
  /\b(?:elle|celle ci) (?:est|reste|devient) (?:donc )?sans effet\b(?! sur\b)|^(?!.*\b(?:sera|service|campagne|prochaine?)\b).*\bde nouveau ouverte?\b/,
  new RegExp(
    `^(?!.*\\b(?:si|pour|toute?|changement)\\b).*\\b(?:remplissez et validez|validez|signez)\\b.{0,30}\\bune nouvelle ${declared} avant\\b`,
  ),
  /\bsignatures? (?:est |sont )?manquantes?\b|\bsignature\b.{0,30}\bmanque\b|\bmanque (?:encore )?(?:(?:la|votre|une) (?:signature|validation|confirmation)|celle|(?:vos |des |les |le |un |une )?(?:nombres?|montants?|salaires?|reponses?|heures|revenus|employeurs?))\b|\bsignatures? 1 (?:sur )?2\b/,
  /\bverifiez (?:les|vos reponses) (?:ci dessous|ci apres|puis|avant)\b/,
  /\bdisponible (?:apres|quand|lorsque|des|une fois)\b.{0,20} (?:actualisation|declaration|correction|validation|signature|envoi|valide|signe|envoye|actualise)e?\b/,
  new RegExp(
    `\\b(?<!\\b(?:precedente|premiere|ancienne) )${declared}\\b(?:(?! (?:precedente|initiale)).){0,40} (?:a|est|ont|sont) (?:bien )?(?:ete )?(?:supprimee|annulee|effacee|retiree|rejetee|refusee|perdue)s?\\b(?! et remplacee)`,
  ),
];
/** Any of them holds one of these: most lines of a page hold none. */
const mayBeNotYet =
  /annule|accuse|numero de pli|formulaire|parvenir|nouve|sans effet|pourrez|devrez|aurez|prerempli|sauvegard|reprendre|continuer|poursuivre|etape|ecran|page|signer|confirmer|valider|envoyer|transmettre|signature|correct|corrig|etre|manque|verifiez|disponible|supprime|retire|annulee|effacee|rejetee|refusee|perdue|refaire|recommencer|ressaisir/;

/** « Actualisation de novembre », « À faire »; not a sentence before a list of what to do next. */
const longestName = 45;
const isToDo = ({ blocks, headings }: PageModel): boolean =>
  blocks.some(
    (block, at) =>
      fold(block) === 'a faire' &&
      // The title of a list of other things.
      !headings.some(({ text }) => text === block) &&
      (blocks[at - 1] ?? '').length <= longestName &&
      !isOfOtherDeclaration(fold(blocks[at - 1] ?? '')) &&
      /\b(?:declaration|actualisation|revenus|situation|20\d\d)\b|^(?:etat|statut)$/.test(
        fold(blocks[at - 1] ?? ''),
      ),
  );

const onlyLeaves = /^(?:terminer|fermer|quitter)$/;

/** A page where nothing can be concluded to have arrived. */
export function isNoProof(whole: PageModel, procedure: Procedure): boolean {
  const page = withBadNews(whole, procedure);
  if (isSaidAgainst(page) || isBeforeSigning(page)) return true;
  // The button that sends is still there: it was not pressed, or it did not work. « Terminer » alone may only leave, and
  // papers still to send come after what was declared.
  return (
    procedure.finalButtons.length > 0 &&
    page.buttons.some(
      ({ role, disabled, text }) =>
        role === 'submit-final' &&
        !disabled &&
        !onlyLeaves.test(fold(text)) &&
        !isAgreedTo(fold(text)) &&
        (sendsPapers(procedure) || !sendsElse(fold(text), page)),
    )
  );
}

/** « Dernière vérification avant de signer »: of a form, over which a receipt may have opened. */
export const isBeforeSigning = ({ blocks }: PageModel): boolean =>
  blocks.some((block) => /\bavant de (?:la )?(?:signer|valider|confirmer)\b/.test(fold(block)));

/** It says so itself, or cannot be read as the portal wrote it. */
export function isSaidAgainst(page: PageModel): boolean {
  const known = against.get(page);
  if (known !== undefined) return known;
  const isAgainst =
    page.isTranslated ||
    page.isLoading ||
    page.stopped !== null ||
    isFailure(page) ||
    isHelp(page) ||
    isUnfinished(page);
  against.set(page, isAgainst);
  return isAgainst;
}
/** Asked for each guide of the site, and again for the place and for whether it went. */
const against = new WeakMap<PageModel, boolean>();

/** « Validation : – », « Accusé de réception : néant » */
const isLeftBlank =
  /^(?:validation|signature|envoi|transmission|accusé de réception|récépissé|date d[e’'] ?(?:la )?(?:validation|envoi|signature|transmission))\s?:\s?(?:[–—-]|néant|aucune?)$/iu;
/** Told to everybody: « L'actualisation en ligne est suspendue », « La période de déclaration s'est terminée le… » */
const isOverForAll =
  /\b(?:actualisation|declaration|correction|service)(?: en ligne)? (?:est|sera) (?:momentanement |temporairement )?suspendue?\b|\btoutes les (?:declarations|actualisations|corrections) (?:validee|signee|envoyee|transmise|deposee)s (?:avant|jusqu)\b|\b(?:periode|service|campagne) (?:de |d |pour )(?:la |l |s )?(?:declaration|actualisation|actualiser|declarer)\b.{0,30}\b(?:est|s est) (?:terminee?|close?|achevee?|fermee?|finie?)\b/;

/** What was declared is said to be still on this side, or no longer on the other. */
const isUnfinished = (page: PageModel): boolean =>
  isToDo(page) ||
  [...page.blocks, ...page.alerts].some((text) => isLeftBlank.test(text) || isOverForAll.test(fold(text))) ||
  listsItAsLeft(page) ||
  isMarkedToDo(page) ||
  isTakenBack(page.blocks) ||
  isOfAState(page.blocks) ||
  isBeforeTheEnd(page.blocks) ||
  [...page.blocks, ...page.alerts].some((text, place, texts) => {
    const told = fold(text);
    return (
      (mayBeNotYet.test(told) &&
        !ofPaper.test(told) &&
        !isOfOther(told) &&
        notYet.some((one) => one.test(told))) ||
      text.split(betweenSentences).some((one, at, all) => tellsUndone(one, all[at - 1] ?? texts[place - 1]))
    );
  });

/** « Envoyer mon avis »; « Envoyer maintenant », where a title says that papers are awaited. */
const sendsElse = (folded: string, { headings, blocks, fields }: PageModel): boolean =>
  sendsOnlyPapers(folded) ||
  /^(?:envoyer|donner|laisser|transmettre) (?:mon |votre |un )?(?:avis|commentaire|message)$|^payer(?: en ligne)?$|^(?:m )?envoyer (?:l |la |mon |le |une |cet )?(?:accuse|recapitulatif|copie)\b/.test(
    folded,
  ) ||
  (/^(?:envoyer|j envoie)(?: maintenant)?$/.test(folded) &&
    (headings.some(({ text }) => papersAwaited.test(fold(text))) ||
      (headings.some(({ text }) => sendsPapersThere.test(fold(text))) &&
        !fields.some((field) => isAsked(field) && field.kind !== 'file')) ||
      // « 1 document attendu : bulletin de salaire. Envoyer maintenant »
      blocks.some((block) => fold(block).includes(folded) && sendsOnlyPapers(fold(block)))));
const papersAwaited =
  /^(?:il (?:vous )?reste )?(?:(?:\d+|une?|deux|trois|des|vos) )?(?:justificatifs?|documents?|pieces?) (?:attendue?s?|manquante?s?|a (?:nous )?(?:envoyer|fournir|transmettre|joindre|deposer))\b/;
/** « J'envoie mes justificatifs », where nothing else is asked */
const sendsPapersThere =
  /^(?:j )?(?:envo[iy]|transmet|depose)\w* (?:mes|vos|les|des) (?:justificatifs|documents|pieces)$/;

/** « J'envoie mes justificatifs »; not « Valider ma déclaration et envoyer mes justificatifs ». */
function sendsOnlyPapers(folded: string): boolean {
  return (
    /\bplus tard$|\b(justificatifs?|documents?|pieces?|papiers?|fiches? de paie|bulletins?|attestations?|contrats?|rib)\b/.test(
      folded,
    ) && !/\b(declarations?|actualisations?|demandes?|valid\w*|sign\w*)\b/.test(folded)
  );
}

/** « Bulletin de salaire d'août (pas encore envoyé) », beside what was declared; what is declared on one's honour is signed with it. */
const ofPaper =
  /^(?:bulletins?|fiches? de paie|attestations?(?! sur l honneur)|contrats?|justificatifs?|documents?)\b/;
/** « Vous n'avez pas encore envoyé votre bulletin », « Ils n'ont pas encore été envoyés »: not what is declared. « Ce document » may be. */
const ofPaperOnly =
  /^ils\b|\b(?:bulletins?|fiches? de paie|contrats?|certificats?|photos?|rib|documents|pieces|justificatifs|attestations?(?! sur l honneur)|(?:transmettre|envoyer|deposer|joindre) (?:le|un|ce|votre|les|vos|des) documents?)\b/;
/** « Toute modification non signée ne sera pas enregistrée », « Si vous n'avez pas encore envoyé… »: what would be. */
const ofLater =
  /^tout(?:e|es)? (?:nouvelle )?(?:modification|correction|changement)s?\b.*\b(?:sera|seront)\b|^si vous n avez pas (?:encore )?(?:envoye|transmis|recu|depose)\b/;
/** Of a paper or an e-mail, and of what is declared nothing. */
const isBeside = (told: string): boolean =>
  isOfOther(told) || ((ofPaper.test(told) || ofPaperOnly.test(told)) && !namesItself(told));
/** « … sera en retard si elle n'a pas été signée »: after its « si », what may be. */
const condition = /(?<= )si (?:elle|il|vous|votre|l|la|cette)\b.*$/;
const saysFailed = (sentence: string): boolean => {
  const told = fold(sentence).replace(condition, '');
  // « Ma déclaration n'a pas été reçue, que faire ? »
  if (sentence.trim().endsWith('?') && !told.startsWith('a quoi ')) return false;
  return failedText.test(told) && !isBeside(told) && !ofLater.test(told) && !isOfOtherDeclaration(told);
};

/** « Le service « Mon CV » est indisponible »: another one than that which declares. */
const isOfService = (text: string): boolean =>
  /(?:service|rubrique|application|espace)s? «(?![^»]*(?:actualis|déclar|corr))[^»]+»/iu.test(text);

/** « Maintenance : certains services seront indisponibles dans la nuit du 4 au 5 avril » */
export const isForeseen =
  /\b(?:sera|seront) (?:momentanement |temporairement )?(?:inaccessibles?|indisponibles?|(?:ferme|interrompu|suspendu|coupe|arrete)e?s?)\b/;

/** An error, an outage, a lost connection. */
export function isFailure(page: PageModel): boolean {
  const alerts = page.alerts
    .flatMap((alert) => alert.split(betweenSentences))
    .filter(
      (text) =>
        !isBeside(fold(text)) &&
        !isOfOtherDeclaration(fold(text)) &&
        !isOfService(text) &&
        !isForeseen.test(fold(text)),
    );
  const titles = [page.title, ...page.headings.map((heading) => heading.text), ...alerts];
  return (
    // « Une erreur ? » says what to do then.
    titles.some((text) => {
      const told = fold(text);
      return !text.trim().endsWith('?') && failedTitle.test(told) && !isBeside(told);
    }) ||
    page.blocks.some((text, place) => {
      if (/^non [a-z]+$/.test(fold(text)) && isInRowOfPaper(page.blocks, place)) return false;
      const sentences = failedText.test(fold(text)) ? text.split(betweenSentences) : [];
      return sentences.some(
        (one, at) => saysFailed(one) && !isOfThatBefore(fold(one), fold(sentences[at - 1] ?? '')),
      );
    })
  );
}

/** What a page is called: its own title, and the first of its headings. */
export const ownTitles = ({ title, headings }: PageModel): string[] => [
  title,
  ...headings.filter(({ level }) => level === 1).map(({ text }) => text),
];

/** A text about the procedure. */
export function isHelp(page: PageModel): boolean {
  return (
    ownTitles(page).some((text) => helpTitle.test(fold(text))) ||
    page.blocks.some((text) => helpText.test(fold(text)))
  );
}

/** « Exemple d'écran de confirmation », « Si cet écran n'apparaît pas », « Lecture : 3 min » */
const helpText =
  /\bdonnees (?:fictives|de (?:demonstration|test))\b|\ba (?:but|visee|titre|des fins) pedagogiques?\b|\b(?:document|ecran|accuse|page|texte) d exemple\b|\breconstitution d ecran\b|\bsans valeur (?:declarative|legale|juridique|officielle)\b|\b(?:aucune donnee reelle|(?:compte|dossier|usager|demandeur|identite|profil|foyer)s? (?:fictif|fictive|de (?:demonstration|test|demo))s?)\b|\b(?:environnement|site|version|plateforme|mode|espace|base|serveur|service) (?:d |de |du )?(?:recette|tests?|essais?|qualification|qualif|pre ?production|preprod|integration|demonstration|demo|decouverte|exercice|entrainement|ecole|formation des aidants)\b(?! d[eu] (?!(?:l |la |votre )?(?:actualisation|(?:tele)?declaration|correction)\b))|^(?:bac a sable|preproduction|demo|demonstration|demonstrateur|exercice)\b|\bvous (?:utilisez|etes (?:sur|dans)) (?:le |la |un |une |notre |l )?(?:simulateur|simulation|demonstration|demo)\b|\bs (?:exercer|entrainer) a\b|\brecommencer l exercice\b|^(?:specimen|illustration|modele|exemple|apercu|maquette\b.*|dates cles|ligne du temps)$|\bpartager (?:cette page|cet article)\b|\btexte affiche\b|\b(?:page|mode|site|ecran) d entrainement\b|\bce que vous (?:lirez|verrez)\b|^duree \d+ min|\bexemples? d (?:ecran|affichage|accuse|un accuse|une confirmation)|\bcapture (?:d ecran|realisee|faite|pour)\b|\b(?:cet ecran|cette page|ce message|la page suivante|l ecran suivant)(?: ne)? (?:n |doit )?(?:s affiche|apparait|apparaitre)|\blecture \d+ min/;

/** Nothing is to be filled in or pressed any more. */
export const isOver = ({ fields, buttons }: PageModel): boolean =>
  !fields.some((field) => isAsked(field)) &&
  !buttons.some(
    ({ role, disabled, text }) =>
      !disabled && (role === 'next' || (role === 'submit-final' && !isAgreedTo(fold(text)))),
  );

/** « OK », « J'ai compris »: closes what was read. */
const isAgreedTo = (folded: string): boolean => /^(?:ok|d accord|(?:j ai |c est )?compris)$/.test(folded);

/** « Commencer une réclamation », « Faire une autre correction »: another thing begins. */
const beginsElse =
  /^(?:commencer|faire|demarrer|deposer|creer|declarer) (?:(?:une|un) (?:autre|nouvelle?)|une reclamation)\b|^(?:poursuivre|continuer|passer) (?:vers|avec|aux?) (?:(?:les|la|le|vos|mes) )?(?:biens immobiliers|prelevement|paiement)\b/;
/** A button that goes on with what is declared, or sends it. */
const hasNext = (page: PageModel): boolean =>
  page.buttons.some(
    ({ role, disabled, text }) =>
      !disabled &&
      ((role === 'next' && !beginsElse.test(fold(text))) ||
        (role === 'submit-final' &&
          !isAgreedTo(fold(text)) &&
          !onlyLeaves.test(fold(text)) &&
          !sendsElse(fold(text), page))),
  );

/** Nothing but papers, which come after what was declared. */
export const isOverButPapers = (page: PageModel): boolean =>
  !page.fields.some((field) => isAsked(field) && field.kind !== 'file') && !hasNext(page);

/** Nothing but what may be left: papers, a choice, an opinion. */
export const isOverButAsides = (page: PageModel): boolean =>
  !page.fields.some((field) => isAsked(field) && field.required && field.kind !== 'file') && !hasNext(page);

/** Neither does the page tell any day, but for those of what comes next. */
export const isNothingLeft = (page: PageModel): boolean =>
  isOver(page) && page.blocks.every((block) => datesIn(block).length === 0);

/** « Télécharger l'accusé de réception », « L'accusé de réception est disponible dans vos documents » */
export const offersProof = ({ blocks, buttons }: PageModel): boolean =>
  [...blocks, ...buttons.map(({ text }) => text)].some((text) =>
    /^(?:telecharger|imprimer|voir|consulter|recuperer|ouvrir|afficher|garder|conserver|a conserver) (?:l|mon|votre) accuse de reception\b|\baccuse de reception (?:de (?:la |l |votre )?[a-z]+ )?pdf\b|\baccuse de reception (?:confirme .{0,60} il )?est (?:disponible|a votre disposition)\b/.test(
      fold(text),
    ),
  );
