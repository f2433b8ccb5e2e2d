import { describe, expect, it } from 'vitest';
import { hear, marksRoot } from '../../../adapters/review-link/hear.ts';
import { readFromHelper } from '../../../adapters/review-link/wire-helper.ts';
import { readFromPerson } from '../../../adapters/review-link/wire-person.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { Field, Heading } from '../../../core/page-model.ts';
import type { HelperEvent, MarkKind, PersonEvent } from '../../../core/review/events.ts';
import { reduceReview } from '../../../core/review/reduce.ts';
import { nothingTracked } from '../../../core/review/share.ts';
import { emptyReview, type ReviewState } from '../../../core/review/state.ts';
import { tellAnswer, tellPage, tellReply } from '../../../core/review/tell.ts';
import { summarise, viewLines } from '../../../core/review/view.ts';
import { hadFinished, hasJustMoved, pagesBefore } from '../../../core/review/visits.ts';
import { filled, makeAssessment, makeField } from '../../support/review/field.ts';

const over = (event: object) => JSON.stringify({ ack: 0, head: '', event });

/** Both sides of one review, each with its own state; what he says may reach her late. */
class Two {
  hers: ReviewState = emptyReview;
  his: ReviewState = emptyReview;
  tracked = nothingTracked;
  told: PersonEvent[] = [];
  #late: HelperEvent[] = [];
  isLate = false;

  share(path: string, fields: Field[], headings: Heading[] = []): void {
    this.#page = {
      assessment: makeAssessment(fields, { path, headings }),
      progress: emptyProgress,
    };
    const { tracked, events } = tellPage(this.hers, this.tracked, this.#page);
    this.tracked = tracked;
    this.#tell(events);
  }
  #page = { assessment: makeAssessment([]), progress: emptyProgress };

  show(id: string): void {
    this.#tell(tellAnswer(this.hers, this.tracked, this.#page, id));
  }
  reply(id: string, reply: 'doubt' | 'corrected' | 'none'): void {
    this.#tell(tellReply(this.hers, id, reply));
  }
  #tell(events: PersonEvent[]): void {
    for (const event of events) {
      this.told.push(event);
      this.hers = reduceReview(this.hers, { from: 'person', event }, 0);
      const heard = readFromPerson(over(event))?.event;
      if (!heard) throw new Error(`Refused at his door: ${over(event)}`);
      this.his = reduceReview(this.his, { from: 'person', event: heard }, 0);
    }
  }

  mark(id: string, mark: MarkKind, remark = ''): void {
    const { person } = this.his;
    const version = person.lines[id]?.version ?? 0;
    this.say({ t: 'mark', snap: person.snap, id, version, mark, remark });
  }
  unmark(id: string): void {
    this.say({ t: 'unmark', snap: this.his.person.snap, id });
  }
  say(event: HelperEvent): void {
    this.his = reduceReview(this.his, { from: 'helper', event }, 0);
    if (this.isLate) this.#late.push(event);
    else this.#reach(event);
  }
  arrive(): void {
    for (const event of this.#late.splice(0)) this.#reach(event);
  }
  #reach(event: HelperEvent): void {
    const heard = readFromHelper(over(event))?.event;
    if (!heard) throw new Error('Refused at her door.');
    this.hers = reduceReview(this.hers, { from: 'helper', event: heard }, 0);
  }
  async finish(): Promise<void> {
    const { snap } = this.his.person;
    const event: HelperEvent = { t: 'done', snap, root: await marksRoot(this.his.helper, snap) };
    this.his = reduceReview(this.his, await hear(this.his, 'h', event), 0);
    this.hers = reduceReview(this.hers, await hear(this.hers, 'h', event), 0);
  }

  /** What is said of each line, on her side; on his it must be the same. */
  lines() {
    const said = (state: ReviewState) =>
      viewLines(state).map(({ line, mark, reply, isGone }) => [line.label, mark, reply, isGone]);
    expect(said(this.his)).toEqual(said(this.hers));
    expect(pagesBefore(this.his).map(said)).toEqual(pagesBefore(this.hers).map(said));
    expect(summarise(this.his)).toEqual(summarise(this.hers));
    return Object.fromEntries(viewLines(this.hers).map((view) => [view.line.label, view]));
  }
  before() {
    this.lines();
    return pagesBefore(this.hers).map((page) =>
      Object.fromEntries(viewLines(page).map(({ line, mark, reply }) => [line.label, mark ?? reply])),
    );
  }
}

