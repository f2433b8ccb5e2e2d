import { EvilGateway, type Knobs } from '../../tests/support/review/evil-gateway.ts';
import type { NatsCluster } from './nats.ts';
import { type HurtRelay, leaderOf, setRepeatWindow, storedFrames } from './relays.ts';
import { ReviewPair, type StreamResult, waitFor } from './review-pair.ts';

export interface ScenarioResult extends StreamResult {
  scenario: string;
  relay: string;
  falseVerdicts: number;
  /** Whether the link had to notice and end. */
  mustEnd: boolean;
  endedBy: string | null;
}

interface Scene {
  pair: ReviewPair;
  relay: HurtRelay;
  cluster: NatsCluster | null;
  /** Between her and the relay, and between him and it. */
  hers: Door;
  his: Door;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const speed = 15;

interface Scenario {
  name: string;
  needs?: 'nats';
  /** The link must notice and end with one of these. */
  ends?: string[];
  hurt: (scene: Scene) => Promise<void>;
}

function turn(knobs: Partial<Knobs>): Scenario['hurt'] {
  return async ({ pair, hers, his }) => {
    hers.turn(knobs);
    his.turn(knobs);
    await pair.speak(4000, speed);
    const rest = { drop: 0, duplicate: 0, delay: 0, bitflip: 0, truncate: 0, replay: 0 };
    hers.turn(rest);
    his.turn(rest);
  };
}

export const scenarios: Scenario[] = [
  { name: 'nothing wrong', hurt: ({ pair }) => pair.speak(3000, speed) },
  { name: 'dropped', hurt: turn({ drop: 0.3 }) },
  { name: 'duplicated', hurt: turn({ duplicate: 0.5 }) },
  { name: 'reordered', hurt: turn({ delay: 120 }) },
  { name: 'replayed', hurt: turn({ replay: 0.5 }) },
  { name: 'tampered with', hurt: turn({ bitflip: 0.02, truncate: 0.01 }) },
  { name: 'nothing but forgeries', ends: ['forgery'], hurt: turn({ bitflip: 1 }) },
  {
    name: 'gateway killed',
    hurt: async ({ pair, relay }) => {
      const speaking = pair.speak(6000, speed);
      for (let round = 0; round < 4; round++) {
        await pause(700);
        await relay.killGateway(round % 2);
        await pause(600);
        await relay.startGateway(round % 2);
      }
      await speaking;
    },
  },
  {
    name: 'partition of one side',
    hurt: async ({ pair, hers }) => {
      const speaking = pair.speak(5000, speed);
      await pause(800);
      hers.turn({ bend: () => [] });
      await pause(3000);
      hers.turn({ bend: (message) => [message] });
      await speaking;
    },
  },
  {
    name: 'log wiped',
    hurt: async ({ pair, relay }) => {
      const speaking = pair.speak(4000, speed);
      await pause(1500);
      await relay.wipe();
      await speaking;
    },
  },
  {
    name: 'leader killed',
    needs: 'nats',
    hurt: async ({ pair, cluster }) => {
      if (!cluster) return;
      const speaking = pair.speak(12_000, speed);
      await pause(1000);
      const leader = await leaderOf(cluster);
      cluster.kill(leader);
      await pause(8000);
      cluster.startOne(leader);
      await speaking;
    },
  },
  {
    name: 'no quorum',
    needs: 'nats',
    hurt: async ({ pair, cluster }) => {
      if (!cluster) return;
      const speaking = pair.speak(6000, 5);
      cluster.kill(0);
      cluster.kill(1);
      await pause(5000);
      cluster.startOne(0);
      cluster.startOne(1);
      await speaking;
    },
  },
  {
    name: 'given again after the window of repeats',
    needs: 'nats',
    hurt: async ({ pair, cluster, hers, his }) => {
      if (!cluster) return;
      await setRepeatWindow(cluster, 500);
      const frames = () => pair.u.kept.sent.next + pair.h.kept.sent.next;
      const before = (await storedFrames(cluster)) - frames();
      // Nothing comes down: each side gives again, every second, all that the other has not acknowledged.
      const deaf: Partial<Knobs> = {
        bend: (message, { isUp }) => (isUp || message.v !== 'ev' ? [message] : []),
      };
      for (const door of [hers, his]) door.turn(deaf);
      await pair.speak(3000, speed);
      await pause(2000);
      for (const door of [hers, his]) door.turn({ bend: (message) => [message] });
      const repeated = (await storedFrames(cluster)) - before - frames();
      await setRepeatWindow(cluster, 120_000);
      if (repeated <= 0) throw new Error('The engine kept no frame twice: nothing was tried.');
    },
  },
  {
    name: 'rolled back',
    ends: ['rollback', 'fork'],
    hurt: async ({ pair, hers }) => {
      await pair.speak(1500, speed);
      await pair.settle(10_000);
      hers.turn({
        bend: (message) =>
          message.heads && message.heads.h > 2
            ? [{ ...message, heads: { ...message.heads, h: 2 } }]
            : [message],
      });
      await pair.u.link.leave(0);
      await pair.u.open();
      await waitFor(() => pair.u.link.state.condition === 'broken', 8000).catch(() => undefined);
    },
  },
  {
    name: 'his side restored from an older state',
    ends: ['rollback', 'fork'],
    hurt: async ({ pair }) => {
      await pair.speak(1000, speed);
      await pair.settle(10_000);
      const [kept, review, heard] = [structuredClone(pair.h.kept), pair.h.review, [...pair.h.heard]];
      await pair.speak(1000, speed);
      await pair.settle(10_000);
      await pair.h.link.leave(0);
      pair.h.kept = kept;
      pair.h.review = review;
      pair.h.heard = heard;
      await pair.h.open();
      await pair.mark().catch(() => undefined);
      await waitFor(() => pair.u.link.state.condition === 'broken', 8000).catch(() => undefined);
    },
  },
];

/** Plays one scenario on one relay and counts. */
export async function playScenario(
  { name, hurt, ends }: Scenario,
  relay: HurtRelay,
  cluster: NatsCluster | null,
  seed: number,
): Promise<ScenarioResult> {
  const doors = relay.urls.map(
    (url, at) => [new EvilGateway(url, seed + at), new EvilGateway(url, seed + at + 50)] as const,
  );
  const [hers, his] = [new Door(doors.map(([one]) => one)), new Door(doors.map(([, other]) => other))];
  const place = async ({ gateways }: Door) => ({
    name: 'relay.faults',
    urls: await Promise.all(gateways.map((gateway) => gateway.ready())),
  });
  const pair = await meetOnceUp(await place(hers), await place(his));
  await hurt({ pair, relay, cluster, hers, his });
  const result = ends ? await pair.settle(0) : await pair.settle(30_000);
  const isDone = await pair.finish(ends ? 800 : 10_000);
  const endedBy = pair.u.link.state.brokenBy ?? pair.h.link.state.brokenBy;
  let falseVerdicts = pair.u.falseVerdicts + pair.h.falseVerdicts;
  // The end said over a broken link, or over marks that are not the same on both sides, would be a lie.
  if (ends ? isDone || !ends.includes(endedBy ?? '') : isDone && !pair.isSame()) falseVerdicts++;
  if (!ends && (!isDone || endedBy)) result.lost++;
  await pair.leave();
  for (const door of doors.flat()) await door.close();
  return {
    scenario: name,
    relay: relay.name,
    ...result,
    falseVerdicts,
    mustEnd: ends !== undefined,
    endedBy,
  };
}

/** The scenario before may have left servers that are still finding each other: people would try again too. */
async function meetOnceUp(...places: Parameters<typeof ReviewPair.meet>): Promise<ReviewPair> {
  const end = performance.now() + 20_000;
  for (;;) {
    try {
      return await ReviewPair.meet(...places);
    } catch (error) {
      if (performance.now() > end || !/\b(down|closed)\b/.test(String(error))) throw error;
      await pause(500);
    }
  }
}

/** What stands between one side and both gateways. */
class Door {
  gateways: EvilGateway[];

  constructor(gateways: EvilGateway[]) {
    this.gateways = gateways;
  }

  turn(knobs: Partial<Knobs>): void {
    for (const gateway of this.gateways) gateway.turn(knobs);
  }
}
