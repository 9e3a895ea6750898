'use strict';

// What a page can do besides being read. A part of it may be replaced at any time, so one listener hears for all figures
// and questions, and what the reader did is kept here by the names of things, not in the things themselves.
const root = document.documentElement;
root.classList.add('scripted', 'veiled');

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// The theme that the reader chose, kept where the browser keeps anything for a page that is a file.
let kept = {};
try { kept = localStorage ?? kept; } catch { /* Then the page forgets it. */ }
root.dataset.theme = kept.theme ?? '';

// Figures with frames: the slider chooses one, and Play goes through the rest. Without this script, and on paper, the still
// picture stands in their place.
const places = new Map();
let playing = null;
const show = (figure, place) => {
  const frames = all('.frame', figure);
  const shown = Math.min(place, frames.length - 1);
  frames.forEach((frame, index) => { frame.hidden = index !== shown; });
  const label = frames[shown].dataset.label;
  const slider = figure.querySelector('.controls input');
  slider.value = shown;
  slider.setAttribute('aria-valuetext', label);
  figure.querySelector('output').value = label;
  places.set(figure.id, shown);
  return shown === frames.length - 1;
};
const pause = () => {
  clearInterval(playing?.timer);
  for (const button of all('figure.moving .controls button')) button.textContent = button.dataset.play;
  playing = null;
};
const play = (figure, button) => {
  pause();
  const next = () => {
    const now = document.getElementById(figure.id);
    if (!now || show(now, places.get(figure.id) + 1)) pause();
  };
  playing = { id: figure.id, timer: setInterval(next, 1000) };
  button.textContent = button.dataset.pause;
  show(figure, ((places.get(figure.id) ?? 0) + 1) % all('.frame', figure).length);
};

// Questions: what follows one in its step is not shown until the reader has answered, or has unfolded the answer.
const answers = new Map();
const cell = (question) => {
  const output = question.closest('.output');
  return `${output?.closest('section')?.id} ${output?.dataset.cell} ${output ? all('.question', output).indexOf(question) : ''}`;
};
const judge = (question) => {
  const { correct, low, high, whole } = question.dataset;
  const answer = answers.get(cell(question));
  const { number, choice } = answer ?? {};
  const isTrue = choice === undefined
    ? number >= low && number <= high && (whole === undefined || Number.isInteger(number)) : choice === correct;
  const words = !answer ? 'waits' : isTrue ? 'cameTrue' : 'cameFalse';
  question.toggleAttribute('data-answered', answer !== undefined);
  question.querySelector('.verdict').textContent = answer?.skipped ? '' : document.body.dataset[words];
  for (const button of all('.choice', question)) button.setAttribute('aria-pressed', button.value === choice);
};
const settle = (question, answer) => {
  answers.set(cell(question), answer);
  judge(question);
  question.querySelector('details').open = true;
};
const element = (name, attributes, ...children) => {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
};
const prepare = (question) => {
  question.dataset.ready = '';
  all(':scope > ol > li', question).forEach((item, index) => {
    item.append(element('button', { type: 'button', className: 'choice', value: index }, ...item.childNodes));
  });
  const details = question.querySelector('details');
  if (question.dataset.low !== undefined) {
    const { yours, check } = document.body.dataset;
    const value = answers.get(cell(question))?.typed ?? '';
    const field = element('input', { inputMode: 'decimal', autocomplete: 'off', size: 8, value });
    const label = element('label', {}, yours, ' ', field, ' ', question.dataset.unit ?? '');
    details.before(element('form', { className: 'reply' }, label, ' ', element('button', {}, check)));
  }
  details.before(element('p', { className: 'verdict', role: 'status' }));
  judge(question);
  if (question.dataset.answered !== undefined) details.open = true;
};

// What has to be looked at again when a part of the page is new, or the window has another width.
const look = () => {
  all('.question:not([data-ready])').forEach(prepare);
  for (const figure of all('figure.moving')) {
    const place = places.get(figure.id);
    if (place > 0 && Number(figure.querySelector('.controls input').value) !== place) show(figure, place);
  }
};
const setAttributes = (element, attributes, isSet) => {
  for (const name in attributes) element[isSet ? 'setAttribute' : 'removeAttribute'](name, attributes[name]);
};
let frame = 0;
const later = () => {
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    // What scrolls can be reached with the keyboard, and nothing else of it.
    for (const box of all('.scroll, pre')) {
      const scrolls = box.scrollWidth > box.clientWidth;
      const figure = box.closest('figure[id]');
      const name = figure ? `${figure.id}-caption` : `${box.closest('section')?.id}-title`;
      setAttributes(box, { tabindex: 0, role: figure ? 'region' : 'group', 'aria-labelledby': name }, scrolls);
    }
    const step = all('main > section[id]').findLast((section) => section.getBoundingClientRect().top < innerHeight / 3);
    for (const link of all('.contents a')) setAttributes(link, { 'aria-current': 'step' }, link.hash === `#${step?.id}`);
  });
};

addEventListener('DOMContentLoaded', () => {
  look();
  later();
  document.getElementById('theme').value = root.dataset.theme;
  new MutationObserver(() => { look(); later(); }).observe(document.body, { childList: true, subtree: true });
});
for (const event of ['resize', 'load']) addEventListener(event, later);
document.addEventListener('scroll', later, { passive: true });
document.addEventListener('toggle', later, true);

document.addEventListener('input', ({ target }) => {
  if (target.id === 'theme') [root.dataset.theme, kept.theme] = [target.value, target.value];
  if (!target.matches('figure.moving .controls input')) return;
  pause();
  show(target.closest('figure'), target.valueAsNumber);
});
document.addEventListener('submit', (event) => {
  if (!event.target.matches('.reply')) return;
  event.preventDefault();
  const typed = event.target.querySelector('input').value;
  const text = typed.replace('−', '-').replace(',', '.').replace('%', '').trim();
  if (text && Number.isFinite(Number(text))) settle(event.target.closest('.question'), { typed, number: Number(text) });
});
document.addEventListener('click', ({ target }) => {
  const button = target.closest('button, summary');
  const question = button?.closest('.question');
  if (!button) return;
  if (button.matches('.choice')) settle(question, { choice: button.value });
  else if (question && button.localName === 'summary') {
    if (!answers.has(cell(question))) answers.set(cell(question), { skipped: true });
    judge(question);
  } else if (button.matches('figure.moving .controls button')) {
    if (playing?.id === button.closest('figure').id) pause();
    else play(button.closest('figure'), button);
  } else if (button.matches('.copy')) copy(button);
  else if (button.matches('[aria-pressed][id]')) {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', isOn);
    if (button.id === 'all-answers') root.classList.toggle('veiled', !isOn);
    for (const details of all(button.id === 'all-code' ? 'details.folded' : '.question details')) details.open = isOn;
  }
});

// The code alone: no line numbers, no words of the page.
const copy = async (button) => {
  await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
  const words = button.textContent;
  button.textContent = document.body.dataset.copied;
  setTimeout(() => { button.textContent = words; }, 2000);
};

// A link to what a question still hides leads to the question.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !target.checkVisibility()) target.closest('section')?.querySelector('.question')?.scrollIntoView();
});
