import { browser } from 'wxt/browser';
import { copyReport } from '../../adapters/browser/report.ts';
import { switchSite } from '../../adapters/browser/sites.ts';
import { readAloud, stopReadingAloud } from '../../adapters/browser/speech.ts';
import { changeSettings, learnWord } from '../../adapters/browser/storage.ts';
import type { LargeScreen, PanelAct } from '../../components/Panel/panel-state.ts';
import { seenOn } from '../../core/assess/told-after.ts';
import type { Place } from '../../core/assessment.ts';
import type { Field } from '../../core/page-model.ts';
import * as progress from '../../core/progress.ts';
import { forgetAndClose } from './forget-acts.ts';
import { createKeepActs } from './keep-acts.ts';
import type { PanelStore } from './panel-store.ts';
import { actOnPlaces } from './place-acts.ts';
import { portalEntry } from './portal-views.ts';
import { actRemotely } from './remote-acts.ts';

/** What each act of the panel does. Acts on the page go over the port; none can write there. */
export function createPanelActs(store: PanelStore): (act: PanelAct) => void {
  const withField = (id: string, act: (field: Field) => void) => {
    const { page, shown } = store.get().assessment ?? { page: { fields: [] }, shown: [] };
    const field = [...page.fields, ...shown].find((one) => one.id === id);
    if (field) act(field);
  };
  const doubt = (field: Field) => store.tell(`case:${field.id}`, (told) => progress.doubt(told, field));
  const withPlace = (act: (place: Place) => void) => {
    const place = store.get().assessment?.place;
    if (place) act(place);
  };
  const keep = createKeepActs(store);
  const open = (url: string) => void browser.tabs.create({ url });

  return (act) => {
    switch (act.type) {
      case 'focusField':
        store.session.send({ type: 'focusField', fieldId: act.fieldId });
        return focusTab(store);
      case 'markField':
        return store.session.send({ type: 'focusField', fieldId: act.fieldId, isQuiet: true });
      case 'showWord':
        store.session.send({ type: 'showWord', index: act.index });
        return focusTab(store);
      case 'clearPointer':
        return store.session.send({ type: 'clearPointer' });
      case 'tickStep':
        return withPlace((place) =>
          store.tell(`step:${act.stepId}`, (told) =>
            progress.tickStep(told, place, act.stepId, act.isTicked),
          ),
        );
      case 'dismissFinding':
        return store.tell(`aside:${act.findingId}`, (told) => progress.dismiss(told, act.findingId));
      case 'reopenFinding':
        return store.tell(`aside:${act.findingId}`, (told) => progress.reopen(told, act.findingId));
      case 'confirmField':
        return withField(act.fieldId, (field) =>
          store.tell(`case:${field.id}`, (told) => progress.confirm(told, field)),
        );
      case 'doubtField':
        return withField(act.fieldId, (field) => doubt(field));
      case 'doubtAgain':
        for (const id of act.fieldIds)
          withField(id, (field) =>
            store.tell(`case:${field.id}`, (told) => progress.doubtAgain(told, field)),
          );
        return;
      case 'awaitDoubts':
        return store.awaitDoubts(act.caseIds);
      case 'clearField':
        return store.tell(`case:${act.fieldId}`, (told) => progress.unmark(told, act.fieldId));
      case 'answerQuestion': {
        const { page, findings = [] } = store.get().assessment ?? {};
        const finding = findings.find(({ id }) => id === act.findingId);
        const about = page?.fields.find(({ id }) => id === finding?.fieldId);
        return store.tell(`question:${act.findingId}`, (told) =>
          progress.answer(told, act.findingId, act.answer, about),
        );
      }
      case 'sayReceipt': {
        const { assessment, progress: now } = store.get();
        const on = assessment ? seenOn(assessment.page) : undefined;
        // Of this press alone: the next one asks again.
        return store.tell('receipt', (told) =>
          told.finalPress?.at === now.finalPress?.at ? progress.sawReceipt(told, act.answer, on) : told,
        );
      }
      case 'knowWord':
        return void learnWord(act.termId, act.isKnown);
      case 'forgetKnownWords':
        return void changeSettings({ knownTerms: [] });
      case 'changeSettings':
        return void changeSettings(act.settings);
      case 'switchSite':
        return void switchSite(act.siteId, act.isOn);
      case 'allowSite':
        return allowSite(store);
      case 'removeSite':
        return void browser.permissions.remove({ origins: [`https://${act.host}/*`] });
      case 'forgetEverything':
        return void forgetAndClose(store, () => globalThis.close());
      case 'beside':
        return store.sayBeside(act.act);
      case 'remote':
        return actRemotely(store, act.act);
      case 'openPortal': {
        const url = portalEntry(act.portalId);
        return url ? open(url) : undefined;
      }
      case 'openPractice':
        return open(
          browser.runtime.getURL(`/practice.html?guide=${act.guide ?? 'caf/quarterly-declaration'}`),
        );
      case 'openHelper':
        // Made only in a build with a relay, where alone this is offered: its name is not among the known ones.
        return open(
          new URL(`/helper.html?lang=${store.get().settings.lang}`, browser.runtime.getURL('/')).href,
        );
      case 'openInTab':
        return open(browser.runtime.getURL(largeAddress(store.tabId(), act.screen)));
      case 'copyReport':
        return void copyReport().then((reportCopied) => store.change({ reportCopied }));
      case 'readAloud':
        return readAloud(act.passages, (reading) => store.change({ reading }));
      case 'stopReading':
        stopReadingAloud();
        return store.change({ reading: null });
      case 'forgetWritten':
        return store.forgetWritten();
      case 'usePlaces':
        return store.servePlaces({ state: 'read', directory: act.directory, isKept: false });
      case 'keepPlaces':
      case 'removePlaces':
        return void actOnPlaces(store, act.type);
      case 'print':
        return globalThis.print();
      case 'retry':
        return store.session.retry();
      case 'returnToPage':
        return focusTab(store);
      // What is left is of keeping: an act that has no case above is none of its acts, and does not compile.
      default:
        return void keep(act);
    }
  };
}

/** Nothing of hers is in it: an address stays in the history. */
function largeAddress(tabId: number | null, screen?: LargeScreen): `/sidepanel.html${string}` {
  return `/sidepanel.html?tab=${tabId ?? ''}${screen ? `&screen=${screen}` : ''}`;
}

function focusTab(store: PanelStore): void {
  const tabId = store.tabId();
  if (store.get().surface === 'tab' && tabId !== null) void browser.tabs.update(tabId, { active: true });
}

/** Must stay synchronous up to the request: the browser asks only inside the person's click. */
function allowSite(store: PanelStore): void {
  const host = store.get().site?.host;
  if (host === undefined) return;
  browser.permissions.request({ origins: [`https://${host}/*`] }).then(
    () => store.session.retry(),
    () => undefined, // She said no, or the browser could not ask: the screen stays as it is.
  );
}
