import { type AppendResult, type Follower, type LoggedFrame, type RoomLog, roomLimits } from './room-log.ts';

interface Room {
  openedAt: number;
  isClosed: boolean;
  entries: LoggedFrame[];
  /** Frames as they are: the same one twice is kept once. */
  known: Set<string>;
  counts: { u: number; h: number };
  followers: Set<Follower<LoggedFrame>>;
}

interface Meeting {
  openedAt: number;
  isClosed: boolean;
  posts: string[];
  followers: Set<Follower<string>>;
}

/** Random enough to sweep without slowing a request: one pass a minute. */
const sweepEvery = 60_000;

/**
 * A room log in the memory of one process: nothing on a disk, lost with the process. The reviews under way survive
 * that, since each side keeps what the other has not acknowledged. `now` is a monotonic clock in milliseconds.
 */
export class MemoryLog implements RoomLog {
  #rooms = new Map<string, Room>();
  #meetings = new Map<string, Meeting>();
  #reserved = new Map<string, number>();
  #size = 0;
  #now: () => number;
  #limits: typeof roomLimits;
  #sweeper: ReturnType<typeof setInterval>;

  constructor(limits: Partial<Record<keyof typeof roomLimits, number>> = {}, now = () => performance.now()) {
    this.#now = now;
    this.#limits = { ...roomLimits, ...limits } as typeof roomLimits;
    this.#sweeper = setInterval(() => this.sweep(), sweepEvery);
    this.#sweeper.unref();
  }

  async reserve(number: string): Promise<boolean> {
    this.#forgetOld(this.#reserved, (at) => at, this.#limits.quarantine);
    if (this.#reserved.has(number)) return false;
    this.#reserved.set(number, this.#now());
    return true;
  }

  async crowding(digits: number): Promise<number> {
    this.#forgetOld(this.#reserved, (at) => at, this.#limits.quarantine);
    const taken = [...this.#reserved.keys()].filter((number) => number.length === digits).length;
    return taken / 10 ** digits;
  }

  async post(rendezvous: string, body: string): Promise<AppendResult> {
    const meeting = this.#meeting(rendezvous);
    if (meeting.isClosed) return 'closed';
    if (meeting.posts.length >= this.#limits.postsPerMeeting) return 'full';
    meeting.posts.push(body);
    for (const follower of meeting.followers) follower.onEntry(body);
    return 'kept';
  }

  async followMeeting(rendezvous: string, follower: Follower<string>) {
    const meeting = this.#meeting(rendezvous);
    for (const body of meeting.posts) follower.onEntry(body);
    return follow(meeting, follower);
  }

  async append(room: string, entry: LoggedFrame): Promise<AppendResult> {
    const log = this.#room(room);
    if (!log || log.isClosed) return log ? 'closed' : 'full';
    if (log.known.has(entry.frame)) return 'kept';
    const isFull = log.counts[entry.from] >= this.#limits.framesPerDirection;
    if (isFull || this.#size + entry.frame.length > this.#limits.total) return 'full';
    log.known.add(entry.frame);
    log.counts[entry.from]++;
    log.entries.push(entry);
    this.#size += entry.frame.length;
    for (const follower of log.followers) follower.onEntry(entry);
    return 'kept';
  }

  async followRoom(room: string, follower: Follower<LoggedFrame>) {
    const log = this.#room(room);
    if (!log) throw new Error('No room left.');
    for (const entry of log.entries) follower.onEntry(entry);
    return follow(log, follower);
  }

  async forget(place: string): Promise<void> {
    const room = this.#rooms.get(place);
    if (room) this.#empty(room);
    for (const old of [room, this.#meetings.get(place)]) {
      if (!old || old.isClosed) continue;
      old.isClosed = true;
      for (const follower of old.followers) follower.onGone();
      old.followers.clear();
    }
    const meeting = this.#meetings.get(place);
    if (meeting) meeting.posts = [];
  }

  async isHealthy(): Promise<boolean> {
    return true;
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper);
  }

  /** Frames held and places open; what the metrics say. */
  measure() {
    return { rooms: this.#rooms.size, meetings: this.#meetings.size, characters: this.#size };
  }

  /** Drops what is past its age. Also called once a minute. */
  sweep(): void {
    for (const room of this.#rooms.values()) {
      if (this.#now() - room.openedAt > this.#limits.roomAge) this.#empty(room);
    }
    this.#forgetOld(this.#rooms, (room) => room.openedAt, this.#limits.roomAge);
    this.#forgetOld(this.#meetings, (meeting) => meeting.openedAt, this.#limits.meetingAge);
  }

  #empty(room: Room): void {
    this.#size -= room.entries.reduce((sum, { frame }) => sum + frame.length, 0);
    room.entries = [];
    room.known.clear();
  }

  /** null when there is no place for one more room. */
  #room(id: string): Room | null {
    const known = this.#rooms.get(id);
    if (known && this.#now() - known.openedAt <= this.#limits.roomAge) return known;
    if (known) this.sweep();
    if (this.#rooms.size >= this.#limits.rooms) return null;
    const room: Room = {
      openedAt: this.#now(),
      isClosed: false,
      entries: [],
      known: new Set(),
      counts: { u: 0, h: 0 },
      followers: new Set(),
    };
    this.#rooms.set(id, room);
    return room;
  }

  #meeting(id: string): Meeting {
    this.#forgetOld(this.#meetings, (meeting) => meeting.openedAt, this.#limits.meetingAge);
    const known = this.#meetings.get(id);
    if (known) return known;
    const meeting: Meeting = { openedAt: this.#now(), isClosed: false, posts: [], followers: new Set() };
    this.#meetings.set(id, meeting);
    return meeting;
  }

  #forgetOld<T>(places: Map<string, T>, timeOf: (place: T) => number, age: number): void {
    for (const [id, place] of places) {
      if (this.#now() - timeOf(place) <= age) break; // in order of opening
      places.delete(id);
    }
  }
}

function follow<T>(
  place: { isClosed: boolean; followers: Set<Follower<T>> },
  follower: Follower<T>,
): () => void {
  if (place.isClosed) follower.onGone();
  else place.followers.add(follower);
  return () => place.followers.delete(follower);
}
