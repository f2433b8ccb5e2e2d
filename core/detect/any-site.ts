import { isAside } from '../check/aside.ts';
import { recapIn } from '../check/recap/shown.ts';
import { isHostOf } from '../pack/hosts.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { asksMuch, carriesOn, goesOn, insists } from './asks-much.ts';
import { isSimulator } from './by-address.ts';
import { hasFinalButton } from './final-buttons.ts';
import { asksToPay, isOfPublicBody } from './public-body.ts';

/** How much it counts that the site is an administration's. */
const ofItsSite = 2;

type AnySite = NonNullable<Procedure['recognise']['anySite']>;

/**
 * Whether a page of an unknown site is one where something is deposited with an administration. The site is one's, by its
 * address or by the name it bears, which counts twice; the page's own name must say that something is deposited, or the steps it counts, or
 * all that it asks of a person; and a sign goes with it: papers to join, a word given on honour, the last button, several
 * questions about her affairs. A shop, a bank and a school ask for papers and her word as well: only whose site it is
 * tells them apart.
 */
export function bearsSignsOf(page: PageModel, procedure: Procedure, anySite: AnySite): boolean {
  const { signs, papers, honour, otherPortals } = anySite;
  if (otherPortals.some((name) => bears(page.host, name))) return false;
  const { strong, not } = procedure.recognise;
  const titles = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const isTitled = titles.some((text) => saysOneOf(text, strong) && !saysOneOf(text, not));
  const names = [withoutPlace(page.title, isTitled), ...titles];
  // An account is made there, or opened.
  if (isSimulator(page, names) || page.fields.some(({ kind }) => kind === 'password')) return false;
  const isOfState = isHostOf(page.host, anySite.hosts);
  const deposits = page.buttons.filter(({ role }) => role === 'submit-final').map(({ text }) => text);
  // « Envoyer à la mairie »
  const isLocal = isOfPublicBody(page, [...names, ...deposits], anySite);
  if (!isOfState && (!isLocal || asksToPay(page))) return false;
  // « Fonds de solidarité », then « Demande d'aide » under it.
  const under = page.headings.filter(({ level }) => level === 2).slice(0, 1);
  const counts = (page.step?.total ?? 0) > 1;
  // « Tarif solidaire, étape 2 sur 3 », of a town: those of the State count the steps of simulators too.
  const isNamed =
    (isLocal && counts) ||
    isFilledIn(page) ||
    [...names, ...under.map(({ text }) => text), ...deposits].some((name) => saysOneOf(name, strong));
  if (!isNamed) return false;
  if (names.some((name) => saysOneOf(name, not))) return false;
  const said = [
    ...page.headings.map(({ text }) => text),
    ...page.fields.map(labelsOf),
    page.step?.title ?? '',
  ];
  const found = [
    counts || page.buttons.some(({ role }) => role === 'previous'),
    page.fields.some((field) => field.kind === 'file') ||
      said.some((text) => saysOneOf(text, papers) && fold(text).length <= 120),
    [...page.fields.map(labelsOf), ...page.blocks].some((text) => saysOneOf(text, honour)),
    insists(page),
    (asksMuch(page) && carriesOn(page)) || (isOfState && isTitled && goesOn(page)),
    hasFinalButton(page, procedure),
  ].filter(Boolean).length;
  return (page.fields.some(isOfHers) || isRecap(page, procedure)) && found + ofItsSite >= signs;
}

/**
 * « Échafaudage - Mes démarches - Ville de Rennes »: where it stands on the site is no name of the page; nor « Mes démarches
 * Bretagne – Aide au permis », where the page's own title names it.
 */
const withoutPlace = (title: string, isTitled: boolean): string =>
  title
    .split(/(?=(?:\s[-–—|·:]|,)\s)/u)
    .filter(
      (part, at, { length }) => (at === 0 && !(isTitled && length > 1)) || !/^\W*mes démarches/iu.test(part),
    )
    .join('');

/** Whom it is about, and something of theirs or their word: on the site of an administration that is deposited, whatever its name. */
function isFilledIn(page: PageModel): boolean {
  const own = page.fields.filter((field) => isAsked(field) && isOfHers(field));
  const has = (type: string): boolean => own.some(({ valueType }) => valueType === type);
  return (
    own.length >= leastAsked && has('name') && (has('date') || has('nir') || has('file')) && carriesOn(page)
  );
}

/** A letter to write, with its telephone and its subject, has fewer. */
const leastAsked = 7;

/** Nothing left to fill, and above the last button what was answered. */
function isRecap(page: PageModel, procedure: Procedure): boolean {
  return hasFinalButton(page, procedure) && recapIn(page).length > 1;
}

/** A search, a letter to subscribe to and « Cette page vous a-t-elle été utile ? » stand on any page of a town. */
function isOfHers(field: PageModel['fields'][number]): boolean {
  const { valueType, kind, required } = field;
  return (
    kind !== 'search' && valueType !== 'search' && (required || valueType !== 'email') && !isAside(field)
  );
}

/** « caf-rsa.info », « mon-caf.fr », « francetravail.example » bear a name; « cafe.fr » does not. */
function bears(host: string, name: string): boolean {
  const parts = host.toLowerCase().split(/[.-]/);
  return parts.includes(name) || (name.length > 6 && parts.join('').includes(name));
}

function labelsOf({ label, group, question }: PageModel['fields'][number]): string {
  return [label, group, question].filter((text) => text !== null).join(' · ');
}
