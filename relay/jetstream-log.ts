import { createHash } from 'node:crypto';
import {
  DeliverPolicy,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream';
import {
  connect,
  type NatsConnection,
  nanos,
  nkeyAuthenticator,
  type Subscription,
} from '@nats-io/transport-node';
import { readHead } from '../adapters/review-link/seal.ts';
import {
  type AppendResult,
  type Follower,
  type LoggedFrame,
  type RoomLimits,
  type RoomLog,
  roomLimits,
  type Unfollow,
} from './room-log.ts';

export interface JetStreamSettings {
  servers: string[];
  /** Copies of every room: 3 where three servers run. */
  replicas: number;
  /** Seed of the gateway's nkey, when the servers ask for one. */
  seed?: string;
  limits?: Partial<RoomLimits>;
}

const streams = { rooms: 'ROOMS', meetings: 'MEETINGS', names: 'NAMES' } as const;
/** Milliseconds an engine may take before the client is told to try again. */
const patience = 4000;

/**
 * A room log kept by NATS JetStream, for several gateways over several servers. A stored copy serves whoever comes
 * later; whoever follows already is told at once by a plain subscription, stored or not: each side of a review keeps
 * what the other has not acknowledged, so the engine never has to be the record.
 */
export async function openJetStreamLog(settings: JetStreamSettings): Promise<RoomLog> {
  const connection = await connect({
    servers: settings.servers,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
    timeout: patience,
    ...(settings.seed ? { authenticator: nkeyAuthenticator(new TextEncoder().encode(settings.seed)) } : {}),
  });
  const manager = await jetstreamManager(connection, { timeout: patience, checkAPI: false });
  await makeStreams(manager, settings.replicas, { ...roomLimits, ...settings.limits });
  return new JetStreamLog(connection, manager);
}

/** A cluster that has just started has no leader yet: tried for half a minute. */
async function makeStreams(manager: JetStreamManager, replicas: number, limits: RoomLimits): Promise<void> {
  const bounded = {
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    num_replicas: replicas,
    discard: DiscardPolicy.New,
    discard_new_per_subject: true,
    max_msg_size: 36 * 1024,
    duplicate_window: nanos(Math.min(120_000, limits.meetingAge)),
    allow_direct: true,
  };
  const wanted = [
    {
      ...bounded,
      name: streams.rooms,
      subjects: ['r.*.*'],
      max_age: nanos(limits.roomAge),
      max_msgs_per_subject: limits.framesPerDirection,
      max_bytes: limits.total,
    },
    {
      ...bounded,
      name: streams.meetings,
      subjects: ['np.*'],
      max_age: nanos(limits.meetingAge),
      max_msgs_per_subject: limits.postsPerMeeting,
    },
    {
      ...bounded,
      name: streams.names,
      subjects: ['na.*', 'nx.*'],
      max_age: nanos(limits.quarantine),
      max_msgs_per_subject: 1,
    },
  ];
  const end = performance.now() + 30_000;
  for (const stream of wanted) {
    for (;;) {
      try {
        await manager.streams.add(stream);
        break;
      } catch (error) {
        if (await manager.streams.info(stream.name).catch(() => null)) break;
        if (performance.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 300));
      }
    }
  }
}

class JetStreamLog implements RoomLog {
  #connection: NatsConnection;
  #manager: JetStreamManager;
  #client: JetStreamClient;

  constructor(connection: NatsConnection, manager: JetStreamManager) {
    this.#connection = connection;
    this.#manager = manager;
    this.#client = jetstream(connection, { timeout: patience });
  }

  async reserve(number: string): Promise<boolean> {
    return (await this.#publish(`na.${number}`, '')) === 'kept';
  }

  async crowding(digits: number): Promise<number> {
    const { state } = await this.#manager.streams.info(streams.names, { subjects_filter: 'na.*' });
    const taken = Object.keys(state.subjects ?? {}).filter((subject) => subject.length === 3 + digits);
    return taken.length / 10 ** digits;
  }

  async post(rendezvous: string, body: string): Promise<AppendResult> {
    if (await this.#isClosed(streams.names, `nx.${nameOf(rendezvous)}`)) return 'closed';
    return this.#publish(rendezvous, body);
  }

  async followMeeting(rendezvous: string, follower: Follower<string>): Promise<Unfollow> {
    return this.#follow(
      { stream: streams.meetings, subject: rendezvous, closed: `nx.${nameOf(rendezvous)}` },
      follower,
      (data) => new TextDecoder().decode(data),
    );
  }

  async append(room: string, { frame, from }: LoggedFrame): Promise<AppendResult> {
    const octets = Buffer.from(frame, 'base64url');
    const name = createHash('sha256').update(octets).digest('base64url');
    return this.#publish(`${room}.${from}`, octets, name);
  }

  async followRoom(room: string, follower: Follower<LoggedFrame>): Promise<Unfollow> {
    return this.#follow(
      { stream: streams.rooms, subject: `${room}.*`, closed: `${room}.x` },
      follower,
      (data) => {
        const head = readHead(data);
        return head && { frame: Buffer.from(data).toString('base64url'), ...head };
      },
    );
  }

