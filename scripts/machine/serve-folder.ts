import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface ServedFolder {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on this machine, compressed, with the headers given: for trying and for tests. A real host
 * does the same from files.
 */
export async function serveFolder(
  folder: string,
  { port = 0, headers = {} }: { port?: number; headers?: Record<string, string> } = {},
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (request.method !== 'GET' || !existsSync(file)) {
      response.writeHead(404, headers).end();
      return;
    }
    const kind = kinds[extname(file)] ?? 'text/plain; charset=utf-8';
    response.writeHead(200, { ...headers, 'content-type': kind, 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
