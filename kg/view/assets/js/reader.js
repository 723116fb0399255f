{
  // The whole article, scrolled to a passage, beside the panel.
  const { h } = kg;
  const { articles, nodes } = kg.data;
  const reader = kg.by("reader");
  let back = null;

  // `fact` gives the marks of its proof, else `name` is the mark of the passage; `node` marks all its mentions.
  kg.read = (article, fact, spot, name = "relation", node = -1) => {
    const it = articles[article];
    if (reader.hidden) back = document.activeElement;
    const marks = fact >= 0 ? kg.proofMarks(fact, spot).marks : spot ? [{ begin: kg.unit(article, spot.begin), end: kg.unit(article, spot.end), name }] : [];
    if (node >= 0) for (const one of kg.namesIn(article)) if (one.node === node) marks.push({ begin: kg.unit(article, one.begin), end: kg.unit(article, one.end), name: "subject" });
    const text = it.text;
    const body = h("div", { class: "text", lang: "fr" });
    let start = 0;
    for (const line of text.split("\n")) {
      const end = start + line.length;
      if (line.trim()) {
        const inside = marks.filter((mark) => mark.begin < end && mark.end > start).map((mark) => ({ ...mark, begin: Math.max(mark.begin, start), end: Math.min(mark.end, end) }));
        body.append(h(start === 0 ? "h3" : "p", {}, kg.marked(line, start, inside)));
      }
      start = end + 1;
    }
    const named = [...new Set(kg.namesIn(article).map((one) => one.node))].sort((a, b) => nodes.rank[b] - nodes.rank[a]).slice(0, 24);
    reader.replaceChildren(
      h("header", { class: "head" },
        h("button", { class: "icon close", type: "button", title: kg.word("close"), "aria-label": kg.word("close"), onclick: kg.closeReader }, kg.icon("close")),
        h("p", { class: "kicker" }, kg.word("article")),
        h("h2", { tabindex: "-1" }, h("bdi", {}, kg.articleName(article))),
        h("p", { class: "fine" }, kg.sourceLine(article), it.authors.length ? ` · ${it.authors.map(kg.plain).join(", ")}` : ""),
        /^https?:\/\//i.test(it.url) ? h("p", { class: "fine" }, h("a", { href: it.url, rel: "noreferrer noopener", target: "_blank" }, kg.clip(kg.plain(it.url), 70))) : null),
      text ? body : h("p", { class: "part" }, kg.word("noText")),
      h("section", { class: "part" }, h("h3", {}, kg.word("entities")), h("ul", { class: "cloud" }, named.map((one) => h("li", {}, kg.nodeLink(one, kg.clip(kg.label(one), 40)))))));
    reader.hidden = false;
    document.body.classList.add("reading");
    kg.tell("resized");
    reader.scrollTop = 0;
    const mark = body.querySelector(`mark.${name}`) || body.querySelector("mark");
    if (mark) {
      const top = mark.getBoundingClientRect().top - reader.getBoundingClientRect().top;
      if (top > reader.clientHeight * 0.6) reader.scrollTop = top - reader.clientHeight / 3;
    }
    reader.querySelector("h2").focus({ preventScroll: true });
  };
  kg.closeReader = () => {
    if (reader.hidden) return false;
    reader.hidden = true;
    document.body.classList.remove("reading");
    kg.tell("resized");
    if (back && back.isConnected) back.focus({ preventScroll: true });
    return true;
  };
}
