import { MarkShape } from '../Mark/Mark.tsx';

/** The site on one side, Bienvu in a column beside it. */
export function BesideShape() {
  return (
    <>
      <g className="draw-ink">
        <rect x="16" y="4" width="280" height="96" rx="8" />
        <path d="M16 22h280M28 13h.01M40 13h.01" />
        <path d="M34 42h90M34 60h120M34 78h70" />
      </g>
      <path className="draw-act draw-wash" d="M204 22h92v70a8 8 0 0 1-8 8h-84z" />
      <g transform="translate(233 34) scale(1.417)">
        <MarkShape />
      </g>
      <path className="draw-act" d="M220 84h60" />
    </>
  );
}

/** The puzzle piece at the top of the window, and the pin beside the mark in its list. */
export function FindMeShape() {
  return (
    <>
      <g className="draw-ink">
        <rect x="8" y="10" width="296" height="30" rx="8" />
        <rect className="draw-thin" x="20" y="18" width="176" height="14" rx="7" />
        <rect className="draw-paper" x="160" y="52" width="144" height="36" rx="6" />
        <path d="M206 70h44" />
      </g>
      <circle className="draw-act" cx="226" cy="25" r="19" />
      <path className="draw-act" d="M226 44v8" />
      <path
        className="draw-act draw-thin"
        d="M219 19h4v-1.500a3 3 0 0 1 6 0V19h4v4.500h1.500a3 3 0 0 1 0 6H233V34h-14v-4.500h1.500a3 3 0 0 0 0-6H219z"
      />
      <g transform="translate(172 58) scale(1.0)">
        <MarkShape />
      </g>
      <circle className="draw-act" cx="280" cy="70" r="15" />
      <path className="draw-act draw-thin" d="M276 62h8l-1 6 3 4h-12l3-4zM280 72v7" />
    </>
  );
}

function Computer() {
  return <path d="M38 10h72a6 6 0 0 1 6 6v44a6 6 0 0 1-6 6H38a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6zM20 78h108" />;
}

function Site() {
  return (
    <path d="M202 8h72a6 6 0 0 1 6 6v58a6 6 0 0 1-6 6h-72a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6zM196 24h84M206 16h.01M216 16h.01" />
  );
}

function Sheet({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path className="draw-wash" d="M0 0h18l9 9v25H0z" />
      <path className="draw-thin" d="M6 18h15M6 26h15" />
    </g>
  );
}

/** A sheet leaves the computer for the site. */
export function SendPaperShape() {
  return (
    <>
      <g className="draw-ink">
        <Computer />
        <Site />
        <Sheet x={60} y={21} />
      </g>
      <path className="draw-act draw-thick" d="M130 44h52M166 26l18 18-18 18" />
    </>
  );
}

/** A sheet leaves the site for the computer. */
export function ReceivePaperShape() {
  return (
    <>
      <g className="draw-ink">
        <Computer />
        <Site />
        <Sheet x={225} y={34} />
      </g>
      <path className="draw-act draw-thick" d="M184 44h-52M148 26l-18 18 18 18" />
    </>
  );
}

/** The sign of the browser's translation, at the top of the window, and its small list. */
export function TranslatedShape() {
  return (
    <>
      <g className="draw-ink">
        <rect x="8" y="8" width="296" height="30" rx="8" />
        <rect className="draw-thin" x="20" y="16" width="200" height="14" rx="7" />
        <rect className="draw-paper" x="168" y="54" width="136" height="32" rx="6" />
        <path d="M184 70h80" />
      </g>
      <circle className="draw-act" cx="248" cy="23" r="19" />
      <path className="draw-act" d="M248 42v10" />
      <path
        className="draw-act draw-thin"
        d="M237 23a11 11 0 1 0 22 0 11 11 0 1 0-22 0zM237 23h22M248 12c6 6 6 16 0 22M248 12c-6 6-6 16 0 22"
      />
    </>
  );
}

/** Two pages open in one window: the site's stays, the second holds the messages. */
export function TwoPagesShape() {
  return (
    <>
      <g className="draw-ink">
        <path d="M8 86V44h296v42" />
        <path d="M20 44V18a8 8 0 0 1 8-8h104a8 8 0 0 1 8 8v26" />
        <path className="draw-thin" d="M66 28h28" />
      </g>
      <path className="draw-act draw-wash" d="M172 44V18a8 8 0 0 1 8-8h104a8 8 0 0 1 8 8v26" />
      <path className="draw-act draw-thin" d="M219 19h26v17h-26zM219 21l13 9 13-9" />
    </>
  );
}
