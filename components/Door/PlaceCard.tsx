import { useTranslation } from 'react-i18next';
import { type Condition, conditionKey } from '../../core/places/conditions.ts';
import type { Opening } from '../../core/places/hours.ts';
import type { Age, Place } from '../../core/places/place.ts';
import { dayInWords, dayOf } from '../../core/wording/day-in-words.ts';
import { Note } from '../Note/Note.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';
import { daysInWords, hourInWords } from './hours-in-words.ts';

interface PlaceCardProps {
  place: Place;
  /** Papers the guide asks for. */
  papers: Said[];
  age: Age;
}

/** A place: how old what is said of it is, if that matters; where, when, what it asks, what to bring. */
export function PlaceCard({ place, papers, age }: PlaceCardProps) {
  const { t, i18n } = useTranslation('keep');
  // Where nobody is received there is nothing to bring, and no hour to come.
  const receives = place.visit.mayCome !== 'no';
  const brings = receives ? place.bring : [];
  const asked = receives ? papers : [];
  return (
    <>
      {age !== 'fresh' && (
        <Note kind="look" icon="wait">
          {t(`door.${age}`)}
        </Note>
      )}
      <section className="card">
        <h2 className="sub">
          <bdi lang="fr">{place.name}</bdi>
        </h2>
        <p>
          <bdi lang="fr">
            {place.street && `${place.street}, `}
            {place.postcode} {place.city}
          </bdi>
        </p>
        {place.phone && (
          <p>
            <b>
              {/* Where even a line of its own is too short, it is broken between two pairs. */}
              <bdi className="whole">{place.phone.replaceAll('\u00a0', ' ')}</bdi>
            </b>
          </p>
        )}
        {receives && place.openings && <Hours openings={place.openings} />}
        {receives && !place.openings && <p>{t(place.phone ? 'door.noHours' : 'door.noHoursNoPhone')}</p>}
        {place.visit.conditions.length > 0 && <Asked conditions={place.visit.conditions} />}
        {brings.length + asked.length > 0 && (
          <div>
            <h3 className="door-sub">{t('door.bring')}</h3>
            <ul className="door-bring">
              {brings.map((one) => (
                <li key={one}>
                  <bdi lang="fr">{one}</bdi>
                </li>
              ))}
              {asked.map((said) => (
                <li key={said.text}>
                  <Sentence said={said} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="small">
          <bdi lang="fr">{place.keeper}</bdi>
          {t('door.checked', { date: dayInWords(dayOf(place.checkedOn), i18n.language) })}
        </p>
      </section>
    </>
  );
}

/** Known by the standard: in her words. Else as the place writes it. */
function Asked({ conditions }: { conditions: Condition[] }) {
  const { t } = useTranslation('keep');
  return (
    <div>
      <h3 className="door-sub">{t('door.asks')}</h3>
      <ul className="door-bring">
        {conditions.map((one) => (
          <li key={conditionKey(one)}>
            {one.id ? t(`door.asked.${one.id}`) : <bdi lang="fr">{one.written}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Hours({ openings }: { openings: Opening[] }) {
  const { i18n } = useTranslation('keep');
  return (
    <dl className="door-hours">
      {openings.map(({ days, spans }) => (
        <div key={days.join()}>
          <dt>{daysInWords(days, i18n.language)}</dt>
          <dd>
            {spans.map(({ from, to }) => (
              <span key={from} className="whole">
                <bdi>
                  {hourInWords(from, i18n.language)}–{hourInWords(to, i18n.language)}
                </bdi>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
