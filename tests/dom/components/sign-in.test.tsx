import { expect, it } from 'vitest';
import { sampleGuide } from '../../../components/Guide/sample-guide.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { PanelState, PortalView } from '../../../components/Panel/panel-state.ts';
import { sampleAssessment, sampleState, sampleTexts, say } from '../../../components/Panel/sample.ts';
import { PhoneCard } from '../../../components/Phone/PhoneCard.tsx';
import { draw } from './draw.tsx';

const source = { name: 'caf.fr', url: null, verifiedOn: '2025', day: 'document' } as const;

/** The sheet « Se connecter », as it stands beside a page where one signs in. */
async function sheetOf(
  changes: Partial<PortalView>,
  guides: PanelState['guides'] = [],
  stopped: 'sign-in' | 'france-connect' = 'sign-in',
) {
  const portals = sampleState.portals.map((one) => (one.id === 'caf' ? { ...one, ...changes } : one));
  const place = { portal: 'caf', procedure: 'sign-in', stepId: null, step: null };
  const page = { ...sampleAssessment.page, stopped };
  const state: PanelState = {
    ...sampleState,
    portals,
    guides,
    assessment: { ...sampleAssessment, page, place },
  };
  return await draw(<Panel state={state} texts={sampleTexts} onAct={() => {}} />);
}

const signIn: PortalView['signIn'] = {
  steps: [say('Choisissez un compte.')],
  source,
  warning: { text: say('Ne donnez aucun mot de passe.'), source },
  lostMailbox: { text: say('Le code vient du compte choisi.'), source },
};

it('bears the guide’s own warning and what to do when the code does not come, each with its source', async () => {
  const sheet = await sheetOf({ signIn });
  const alert = sheet.querySelector('.note')?.parentElement?.querySelectorAll('.note')[1];
  expect(alert?.textContent).toContain('Ne donnez aucun mot de passe.');
  expect(alert?.textContent).toContain('date\u00a0: 2025.');
  expect(sheet.textContent).toContain('Le code vient du compte choisi.');
  expect(sheet.textContent).toContain('3230');
  expect(sheet.textContent).not.toContain('lettres');
});

it('a site that writes no letters sends nobody to them', async () => {
  const sheet = await sheetOf({ signIn, phone: null, isOnHome: false });
  expect(sheet.textContent).toContain('Le code vient du compte choisi.');
  expect(sheet.textContent).not.toMatch(/lettres|3230/u);
});

it('leads to the guide of that door: what to gather, who helps', async () => {
  const sheet = await sheetOf({ signIn }, [{ ...sampleGuide, id: 'caf/sign-in', isSignIn: true }]);
  const names = [...sheet.querySelectorAll('.screen .press')].map(({ textContent }) => textContent);
  expect(names.some((name) => name?.includes('Ce qu’il faut réunir'))).toBe(true);
});

it('a code that does not come is first waited for and looked for; the letters are said to be the site’s', async () => {
  const sheet = await sheetOf({ signIn, phone: null });
  expect(sheet.textContent).toContain('Attendez un peu. Cherchez-le aussi parmi les publicités reçues.');
  await draw(<PhoneCard portal={{ ...(sampleState.portals[0] as PortalView), phone: null }} />);
  expect(document.body.textContent).toContain('Le numéro est sur les lettres que la CAF vous envoie.');
});

it('the codes of FranceConnect come before the guide’s other screens, and first on a page of it', async () => {
  const guides = ['caf/sign-in', 'common/sign-in'].map((id) => ({ ...sampleGuide, id, isSignIn: true }));
  const order = async (stopped: 'sign-in' | 'france-connect') => {
    const text = (await sheetOf({ signIn }, guides, stopped)).textContent ?? '';
    const at = ['FranceConnect n’a pas marché', 'Ne donnez aucun mot de passe', 'Tout le guide'].map((one) =>
      text.indexOf(one),
    );
    expect(at).not.toContain(-1);
    return at;
  };
  const [codes = 0, warning = 0, guide = 0] = await order('sign-in');
  expect([warning, codes, guide]).toEqual([warning, codes, guide].sort((one, other) => one - other));
  const there = await order('france-connect');
  expect(there).toEqual([...there].sort((one, other) => one - other));
});

it('the number that is said where the mailbox is lost is not said again under it', async () => {
  const phone = { number: '3230', note: null, source };
  const lostMailbox = { text: say('E‑mails perdus ? Appelez la CAF au 3230.'), source };
  const sheet = await sheetOf({ phone, signIn: signIn && { ...signIn, lostMailbox } });
  expect(sheet.textContent?.split('3230')).toHaveLength(2);
});