  async forget(place: string): Promise<void> {
    if (place.startsWith('np.')) {
      await this.#publish(`nx.${nameOf(place)}`, '');
      await this.#manager.streams.purge(streams.meetings, { filter: place });
      return;
    }
    await this.#publish(`${place}.x`, '', `${place}.x`);
    for (const side of ['u', 'h']) {
      await this.#manager.streams.purge(streams.rooms, { filter: `${place}.${side}` });
    }
  }

  async isHealthy(): Promise<boolean> {
    if (this.#connection.isClosed()) return false;
    const { cluster, config } = await this.#manager.streams.info(streams.rooms);
    return config.num_replicas === 1 || Boolean(cluster?.leader);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }

  /** Rejects when the engine does not answer; `full` when a bound is reached. */
  async #publish(subject: string, data: string | Uint8Array, msgID?: string): Promise<AppendResult> {
    try {
      await this.#client.publish(subject, data, { timeout: patience, ...(msgID ? { msgID } : {}) });
      return 'kept';
    } catch (error) {
      if (/maximum (messages|bytes)/i.test(String(error))) return 'full';
      throw error;
    }
  }

  async #isClosed(stream: string, subject: string): Promise<boolean> {
    const { state } = await this.#manager.streams.info(stream, { subjects_filter: subject });
    return (state.subjects?.[subject] ?? 0) > 0;
  }

  /** Listens first, then reads what is stored, then gives what came meanwhile: nothing falls in between. */
  async #follow<T>(
    at: { stream: string; subject: string; closed: string },
    follower: Follower<T>,
    read: (data: Uint8Array) => T | null,
  ): Promise<Unfollow> {
    let early: Uint8Array[] | null = [];
    let isOver = false;
    const give = (data: Uint8Array) => {
      const entry = isOver ? null : read(data);
      if (entry !== null) follower.onEntry(entry);
    };
    const end = () => {
      if (!isOver) follower.onGone();
      isOver = true;
    };
    const onMessage = (subject: string, data: Uint8Array) => {
      if (subject === at.closed) end();
      else if (early) early.push(data);
      else give(data);
    };
    const subscriptions = [...new Set([at.subject, at.closed])].map((subject) =>
      this.#listen(subject, onMessage),
    );
    const unfollow = () => {
      isOver = true;
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
    try {
      if (await this.#isClosed(at.stream === streams.rooms ? at.stream : streams.names, at.closed)) end();
      await this.#replay(at.stream, at.subject, give);
    } catch (error) {
      unfollow();
      throw error;
    }
    for (const data of early ?? []) give(data);
    early = null;
    return unfollow;
  }

  #listen(subject: string, onMessage: (subject: string, data: Uint8Array) => void): Subscription {
    return this.#connection.subscribe(subject, {
      callback: (error, message) => {
        if (!error) onMessage(message.subject, message.data);
      },
    });
  }

  async #replay(stream: string, subject: string, give: (data: Uint8Array) => void): Promise<void> {
    const { state } = await this.#manager.streams.info(stream, { subjects_filter: subject });
    const stored = Object.values(state.subjects ?? {}).reduce((sum, count) => sum + count, 0);
    if (stored === 0) return;
    const consumer = await this.#client.consumers.get(stream, {
      filter_subjects: subject,
      deliver_policy: DeliverPolicy.All,
    });
    const messages = await consumer.fetch({ max_messages: stored, expires: patience });
    for await (const message of messages) give(message.data);
    await consumer.delete().catch(() => false);
  }
}

function nameOf(meeting: string): string {
  return meeting.slice('np.'.length);
}
