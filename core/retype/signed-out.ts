/** What a page says of a connection that is over: what may end, and what one should do one day, is not over. */
import type { PageModel } from '../page-model.ts';
import { isSigningIn } from '../signing-in.ts';
import { fold } from '../wording/fold.ts';

/** « session d’examen » is no connection. */
export const connection = '(?:session|connexion)(?! d(?:e|u)? (?!travail|navigation|connexion))';
const now = '(?: (?:bien|deja|maintenant|desormais|malheureusement|automatiquement|ete))*';
const shut = '(?:fermee|terminee|close|coupee|interrompue|perdue)';

const over = new RegExp(
  [
    `\\b${connection}(?: \\w+){0,6}? (?:a|avait)${now} expiree?\\b`,
    `\\bsession(?: (?!(?:est|n|non)\\b)\\w+){0,3}? expiree\\b`,
    `\\bvotre ${connection}(?: \\w+){0,3}? a ete${now} ${shut}\\b`,
    `\\bvous avez${now} deconnectee?\\b`,
    `\\bn etes plus (?:\\w+ )?(?:connecte|identifie|authentifie)`,
    `\\b(?:veuillez|merci de|devez|faut|priee?s? de|invitee?s? a) (?:\\w+ )?vous reconnecter\\b`,
    `^reconnectez vous\\b(?! (?:plus tard|ensuite|demain|dans|avant|regulierement))`,
    `\\b(?:continuer|poursuivre|reprendre) (?:\\w+ ){0,3}?reconnectez vous\\b`,
  ].join('|'),
);
/** Said of now, or of what always happens: the words beside tell. */
const overOrRule = new RegExp(
  [
    `\\bvous etes${now} deconnectee?\\b`,
    '^(?:utilisateur )?deconnectee?\\b',
    `\\b${connection}(?: \\w+){0,3}? est${now} expiree?\\b`,
    `\\bvotre ${connection}(?: \\w+){0,3}? est${now} ${shut}\\b`,
  ].join('|'),
);
const onlyIf =
  /\b(?:si|s (?:il|elle)|lorsque?|lorsqu|quand|des qu|des que|une fois|en cas|au cas|toutes?|chaque|eviter)\b/;
const isRule =
  /\b(?:apres|au bout|pendant|en cas|des (?:qu|que|\d+)|toutes?|lorsque?|lorsqu|quand|une fois|si) /;

/** Says that the connection is over. */
export function tellsOver(sentence: string): boolean {
  if (sentence.includes('?')) return false;
  const told = fold(sentence);
  if (overOrRule.test(told) && !isRule.test(told)) return true;
  const found = over.exec(told);
  return found !== null && !onlyIf.test(told.slice(0, found.index));
}

/** The site's door, or its own words that it shut. */
export function isSignedOut(page: PageModel): boolean {
  return page.stopped ? isSigningIn(page) : messagesOf(page).some(tellsOver);
}

const left =
  /\bdeconnexion (?:est |a ete )?(?:bien )?(?:reussie|effectuee)|\b(?:avez|etes) bien (?:ete )?deconnecte|\bvous vous etes (?:bien )?deconnecte/;
const byItself = /\binactivit\w*|\bexpir\w*/;

/** Its own words that she left by herself: « Vous êtes bien déconnecté », where « Vous avez été déconnecté » is a loss. */
export function hasLeft(page: PageModel): boolean {
  const messages = messagesOf(page).filter((one) => !one.includes('?'));
  return (
    !messages.some((one) => byItself.test(fold(one)) && tellsOver(one)) &&
    messages.map(fold).some((one) => {
      const found = left.exec(one);
      return found !== null && !byItself.test(one) && !onlyIf.test(one.slice(0, found.index));
    })
  );
}

const messagesOf = ({ title, headings, alerts }: PageModel): string[] =>
  [title, ...headings.map(({ text }) => text), ...alerts].flatMap(sentencesIn);

/** Without what it only quotes. */
export const sentencesIn = (text: string): string[] =>
  text.replace(/«[^»]*»/gu, ' ').split(/(?<=[.!?…])\s+|\n/u);
