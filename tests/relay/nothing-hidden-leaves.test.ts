/** Rows 22 and 24 on the assembled session: what stands on the socket, opened with its keys. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PersonReview } from '../../adapters/review-link/person-review.ts';
import { emptyProgress } from '../../core/assessment.ts';
import type { Field, ValueType } from '../../core/page-model.ts';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { EvilGateway } from '../support/review/evil-gateway.ts';
import { filled, makeAssessment, makeField } from '../support/review/field.ts';
import { formsOf } from '../support/review/forms-of.ts';
import { ScriptedHelper } from '../support/review/scripted-helper.ts';
import { quick, quickSocket, TestStore, until } from '../support/review/two-sides.ts';

let gateway: Gateway;
/** Honest here: it only keeps what went by. */
let ear: EvilGateway;
let url: string;

beforeAll(async () => {
  gateway = await startGateway({ log: new MemoryLog(), port: 0 });
  ear = new EvilGateway(gateway.url);
  url = await ear.ready();
});
afterAll(async () => {
  await ear.close();
  await gateway.close();
});

const canaries = fc.sample(fc.stringMatching(/^[A-Za-z]{16}$/), { numRuns: 40, seed: 20261124 });
const nir = '284017864601207';
const card = '4970 1012 3456 7893';
const never: [string, ValueType, string][] = [
  ['Numéro de sécurité sociale', 'nir', nir],
  ['Votre numéro', 'unknown', '2 84 01 78 646 012 07'],
  ['Carte', 'unknown', card],
  ['Code reçu', 'otp', '493817'],
];

function fieldsOf(words: string[]): Field[] {
  const plain = words.map((text, at) =>
    makeField({ id: `f${at}`, label: `Case ${at} : ${text}`, group: `Groupe ${text}`, ...filled(text) }),
  );
  const subject = makeField({ id: 's', label: 'Nom de votre conjoint', ...filled('Zoulouweski') });
  const password = makeField({
    id: 'p',
    label: 'Mot de passe',
    kind: 'password',
    valueType: 'password',
    ...filled('Hunter2Hunter2'),
  });
  const others = never.map(([label, valueType, text], at) =>
    makeField({ id: `n${at}`, label, valueType, ...filled(text) }),
  );
  return [...plain, subject, password, ...others];
}

it('no hidden answer leaves, in any encoding, whatever she does on the way', async () => {
  const relay = { name: 'relay.test', urls: [url] };
  const stop = new AbortController();
  const review = new PersonReview(
    {
      relay,
      store: new TestStore(),
      signal: stop.signal,
      onChange: () => undefined,
      timings: quick,
      socket: quickSocket,
    },
    { tabId: 1, siteId: 'caf' },
  );
  const [shown = '', ...hidden] = canaries.slice(0, 20);
  const later = canaries.slice(20);
  const show = (words: string[]) =>
    review.share({ assessment: makeAssessment(fieldsOf(words)), progress: emptyProgress });
  show([shown, ...hidden]);

  void review.meet('code');
  await until('the code', () => review.state.stage === 'waiting');
  const code = (review.state.stage === 'waiting' && review.state.code) || '';
  const helper = await ScriptedHelper.byCode(code, { relay, link: { timings: quick } });
  await until('the rows', () => review.state.stage === 'agreeing');
  await review.choose(helper.link.pictures);
  await helper.sees('Case 1');

  await review.reveal('f0');
  // None of these may be shown, and asking for it is no way round.
  for (const id of ['s', 'p', 'n0', 'n1', 'n2', 'n3', 'nobody', '__proto__']) await review.reveal(id);
  await review.reply('f1', 'doubt');
  await helper.mark('Case 1', 'unseen', 'Bonjour');
  show([shown, ...later]);
  await review.previewAll();
  review.dropPreview();
  await review.conceal(null);
  await until('the last word', () => helper.heard.some(({ t }) => t === 'conceal'));
  await helper.sees('Case 1', ({ mark }) => mark?.state === 'expired');
  await review.end();

  const opened = JSON.stringify(helper.heard);
  const onSocket = ear.texts.join('\n');
  const all = [...hidden, ...later, ...never.map(([, , text]) => text), 'Zoulouweski', 'Hunter2Hunter2'];
  for (const text of all) {
    for (const form of formsOf(text)) {
      expect(opened, text).not.toContain(form);
      expect(onSocket, text).not.toContain(form);
    }
  }
  // The subject that never leaves is not even named, and is counted.
  expect(opened).not.toContain('conjoint');
  expect(opened).toContain('"notShared":1');
  // The one answer she showed did leave: the ear was not deaf.
  expect(opened).toContain(shown);
  for (const place of ['secret-path', 'secret-hash', 'Secret title', 'wwwd.caf.fr']) {
    expect(opened).not.toContain(place);
  }
  stop.abort();
}, 30_000);
