import { expect, test } from 'vitest';
import { read } from './open-page.ts';

/** As the style sheets of these libraries do. */
const style =
  '<style>.cut{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.none{display:none}</style>';
const list = (given: string, chosen: string) =>
  `<select ${given}><option value=""></option><option${chosen === 'Rhône' ? ' selected' : ''}>Rhône</option><option>Ain</option></select>`;

/** Each draws « Département » over a hidden list; `shown` is what it writes for what is chosen. */
const drawn: [string, (chosen: string) => string][] = [
  [
    'a box to type in, cut from sight, has the label',
    (chosen) =>
      `<label for="d_focus">Département</label><div class="ui-selectonemenu"><div class="cut"><input id="d_focus"></div><div class="cut">${list('id="d_input"', chosen)}</div><label class="ui-selectonemenu-label">${chosen || '&nbsp;'}</label><div><span>▾</span></div></div>`,
  ],
  [
    'beside the list, which is not drawn at all',
    (chosen) =>
      `<label for="d">Département</label>${list('id="d" class="none"', chosen)}<div class="chosen-container"><a><span>${chosen || 'Choisir'}</span></a><div class="none"><input></div></div>`,
  ],
  [
    'with a box to type in that has the label',
    (chosen) =>
      `<label for="d-selectized">Département</label>${list('id="d" class="none"', chosen)}<div class="selectize-control"><div class="item">${chosen}</div><input id="d-selectized"></div>`,
  ],
  [
    'around the list',
    (chosen) =>
      `<label for="d">Département</label><div role="listbox"><div class="choices__inner">${list('id="d" hidden', chosen)}<div><div>${chosen}</div></div></div></div>`,
  ],
  [
    'a box that tells its role, beside the list',
    (chosen) =>
      `<label for="d">Département</label>${list('id="d" class="cut" aria-hidden="true"', chosen)}<span class="select2"><span role="combobox" tabindex="0"><span role="textbox" aria-readonly="true">${chosen}</span></span></span>`,
  ],
];

test.each(drawn)('a list drawn by the page: %s', async (_name, draw) => {
  for (const chosen of ['Rhône', '']) {
    const { fields } = await read(`${style}<section>${draw(chosen)}</section><label>Commune <input></label>`);
    expect(fields.map(({ label }) => label)).toEqual(['Département', 'Commune']);
    if (chosen === '') expect(fields[0]?.value).toEqual({ state: 'empty' });
    else
      expect(fields[0]).toMatchObject({
        kind: 'select',
        value: { state: 'filled', text: chosen },
        options: ['Rhône', 'Ain'],
      });
  }
});

test('what follows a list that is not drawn is a case of its own', async () => {
  const group = (label: string, look: string) =>
    `<div class="fr-select-group"><label class="${look}">${label} ${list(`class="${look}"`, '')}</label></div>`;
  const { fields } = await read(`${style}${group('Caché', 'none')}${group('Canton', '')}`);
  expect(fields.map(({ label }) => label)).toEqual(['Canton']);
});

test('a list that is not drawn, nor anything for it, is no case', async () => {
  const { fields } = await read(
    `${style}<div class="fr-select-group"><label for="d">Département</label>${list('id="d" class="none"', 'Rhône')}<p>Le Rhône seulement.</p></div><label>Commune <input></label>`,
  );
  expect(fields.map(({ label }) => label)).toEqual(['Commune']);
});

test.each([
  ['css-13cymwt-control', 'css-1dimb5e-singleValue', 'Boulanger'],
  ['ng-select-container', 'ng-value-label', 'Boulanger'],
  ['react-select__control', 'react-select__single-value', 'Boulanger'],
  ['ant-select-selector', 'ant-select-selection-item', 'Boulanger'],
  ['select__control', 'select__placeholder', null],
])('what was chosen by a box that empties is read beside it: %s, %s', async (box, look, expected) => {
  const { fields } = await read(
    `<label for="p">Métier</label><div class="${box}"><div><div class="${look}">Boulanger</div><div class="react-select__input-container"><input id="p" role="combobox" aria-autocomplete="list"></div></div></div>`,
  );
  expect(fields.map(({ label, value }) => [label, value.state === 'filled' ? value.text : null])).toEqual([
    ['Métier', expected],
  ]);
});
