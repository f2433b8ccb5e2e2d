import type { ReactNode } from 'react';
import type { ReviewState } from '../../core/review/state.ts';
import { type LineView, viewLines } from '../../core/review/view.ts';
import { pagesBefore } from '../../core/review/visits.ts';
import { Sentence } from '../Said/Said.tsx';
import type { PageTitle } from './page-title.ts';
import './Remote.css';
import { PageWords } from '../Said/PageWords.tsx';

interface PagesBeforeProps {
  review: ReviewState;
  title: string;
  pageTitle: PageTitle;
  /** What was said of one line, as the one who reads it here is told. */
  opinion: (view: LineView) => ReactNode;
}

/** What was said of the pages she left, so that a new page takes nothing away. Nothing when nothing was said. */
export function PagesBefore({ review, title, pageTitle, opinion }: PagesBeforeProps) {
  const pages = pagesBefore(review).map((page) => ({
    ...page.person,
    lines: viewLines(page).filter(isSaid),
  }));
  const said = pages.filter(({ lines }) => lines.length > 0);
  if (said.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{title}</h2>
      {said.map(({ snap, place, lines }) => {
        const name = pageTitle(place);
        return (
          <div key={snap} className="stack">
            {name && (
              <h3 className="remote-page">
                <Sentence said={name} />
              </h3>
            )}
            <ul className="stack">
              {lines.map((view) => (
                <li key={view.line.id} className="card">
                  <div>
                    <b>
                      <PageWords>{view.line.label}</PageWords>
                    </b>
                    {view.line.group && (
                      <span className="remote-part small">
                        <PageWords>{view.line.group}</PageWords>
                      </span>
                    )}
                    {opinion(view)}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

const isSaid = ({ mark, reply, line }: LineView): boolean =>
  mark !== null || reply !== 'none' || line.isDoubted;
