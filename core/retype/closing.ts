/** What a page itself says of a connection that will end: no site's delay is known otherwise. */
import type { PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { connection, isSignedOut, sentencesIn, tellsOver } from './signed-out.ts';

export interface Closing {
  /** The page's own words, a sentence at most, from where they speak of it. */
  quote: string;
  /** In a few minutes; else it is how the site always does, or later. */
  isSoon: boolean;
}

/** A time left of more minutes is told as later. */
const soonMinutes = 10;
const longest = 160;
/** Beyond, it is a text, not a message. */
const longestText = 1000;
const mayTell = /session|connexion|déconnect|ferm|expir|inacti|temps restant/iu;
/** « Temps restant : 04:59 » is also of an exam, or of a form to fill in: what stands beside it tells. */
const ofConnection = new RegExp(`\\b(?:${connection}|deconnexion)\\b`);

/** The first words of this page that announce it, what is near before what is not; null: none. */
export function saysItWillClose(page: PageModel): Closing | null {
  if (page.stopped || page.isTranslated || isSignedOut(page)) return null;
  // By lines first: a message read whole holds its title and its buttons too.
  const told = [page.headings.map(({ text }) => text), page.blocks, page.alerts].flatMap((texts) =>
    texts.flatMap((text, at) => {
      if (text.length > longestText || !mayTell.test(text)) return [];
      const isOfConnection = texts
        .slice(Math.max(0, at - 1), at + 2)
        .some((one) => ofConnection.test(fold(one)));
      return sentencesIn(text).map((sentence) => closingIn(sentence, isOfConnection));
    }),
  );
  return told.find((one) => one?.isSoon) ?? told.find((one) => one !== null) ?? null;
}

const unit = '(?:heures?|h(?:\\d\\d)?|minutes?|min|mn|secondes?|sec|s)\\b';
const few = '(?:une?|deux|trois|quatre|cinq|dix|quelques)';
/** « 5 minutes », « moins d’une minute », « 04:59 » */
const span = `(?:moins de? |environ |encore |les )*(?:(?:\\d+|${few}) ?${unit}(?: \\d+)?|\\d+ \\d\\d(?: \\d\\d)?\\b)`;
const words = '(?: \\w+){0,4}?';

const ends = `(?:expire|expirera|(?:se )?(?:termine|ferme)(?:ra)?|prend fin|prendra fin|sera${words} (?:fermee?|terminee?|close?|coupee?|interrompue?))`;
/** What else a site calls so; alone, it may be a place that shuts in the evening, or an account that goes. */
const space = 'votre (?:page|espace)';
const weClose = `\\bnous (?:fermons|fermerons|allons fermer|coupons|couperons|allons couper)${words} votre (?:page|espace|${connection})\\b|\\bnous (?:allons${words} vous deconnecter|vous deconnect(?:ons|erons))\\b`;
const theEnd = `(?:fin|fermeture|expiration|interruption)(?: imminente)? de(?: la| votre| cette)? ${connection}`;
const willEnd = `\\b(?:${connection}|${space})${words} ${ends}\\b|\\bcette page(?: va)?(?: automatiquement)? (?:${ends}|expirer|se fermer)\\b|${weClose}|\\b${space}${words} va${words} (?:se fermer|etre fermee?)\\b|\\bvous (?:serez|etes|allez etre)${words} deconnectee?\\b`;
const willEndNow = new RegExp(
  `\\b${connection}${words} (?:va|est sur le point d|arrive|touche)${words} (?:expirer|expiration|terminer|fermer|fin|etre (?:fermee|terminee|close|coupee|interrompue))\\b|\\bnous allons${words} vous deconnecter\\b(?! (?:apres|au bout))|\\bvous (?:allez${words} etre|etes sur le point d etre|serez bientot)${words} deconnectee?\\b|\\b${connection}${words} (?:expire|expirera|se termine|se ferme) bientot\\b|\\b(?:${theEnd}|deconnexion)(?: \\w+){0,2}? imminente\\b|\\b${theEnd.replace('(?: imminente)?', ' imminente')}\\b`,
);
const willEndIn = new RegExp(willEnd);
const timeLeft = new RegExp(
  `\\b(?:deconnexion|expiration|${theEnd})${words} dans (${span})|\\breste (${span}).*?\\b(?:deconnexion|session|connexion)\\b`,
);
const timeOnly = new RegExp(
  `\\btemps (?:de (?:connexion|session) )?restant\\b(?! pour (?!(?:votre|la|cette) ${connection}\\b)).*? (${span})`,
);
const within = new RegExp(`\\b(?:dans|d ici) (${span})`);
const always = new RegExp(
  `\\b(?:deconnectee?|deconnexion|nous vous deconnect(?:ons|erons)|nous allons${words} vous deconnecter|inacti(?:f|ve|vite)\\b.*\\bvous (?:serez|etes|allez etre)${words} redirigee?|vous (?:serez|etes|allez etre)${words} redirigee?\\b.*\\binactivite|(?:entraine|provoque|declenche|cause)(?:nt|ra|ront)?${words} ${theEnd}|(?:ferme|coupe|termine|interrompt)(?:ra)? (?:la|votre) ${connection}|${connection}${words} (?:${ends}|est${words} (?:fermee|coupee|interrompue))|duree${words} ${connection}${words} (?:limitee|fixee)|${space}${words} ${ends}${words} (?:apres|au bout de) (?:environ |plus de )?\\d+ ?${unit})\\b`,
);
const after = new RegExp(
  `\\binactivite\\b|\\b(?:apres|au bout de|pendant|a|toutes|dans|limitee a|fixee a|passee?s?|au dela de|delai de) (?:les |environ |plus de )*\\d+ ?${unit}|\\ba \\d{1,2} \\d\\d\\b`,
);
/** « Vous êtes inactif, vous allez être redirigé »: sent elsewhere for having done nothing is signed out. */
const isSentAway = new RegExp(
  `^(?!.*\\b(?:si|en cas|toute|apres|au bout|au dela|passe)\\b)(?=.*\\binacti(?:f|ve|vite)\\b).*\\bvous allez${words} etre${words} redirigee?\\b`,
);
/** What she should do before it; what it says next is as true as without. */
const advice = /^\s*pensez (?:bien )?à [^:;,]*[:;,]/iu;
const ofAnotherTime = /\b(?:quand|lorsque?|lorsqu|avant que|des que|message|avertissement|pensez)\b/;

function closingIn(sentence: string, isOfConnection: boolean): Closing | null {
  if (sentence.includes('?') || tellsOver(sentence)) return null;
  const told = fold(sentence.replace(advice, ''));
  const left = (timeLeft.exec(told) ?? (isOfConnection ? timeOnly.exec(told) : null))?.slice(1).find(Boolean);
  const near = left ?? (willEndIn.test(told) || willEndNow.test(told) ? within.exec(told)?.[1] : undefined);
  const isTold = near !== undefined || willEndNow.test(told) || isSentAway.test(told);
  const isLater = near !== undefined && isFar(near);
  if (isTold && !ofAnotherTime.test(told)) return { quote: quoteOf(sentence), isSoon: !isLater };
  const isAlways = always.test(told) && after.test(told) && !/\bpensez\b|\bavez\b/.test(told);
  return isAlways ? { quote: quoteOf(sentence), isSoon: false } : null;
}

function isFar(time: string): boolean {
  const inUnits = /(\d+) ?(h|m)/.exec(time);
  if (inUnits) return inUnits[2] === 'h' || Number(inUnits[1]) > soonMinutes;
  const [, hours = '0', minutes = '0'] = /^\D*(?:(\d+) )?(\d+) \d\d$/.exec(time) ?? [];
  return Number(hours) > 0 || Number(minutes) > soonMinutes;
}

const begins =
  /(?<!\p{L})(?:(?:votre |la |cette )?(?:session|connexion)|(?:votre|cette) (?:page|espace)|nous (?:ferm|coup|allons|vous)|(?:la )?(?:fin|fermeture|expiration|interruption) |vous (?:serez|allez|êtes)|(?:après|au bout|au-delà|passé|en cas|sans|dans|toute|une inactivité|pensez) |l['’]absence |(?:le |la )?(?:temps|durée)|(?:il )?(?:vous )?reste|(?:la )?déconnexion)/giu;
/** What a sentence would not say whole without. */
const tellsWhen = /\d|inacti|absence|passé/iu;

/** Not who is greeted before: what stands before a comma, or before a capital where a message is read whole. */
function quoteOf(sentence: string): string {
  const at = [...sentence.matchAll(begins)].find(({ 0: word, index }) => {
    const before = sentence.slice(0, index);
    return /^\s*$|[,;:!–—-]\s*$/u.test(before) ? !tellsWhen.test(before) : /^\p{Lu}/u.test(word);
  })?.index;
  const said = sentence
    .slice(at ?? 0)
    .replace(/[\s.!]+$/u, '')
    .trim();
  return said.length > longest ? `${said.slice(0, longest).replace(/\s+\S*$/u, '')}…` : said;
}
