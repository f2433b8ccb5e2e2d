import type { ReactNode } from 'react';
import type { TextSize } from './Panel/panel-state.ts';

/** How an example is looked at. */
export interface Look {
  textSize: TextSize;
  isSpaced?: boolean;
  dir: 'ltr' | 'rtl';
  /** Language of the interface; French unless said. */
  lang?: string;
}

/** One drawn state of a component. Examples are its documentation, its pictures and its tests. */
export interface Example {
  /** Unique over all components, kebab-case: the picture's file name. */
  name: string;
  draw: (look: Look) => ReactNode;
}
