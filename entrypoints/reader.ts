import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../adapters/page/start-reader.ts';

/** Joins the always-on script on a known procedure or when the panel opens: cases, checks, re-reading. */
export default defineUnlistedScript(() => void startReader());
