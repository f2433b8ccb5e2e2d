import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../adapters/page/start-page.ts';

/** The always-on script: finds and underlines words, recognises the place, keeps the line to the panel. */
export default defineUnlistedScript(() => startPage(document));
