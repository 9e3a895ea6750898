'use strict';

// What a page can do besides being read. A part of it may be replaced at any time, so one listener hears for all figures
// and questions, and what the reader did is kept here by the names of things, not in the things themselves.
const root = document.documentElement;
root.classList.add('scripted', 'veiled');

const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// The theme that the reader chose, kept where the browser keeps anything for a page that is a file.
const stored = (value) => {
  try {
    if (value !== undefined) localStorage.setItem('theme', value);
    return localStorage.getItem('theme') ?? '';
  } catch {
    return value ?? '';
  }
};
const setTheme = (value) => (value ? root.setAttribute('data-theme', value) : root.removeAttribute('data-theme'));
setTheme(stored());

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
  if (!playing) return;
  clearInterval(playing.timer);
  const button = document.getElementById(playing.id)?.querySelector('.controls button');
  if (button) button.textContent = button.dataset.play;
  playing = null;
};
const play = (figure, button) => {
  pause();
  const next = () => {
    const now = document.getElementById(figure.id);
    if (!now || show(now, places.get(figure.id) + 1)) pause();
  };
  const place = places.get(figure.id) ?? 0;
  const isAtEnd = place === all('.frame', figure).length - 1;
  playing = { id: figure.id, timer: setInterval(next, 1000) };
  button.textContent = button.dataset.pause;
  show(figure, isAtEnd ? 0 : place + 1);
};

// Questions: what follows one in its step is not shown until the reader has answered, or has unfolded the answer.
const answers = new Map();
const cell = (question) => {
  const output = question.closest('.output');
  return `${output?.closest('section')?.id} ${output?.dataset.cell} ${output ? all('.question', output).indexOf(question) : ''}`;
};
const say = (question, text) => {
  question.querySelector('.verdict').textContent = text;
};
const judge = (question) => {
  const { correct, low, high, whole } = question.dataset;
  const answer = answers.get(cell(question));
  question.toggleAttribute('data-answered', answer !== undefined);
  if (answer === undefined) return say(question, document.body.dataset.waits);
  const isTrue = correct === undefined
    ? answer.number >= low && answer.number <= high && (whole === undefined || Number.isInteger(answer.number))
    : answer.choice === correct;
  for (const button of all('.choice', question)) button.setAttribute('aria-pressed', button.value === answer.choice);
  say(question, answer.skipped ? '' : document.body.dataset[isTrue ? 'cameTrue' : 'cameFalse']);
};
const settle = (question, answer) => {
  answers.set(cell(question), answer);
  judge(question);
  question.querySelector('details').open = true;
  later();
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
    const field = element('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off', size: 8 });
    const { yours, check } = document.body.dataset;
    details.before(element('form', { className: 'reply' }, element('label', {}, yours, ' ', field, ' ', question.dataset.unit ?? ''),
      ' ', element('button', {}, check)));
    field.value = answers.get(cell(question))?.typed ?? '';
  }
  const verdict = element('p', { className: 'verdict' });
  verdict.setAttribute('role', 'status');
  details.before(verdict);
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
let isWaiting = false;
const later = () => {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    // What scrolls can be reached with the keyboard, and nothing else of it.
    for (const box of all('.scroll, pre')) {
      const scrolls = box.scrollWidth > box.clientWidth;
      const figure = box.closest('figure[id]');
      const attributes = figure
        ? { tabindex: 0, role: 'region', 'aria-labelledby': `${figure.id}-caption` }
        : { tabindex: 0, role: 'group', 'aria-label': document.body.dataset[box.localName === 'pre' ? 'code' : 'table'] };
      for (const [name, value] of Object.entries(attributes)) scrolls ? box.setAttribute(name, value) : box.removeAttribute(name);
    }
    const step = all('main > section[id]').findLast((section) => section.getBoundingClientRect().top < innerHeight / 3);
    for (const link of all('.contents a')) {
      if (step && link.hash === `#${step.id}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
  });
};

addEventListener('DOMContentLoaded', () => {
  look();
  later();
  const theme = document.getElementById('theme');
  if (theme) theme.value = stored();
  new MutationObserver(() => { look(); later(); }).observe(document.body, { childList: true, subtree: true });
});
for (const event of ['resize', 'load']) addEventListener(event, later);
document.addEventListener('scroll', later, { passive: true });
document.addEventListener('toggle', later, true);

document.addEventListener('input', ({ target }) => {
  if (target.id === 'theme') setTheme(stored(target.value));
  if (target.matches('figure.moving .controls input')) {
    pause();
    show(target.closest('figure'), target.valueAsNumber);
  }
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
    const figure = button.closest('figure');
    if (playing?.id === figure.id) pause();
    else play(figure, button);
  } else if (button.matches('.copy')) copy(button);
  else if (button.matches('[aria-pressed][id]')) {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', isOn);
    if (button.id === 'all-answers') root.classList.toggle('veiled', !isOn);
    for (const details of all(button.id === 'all-code' ? 'details.folded' : '.question details')) details.open = isOn;
    later();
  }
});

// The code alone: no line numbers, no words of the page.
const copy = async (button) => {
  const code = button.parentElement.querySelector('code');
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection().selectAllChildren(code);
    if (!document.execCommand('copy')) return;
  }
  const words = button.textContent;
  button.textContent = document.body.dataset.copied;
  setTimeout(() => { button.textContent = words; }, 2000);
};

// A link to what a question still hides leads to the question.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && !target.checkVisibility()) target.closest('section')?.querySelector('.question')?.scrollIntoView();
});

// Questions are open on paper, where nothing can be unfolded; hidden code stays hidden.
const unfolded = [];
addEventListener('beforeprint', () => {
  for (const folded of all('details:not([open], .folded)')) {
    folded.open = true;
    unfolded.push(folded);
  }
});
addEventListener('afterprint', () => {
  for (const details of unfolded.splice(0)) details.open = false;
});
