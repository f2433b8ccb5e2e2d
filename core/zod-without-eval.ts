import * as z from 'zod/mini';

/** Imported before any schema is used: zod otherwise tries `new Function`, which our own policy forbids and reports. */
z.config({ jitless: true });
