import type { TextRef } from '../../core/assessment.ts';
import { Icon, type IconName } from '../Icon/Icon.tsx';
import type { Said } from '../Panel/panel-state.ts';
import { Sentence } from '../Said/Said.tsx';
import { Source } from '../Source/Source.tsx';
import type { GuideContact } from './guide-view.ts';
import './Contacts.css';

const icons: Record<GuideContact['kind'], IconName> = { phone: 'phone', message: 'text', place: 'place' };

interface ContactsProps {
  contacts: GuideContact[];
  text: (ref: TextRef) => Said;
  title: string;
}

/** Whom to ask. To read, not to press: nobody telephones from here. */
export function Contacts({ contacts, text, title }: ContactsProps) {
  if (contacts.length === 0) return null;
  return (
    <section className="stack">
      <h2 className="sub">{title}</h2>
      <ul className="stack">
        {contacts.map((contact) => (
          <li key={`${contact.text.ns} ${contact.text.key}`} className="card contact">
            <Icon name={icons[contact.kind]} />
            <div>
              <p>
                <b>
                  <Sentence said={text(contact.text)} />
                </b>
              </p>
              {contact.detail && (
                <p>
                  <Sentence said={text(contact.detail)} />
                </p>
              )}
              <Source source={contact.source} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
