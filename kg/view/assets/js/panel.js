{
  // The right-hand panel: what the selection is, and where the text says so.
  const { h } = kg;
  const { nodes, facts, edges, claims, articles } = kg.data;
  const panel = kg.by("panel");
  const FEW = 12;

  const action = (icon, key, run, pressed) =>
    h("button", { class: "action", type: "button", onclick: run, "aria-pressed": pressed === undefined ? null : String(pressed) }, kg.icon(icon), kg.word(key));
  const section = (title, count, ...rows) =>
    h("section", { class: "part" }, h("h3", {}, title, count === null ? null : h("span", { class: "count" }, kg.number(count))), ...rows);
  // A list that shows its first rows, and the rest on request.
  const long = (rows, make) => {
    const list = h("ul", { class: "rows" });
    let shown = 0;
    const more = h("button", { class: "more", type: "button", onclick: () => add(50) });
    const add = (count) => {
      list.append(...rows.slice(shown, shown + count).map((row) => h("li", {}, make(row))));
      shown = Math.min(shown + count, rows.length);
      more.hidden = shown >= rows.length;
      more.textContent = `${kg.word("showMore")} (${kg.number(rows.length - shown)})`;
    };
    add(FEW);
    return [list, more];
  };
  const header = (kicker, title, badge, ...rest) =>
    h("header", { class: "head" },
      h("button", { class: "icon close", type: "button", title: kg.word("close"), "aria-label": kg.word("close"), onclick: () => kg.set({ node: -1 }) }, kg.icon("close")),
      h("p", { class: "kicker" }, badge, kicker),
      h("h2", { tabindex: "-1" }, h("bdi", {}, title)),
      ...rest);

  const factRow = (fact, seenFrom) => {
    const edge = factEdge(fact);
    const target = facts.o[fact];
    const reverse = seenFrom === target && target >= 0;
    const status = kg.status(fact);
    const words = [
      reverse ? h("span", { class: "thing" }, kg.badge(kg.kind(facts.s[fact]), 14), h("bdi", {}, kg.clip(kg.label(facts.s[fact]), 80))) : null,
      h("span", { class: "verb" }, kg.term(facts.p[fact])),
      reverse ? null : target >= 0 ? h("span", { class: "thing" }, kg.badge(kg.kind(target), 14), h("bdi", {}, kg.clip(kg.label(target), 80))) : h("span", { class: "value" }, h("bdi", {}, kg.clip(kg.value(fact), 160))),
    ];
    return h("button", { class: "row", type: "button", onclick: () => kg.set(edge >= 0 ? { edge } : { fact }) },
      kg.stroke(status, kg.claimed(fact)),
      h("span", { class: "row-text" }, words.flatMap((word) => (word ? [word, " "] : [])), notes(fact)));
  };
  const notes = (fact) => {
    const mark = kg.word(kg.status(fact) + "Mark");
    const who = kg.claimed(fact) ? kg.speaker(fact) : -1;
    const text = [mark, kg.claimed(fact) ? `${kg.word("accordingTo")} ${who >= 0 ? kg.clip(kg.label(who), 40) : kg.word("someone")}` : ""].filter(Boolean).join(", ");
    const from = factEdge(fact) >= 0 ? kg.support(factEdge(fact)) : 1;
    const all = [text, from > 1 ? kg.many(from, "source") : ""].filter(Boolean).join(" · ");
    return all ? h("span", { class: `note ${kg.status(fact)}` }, all) : null;
  };
  const edgeByFact = new Map();
  const factEdge = (fact) => {
    if (!edgeByFact.size) for (let edge = kg.lines - 1; edge >= 0; edge--) if (!kg.isRole(edge)) for (const it of kg.factsOf(edge)) edgeByFact.set(it, edge);
    return edgeByFact.has(fact) ? edgeByFact.get(fact) : -1;
  };
  kg.factEdge = factEdge;

  const eventRow = (event, role) =>
    h("button", { class: "row", type: "button", onclick: () => kg.set({ node: event }) },
      kg.badge("happening", 16),
      h("span", { class: "row-text" }, h("span", { class: "thing" }, h("bdi", {}, kg.clip(kg.label(event), 120))), " ",
        role ? h("span", { class: "verb" }, role) : null, notes(nodes.fact[event])));
  const claimRow = (claim) => {
    const it = claims[claim];
    const spot = kg.spots(it.at)[0];
    const inside = kg.factsIn(claim);
    return h("article", { class: "claim" },
      h("blockquote", { lang: "fr" }, kg.clip(kg.plain(kg.claimText(claim)), 320)),
      h("p", { class: "fine" },
        [it.who >= 0 ? kg.label(it.who) : "", it.cue && `« ${kg.plain(it.cue)} »`, it.manner && kg.word(it.manner), it.date && kg.day(it.date), it.place >= 0 && kg.label(it.place)].filter(Boolean).join(" · ")),
      h("p", { class: "claim-links" },
        inside.slice(0, 4).map((fact) => kg.isEvent(fact) ? h("button", { class: "link", type: "button", onclick: () => kg.set({ node: facts.s[fact] }) }, kg.badge("happening", 14), h("bdi", {}, kg.clip(kg.label(facts.s[fact]), 60))) : null),
        spot && articles[spot.article].text ? h("button", { class: "action read", type: "button", onclick: () => kg.read(spot.article, -1, spot, "said") }, kg.icon("open"), kg.word("read")) : null));
  };

  const nodeView = (node) => {
    const s = kg.state;
    const kind = kg.kind(node);
    const own = new Set(kg.plainFacts(node));
    const events = [];
    const relations = new Set();
    const lines = new Set();
    for (const edge of kg.edgesOf(node)) {
      if (kg.isRole(edge)) {
        const event = facts.s[kg.factsOf(edge)[0]];
        if (event !== node) events.push([event, kg.term(edges.p[edge]), kg.data.predicates[edges.p[edge]] === "prov:wasAttributedTo"]);
      } else {
        lines.add(edge);
        kg.factsOf(edge).forEach((fact) => relations.add(fact));
      }
    }
    const said = kg.claimsBy(node);
    const of = [...new Set([...relations, ...events.filter(([, , voice]) => !voice).map(([event]) => nodes.fact[event])].filter((fact) => facts.claim[fact] >= 0 && kg.speaker(fact) !== node).map((fact) => facts.claim[fact]))];
    const plainly = [...lines].map((edge) => kg.factsOf(edge)[0]);
    const places = new Map();
    for (const spot of kg.spots(nodes.at[node])) places.set(spot.article, [...(places.get(spot.article) || []), spot]);
    const fact = nodes.fact[node];
    const kicker = fact !== undefined ? `${kg.word(kind)} · ${kg.term(facts.p[fact])}${facts.against[fact] ? ` · ${kg.word("against")}` : ""}` : [kg.word(kind), ...(nodes.classes[node] || []).map((name) => (kg.data.classes[name] || [name])[kg.language()] || name)].join(" · ");
    return [
      header(kicker, kg.label(node), kg.badge(kind, 18),
        nodes.aliases[node] ? h("p", { class: "fine" }, `${kg.word("alsoCalled")} ${nodes.aliases[node].map((it) => kg.clip(kg.plain(it), 60)).join(", ")}`) : null,
        h("div", { class: "actions" },
          action("focus", s.focus === node ? "unfocus" : "focus", () => kg.focus(node), s.focus === node),
          action("path", "pathTo", () => kg.askPath(node)),
          action("expand", "expand", () => kg.grow(node)),
          action("pin", s.pinned.has(node) ? "unpin" : "pin", () => kg.pin(node), s.pinned.has(node)),
          action("hide", "hide", () => kg.hide(node)))),
      fact !== undefined ? eventBody(node, fact) : null,
      own.size ? section(kg.word("itself"), own.size, ...long([...own], (it) => factRow(it, node))) : null,
      plainly.length ? section(kg.word("relationsOf"), plainly.length, ...long(plainly, (it) => factRow(it, node))) : null,
      events.length ? section(kg.word("eventsOf"), events.length, ...long(events, ([event, role]) => eventRow(event, role))) : null,
      said.length ? section(`${kg.word("saidBy")} ${kg.clip(kg.label(node), 40)}`, said.length, ...long(said, claimRow)) : null,
      of.length ? section(kg.word("saidOf"), of.length, ...long(of, claimRow)) : null,
      places.size ? section(kg.word("inArticles"), places.size, ...long([...places], ([article, spots]) =>
        h("button", { class: "row", type: "button", onclick: () => kg.read(article, -1, spots[0], "subject", node) }, kg.icon("open"),
          h("span", { class: "row-text" }, h("cite", {}, kg.clip(kg.articleName(article), 100)), h("span", { class: "note" }, `${kg.many(spots.length, "mention")} · ${kg.sourceLine(article)}`))))) : null,
      nodes.links[node] ? section(kg.word("elsewhere"), null, h("ul", { class: "plain" }, nodes.links[node].map((iri) => h("li", {}, safeLink(iri))))) : null,
      h("p", { class: "fine iri" }, kg.data.base + kg.key(node)),
    ];
  };
  const safeLink = (iri) => (/^https?:\/\//i.test(iri) ? h("a", { href: iri, rel: "noreferrer noopener", target: "_blank" }, kg.clip(kg.plain(iri), 80)) : h("span", {}, kg.clip(kg.plain(iri), 80)));

  const eventBody = (node, fact) => {
    const roles = [...kg.edgesOf(node)].filter((edge) => edges.s[edge] === node);
    return [
      roles.length ? h("dl", { class: "roles" }, roles.map((edge) => [h("dt", {}, kg.term(edges.p[edge])), h("dd", {}, kg.nodeLink(edges.t[edge]))])) : null,
      section(kg.word("proof"), null, kg.markKey(), kg.factCard(fact)),
    ];
  };

  const edgeView = (edge) => {
    const found = kg.factsOf(edge);
    const sides = h("p", { class: "triple" }, kg.nodeLink(edges.s[edge]), h("span", { class: "verb" }, kg.term(edges.p[edge])), kg.nodeLink(edges.t[edge]));
    const from = kg.articlesOf(found).length;
    return [
      header(kg.isRole(edge) ? `${kg.word("happening")} · ${kg.term(facts.p[found[0]])}` : kg.word("relation"), kg.term(edges.p[edge]), kg.stroke(kg.edgeStatus(edge), kg.edgeClaimed(edge)), sides,
        h("p", { class: "fine" }, kg.many(Math.max(from, 1), "source"))),
      section(kg.word("proof"), null, kg.markKey(), found.map(kg.factCard)),
    ];
  };
  const factView = (fact) => [
    header(kg.word("relation"), kg.term(facts.p[fact]), kg.stroke(kg.status(fact), kg.claimed(fact)),
      h("p", { class: "triple" }, kg.nodeLink(facts.s[fact]), h("span", { class: "verb" }, kg.term(facts.p[fact])), h("span", { class: "value" }, kg.clip(kg.value(fact), 200)))),
    section(kg.word("proof"), null, kg.markKey(), kg.factCard(fact)),
  ];
  const routeView = (path) => {
    const steps = kg.along(path);
    return [
      header(kg.word("pathFrom"), `${kg.label(path[0])} → ${kg.label(path[path.length - 1])}`, null, h("p", { class: "fine" }, `${kg.many(path.length - 1, "step")}`)),
      h("ol", { class: "route" }, path.map((node, index) =>
        h("li", {}, kg.nodeLink(node), index < steps.length ? h("button", { class: "row", type: "button", onclick: () => kg.set({ edge: steps[index] }) },
          kg.stroke(kg.edgeStatus(steps[index]), kg.edgeClaimed(steps[index])), h("span", { class: "row-text" }, edges.s[steps[index]] === node ? "↓ " : "↑ ", h("span", { class: "verb" }, kg.term(edges.p[steps[index]])), kg.data.predicates[edges.p[steps[index]]] === "prov:wasAttributedTo" ? null : notes(kg.factsOf(steps[index])[0]))) : null))),
    ];
  };
  const groupView = (group) => {
    const members = kg.byRank.filter((node) => nodes.group[node] === group);
    const open = kg.state.groups.has(group);
    return [
      header(kg.word("community"), kg.clusterName(group), kg.badge("community", 18), h("p", { class: "fine" }, `${kg.number(members.length)} ${kg.word("members")}`),
        h("div", { class: "actions" }, action("expand", open ? "fold" : "unfold", () => kg.unfold(group), open))),
      section(kg.word("central"), members.length, ...long(members, kg.nodeLink)),
    ];
  };

  const overview = () => {
    const kinds = kg.data.kinds.map((kind, number) => [kind, nodes.kind.filter((it) => it === number).length]).filter(([kind, count]) => count && !["amount", "date"].includes(kind));
    const voices = [...kg.speakers()].filter(([who]) => who >= 0).sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
    const dates = articles.map((it) => it.date).filter(Boolean).sort();
    const span = dates.length ? (dates[0] === dates[dates.length - 1] ? kg.day(dates[0]) : `${kg.day(dates[0])} – ${kg.day(dates[dates.length - 1])}`) : "";
    return [
      h("header", { class: "head" }, h("p", { class: "kicker" }, kg.word("inShort")), h("h2", { tabindex: "-1" }, h("bdi", {}, kg.title())),
        h("p", { class: "fine" }, [kg.many(articles.length, "article"), span].filter(Boolean).join(" · "))),
      kg.size ? h("ul", { class: "tally" }, kinds.map(([kind, count]) => h("li", {}, kg.badge(kind, 18), h("b", {}, kg.number(count)), h("span", {}, kg.word(count > 1 ? `${kind}Many` : kind))))) : h("p", { class: "part" }, kg.word("empty")),
      h("section", { class: "part lead" }, h("h3", {}, kg.word("howTo")), h("p", {}, kg.word("howToText")), h("p", {}, h("b", {}, kg.word("howToClick")))),
      kg.size ? section(kg.word("central"), null, ...long(kg.byRank.filter((node) => nodes.fact[node] === undefined && kg.degree(node)).slice(0, 10), kg.nodeLink)) : null,
      voices.length ? section(kg.word("voices"), null, ...long(voices.slice(0, 8), ([who, found]) => h("span", { class: "voice-row" }, kg.nodeLink(who), h("span", { class: "note" }, kg.many(found.length, "claim"))))) : null,
      articles.length ? section(kg.word("documents"), articles.length, ...long(articles.map((_, number) => number), (article) =>
        h("button", { class: "row", type: "button", onclick: () => kg.read(article, -1, null) }, kg.icon("open"), h("span", { class: "row-text" }, h("cite", {}, kg.clip(kg.articleName(article), 100)), h("span", { class: "note" }, kg.sourceLine(article)))))) : null,
    ];
  };

  let before = "";
  let actions = "";
  kg.showPanel = () => {
    const s = kg.state;
    const [name, view] = s.node >= 0 ? ["node", () => nodeView(s.node)] : s.edge >= 0 ? ["edge", () => edgeView(s.edge)] : s.fact >= 0 ? ["fact", () => factView(s.fact)]
      : s.route && s.route.length ? ["route", () => routeView(s.route)] : s.group >= 0 ? ["group", () => groupView(s.group)] : ["overview", overview];
    const now = `${name} ${s.node} ${s.edge} ${s.fact} ${s.group} ${s.route} ${kg.language()}`;
    const same = now === before;
    // Filters change nothing here; what the actions show, does.
    const pressed = [s.focus, ...s.pinned, ...s.groups].join();
    if (same && pressed === actions) return;
    actions = pressed;
    const top = panel.scrollTop;
    const within = panel.contains(document.activeElement);
    const held = [...panel.querySelectorAll("button")].indexOf(document.activeElement);
    panel.replaceChildren(...view().flat(Infinity).filter(Boolean));
    panel.scrollTop = same ? top : 0;
    if (within) ((same && panel.querySelectorAll("button")[held]) || panel.querySelector("h2")).focus({ preventScroll: true });
    panel.dataset.view = name;
    document.body.classList.toggle("chosen", name !== "overview");
    if (!same && before && name !== "overview") kg.say(panel.querySelector("h2").textContent);
    before = now;
  };
}
