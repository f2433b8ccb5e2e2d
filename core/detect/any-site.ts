import { isAside } from '../check/aside.ts';
import { recapIn } from '../check/recap/shown.ts';
import { isHostOf } from '../pack/hosts.ts';
import type { Procedure } from '../pack.ts';
import type { PageModel } from '../page-model.ts';
import { isAsked } from '../values/answer.ts';
import { fold, saysOneOf } from '../wording/fold.ts';
import { asksMuch, carriesOn, insists } from './asks-much.ts';
import { isSimulator } from './by-address.ts';
import { hasFinalButton } from './final-buttons.ts';

type AnySite = NonNullable<Procedure['recognise']['anySite']>;

/**
 * Whether a page of an unknown site is one where something is deposited with an administration. Its own name must say
 * so, or the steps it counts on the site of a town, or all that it asks of a person, and enough signs go with it: the steps it counts, papers to join, a
 * word given on honour, the last button; on the site of an administration, several questions about her affairs.
 * Anything less is no proof: a search, a contact page and a sign-in have cases and buttons too.
 */
export function bearsSignsOf(
  page: PageModel,
  procedure: Procedure,
  { signs, papers, honour, hosts, hostWords, publicNames, shortNames, otherPortals }: AnySite,
): boolean {
  const inHost = page.host.toLowerCase().split(/[.-]/);
  if (otherPortals.some((name) => bears(page.host, name))) return false;
  const { strong, not } = procedure.recognise;
  const titles = page.headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const isTitled = titles.some((text) => saysOneOf(text, strong) && !saysOneOf(text, not));
  const names = [withoutPlace(page.title, isTitled), ...titles];
  // An account is made there, or opened.
  if (isSimulator(page, names) || page.fields.some(({ kind }) => kind === 'password')) return false;
  const isLocal =
    hostWords.some((word) => inHost.includes(word)) ||
    names.some((name) => saysOneOf(name, publicNames)) ||
    overIts(page).some((line) => opensWith(line, publicNames)) ||
    page.title.split(/\s[-–|·:]\s/).some((part) => shortNames.some((name) => fold(name) === fold(part)));
  const isOfficial = isLocal || isHostOf(page.host, hosts);
  // « Fonds de solidarité », then « Demande d'aide » under it.
  const under = isOfficial ? page.headings.filter(({ level }) => level === 2).slice(0, 1) : [];
  const deposits = page.buttons.filter(({ role }) => role === 'submit-final').map(({ text }) => text);
  const counts = (page.step?.total ?? 0) > 1;
  const goesBack = isOfficial && page.buttons.some(({ role }) => role === 'previous');
  // « Tarif solidaire, étape 2 sur 3 », of a town: those of the State count the steps of simulators too.
  const isNamed =
    (isLocal && counts) ||
    (isOfficial && isFilledIn(page)) ||
    [...names, ...under.map(({ text }) => text), ...deposits].some((name) => saysOneOf(name, strong));
  if (!isNamed) return false;
  if (names.some((name) => saysOneOf(name, not))) return false;
  const said = [
    ...page.headings.map(({ text }) => text),
    ...page.fields.map(labelsOf),
    page.step?.title ?? '',
  ];
  const hasPapers =
    page.fields.some((field) => field.kind === 'file') ||
    said.some((text) => saysOneOf(text, papers) && fold(text).length <= 120);
  const onHonour = [...page.fields.map(labelsOf), ...page.blocks].some((text) => saysOneOf(text, honour));
  // A bank and an insurer ask as much.
  const asksAffairs = isOfficial && asksMuch(page) && carriesOn(page);
  // Nobody gives their word on honour to a shop or a search: it counts twice. So does an administration's own site.
  const found = [
    counts || goesBack,
    hasPapers,
    onHonour,
    onHonour,
    isOfficial,
    isOfficial,
    insists(page),
    asksAffairs,
    hasFinalButton(page, procedure),
  ].filter(Boolean).length;
  return (page.fields.some(isOfHers) || isRecap(page, procedure)) && found >= signs;
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

/** The lines over the page's own name. */
function overIts({ blocks, headings }: PageModel): string[] {
  const at = blocks.indexOf(headings.find(({ level }) => level === 1)?.text ?? '');
  return blocks.slice(0, Math.max(0, at));
}

/** « Ville de Pau › Associations » says whose site it is; « Ville de départ : Pau » does not. */
function opensWith(line: string, publicNames: readonly string[]): boolean {
  return publicNames.some((name) => {
    const rest = line.slice(name.length).replace(/^ ?(?:des? |du |la |le |les |[dl][’'])*/u, '');
    return fold(line.slice(0, name.length)) === fold(name) && /^(\p{Lu}|$)/u.test(rest);
  });
}

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
