import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { meetTwo, until } from '../support/review/two-sides.ts';

let gateway: Gateway;
let log: MemoryLog;

beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: 0 });
});
afterEach(async () => {
  await gateway.close();
  await log.close();
});

it('two sides meet by code, share one line and one mark, and end', async () => {
  const relay = { name: 'relay.test', urls: [gateway.url] };
  const { u, h } = await meetTwo(relay);
  expect(u.link.pictures).toEqual(h.link.pictures);
  await until('the helper’s hello', () => u.heard.length > 0);

  const line = { id: 'f1', label: 'Salaire d’août', group: null, kind: 'number' as const };
  const snapshot = {
    t: 'snap' as const,
    snap: 1,
    part: 0,
    of: 1,
    place: null,
    notShared: 0,
    unreadZones: 0,
    lines: [{ ...line, version: 1, isDoubted: false }],
  };
  await expect(u.link.send(snapshot)).rejects.toThrow(/pictures/);
  await u.link.agree();
  await u.link.send(snapshot);
  await until('the shared line', () => h.news.length === 1);
  expect(h.news[0]).toEqual(snapshot);

  await h.link.send({ t: 'mark', snap: 1, id: 'f1', version: 1, mark: 'unseen', remark: 'Bonjour' });
  await until('the mark', () => u.news.length === 1);
  await until('both outboxes empty but for signs of life', () => u.link.state.unacknowledged <= 2);

  await u.link.bye();
  await until('the end', () => h.link.state.condition === 'ended');
  expect(u.store.last).toBeNull();
  expect(h.store.last).toBeNull();
  expect(log.measure().characters).toBe(0);
});
