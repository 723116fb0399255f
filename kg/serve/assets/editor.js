// The query page: YASGUI on this server's own endpoint, with nothing fetched from elsewhere.
"use strict";
(() => {
  const place = document.getElementById("editor");
  const prefixes = place.dataset.prefixes;
  const first = prefixes + "\nSELECT ?who ?words WHERE {\n  ?claim kg:speaker/rdfs:label ?who ;\n         schema:text ?words .\n}\nLIMIT 20\n";
  const endpoint = new URL("/sparql", location.href).href;
  Yasgui.Yasqe.defaults.value = first;
  // Its own completers ask prefix.cc and LOV; variables are completed from the query itself.
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  const editor = new Yasgui(place, {
    requestConfig: { endpoint, method: "POST" },
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    persistenceId: "kg-" + location.host,
    populateFromUrl: false,
    yasqe: { value: first },
  });
  const open = (query, name) => {
    const tab = editor.addTab(true, { name, requestConfig: { ...editor.config.requestConfig, endpoint } });
    tab.setQuery(query);
    tab.query();
  };
  for (const link of document.querySelectorAll("[data-query]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(link.dataset.query, link.dataset.name);
    });
  }
  const asked = new URLSearchParams(location.hash.slice(1)).get("query");
  if (asked) {
    history.replaceState(null, "", location.pathname);
    open(asked, "SPARQL");
  }
})();
