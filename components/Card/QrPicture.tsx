import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './QrPicture.css';

/** White round the squares, that readers need: four of them. */
const border = 4;

/** A text as a picture any telephone's camera reads. What draws it is fetched, from the extension, only when it is needed. */
export function QrPicture({ text }: { text: string }) {
  const { t } = useTranslation('keep');
  const [squares, setSquares] = useState<boolean[][] | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('qr').then(({ encodeQR }) => {
      if (isWanted) setSquares(encodeQR(text, 'raw', { ecc: 'low', border }));
    });
    return () => {
      isWanted = false;
    };
  }, [text]);
  if (!squares) return <p role="status">{t('card.drawing')}</p>;
  const size = squares.length;
  return (
    <svg
      className="qr-picture"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('card.photoAlt')}
      shapeRendering="crispEdges"
    >
      <rect className="qr-white" width={size} height={size} />
      <path className="qr-black" d={pathOf(squares)} />
    </svg>
  );
}

function pathOf(squares: boolean[][]): string {
  return squares.flatMap((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
