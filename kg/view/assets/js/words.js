{
  // Everything that the page says, in French and in English.
  const WORDS = {
    skip: ["Aller à la liste", "Go to the list"],
    graph: ["Graphe", "Graph"],
    list: ["Liste", "List"],
    canvas: ["Graphe interactif", "Interactive graph"],
    canvasHelp: [
      "Flèches : aller d’un nœud à son voisin. Entrée : détails. L : la même chose en liste. Point d’interrogation : tous les raccourcis.",
      "Arrows: go from a node to its neighbour. Enter: details. L: the same as a list. Question mark: all shortcuts.",
    ],
    filters: ["Filtres et légende", "Filters and legend"],
    details: ["Détails", "Details"],
    article: ["Article", "Article"],
    search: ["Rechercher une personne, un lieu, un événement…", "Search for a person, a place, an event…"],
    searchLabel: ["Rechercher", "Search"],
    nothingFound: ["Rien de ce nom", "Nothing by that name"],
    found: ["résultats", "results"],
    save: ["Exporter", "Export"],
    savePng: ["Image PNG", "PNG image"],
    saveSvg: ["Dessin SVG", "SVG drawing"],
    saveTurtle: ["Données Turtle", "Turtle data"],
    saveHint: ["Ce que l’on voit, et seulement cela.", "What is seen, and nothing else."],
    share: ["Copier le lien de cette vue", "Copy a link to this view"],
    shared: ["Lien copié : il rouvre cette page exactement ainsi.", "Link copied: it opens this page exactly like this."],
    sharedBar: ["Le lien est dans la barre d’adresse.", "The link is in the address bar."],
    theme: ["Clair ou sombre", "Light or dark"],
    language: ["English", "Français"],
    help: ["Aide et raccourcis", "Help and shortcuts"],
    back: ["Revenir", "Back"],
    forward: ["Avancer", "Forward"],
    zoomIn: ["Agrandir", "Zoom in"],
    zoomOut: ["Réduire", "Zoom out"],
    fit: ["Tout voir", "See everything"],
    close: ["Fermer", "Close"],
    reset: ["Tout remettre", "Reset"],
    all: ["tout", "all"],
    none: ["rien", "none"],
    kinds: ["Nature", "Type"],
    standing: ["Ce qu’en fait l’article", "What the article makes of it"],
    relations: ["Relations", "Relations"],
    speakers: ["Qui le dit", "Who says so"],
    sources: ["Sources", "Sources"],
    when: ["Date", "Date"],
    published: ["de parution", "of publication"],
    happened: ["des faits", "of the events"],
    confidence: ["Confiance minimale", "Minimum confidence"],
    support: ["Nombre de sources minimal", "Minimum number of sources"],
    from: ["de", "from"],
    to: ["à", "to"],
    open: ["Relations libres", "Open relations"],
    openHint: ["verbes du texte sans relation attitrée", "verbs of the text that no named relation covers"],
    lonely: ["Sans relation", "Unrelated"],
    narrow: ["Réduire la liste…", "Narrow the list…"],
    articleSays: ["L’article lui-même", "The article itself"],
    showMore: ["Afficher la suite", "Show more"],
    hiddenNodes: ["Masqués à la main", "Hidden by hand"],
    showAgain: ["Réafficher", "Show again"],
    person: ["Personne", "Person"],
    organization: ["Organisation", "Organisation"],
    place: ["Lieu", "Place"],
    happening: ["Fait rapporté", "Reported event"],
    event: ["Événement nommé", "Named event"],
    law: ["Loi, texte", "Law"],
    work: ["Œuvre", "Work"],
    product: ["Produit", "Product"],
    concept: ["Notion", "Concept"],
    source: ["Source anonyme", "Unnamed source"],
    amount: ["Quantité", "Quantity"],
    date: ["Date", "Date"],
    words: ["Mots du texte", "Words of the text"],
    community: ["Groupe", "Cluster"],
    personMany: ["Personnes", "People"],
    organizationMany: ["Organisations", "Organisations"],
    placeMany: ["Lieux", "Places"],
    happeningMany: ["Faits rapportés", "Reported events"],
    eventMany: ["Événements nommés", "Named events"],
    lawMany: ["Lois, textes", "Laws"],
    workMany: ["Œuvres", "Works"],
    productMany: ["Produits", "Products"],
    conceptMany: ["Notions", "Concepts"],
    sourceMany: ["Sources anonymes", "Unnamed sources"],
    wordsMany: ["Mots du texte", "Words of the text"],
    Asserted: ["Affirmé par l’article", "Stated by the article"],
    Planned: ["Prévu, annoncé", "Planned"],
    Conditional: ["Au conditionnel", "Conditional"],
    Possible: ["Possible", "Possible"],
    Denied: ["Démenti, nié", "Denied"],
    claimed: ["Dit par quelqu’un", "Said by somebody"],
    AssertedMark: ["", ""],
    PlannedMark: ["prévu", "planned"],
    ConditionalMark: ["conditionnel", "conditional"],
    PossibleMark: ["possible", "possible"],
    DeniedMark: ["démenti", "denied"],
    AssertedLong: ["affirmé", "asserted"],
    accordingTo: ["selon", "according to"],
    someone: ["quelqu’un que l’article ne nomme pas", "somebody whom the article does not name"],
    Direct: ["mots exacts", "exact words"],
    Indirect: ["propos rapportés", "reported speech"],
    Mixed: ["propos rapportés et mots exacts", "reported speech with exact words"],
    inShort: ["En bref", "In short"],
    howTo: ["Comment lire", "How to read"],
    howToText: [
      "Chaque point est une personne, une organisation, un lieu ou un fait tirés des articles ; plus il est grand, plus il est au centre. Un trait plein est affirmé par l’article ; un trait tireté n’est que le propos de quelqu’un.",
      "Each point is a person, organisation, place or event drawn from the articles; the bigger, the more central. A solid line is stated by the article; a dashed line is only what somebody says.",
    ],
    howToClick: ["Cliquez sur un point ou un trait : la phrase d’origine est au bout.", "Click a point or a line: the original sentence is at the end of it."],
    central: ["Au centre", "Most central"],
    voices: ["Qui parle le plus", "Who speaks most"],
    inArticles: ["Dans les articles", "In the articles"],
    itself: ["À son propos", "Facts"],
    relationsOf: ["Relations", "Relations"],
    eventsOf: ["Faits", "Events"],
    saidBy: ["Ce que dit", "Said by"],
    saidOf: ["Ce qu’on en dit", "Said about it"],
    mentions: ["mentions", "mentions"],
    mention1: ["mention", "mention"],
    mentionN: ["mentions", "mentions"],
    alsoCalled: ["Aussi :", "Also:"],
    elsewhere: ["Ailleurs", "Elsewhere"],
    focus: ["Isoler", "Focus"],
    unfocus: ["Quitter", "Leave"],
    focused: ["Autour de", "Around"],
    step1: ["pas", "step"],
    stepN: ["pas", "steps"],
    stepsLabel: ["Nombre de pas autour", "Number of steps around"],
    pathTo: ["Chemin vers…", "Path to…"],
    pathFrom: ["Chemin", "Path"],
    pathAsk: ["Jusqu’à qui ou quoi ?", "To whom or what?"],
    noPath: ["Aucun chemin dans ce qui est affiché.", "No path in what is shown."],
    pin: ["Épingler", "Pin"],
    unpin: ["Désépingler", "Unpin"],
    pinned: ["Épinglé : reste visible quels que soient les filtres.", "Pinned: stays visible whatever the filters."],
    hide: ["Masquer", "Hide"],
    unhide: ["Réafficher", "Show"],
    expand: ["Déplier", "Expand"],
    proof: ["Le texte le dit ici", "Where the text says so"],
    read: ["Lire dans l’article", "Read in the article"],
    subject: ["sujet", "subject"],
    relation: ["relation", "relation"],
    object: ["objet", "object"],
    cue: ["mot introducteur", "cue"],
    said: ["propos", "words"],
    against: ["s’y oppose, le refuse", "against it"],
    rule: ["règle", "rule"],
    sure: ["confiance", "confidence"],
    noText: ["Le texte de cet article n’est pas dans le graphe.", "The text of this article is not in the graph."],
    noProof: ["Pas de passage cité.", "No passage is cited."],
    source1: ["source", "source"],
    sourceN: ["sources", "sources"],
    article1: ["article", "article"],
    articleN: ["articles", "articles"],
    node1: ["nœud", "node"],
    nodeN: ["nœuds", "nodes"],
    edge1: ["lien", "link"],
    edgeN: ["liens", "links"],
    claim1: ["propos", "claim"],
    claimN: ["propos", "claims"],
    shown: ["affichés", "shown"],
    of: ["sur", "of"],
    nothing: ["Rien à afficher avec ces filtres.", "Nothing to show with these filters."],
    empty: ["Ce graphe est vide.", "This graph is empty."],
    folded: ["Vue d’ensemble : cliquez sur un groupe pour le déplier.", "Overview: click a cluster to unfold it."],
    unfold: ["Déplier ce groupe", "Unfold this cluster"],
    fold: ["Replier ce groupe", "Fold this cluster"],
    members: ["membres", "members"],
    entities: ["Entités", "Entities"],
    statements: ["Relations et faits", "Relations and events"],
    claims: ["Propos", "Claims"],
    documents: ["Articles", "Articles"],
    label: ["Nom", "Name"],
    links: ["Liens", "Links"],
    who: ["Qui", "Who"],
    what: ["Quoi", "What"],
    status: ["Statut", "Status"],
    speaker: ["Qui le dit", "Who says so"],
    kind: ["Nature", "Type"],
    headline: ["Titre", "Headline"],
    publisher: ["Éditeur", "Publisher"],
    noWebGL: ["Ce navigateur ne dessine pas de grand graphe (WebGL absent) : voici la liste.", "This browser cannot draw a large graph (no WebGL): here is the list."],
    keysTitle: ["Aide et raccourcis", "Help and shortcuts"],
    enter: ["Entrée", "Enter"],
    escape: ["Échap", "Esc"],
    keySearch: ["rechercher", "search"],
    keyMove: ["aller au voisin dans cette direction", "go to the neighbour in that direction"],
    keyEdge: ["lien suivant, précédent du nœud", "next, previous link of the node"],
    keyEnter: ["ouvrir les détails", "open the details"],
    keyZoom: ["agrandir, réduire, tout voir", "zoom in, zoom out, see everything"],
    keyPan: ["déplacer la vue", "move the view"],
    keyFocus: ["isoler ; de 1 à 4 : nombre de pas", "focus; 1 to 4: number of steps"],
    keyHide: ["masquer", "hide"],
    keyPin: ["épingler", "pin"],
    keyExpand: ["déplier ses voisins", "expand its neighbours"],
    keyPath: ["chemin vers…", "path to…"],
    keyTrail: ["revenir, avancer", "back, forward"],
    keyList: ["graphe ou liste", "graph or list"],
    keyFilters: ["ouvrir ou fermer les filtres", "open or close the filters"],
    keyTheme: ["clair ou sombre", "light or dark"],
    keyEscape: ["fermer, désélectionner", "close, deselect"],
    aboutPage: [
      "Cette page tient en un fichier et ne parle à personne : aucune connexion. Ce que dit une source n’y est jamais écrit comme un fait.",
      "This page is one file and talks to nobody: no connection. What a source claims is never written as a fact.",
    ],
  };
  let language = 0;
  try {
    const kept = localStorage.getItem("kg-language");
    language = kept ? Number(kept) : (navigator.language || "fr").toLowerCase().startsWith("fr") ? 0 : 1;
  } catch {
    language = 0; // a page opened from a file may be refused its storage
  }

  // French sets a no-break space before its high marks.
  kg.word = (key) => (WORDS[key] ? WORDS[key][language].replace(/ (?=[;:!?»])/g, "\u00a0") : key);
  // « 0 lien », but “0 links”.
  kg.many = (count, key) => `${kg.number(count)} ${kg.word(key + (count === 1 || (!count && !language) ? "1" : "N"))}`;
  kg.locale = () => (language ? "en-GB" : "fr-FR");
  kg.number = (value) => value.toLocaleString(kg.locale());
  kg.language = () => language;
  kg.setLanguage = (value) => {
    language = value;
    try {
      localStorage.setItem("kg-language", String(value));
    } catch {
      // not kept, then
    }
    kg.translate();
    kg.tell("language");
  };
  // The titles that builds give; a user's own is left as it is.
  const TITLE = /^Graphe de presse(?: : les (\d+) derniers articles sur (\d+))?$/;
  kg.title = () => {
    const found = language ? TITLE.exec(kg.data.title) : null;
    if (!found) return kg.plain(kg.data.title);
    return found[1] ? `Press graph: the latest ${kg.number(Number(found[1]))} of ${kg.number(Number(found[2]))} articles` : "Press graph";
  };
  // The fixed parts of the page, marked in its template.
  kg.translate = () => {
    document.documentElement.lang = language ? "en" : "fr";
    document.title = document.getElementById("title").textContent = kg.title();
    for (const element of document.querySelectorAll("[data-word]")) element.textContent = kg.word(element.dataset.word);
    for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", kg.word(element.dataset.label));
    for (const element of document.querySelectorAll("[data-title]")) {
      element.title = kg.word(element.dataset.title);
      element.setAttribute("aria-label", kg.word(element.dataset.title));
    }
  };

  // « 2024-06 » → « juin 2024 »; what is not a plain date stays in EDTF.
  kg.day = (edtf) => {
    const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(edtf);
    if (!found) return edtf.includes("/") ? edtf.split("/").map((end) => (end && end !== ".." ? kg.day(end) : "…")).join(" – ") : edtf;
    const [, year, month, day, mark] = found;
    if (month && (Number(month) > 12 || Number(month) < 1)) return edtf;
    const date = new Date(Date.UTC(Number(year), Number(month || 1) - 1, Number(day || 1)));
    const shape = { timeZone: "UTC", year: "numeric", ...(month && { month: "long" }), ...(day && { day: "numeric" }) };
    return (mark && mark !== "?" ? "≈ " : "") + date.toLocaleDateString(kg.locale(), shape) + (mark === "?" ? " ?" : "");
  };
}
