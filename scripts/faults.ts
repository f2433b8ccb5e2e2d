// `npm run -s faults [-- scenario…]`: whole reviews over relays that are killed, cut off, wiped or evil, under four
// minutes; then reviews in real browsers whose worker is killed or background suspended, unless `--no-browsers` or
// scenarios are named. Loopback only. Prints JSON; fails when an event was lost, repeated, out of order, a verdict was
// false, or a browser did not come through.
import { playInBrowsers } from './faults/browsers.ts';
import { ensureNats, NatsCluster } from './faults/nats.ts';
import { type HurtRelay, startMemoryRelay, startNatsRelay } from './faults/relays.ts';
import { playScenario, type ScenarioResult, scenarios } from './faults/scenarios.ts';

const longest = 235_000;
const only = process.argv.slice(2).filter((one) => one !== '--no-browsers');
const hasBrowsers = only.length === 0 && !process.argv.includes('--no-browsers');
const results: ScenarioResult[] = [];
const notPlayed: string[] = [];
const end = performance.now() + longest;
let seed = 20261124;

async function playAll(relay: HurtRelay, cluster: NatsCluster | null): Promise<void> {
  for (const scenario of scenarios) {
    if (scenario.needs === 'nats' && !cluster) continue;
    if (only.length > 0 && !only.includes(scenario.name)) continue;
    if (performance.now() > end) {
      notPlayed.push(`${relay.name}: ${scenario.name}`);
      continue;
    }
    try {
      results.push(await playScenario(scenario, relay, cluster, seed++));
    } catch (error) {
      notPlayed.push(`${relay.name}: ${scenario.name} (${error instanceof Error ? error.message : error})`);
    }
  }
}

const memory = await startMemoryRelay();
await playAll(memory, null);
await memory.stop();

const binary = ensureNats();
if (binary) {
  const cluster = await NatsCluster.start(binary);
  try {
    const relay = await startNatsRelay(cluster);
    await playAll(relay, cluster);
    await relay.stop();
  } finally {
    cluster.stop();
  }
} else {
  notPlayed.push('nats: nats-server is not there');
}

const sum = (count: (result: ScenarioResult) => number) =>
  results.reduce((total, result) => total + count(result), 0);
// A link that must end stops in the middle of what was being said: its events are not counted as lost.
const going = (result: ScenarioResult) => (result.mustEnd ? 0 : 1);
const totals = {
  sent: sum(({ sent }) => sent),
  lost: sum((result) => result.lost * going(result)),
  duplicated: sum(({ duplicated }) => duplicated),
  outOfOrder: sum(({ outOfOrder }) => outOfOrder),
  longestPause: Math.max(0, ...results.map((result) => result.longest * going(result))),
  falseVerdicts: sum(({ falseVerdicts }) => falseVerdicts),
  seconds: Math.round((longest - (end - performance.now())) / 1000),
};
const browsers = hasBrowsers ? playInBrowsers() : [];
console.log(JSON.stringify({ totals, notPlayed, browsers, scenarios: results }, null, 2));
const isGood =
  notPlayed.length === 0 &&
  totals.lost + totals.duplicated + totals.outOfOrder + totals.falseVerdicts === 0 &&
  browsers.every(({ failed }) => failed.length === 0) &&
  results.length > 0;
process.exit(isGood ? 0 : 1);
