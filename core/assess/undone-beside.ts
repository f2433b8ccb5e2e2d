/** What a page tells right beside a claim, or as its title or message, that undoes it: taken back, failed, kept for later, still to be signed. */
import { isBefore } from '../check/days/time-in.ts';
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import type { Claim } from './claims.ts';
import { act, declared } from './done.ts';
import { betweenSentences, ownTitles } from './no-proof.ts';
import { isOfMail, isOfOther, isOfOtherDeclaration, isOfPapers, isOfThatBefore } from './other-things.ts';

const it = `(?:${declared}|elle|celle ci|dossier|formulaire|operation|procedure|demarche|reponses|accuse|${act})`;
const participle =
  '(?:(?:annule|rejete|refuse|retire|abandonne|invalide|rouvert|reouvert|efface|supprime|renvoye|retourne|leve|suspendu|bloque|decline|ecarte|perime|expire|interrompu|perdu|ignore)e?s?|caduque|classee? sans suite)';
/** « Votre correction : case 6DD supprimée »: a part of what was declared. */
const part = '(?:cases?|personnes?|montants?|lignes?|employeurs?|heures|enfants?|sommes?|revenus?|charges?)';
const undone = [
  // « Accusé annulé le 20/05/2026 », « 11:26 : retour du service, dossier rejeté », « Vous l'avez annulée »
  new RegExp(`\\b(?:${it}|(?:vous|nous) l (?:avez|avons)|l a)\\b(?:(?! ${part}\\b).){0,40} ${participle}\\b`),
  new RegExp(
    `^(?:(?:le |a )?\\d[\\d ah]*)?(?:(?:etat|statut|resultat|retour|puis) )?(?:finalement )?${participle}(?: (?:le|a|par|pour|car)\\b.*)?$`,
  ),
  // « Vous avez demandé son retrait », « Elle ne compte plus », « Rejet automatique »
  /^(?:rejet|refus|echec)\b(?! (?:de la |du |de l )?(?:paiement|prelevement|virement))|\b(?:merci de|veuillez|il faut|vous devez) (?:tout )?(?:recommencer|refaire|ressaisir|renouveler)\b|\ba (?:regulariser|reprendre|refaire|corriger) avant\b/,
  /\bannulation (?:est |a (?:bien )?ete )?(?:enregistree|effectuee|confirmee|prise en compte)\b|\bavez repris (?:votre|la|cette) (?:declaration|actualisation|correction|saisie)\b/,
  new RegExp(`\\b${it}\\b.{0,12} n est plus (?:valable|valide|pris\\w*|deposee?|transmise?|enregistree?)\\b`),
  /\bdemande (?:son|le|l) (?:retrait|annulation)\b|\b(?:elle|votre declaration|votre actualisation) (?:ne compte|n est (?:donc )?(?:plus|pas)|n a pas) (?:plus|pris|deposee|transmise|valable|valide|abouti)\b/,
  // « Vous ne l'avez pas encore soumise », « Nous n'avons pas pu la faire parvenir »: whatever was not done to it
  /\b(?:ne l (?:avez|avons|a|ont)|n (?:avons|a|ont) (?:pas|jamais) (?:encore )?(?:pu|su|reussi a) (?:la|l|le|les)) (?!.*\b(?:modifi|corrig|chang|supprim|annul|rejet|refus|imprim|accept|examin|trait|etudi|instrui|verifi|calcul|consult))/,
  // « Votre envoi n'a pas abouti », « Le serveur n'a pas répondu », « Rien n'a pu être enregistré », « Retour : KO »
  new RegExp(
    `\\b(?:${it}|(?:serveur|service|administration|systeme)s?)\\b.{0,20} n (?:a|ont) (?:pas (?:abouti|repondu)|rien (?:pu|recu))\\b|\\brien n a (?:pu|ete)\\b`,
  ),
  /\boups\b|\bs est mal passee?\b|(?:^|\b(?:etat|statut|resultat|retour) )(?:ko|en erreur|en anomalie|echec)\b|\b(?<!aucune? )anomalie (?:bloquante|detectee|\d+)\b|\b(?:reponse|code|erreur|retour)(?: (?:du serveur|http|serveur))? [45]\d\d\b|\bfichier (?:illisible|corrompu|vide)\b/,
  new RegExp(`\\b${it} (?:est |jugee? )?(?:non conforme|illisible|irrecevable|inexploitable)\\b`),
  // « Cet enregistrement est temporaire », « version de travail », « Statut : saisie partielle »
  /\bprovisoirement\b|\b(?:enregistrement|sauvegarde|declaration|actualisation|elle|version|statut|etat|copie)\b(?: \w+){0,2} (?:provisoire|temporaire|partielle?)\b|\bversion (?:de travail|non definitive)\b|\b(?:saisie|declaration|actualisation) partielle\b|\bdocuments en preparation\b/,
  /\bsans valeur(?: declarative| legale| juridique)?\b|\b(?:previsualisation|projet de (?:declaration|correction|actualisation)|donnees de (?:demonstration|test))\b|\bsous reserve de (?:votre|la|ta) (?:confirmation|validation|signature|accord)\b|\b(?:accord|signature|validation|confirmation) .{0,30}\b(?:manque|manquante?|attendue?|absente?|requise?)\b|\b(?:elles?|reponses|saisie|donnees) (?:sera|seront) (?:effacee|supprimee|perdue|annulee)s?\b|\b(?:enregistrement|sauvegarde) automatique\b|\brendre definitive?\b|\ben attendant (?:d etre|que vous|de)\b|\b(?:conservee?|gardee?) (?:\d+ (?:heures?|jours?|minutes?)|temporairement)\b/,
  // Not yet off: « 1 élément en file d'attente », « Acheminement : 60 % », « Transmission en cours »
  /\b(?:en |la |une )?file d (?:attente|envoi)\b|\bhors (?:connexion|ligne)\b|\b(?:pas de|sans|attente (?:de|du)) (?:reseau|connexion)\b|\bsynchronis\w+ (?:impossible|en (?:attente|cours)|suspendue|a venir)\b|\bacheminement\b|\b(?:transmission|envoi|depot) (?:vers .{3,40} )?en cours\b|\bmode avion\b|\b(?:televersement|envoi|transfert) \d+ (?:sur \d+|%)|\bpartira\b|\b(?:reseau|connexion) (?:revien|reprend|retrouv)\w*/,
  // Still hers to do: « À confirmer par SMS », « Saisissez le code », « Plus qu'un clic »
  /\breste (?:plus )?qu a (?!(?:attendre|patienter|imprimer|telecharger|conserver|garder|nous|envoyer (?:vos|votre|le|les))\b)|^(?:reste )?a (?:confirmer|valider|signer|envoyer|transmettre|finaliser)\b|\b(?:saisissez|entrez|tapez|recopiez|indiquez|renseignez) (?:ici |maintenant |ensuite )?(?:le|ce|votre) code\b|\battendez (?:le|un|votre) (?:sms|code|appel)\b|\b(?:repondez|tapez) (?:par )?(?:oui|ok|\d)\b|\b(?:questions?|rubriques?|pages?|etapes?) vous attend(?:ent)?\b|\bplus qu (?:un clic|une? \w+)\b|\b(?:derniere|prochaine) action\b|\b(?:votre|d un|un dernier) clic\b|\bsans (?:lui|elle|ce code|cette confirmation|confirmation|validation)\b.*\b(?:ne sera|sera perdue?|sera annulee?)\b/,
  /^(?:relisez|verifiez|controlez)\b.*\b(?:puis|avant de|et) (?:appuyez|cliquez|validez|signez|confirmez|touchez)\b|\b(?:appuyez|cliquez|touchez) (?:ensuite |maintenant )?sur (?:le (?:gros |grand )?bouton )?(?!(?:imprimer|telecharger|quitter|fermer|retour|ce|le lien|accuse|modifier|corriger|se deconnecter|deconnexion)\b)(?:vert|bleu|rouge|envoyer|signer|valider|confirmer|transmettre|terminer|je)\b/,
  /\b(?:signature|validation|confirmation|envoi) (?:se fait|se fera|a lieu|aura lieu|intervient|interviendra|est demandee|reprendra|commencera|suivra)\b|\b(?:ne remplace|ne vaut|ne dispense) pas (?:de )?(?:votre |l |la |une )?(?:actualisation|declaration|signature|envoi|depot)\b(?! (?:trimestrielle|de ressources|a la (?:caf|msa))\b)/,
];
/** What may be, or was of another one. */
const notSo =
  /\b(?:si|pouvez|pourrez|peut|pourra|cas|sauf|precedente?|initiale?|ancienne?|premiere|remplace(?!\s+pas)|remplacee|aucune?|jamais|sans frais|votre employeur|prochaine?)\b|\bn (?:est|a) pas (?:ete )?(?:annule|rejete|refuse|supprime|retire)\w*/;

