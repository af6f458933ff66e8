// The map island: a place and its row in the table beside it show each other. The names are
// those the server wrote.

export function start(figure: HTMLElement): void {
  const rows = new Map<string, HTMLElement>();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-place], li[data-place]")) {
    rows.set(row.dataset.place!, row);
  }
  const shapes = figure.querySelectorAll<SVGElement>("svg [data-place]");
  const mark = (place: string | undefined, on: boolean): void => {
    if (!place) return;
    rows.get(place)?.classList.toggle("on", on);
    for (const shape of shapes) {
      if (shape.dataset.place === place) shape.classList.toggle("on", on);
    }
  };
  const listen = (element: Element, place: string | undefined): void => {
    for (const [kind, on] of [["pointerenter", true], ["focusin", true],
      ["pointerleave", false], ["focusout", false]] as const) {
      element.addEventListener(kind, () => mark(place, on));
    }
  };
  for (const shape of shapes) listen(shape.closest("a") ?? shape, shape.dataset.place);
  for (const [place, row] of rows) listen(row, place);
}
