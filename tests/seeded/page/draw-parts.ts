import type { Block, Grid } from '../paper.ts';
import { asHtml, write } from '../wording.ts';
import { drawAsk, drawBox } from './draw-ask.ts';
import type { Style } from './style.ts';

let made = 0;

export function drawPart(part: Block | Grid, style: Style): string {
  return part.kind === 'block' ? drawBlock(part, style) : drawGrid(part, style);
}

function drawBlock({ title, intro, asks }: Block, style: Style): string {
  const inside = `${intro ? `<p>${asHtml(write(intro, style.hand))}</p>` : ''}${asks.map((ask) => drawAsk(ask, style)).join('\n')}`;
  return title === null ? inside : drawGroup(title, inside, style);
}

function drawGroup(title: string, inside: string, { block, hand }: Style): string {
  const name = asHtml(write(title, hand));
  switch (block) {
    case 'section':
      return `<section><h3>${name}</h3>${inside}</section>`;
    case 'card':
      return `<div class="carte"><h3 class="titre-carte">${name}</h3><div class="corps">${inside}</div></div>`;
    case 'group': {
      made += 1;
      return `<div role="group" aria-labelledby="g${made}"><p class="titre" id="g${made}">${name}</p>${inside}</div>`;
    }
    default:
      return `<fieldset><legend>${name}</legend>${inside}</fieldset>`;
  }
}

function drawGrid(grid: Grid, style: Style): string {
  const { title, what, rows, columns } = grid;
  const months = columns.map((column) => asHtml(write(column, style.hand)));
  const after = rows.map((row) => (row.after ? drawAsk(row.after, style) : ''));
  switch (style.grid) {
    case 'table': {
      const lines = rows.map(
        (row) =>
          `<tr><th scope="row">${asHtml(write(row.name, style.hand))}</th>${row.cells.map((cell) => `<td>${drawBox(cell, style)} €</td>`).join('')}</tr>`,
      );
      // A box « aucune ressource » stands under the table, with the person's name.
      const under = rows.map((row) =>
        row.after ? drawAsk(row.after, style, `${row.after.label} (${row.name})`) : '',
      );
      return `<table class="grille"><caption>${asHtml(write(`${title} : ${what}`, style.hand))}</caption><thead><tr><td></td>${months.map((month) => `<th scope="col">${month}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>${under.join('')}`;
    }
    case 'by-column':
      return `${columns
        .map((column, at) =>
          drawGroup(
            column,
            rows.map((row) => drawCell(row.cells[at], `${what}, ${row.name}`, style)).join(''),
            style,
          ),
        )
        .join(
          '',
        )}${rows.map((row) => (row.after ? drawAsk(row.after, style, `${row.after.label} (${row.name})`) : '')).join('')}`;
    case 'cards':
      return rows
        .map(
          (row, at) =>
            `<div class="personne"><h3>${asHtml(write(row.name, style.hand))}</h3>${columns.map((column, place) => `<div class="mois"><h4>${asHtml(column)}</h4>${drawCell(row.cells[place], what, style)}</div>`).join('')}${after[at]}</div>`,
        )
        .join('');
    default:
      return rows
        .map((row, at) =>
          drawGroup(
            row.name,
            `${columns.map((column, place) => drawCell(row.cells[place], `${what}, ${column}`, style)).join('')}${after[at]}`,
            style,
          ),
        )
        .join('');
  }
}

function drawCell(
  cell: Grid['rows'][number]['cells'][number] | undefined,
  label: string,
  style: Style,
): string {
  return cell ? drawAsk(cell, style, label) : '';
}
