import type { PageModel } from './page-model.ts';

/** Somebody is signing in on this page: what was known of whoever was there before may be another person's. */
export const isSigningIn = ({ stopped }: Pick<PageModel, 'stopped'>): boolean =>
  stopped === 'sign-in' || stopped === 'france-connect';
