// The map island: a place and the row of a table that leads to the same address show each other.

export function start(figure: HTMLElement): void {
  const rows = new Map<string, HTMLElement>();
  for (const link of document.querySelectorAll<HTMLElement>("main tr a[href], main li a[href]")) {
    const row = link.closest<HTMLElement>("tr, li");
    const address = link.getAttribute("href");
    if (row && address && !figure.contains(link)) rows.set(address, row);
  }
  const listen = (element: Element, mark: (on: boolean) => void): void => {
    for (const kind of ["pointerenter", "focusin"]) element.addEventListener(kind, () => mark(true));
    for (const kind of ["pointerleave", "focusout"]) element.addEventListener(kind, () => mark(false));
  };
  for (const place of figure.querySelectorAll<SVGAElement>("svg a[href]")) {
    const row = rows.get(place.getAttribute("href") ?? "");
    const shapes = place.querySelectorAll(".land, .pin");
    const mark = (on: boolean): void => {
      row?.classList.toggle("on", on);
      for (const shape of shapes) shape.classList.toggle("on", on);
    };
    listen(place, mark);
    if (row) listen(row, mark);
  }
}
