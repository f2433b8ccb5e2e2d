// npm start: Bienvu in a browser, on the rehearsal of the CAF quarterly declaration. Without a screen: walked and reported.
import { ensureBuild } from './machine/build-extension.ts';
import { openOnScreen } from './start/open-on-screen.ts';
import { openTwoOnScreen } from './start/two-on-screen.ts';
import { walkTwo } from './start/walk-two.ts';
import { walkWithoutScreen } from './start/walk-without-screen.ts';

/** The rehearsal's page, in the extension. */
const rehearsal = 'practice.html?guide=caf/quarterly-declaration';

const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A whole review from afar on one machine: relay, helper's page, two browsers. */
const isForTwo = process.argv.includes('--two');

try {
  if (isForTwo) await (hasScreen ? openTwoOnScreen : walkTwo)(rehearsal);
  else {
    const build = await ensureBuild('chrome');
    await (hasScreen ? openOnScreen : walkWithoutScreen)(build, rehearsal);
  }
} catch (error) {
  console.error(`Bienvu could not be started. ${(error as Error).message}`);
  process.exitCode = 1;
}
