/**
 * The many ways a page says that what was declared has arrived, told in one: « votre déclaration a bien été transmise ».
 * Folded text (core/wording/fold.ts) in and out, for the sentences of a page and the wordings of a guide alike.
 */
import { fold, hasWords, onceForEach } from '../wording/fold.ts';
import { monthsAsPattern } from '../wording/months.ts';
import { arrivedVerbs, settledVerbs } from './done.ts';

/** Sent, handed in, received: what left has arrived, whoever says it. */
const arrived: ReadonlySet<string> = new Set(arrivedVerbs);
const verb = `(?:${[...arrived, ...settledVerbs].join('|')}|enregistre|prise? en compte|pris)`;
const told = `(${verb})(?:e?s?)(?: electroniquement)?(?= |$)(?! integrante)`;

function one(named: string): string {
  if (arrived.has(named)) return 'transmis';
  return /^(?:realise|reussi|fait)$/.test(named) ? 'effectue' : named.replace('prise ', 'pris ');
}

/** « la réception », « valider »: the same, named otherwise. */
const named: [RegExp, string][] = [
  [/^(?:reception|transmi|depo|envo)/, 'transmis'],
  [/^prise/, 'pris en compte'],
  [/^enregistre/, 'enregistre'],
  [/^valid/, 'valide'],
  [/^sign/, 'signe'],
];
const verbOf = (text: string): string => named.find(([start]) => start.test(text))?.[1] ?? text;

const it = '((?:votre|vos) .+)';
const byName =
  /\b(?:confirmons (?:la |le |l )?|accus(?:ons|e) |attest(?:ons|e) (?:du |de la |de l ))(?:bonne |bien )?(reception|transmission|depot|envoi|prise en compte|enregistrement|validation|signature) (?:du depot )?(?:de |du )?((?:votre|vos|la) .+)/;
/** « La transmission de votre déclaration est confirmée »; not « … est confirmée par courriel », which tells a rule. */
const nameDone =
  /\b(reception|transmission|depot|envoi|prise en compte|enregistrement|validation|signature) (?:de |du )((?:votre|vos) .+?) (?:est|a (?:bien )?ete) (?:bien )?(?:confirme|effectue|enregistre|reussi|termine)e?(?= |$)(?! par\b)/;
const asActed = new RegExp(
  `\\b(?:(?:avons|avez) (?:bien )?${told}(?: et (?:bien )?${told})?|a (?:bien )?(recu)) ${it}`,
);
/** « … c'est tout bon », after what was done. */
const allRight = /,? c est (?:tout bon|fait|bon|termine|parfait)$/;
const justActed = new RegExp(
  `\\bvenez de (valider|signer|envoyer|transmettre|deposer)(?: et (?:de )?(signer|envoyer|transmettre|deposer))? ${it}`,
);

const isDoneTo = (_all: string, name: string, it: string): string =>
  `${it.replace(/^la /, 'votre ')} a bien ete ${verbOf(name)}`;

/** « Le service atteste avoir reçu le 20/05/2026 la déclaration des revenus de… » */
const attestsIt =
  /\battest(?:e|ons) avoir (?:bien )?recu (?:(?:le \d{1,2} [a-z0-9]+ \d{4}|ce jour)(?: a \d{1,2}(?: h)? \d\d(?: \d\d)?)? )?(?:la |votre )(?=(?:declaration|correction|actualisation)\b)/g;

/** « A bien reçu ce que vous avez déclaré pour mars », « la déclaration que vous avez souscrite » */
const whatSheDeclared =
  /\bce que vous avez (?:declare|rempli|indique)\b|\bla declaration (?=que vous avez (?:souscrite|signee|faite|deposee|envoyee|transmise|remplie)\b)/g;

/** « Nous l'avons reçue aujourd'hui »: what the page is named after. */
export const received = /\b(?:nous l avons|on l a) (?:bien )?recue\b/;

/** « Vos réponses sont bien arrivées chez nous », « Nous avons pris en compte vos réponses pour décembre »: what she declared. */
const answersArrived =
  /\bvos reponses (?:nous )?(?:sont |ont )(?:bien )?(?:ete )?(?:bien )?(?=(?:arrive|parvenu|transmis|recu)e?s?(?: |$))/g;
const answersTaken = new RegExp(
  `\\bnous avons (?:bien )?(recu|pris en compte) vos reponses(?= (?:pour |de |du |d )(?:(?:le |ce )?mois|${monthsAsPattern})\\b)`,
  'g',
);

/** « C'est fait, Karim : vos revenus 2025 sont déclarés » */
const incomeDeclared =
  /\b(?:vos revenus(?: (?:de )?(?:l annee )?20\d\d)? (?:sont|ont (?:bien )?ete) (?:bien )?declares|vous avez (?:bien )?declare vos revenus)\b/;
/** « Votre actualisation est validée », as « est bien validée ». */
export const asWell = (folded: string): string =>
  folded.replace(incomeDeclared, 'votre declaration a bien ete transmis').replace(isNow, 'est bien ');

