{
  // Puts the page together: bar, actions, picture; and answers what the other parts tell.
  const { h, icon } = kg;
  const { edges } = kg.data;

  const button = (name, key, run, attributes = {}) =>
    h("button", { class: "icon", type: "button", title: kg.word(key), "aria-label": kg.word(key), onclick: run, ...attributes }, icon(name));

  // What one does to a node.
  const toggled = (set, value, on = !set.has(value)) => {
    const next = new Set(set);
    if (on) next.add(value);
    else next.delete(value);
    return next;
  };
  let refit = false;
  kg.focus = (node) => {
    refit = true;
    kg.set({ focus: kg.state.focus === node ? -1 : node, node });
  };
  kg.pin = (node) => {
    kg.set({ pinned: toggled(kg.state.pinned, node) });
    if (kg.state.pinned.has(node)) kg.say(kg.word("pinned"));
  };
  kg.hide = (node) => kg.set({ hidden: toggled(kg.state.hidden, node, true), pinned: toggled(kg.state.pinned, node, false), node: -1, ...(kg.state.focus === node ? { focus: -1 } : {}) });
  kg.grow = (node) => kg.set({ grown: toggled(kg.state.grown, node, true) });
  kg.unfold = (group) => kg.set({ groups: toggled(kg.state.groups, group), group });
  kg.askPath = (from) => {
    const answer = h("p", { class: "fine", role: "status" });
    const box = kg.combobox(kg.word("pathAsk"), (to) => {
      const route = kg.route(from, to);
      if (!route) {
        answer.textContent = kg.word("noPath");
        return;
      }
      kg.by("dialog").close();
      refit = true;
      kg.set({ route, list: false });
    });
    kg.ask(kg.word("pathTo"), h("p", { class: "triple" }, kg.badge(kg.kind(from), 16), h("bdi", {}, kg.clip(kg.label(from), 80))), box.element, answer);
    box.input.focus();
  };

  // One dialog for help and questions.
  const dialog = kg.by("dialog");
  kg.ask = (title, ...content) => {
    const back = document.activeElement;
    dialog.replaceChildren(
      h("button", { class: "icon close", type: "button", title: kg.word("close"), "aria-label": kg.word("close"), onclick: () => dialog.close() }, icon("close")),
      h("h2", { id: "dialog-title" }, title), ...content);
    dialog.onclose = () => document.activeElement === document.body && back && back.isConnected && back.focus({ preventScroll: true });
    dialog.showModal();
  };
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());

  // The bar.
  let menu = null;
  kg.closeMenu = () => {
    if (!menu) return false;
    menu.list.hidden = true;
    menu.opener.setAttribute("aria-expanded", "false");
    if (menu.list.contains(document.activeElement)) menu.opener.focus();
    menu = null;
    return true;
  };
  addEventListener("pointerdown", (event) => menu && !menu.list.parentElement.contains(event.target) && kg.closeMenu());
  const exports = () => {
    const list = h("div", { class: "menu", id: "export-menu", hidden: true }, h("p", { class: "fine" }, kg.word("saveHint")),
      [["savePng", kg.savePng], ["saveSvg", kg.saveSvg], ["saveTurtle", kg.saveTurtle]].map(([key, run]) => h("button", { type: "button", onclick: () => { kg.closeMenu(); run(); } }, kg.word(key))));
    const opener = button("save", "save", () => {
      if (kg.closeMenu()) return;
      list.hidden = false;
      opener.setAttribute("aria-expanded", "true");
      menu = { list, opener };
      list.querySelector("button").focus();
    }, { "aria-expanded": "false", "aria-controls": "export-menu" });
    return h("div", { class: "holder" }, opener, list);
  };
  const share = async () => {
    try {
      await navigator.clipboard.writeText(kg.link());
      notice(kg.word("shared"));
    } catch {
      notice(kg.word("sharedBar"));
    }
  };
  const notice = (text) => {
    kg.by("notice").textContent = text;
    kg.by("notice").classList.add("on");
    clearTimeout(notice.timer);
    notice.timer = setTimeout(() => kg.by("notice").classList.remove("on"), 4000);
  };

  let view = null;
  const bar = () => {
    kg.closeMenu();
    const box = kg.combobox(kg.word("search"), (node) => {
      kg.set({ node, list: false });
      if (kg.seen.nodes > 150) kg.picture.center(node); // among many, what was looked for is brought near
      kg.by("panel").querySelector("h2").focus({ preventScroll: true });
    });
    kg.search = box.input;
    kg.by("find").replaceChildren(box.element);
    view = button(kg.state.list ? "graph" : "list", kg.state.list ? "graph" : "list", () => kg.set({ list: !kg.state.list }), { id: "view" });
    kg.by("tools").replaceChildren(view, exports(), button("share", "share", share),
      button("theme", "theme", () => kg.setTheme(kg.theme() === "dark" ? "light" : "dark")),
      h("button", { class: "icon lang", type: "button", title: kg.word("language"), "aria-label": `${kg.language() ? "FR" : "EN"} – ${kg.word("language")}`, onclick: () => kg.setLanguage(kg.language() ? 0 : 1) }, kg.language() ? "FR" : "EN"),
      button("help", "help", kg.help));
    kg.by("open-filters").replaceChildren(icon("filter"));
    kg.by("zoom").replaceChildren(button("plus", "zoomIn", () => kg.picture.zoom(1.4)), button("minus", "zoomOut", () => kg.picture.zoom(1 / 1.4)), button("fit", "fit", () => kg.picture.fit()));
  };
  const trail = () => {
    const { place, last } = kg.trail();
    const s = kg.state;
    const around = s.focus >= 0 ? [
      h("span", { class: "crumb" }, `${kg.word("focused")} `, h("b", {}, h("bdi", {}, kg.clip(kg.label(s.focus), 36)))),
      h("label", { class: "steps" }, h("input", { type: "range", min: 1, max: 4, value: s.steps, "aria-label": kg.word("stepsLabel"), oninput: (event) => { refit = true; kg.set({ steps: Number(event.target.value) }); } }), h("span", {}, `${kg.many(s.steps, "step")}`)),
      button("close", "unfocus", () => { refit = true; kg.set({ focus: -1 }); }),
    ] : [];
    const box = kg.by("trail");
    box.hidden = last <= 0 && !around.length; // nothing to go back to yet: it would only lie over the picture
    const active = document.activeElement;
    const at = box.contains(active) ? [...box.querySelectorAll("button,input")].indexOf(active) : -1;
    box.replaceChildren(
      button("back", "back", () => history.back(), { disabled: place <= 0, id: "back" }),
      button("forward", "forward", () => history.forward(), { disabled: place >= last, id: "forward" }), ...around);
    if (at >= 0) box.querySelectorAll("button,input")[at]?.focus();
  };
  const counts = () => {
    const text = `${kg.many(kg.seen.nodes, "node")}, ${kg.many(kg.seen.edges, "edge")} ${kg.word("shown")} ${kg.word("of")} ${kg.number(kg.size)}`;
    kg.by("counts").textContent = text;
    kg.by("notice").classList.toggle("stay", kg.size > 0 && kg.seen.nodes + kg.seen.clusters.length === 0);
    if (kg.seen.nodes + kg.seen.clusters.length === 0) kg.by("notice").textContent = kg.word(kg.size ? "nothing" : "empty");
  };

  // The filters: beside the graph where there is room, over it where there is not.
  const narrow = matchMedia("(max-width: 900px)");
  kg.toggleFilters = (on = !document.body.classList.contains("filtering")) => {
    document.body.classList.toggle("filtering", on);
    kg.by("open-filters").setAttribute("aria-expanded", String(on));
    if (kg.picture) kg.picture.resize();
  };
  kg.by("open-filters").addEventListener("click", () => kg.toggleFilters());

  // The tip that follows the mouse.
  const tip = kg.by("tip");
  kg.on("hovered", ({ node = -1, edge = -1, group = -1, x = 0, y = 0 }) => {
    kg.hover = { node, edge };
    const text = node >= 0 ? [`${kg.word(kg.kind(node))} · ${kg.many(kg.degree(node), "edge")}`, kg.nodeCaption(node)]
      : edge >= 0 ? [kg.word("relation"), `${kg.clip(kg.label(edges.s[edge]), 50)} — ${kg.edgeLabel(edge)} → ${kg.clip(kg.label(edges.t[edge]), 50)}`]
      : group >= 0 ? [kg.word("unfold"), kg.clusterName(group)] : null;
    tip.hidden = !text;
    kg.by("canvas").style.cursor = text ? "pointer" : "";
    if (text) {
      tip.replaceChildren(h("span", { class: "kicker" }, text[0]), h("bdi", {}, kg.clip(text[1], 220)));
      const box = kg.by("stage").getBoundingClientRect();
      tip.style.left = `${Math.min(x - box.left + 14, box.width - 280)}px`;
      tip.style.top = `${Math.min(y - box.top + 14, box.height - 90)}px`;
    }
    kg.picture.redraw();
  });
  kg.on("clicked", ({ node = -1, edge = -1, group = -1 }) => {
    if (group >= 0) kg.unfold(group);
    else if (edge >= 0) kg.set({ edge });
    else if (node >= 0 || kg.by("panel").dataset.view !== "overview") kg.set({ node });
  });
  kg.on("opened", ({ node = -1 }) => node >= 0 && kg.focus(node));

  let starting = true;
  const show = () => {
    if (!starting) {
      kg.sift();
      kg.light();
    }
    if (kg.picture && !starting) kg.picture.refresh();
    if (kg.picture && refit) kg.picture.fit();
    refit = false;
    kg.showPanel();
    kg.showFilters();
    kg.showList();
    if (view) {
      const key = kg.state.list ? "graph" : "list";
      view.replaceChildren(icon(key));
      view.title = kg.word(key);
      view.setAttribute("aria-label", kg.word(key));
    }
    trail();
    counts();
    reveal();
  };
  // What was chosen elsewhere than on the picture is brought into view.
  const reveal = () => {
    const s = kg.state;
    const node = s.node >= 0 ? s.node : s.edge >= 0 ? edges.s[s.edge] : -1;
    if (node < 0 || !kg.picture || !kg.seen.node[node]) return;
    const spot = kg.picture.at(node);
    const box = kg.by("canvas");
    if (spot.x < 20 || spot.y < 20 || spot.x > box.clientWidth - 20 || spot.y > box.clientHeight - 20) kg.picture.center(node);
  };
  kg.on("state", show);
  kg.on("theme", () => kg.picture && kg.picture.repaint());
  kg.on("language", () => { bar(); show(); });
  kg.on("resized", () => kg.picture && kg.picture.resize());

  const start = () => {
    kg.translate();
    kg.arrive();
    kg.toggleFilters(!narrow.matches);
    kg.sift();
    kg.light();
    const canvas = kg.by("canvas");
    try {
      kg.picture = kg.by("vis") ? kg.visPicture(canvas) : kg.sigmaPicture(canvas);
    } catch (error) {
      // A browser without WebGL still has the list.
      kg.picture = { refresh() {}, repaint() {}, redraw() {}, at: () => ({ x: 0, y: 0, radius: 0 }), fit() {}, center() {}, zoom() {}, pan() {}, resize() {} };
      kg.state.list = true;
      notice(kg.word("noWebGL"));
      console.warn(error.message);
    }
    bar();
    show();
    starting = false;
    kg.picture.fit(false);
    if (kg.folded && kg.state.focus < 0) notice(kg.word("folded"));
    if (document.fonts.status !== "loaded") document.fonts.ready.then(() => kg.picture.redraw());
    let size = [canvas.clientWidth, canvas.clientHeight].join();
    new ResizeObserver(() => {
      const now = [canvas.clientWidth, canvas.clientHeight].join();
      if (now !== size) {
        size = now;
        kg.picture.resize();
      }
    }).observe(canvas);
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("kg-picture")));
  };
  start();
}
