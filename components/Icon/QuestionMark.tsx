/** A bare question mark: one inside a disc would look like a state. */
export function QuestionMark({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M8.500 9a3.600 3.600 0 1 1 5.300 3.200c-1.300.7-1.800 1.500-1.800 2.800" />
      <path d="M12 19v.01" />
    </svg>
  );
}