/** « Nous avons bien reçu votre déclaration », « Vous venez de la valider », « Votre déclaration nous est parvenue ». */
export const asStated = onceForEach((folded: string): string => inShort(folded, false));
/** The same, where nothing but a statement can be meant: « est validée », « a été validée » tell that it is done. */
export const asStatement = onceForEach((folded: string): string => inShort(folded, true));

function inShort(folded: string, isStatement: boolean): string {
  const passive = (
    isStatement
      ? folded
          .replace(nameDone, isDoneTo)
          .replace(ofIncome, 'votre declaration des revenus')
          .replace(signedOn, toldOfIt)
      : folded
  )
    .replace(allRight, '')
    .replace(/\bteledeclaration(?= |$)/g, 'declaration')
    .replace(/\brectification(?= |$)/g, 'correction')
    .replace(/\b(?<=\b(?:a|est) )(?:neanmoins|toutefois|donc|desormais|maintenant) /g, '')
    .replace(/\bla correction de (?:votre|ma|la) declaration\b/g, 'votre correction')
    .replace(attestsIt, 'avons recu votre ')
    .replace(/\bdemande d (?=actualisation\b)/g, '')
    .replace(/\best entre nos mains\b/g, 'a bien ete transmis')
    .replace(
      /\baccuse de reception (?:(?:de |d )(?:la |l )?)?(?=(?:declaration|actualisation)\b)/g,
      'accuse de reception de votre ',
    )
    .replace(whatSheDeclared, 'votre declaration ')
    .replace(received, 'votre declaration a bien ete transmis')
    .replace(/\brecu ce jour(?: a \d{1,2} h(?: \d\d)?)?(?= )/g, 'recu')
    .replace(answersArrived, 'votre declaration a bien ete ')
    .replace(answersTaken, 'votre declaration a bien ete $1')
    .replace(/\b(?:ma|mon|cette) (?=(?:declaration|actualisation|demande|correction)\b)/g, 'votre ')
    .replace(byName, isDoneTo)
    .replace(
      asActed,
      (_all, ...[first, second, received, it]: string[]) =>
        `${it} a bien ete ${first ?? received}${second ? ` et ${second}` : ''}`,
    )
    .replace(
      justActed,
      (_all, ...[first = '', second, it]: string[]) =>
        `${it} a bien ete ${verbOf(first)}${second ? ` et ${verbOf(second)}` : ''}`,
    )
    .replace(
      /\bvous (?:vous )?(?:etes|avez ete) (?:bien )?actualisee?(?= |$)/,
      'votre actualisation a bien ete effectue',
    );
  return passive
    .replace(situationDeclared, 'votre declaration$1 a bien ete transmis')
    .replace(toUs, 'a bien ete ')
    .replace(/\b(?:nous |vous )?(?:est|sont) (?:bien )?(?=(?:parvenu|arrive)e?s?(?: |$))/g, 'a bien ete ')
    .replace(isStatement ? isDone : isWellDone, 'a bien ete ')
    .replace(withSuccess, 'a bien ete ')
    .replace(twice, spelt);
}

/** « La déclaration de vos revenus 2025 a bien été reçue » */
const ofIncome =
  /\bla declaration (?:de vos|des|de) revenus\b(?=(?: (?:de )?(?:l annee )?20\d\d)?(?: en ligne)? (?:a|est|nous)\b)/;
/** « Cette nouvelle déclaration, signée le 19/05/2026, remplace… » */
const signedOn = new RegExp(
  `\\b(?:cette|votre|la) (?:nouvelle )?(declaration|correction)(?: corrigee| corrective| rectificative)? (${verb})e?s? le (?=\\d.*\\b(?:remplace|prevaut|fait foi)\\b)`,
);
const toldOfIt = (_all: string, it: string, done: string): string => `votre ${it} a bien ete ${done}e le `;

/** « Votre situation du mois de mars 2026 a bien été déclarée » */
const situationDeclared = new RegExp(
  `\\bvotre situation((?: du mois)? (?:de |d |du |pour )(?:${monthsAsPattern})(?: 20\\d\\d)?) (?:a|est) (?:bien )?(?:ete )?declaree\\b`,
);

/** « Votre déclaration nous a été envoyée » */
const toUs = /\bnous (?:a|ont) (?:bien )?ete (?=(?:envoye|transmis|remis|adresse)e?s?\b)/g;
const isNow = new RegExp(`\\best (?=${told})`, 'g');
const isDone = new RegExp(`\\b(?:(?:est|sont) (?:bien )?|(?:a|ont) (?:bien )?ete )(?=${told})`, 'g');
const isWellDone = new RegExp(`\\b(?:(?:est|sont) bien |(?:a|ont) bien ete )(?=${told})`, 'g');
const withSuccess = new RegExp(`\\b(?:a|ont) (?:bien )?ete (?=${told} avec succes\\b)`, 'g');
/** « Enregistrée sous le n° 26 08 20 le 20/08/2026 à 11:30 et transmise » */
const between =
  '(?: sous le n(?:umero)?(?: \\w{1,14}){1,4}?)?(?: le \\d{1,2}(?: [\\w]+){2}(?: a \\d{1,2}(?: h)?(?: \\d\\d)?)?)?';
