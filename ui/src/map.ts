// The map island: a place and the row of a table that leads to the same address show each other.

export function start(figure: HTMLElement): void {
  let shown: Element[] = [];
  const link = (inside: Element): Element | null => {
    const place = inside.closest("svg a[href]");
    if (place) return figure.contains(place) ? place : null;
    return inside.closest("main :is(tr, li)")?.querySelector("a[href]") ?? null;
  };
  const mark = (event: Event): void => {
    for (const element of shown) element.classList.remove("on");
    shown = [];
    const address = event.target instanceof Element && link(event.target)?.getAttribute("href");
    if (!address) return;
    const same = `a[href="${CSS.escape(address)}"]`;
    const shapes = figure.querySelectorAll(`svg ${same} :is(.land, .pin)`);
    if (!shapes.length) return;
    const rows = [...document.querySelectorAll(`main :is(tr, li) ${same}`)];
    shown = [...shapes, ...rows.flatMap((row) => row.closest("tr, li") ?? [])];
    for (const element of shown) element.classList.add("on");
  };
  // On the page as a whole: sorting puts another table in the place of this one.
  for (const kind of ["pointerover", "focusin"]) document.addEventListener(kind, mark);
}
