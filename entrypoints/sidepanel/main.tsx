import { mountPanel } from './mount-panel.tsx';

// `?tab=N`: the panel opened large, for one tab. In the side panel it follows the active tab.
const tab = new URLSearchParams(location.search).get('tab');
void mountPanel(tab === null ? null : Number(tab));