const twice = new RegExp(`\\ba (bien )?ete ${told}(?:${between} et (?:bien )?${told})?`, 'g');

function spelt(_all: string, well = '', first = '', second?: string): string {
  return [first, second].flatMap((word) => (word ? [`a ${well}ete ${one(word)}`] : [])).join(' ');
}

/** « à France Travail », « aux services des impôts » */
export const recipient =
  '(?:nos services|france travail|l administration(?: fiscale)?|(?:vos |nos )?services (?:des impots|fiscaux)|impots\\b|(?:votre )?agence|(?:au )?centre des finances publiques|finances publiques|service des impots|la dgfip|la direction generale des finances publiques|votre (?:conseiller|centre des finances publiques|service des impots))';
/** « Votre déclaration enregistrée le 29/11/2026 attend… »: a sentence, of which the day is no end. */
const saysMore = '\\b(?:est|attend|expire|reste|doit|peut|sera|concerne|manque)\\b';
const inTitle = new RegExp(
  `^(?:merci .{2,30} |succes |felicitations |bravo )?(?:votre )?((?:(?:tele)?declaration|actualisation|correction|demande)\\b(?:(?! (?:a|est|sont|ont|avez|avons) ).){0,60}?) (?:bien )?${told}(?: et (?:bien )?${told})?(?: et acceptee?)?(?: (?:a|au|aux) ${recipient})?(?: le \\d(?!.*${saysMore}).*)?$`,
);
/** « Dépôt terminé », « Envoi de votre correction confirmé »; alone, of what the page is named after. */
export const nameInTitle =
  /^(?:depot|envoi|transmission|reception)(?: (?:de |du )(?:la |votre )?(declaration|actualisation|correction)\b.{0,40}?)? (?:bien )?(?:termine|effectue|confirme|reussi|enregistre)e?$/;
/** « Vous avez déclaré vos revenus le… », « Vous avez corrigé votre déclaration le… », as it stands over the receipt. */
const incomeToldOfHer = /^vous avez (?:bien )?declare (?:vos revenus|en ligne)\b/;
const correctedByHer = /^vous avez (?:bien )?(?:corrige|rectifie) (?:en ligne )?(?:votre|la) declaration\b/;
/** « Déclaration signée et transmise », as a title. */
export const asTitle = (folded: string): string =>
  folded
    .replace(incomeToldOfHer, 'votre declaration a bien ete enregistre')
    .replace(correctedByHer, 'votre correction a bien ete enregistre')
    .replace(inTitle, (_all, it: string, first: string, second?: string) =>
      asStated(`votre ${it} a bien ete ${first}${second ? ` et ${second}` : ''}`),
    )
    .replace(nameInTitle, (_all, it = 'declaration') => `votre ${it} a bien ete transmis`)
    // « Votre situation de juillet 2026 est à jour »
    .replace(
      /\bvotre situation (?:de |d |pour |du mois )[^.]{3,24} est (?:bien )?a jour\b/,
      'votre declaration a bien ete transmis',
    );

/** Whether a text told in short holds one of these wordings, its parts in order around « … ». */
export function saysWording(stated: string, wordings: readonly string[]): boolean {
  return partsOf(wordings).some((parts) => holdsInOrder(stated, parts));
}

const known = new WeakMap<readonly string[], string[][]>();

/** The parts of each wording, as it stands and as it is told in short. */
function partsOf(wordings: readonly string[]): string[][] {
  const before = known.get(wordings);
  if (before) return before;
  const parts = wordings.flatMap((wording) =>
    [asStated, asStatement].map((told) => wording.split('…').map((part) => told(fold(part)))),
  );
  known.set(wordings, parts);
  return parts;
}

/** Between the parts of a wording, nothing else may be told of: « Votre déclaration est ouverte. Votre message… » */
const anotherThing = /\b(?:votre|vos|est|sont|ce qui)\b/;

function holdsInOrder(whole: string, parts: readonly string[]): boolean {
  const [part, ...others] = parts;
  if (part === undefined) return true;
  if (!hasWords(whole, part)) return false;
  const rest = whole.slice(` ${whole} `.indexOf(` ${part} `) + part.length);
  const [next] = others;
  if (next === undefined) return true;
  const gap = hasWords(rest, next) ? ` ${rest} `.slice(0, ` ${rest} `.indexOf(` ${next} `)) : null;
  // The first part may stand again further on.
  return (
    gap !== null && ((!anotherThing.test(gap) && holdsInOrder(rest, others)) || holdsInOrder(rest, parts))
  );
}
