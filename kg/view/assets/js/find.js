{
  // Search with completion: a combobox after the ARIA pattern. Accents, case and apostrophes do not count.
  const { h } = kg;
  const { nodes } = kg.data;
  let folded = null;
  const rows = () => {
    if (!folded) folded = nodes.label.map((label, node) => [kg.fold([label, ...(nodes.aliases[node] || [])].join("\u0001")), node]);
    return folded;
  };
  // Those whose name begins so, then those with a word that does, then any; the most central first.
  kg.find = (text, most = 12, usable = () => true) => {
    const wanted = kg.fold(text.trim());
    if (!wanted) return [];
    const found = [];
    for (const [name, node] of rows()) {
      const at = name.indexOf(wanted);
      if (at < 0 || !usable(node)) continue;
      const rank = at === 0 || name[at - 1] === "\u0001" ? 0 : /[\s'\-(«]/.test(name[at - 1]) ? 1 : 2;
      found.push([rank, -nodes.rank[node], node]);
    }
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]).slice(0, most).map((row) => row[2]);
  };

  let number = 0;
  kg.combobox = (label, choose) => {
    const id = `found-${number++}`;
    const list = h("ul", { class: "options", id, role: "listbox", hidden: true, "aria-label": label });
    const input = h("input", { type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list", "aria-label": label, placeholder: label, autocomplete: "off", spellcheck: "false", maxlength: "200" });
    let found = [];
    let at = -1;
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
      at = -1;
    };
    const take = (node) => {
      input.value = "";
      close();
      choose(node);
    };
    const mark = (next) => {
      at = found.length ? (next + found.length) % found.length : -1;
      [...list.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === at)));
      if (at >= 0) {
        input.setAttribute("aria-activedescendant", `${id}-${at}`);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const look = () => {
      found = kg.find(input.value);
      list.replaceChildren(...found.map((node, index) =>
        h("li", { role: "option", id: `${id}-${index}`, "aria-selected": "false", onmousedown: (event) => { event.preventDefault(); take(node); } },
          kg.badge(kg.kind(node), 16), h("bdi", {}, kg.clip(kg.label(node), 70)), h("span", { class: "note" }, `${kg.word(kg.kind(node))} · ${kg.many(kg.degree(node), "edge")}`))));
      if (!found.length && input.value.trim()) list.append(h("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", class: "none" }, kg.word("nothingFound")));
      list.hidden = !input.value.trim();
      input.setAttribute("aria-expanded", String(!list.hidden));
      if (found.length) mark(0);
    };
    input.addEventListener("input", look);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) look();
        else mark(at + (event.key === "ArrowDown" ? 1 : -1));
      } else if (event.key === "Enter" && at >= 0 && !list.hidden) {
        event.preventDefault();
        take(found[at]);
      } else if (event.key === "Escape") {
        event.stopPropagation();
        if (!list.hidden) close();
        else input.blur();
      }
    });
    return { input, element: h("div", { class: "combo" }, kg.icon("search"), input, list) };
  };
}
