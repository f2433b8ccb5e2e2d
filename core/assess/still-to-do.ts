/** Sentences that tell, in whatever words, that what is declared is still on this side: to sign, waiting, kept, not received. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthsAlone, monthsAsPattern } from '../wording/months.ts';
import { act, declared, doIt, done, toDo } from './done.ts';
import {
  isOfOther,
  isOfOtherDeclaration,
  isOfPapers,
  isOfThatBefore,
  namesItself,
  papers,
  withoutMail,
} from './other-things.ts';

const who = '(?:declarant|conjointe?|partenaire|epoux|epouse|mari|femme)';
const hers = `(?:la|votre|cette|vos|ma|mon|mes) (?:nouvelle )?${declared}`;

const pronounAndVerb = `(?:la|l) ${toDo}`;

const undone = [
  // « Cliquez sur Valider », « Validez à nouveau », « Puis signez-la », « Validez pour l'envoyer »; not « Envoyez vos bulletins »
  new RegExp(
    `^(?!(?:si|en cas)\\b)(?:(?!ne? )[a-z]+ ){0,5}?(?:validez|signez|confirmez|transmettez|envoyez|recommencez)\\b(?! (?:vos|une?|les?|nous|des|cette (?!${declared})|ce|ces)\\b)(?! votre (?!${declared}|demande))|\\b(?:appuyez|cliquez) (?:ensuite )?sur (?:le bouton )?${toDo}\\b`,
  ),
  // « Terminez d'abord votre déclaration », « Ajoutez vos pièces puis validez votre correction », « Ressaisissez vos heures »
  new RegExp(
    `\\b(?<!(?:vous|en|ne|n) )${doIt} (?:[a-z]+ ){0,2}?${hers}\\b|\\b(?<!ne )(?:refaites|ressaisissez)\\b`,
  ),
  // « Pour rester inscrit, terminez-la et validez-la avant le 15 novembre »
  new RegExp(`^(?!.*\\b(?:si|cas|a nouveau|modif\\w+|corrig\\w+)\\b).*\\b(?<!ne )${doIt} la\\b`),
  // « Finir mon actualisation », « nécessaires pour terminer votre actualisation »
  new RegExp(
    `^(?!.*\\b(?:inutile|venez de|merci d|(?:pas|plus) (?:necessaire|utile|besoin|a)|pouvez (?:encore |toujours )?(?:la )?(?:modif|corrig|rectif)\\w+)\\b).*(?:^|\\b(?:pour|(?<!avant )de|d|a|faut|devez|devrez) )${toDo} (?:(?:la |l )(?:saisie|${act}) de )?${hers}\\b`,
  ),
  // « Votre déclaration doit être signée », « … tant que vous n'avez pas validé »; not « doit être faite chaque mois »
  new RegExp(
    `^(?!.*\\b(?:chaque|tous les|prochaine?|modifi\\w+|a nouveau|si)\\b).*\\b(?:${declared}|elle)\\b.{0,30} (?:doi(?:t|vent)|devra|reste a) etre ${done}\\b`,
  ),
  new RegExp(
    `^(?!.*\\b(?:la modif\\w+|a nouveau)\\b).*\\btant que (?:vous|elle|votre \\w+) n (?:avez|est|a) pas (?:encore )?(?:ete )?${done}\\b`,
  ),
  // « Ce montant deviendra définitif après votre signature »
  /\b(?:deviend|se|au)(?:ra|ront)\b.{0,40} apres (?:la |votre )(?:signature|validation|confirmation)\b(?!.* par (?:nos|notre|l|le|la|votre)\b)/,
  // « … annulera la précédente dès que vous l'aurez signée »
  new RegExp(
    `^(?!.*\\b(?:modif\\w+|prochaine?|a nouveau)\\b).*\\b(?:des que|des lors que|quand|lorsque|une fois que) vous l aurez ${done}\\b`,
  ),
  // « Vous n'avez pas répondu à la question… », « Votre correction s'est arrêtée à l'étape 3 »
  /\bn avez pas (?:encore )?repondu a (?:la|une|toutes les|certaines|cette) questions?\b/,
  new RegExp(`\\b(?:${declared}|elle) s est (?:arretee?|interrompue?)\\b`),
  // « Faire signer votre époux », « vous avez commencé votre déclaration », « … est en attente de ces pièces »
  new RegExp(`\\bfai(?:re|tes) signer (?:votre|le|la|l) ${who}\\b|\\bavez commence ${hers}\\b`),
  new RegExp(`\\b(?:${declared}|elle) (?:est|reste) (?:mise )?en attente d`),
  // « N'oubliez pas de la transmettre », « Pensez à la valider », « nécessaires pour la valider », « vous pourrez l'envoyer »
  // … not « Il n'est pas nécessaire de nous l'envoyer », « Si vous la modifiez, … de la signer à nouveau »
  new RegExp(
    `^(?!.*\\b(?:si vous (?:la )?(?:modif|corrig|chang)\\w*|pouvez (?:encore |toujours )?(?:la )?(?:modif|corrig|rectif)\\w+|inutile|venez de|a chaque|imprim\\w+|(?:pas|plus) (?:necessaire|utile|besoin|a))\\b).*\\b${pronounAndVerb}\\b`,
  ),
  // « Il vous reste la page « Activités » à remplir », « … à les signer », « Certaines réponses manquent »
  /\breste(?:nt)? (?:plus qu )?a les (?:signer|valider|confirmer)\b|\breste(?:nt)?\b.{1,40} a (?:remplir|completer|renseigner|signer|valider)\b|\b(?:reponses|rubriques|informations) (?:manquent|sont manquantes)\b/,
  // « Il vous reste une étape avant l'envoi », « si vous ne la validez pas », « pour que la déclaration soit validée »
  new RegExp(`\\bavant (?:l |la |votre )?${act}\\b`),
  new RegExp(
    `\\bne la (?:validez|signez|transmettez|envoyez|confirmez) pas\\b|\\b${declared}(?: (?:de|du|d|des|en) .{1,30})? soit ${done}\\b|\\b${act} soit ${done}\\b`,
  ),
  // « Vous avez jusqu'au 15 décembre », « Il vous reste 8 jours pour signer votre déclaration », « Le conjoint doit encore la signer »
  new RegExp(
    `\\b(?:jusqu|reste|dernier jour)\\b.{0,60} pour ${toDo} ${hers}\\b|\\b(?:avez jusqu|reste)\\b.{0,60} pour vous actualiser\\b`,
  ),
  // « Passez à la signature », « Correction commencée le 20/05/2026 »
  new RegExp(`\\b(?:passez|passer) (?:ensuite )?a (?:la |l )(?:${act}|confirmation|etape)\\b`),
  new RegExp(
    `^(?:votre |ma |mon |une |la )?${declared}\\b.{0,40} (?:commencee|entamee)s?(?: le \\d.{0,20})?$`,
  ),
  // « Vos réponses ne seront transmises qu'à la fin », « Votre actualisation ne nous parviendra que… »
  new RegExp(
    `^(?!.*\\b(?:si|prochaine?|caf|msa)\\b).*\\b(?:${declared}|elle|reponses)\\b.{0,30}\\bne (?:nous )?(?:ser(?:a|ont) (?:[a-z]+ )?${done}|parviend(?:ra|ront)|partir(?:a|ont)|compter(?:a|ont))\\b`,
  ),
  // « Nous ne pouvons pas enregistrer votre actualisation », « Nous ne savons pas si vos réponses sont arrivées »
  new RegExp(
    `\\bne (?:pouvons|pourrons) pas (?:encore )?(?:enregistrer|valider|recevoir|transmettre|traiter|prendre en compte) (?:la|votre|cette|vos) (?:${declared}|reponses)\\b`,
  ),
  new RegExp(`\\b(?:ne savons pas|ignorons) si (?:la|votre|cette|vos) (?:${declared}|reponses)\\b`),
  new RegExp(
    `\\b(?:${declared}|reponses)\\b.{0,40} en cours (?:d |de )(?:la |l )?(?:envoi|transmission|signature|saisie|depot|enregistrement|validation)\\b`,
  ),
  // « Ne quittez pas cette page », « abandonné la démarche », « gardées sur ce poste », « n'a pas quitté votre ordinateur »
  /\bne (?:quittez|fermez) pas\b(?!.*\b(?:imprim|not|enregistr|telecharg))|\bavez abandonne\b/,
  /\b(?:enregistre|garde|conserve|sauvegarde|quitte)e?s? (?:[a-z0-9]+ ){0,4}?(?:ce poste|cet appareil|cet ordinateur|ce navigateur|votre (?:ordinateur|appareil|telephone|navigateur))\b/,
  // « Nous attendons toujours votre actualisation », « … est encore ouverte », « Transmission : échouée »
  new RegExp(`\\battend(?:ons)? (?:toujours |encore )?(?:votre|la) ${declared}\\b`),
  new RegExp(`\\b${declared}\\b.{0,30} (?:encore|toujours|reste) ouverte\\b`),
  new RegExp(
    `\\b(?:${act}|${declared})\\b.{0,30} (?:echec|echouee?)\\b|\\bechec (?:de l |de la |du )${act}\\b`,
  ),
  // « M. n'a pas signé »
  /^(?!.*\bsi\b).*\bn (?:a|ont|avez) pas (?:encore )?(?:signe|valide|confirme)\b/,
  // « Vous n'avez encore rien déclaré », « Ma déclaration de revenus 2026 : Commencer (date limite : 28 mai 2027) »
  /^(?!.*\b(?:si|autre|autres)\b).*\bn avez (?:pas )?(?:encore |toujours )?rien (?:declare|envoye|transmis|valide|signe)\b/,
  new RegExp(
    `^(?!.*\\b(?:prochaine?|nouvelle|modif\\w+|corrig\\w+)\\b).*\\b(?:ma|votre) ${declared}\\b.{0,30} (?:commencer|demarrer|debuter)\\b(?! (?:par|a|au|le)\\b)`,
  ),
  /\baucun accuse de reception\b|\baccuse de reception n est pas (?:encore )?(?:disponible|etabli|delivre|emis)\b/,
  new RegExp(`\\brevenus(?: (?:de )?20\\d\\d)? a ${toDo}\\b`),
  new RegExp(
    `\\b(?:n oubliez pas de|pensez a|(?:devez|doit|doivent)(?: encore| aussi)?) ${toDo} (?:la|votre|cette) ${declared}\\b`,
  ),
  // « Reste la validation », « L'envoi se fera », « Reprenez votre déclaration »
  /\breste (?:encore )?(?:la|votre) (?:signature|validation|transmission|confirmation)\b/,
  new RegExp(`\\b${act}\\b.{0,40} (?:se fera|aura lieu)\\b`),
  new RegExp(`\\breprenez (?:la\\b|(?:votre|cette|la) ${declared})`),
  /\bconnexion (?:a ete )?(?:coupee|perdue|interrompue)\b|\berreur \d{3}\b/,
  // « Ce récapitulatif ne vaut pas preuve de dépôt »
  /\b(?:n est|ne vaut|ne constitue) pas (?:une? |l )?(?:envoi|preuve|confirmation|accuse|justificatif)\b/,
  // « Elle n'est pas partie », « L'administration ne l'a pas reçue », « Vous n'avez pas signé votre correction »
  new RegExp(
    `^(?!.*\\b(?:si|cas|tant que|derniere|precedente)\\b)(?=.*\\b(?:${declared}|elle|ne l|reponses|rien)\\b).*\\b(?:n|ne)\\b.{0,12}\\b(?:pas|jamais|est)\\b.{0,16}\\b(?:signe|valide|transmis|envoye|depose|recu|parvenu|parti|termine)e?s?\\b`,
  ),
  new RegExp(`\\bn (?:avons|avez) aucune ${declared}\\b`),
  new RegExp(
    `^(?!.*\\b(?:si|ancienne|precedente|initiale)\\b).*\\b(?:${declared}|elle) sera (?:effacee|supprimee|perdue|annulee)\\b`,
  ),
  new RegExp(`\\b${declared}\\b.{0,60} attend(?:ent)? d etre ${done}\\b`),
  /\brevenus(?: (?:de )?20\d\d)? (?:(?:pas |non )?commencee?s?|a declarer|non declares?)\b/,
  // « Votre correction n'est pas terminée », « Vos corrections ne sont pas enregistrées »
  new RegExp(
    `\\b(?:${declared}|elle)\\b(?! precedente).{0,40} (?:n est|ne sont|ne nous est) pas (?:encore )?${done}\\b`,
  ),
  /\bvous n etes pas (?:encore )?actualisee?\b|\bvous ne vous etes pas (?:encore )?actualisee?\b/,
  // « Nous n'avons pas encore reçu votre actualisation », « Nous ne l'avons pas reçue », « Aucune actualisation reçue »
  new RegExp(
    `\\bn avons (?:pas|jamais) (?:encore )?recu (?:la |votre |cette )?${declared}\\b|\\bne l avons pas (?:encore )?recue\\b`,
  ),
  new RegExp(`\\baucune ${declared} (?:n a (?:encore )?ete |${done}\\b)`),
  // « Déclaration de novembre : non reçue », « Déclarant 2 : non signé », « SMS de signature non validé »
  new RegExp(`\\b(?:${declared}|signature|envoi|transmission|${who})\\b.{0,40} non ${done}\\b`),
  /\battestation sur l honneur (?:non signee|a signer)\b/,
  // « Déclaration 2044 : à envoyer », « Document à signer : votre déclaration », « elle est à transmettre »
  new RegExp(`\\bdeclaration (?:n )?\\d{4}(?: \\w{1,3})? a ${toDo}\\b`),
  new RegExp(`\\bdocument a ${toDo}\\b.{0,60}\\b${declared}\\b`),
  new RegExp(`\\b${declared}\\b.{0,120}\\b(?:et est|et reste) a ${toDo}\\b`),
  // « Votre déclaration est incomplète », « … attend votre confirmation », « Statut : incomplète »
  new RegExp(
    `\\b(?:${declared}|elle) (?:est |reste )?(?:encore |presque )?(?:incomplete|inachevee|bloquee|suspendue|presque terminee|en preparation|prete)\\b`,
  ),
  /^(?:etat|statut) (?:non (?:faite|transmise|recue|[a-z]+ee)|pas encore|provisoire|interrompue?|incomplete?|inachevee?|a (?:signer|valider|envoyer|transmettre|confirmer|terminer)|en (?:cours|attente))\b/,
  /\b(?:attend|attendons|en attente de) (?:la |votre |sa |une )?(?:signature|confirmation|validation|transmission)\b/,
  // « La transmission à l'administration est en attente », « Envoi : non effectué », « La signature a été refusée »
  new RegExp(
    `\\b${act}\\b.{0,40} (?:en attente|en cours|suspendue?|interrompue?|bloquee?|refusee?|rejetee?|impossible)\\b`,
  ),
  /\bencore une etape\b/,
  // « Elle part avec vos pièces », « Elle est validée à réception de vos documents », « Elle sera transmise »
  new RegExp(
    `\\b(?:${declared}|elle) (?:est |sera |part |partira )(?:bien )?(?:${done} )?(?:avec vos|a (?:la )?reception (?:de|du|des)|quand|lorsque|des que|une fois)\\b`,
  ),
  /^(?!.*\b(?:si|prochaine?|correction|modification)\b).*\b(?:declaration|actualisation|elle) (?:sera|partira) (?:ensuite |alors )?(?:validee|transmise|envoyee|enregistree|deposee)\b(?! a (?:la (?:caf|msa)|votre)\b)/,
  // « Mon propre dossier : déclaration à faire », « Actualisation de novembre : à faire avant le 15 décembre »
  new RegExp(
    `^(?!.*\\b(?:aucune?|plus (?:de |rien )|pas de|prochaine?|entre|a partir|chaque|tous les|trimestrielle|caf|msa|rsa|tva|si|${monthsAsPattern} prochain)\\b).*\\b(?<!la )${declared}(?: mensuelle| annuelle)?(?: (?:de|du|d|des|pour) .{3,25}?)? (?:est |reste )?(?:encore |toujours )?(?:a (?:faire|completer|deposer|commencer)|non (?:commencee|deposee|faite))\\b`,
  ),
  // « Novembre 2026 : à faire avant le 15 décembre »; not « à faire à partir du 28 »
  new RegExp(
    `^(?:mois (?:de |d ))?(?:${monthsAsPattern}) 20\\d\\d (?:est |reste )?(?:encore |toujours )?a (?:faire|declarer|valider|completer)\\b(?!.*\\b(?:a partir|des le|entre)\\b)`,
  ),
  // « Vous pouvez la corriger ci-dessous »
  /\bcorriger (?:la |votre declaration )?ci (?:dessous|apres)\b|^vous corrigez (?:cette|votre|la) declaration\b/,
];
/** Each of them holds one of these: most sentences of a page hold none. */
const mayBe =
  /\b(?:validez|signez|confirmez|transmettez|envoyez|deposez|terminez|finalisez|finissez|refaites|refaire|faire|commencer|recommencer|ressaisi\w+|recommencez|tant|arretee?|deviend\w+|auront|apres|aurez|doit|doivent|devra|commence|provisoire|passez|passer|ignorons|entamees?|dernier|seront|parviend\w+|partir\w+|compter\w+|pas|jamais|rien|non|aucune?|signer|confirmer|valider|envoyer|transmettre|terminer|finaliser|finir|deposer|avant|soit|jusqu|reste|repren\w+|sera|fera|lieu|aura|part|partira|avec|reception|quand|lorsque|des|fois|presque|prete|preparation|incomplete?|inachevee?|bloquee?|suspendue?|interrompue?|refusee?|rejetee?|impossible|etat|statut|attend\w*|attente|cours|abandonne|enregistree?s?|gardee?s?|conservee?s?|sauvegardee?s?|quitte|ouverte|echec|echouee?|signatures?|manquantes?|manquent|remplir|completer|renseigner|coupee|perdue|erreur|commencees?|declarer|declares?|etape|corriger|corrigez)\b/;
