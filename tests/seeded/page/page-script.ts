/** Runs in the made-up page: draws its form when its framework would, shows what follows an answer, drives drawn radios. */
export function pageScript(draw: 'at-once' | 'late' | 'shadow'): void {
  const zone = document.getElementById('zone') as HTMLElement;
  const template = document.getElementById('gabarit') as HTMLTemplateElement | null;
  const start = (root: HTMLElement | ShadowRoot) => {
    root.addEventListener('submit', (event) => event.preventDefault());
    const answered = (id: string, answer: string) => {
      for (const part of root.querySelectorAll<HTMLElement>(`[data-suite^="${id}:"]`))
        part.hidden = part.dataset.suite !== `${id}:${answer}`;
    };
    root.addEventListener('change', (event) => {
      const box = event.target as HTMLInputElement;
      if (box.type === 'radio') answered(box.name, box.value);
      else if (box.localName === 'select') answered(box.id, box.value.toLowerCase());
    });
    // As the pattern of drawn radios wants it: the space bar chooses too.
    root.addEventListener('keydown', (event) => {
      const { key, target } = event as KeyboardEvent;
      if (key === ' ' && (target as Element).matches('[role=radio]')) (target as HTMLElement).click();
    });
    root.addEventListener('click', (event) => {
      const radio = (event.target as Element).closest<HTMLElement>('[role=radio]');
      if (!radio) return;
      for (const one of radio.parentElement?.querySelectorAll('[role=radio]') ?? [])
        one.setAttribute('aria-checked', String(one === radio));
      const cut = radio.id.lastIndexOf('-');
      answered(radio.id.slice(0, cut), radio.id.slice(cut + 1));
    });
  };
  if (draw === 'at-once') {
    start(zone);
    return;
  }
  setTimeout(
    () => {
      const form = (template as HTMLTemplateElement).content;
      if (draw === 'late') {
        zone.replaceChildren(form);
        start(zone);
      } else {
        const host = document.createElement('app-formulaire');
        zone.append(host);
        const root = host.attachShadow({ mode: 'open' });
        const style = document.querySelector('style') as HTMLStyleElement;
        root.append(style.cloneNode(true), form);
        start(root);
      }
    },
    draw === 'late' ? 350 : 20,
  );
}
