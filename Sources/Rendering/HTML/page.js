'use strict';

// A figure with frames: the slider chooses one, and Play goes through the rest of them. Without this script, and on paper,
// the still picture stands in its place.
for (const figure of document.querySelectorAll('figure.moving')) {
  const frames = [...figure.querySelectorAll('.frame')];
  const slider = figure.querySelector('input');
  const output = figure.querySelector('output');
  const button = figure.querySelector('button');
  let timer = null;

  const show = (index) => {
    frames.forEach((frame, place) => { frame.hidden = place !== index; });
    slider.value = index;
    slider.setAttribute('aria-valuetext', frames[index].dataset.label);
    output.value = frames[index].dataset.label;
  };
  const pause = () => {
    clearInterval(timer);
    timer = null;
    button.textContent = button.dataset.play;
  };
  const play = () => {
    show(slider.valueAsNumber === frames.length - 1 ? 0 : slider.valueAsNumber + 1);
    timer = setInterval(() => {
      show(slider.valueAsNumber + 1);
      if (slider.valueAsNumber === frames.length - 1) pause();
    }, 1000);
    button.textContent = button.dataset.pause;
  };

  button.addEventListener('click', () => (timer === null ? play() : pause()));
  slider.addEventListener('input', () => {
    pause();
    show(slider.valueAsNumber);
  });
  figure.classList.add('scripted');
  show(slider.valueAsNumber);
}

// Nothing can be unfolded on paper.
const unfolded = [];
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open])')) {
    folded.open = true;
    unfolded.push(folded);
  }
});
addEventListener('afterprint', () => {
  for (const details of unfolded.splice(0)) details.open = false;
});
