import type { Chance } from '../chance.ts';
import type { Paper } from '../paper.ts';
import { asHtml, write } from '../wording.ts';
import { drawPart } from './draw-parts.ts';
import { drawNoise } from './noise.ts';
import { pageScript } from './page-script.ts';
import type { Style } from './style.ts';

/** The page's html, in one author's way. */
export function drawPage(paper: Paper, style: Style, chance: Chance): string {
  const noise = drawNoise(style.noise, chance);
  const text = (one: string) => asHtml(write(one, style.hand));
  const alerts = paper.alerts.map(
    (one) => `<div class="message" role="${chance.one(['alert', 'status'])}"><p>${text(one)}</p></div>`,
  );
  const summary =
    paper.summary.length > 0
      ? `<dl class="resume">${paper.summary.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`
      : '';
  const buttons = paper.buttons.map(
    (name, at) =>
      `<button type="button" id="bouton-${at + 1}" class="${at === paper.buttons.length - 1 ? 'principal' : ''}">${text(name)}</button>`,
  );
  const form = `${drawSteps(paper, style)}
${paper.h2 === null ? '' : `<h2>${text(paper.h2)}</h2>`}
${alerts.join('')}
${paper.intro.map((line) => `<p>${text(line)}</p>`).join('\n')}
<form action="#" novalidate>
${style.required === 'star' && paper.parts.length > 0 ? '<p class="note">Les champs marqués d’un * sont obligatoires.</p>' : ''}
${paper.parts.map((part) => drawPart(part, style)).join('\n')}
${summary}
${paper.extra ?? ''}
<div class="actions">${buttons.join(' ')}</div>
</form>`;
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(paper.title)}</title>
<style>body{font:16px/1.5 sans-serif;margin:0}main,header,footer{padding:1rem}[hidden]{display:none!important}.ligne,.row{margin:.5rem 0}.col{display:inline-block;min-width:12rem}.bouton input{position:absolute;opacity:0}.bouton label{border:1px solid #555;padding:.3rem .8rem}[role=radio]{display:inline-block;border:1px solid #555;padding:.3rem .8rem;margin:.2rem}[role=radio][aria-checked=true]{background:#224}td,th{border:1px solid #bbb;padding:.3rem}</style>
</head><body>
${noise.before}
<main><h1>${text(paper.h1)}</h1>
<div id="zone">${style.draw === 'at-once' ? form : style.draw === 'late' ? '<p class="attente">Chargement en cours…</p>' : ''}</div>
${style.draw === 'at-once' ? '' : `<template id="gabarit">${form}</template>`}
${noise.beside}
</main>
${noise.after}
<script>(${pageScript.toString()})(${JSON.stringify(style.draw)})</script>
</body></html>`;
}

function drawSteps({ steps, at }: Paper, { steps: way, hand }: Style): string {
  if (at === 0 || steps.length === 0) return '';
  const text = (one: string) => asHtml(write(one, hand));
  const current = text(steps[at - 1] ?? '');
  switch (way) {
    case 'list':
      return `<ol class="fil" aria-label="Étapes">${steps.map((step, place) => `<li${place + 1 === at ? ' aria-current="step" class="actif"' : ''}>${text(step)}</li>`).join('')}</ol>`;
    case 'sentence':
      return `<p class="etape">Étape ${at} sur ${steps.length}${current ? ` : ${current}` : ''}</p>`;
    case 'count':
      return `<p class="etape">Étape ${at}/${steps.length}</p>`;
    case 'dsfr':
      return `<div class="fr-stepper"><h2 class="fr-stepper__title"><span class="fr-stepper__state">Étape ${at} sur ${steps.length}</span>${current}</h2></div>`;
    default:
      return '';
  }
}
