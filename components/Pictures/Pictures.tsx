import { useTranslation } from 'react-i18next';
import { namePictures, type PictureId } from '../../core/review/picture-ids.ts';
import { pictureDrawings } from './picture-drawings.tsx';
import './Pictures.css';

/** Four pictures of the check, each above its name. `row`: four numbers from 0 to 63. */
export function Pictures({ row }: { row: readonly number[] }) {
  return (
    <span className="pictures">
      {namePictures(row).map((id, at) => (
        // A row may hold the same picture twice, and never changes its order.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Picture key={`${id} ${at}`} id={id} />
      ))}
    </span>
  );
}

function Picture({ id }: { id: PictureId }) {
  const { t } = useTranslation('marks');
  const Drawing = pictureDrawings[id];
  return (
    <span className="picture">
      <Drawing className="picture-drawing" strokeWidth={1.8} />
      <span>{t(`pictures.${id}`)}</span>
    </span>
  );
}