const isOnlyNamedBefore = new RegExp(`\\b(?:${pronounAndVerb}|${doIt} la)\\b`);

/** « Si vous constatez une erreur, … », « Pour changer quelque chose, … », « Vous ne l'avez pas reçu ? »: of what may be. */
const mayHappen =
  /^(?!.*\bne la \w+ pas\b)(?:si vous (?!ne\b)|sans nouvelle |pour (?:changer|modifier|corriger)\b|en cas d)/;
/** « Cette déclaration ne lui est pas transmise », said of the Caf. */
const toAnother =
  /\b(?:ne (?:lui|leur)|reprise d emploi)\b(?!.*\b(?:votre|cette) (?:declaration|actualisation)\b(?! ne (?:lui|leur)))/;

/** @param before the sentence before it: « l'envoyer » is of what that one names */
export function tellsUndone(sentence: string, before = ''): boolean {
  const told = withoutMail(fold(sentence));
  if (!mayBe.test(told) || sentence.trim().endsWith('?') || mayHappen.test(told)) return false;
  if (isOfPapers(told) || isOfOther(told) || isOfThatBefore(told, fold(before))) return false;
  if (toAnother.test(told) || isOfOtherDeclaration(told)) return false;
  if (isOnlyNamedBefore.test(told) && !namesItself(told) && !namesItself(fold(before))) return false;
  return undone.some((one) => one.test(told)) || tellsOfHers(told, fold(before));
}
/** « Relisez vos réponses. Vous pourrez ensuite les transmettre. »; not of her papers. */
const theirVerb = new RegExp(
  `^(?!.*\\b(?:si|inutile|(?:pas|plus) (?:necessaire|utile|besoin|a))\\b).*\\bles ${toDo}\\b`,
);
const severalOfHers = /\b(?:reponses|corrections|modifications|relu\w*)\b/;
const tellsOfHers = (told: string, before: string): boolean =>
  theirVerb.test(told) && severalOfHers.test(`${before} ${told}`) && !papers.test(`${before} ${told}`);

