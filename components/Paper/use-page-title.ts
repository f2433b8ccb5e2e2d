import { useEffect } from 'react';

/** The page is called so while it is shown: a browser names the PDF after it. With plain spaces, for the name of a file. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const former = document.title;
    document.title = asFileName(title);
    return () => {
      document.title = former;
    };
  }, [title]);
}

/** The same words with plain spaces, and no sign that nobody sees. */
export const asFileName = (title: string): string =>
  title.replaceAll(/[\u00a0\u202f\u2066-\u2069]/g, ' ').trim();
