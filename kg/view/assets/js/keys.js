{
  // The keyboard. Nothing asks for a mouse; single letters are left alone while one types.
  const { edges } = kg.data;
  const typing = (target) => target.closest("input[type=search],input[type=text],textarea,select") !== null;

  // The neighbour (else the nearest seen node) that lies most in a direction.
  const toward = (dx, dy) => {
    const from = kg.state.node;
    if (from < 0) return kg.byRank.find((node) => kg.seen.node[node]) ?? -1;
    const here = kg.picture.at(from);
    let best = -1;
    let least = Infinity;
    const consider = (node) => {
      if (node === from || !kg.seen.node[node]) return;
      const there = kg.picture.at(node);
      const [x, y] = [there.x - here.x, there.y - here.y];
      const along = x * dx + y * dy;
      if (along <= 0) return;
      const cost = along + 2.5 * Math.abs(x * dy - y * dx);
      if (cost < least) [least, best] = [cost, node];
    };
    for (const edge of kg.edgesOf(from)) if (kg.seen.edge[edge]) consider(kg.other(edge, from));
    if (best < 0) for (let node = 0; node < kg.size; node++) consider(node);
    return best;
  };
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  // The next edge of the selected node, or of the node whose edge is selected.
  let turning = -1;
  const turn = (step) => {
    const s = kg.state;
    if (s.node >= 0) turning = s.node;
    if (turning < 0 && s.edge >= 0) turning = edges.s[s.edge];
    if (turning < 0) return;
    const around = [...kg.edgesOf(turning)].filter((edge) => kg.seen.edge[edge]);
    if (!around.length) return;
    const at = around.indexOf(s.edge);
    kg.set({ edge: around[(at + (at < 0 && step < 0 ? 0 : step) + around.length) % around.length] });
  };

  const chosen = () => (kg.state.node >= 0 ? kg.state.node : kg.state.focus);
  const withNode = (action) => () => chosen() >= 0 && action(chosen());
  const LETTERS = {
    "/": () => kg.search.focus(),
    f: withNode((node) => kg.focus(node)),
    h: withNode((node) => kg.hide(node)),
    p: withNode((node) => kg.pin(node)),
    e: () => (kg.state.group >= 0 ? kg.unfold(kg.state.group) : withNode((node) => kg.grow(node))()),
    c: withNode((node) => kg.askPath(node)),
    l: () => kg.set({ list: !kg.state.list }),
    g: () => kg.toggleFilters(),
    t: () => kg.setTheme(kg.theme() === "dark" ? "light" : "dark"),
    "+": () => kg.picture.zoom(1.4),
    "=": () => kg.picture.zoom(1.4),
    "-": () => kg.picture.zoom(1 / 1.4),
    0: () => kg.picture.fit(),
    n: () => turn(1),
    b: () => turn(-1),
    "?": () => kg.help(),
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !kg.by("dialog").open) return escape();
    if (event.ctrlKey || event.metaKey || kg.by("dialog").open || typing(event.target)) return undefined;
    if (event.altKey && event.key === "ArrowLeft") return undefined; // the browser's own back and forward are the trail's
    if (event.altKey) return undefined;
    const onCanvas = event.target.closest("#canvas") !== null;
    if (onCanvas && event.key in ARROWS) {
      event.preventDefault();
      const [dx, dy] = ARROWS[event.key];
      if (event.shiftKey) return kg.picture.pan(dx * 80, dy * 80);
      const node = toward(dx, dy);
      if (node >= 0) kg.set({ node });
      return undefined;
    }
    if (onCanvas && event.key === "Enter") {
      const heading = kg.by("panel").querySelector("h2");
      if (heading) heading.focus();
      return undefined;
    }
    if (/^[1-4]$/.test(event.key) && kg.state.focus >= 0) return kg.set({ steps: Number(event.key) });
    const run = LETTERS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (run && event.target.type !== "range") {
      event.preventDefault();
      run();
    }
    return undefined;
  });
  const escape = () => {
    if (kg.closeMenu() || kg.closeReader()) return undefined;
    const s = kg.state;
    if (s.node >= 0 || s.edge >= 0 || s.fact >= 0 || s.route || s.group >= 0) {
      turning = -1;
      kg.set({ node: -1 });
      return kg.by("canvas").focus();
    }
    if (s.focus >= 0) return kg.set({ focus: -1 });
    return undefined;
  };

  kg.help = () => {
    const keys = [["/", "keySearch"], ["← ↑ → ↓", "keyMove"], ["N B", "keyEdge"], [kg.word("enter"), "keyEnter"], ["+ − 0", "keyZoom"], ["⇧ ← ↑ → ↓", "keyPan"], ["F", "keyFocus"], ["H", "keyHide"], ["P", "keyPin"], ["E", "keyExpand"], ["C", "keyPath"], ["Alt ← →", "keyTrail"], ["L", "keyList"], ["G", "keyFilters"], ["T", "keyTheme"], [kg.word("escape"), "keyEscape"]];
    kg.ask(kg.word("keysTitle"),
      kg.h("p", {}, kg.word("howToText")), kg.h("p", {}, kg.word("aboutPage")),
      kg.h("div", { class: "keys-box", tabindex: "0", role: "region", "aria-label": kg.word("keysTitle") }, kg.h("dl", { class: "keys" }, keys.map(([key, word]) => [kg.h("dt", {}, key.split(/ (?=[^ ])/).map((part) => kg.h("kbd", {}, part))), kg.h("dd", {}, kg.word(word))]))));
  };
}
