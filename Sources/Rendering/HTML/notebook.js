'use strict';

// The lesson in its page. A change of a parameter goes to the worker, which runs the lesson; what comes back takes the
// place of what was recorded. This script knows no lesson: what to show and what to say comes from the kernel.
(() => {
  // A module of one function that adds two vectors: what the kernel is made for.
  const simd = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
  const state = document.getElementById('state');
  const words = document.getElementById('state-words');
  const bar = document.getElementById('state-progress');
  const stop = document.getElementById('stop');
  const back = document.getElementById('as-it-was');
  state.hidden = false;
  if (!WebAssembly.validate?.(new Uint8Array(simd)) || !globalThis.DecompressionStream || !globalThis.Worker) {
    words.textContent = state.dataset.unable;
    return;
  }
  state.hidden = true;

  // MARK: The recorded lesson

  const sections = new Map(all('main > section[id^=step-]').map((section) => [Number(section.id.slice(5)), section]));
  const outputs = (section) => new Map(all('.output', section).map((output) => [output.dataset.cell, output]));
  const values = (section) => all('.value', section);
  const recorded = new Map([...sections].map(([number, section]) => [number, {
    values: values(section).map((value) => value.innerHTML),
    outputs: new Map([...outputs(section)].map(([cell, output]) => [cell, [...output.children]])),
  }]));
  // What is read, without the words inside pictures: those are told in a text of their own.
  const texts = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      (node.parentElement.closest('svg, .verdict, .reply') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const found = [];
    while (walker.nextNode()) found.push(walker.currentNode);
    return found;
  };
  const read = (nodes) => nodes.map((node) => node.data).join(' ');
  const recordedTexts = new Map();
  const key = (number, cell) => `${number} ${cell}`;

  // MARK: What came back takes its place

  const shown = new Map();
  const template = document.createElement('template');
  const isAlike = (one, other) => one.id === other.id && one.id && one.dataset.figure !== undefined
    && one.dataset.figure === other.dataset.figure;
  const fill = (number, cell, output, html) => {
    const name = key(number, cell);
    if (shown.get(name) === html) return;
    shown.set(name, html);
    template.innerHTML = html;
    const old = recorded.get(number).outputs.get(cell);
    // A figure that shows what the recorded one shows is that one.
    const made = [...template.content.children].map((element) => old.find((other) => isAlike(element, other)) ?? element);
    const held = document.activeElement?.id;
    output.replaceChildren(...made.flatMap((element) => ['\n', element]));
    if (held && document.activeElement?.id !== held) document.getElementById(held)?.focus({ preventScroll: true });
  };
  const take = ({ number, values: found, outputs: made }) => {
    const section = sections.get(number);
    const places = values(section);
    found.forEach((html, index) => {
      if (places[index] && places[index].innerHTML !== html) places[index].innerHTML = html;
    });
    const all = outputs(section);
    for (const [cell, html] of made) if (all.has(cell)) fill(number, cell, all.get(cell), html);
  };
  const restore = () => {
    shown.clear();
    for (const [number, section] of sections) {
      values(section).forEach((value, index) => { value.innerHTML = recorded.get(number).values[index]; });
      for (const [cell, output] of outputs(section)) output.replaceChildren(...recorded.get(number).outputs.get(cell).flatMap((element) => ['\n', element]));
    }
    globalThis.CSS?.highlights?.delete('changed');
  };

  // MARK: What differs is marked

  const parts = () => [...sections].flatMap(([number, section]) => [
    ...[...outputs(section)].map(([cell, element]) => [key(number, cell), element, recorded.get(number).outputs.get(cell)]),
    ...values(section).map((element, index) => [key(number, index), element, null, recorded.get(number).values[index]]),
  ]);
  const recordedText = (name, elements, html) => {
    if (!recordedTexts.has(name)) {
      const holder = document.createElement('div');
      if (html !== undefined) holder.innerHTML = html;
      recordedTexts.set(name, elements ? read(elements.flatMap(texts)) : read(texts(holder)));
    }
    return recordedTexts.get(name);
  };
  let places = new Map();
  const compare = () => {
    places = new Map();
    const pairs = parts().flatMap(([name, element, elements, html]) => {
      const nodes = texts(element).filter((node) => node.data.trim());
      const [now, earlier] = [read(nodes), recordedText(name, elements, html)];
      if (now.split(/\s+/).join(' ') === earlier.split(/\s+/).join(' ')) return [];
      places.set(name, nodes);
      return [[name, now, earlier]];
    });
    worker.postMessage({ compare: pairs });
  };
  const mark = (marks) => {
    const ranges = marks.flatMap(([name, changes]) => {
      const nodes = places.get(name) ?? [];
      let index = 0;
      let begin = 0;
      return changes.flatMap(([place, length]) => {
        while (index < nodes.length && place > begin + nodes[index].data.length) begin += nodes[index++].data.length + 1;
        if (index === nodes.length || !nodes[index].isConnected) return [];
        const range = new StaticRange({ startContainer: nodes[index], startOffset: place - begin,
          endContainer: nodes[index], endOffset: Math.min(place - begin + length, nodes[index].data.length) });
        return [range];
      });
    });
    if (globalThis.Highlight) CSS.highlights.set('changed', new Highlight(...ranges));
    state.dataset.count = ranges.length;
  };

  // MARK: The worker

  // (As bytes: a page that is a file may not send a compiled module to its worker.)
  let kernel = null;
  let worker = null;
  let running = null;
  let waiting = null;
  let duration = 0;
  let marker = 0;
  const load = async () => {
    const bytes = Uint8Array.from(atob(document.getElementById('kernel').textContent), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).arrayBuffer();
  };
  let ready = null;
  const start = () => {
    kernel ??= load();
    const address = URL.createObjectURL(new Blob([document.getElementById('worker').textContent], { type: 'text/javascript' }));
    worker = new Worker(address);
    URL.revokeObjectURL(address);
    const mine = worker;
    worker.onmessage = ({ data }) => { if (mine === worker) hear(data); };
    ready = kernel.then((bytes) => mine.postMessage({ bytes }));
  };
  const end = () => {
    worker?.terminate();
    worker = null;
    running = null;
  };
  const tell = (sentence, isBusy) => {
    words.textContent = sentence;
    state.hidden = !sentence;
    state.classList.toggle('busy', Boolean(isBusy));
    bar.hidden = !isBusy;
    stop.hidden = !isBusy;
    back.hidden = isBusy || assignments().length === 0;
  };
  const run = async (parameters) => {
    // What takes long is not waited for, where another value is wanted already.
    if (running && duration > 500) end();
    if (running) {
      waiting = parameters;
      return;
    }
    running = parameters;
    bar.removeAttribute('value');
    const notice = setTimeout(() => {
      if (running === parameters) tell(state.dataset.running + (duration > 1000 ? ` (${Math.ceil(duration / 1000)} ${state.dataset.slow})` : ''), true);
    }, 150);
    if (!worker) start();
    await ready;
    if (running !== parameters) return clearTimeout(notice);
    worker.postMessage({ run: parameters });
  };
  const hear = (data) => {
    if (data.step) return take(data.step);
    if (data.marks) return mark(data.marks);
    if (data.progress) {
      const [done, count] = data.progress;
      bar.max = Math.max(count, 1);
      bar.value = done;
      return undefined;
    }
    if (data.refusal !== undefined) return tell(data.refusal);
    if (data.failure !== undefined) {
      end();
      return tell(data.failure || state.dataset.failed);
    }
    const parameters = running;
    running = null;
    duration = data.done;
    state.dataset.milliseconds = Math.round(duration);
    if (waiting) {
      const next = waiting;
      waiting = null;
      run(next);
    } else if (!data.isRefused) {
      tell(parameters.length > 0 ? `${state.dataset.changed} ${parameters.join(', ')}` : '');
      clearTimeout(marker);
      marker = setTimeout(compare, 60);
    }
    return undefined;
  };

  // MARK: Controls

  const panel = document.getElementById('parameters');
  const controls = new Map();
  const field = (control) => control.querySelector('label > input, label > select');
  const get = (control) => (field(control).type === 'checkbox' ? String(field(control).checked) : field(control).value.trim());
  const assignments = () => [...controls].filter(([, [first]]) => get(first) !== first.dataset.recorded)
    .map(([name, [first]]) => `${name}=${get(first)}`);
  const scale = (slider) => {
    const [from, to] = [Number(slider.dataset.from), Number(slider.dataset.to)];
    const [low, high] = 'log' in slider.dataset ? [Math.log(from), Math.log(to)] : [from, to];
    const bend = 'log' in slider.dataset ? Math.exp : Number;
    return {
      value: (place) => {
        const exact = bend(low + (high - low) * place / 1000);
        return 'whole' in slider.dataset ? String(Math.round(exact)) : String(Number(exact.toPrecision(3)));
      },
      place: (value) => 1000 * (('log' in slider.dataset ? Math.log(value) : value) - low) / (high - low),
    };
  };
  const entries = (control) => ('list' in control.dataset ? get(control).split(',').map((entry) => entry.trim()).filter(Boolean) : [get(control)]);
  // One slider for a number, one for each number of a list.
  const slide = (control) => {
    const box = control.querySelector('.sliders');
    if (!box) return;
    const numbers = entries(control);
    while (box.children.length < numbers.length) box.append(box.firstElementChild.cloneNode());
    [...box.children].forEach((slider, index) => {
      slider.hidden = index >= numbers.length;
      slider.value = scale(slider).place(Number(numbers[index]));
      slider.setAttribute('aria-valuetext', numbers[index] ?? '');
      if ('list' in control.dataset) slider.setAttribute('aria-label', `${control.dataset.parameter} ${index + 1}`);
    });
  };
  const set = (name, text) => {
    for (const control of controls.get(name) ?? []) {
      const one = field(control);
      if (one.type === 'checkbox') one.checked = text === 'true';
      else if (one !== document.activeElement || one.value.trim() !== text) one.value = text;
      slide(control);
    }
  };
  const setElement = (name, index, text) => {
    const [control] = controls.get(name) ?? [];
    if (!control) return;
    const list = entries(control);
    if (index !== undefined) list[index] = text;
    set(name, index === undefined ? text : list.join(','));
  };
  const begin = () => { if (!worker && !running) start(); };
  const follow = (isFinal) => {
    if (!isFinal && duration > 300) return;
    const parameters = assignments();
    try {
      const query = new URLSearchParams(parameters.map((assignment) => assignment.split(/=(.*)/s).slice(0, 2)));
      history.replaceState(null, '', `${location.pathname}${parameters.length ? `?${query}` : ''}${location.hash}`);
    } catch { /* The address of a page that is a file may have to stay as it is. */ }
    if (parameters.length > 0) run(parameters);
    else revert();
  };
  const revert = () => {
    if (running) end();
    waiting = null;
    for (const [name, [first]] of controls) set(name, first.dataset.recorded);
    restore();
    tell('');
  };

  for (const place of all('.beside')) {
    for (const name of place.dataset.controls.split(' ')) {
      const original = all('.control', panel).find((control) => control.dataset.parameter === name);
      if (original) place.append(original.cloneNode(true));
    }
  }
  for (const control of all('.control')) {
    const name = control.dataset.parameter;
    controls.set(name, [...controls.get(name) ?? [], control]);
    slide(control);
  }
  panel.hidden = false;

  const changed = (target, isFinal) => {
    const control = target.closest?.('.control');
    if (!control) return;
    const name = control.dataset.parameter;
    if (target.type === 'range') {
      const index = 'list' in control.dataset ? [...target.parentElement.children].indexOf(target) : undefined;
      setElement(name, index, scale(target).value(target.valueAsNumber));
    } else {
      set(name, get(control));
    }
    follow(isFinal);
  };
  // Whoever types is not done before leaving the field, or Enter.
  document.addEventListener('input', ({ target }) => { if (target.type !== 'text') changed(target, false); });
  document.addEventListener('change', ({ target }) => changed(target, true));
  for (const event of ['pointerdown', 'focusin']) {
    document.addEventListener(event, ({ target }) => { if (target.closest?.('.control, .handle')) begin(); });
  }
  stop.addEventListener('click', () => {
    end();
    waiting = null;
    tell(state.dataset.failed);
    back.hidden = false;
  });
  back.addEventListener('click', () => {
    for (const [name, [first]] of controls) set(name, first.dataset.recorded);
    follow(true);
  });

  // MARK: Figures with handles

  let held = null;
  const point = (svg, { clientX, clientY }) => new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
  const drag = (event, isFinal) => {
    const svg = document.getElementById(held.figure)?.querySelector('svg:not([hidden])');
    if (!svg) return;
    const { x, y } = point(svg, event);
    const { moves, sets, element, cx, cy, fromPx, toPx, from, to, log } = held.data;
    let value;
    if (moves === 'around') {
      value = (Math.atan2(cy - y, x - cx) * 180 / Math.PI + 360) % 360;
    } else {
      const share = Math.min(Math.max(((moves === 'across' ? x : y) - fromPx) / (toPx - fromPx), 0), 1);
      value = log === undefined ? Number(from) + share * (to - from) : from * (to / from) ** share;
    }
    const isWhole = 'whole' in (controls.get(sets)?.[0].querySelector('.sliders input')?.dataset ?? {});
    setElement(sets, element === undefined ? undefined : Number(element), String(isWhole ? Math.round(value) : Number(value.toPrecision(3))));
    follow(isFinal);
  };
  document.addEventListener('pointerdown', (event) => {
    const handle = event.target.closest?.('.handle');
    if (!handle) return;
    event.preventDefault();
    held = { figure: handle.closest('figure').id, data: { ...handle.dataset } };
  });
  document.addEventListener('pointermove', (event) => { if (held) drag(event, false); });
  document.addEventListener('pointerup', (event) => {
    if (!held) return;
    drag(event, true);
    held = null;
  });
  document.addEventListener('pointercancel', () => { held = null; });

  // An address that holds parameters shows the lesson with them.
  for (const [name, text] of new URLSearchParams(location.search)) set(name, text);
  if (assignments().length > 0) follow(true);
})();
