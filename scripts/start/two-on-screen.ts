import { ensureBuild } from '../machine/build-extension.ts';
import { localPlaces } from '../machine/build-places.ts';
import { startPlaces } from '../review/two-browsers.ts';
import { openOnScreen, openPageOnScreen } from './open-on-screen.ts';

/** Both sides on this screen: her browser with the extension, and the helper's page in a narrow window of its own. */
export async function openTwoOnScreen(path: string): Promise<void> {
  const build = await ensureBuild('chrome', { where: localPlaces() });
  const places = await startPlaces(null);
  console.log(`The relay is ${places.relay}, in memory. The helper’s page is ${places.helperPage}.`);
  console.log('In the panel: « Faire relire par quelqu’un ». Type the code in the narrow window.');
  try {
    const helper = openPageOnScreen(places.helperPage, { width: 360, height: 740 });
    await openOnScreen(build, path);
    await helper;
  } finally {
    await places.close();
  }
}
