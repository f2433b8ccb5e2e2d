import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { fold, hasWords } from '../wording/fold.ts';

type Recognise = Procedure['recognise'];

/** A word of fewer letters stands in many others: « actu » in « actualités ». */
const runTogether = 8;

/** Whether a word of the guide's own stands in the address, host and all: « declaration.impots.gouv.fr ». */
export function isSaidThere(page: PageModel, { address }: Recognise): boolean {
  return isIn(page, address);
}

/** Whether the address is a neighbour's. */
export function isNeighboursAddress(page: PageModel, { addressNot }: Recognise): boolean {
  return isIn(page, addressNot);
}

/** Whether a word that often goes with the guide stands in the address. */
export function isHintedThere(page: PageModel, { url }: Recognise): boolean {
  const address = wordsOf(`${page.path} ${page.hash}`);
  return url.some((one) => hasWords(address, fold(one)));
}

const aroundIt =
  /\b(aide|faq|conseils|contact\w*|historique|suivi|messagerie|reclamations?|rendez ?vous|notifications?|alertes|identifiants?|mot ?de ?passe)\b/;

/** « /contact/changement », « /modifierprofil/motdepasse »: pages beside the procedure, filled in and sent as well. */
export function isAroundIt({ path, hash }: PageModel): boolean {
  return aroundIt.test(wordsOf(`${path} ${hash}`));
}

/** A simulator asks all that the procedure asks, and nothing is declared there. */
export function isSimulator({ path, hash }: PageModel, names: readonly string[]): boolean {
  return [`${path} ${hash}`, ...names].some((text) => /\bsimul[ae]/.test(fold(text)));
}

function isIn({ host, path, hash }: PageModel, words: readonly string[]): boolean {
  const address = wordsOf(`${host} ${path} ${hash}`);
  const whole = address.replaceAll(' ', '');
  return words
    .map(fold)
    .some((one) =>
      one.length < runTogether ? hasWords(address, one) : whole.includes(one.replaceAll(' ', '')),
    );
}

/** « demandeC2S » is two words, and so is « dtrfront »: what it is, and what the site is made of. */
function wordsOf(address: string): string {
  return fold(address.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll}{3})(?=front\b)/gu, ' '));
}
