"use strict";
// The page is one script made of these files in order; each keeps its own names in a block and shares through `kg`.
const kg = {};
{
  // An element; text children are text, never markup. `on…` adds a listener, `data` a dataset, false or null leave out.
  kg.h = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === false || value === null || value === undefined) continue;
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (name === "data") Object.assign(element.dataset, value);
      else if (name === "style") for (const [key, it] of Object.entries(value)) element.style.setProperty(key, it);
      else if (name in element && typeof value === "boolean") element[name] = value;
      else if (name === "value") element.value = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
  };

  kg.by = (id) => document.getElementById(id);

  const SVG = "http://www.w3.org/2000/svg";
  kg.svg = (tag, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // Line icons on a grid of 24, drawn for this page.
  const ICONS = {
    filter: "M4 6h16M7 12h10M10 18h4",
    search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.5 15.5L20 20",
    list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
    graph: "M6 8a2 2 0 1 0 0-4a2 2 0 0 0 0 4M18 11a2 2 0 1 0 0-4a2 2 0 0 0 0 4M9 20a2 2 0 1 0 0-4a2 2 0 0 0 0 4M8 6.5l8 2M16.600 10.500l-6 6M6.500 8l2 8",
    save: "M12 4v11M7.500 11l4.500 4.500L16.500 11M5 19.500h14",
    share: "M10 14a4 4 0 0 0 5.700 0l3-3a4 4 0 0 0-5.700-5.700l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1-1",
    theme: "M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16",
    help: "M9 9a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.200-1.500 2.400M12 17.500h.01M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18",
    back: "M14 6l-6 6l6 6",
    forward: "M10 6l6 6l-6 6",
    plus: "M12 5v14M5 12h14",
    minus: "M5 12h14",
    fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
    close: "M6 6l12 12M18 6L6 18",
    focus: "M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8M12 2v4M12 18v4M2 12h4M18 12h4",
    path: "M6 18a2 2 0 1 0 0 .01M18 6a2 2 0 1 0 0 .01M8 18h5a3 3 0 0 0 0-6h-2a3 3 0 0 1 0-6h5",
    pin: "M9 4h6l-1 6l3 3H7l3-3zM12 13v7",
    hide: "M4 4l16 16M10 6.300A9 9 0 0 1 21 12a12 12 0 0 1-2.500 3.200M6.500 7.600A12 12 0 0 0 3 12a9.500 9.500 0 0 0 12.500 5",
    expand: "M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6M12 3v3M12 18v3M3 12h3M18 12h3M5.600 5.600l2 2M16.400 16.400l2 2M18.400 5.600l-2 2M7.600 16.400l-2 2",
    open: "M5 4h9l5 5v11H5zM14 4v5h5M8 13h8M8 16.500h6",
  };
  kg.icon = (name) =>
    kg.svg("svg", { viewBox: "0 0 24 24", class: "glyph", "aria-hidden": "true", focusable: "false" },
      kg.svg("path", { d: ICONS[name] }));

  // « Hélène » and « helene » are the same to a search.
  kg.fold = (text) =>
    text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").replace(/[’‘ʼ]/g, "'").toLowerCase();

  kg.clip = (text, length) => {
    const points = Array.from(text.length > length * 2 ? text.slice(0, length * 2) : text);
    return points.length > length ? points.slice(0, length - 1).join("").trimEnd() + "…" : text;
  };

  // Marks that change the direction of what follows are shown by their absence: a label must not disturb its neighbours.
  kg.plain = (text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

  kg.later = (action, wait) => {
    let timer = 0;
    return (...given) => {
      clearTimeout(timer);
      timer = setTimeout(() => action(...given), wait);
    };
  };

  const listeners = new Map();
  kg.on = (name, action) => listeners.set(name, [...(listeners.get(name) || []), action]);
  kg.tell = (name, ...given) => (listeners.get(name) || []).forEach((action) => action(...given));

  kg.say = (text) => (kg.by("spoken").textContent = text);
}
