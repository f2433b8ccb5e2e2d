// `npm run relay`: builds the relay and starts it on this machine; with `-- --build`, only builds it. See relay/README.md.
import { spawn } from 'node:child_process';
import { buildRelay, relayArguments } from './machine/build-relay.ts';

await buildRelay();
if (process.argv.includes('--build')) {
  console.log(`node ${relayArguments.join(' ')}`);
} else {
  const relay = spawn(process.execPath, [...relayArguments], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => relay.kill(signal));
  relay.once('exit', (code) => process.exit(code ?? 1));
}