const field = (id: string, label: string, text = '1') => makeField({ id, label, ...filled(text) });
const address = (prefix = 'f', commune = 'Rennes') => [
  field(`${prefix}1`, 'Numéro et voie', '12 rue'),
  field(`${prefix}2`, 'Commune', commune),
];
const joined = [field('f1', 'Téléphone', '06'), field('f2', 'Adresse e-mail', 'a@b.fr')];

/** Two answers shown, two opinions and a doubt on the first page. */
function looked(): Two {
  const two = new Two();
  two.share('/a', address());
  two.show('f1');
  two.show('f2');
  two.mark('f1', 'nothing');
  two.mark('f2', 'together', 'Quelle ville ?');
  two.reply('f2', 'doubt');
  return two;
}

describe('she goes on to another page', () => {
  it('what was said of the first stands beside it as of a page before, on neither side on the new lines', () => {
    const two = looked();
    expect(hasJustMoved(two.hers)).toBeNull();
    two.share('/b', joined);
    const lines = two.lines();
    expect([lines.Téléphone?.mark, lines['Adresse e-mail']?.mark]).toEqual([null, null]);
    expect(lines.Téléphone?.reply).toBe('none');
    expect(lines.Téléphone?.allowed).toEqual(['unseen']);
    expect(two.before()).toEqual([
      {
        'Numéro et voie': { kind: 'nothing', remark: '', state: 'current' },
        Commune: { kind: 'together', remark: 'Quelle ville ?', state: 'current' },
      },
    ]);
    expect([hasJustMoved(two.hers), hasJustMoved(two.his)]).toEqual(['new', 'new']);
    two.mark('f1', 'unseen');
    expect(hasJustMoved(two.hers)).toBeNull();
    // Nothing of an answer is kept with it.
    expect(JSON.stringify(two.hers.person.past)).not.toContain('Rennes');
    expect(JSON.stringify(two.his)).not.toContain('Rennes');
  });

  it('the sum of the end is of every page: what he saw before is not forgotten', () => {
    const two = looked();
    two.share('/b', joined);
    expect(summarise(two.hers)).toMatchObject({ reviewed: 2, unseen: 2, changed: 0, remarks: 1 });
    two.show('f1');
    two.mark('f1', 'nothing');
    two.lines();
    expect(summarise(two.hers)).toMatchObject({ reviewed: 3, unseen: 1 });
  });

  it('his end is of every opinion, and is said of the page before once she has gone on', async () => {
    const two = looked();
    await two.finish();
    expect([summarise(two.hers).isDone, hadFinished(two.hers)]).toEqual([true, false]);
    two.share('/b', joined);
    expect([summarise(two.hers).isDone, hadFinished(two.hers), hadFinished(two.his)]).toEqual([
      false,
      true,
      true,
    ]);
    two.mark('f1', 'unseen');
    expect(hadFinished(two.hers)).toBe(false);
    await two.finish();
    expect([summarise(two.hers).isDone, summarise(two.his).isDone]).toEqual([true, true]);
  });

  it('an end whose earlier opinions are not those that are here is not believed', async () => {
    const two = looked();
    two.share('/b', joined);
    const root = await marksRoot({ ...two.his.helper, marks: {} }, 2);
    const said = await hear(two.hers, 'h', { t: 'done', snap: 2, root });
    expect(said).toMatchObject({ isTrue: false });
  });
});

