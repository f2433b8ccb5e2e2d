import { mountPanel } from './mount-panel.tsx';

// `?tab=N`: the panel opened large, for one tab, `&screen=…` at one of its screens. In the side panel it follows the
// active tab.
const given = new URLSearchParams(location.search);
const tab = given.get('tab');
void mountPanel(tab === null ? null : Number(tab), given.get('screen'));
