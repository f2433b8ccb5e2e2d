import { type BrowserName, ensureBuild } from './build-extension.ts';

// One stage of the tests: the production build of the browser named, failing on any warning.
try {
  console.log(await ensureBuild(process.argv[2] as BrowserName, { allowsWarnings: false }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
