/** Pages that tell, or seem to, that what was declared has arrived. */
import { emptyProgress } from '../../core/assessment.ts';
import { finalPressed } from '../../core/progress.ts';
import { see } from './declared-pages.ts';
import { aButton, aPage } from './page-model.ts';

/** A page's title, then its lines. */
export type Told = [title: string, ...lines: string[]];

/**
 * Whether what was declared is taken for sent.
 * @param lines a message of the page after « ! », the title of a part after « # », the last button after « > »
 * @param pressed the guide's portal and name, where its last button was pressed before
 */
export function stateOfReceipt(
  host: string,
  today: string,
  title: string,
  lines: string[],
  pressed?: [string, string],
) {
  const [portal, procedure] = pressed ?? [];
  const progress =
    portal && procedure
      ? finalPressed(
          emptyProgress,
          { at: `${today}T09:00:00Z`, host, button: 'Envoyer' },
          { portal, procedure },
        )
      : emptyProgress;
  const alerts = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2));
  const parts = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  const headings = [{ level: 1, text: title }, ...parts.map((text) => ({ level: 2, text }))];
  const buttons = lines
    .filter((line) => line.startsWith('> '))
    .map((line) => aButton(line.slice(2), 'submit-final'));
  const blocks = [
    title,
    ...lines.filter((line) => !line.startsWith('> ')).map((line) => line.replace(/^[!#] /, '')),
  ];
  return see(aPage(host, [title], { headings, alerts, blocks, buttons }), today, progress).sent.state;
}
