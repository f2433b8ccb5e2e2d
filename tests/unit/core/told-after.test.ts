import { describe, expect, test } from 'vitest';
import { seenOn, toldAfter } from '../../../core/assess/told-after.ts';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { answer, confirm, finalPressed, isTicked, sawReceipt, tickStep } from '../../../core/progress.ts';
import { proceduresFor } from '../../../packs/index.ts';
import { caf, cafPage, ft, see } from '../../support/declared-pages.ts';
import { aButton, aField, aPage } from '../../support/page-model.ts';

const papers = { portal: 'caf', procedure: 'send-document' };
const title = 'Transmettre un document';
const kind = (text: string) =>
  aField('Type de document', { kind: 'select', valueType: 'choice', required: true, text });
const file = (name: string) =>
  aField('Document à envoyer', {
    kind: 'file',
    valueType: 'file',
    required: true,
    text: name,
    files: name === '' ? [] : [{ name, type: 'application/pdf', size: 9 }],
  });
const part = (index: number, heading: string, given: Partial<PageModel>) =>
  aPage(caf, [title, heading], { step: { index, total: 3, title: heading }, ...given });
const first = (text = '') => part(1, 'Type de document', { fields: [kind(text)] });
/** The same, as the site still has it. */
const known = (text: string) =>
  part(1, 'Type de document', { fields: [{ ...kind(text), initial: kind(text).value }] });
const picture = (name = '') => part(2, 'Ajouter un document', { fields: [file(name)] });
const last = (given: Partial<PageModel> = {}) =>
  part(3, 'Vérifier et envoyer', { buttons: [aButton('Envoyer le document', 'submit-final')], ...given });
const message = aPage(caf, [title, 'Votre document a bien été envoyé'], {});
const home = aPage(caf, ['Mon espace'], {});

/** What is told once she has seen these pages, one after the other. */
const over = (progress: Progress, ...pages: PageModel[]): Progress =>
  pages.reduce((told, page) => {
    const assessment = see(page, '2026-11-24', told);
    const { place } = assessment;
    const guide = proceduresFor(caf).find(({ id }) => id === place?.procedure) ?? null;
    return toldAfter(told, assessment, guide);
  }, progress);

/** Whether what she sent there has gone. */
const stateOf = (page: PageModel, progress: Progress) => {
  const { place, sent } = see(page, '2026-11-24', progress);
  return place?.procedure === papers.procedure ? sent.state : null;
};

const at = '2026-11-24T10:00:00Z';
const press = (progress: Progress, guide = papers) =>
  finalPressed(progress, { at, host: caf, button: 'Envoyer le document' }, guide);
const told = confirm(tickStep(emptyProgress, papers, 'which'), kind('Bulletin de salaire'));
const confirmed = sawReceipt(press(told), 'yes', seenOn(message));

