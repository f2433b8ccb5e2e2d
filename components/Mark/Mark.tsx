import './Mark.css';

/** The mark: an eye at ease. Its name stands beside it in words. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <MarkShape />
    </svg>
  );
}

/** The shape alone, on a 24 grid, for drawings that hold the mark. */
export function MarkShape() {
  return (
    <>
      <rect className="mark-ground" x="1" y="1" width="22" height="22" rx="7" />
      <path
        className="mark-line"
        d="M4.600 12.200C6.400 8.900 8.900 7.300 12 7.300s5.600 1.600 7.400 4.900"
      />
      <circle className="mark-dot" cx="12" cy="12.600" r="2.500" />
      <path
        className="mark-line"
        d="M6.800 16.200c1.500 1.300 3.200 1.900 5.200 1.900s3.700-.6 5.200-1.900"
      />
    </>
  );
}
