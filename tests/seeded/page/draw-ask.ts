import type { Ask } from '../paper.ts';
import { asHtml, write, writeLabel } from '../wording.ts';
import type { Style } from './style.ts';

/** One case, with its label, hint and what follows its answer. */
export function drawAsk(ask: Ask, style: Style, label: string = ask.label): string {
  switch (ask.kind) {
    case 'yes-no':
      return drawYesNo(ask, style, label);
    case 'tick':
      return drawTick(ask, style, label);
    case 'shown':
      return `<div class="ligne"><span class="lib">${said(label, style)}</span> <output id="${ask.id}">${asHtml(write(ask.text, style.hand))}</output></div>`;
    default:
      return drawLine(ask, style, label);
  }
}

/** A case and its label on one line, tied together in the page's own way. */
function drawLine(ask: Ask, style: Style, label: string): string {
  const text = `${said(label, style)}${mark(ask, style)}`;
  const hint = ask.hint
    ? `<span class="aide" id="${ask.id}-aide">${asHtml(write(ask.hint, style.hand))}</span>`
    : '';
  const box = (more = '') => drawBox(ask, style, more);
  switch (style.label) {
    case 'around':
      return `<div class="ligne"><label>${text} ${hint} ${box()}</label></div>`;
    case 'labelledby':
      return `<div class="ligne"><span id="${ask.id}-lib">${text}</span> ${box(`aria-labelledby="${ask.id}-lib"`)} ${hint}</div>`;
    case 'beside':
      return `<div class="row"><div class="col lib">${text}</div><div class="col">${box()} ${hint}</div></div>`;
    case 'cell':
      return `<table class="ligne" role="presentation"><tr><td>${text}</td><td>${box()} ${hint}</td></tr></table>`;
    case 'dl':
      return `<dl class="ligne"><dt><label for="${ask.id}">${text}</label></dt><dd>${box()} ${hint}</dd></dl>`;
    default:
      return `<div class="ligne"><label for="${ask.id}">${text}</label> ${hint} ${box()}</div>`;
  }
}

/** The case alone, as a table's cell holds it. */
export function drawBox(ask: Ask, style: Style, more = ''): string {
  const described = ask.hint && style.label !== 'beside' ? `aria-describedby="${ask.id}-aide"` : '';
  const attributes = `id="${ask.id}" name="${ask.id}" ${requiredAttribute(ask, style)} ${described} ${more}`;
  if (ask.kind === 'choice') {
    const options = ['', ...ask.options].map((option) => {
      const isChosen = option === (ask.before ?? '');
      return `<option value="${asHtml(option)}"${isChosen ? ' selected' : ''}>${asHtml(option || 'Choisissez…')}</option>`;
    });
    return `<select ${attributes}>${options.join('')}</select>`;
  }
  if (ask.kind === 'file')
    return `<input type="file" ${ask.accept ? `accept="${ask.accept}"` : ''} ${attributes}>`;
  const type = ask.kind === 'text' ? (ask.type ?? 'text') : 'text';
  return `<input type="${type}" autocomplete="off" value="${asHtml(ask.before ?? '')}" ${attributes}>`;
}

function drawTick(ask: Ask, style: Style, label: string): string {
  const box = `<input type="checkbox" id="${ask.id}" name="${ask.id}" ${requiredAttribute(ask, style)}>`;
  const text = `${said(label, style)}${mark(ask, style)}`;
  return style.label === 'around'
    ? `<p class="case"><label>${box} ${text}</label></p>`
    : `<p class="case">${box} <label for="${ask.id}">${text}</label></p>`;
}

function drawYesNo(ask: Extract<Ask, { kind: 'yes-no' }>, style: Style, label: string): string {
  const text = `${said(label, style)}${mark(ask, style)}`;
  const follow = ask.follow
    ? `<div class="suite" data-suite="${ask.id}:${ask.follow.when}" hidden>${ask.follow.asks.map((one) => drawAsk(one, style)).join('')}</div>`
    : '';
  const radio = (answer: 'oui' | 'non') =>
    `<input type="radio" id="${ask.id}-${answer}" name="${ask.id}" value="${answer}" ${answer === 'oui' ? requiredAttribute(ask, style) : ''}${ask.before === answer ? ' checked' : ''}>`;
  const word = (answer: 'oui' | 'non') => (answer === 'oui' ? 'Oui' : 'Non');
  const around = (answer: 'oui' | 'non') => `<label>${radio(answer)} ${word(answer)}</label>`;
  const beside = (answer: 'oui' | 'non') =>
    `${radio(answer)} <label for="${ask.id}-${answer}">${word(answer)}</label>`;
  switch (style.yesNo) {
    case 'radiogroup':
      return `<div class="question"><div role="radiogroup" aria-labelledby="${ask.id}-q"><p id="${ask.id}-q">${text}</p>${beside('oui')} ${beside('non')}</div>${follow}</div>`;
    case 'beside':
      return `<div class="question"><p class="lib">${text}</p><div class="choix">${around('oui')} ${around('non')}</div>${follow}</div>`;
    case 'button-labels':
      return `<fieldset class="boutons"><legend>${text}</legend>${(['oui', 'non'] as const).map((answer) => `<span class="bouton">${beside(answer)}</span>`).join('')}${follow}</fieldset>`;
    case 'drawn':
      return `<div class="question"><div role="radiogroup" aria-labelledby="${ask.id}-q" ${requiredAttribute(ask, { ...style, required: 'aria' })}><div id="${ask.id}-q">${text}</div>${(['oui', 'non'] as const).map((answer, at) => `<div role="radio" id="${ask.id}-${answer}" aria-checked="${ask.before === answer}" tabindex="${at === 0 ? 0 : -1}">${word(answer)}</div>`).join('')}</div>${follow}</div>`;
    case 'select':
      return `<div class="question">${drawLine({ id: ask.id, label, kind: 'choice', options: ['Oui', 'Non'], ...(ask.isRequired ? { isRequired: true } : {}), ...(ask.before ? { before: word(ask.before as 'oui' | 'non') } : {}) }, { ...style, label: 'for' }, label)}${follow}</div>`;
    case 'rows':
      return `<table class="question"><tr><th scope="row">${text}</th><td>${around('oui')}</td><td>${around('non')}</td></tr></table>${follow}`;
    default:
      return `<fieldset class="choix"><legend>${text}</legend>${around('oui')} ${around('non')}${follow}</fieldset>`;
  }
}

function said(label: string, { hand }: Style): string {
  return asHtml(writeLabel(label, hand));
}

function mark(ask: Ask, { required }: Style): string {
  if (!ask.isRequired) return required === 'optional' && ask.kind === 'text' ? ' (facultatif)' : '';
  if (required === 'star') return ' <span class="etoile">*</span>';
  if (required === 'star-title') return ' <abbr title="obligatoire">*</abbr>';
  return required === 'word' ? ' (obligatoire)' : '';
}

function requiredAttribute(ask: Ask, { required }: Style): string {
  if (!ask.isRequired) return '';
  if (required === 'aria') return 'aria-required="true"';
  return required === 'attribute' || required === 'optional' ? 'required' : '';
}
