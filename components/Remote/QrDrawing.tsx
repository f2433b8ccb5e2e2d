import encode from 'qr';
import { useMemo } from 'react';

/** Light squares a camera needs around the drawing. */
const margin = 4;

/** A text as a QR code. */
export function QrDrawing({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const rows = encode(text, 'raw', { border: margin });
    const squares = rows.flatMap((row, y) =>
      row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
    );
    return { path: squares.join(''), size: rows.length };
  }, [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
