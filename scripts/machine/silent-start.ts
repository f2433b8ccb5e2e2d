import type { Plugin } from 'vite';

/**
 * WXT starts a script with messages for its developer, which a production build words and never prints: 80 bytes of
 * page.js. Without them a script that cannot start fails all the same.
 */
export function silentStart(): Plugin {
  return {
    name: 'bienvu:silent-start',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('unlisted-script-entrypoint')) return null;
      return { code: code.replace(/logger\.error\([^;]*\);/g, ''), map: null };
    },
  };
}
