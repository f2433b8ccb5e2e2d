import { type Browser, chromium, type Page } from '@playwright/test';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { type BienvuChromium, launchChromium } from '../browsers/chromium.ts';
import { ensureBuild } from '../machine/build-extension.ts';
import { buildHelperPage, helperPageHeaders } from '../machine/build-helper-page.ts';
import { localPlaces } from '../machine/build-places.ts';
import { type ServedFolder, serveFolder } from '../machine/serve-folder.ts';
import { type Line, startSlowLine } from './slow-line.ts';

/** A whole review on one machine: a relay in memory, her browser with the extension, his with nothing but a page. */
export interface TwoBrowsers {
  hers: BienvuChromium;
  /** A page of 360 px in a browser of its own, at the helper's address. */
  openHelper(): Promise<Page>;
  relay: string;
  helperPage: string;
  close(): Promise<void>;
}

interface Places {
  helperPage: string;
  relay: string;
  log: MemoryLog;
  /** The relay's gateway goes, with all its sockets, and comes back over the same log. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** `line`: the network between each of the two and the relay; none: this machine's own. */
export async function startPlaces(line: Line | null, where = localPlaces()): Promise<Places> {
  const folder = await buildHelperPage(where);
  const opened: { close(): Promise<unknown> }[] = [];
  const log = new MemoryLog();
  let gateway: Gateway = await startGateway({ log, port: line ? 0 : where.relayPort });
  opened.push({ close: () => gateway.close() }, log);
  const served: ServedFolder = await serveFolder(folder, {
    port: line ? 0 : where.pagePort,
    headers: helperPageHeaders(where),
  });
  opened.push(served);
  if (line) {
    opened.push(await startSlowLine(Number(new URL(gateway.url).port), line, where.relayPort));
    opened.push(await startSlowLine(Number(new URL(served.url).port), line, where.pagePort));
  }
  return {
    log,
    relay: where.places?.relay[0] ?? '',
    helperPage: where.places?.helperPage ?? '',
    restart: async () => {
      const { port } = gateway;
      await gateway.close();
      gateway = await startGateway({ log, port });
    },
    close: async () => {
      for (const one of opened.reverse()) await one.close();
    },
  };
}

export async function startTwoBrowsers(line: Line | null = null): Promise<TwoBrowsers> {
  const build = await ensureBuild('chrome', { where: localPlaces() });
  const places = await startPlaces(line);
  const hers = await launchChromium({ build });
  const his: Browser = await chromium.launch({
    executablePath: process.env.BIENVU_CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    hers,
    relay: places.relay,
    helperPage: places.helperPage,
    openHelper: async () => {
      const context = await his.newContext({
        viewport: { width: 360, height: 640 },
        locale: 'fr-FR',
        hasTouch: true,
      });
      return context.newPage();
    },
    close: async () => {
      await hers.close();
      await his.close();
      await places.close();
    },
  };
}
