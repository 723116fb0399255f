{
  // A fact as its sentence, with the words of subject, relation and object marked.
  const { h } = kg;
  const { nodes, facts, edges, claims, articles } = kg.data;
  const splitter = typeof Intl.Segmenter === "function" ? new Intl.Segmenter("fr", { granularity: "sentence" }) : null;
  // Abbreviations after which French does not end a sentence, whatever the segmenter thinks.
  const SHORT = /(?:^|[\s(«])(?:MM?|Mme|Mlle|Dr|Pr|Me|Mgr|art|av|env|etc|p|vol|n°|[A-ZÉÈ])\.\s*$/u;

  // Sentences of an article as [begin, end[ in UTF-16 units.
  const kept = new Map();
  const sentences = (article) => {
    if (kept.has(article)) return kept.get(article);
    const text = articles[article].text;
    const found = [];
    let start = 0;
    const cut = (end) => {
      if (text.slice(start, end).trim()) found.push([start, end]);
      start = end;
    };
    for (const paragraph of text.matchAll(/[^\n]*\n*/g)) {
      if (!paragraph[0]) continue;
      const base = paragraph.index;
      const pieces = splitter ? Array.from(splitter.segment(paragraph[0]), (it) => it.index + it.segment.length)
        : Array.from(paragraph[0].matchAll(/[.!?…]+[»"”)]*\s+/g), (it) => it.index + it[0].length);
      for (const end of pieces) if (!SHORT.test(text.slice(start, base + end))) cut(base + end);
      cut(base + paragraph[0].length);
    }
    kept.set(article, found);
    return found;
  };

  // The sentences that hold a stretch (in units), as one stretch without blanks at its ends.
  kg.around = (article, begin, end) => {
    const text = articles[article].text;
    const holding = sentences(article).filter(([a, b]) => a < Math.max(end, begin + 1) && begin < b);
    let [first, last] = holding.length ? [holding[0][0], holding[holding.length - 1][1]] : [begin, end];
    while (first < last && /\s/.test(text[first])) first++;
    while (last > first && /\s/.test(text[last - 1])) last--;
    return [first, last];
  };

  // Text with marks: `marks` are {begin, end, name} in units, and may lie inside one another.
  kg.marked = (text, start, marks) => {
    const ends = [...new Set([start, start + text.length, ...marks.flatMap((mark) => [mark.begin, mark.end])])]
      .filter((at) => at >= start && at <= start + text.length)
      .sort((a, b) => a - b);
    const parts = [];
    for (let index = 0; index + 1 < ends.length; index++) {
      const [a, b] = [ends[index], ends[index + 1]];
      const over = marks.filter((mark) => mark.begin <= a && mark.end >= b);
      const words = text.slice(a - start, b - start);
      if (!over.length) {
        parts.push(words);
        continue;
      }
      const names = [...new Set(over.map((mark) => mark.name))];
      const spoken = names.map(kg.word).join(", ");
      parts.push(h("mark", { class: names.join(" "), title: spoken }, words));
    }
    return parts;
  };

  // The marks of one proof of a fact inside the stretch [first, last[ of its article.
  const roleEnds = (fact) => {
    if (!kg.isEvent(fact)) return { subject: [facts.s[fact]], object: facts.o[fact] >= 0 ? [facts.o[fact]] : [] };
    const filled = [...kg.edgesOf(facts.s[fact])].filter((edge) => kg.isRole(edge) && kg.factsOf(edge)[0] === fact);
    const agents = filled.filter((edge) => kg.data.predicates[edges.p[edge]] === "kg:agent").map((edge) => edges.t[edge]);
    const rest = filled.filter((edge) => !["kg:agent", "prov:wasAttributedTo"].includes(kg.data.predicates[edges.p[edge]]));
    return { subject: agents, object: rest.map((edge) => edges.t[edge]) };
  };
  const marksOf = (fact, spot, [first, last]) => {
    const article = spot.article;
    const marks = [{ begin: kg.unit(article, spot.begin), end: kg.unit(article, spot.end), name: "relation" }];
    const ends = roleEnds(fact);
    for (const it of kg.namesIn(article)) {
      const name = ends.subject.includes(it.node) ? "subject" : ends.object.includes(it.node) ? "object" : null;
      if (!name) continue;
      const [begin, end] = [kg.unit(article, it.begin), kg.unit(article, it.end)];
      if (begin >= first && end <= last) marks.push({ begin, end, name });
    }
    // A literal, an amount or a date is marked where its words stand.
    const words = [facts.text[fact], ...ends.object.filter((node) => !nodes.at[node]).map((node) => nodes.label[node])];
    const text = articles[article].text.slice(first, last);
    for (const word of words) {
      const begin = word ? text.indexOf(word) : -1;
      if (begin >= 0) marks.push({ begin: first + begin, end: first + begin + word.length, name: "object" });
    }
    if (facts.claim[fact] >= 0 && claims[facts.claim[fact]].cue) {
      const begin = text.indexOf(claims[facts.claim[fact]].cue);
      if (begin >= 0) marks.push({ begin: first + begin, end: first + begin + claims[facts.claim[fact]].cue.length, name: "cue" });
    }
    return marks;
  };
  kg.proofMarks = (fact, spot) => {
    const stretch = kg.around(spot.article, kg.unit(spot.article, spot.begin), kg.unit(spot.article, spot.end));
    return { stretch, marks: marksOf(fact, spot, stretch) };
  };

  const chip = (name, text, attributes = {}) => h("span", { class: `chip ${name}`, ...attributes }, text);
  kg.standing = (fact) => {
    const status = kg.status(fact);
    const label = kg.claimed(fact) && status === "Asserted" ? kg.word("claimed") : kg.word(status);
    return h("span", { class: `chip standing ${status}` }, kg.stroke(status, kg.claimed(fact)), label);
  };
  kg.nodeLink = (node, text) =>
    h("button", { class: "link", type: "button", onclick: () => kg.set({ node, list: false }) }, kg.badge(kg.kind(node), 15), h("bdi", {}, text || kg.clip(kg.label(node), 90)));
  kg.voiceLine = (fact) => {
    if (!kg.claimed(fact)) return null;
    const who = kg.speaker(fact);
    const claim = facts.claim[fact] >= 0 ? claims[facts.claim[fact]] : null;
    return h("p", { class: "voice" },
      kg.word("accordingTo"), " ", who >= 0 ? kg.nodeLink(who) : kg.word("someone"),
      claim && claim.cue ? h("span", { class: "cue-words" }, ` « ${kg.plain(claim.cue)} »`) : null,
      claim && claim.manner ? chip("soft", kg.word(claim.manner)) : null);
  };

  kg.sourceLine = (article) => {
    const it = articles[article];
    return [kg.plain(it.publisher), it.date && kg.day(it.date), kg.plain(it.name)].filter(Boolean).join(" · ");
  };

  // One proof: the sentence, and the way to the article.
  const proof = (fact, spot) => {
    const article = articles[spot.article];
    if (!article.text) return h("div", { class: "proof" }, h("p", { class: "quiet-text" }, kg.word("noText")), h("p", { class: "from" }, kg.articleName(spot.article)));
    const { stretch, marks } = kg.proofMarks(fact, spot);
    return h("figure", { class: "proof" },
      h("blockquote", { lang: "fr" }, kg.marked(article.text.slice(...stretch), stretch[0], marks)),
      h("figcaption", { class: "from" },
        h("span", {}, h("cite", {}, kg.clip(kg.articleName(spot.article), 90)), h("br"), kg.sourceLine(spot.article)),
        h("button", { class: "action read", type: "button", onclick: () => kg.read(spot.article, fact, spot) }, kg.icon("open"), kg.word("read"))));
  };

  // A fact in full, as the panel shows it.
  kg.factCard = (fact) => {
    const spots = kg.proofs(fact);
    const details = [`${kg.word("sure")} ${facts.sure[fact]} %`, kg.data.rules[facts.rule[fact]] && `${kg.word("rule")} : ${kg.plain(kg.data.rules[facts.rule[fact]])}`];
    return h("article", { class: "card" },
      h("p", { class: "chips" }, kg.standing(fact)),
      kg.voiceLine(fact),
      spots.length ? spots.map((spot) => proof(fact, spot)) : h("p", { class: "quiet-text" }, kg.word("noProof")),
      h("p", { class: "fine" }, details.filter(Boolean).join(" · ")));
  };
  kg.markKey = () =>
    h("p", { class: "mark-key" }, ["subject", "relation", "object", "cue"].map((name) => h("mark", { class: name }, kg.word(name))));
}
