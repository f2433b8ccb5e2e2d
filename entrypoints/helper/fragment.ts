/**
 * What stood after the # of the address, which is wiped from it and from the history at once: a link's secret is not left
 * on a screen, in a list of pages seen, nor in a copy of the address. '' when there was none.
 */
export function takeFragment(): string {
  const fragment = location.hash;
  if (fragment) history.replaceState(null, '', location.pathname + location.search);
  return fragment;
}