/** « À confirmer », under « Inscription à l'atelier » */
const isLabelOfOther = (line: string): boolean =>
  line.length <= longestLabel &&
  !/[.!]$/.test(line) &&
  [isOfOther, isOfPapers, isOfOtherDeclaration].some((isElse) => isElse(fold(line)));
const longestLabel = 60;

/** @param before the line or the sentence before it, of which one without a subject is told */
function saysUndone(sentence: string, before: string): boolean {
  const told = fold(sentence);
  if (sentence.trim().endsWith('?') || isOfPapers(told) || isOfOtherDeclaration(told)) return false;
  if (isOfMail(told) ? !/\b(?:confirmer|code|attendez|repondez)\b/.test(told) : isOfOther(told)) return false;
  if (isLabelOfOther(before) || isOfThatBefore(told, fold(before)) || notSo.test(told)) return false;
  return undone.some((one) => one.test(told));
}

/** Lines after what is claimed that are of it still. */
const near = 3;

interface Beside {
  text: string;
  before: string;
}
const sentencesIn = (lines: readonly string[]): Beside[] =>
  lines.flatMap((line, at) =>
    line
      .split(betweenSentences)
      .map((text, place, all) => ({ text, before: all[place - 1] ?? lines[at - 1] ?? '' })),
  );

