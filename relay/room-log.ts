/** The one thing the gateway needs of an engine: a few bounded, forgetful, append-only logs that can be followed. */

export type Direction = 'u' | 'h';

export interface LoggedFrame {
  frame: string;
  from: Direction;
  /** The number written in the frame, unproved. */
  seq: number;
}

export type AppendResult = 'kept' | 'full' | 'closed';

/** Called for every entry that comes after following began, in order. */
export interface Follower<T> {
  onEntry: (entry: T) => void;
  /** The place was forgotten. */
  onGone: () => void;
}

export type Unfollow = () => void;

/**
 * Every method rejects when the engine cannot answer; the gateway then says `down` and the client tries again.
 */
export interface RoomLog {
  /** Reserves a meeting number; false when it is taken or was used in the last twenty minutes. */
  reserve(number: string): Promise<boolean>;
  /** Share of the numbers of this many digits now taken, 0 to 1. */
  crowding(digits: number): Promise<number>;
  /** Two messages at most; the third is refused, atomically. */
  post(rendezvous: string, body: string): Promise<AppendResult>;
  /** What is there, then what comes. null when the place does not exist. */
  followMeeting(rendezvous: string, follower: Follower<string>): Promise<Unfollow>;
  /** Keeps a frame; the same frame twice is kept once. */
  append(room: string, entry: LoggedFrame): Promise<AppendResult>;
  /** What is there, then what comes; resolves once what was there has been given. */
  followRoom(room: string, follower: Follower<LoggedFrame>): Promise<Unfollow>;
  /** Forgets a room or a meeting place and remembers only that it is closed. */
  forget(place: string): Promise<void>;
  /** Whether the engine answers now. */
  isHealthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** How long and how much, the same for every engine (security.md part 4). */
export const roomLimits = {
  /** Milliseconds. */
  roomAge: 6 * 3600_000,
  meetingAge: 600_000,
  /** A number is not given again before this, so that a late caller cannot meet a stranger. */
  quarantine: 1_200_000,
  framesPerDirection: 4096,
  postsPerMeeting: 2,
  rooms: 5000,
  /** Characters of all frames of the memory log together. */
  total: 512 * 1024 * 1024,
} as const;

export interface RoomLimits {
  roomAge: number;
  meetingAge: number;
  quarantine: number;
  framesPerDirection: number;
  postsPerMeeting: number;
  rooms: number;
  total: number;
}
