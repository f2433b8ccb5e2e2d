import { guideViews } from '../../../entrypoints/sidepanel/guide-views.ts';
import { portalViews } from '../../../entrypoints/sidepanel/portal-views.ts';
import { packOf } from '../../../packs/index.ts';
import { loadPacks } from '../../../scripts/load-packs.ts';
import { samplesToWalk } from '../sample-moments.ts';

const { packs } = loadPacks();

type Sample = (typeof samplesToWalk)[number];

/** The doors of the other sites, with the page of the one that has a practice page: nothing of it may be read there. */
const doors: Record<string, string> = {
  'france-travail/sign-in': 'https://authentification-candidat.francetravail.fr/connexion',
  'msa/sign-in': 'https://mon-espace.msa.fr/connexion',
  'impots/sign-in': 'https://cfspart.impots.gouv.fr/connexion',
  'ameli/sign-in': 'https://assure.ameli.fr/connexion',
  'common/sign-in': 'https://app.franceconnect.gouv.fr/connexion',
};

const sampleOf = (id: string) => samplesToWalk.find(({ portal, name }) => `${portal}/${name}` === id) ?? null;

function doorOf(id: string): Sample | null {
  const door = sampleOf('caf/sign-in');
  const url = doors[id];
  const portal = id.split('/')[0] ?? '';
  if (!door || !url) return null;
  const moments = door.expected.moments.map((moment) => ({
    ...moment,
    ...(moment.place && { place: { ...moment.place, portal } }),
  }));
  return { ...door, expected: { ...door.expected, url, moments } };
}

/** Every guide, with its practice page; null where a guide belongs to no page. */
export const guidesToWalk = guideViews(packs, Temporal.Now.plainDateISO()).map((guide) => ({
  id: guide.id,
  guide,
  sample: sampleOf(guide.id) ?? doorOf(guide.id),
}));

export type GuideToWalk = (typeof guidesToWalk)[number];

/** A guide's sentence as it is shown in French. */
export const sentenceOf = (ref: { ns: string; key: string }): string =>
  packs.find(({ id }) => id === ref.ns)?.texts.fr?.[ref.key] ?? '';

/** The heading a guide stands under in the list. */
export const siteOf = (guide: GuideToWalk['guide']): string =>
  portalViews().find(({ id, isOnHome }) => id === guide.portalId && isOnHome)?.name ?? 'Sur tous les sites';

/** Where practice pages stand on a site without a guide of its own: she has said « Aider sur ce site ». */
export const unknownOrigins: string[] = samplesToWalk
  .map(({ expected }) => new URL(expected.url))
  .filter(({ host }) => !packOf(host))
  .map(({ origin }) => `${origin}/*`);
