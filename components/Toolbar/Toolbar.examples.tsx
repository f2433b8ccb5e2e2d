import { textLook } from '../../core/text-look.ts';
import type { Example } from '../example.ts';
import { Toolbar } from './Toolbar.tsx';

const ignore = () => {};

export const examples: Example[] = (['on', 'off', 'unknown', 'none'] as const).map((site) => ({
  name: `x-toolbar-${site}`,
  draw: (look) => (
    <div data-text={textLook(look.textSize, look.isSpaced)}>
      <Toolbar
        host={site === 'none' ? null : 'wwwd.caf.fr'}
        site={site}
        lang={look.lang ?? 'fr'}
        dir={look.dir}
        onAct={ignore}
      />
    </div>
  ),
}));
