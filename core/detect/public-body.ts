/** Whose site it is: a town's, a university's, a hospital's… told by its address and by the name it bears. */
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { fold, hasWords, saysOneOf } from '../wording/fold.ts';

type AnySite = NonNullable<Procedure['recognise']['anySite']>;

/**
 * @param names what the page calls itself, and what its last button says
 */
export function isOfPublicBody(
  page: PageModel,
  names: readonly string[],
  { hostWords, publicNames, shortNames }: AnySite,
): boolean {
  if (ofTrade.test(page.host.toLowerCase())) return false;
  const parts = page.title.split(/\s[-–—|·:]\s/);
  if (linesOver(page).some((line) => opensWith(line, publicNames)) || besideName(page, publicNames))
    return true;
  // Anybody has « carte-grise-prefecture.com », and a title about it.
  if (ofAnybody.test(page.host)) return [...parts, ...names].some((part) => opensWith(part, publicNames));
  return (
    isCalled(page.host, hostWords) ||
    names.some((name) => saysOneOf(name, publicNames) && !ofPrivate.test(fold(name))) ||
    parts.some((part) => shortNames.some((name) => fold(name) === fold(part)))
  );
}

/** « carte-grise-express », « auto-ecole », « ecole-privee »: public words in a name of trade. */
const ofTrade =
  /(?:^|[.-])(?:cartes?-?grises?|passeports?|express|rapide|auto-?ecoles?|privee?s?|catholique|mutuelles?|assurances?|banques?|credits?|agence-immo\w*|immo|immobilier|boutique|shop|bricolage|recrut\w*|clubs?|location)(?=[.-])/;

const ofAnybody = /\.(?:com|net|org|info|biz|eu|online|site|app|shop|store|pro|io|co)$/;

const ofPrivate = /\bprivee?s?\b/;

/** « mairie-pontvallier.fr », « haut-verdier-departement.fr », « demarches.x.fr »: at an end of a part of the address. */
function isCalled(host: string, words: readonly string[]): boolean {
  return host
    .toLowerCase()
    .split('.')
    .some((part) =>
      words.some((word) => part === word || part.startsWith(`${word}-`) || part.endsWith(`-${word}`)),
    );
}

/** The lines over the page's own name, each of their parts: « Portail des subventions · Communauté de communes de Brenne ». */
function linesOver({ blocks, headings }: PageModel): string[] {
  const at = blocks.indexOf(headings.find(({ level }) => level === 1)?.text ?? '');
  return blocks.slice(0, Math.max(0, at)).flatMap((line) => [line, ...line.split(/\s[-–—|·:]\s/)]);
}

/** « Conseil départemental de la Haute-Brenne — service Habitat » under it: a name of several whole words, no « Mairie ». */
function besideName({ blocks, headings }: PageModel, publicNames: readonly string[]): boolean {
  const at = blocks.indexOf(headings.find(({ level }) => level === 1)?.text ?? '');
  const full = publicNames.filter((name) => name.split(' ').filter((word) => word.length > 5).length > 1);
  return at >= 0 && opensWith(blocks[at + 1] ?? '', full);
}

/** « Ville de Pau › Associations » says whose site it is; « Ville de départ : Pau » does not. */
function opensWith(line: string, publicNames: readonly string[]): boolean {
  return publicNames.some((name) => {
    const rest = line.slice(name.length).replace(/^ ?(?:des? |du |la |le |les |[dl][’'])*/u, '');
    return fold(line.slice(0, name.length)) === fold(name) && /^(\p{Lu}|$)/u.test(rest);
  });
}

/** A card's number, or a button that pays: no administration is paid on the page where something is asked of it, save the State's own. */
export function asksToPay({ fields, buttons }: PageModel): boolean {
  return (
    fields.some(
      ({ kind, label }) =>
        (kind === 'text' || kind === 'number' || kind === 'tel') && ofCard.test(fold(label)),
    ) || buttons.some(({ role, text }) => role !== 'other' && pays.some((word) => hasWords(fold(text), word)))
  );
}

const ofCard = /\bcartes? (?:bancaires?|bleues?|de (?:paiement|credit))\b|\b(?:cryptogramme|cvv|cvc)\b/;
const pays = ['payer', 'je paie', 'regler'];
