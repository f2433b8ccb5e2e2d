import './WrittenCard.css';

/** The card's own words: French, for whoever helps. */
export function WrittenCard({ lines }: { lines: { name: string; text: string }[] }) {
  return (
    <dl className="written-card" lang="fr" dir="ltr">
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
