/**
 * Everything drawn in a portal's page. Only px, only colours written here, only generic families without quotes: the
 * page's rem, variables and fonts are not ours, and a font of the page would tell it what we write.
 */
export const layerStyle = `
:host { all: initial !important; position: fixed !important; inset: 0 0 auto !important; block-size: 0 !important;
  pointer-events: none !important; z-index: 2147483647 !important; display: block !important; }
@media print { :host { display: none !important; } }
.layer { all: initial; position: static; font: 400 18px/1.45 system-ui, sans-serif; color: #261b24; color-scheme: light; }
.layer:dir(rtl) { line-height: 1.7; }
.layer[hidden] { display: none; }
.layer *, .layer *::before { box-sizing: border-box; }
p { margin: 0 0 8px; }
b { font-weight: 700; }
svg { inline-size: 24px; block-size: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 2;
  stroke-linecap: round; stroke-linejoin: round; }
.logo svg, svg.logo { stroke: none; }
button { font: 700 18px/1.3 system-ui, sans-serif; color: #5b1f4e; background: none; border: 0; margin: 0; padding: 0;
  min-block-size: 44px; cursor: pointer; text-align: start; text-decoration: underline; text-underline-offset: 4px;
  text-decoration-thickness: 2px; pointer-events: auto; }
button:hover { color: #451639; }
button:focus-visible { outline: 3px solid #1a1018; outline-offset: 2px; box-shadow: 0 0 0 2px #ffc83d; border-radius: 8px; }

.bubble { position: fixed; inset: auto; margin: 0; overflow: visible; padding: 12px 18px 8px; inline-size: 340px;
  max-inline-size: calc(100vw - 32px); block-size: auto; max-block-size: none; background: #fbf6ef; color: #261b24;
  border: 2px solid #5b1f4e; border-radius: 20px; pointer-events: auto; overflow-wrap: break-word;
  box-shadow: 0 0 0 1px #e6dad3, 0 8px 28px rgb(38 27 36 / .16); outline: none; font: inherit; }
.bubble::backdrop { background: none; }
.bubble p { unicode-bidi: plaintext; text-align: start; }
.bubble .head { display: flex; align-items: center; justify-content: space-between; gap: 8px; margin: 0 0 4px;
  font-size: 20px; font-weight: 700; }
.bubble .close { inline-size: 44px; flex: none; display: grid; place-items: center; }
.bubble .sense + .sense { border-block-start: 2px solid #e6dad3; padding-block-start: 8px; }
.bubble .unreviewed { font-size: 16px; color: #51434d; }
.bubble .acts { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.bubble .arrow { position: absolute; inline-size: 18px; block-size: 18px; background: #fbf6ef; border: 2px solid #5b1f4e;
  border-inline-end: 0; border-block-end: 0; direction: ltr; }
.bubble[data-side=right] .arrow { left: -11px; transform: rotate(-45deg); }
.bubble[data-side=left] .arrow { right: -11px; transform: rotate(135deg); }
.bubble[data-side=below] .arrow { top: -11px; transform: rotate(45deg); }
.bubble[data-side=above] .arrow { bottom: -11px; transform: rotate(225deg); }
.said { position: fixed; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }

.tab { position: fixed; inset: 0 auto auto auto; inset-inline-end: 0; display: flex; align-items: center; gap: 8px; min-block-size: 48px;
  padding: 6px 14px 6px 10px; background: #fbf6ef; border: 2px solid #5b1f4e; border-inline-end: 0;
  border-start-start-radius: 12px; border-end-start-radius: 12px; text-decoration: none; white-space: nowrap;
  box-shadow: 0 0 0 1px #e6dad3, 0 8px 28px rgb(38 27 36 / .16); }
.tab.small { inline-size: 44px; block-size: 44px; min-block-size: 44px; padding: 0; justify-content: center; }
.tab.small span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }

.look { position: fixed; top: 0; left: 0; display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px;
  padding: 2px 10px 2px 6px; border: 2px solid #867582; border-radius: 16px; background: #fff; color: #653c00;
  font: 700 16px/1.3 system-ui, sans-serif; white-space: nowrap; }
.ring { position: fixed; top: 0; left: 0; border: 3px solid #5b1f4e; box-shadow: 0 0 0 3px #fff, 0 0 0 6px #b3468f;
  border-radius: 6px; }
.ring.fine { border-width: 2px; box-shadow: 0 0 0 1px #fff, 0 0 0 3px #b3468f; }
[hidden] { display: none !important; }

@media (forced-colors: active) {
  .bubble, .tab, .look { border-color: CanvasText; }
  .ring { border-color: Highlight; outline: 3px solid CanvasText; outline-offset: 3px; }
  svg { forced-color-adjust: none; color: CanvasText; --in: Canvas; }
  button:focus-visible { outline-color: Highlight; }
}`;