describe('she comes back to a page', () => {
  it('all stands again on the lines, whatever they are called inside, while the answers are the same', () => {
    const two = looked();
    two.share('/b', joined);
    two.share('/a', address('g').toReversed());
    expect(two.told.at(-1)).toMatchObject({ t: 'snap', snap: 3, page: 1 });
    const lines = two.lines();
    expect(lines.Commune?.mark).toEqual({ kind: 'together', remark: 'Quelle ville ?', state: 'current' });
    expect(lines.Commune?.reply).toBe('doubt');
    expect(lines['Numéro et voie']?.mark).toMatchObject({ kind: 'nothing', state: 'current' });
    expect(lines.Commune?.allowed).toContain('nothing');
    // The page in force is not listed twice.
    expect(two.before()).toEqual([{ Téléphone: 'none', 'Adresse e-mail': 'none' }]);
    expect(hasJustMoved(two.hers)).toBe('back');
    expect(summarise(two.hers)).toMatchObject({ reviewed: 2, unseen: 2 });
  });

  it('an opinion on an answer that changed meanwhile is old, and does not come back with the answer', () => {
    const two = looked();
    two.share('/b', joined);
    two.share('/a', address('g', 'Nantes'));
    expect(two.lines().Commune?.mark).toMatchObject({ kind: 'together', state: 'expired' });
    expect(two.lines().Commune).toMatchObject({ reply: 'none', allowed: ['unseen'] });
    two.share('/a', address('g', 'Rennes'));
    expect(two.lines().Commune?.mark?.state).toBe('expired');
    two.share('/b', joined);
    two.share('/a', address('h', 'Rennes'));
    expect(two.lines().Commune?.mark?.state).toBe('expired');
    expect(two.lines()['Numéro et voie']?.mark?.state).toBe('current');
    expect(summarise(two.hers)).toMatchObject({ reviewed: 1, changed: 1 });
  });

  it('what he says anew goes before, what he takes back does not come back', () => {
    const two = looked();
    two.share('/b', joined);
    two.share('/a', address('g'));
    two.unmark('g2');
    expect(two.lines().Commune?.mark).toBeNull();
    two.mark('g1', 'question', 'Quel étage ?');
    expect(two.lines()['Numéro et voie']?.mark).toMatchObject({ kind: 'question' });
    two.unmark('g1');
    two.share('/b', joined);
    two.share('/a', address('h'));
    expect([two.lines().Commune?.mark, two.lines()['Numéro et voie']?.mark]).toEqual([null, null]);
  });

  it('a question that comes later than the page is no old one: its answer may be another', () => {
    const two = looked();
    two.share('/b', joined);
    const [street, commune] = address('g', 'Nantes');
    two.share('/a', [street as Field]);
    expect(two.lines().Commune).toMatchObject({ isGone: true, mark: { state: 'expired' } });
    two.share('/a', [street as Field, commune as Field]);
    expect(two.lines().Commune?.mark?.state).not.toBe('current');
  });

  it('another page at the same address, under another title, is not the one before', () => {
    const two = new Two();
    const title = (text: string) => [{ level: 1, text }];
    two.share('/a', address(), title('Camille'));
    two.mark('f2', 'unseen', 'mot');
    two.share('/b', joined);
    two.share('/a', address(), title('Lou'));
    expect(two.lines().Commune?.mark).toBeNull();
    expect(two.before()[0]?.Commune).toMatchObject({ remark: 'mot' });
  });

  it('under the same « Personne 2 » somebody else is another answer, be it the same', () => {
    const two = new Two();
    const child = (id: string, name: string, group = `${name} Exemple (votre enfant)`) =>
      makeField({ id, label: 'Salaire', group, ...filled('500') });
    const parent = makeField({ id: 'p', label: 'Loyer', group: 'Camille Exemple (vous)', ...filled('1') });
    two.share('/a', [parent, child('f1', 'Lou')]);
    two.show('f1');
    two.mark('f1', 'nothing');
    const group = two.lines().Salaire?.line.group;
    two.share('/b', joined);
    two.share('/a', [parent, child('g1', 'Ana')]);
    expect(two.lines().Salaire?.line.group).toBe(group);
    expect(two.lines().Salaire?.mark?.state).not.toBe('current');
    two.share('/b', joined);
    two.share('/a', [parent, child('h1', 'Lou')]);
    expect(two.lines().Salaire?.mark?.state).not.toBe('current');
  });

  it('what he said while she moved reaches her late and stands where it was said', () => {
    const two = looked();
    two.isLate = true;
    two.mark('f1', 'question', 'Quel étage ?');
    two.share('/b', joined);
    two.share('/a', address('g'));
    two.arrive();
    expect(two.lines()['Numéro et voie']?.mark).toMatchObject({ kind: 'question', remark: 'Quel étage ?' });
  });
});

describe('what is remembered is bounded, and only of what was told', () => {
  it('a mark on a line no page had is refused, of a page before too', () => {
    const two = looked();
    two.share('/b', joined);
    const part = two.hers.helper;
    const mark = { t: 'mark', snap: 1, id: 'zz', version: 1, mark: 'unseen', remark: '' } as const;
    two.say(mark);
    two.say({ ...mark, id: 'f1', version: 9 });
    two.say({ t: 'unmark', snap: 2, id: 'zz' });
    expect(two.hers.helper).toEqual(part);
  });

  it('a hundred pages leave the last twenty-four, without their answers', () => {
    const two = looked();
    for (let at = 0; at < 100; at++) {
      two.share(`/p${at}`, joined);
      two.mark('f1', 'unseen');
    }
    expect(two.hers.person.past).toHaveLength(24);
    expect(two.hers.helper.past).toHaveLength(24);
    expect(two.tracked.left.length).toBeLessThanOrEqual(25);
    two.lines();
    // Forgotten: a new page, not a page she comes back to.
    two.share('/a', address('g'));
    expect(two.told.at(-1)).not.toHaveProperty('page');
    expect(two.lines().Commune?.mark).toBeNull();
  });
});
