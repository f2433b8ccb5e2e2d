interface OwnFile {
  name: string;
  /** Media type, with its character set. */
  type: string;
  text: string;
}

/** Hands her a file made here, as any site would: the browser asks her where, or puts it where she always finds them. */
export function saveFile({ name, type, text }: OwnFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
