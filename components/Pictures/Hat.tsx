/** A hat, in the manner of the other drawings. */
export function Hat({ className, strokeWidth = 2 }: { className?: string; strokeWidth?: number }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 17c3 2.500 17 2.500 20 0M6 17.500V9c0-3.500 12-3.500 12 0v8.500M6 13.500c3 1.500 9 1.500 12 0" />
    </svg>
  );
}