describe('what is told of one sending', () => {
  test.each([
    ['on its first part', first(), 'not-sent'],
    // It may be the one that has gone, reached again by the browser's arrow.
    ['on its first part, with what the site still knows', known('Bulletin de salaire'), 'unknown'],
    ['further on, with nothing chosen', picture(), 'not-sent'],
    ['further on, with another file', picture('avril.pdf'), 'not-sent'],
  ] as const)('is not told of the form that begins again %s', (_name, page, state) => {
    const next = over(confirmed, first(), page);
    expect(next.former).toEqual(confirmed.finalPress);
    expect({ ...next, files: undefined }).toEqual({ ...emptyProgress, former: next.former });
    expect(isTicked(next, papers, 'which')).toBe(false);
    expect(see(page, '2026-11-24', next).sent.state).toBe(state);
  });

  test('is found again with the message she saw, once nothing else was pressed', () => {
    const back = over(confirmed, first(), message);
    expect([back.finalPress, back.sawReceipt, back.former]).toEqual([confirmed.finalPress, 'yes', undefined]);
    const again = press(over(confirmed, first()));
    expect(over(again, message).finalPress).toEqual(again.finalPress);
  });

  test('stays over what comes after the sending', () => {
    const month = { portal: 'france-travail', procedure: 'monthly-actualisation' };
    const sent = press(emptyProgress, month);
    const seen = sawReceipt(sent, 'yes', seenOn(message));
    const after = aPage(ft, ['Actualisation de novembre 2026', 'Je transmets mes justificatifs'], {
      fields: [file('')],
    });
    const assessment = see(after, '2026-11-29', seen);
    const guide = proceduresFor(ft).find(({ id }) => id === month.procedure) ?? null;
    expect(assessment.place?.stepId).toBe('papers');
    expect(toldAfter(seen, assessment, guide).finalPress).toEqual(seen.finalPress);
  });

  test.each([
    ['the message read again', message],
    ['the site’s home', home],
    ['the last part, by the browser’s arrow', last()],
    ['the last part, with a note left empty', last({ fields: [aField('Commentaire')] })],
    ['a part that still holds what she chose', picture('mars.pdf')],
    ['another guide', cafPage()],
  ])('stays over %s', (_name, page) => {
    const next = over(confirmed, page);
    expect([next.finalPress, next.former]).toEqual([confirmed.finalPress, undefined]);
    expect(stateOf(page, next)).not.toBe('not-sent');
  });

  test('a press of which no message was seen is still asked about', () => {
    for (const progress of [press(told), sawReceipt(press(told), 'no'), sawReceipt(press(told), 'unsure')])
      expect(over(progress, first(), picture()).finalPress).toEqual(progress.finalPress);
  });

  test('on the very page where she saw the message, ends once she begins to fill it in', () => {
    const alone = (name: string) => aPage(caf, [title], { fields: [file(name)] });
    const seenBlank = sawReceipt(press(told), 'yes', seenOn(alone('')));
    expect(over(seenBlank, alone('')).former).toBeUndefined();
    expect(over(seenBlank, alone('avril.pdf')).former).toBeDefined();
    const seenFull = sawReceipt(press(told), 'yes', seenOn(alone('mars.pdf')));
    expect(over(seenFull, alone('mars.pdf')).former).toBeUndefined();
    // The site empties its own form.
    expect(over(seenFull, alone('')).former).toBeUndefined();
    expect(over(seenFull, alone(''), alone('avril.pdf')).former).toBeDefined();
  });

  test('once a receipt was there, the form of what comes at its time begins anew and is not said to be still to send', () => {
    const quarter = { portal: 'caf', procedure: 'quarterly-declaration' };
    const pressed = press(emptyProgress, quarter);
    const { finalPress } = pressed;
    const received = { ...pressed, finalPress: finalPress && { ...finalPress, isReceived: true } };
    const page = cafPage(() => {}, { step: { index: 1, total: 4, title: 'Vos ressources' } });
    const next = over(received, page);
    expect(next.former).toEqual(received.finalPress);
    expect(see(page, '2026-11-24', next).sent).toEqual({ state: 'unknown', pressed: false });
  });
});

describe('what is told of a file', () => {
  const asked = (page: PageModel, progress: Progress) =>
    see(page, '2026-11-24', progress).findings.filter(({ status }) => status === 'question');

  test('is not asked before there is one', () => {
    expect(asked(first('Bulletin de salaire'), emptyProgress)).toEqual([]);
    expect(asked(picture(), emptyProgress)).toEqual([]);
    expect(asked(picture('mars.pdf'), emptyProgress)).toHaveLength(2);
    expect(asked(last(), emptyProgress)).toHaveLength(2);
  });

  test('falls with the file: the part after it, which shows none, keeps what was said of the last one', () => {
    const seen = over(emptyProgress, picture('mars.pdf'));
    const said = asked(picture('mars.pdf'), seen).reduce((one, { id }) => answer(one, id, 'yes'), seen);
    expect(over(said, picture('mars.pdf'), last()).answers).toEqual(said.answers);
    expect(over(said, picture('avril.pdf')).answers).toEqual({});
    expect(over(said, picture('')).answers).toEqual({});
    expect(over(answer(said, 'address', 'yes'), picture('avril.pdf')).answers).toEqual({ address: 'yes' });
  });
});

test('a step whose case stands on this page is no later one, whichever the site calls its part', () => {
  const stateAt = (host: string, page: Partial<PageModel>) =>
    see(aPage(host, ['J’envoie mes justificatifs', 'Type de document'], page)).steps.map(
      ({ state }) => state,
    );
  const step = { index: 1, total: 2, title: 'Choix' };
  expect(stateAt(ft, { step, fields: [kind(''), file('')] })).toEqual(['look', 'look', 'later']);
  expect(stateAt(ft, { step, fields: [kind('')] })).toEqual(['look', 'later', 'later']);
});
