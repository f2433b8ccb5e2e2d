import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { limits, type MarkKind } from '../../core/review/events.ts';
import type { LineView } from '../../core/review/view.ts';
import { Note } from '../Note/Note.tsx';
import { OpinionShape, OpinionSign } from '../OpinionSign/OpinionSign.tsx';
import { Press, PressLink } from '../Press/Press.tsx';
import { WrittenWords } from '../Said/PageWords.tsx';
import { type Drafts, tooMany } from './drafts.ts';
import { OpinionSaid } from './HelperBefore.tsx';
import type { HelperAct } from './helper-view.ts';

interface HelperOpinionProps {
  view: LineView;
  drafts: Drafts;
  hasContact: (remark: string) => boolean;
  onAct: (act: HelperAct) => void;
}

/**
 * His opinion on one line. Choosing says it at once; a remark goes with it. Only what may be said of this line now is
 * offered: without the answer, nothing but that it was not seen.
 */
export function HelperOpinion({ view, drafts, hasContact, onAct }: HelperOpinionProps) {
  const { t } = useTranslation('helper');
  const { line, mark, allowed } = view;
  const given = mark?.state === 'current' ? mark : null;
  const chosen = given && allowed.includes(given.kind) ? given.kind : null;
  const [only] = allowed;
  const say = (kind: MarkKind, remark = given?.remark ?? '') =>
    onAct({ do: 'mark', id: line.id, mark: kind, remark });
  if (!only) return <p>{t('line.gone')}</p>;
  const draft = drafts.of(line);
  return (
    <>
      {given && !chosen && (
        // Said of an answer that was hidden, and still read by her: it is not of what he may say now.
        <div>
          <p className="small">{t('before.said')}</p>
          <OpinionSaid opinion={given} />
        </div>
      )}
      {allowed.length > 1 ? (
        <Kinds allowed={allowed} chosen={chosen} name={line.id} onKind={(kind) => say(kind)} />
      ) : (
        <Unseen isGiven={chosen !== null} onSay={() => say(only)} />
      )}
      {chosen ? (
        <Remark
          given={given?.remark ?? ''}
          text={draft ?? given?.remark ?? ''}
          hasContact={hasContact}
          onWrite={(text) => drafts.write(view, text)}
          onGive={(remark) => {
            drafts.write(view, remark);
            say(chosen, remark);
          }}
        />
      ) : (
        draft?.trim() && (
          <div className="card">
            <p>
              <WrittenWords>{t('together:line.remark', { remark: draft.trim() })}</WrittenWords>
            </p>
            <p className="soft">
              {t('draft.not')} {t('draft.noOpinion')}
            </p>
          </div>
        )
      )}
      {given && (
        <div>
          <PressLink icon="no" onPress={() => onAct({ do: 'unmark', id: line.id })}>
            {t('line.unmark')}
          </PressLink>
        </div>
      )}
    </>
  );
}

interface KindsProps {
  allowed: MarkKind[];
  chosen: MarkKind | null;
  name: string;
  onKind: (kind: MarkKind) => void;
}

/** Three opinions of the same weight. */
function Kinds({ allowed, chosen, name, onKind }: KindsProps) {
  const { t } = useTranslation('helper');
  return (
    <fieldset className="choice">
      <legend className="field-name">{t('line.opinion')}</legend>
      {allowed.map((kind) => (
        <label key={kind} className="choice-one">
          <input
            type="radio"
            name={`opinion ${name}`}
            checked={kind === chosen}
            onChange={() => onKind(kind)}
          />
          <OpinionSign kind={kind} />
        </label>
      ))}
    </fieldset>
  );
}

function Unseen({ isGiven, onSay }: { isGiven: boolean; onSay: () => void }) {
  const { t } = useTranslation('helper');
  const { t: named } = useTranslation('opinions');
  if (isGiven) {
    return (
      <p>
        <span className="small">{t('line.opinion')}</span>
        <br />
        <OpinionSign kind="unseen" />
      </p>
    );
  }
  return (
    <>
      <p className="soft">{t('line.unseenWhy')}</p>
      <button type="button" className="press press-plain" onClick={onSay}>
        <OpinionShape kind="unseen" />
        <span className="press-words">{named('unseen')}</span>
      </button>
    </>
  );
}

interface RemarkProps {
  given: string;
  /** What is in the box. */
  text: string;
  hasContact: (remark: string) => boolean;
  onWrite: (text: string) => void;
  onGive: (remark: string) => void;
}

/** Signs below which what is left is said. */
const nearEnd = 60;
/** What he pastes is seen whole, cut nowhere. */
const rowsOf = (text: string): number => Math.min(14, Math.max(2, Math.ceil(text.length / 28)));

function Remark({ given, text, hasContact, onWrite, onGive }: RemarkProps) {
  const { t } = useTranslation('helper');
  const id = useId();
  const isRefused = hasContact(text);
  const over = tooMany(text);
  const left = limits.remark - text.trim().length;
  const isNew = text.trim() !== given;
  return (
    <div className="stack">
      <label>
        <span className="field-name">{t('line.remark')}</span>
        <textarea
          // Else the browser writes what is there to disk, to give it back after a crash.
          autoComplete="off"
          className="field"
          rows={rowsOf(text)}
          dir="auto"
          value={text}
          aria-describedby={id}
          onChange={(event) => onWrite(event.target.value)}
          // The browser brings only the line of the caret into sight, not the box nor its ring.
          onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
        />
      </label>
      <div id={id} role="status">
        {isRefused && (
          <Note kind="look" icon="phone">
            {t('line.contact')}
          </Note>
        )}
        {over === 0 && left <= nearEnd && <p className="small">{t('line.left', { number: left })}</p>}
        {over > 0 && (
          <Note kind="look" icon="text">
            {t('line.tooLong', { number: over })}
          </Note>
        )}
        {!isNew && given !== '' && <p className="small">{t('line.remarkGiven')}</p>}
      </div>
      {isNew && !isRefused && over === 0 && (
        <Press isCentred onPress={() => onGive(text.trim())}>
          {t(text.trim() === '' ? 'line.remarkRemove' : 'line.remarkGive')}
        </Press>
      )}
    </div>
  );
}
