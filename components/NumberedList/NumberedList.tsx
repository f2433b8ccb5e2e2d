/** Gestures to make, in order. */
export function NumberedList({ lines }: { lines: string[] }) {
  return (
    <ol className="numbered">
      {lines.map((line, at) => (
        <li key={line}>
          <span className="num" aria-hidden="true">
            {at + 1}
          </span>
          <span>{line}</span>
        </li>
      ))}
    </ol>
  );
}
