/** Name of our highlight in the page's registry. */
export const markName = 'bienvu-word';

/**
 * The underline, as the background inserts it with the person's origin. Underline only: Chromium honours nothing else
 * there. Important: a page sheet that names our highlight must not turn the sign into something else.
 */
export const markStyle = `@media screen {
  ::highlight(${markName}) {
    text-decoration: underline dotted #b3468f 3px !important;
    text-underline-offset: 4px !important;
    text-decoration-skip-ink: none !important;
  }
}`;
