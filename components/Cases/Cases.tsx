import { useTranslation } from 'react-i18next';
import type { Field } from '../../core/page-model.ts';
import { isBoxAlone } from '../../core/values/answer.ts';
import { Icon } from '../Icon/Icon.tsx';
import { DoubtKeyHow } from '../Review/DoubtCount.tsx';
import { Value } from '../Review/TwoAmounts.tsx';
import { whoseCase } from '../Review/whose.ts';
import { Screen } from '../Screen/Screen.tsx';
import '../Review/ReviewList.css';
import './Cases.css';

interface CasesProps {
  fields: Field[];
  /** The case shown in the page, or null. */
  shownId: string | null;
  backLabel: string;
  onBack: () => void;
  onShow: (fieldId: string) => void;
}

/** Every case of the page by group; touching one shows it there. */
export function Cases({ fields, shownId, backLabel, onBack, onShow }: CasesProps) {
  const { t } = useTranslation('panel');
  const groups = Map.groupBy(fields, (field) => whoseCase(field) ?? field.heading ?? '');
  return (
    <Screen title={t('cases.title')} back={{ label: backLabel, onBack }}>
      <p>{t('cases.how')}</p>
      {fields.length > 0 && <DoubtKeyHow />}
      {[...groups].map(([name, list]) => (
        <section key={name}>
          {name && (
            <h2 className="sub">
              <bdi lang="fr">{name}</bdi>
            </h2>
          )}
          <ul className="review-rows cases">
            {list.map((field) => (
              <li key={field.id}>
                <button type="button" className="review-row" onClick={() => onShow(field.id)}>
                  <Icon name="show" />
                  <span className="review-row-words">
                    <b>
                      <bdi lang="fr">{field.label || field.question}</bdi>
                    </b>
                    <span className="soft">
                      <FieldState field={field} />
                    </span>
                    {field.id === shownId && <span className="cases-shown">{t('review.shown')}</span>}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}

function FieldState({ field }: { field: Field }) {
  const { t } = useTranslation('panel');
  // Of a box alone the text is its own name.
  const isBox = isBoxAlone(field);
  if (field.value.state === 'unread') return t('review.unread');
  if (field.value.state === 'filled') return isBox ? t('review.ticked') : <Value text={field.value.text} />;
  const empty = isBox ? `${t('review.untickedCase')}.` : t('review.empty');
  return field.required ? `${empty} ${t('cases.asked')}` : empty;
}
