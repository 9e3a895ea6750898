// What a browser test asks a page; the functions return what is wrong, as text.

/* The parts of the page that reach beyond its width, except inside boxes that scroll. */
function overflowing() {
  const wide = [];
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.right <= innerWidth + 0.5) continue;
    const scrolls = element.parentElement.closest('.scroll, pre');
    if (!scrolls && !element.closest('svg svg, defs')) wide.push(element.outerHTML.slice(0, 120));
  }
  if (document.documentElement.scrollWidth > innerWidth) wide.push('the page itself');
  return wide;
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/* Red, green, blue and opacity of a computed colour. */
function channels(color) {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/* The ground below an element: the nearest background that is not transparent. */
function ground(element) {
  for (let at = element; at; at = at.parentElement) {
    const color = channels(getComputedStyle(at).backgroundColor);
    if (color.alpha === 1) return color.rgb;
  }
  return channels(getComputedStyle(document.documentElement).backgroundColor).rgb;
}

/* The ground below words in a picture: the topmost shape there, mixed with what lies below it. */
function groundInPicture(text, box) {
  const paper = ground(text.closest('svg').parentElement);
  // A box of the paper's colour stands behind these words.
  if (text.closest('[filter]')) return paper;
  const below = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  for (const shape of below) {
    if (!['polygon', 'path', 'rect'].includes(shape.localName)) continue;
    const style = getComputedStyle(shape);
    if (style.fill === 'none') continue;
    const color = channels(style.fill);
    const opacity = color.alpha * style.fillOpacity;
    if (opacity === 0) continue;
    return color.rgb.map((channel, k) => channel * opacity + paper[k] * (1 - opacity));
  }
  return paper;
}

/* How many texts were looked at, and those with less contrast than `least`. */
function lowContrast(least) {
  let count = 0;
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest('script, style') || !element.checkVisibility()) continue;
    const inPicture = element.closest('svg') !== null;
    if (inPicture) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    count += 1;
    const style = getComputedStyle(element);
    const color = channels(inPicture ? style.fill : style.color).rgb;
    const below = inPicture ? groundInPicture(element, box) : ground(element);
    const ratio = contrast(color, below);
    if (ratio < least) low.push(`${node.data.trim().slice(0, 40)}: ${ratio.toFixed(2)}, rgb(${color}) on rgb(${below.map(Math.round)})`);
  }
  return { count, low };
}

/* Line ends where no space is, each with the letters around it. An English word may end a line behind its hyphen, and code
   that is longer than a line anywhere. */
function brokenWords() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = null; // the last letter: its block, character, bottom
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element.closest('script, style, pre, svg, .formula, a') || !element.checkVisibility()) continue;
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    const text = node.data;
    for (let place = 0; place < text.length; place += 1) {
      const letter = text[place];
      if (/\s/.test(letter) && letter !== '\u00a0') { before = null; continue; }
      if (letter === '\u2060') continue;
      range.setStart(node, place); range.setEnd(node, place + 1);
      const rects = range.getClientRects();
      if (!rects.length) continue;
      const box = rects[rects.length - 1];
      const isHyphenated = /[a-z][-–]$/i.test(before?.node.data.slice(0, before.place + 1) ?? '') && /[a-z]/i.test(letter);
      if (before && !isHyphenated && before.block === block && box.top >= before.box.bottom - 2 && box.left < before.box.left) {
        found.push(`${before.node.data.slice(Math.max(0, before.place - 14), before.place + 1)} ⏎ ${text.slice(place, place + 12)}`);
      }
      before = { block, box, node, place };
    }
  }
  return found;
}
