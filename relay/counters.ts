/** What the relay counts. Numbers only: no room, no address, no time of anybody's. */
export interface Counters {
  sockets: number;
  opened: number;
  refused: number;
  requests: Record<string, number>;
  errors: Record<string, number>;
  frames: number;
}

export function startCounters(): Counters {
  return { sockets: 0, opened: 0, refused: 0, requests: {}, errors: {}, frames: 0 };
}

export function count(of: Record<string, number>, name: string): void {
  of[name] = (of[name] ?? 0) + 1;
}

/** Prometheus text. */
export function writeMetrics(counters: Counters): string {
  const lines = [
    `bienvu_relay_sockets ${counters.sockets}`,
    `bienvu_relay_sockets_opened_total ${counters.opened}`,
    `bienvu_relay_sockets_refused_total ${counters.refused}`,
    `bienvu_relay_frames_total ${counters.frames}`,
    `bienvu_relay_memory_bytes ${process.memoryUsage.rss()}`,
  ];
  for (const [verb, total] of Object.entries(counters.requests)) {
    lines.push(`bienvu_relay_requests_total{verb="${verb}"} ${total}`);
  }
  for (const [why, total] of Object.entries(counters.errors)) {
    lines.push(`bienvu_relay_errors_total{why="${why}"} ${total}`);
  }
  return `${lines.join('\n')}\n`;
}
