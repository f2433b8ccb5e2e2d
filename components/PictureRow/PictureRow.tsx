import { useTranslation } from 'react-i18next';
import type { PictureId } from '../../core/review/picture-ids.ts';
import { PictureDrawing } from './drawings.tsx';
import './PictureRow.css';

/**
 * Four pictures with their names, in the order in which they are read aloud. For a list or inside a button: nothing here
 * is pressed by itself. `pictures`: ids as `namePictures` gives them.
 */
export function PictureRow({ pictures }: { pictures: readonly PictureId[] }) {
  const { t, i18n } = useTranslation('pictures');
  const french = i18n.getFixedT('fr', 'pictures');
  return (
    <span className="picture-row">
      {pictures.map((id, place) => (
        // The same picture may stand twice in a row.
        // biome-ignore lint/suspicious/noArrayIndexKey: a row never changes
        <span key={place} className="picture-one">
          <PictureDrawing id={id} />
          <span>{t(id)}</span>
          {/* The two may not speak the same language: what is said aloud is found here too. */}
          {french(id) !== t(id) && (
            <bdi className="picture-french" lang="fr">
              {french(id)}
            </bdi>
          )}
          {place < pictures.length - 1 && <span className="unseen">, </span>}
        </span>
      ))}
    </span>
  );
}