/** Its own lines and those right after, up to the next title or to a line of an older day. */
function linesFrom(at: number, { blocks, headings }: PageModel, day: Temporal.PlainDate | null): string[] {
  const titles = new Set(headings.map(({ text }) => text));
  const next = blocks.slice(at + 1, at + 1 + near);
  const end = next.findIndex((line) => titles.has(line) || isOlder(line, day));
  return [blocks[at] ?? '', ...(end < 0 ? next : next.slice(0, end))];
}
const isOlder = (text: string, day: Temporal.PlainDate | null): boolean =>
  day !== null && datesIn(text).some((other) => isBefore(other, day));

/** « Statut », « Saisie partielle » */
const inPairs = (lines: readonly string[]): Beside[] =>
  lines.slice(2).flatMap((line, at) => {
    const label = lines[at + 1] ?? '';
    return `${label} ${line}`.length <= longestLabel
      ? [{ text: `${label} ${line}`, before: lines[at] ?? '' }]
      : [];
  });

/** « Vous l'avez annulée à 11:32 », after « a été transmise le… à 11:20 »; not what was done before that day. */
export function isUndoneBeside(
  { text: claim }: Claim,
  page: PageModel,
  day: Temporal.PlainDate | null,
): boolean {
  const { blocks, alerts } = page;
  const after = blocks.flatMap((block, at) => {
    if (!block.includes(claim) && !(block.length > 3 && claim.startsWith(block))) return [];
    const lines = linesFrom(at, page, day);
    return [...sentencesIn(lines), ...inPairs(lines)];
  });
  return [...[...ownTitles(page), ...alerts].flatMap((text) => sentencesIn([text])), ...after].some(
    ({ text, before }) => saysUndone(text, before) && !isOlder(text, day),
  );
}
