import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const paths = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'];

/** Finds nats-server, or as root installs it from Debian. null when it cannot be had; a sentence says so. */
export function ensureNats(): string | null {
  const found = paths.find((path) => existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('Installing nats-server from Debian…');
    const quiet = {
      stdio: ['ignore', 2, 2] as ['ignore', number, number],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nats-server'], quiet);
  }
  const installed = paths.find((path) => existsSync(path)) ?? null;
  if (!installed) console.error('nats-server was not found: sudo apt install nats-server, then try again.');
  return installed;
}

/**
 * Ports free at this moment on the loopback, below those a system gives to whoever calls: one of three servers that begin
 * together, calling another, could be given the very port where the third is about to listen.
 */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = firstPort + Math.floor(Math.random() * manyPorts);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
}

const firstPort = 20_000;
const manyPorts = 12_000;

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Three servers with one log, on the loopback, in a folder that goes with them. */
export class NatsCluster {
  readonly urls: string[];
  #binary: string;
  #clients: number[];
  #routes: number[];
  /** All that the servers write: their stores and what they log. */
  readonly folder = mkdtempSync(join(tmpdir(), 'bienvu-nats-'));
  #servers: (ChildProcess | null)[] = [null, null, null];

  private constructor(binary: string, ports: number[]) {
    this.#binary = binary;
    this.#clients = ports.slice(0, 3);
    this.#routes = ports.slice(3);
    this.urls = this.#clients.map((port) => `127.0.0.1:${port}`);
  }

  static async start(binary: string): Promise<NatsCluster> {
    const cluster = new NatsCluster(binary, await freePorts(6));
    for (const at of [0, 1, 2]) cluster.startOne(at);
    return cluster;
  }

  startOne(at: number): void {
    const config = join(this.folder, `n${at}.conf`);
    const routes = this.#routes.map((port) => `nats://127.0.0.1:${port}`).join(',');
    // Settings of the operator guide; no websocket block, no monitoring port.
    const text = `
      server_name: n${at}
      listen: 127.0.0.1:${this.#clients[at]}
      max_payload: 64KB
      log_file: "${join(this.folder, `n${at}.log`)}"
      jetstream { store_dir: "${join(this.folder, `store${at}`)}", sync_interval: always }
      cluster { name: bienvu, listen: 127.0.0.1:${this.#routes[at]}, routes: [${routes}] }`;
    writeFileSync(config, text);
    this.#servers[at] = spawn(this.#binary, ['-c', config], { stdio: 'ignore' });
  }

  /** Numbers of the servers' processes that are alive. */
  pids(): number[] {
    return this.#servers.flatMap((server) => server?.pid ?? []);
  }

  kill(at: number): void {
    this.#servers[at]?.kill('SIGKILL');
    this.#servers[at] = null;
  }

  stop(): void {
    for (const at of [0, 1, 2]) this.kill(at);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
