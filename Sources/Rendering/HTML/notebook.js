'use strict';

// The lesson in its page. A change of a parameter goes to the worker, which runs the lesson; what comes back takes the
// place of what was recorded. This script knows no lesson: what to show and what to say comes from the kernel.

// The kernel's bytes. Two letters of its text are 13 bits; LetteredBytes.swift writes them.
const loadKernel = async () => {
  const { textContent: text, dataset } = document.getElementById('kernel');
  const digit = (place) => { const code = text.charCodeAt(place); return code === 33 ? 24 : code - 36; };
  const packed = new Uint8Array(dataset.size);
  for (let [place, bits, count, size] = [0, 0, 0, 0]; place < text.length; place += 2) {
    bits = bits << 13 | 91 * digit(place) + digit(place + 1);
    for (count += 13; count >= 8; count -= 8) packed[size++] = bits >> count - 8;
  }
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
};

(() => {
  const [state, words, bar, stop, back] = ['state', 'state-words', 'state-progress', 'stop', 'as-it-was'].map((id) => document.getElementById(id));
  // A module of one function that makes a vector and counts its bits: what the kernel is made for.
  const simd = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
  if (!globalThis.WebAssembly?.validate(new Uint8Array(simd)) || !globalThis.DecompressionStream || !globalThis.Worker) {
    words.textContent = state.dataset.unable;
    state.hidden = false;
    return;
  }

  // What is recorded: of each step the values in its text, and what its cells produced.
  const recorded = new Map(all('main > section[id^=step-]').map((section) => [Number(section.id.slice(5)), {
    values: all('.value', section).map((value) => [value, value.innerHTML]),
    outputs: new Map(all('.output', section).map((output) => [output.dataset.cell, [output, [...output.children]]])),
  }]));
  const fill = (output, elements) => output.replaceChildren(...elements.flatMap((element) => ['\n', element]));

  // What came back takes its place; a figure that shows what the recorded one shows is that one.
  const shown = new Map();
  const take = ({ number, values: found, outputs: made }) => {
    const { values, outputs } = recorded.get(number);
    values.forEach(([value], index) => { if (index < found.length && value.innerHTML !== found[index]) value.innerHTML = found[index]; });
    for (const [cell, html] of made) {
      const [output, old] = outputs.get(cell) ?? [];
      if (!output || shown.get(output) === html) continue;
      shown.set(output, html);
      const template = Object.assign(document.createElement('template'), { innerHTML: html });
      fill(output, [...template.content.children].map((element) => old.find(({ id, dataset }) =>
        id && id === element.id && dataset.figure && dataset.figure === element.dataset.figure) ?? element));
    }
  };
  const restore = () => {
    shown.clear();
    for (const { values, outputs } of recorded.values()) {
      for (const [value, html] of values) value.innerHTML = html;
      for (const [output, old] of outputs.values()) fill(output, old);
    }
    globalThis.CSS?.highlights?.delete('changed');
  };

  // What differs is marked, word by word. Not the words inside pictures: those are told in a text of their own.
  const texts = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      (!node.data.trim() || node.parentElement.closest('svg, .verdict, .reply') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const read = (nodes) => nodes.map((node) => node.data).join(' ');
  const parts = [...recorded.values()].flatMap(({ values, outputs }) =>
    [...[...outputs.values()].map(([output]) => output), ...values.map(([value]) => value)].map((element) => [element, read(texts(element))]));
  let compared = [];
  const compare = () => {
    compared = parts.map(([element, earlier]) => ({ nodes: texts(element), earlier })).filter(({ nodes, earlier }) => read(nodes) !== earlier);
    worker?.postMessage({ compare: compared.map(({ nodes, earlier }) => [read(nodes), earlier]) });
  };
  const mark = (marks) => {
    const ranges = marks.flatMap((changes, part) => {
      const { nodes } = compared[part];
      let [index, begin] = [0, 0];
      return changes.flatMap(([place, length]) => {
        while (index < nodes.length && place > begin + nodes[index].data.length) begin += nodes[index++].data.length + 1;
        const [startContainer, startOffset] = [nodes[index], place - begin];
        if (!startContainer?.isConnected) return [];
        const endOffset = Math.min(startOffset + length, startContainer.data.length);
        return [new StaticRange({ startContainer, startOffset, endContainer: startContainer, endOffset })];
      });
    });
    if (globalThis.Highlight) CSS.highlights.set('changed', new Highlight(...ranges));
  };

  // The worker. (It gets the kernel as bytes: a page that is a file may not send it a compiled module.)
  let [kernel, worker, ready, running, waiting, duration, marker] = [null, null, null, null, null, 0, 0];
  const script = URL.createObjectURL(new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' }));
  const start = () => {
    if (worker) return;
    kernel ??= loadKernel();
    const mine = worker = new Worker(script);
    worker.onmessage = ({ data }) => { if (mine === worker) hear(data); };
    ready = kernel.then((bytes) => mine.postMessage({ bytes }));
  };
  const end = () => { worker?.terminate(); [worker, running, waiting] = [null, null, null]; };
  const tell = (sentence, isBusy = false) => {
    words.textContent = sentence;
    state.hidden = !sentence;
    bar.hidden = stop.hidden = !isBusy;
    back.hidden = isBusy || assignments().length === 0;
  };
  const run = async (parameters) => {
    // Even what takes long is waited for: what it has learnt makes the next run short.
    waiting = parameters;
    if (running) return;
    [running, waiting] = [parameters, null];
    bar.removeAttribute('value');
    const seconds = duration > 1000 ? ` (${Math.ceil(duration / 1000)} ${state.dataset.slow})` : '';
    setTimeout(() => { if (running === parameters) tell(state.dataset.running + seconds, true); }, 150);
    start();
    await ready;
    if (running === parameters) worker.postMessage({ run: [...new Map([...assigned, ...parameters].map((text) => [text.split('=', 1)[0], text])).values()] });
  };
  const hear = ({ step, marks, progress, refusal, failure, done, isRefused }) => {
    if (step) take(step);
    else if (marks) mark(marks);
    else if (progress) [bar.max, bar.value] = [Math.max(progress[1], 1), progress[0]];
    else if (refusal !== undefined) tell(refusal);
    else if (failure !== undefined) {
      end();
      tell(failure || state.dataset.failed);
    } else {
      const [parameters, next] = [running, waiting];
      [running, waiting, duration] = [null, null, done];
      state.dataset.milliseconds = Math.round(done);
      if (next) run(next);
      else if (!isRefused) {
        tell(`${state.dataset.changed} ${parameters.map((text) => (text.length > 50 ? `${text.slice(0, 49)}…` : text)).join(', ')}`);
        clearTimeout(marker);
        marker = setTimeout(compare, 60);
      }
    }
  };

  // Controls: a field with the value, and sliders beside it, one for each number of a list. A parameter may have several.
  const controls = Map.groupBy(all('.control'), (control) => control.dataset.parameter);
  const field = (control) => control.querySelector('label > input, label > select');
  const get = (control) => (field(control).type === 'checkbox' ? String(field(control).checked) : field(control).value.trim());
  const assignments = () => [...controls].filter(([, [first]]) => get(first) !== first.dataset.recorded).map(([name, [first]]) => `${name}=${get(first)}`);
  const assigned = all('#parameters [data-assigned]').map(({ dataset }) => `${dataset.parameter}=${dataset.recorded}`);  // when the page was recorded
  const entries = (control) => get(control).split(',').map((entry) => entry.trim()).filter(Boolean);
  const scale = ({ dataset: { from, to, log } }) => (log === undefined
    ? { value: (share) => Number(from) + share * (to - from), share: (value) => (value - from) / (to - from) }
    : { value: (share) => from * (to / from) ** share, share: (value) => Math.log(value / from) / Math.log(to / from) });
  const slide = (control) => {
    const box = control.querySelector('.sliders');
    if (!box) return;
    const numbers = entries(control);
    while (box.children.length < numbers.length) box.append(box.firstElementChild.cloneNode());
    [...box.children].forEach((slider, index) => {
      slider.hidden = index >= numbers.length;
      slider.value = 1000 * scale(slider).share(Number(numbers[index]));
      slider.setAttribute('aria-valuetext', numbers[index] ?? '');
      if (numbers.length > 1) slider.setAttribute('aria-label', `${control.dataset.parameter} ${index + 1}`);
    });
  };
  const set = (name, text, strokes = '') => {
    for (const control of controls.get(name) ?? []) {
      if (field(control).type === 'checkbox') field(control).checked = text === 'true';
      else if (field(control).value !== text) field(control).value = text;
      control.querySelector('.strokes')?.setAttribute('d', strokes);
      slide(control);
    }
  };
  const setNumber = (name, index, number) => {
    const [control] = controls.get(name) ?? [];
    if (!control) return;
    const list = entries(control);
    list[index] = String(control.querySelector('[data-whole]') ? Math.round(number) : Number(number.toPrecision(3)));
    set(name, list.join(','));
  };
  // Lessons that are cheap follow while something is dragged; the others when it is let go.
  const follow = (isFinal) => {
    if (!isFinal && duration > 300) return;
    const parameters = assignments();
    try {
      const query = new URLSearchParams(parameters.map((assignment) => assignment.split(/=(.*)/s).slice(0, 2)));
      history.replaceState(null, '', `${location.pathname}${parameters.length ? `?${query}` : ''}${location.hash}`);
    } catch { /* The address of a page that is a file may have to stay as it is. */ }
    if (parameters.length > 0) return run(parameters);
    if (running) end();
    clearTimeout(marker);
    restore();
    return tell('');
  };
  const changed = ({ target }, isFinal) => {
    const control = target.closest?.('.control');
    if (!control) return;
    if (target.type === 'range') setNumber(control.dataset.parameter, [...target.parentElement.children].indexOf(target), scale(target).value(target.valueAsNumber / 1000));
    else set(control.dataset.parameter, get(control));
    follow(isFinal);
  };

  all('.control').forEach(slide);
  root.classList.add('alive');
  // Whoever types is not done before leaving the field, or Enter.
  document.addEventListener('input', (event) => { if (event.target.type !== 'text') changed(event, false); });
  document.addEventListener('change', (event) => changed(event, true));
  for (const event of ['pointerdown', 'focusin']) document.addEventListener(event, ({ target }) => { if (target.closest?.('.control, .handle')) start(); });
  stop.addEventListener('click', () => { end(); tell(state.dataset.failed); });
  all('.clear').forEach((button) => button.addEventListener('click', () => { set(button.closest('.control').dataset.parameter, Array(64).fill(0).join()); follow(true); }));
  back.addEventListener('click', () => { controls.forEach(([first], name) => set(name, first.dataset.recorded)); follow(true); });

  // A picture is drawn in a field of 32 × 32 points, and becomes numbers as those of the data did: it is stretched to 20 × 32
  // points in the middle; as many points as are black there on average, those nearest to the strokes, are black; and those in
  // each block of 4 × 4 are counted.
  const counted = (path) => {
    const { x, y, width, height } = path.getBBox();
    const places = Array.from({ length: 256 }, (_, index) => path.getPointAtLength(path.getTotalLength() * index / 255)).map((place) =>
      [16 + 20 * (place.x - x - width / 2) / (width + 4), 16 + 32 * (place.y - y - height / 2) / (height + 4)]);
    const points = Array.from({ length: 32 * 32 }, (_, point) => [
      Math.min(...places.map(([left, top]) => Math.hypot(point % 32 + 0.5 - left, Math.floor(point / 32) + 0.5 - top))),
      8 * Math.floor(point / 128) + Math.floor(point % 32 / 4),
    ]);
    const counts = Array(64).fill(0);
    for (const [, block] of points.sort(([one], [other]) => one - other).slice(0, 313)) counts[block] += 1;
    return counts.join();
  };
  const draw = (surface, stroke) => {
    const path = surface.querySelector('.strokes');
    path.setAttribute('d', path.getAttribute('d') + stroke);
    set(surface.closest('.control').dataset.parameter, counted(path), path.getAttribute('d'));
  };
  document.addEventListener('keydown', (event) => {
    const way = { ArrowLeft: [-2, 0], ArrowRight: [2, 0], ArrowUp: [0, -2], ArrowDown: [0, 2], ' ': [0, 0] }[event.key];
    if (!way || !event.target.matches('.surface')) return;
    event.preventDefault();
    const pen = event.target.querySelector('.pen');
    const [x, y] = ['cx', 'cy'].map((name, axis) => Math.min(Math.max(Number(pen.getAttribute(name)) + way[axis], 2), 30));
    setAttributes(pen, { cx: x, cy: y }, true);
    if (event.key === ' ') pen.classList.toggle('down');
    if (!pen.matches('.down')) return;
    draw(event.target, `${event.key === ' ' ? `M${x},${y}` : ''}L${x},${y}`);
    follow(true);
  });

  // Handles in figures: where the pointer is, in the picture's own units, becomes the value.
  let held = null;
  const drag = (event, isFinal) => {
    const svg = held && (held.surface ?? all('svg', document.getElementById(held.figure)).find((one) => one.checkVisibility()));
    if (!svg) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const { moves, sets, element, cx, cy, fromPx, toPx } = held.dataset;
    const share = ((moves === 'across' ? x : y) - fromPx) / (toPx - fromPx);
    if (held.surface) draw(svg, `${event.type === 'pointerdown' ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`);
    else setNumber(sets, Number(element ?? 0), moves === 'around'
      ? (Math.atan2(cy - y, x - cx) * 180 / Math.PI + 360) % 360
      : scale(held).value(Math.min(Math.max(share, 0), 1)));
    follow(isFinal);
  };
  document.addEventListener('pointerdown', (event) => {
    const handle = event.target.closest?.('.handle, .surface');
    if (!handle) return;
    event.preventDefault();
    held = { surface: handle.closest('.surface'), figure: handle.closest('figure')?.id, dataset: { ...handle.dataset } };
    if (held.surface) drag(event, false);
  });
  document.addEventListener('pointermove', (event) => drag(event, false));
  for (const name of ['pointerup', 'pointercancel']) document.addEventListener(name, (event) => { drag(event, true); held = null; });

  // An address that holds parameters shows the lesson with them.
  for (const [name, text] of new URLSearchParams(location.search)) set(name, text);
  if (assignments().length > 0) follow(true);
})();
