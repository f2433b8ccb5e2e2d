import { useTranslation } from 'react-i18next';
import { MarkShape } from '../Mark/Mark.tsx';
import './Drawing.css';
import {
  BesideShape,
  FindMeShape,
  ReceivePaperShape,
  SendPaperShape,
  TranslatedShape,
  TwoPagesShape,
} from './shapes.tsx';

const shapes = {
  beside: BesideShape,
  'find-me': FindMeShape,
  'send-paper': SendPaperShape,
  'receive-paper': ReceivePaperShape,
  translated: TranslatedShape,
  'two-pages': TwoPagesShape,
};

export type DrawingName = keyof typeof shapes;

/** Whether a pack's picture name is one we can draw. */
export function isDrawing(name: string | null): name is DrawingName {
  return name !== null && name in shapes;
}

/** Drawings whose two halves are named below, in the order of reading. */
const captioned: ReadonlySet<DrawingName> = new Set(['send-paper', 'receive-paper', 'two-pages']);

/** One idea, one thick arrow. Its text alternative says the idea; words stand outside, at the person's text size. */
export function Drawing({ name, isFramed = true }: { name: DrawingName; isFramed?: boolean }) {
  const { t } = useTranslation('panel');
  const Shape = shapes[name];
  return (
    <figure className={isFramed ? 'drawing drawing-framed' : 'drawing'}>
      <svg
        viewBox={`0 0 312 ${name === 'beside' ? 104 : 92}`}
        role="img"
        aria-label={t(`drawing.${name}.idea`)}
        className={captioned.has(name) ? 'drawing-turns' : undefined}
      >
        <Shape />
      </svg>
      {captioned.has(name) && (
        <figcaption>
          <span>{t(`drawing.${name}.first`)}</span>
          <span>{t(`drawing.${name}.second`)}</span>
        </figcaption>
      )}
    </figure>
  );
}

/** The paper re-read, with the mark at its corner: beside the calm ending. It says nothing that words do not. */
export function PaperDrawing() {
  return (
    <svg className="drawing drawing-paper" viewBox="0 0 312 72" aria-hidden="true" focusable="false">
      <g className="draw-ink">
        <path className="draw-card" d="M128 6h42l18 18v42h-60z" />
        <path d="M170 6v18h18M140 34h32M140 46h32M140 57h20" />
      </g>
      <path className="draw-line" d="M24 66h264" />
      <g transform="translate(192 36) scale(1.25)">
        <MarkShape />
      </g>
    </svg>
  );
}
