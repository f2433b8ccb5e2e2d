import type { PageWorld } from '../world.ts';
import { draw, drawButton, drawIcon, logo } from './draw.ts';
import { lastingObstacles, obstaclesIn } from './obstacles.ts';
import { overlaps, tabTops } from './placement.ts';

export interface CornerTab {
  /** Says « Relire avant d’envoyer ? » while the last button is near. It never sits on a button, that one included. */
  offerReview(isNear: boolean): void;
}

type TabWorld = Pick<
  PageWorld,
  | 'document'
  | 'signal'
  | 'welcome'
  | 'layer'
  | 'ask'
  | 'hasPanel'
  | 'onPanelChange'
  | 'onLayerGone'
  | 'shadowRoots'
>;

const smallWindow = 700;
const settleTime = 200;

/** « Bienvu est là », at the end edge of the window while no panel is open. A press opens the panel. */
export function startCornerTab(world: TabWorld): CornerTab {
  const { document, signal } = world;
  let isNearEnd = false;
  // Asked each time: she may choose another language while the tab is there.
  const sentence = () => (isNearEnd ? world.welcome.strings.review : world.welcome.strings.here) ?? '';
  const label = draw(document, 'span', '', sentence());
  const tab = drawButton(
    document,
    'tab',
    // In the same turn as the press, or the browser refuses.
    () => void world.ask({ type: 'openPanel' }).catch(() => undefined),
    drawIcon(document, logo),
    label,
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGone = false;

  const place = () => {
    timer = undefined;
    if (signal.aborted || isGone) return;
    if (world.hasPanel()) return tab.remove();
    const layer = world.layer();
    if (!tab.isConnected) layer.append(tab);
    tab.hidden = false;
    if (label.textContent !== sentence()) label.textContent = sentence();
    tab.classList.toggle('small', window.innerWidth < smallWindow);
    const { offsetWidth: width, offsetHeight: height } = tab;
    const { clientWidth } = document.documentElement;
    const left = world.welcome.dir === 'rtl' ? 0 : clientWidth - width;
    const obstacles = obstaclesIn(document, world.shadowRoots(), lastingObstacles);
    const top = tabTops(window.innerHeight, height).find((one) => {
      const room = { left: left - 4, top: one - 4, right: left + width + 4, bottom: one + height + 4 };
      return !obstacles.some((obstacle) => overlaps(room, obstacle));
    });
    tab.hidden = top === undefined;
    // Moved by transform: moved by its top, it would count as a shift of the page.
    if (top !== undefined) tab.style.transform = `translateY(${Math.round(top)}px)`;
  };
  const plan = () => {
    timer ??= setTimeout(place, settleTime);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', plan, options);
  window.addEventListener('resize', plan, options);
  // What opens or loads late may come under the tab without any scroll.
  const look = setInterval(() => document.visibilityState === 'visible' && plan(), 1000);
  world.onPanelChange(place);
  world.onLayerGone(() => {
    isGone = true;
    clearInterval(look);
  });
  signal.addEventListener('abort', () => {
    clearInterval(look);
    clearTimeout(timer);
    tab.remove();
  });
  // In the frame that draws the rest: asked for now, the whole page would be laid out once more.
  requestAnimationFrame(place);
  return {
    offerReview(isNear) {
      isNearEnd = isNear;
      if (label.textContent === sentence()) return;
      // Another width moves its start: seen in two frames running, that would count as a shift of the page.
      tab.remove();
      plan();
    },
  };
}
