import type { PortalIcon, PortalView } from '../../components/Panel/panel-state.ts';
import { phoneNumberInGroups } from '../../components/Phone/phone-number.ts';
import type { TextRef } from '../../core/assessment.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import type { Pack } from '../../core/pack.ts';
import { packs } from '../../packs/index.ts';
import { signInFacts } from './guide-views.ts';

const icons: Record<string, PortalIcon> = {
  caf: 'family',
  'france-travail': 'work',
  impots: 'bill',
  ameli: 'care',
  msa: 'leaf',
};

/** Where one guide serves several sites, each under its own name. */
const severalSites: Record<string, string> = { common: 'FranceConnect, Mes droits sociaux' };

/** The packs as the panel shows them: home entries, sign-in sheets, telephone numbers. */
export function portalViews(): PortalView[] {
  return packs.filter((pack) => pack.hosts.length > 0).map(portalView);
}

function portalView(pack: Pack): PortalView {
  const phone = pack.contacts.find((contact) => contact.kind === 'phone');
  return {
    id: pack.id,
    name: severalSites[pack.id] ?? withoutArticle(pack.name),
    nameWithArticle: pack.name,
    host: pack.entry ? new URL(pack.entry.url).hostname.replace(/^www\./, '') : (pack.hosts[0] ?? ''),
    icon: icons[pack.id] ?? 'globe',
    isOnHome: pack.entry !== null,
    // The numbers of the guides of every site are those of others.
    phone:
      pack.entry && phone?.value
        ? { number: phoneNumberInGroups(phone.value), note: null, source: sourceRef(pack, phone.source) }
        : null,
    signIn: pack.signIn
      ? {
          steps: pack.signIn.steps.map((key) => ownText(pack, key)),
          source: sourceRef(pack, pack.signIn.source),
          ...signInFacts(pack, pack.signIn),
        }
      : null,
  };
}

/** « les impôts » → « Impôts ». */
function withoutArticle(name: string): string {
  const bare = name.replace(/^(la|le|les) |^l’/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const ownText = (pack: Pack, key: string): TextRef => ({ ns: pack.id, key, params: {} });

/** The official address of a portal, or null when the pack names none. */
export function portalEntry(portalId: string): string | null {
  return packs.find((pack) => pack.id === portalId)?.entry?.url ?? null;
}
