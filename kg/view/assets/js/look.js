{
  // Colours and shapes; the same for both pictures, the legend and the exports. Each colour has at least 3:1 against
  // its paper, and no kind is told by colour alone.
  const KINDS = {
    person: ["circle", "#b4472e", "#f08a6c"],
    organization: ["square", "#2b5c8a", "#7fb2e5"],
    place: ["drop", "#2a7350", "#6cc499"],
    happening: ["diamond", "#9a6700", "#e3b04b"],
    event: ["star", "#9a6700", "#e3b04b"],
    law: ["hexagon", "#52586a", "#aab2c5"],
    work: ["triangle", "#7a4b94", "#c79ae0"],
    product: ["pentagon", "#a03c6b", "#e68fb8"],
    concept: ["ring", "#2f7480", "#74c0cc"],
    source: ["dotted", "#6b6f7b", "#a4a9b6"],
    amount: ["bar", "#7a6247", "#cdb394"],
    date: ["pill", "#7a6247", "#cdb394"],
    words: ["dash", "#6b6f7b", "#a4a9b6"],
    community: ["cloud", "#5b616e", "#9aa1b0"],
  };
  const STATUSES = {
    Asserted: ["#5b616e", "#a2a8b6"],
    Planned: ["#1f5f99", "#7db7ee"],
    Conditional: ["#8a5a00", "#e0ac4c"],
    Possible: ["#8a5a00", "#e0ac4c"],
    Denied: ["#b3261e", "#ff8a80"],
  };
  const DASHES = { Asserted: [], Planned: [16, 4], Conditional: [2, 5], Possible: [2, 5], Denied: [16, 4, 2, 4] };
  const CLAIMED = [7, 5];
  const PAPERS = {
    light: { paper: "#faf8f4", ink: "#1b1d22", muted: "#565c69", line: "#ddd8cd", accent: "#9c2f1f", halo: "#faf8f4", wash: "#f0c9a8" },
    dark: { paper: "#15171c", ink: "#eceae4", muted: "#a6abb8", line: "#343843", accent: "#ff9c85", halo: "#15171c", wash: "#6b4526" },
  };

  let theme = "light";
  try {
    theme = localStorage.getItem("kg-theme") || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  } catch {
    theme = "light";
  }
  if (!(theme in PAPERS)) theme = "light";
  const apply = () => (document.documentElement.dataset.theme = theme);
  apply();
  kg.theme = () => theme;
  const turn = (name) => {
    theme = name;
    apply();
    kg.tell("theme");
  };
  kg.setTheme = (name) => {
    try {
      localStorage.setItem("kg-theme", name);
    } catch {
      // not kept, then
    }
    turn(name);
  };
  // On paper, which is light, the words of the dark page would not be seen.
  let shown = theme;
  addEventListener("beforeprint", () => {
    shown = theme;
    turn("light");
  });
  addEventListener("afterprint", () => turn(shown));
  const side = () => (theme === "dark" ? 1 : 0);
  kg.paper = () => PAPERS[theme];
  kg.shape = (kind) => KINDS[kind][0];
  kg.color = (kind) => KINDS[kind][1 + side()];
  kg.statusColor = (status) => STATUSES[status][side()];
  kg.dashes = (status, claimed) => (claimed ? CLAIMED : DASHES[status]);

  // Radius of a node by its centrality; the same as in paint.py.
  kg.radius = (rank) => 7 + 21 * Math.sqrt(rank / 1000);

  const turned = (count, start, reach = 1) =>
    Array.from({ length: count }, (_, index) => {
      const angle = start + (index * 2 * Math.PI) / count;
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    });
  const UP = -Math.PI / 2;
  const POINTS = {
    square: turned(4, Math.PI / 4, 1.2),
    diamond: turned(4, UP, 1.2),
    hexagon: turned(6, 0, 1.08),
    triangle: turned(3, UP, 1.3),
    drop: turned(3, -UP, 1.3),
    pentagon: turned(5, UP, 1.12),
    star: turned(5, UP, 1.25).flatMap((point, index) => [point, turned(5, UP + Math.PI / 5, 0.58)[index]]),
    bar: [[-1.15, -0.55], [1.15, -0.55], [1.15, 0.55], [-1.15, 0.55]],
    dash: [[-1, -0.28], [1, -0.28], [1, 0.28], [-1, 0.28]],
    pill: [[-1.15, 0], [-0.8, -0.6], [0.8, -0.6], [1.15, 0], [0.8, 0.6], [-0.8, 0.6]],
  };
  // The outline of a shape of radius 1 around the origin; null for a circle.
  kg.points = (shape) => POINTS[shape] || null;

  // A shape as SVG path data, for the legend and the drawings.
  kg.outline = (shape, x, y, radius) => {
    const points = kg.points(shape);
    const fixed = (value) => Math.round(value * 100) / 100;
    if (!points) return `M${fixed(x - radius)} ${fixed(y)}a${fixed(radius)} ${fixed(radius)} 0 1 0 ${fixed(2 * radius)} 0a${fixed(radius)} ${fixed(radius)} 0 1 0 ${fixed(-2 * radius)} 0`;
    return "M" + points.map(([dx, dy]) => `${fixed(x + dx * radius)} ${fixed(y + dy * radius)}`).join("L") + "Z";
  };
  // Hollow shapes are drawn as a line: a notion is a ring, an unnamed source a broken one, a cluster a faint one.
  kg.hollow = (shape) => ({ ring: [], dotted: [0.5, 0.4], cloud: [] })[shape];

  kg.badge = (kind, size = 18) => {
    const shape = kg.shape(kind);
    const hollow = kg.hollow(shape);
    const path = kg.svg("path", { d: kg.outline(shape, 12, 12, 8), class: hollow ? "hollow" : "full" });
    path.style.setProperty("--tint", `var(--${kind})`);
    if (shape === "dotted") path.setAttribute("stroke-dasharray", "4 3");
    return kg.svg("svg", { viewBox: "0 0 24 24", width: size, height: size, class: "badge", "aria-hidden": "true" }, path);
  };
  kg.stroke = (status, claimed) => {
    const line = kg.svg("path", { d: "M1 7h42", "stroke-dasharray": kg.dashes(status, claimed).join(" "), class: "stroke" });
    line.style.setProperty("--tint", `var(--${status})`);
    return kg.svg("svg", { viewBox: "0 0 44 14", width: 44, height: 14, "aria-hidden": "true" }, line);
  };
  kg.paint = () => {
    for (const kind of Object.keys(KINDS)) document.documentElement.style.setProperty(`--${kind}`, kg.color(kind));
    for (const status of Object.keys(STATUSES)) document.documentElement.style.setProperty(`--${status}`, kg.statusColor(status));
  };
  kg.paint();
  kg.on("theme", kg.paint);
}
