import { join } from 'node:path';
import { build } from 'vite';

const folder = '.output/relay';

/**
 * What Node is to be given to run the relay, in the order of its command line. A gateway waits more than it works: with so
 * small a young generation, a thousand reviews took 116 MB instead of 135 (memory log) and 140 instead of 171 (nats), and
 * no more time (`npm run -s load`).
 */
export const relayArguments = ['--max-semi-space-size=4', `${folder}/start.js`] as const;

/**
 * Builds the relay into one folder of plain JavaScript, with nothing else to install. Node could run the sources as they
 * are, but what takes their types out stays in memory: 30 MB of each gateway.
 */
export async function buildRelay(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'relay/start.ts',
      outDir: join(process.cwd(), folder),
      emptyOutDir: true,
      target: 'node26',
    },
  });
}
