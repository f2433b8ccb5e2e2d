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
const mayTell = /session|connexion|déconnect|ferm|temps restant/iu;
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

const unit = '(?:heures?|h|minutes?|min|mn|secondes?|sec|s)\\b';
const few = '(?:une?|deux|trois|quatre|cinq|dix|quelques)';
/** « 5 minutes », « moins d’une minute », « 04:59 » */
const span = `(?:moins de? |environ |encore |les )*(?:(?:\\d+|${few}) ?${unit}(?: \\d+)?|\\d+ \\d\\d(?: \\d\\d)?\\b)`;
const words = '(?: \\w+){0,4}?';

const ends = `(?:expire|expirera|(?:se )?(?:termine|ferme)(?:ra)?|prend fin|prendra fin|sera${words} (?:fermee?|terminee?|close?|coupee?|interrompue?))`;
/** What else a site calls so; alone, it may be a place that shuts in the evening, or an account that goes. */
const space = 'votre (?:page|espace)';
const weClose = `\\bnous (?:fermons|fermerons|allons fermer|coupons|couperons|allons couper)${words} votre (?:page|espace|${connection})\\b`;
const theEnd = `(?:fin|fermeture|expiration|interruption)(?: imminente)? de(?: la| votre| cette)? ${connection}`;
const willEnd = `\\b(?:${connection}|${space})${words} ${ends}\\b|${weClose}|\\b${space}${words} va${words} (?:se fermer|etre fermee?)\\b|\\bvous (?:serez|etes|allez etre)${words} deconnectee?\\b`;
const willEndNow = new RegExp(
  `\\b${connection}${words} (?:va|est sur le point d|arrive|touche)${words} (?:expirer|expiration|terminer|fermer|fin|etre (?:fermee|terminee|close|coupee|interrompue))\\b|\\bvous (?:allez${words} etre|etes sur le point d etre|serez bientot)${words} deconnectee?\\b|\\b${connection}${words} (?:expire|expirera|se termine|se ferme) bientot\\b|\\b(?:${theEnd}|deconnexion)(?: \\w+){0,2}? imminente\\b|\\b${theEnd.replace('(?: imminente)?', ' imminente')}\\b`,
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
  `\\b(?:deconnectee?|deconnexion|${connection}${words} (?:${ends}|est${words} (?:fermee|coupee|interrompue))|duree${words} ${connection}${words} (?:limitee|fixee)|${space}${words} ${ends}${words} (?:apres|au bout de) (?:environ |plus de )?\\d+ ?${unit})\\b`,
);
const after = new RegExp(
  `\\binactivite\\b|\\b(?:apres|au bout de|pendant|a|toutes|dans|limitee a|fixee a) (?:les |environ |plus de )*\\d+ ?${unit}`,
);
const ofAnotherTime = /\b(?:quand|lorsque?|lorsqu|avant que|des que|message|avertissement|pensez)\b/;

function closingIn(sentence: string, isOfConnection: boolean): Closing | null {
  if (sentence.includes('?') || tellsOver(sentence)) return null;
  const told = fold(sentence);
  const left = (timeLeft.exec(told) ?? (isOfConnection ? timeOnly.exec(told) : null))?.slice(1).find(Boolean);
  const near = left ?? (willEndIn.test(told) || willEndNow.test(told) ? within.exec(told)?.[1] : undefined);
  const isTold = near !== undefined || willEndNow.test(told);
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

/** Not who is greeted before. */
const begins =
  /(?<!\p{L})(?:(?:votre |la |cette )?(?:session|connexion)|votre (?:page|espace)|nous (?:ferm|coup|allons)|(?:la )?(?:fin|fermeture|expiration|interruption) |vous (?:serez|allez|êtes)|(?:après|au bout|en cas|sans|dans) |(?:le |la )?(?:temps|durée)|(?:il )?(?:vous )?reste|(?:la )?déconnexion)/iu;

function quoteOf(sentence: string): string {
  const at = begins.exec(sentence)?.index ?? 0;
  const said = sentence.slice(at).replace(/[\s.!]+$/u, '');
  return said.length > longest ? `${said.slice(0, longest).replace(/\s+\S*$/u, '')}…` : said;
}
