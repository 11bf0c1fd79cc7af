// What only a page of its own does, and no fragment: it can be put into a frame, and speaks to the page around that.
(() => {
"use strict";
const copy = (text) => {
  const byHand = () => {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  };
  return navigator.clipboard ? navigator.clipboard.writeText(text).catch(byHand) : Promise.resolve(byHand());
};
const embed = document.querySelector("[data-do=embed]");
embed?.addEventListener("click", () => {
  const { snippet, copied } = JSON.parse(document.querySelector("script.timeline-data").textContent).words;
  const address = location.href.replace(/#.*/, "").replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  copy(snippet.replace("ADDRESS", () => address)).then(() => {
    document.querySelector(".timeline-found").textContent = copied;
    embed.focus();
  });
});

// In a frame it tells how tall it is, and where a link in it leads: as tall as its page, a frame has nothing to scroll.
// In our own words, and in those of datawrapper and pym.
if (window.parent === window) return;
const ABOVE = 60; // pixels that stay in sight above, for what sticks to the top of the page around
const id = new URLSearchParams(location.search).get("childId") ?? "timeline";
const say = (message) => parent.postMessage(message, "*");
const sayToPym = (...words) => say(["pym", id, ...words].join("xPYMx"));

const main = document.querySelector("main");
let told = 0;
// A frame that stays too low may be one that must not scroll: then the page scrolls inside.
const fit = () => document.body.classList.toggle("boxed", innerHeight < told - 1);
let waiting = setTimeout(fit, 1000);
addEventListener("resize", () => {
  if (innerHeight >= told - 1) fit();
});
const tellHeight = () => {
  const height = Math.ceil(Math.max(main.scrollHeight, document.body.getBoundingClientRect().height));
  if (height === told) return;
  told = height;
  say({ "timeline-height": height });
  say({ "datawrapper-height": { [id]: height } });
  sayToPym("height", height);
  clearTimeout(waiting);
  waiting = setTimeout(fit, 1000);
};
const tellPlace = () => {
  const place = document.querySelector(":target");
  if (!place) return;
  place.scrollIntoView(); // some browsers have the page around scroll as well, whatever it listens to
  // What the frame itself scrolls, perhaps smoothly, the page around need not.
  const inner = document.body.classList.contains("boxed") ? main : document.scrollingElement;
  const far = place.getBoundingClientRect().top + inner.scrollTop;
  const scrolled = Math.min(Math.max(far - ABOVE, 0), inner.scrollHeight - inner.clientHeight);
  const top = Math.max(Math.round(far - scrolled) - ABOVE, 0);
  say({ "timeline-scroll": top });
  sayToPym("scrollToChildPos", top);
};

// Heights and places have to be known before they are seen.
document.body.classList.add("framed");
const observer = new ResizeObserver(tellHeight);
for (const part of [document.body, ...main.children]) observer.observe(part);
addEventListener("load", tellHeight);
addEventListener("hashchange", tellPlace);
// A link to where the address is already changes nothing, and leads there all the same.
document.addEventListener("click", (event) => {
  const hash = event.target.closest?.("a")?.hash;
  if (hash && hash === location.hash) tellPlace();
});
})();