/** « Déclarant 2 », « En attente »; « Dépôt », « En cours »; « Accusé de réception », « Non disponible »: a name, and its state. */
const hasState = new RegExp(
  `^(?:declarant \\d|${act}(?: de .{1,30})?|recapitulatif de (?:votre|ma|la) ${declared}|etat|statut|accuse de reception(?: de (?:la |votre )?${declared}\\b.{0,40})?|(?:votre |ma )?${declared}\\b.{0,30})$`,
);
const stateUndone =
  /^(?:en attente\b.*|pas encore\b.*|interrompue?\b.*|provisoire|en cours|en preparation|non [a-z]+|manquante?|brouillon|aucune?|a venir|incomplete?|inachevee?)$/;
export const isOfAState = (blocks: readonly string[]): boolean =>
  blocks.some((block, at) => {
    const above = fold(blocks[at - 1] ?? '');
    return stateUndone.test(fold(block)) && hasState.test(above) && !isOfOtherDeclaration(above);
  });

const marked = new RegExp(
  `^(?:a (?:signer|valider|envoyer|transmettre|confirmer|terminer|declarer)|non (?:${done}|commencee)(?: (?:date )?limite\\b.*| avant le\\b.*)?)$`,
);
/** A row of a table of papers: its name, whose it is, its state. */
const cellsOfRow = 3;
export const isInRowOfPaper = (blocks: readonly string[], at: number): boolean =>
  blocks.slice(Math.max(0, at - cellsOfRow + 1), at + 2).some((one) => papers.test(fold(one)));

