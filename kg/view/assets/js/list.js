{
  // The same, as tables: for screen readers, for printing, for those who like lists. It shows what the filters let pass.
  const { h } = kg;
  const { nodes, facts, claims, articles } = kg.data;
  const box = kg.by("list");
  const PAGE = 100;
  let tab = "entities";

  const table = (heads, rows, make) => {
    const body = h("tbody");
    let shown = 0;
    const more = h("button", { class: "more", type: "button", onclick: () => add() });
    const add = () => {
      body.append(...rows.slice(shown, shown + PAGE).map((row) => h("tr", {}, make(row).map((cell, index) => h(index ? "td" : "th", index ? {} : { scope: "row" }, cell)))));
      shown = Math.min(shown + PAGE, rows.length);
      more.hidden = shown >= rows.length;
      more.textContent = `${kg.word("showMore")} (${kg.number(rows.length - shown)})`;
    };
    add();
    return [h("div", { class: "sheet", tabindex: "0", role: "region", "aria-label": kg.word(tab) }, h("table", {}, h("thead", {}, h("tr", {}, heads.map((head) => h("th", { scope: "col" }, kg.word(head))))), body)), more];
  };
  const open = (edge, fact, text) => h("button", { class: "link", type: "button", onclick: () => kg.set(edge >= 0 ? { edge } : kg.isEvent(fact) ? { node: facts.s[fact] } : { fact }) }, text);

  const views = {
    entities: () => table(["label", "kind", "links", "mentions"], kg.byRank.filter((node) => kg.seen.node[node] || (!kg.degree(node) && !kg.state.kinds.has(kg.kind(node)) && kg.state.focus < 0)),
      (node) => [h("button", { class: "link", type: "button", onclick: () => kg.set({ node }) }, kg.badge(kg.kind(node), 15), h("bdi", {}, kg.clip(kg.nodeCaption(node), 140))), kg.word(kg.kind(node)), kg.number(kg.degree(node)), kg.number((nodes.at[node] || []).length / 3)]),
    statements: () => table(["who", "relation", "what", "status", "speaker", "sources"], facts.s.map((_, fact) => fact).filter((fact) => kg.seen.fact[fact] && (kg.state.focus < 0 || kg.seen.node[facts.s[fact]])),
      (fact) => [
        kg.nodeLink(facts.s[fact]), open(kg.factEdge(fact), fact, kg.term(facts.p[fact])),
        facts.o[fact] >= 0 ? kg.nodeLink(facts.o[fact]) : kg.isEvent(fact) ? kg.clip(roles(facts.s[fact]), 160) : kg.clip(kg.value(fact), 160),
        kg.word(kg.status(fact)), kg.speakerName(kg.voice(fact)), kg.articlesOf([fact]).map(kg.articleName).map((name) => kg.clip(name, 60)).join(" ; "),
      ]),
    claims: () => table(["speaker", "said", "cue", "article"], claims.map((_, claim) => claim),
      (claim) => [claims[claim].who >= 0 ? kg.nodeLink(claims[claim].who) : kg.word("someone"), h("q", { lang: "fr" }, kg.clip(kg.plain(kg.claimText(claim)), 260)), kg.plain(claims[claim].cue), article(claims[claim].art, kg.spots(claims[claim].at)[0], "said")]),
    documents: () => table(["headline", "when", "publisher", "statements"], articles.map((_, number) => number),
      (number) => [article(number, null), articles[number].date && kg.day(articles[number].date), kg.plain(articles[number].publisher), kg.number(facts.art.filter((it) => it === number).length)]),
  };
  const roles = (node) => [...kg.edgesOf(node)].filter((edge) => kg.data.edges.s[edge] === node).map((edge) => `${kg.term(kg.data.edges.p[edge])} : ${kg.label(kg.data.edges.t[edge])}`).join(" ; ");
  const article = (number, spot, name) => number < 0 ? "" : h("button", { class: "link", type: "button", onclick: () => kg.read(number, -1, spot, name) }, kg.clip(kg.articleName(number), 80));

  kg.showList = () => {
    box.hidden = !kg.state.list;
    document.body.classList.toggle("listing", kg.state.list);
    if (!kg.state.list) return;
    const tabs = Object.keys(views).map((name) =>
      h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(name === tab), "aria-controls": "tab-panel", tabindex: name === tab ? "0" : "-1", onclick: () => { tab = name; kg.showList(); kg.by(`tab-${name}`).focus(); } }, kg.word(name)));
    const bar = h("div", { class: "tabs", role: "tablist", "aria-label": kg.word("list"), onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const names = Object.keys(views);
      tab = names[(names.indexOf(tab) + step + names.length) % names.length];
      kg.showList();
      kg.by(`tab-${tab}`).focus();
    } }, tabs);
    box.replaceChildren(h("h2", { class: "quiet" }, kg.word("list")), bar, h("div", { role: "tabpanel", id: "tab-panel", "aria-labelledby": `tab-${tab}` }, ...views[tab]()));
  };
}