/** « Octobre 2026 – transmise, novembre 2026 – À valider »; not in the row of a paper, nor of a month before the last told. */
export function isMarkedToDo({ blocks, answers }: PageModel): boolean {
  // « À envoyer », under « Bulletin »
  const inColumnOfPaper = new Set(
    answers.flatMap(({ block, column }) =>
      column !== null && papers.test(fold(blocks[column] ?? '')) ? block : [],
    ),
  );
  const months = blocks.map(bareMonth);
  const last = Math.max(...months);
  return blocks.some((block, at) => {
    if (!marked.test(fold(block))) return false;
    const above = fold(blocks[at - 1] ?? '');
    const month = months[at - 1] ?? 0;
    const isElse =
      isOfOther(above) ||
      isOfOtherDeclaration(above) ||
      isInRowOfPaper(blocks, at) ||
      inColumnOfPaper.has(at);
    return !isElse && (month === 0 || month === last);
  });
}

/** « Novembre 2026 » by itself, as a number that grows with time; 0 for anything else. */
function bareMonth(block: string): number {
  const [only, other] = monthsAlone(block);
  return only?.year && !other ? only.year * 12 + only.month : 0;
}

/** « Annulée à votre demande le 29/11/2026 », under what it was; a cell that says no more may be of an older one. */
export const isTakenBack = (blocks: readonly string[]): boolean =>
  blocks.some((block, at) => {
    const [above, before] = [fold(blocks[at - 1] ?? ''), fold(blocks[at - 2] ?? '')];
    return (
      /^(?:annulee|rejetee|refusee|retiree|supprimee|abandonnee|invalidee) (?:le|a|par|pour|au|car)\b/.test(
        fold(block),
      ) &&
      !isInRowOfPaper(blocks, at) &&
      !isOfOther(above) &&
      !/\b(?:initiale|precedente|ancienne)\b/.test(`${before} ${above}`)
    );
  });

/** « Vous avez répondu à 4 questions sur 6 » */
const counted = /\b(\d{1,2}) (?:etapes?|questions?|reponses?|rubriques?|signatures?)(?= sur \d)/;
/** « Signatures », « 1 sur 2 »; « Étape 3 sur 4 », unless what is left is to send papers. */
export const isBeforeTheEnd = (blocks: readonly string[]): boolean =>
  blocks.some((line, at) => {
    const block = line.replace(/\b(\d)\/(\d)(?![\d/])/, '$1 sur $2');
    const [, step, first = '', last = ''] =
      /^(?:.{0,60} )?(etape|signatures?|signataires?) (\d{1,2}) sur (\d{1,2})\b/.exec(
        (/^\d sur \d$/.test(fold(block)) ? fold(`${blocks[at - 1] ?? ''} ${block}`) : fold(block)).replace(
          counted,
          'etape $1',
        ),
      ) ?? [];
    return (
      step !== undefined && Number(first) < Number(last) && !blocks.some((one) => papers.test(fold(one)))
    );
  });
