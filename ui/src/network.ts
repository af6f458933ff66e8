// The network island: pan, zoom, hover and search over the picture the server drew. Positions
// come from the server; nothing is laid out here. Drawing goes to an off-screen canvas; while
// the picture moves, that canvas is drawn scaled and shifted, and redrawn when it rests: some of
// it each frame, so that a large picture grows and the page stays at hand.

import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { Grid } from "./network-grid";
import { read, type Network } from "./network-data";
import { arrows, inOrder, nodes, ties, type Colours, type View } from "./network-paint";

const REST_MS = 140;
const CELL = 48;
/** Up to this many organisations every name is fetched; above, those of the best linked. */
const ALL_NAMES = 150;
const NAMED = 30;
const AT_ONCE = 50;
/** How long drawing takes of a frame. */
const FRAME_MS = 12;

function colours(element: Element): Colours {
  const style = getComputedStyle(element);
  const value = (name: string): string => style.getPropertyValue(name).trim();
  const kinds = ["--control", 1, 2, 3, 4, 5, 6, 7, 8].map((n) => value(n === "--control" ? n : `--c${n}`));
  return {
    kinds, line: value("--control"), ink: value("--ink"),
    surface: value("--surface"), muted: value("--muted"),
  };
}

/** An organisation as the server tells of it; with all in words where it was asked about. */
interface Named {
  i: number;
  name: string;
  href: string;
  about?: { sign: number; kind: string; lines: string[]; around: string };
}

/** The shape of a constituency, from the definitions that every page carries. */
function symbol(sign: number): SVGElement {
  const [shape, use] = ["svg", "use"].map((name) => document.createElementNS("http://www.w3.org/2000/svg", name));
  shape.setAttribute("class", `sym f${sign}`);
  shape.setAttribute("viewBox", "-6 -6 12 12");
  shape.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#s${Math.max(sign, 1)}`);
  shape.append(use);
  return shape as SVGElement;
}

class Picture implements View {
  private readonly canvas = document.createElement("canvas");
  private readonly store = document.createElement("canvas");
  private stored: ZoomTransform = zoomIdentity;
  now: ZoomTransform = zoomIdentity;
  private timer = 0;
  /** Which drawing is under way; a later one ends an earlier one. */
  private drawing = 0;
  /** Whether a whole picture is shown: it stays until the next one is whole. */
  private whole = false;
  wide = 0;
  private tall = 0;
  /** Pixels of the device to one of the page. */
  ratio = 1;
  private fitting = { scale: 1, x: 0, y: 0 };
  chosen = -1;
  colour: Colours;
  private readonly grid: Grid;
  private readonly behaviour = zoom<HTMLCanvasElement, unknown>().scaleExtent([0.5, 40]);
  private readonly names = new Map<number, { name: string; href: string }>();
  private readonly tip = document.createElement("div");
  /** Signs that the reader faded in the legend. */
  private readonly off = new Set<number>();
  hushed: Uint8Array | null = null;
  /** Whose names stand in the picture, best linked first. */
  private named: number[] = [];
  readonly order: Uint32Array;

  constructor(
    private readonly figure: HTMLElement, private readonly stage: HTMLElement,
    readonly data: Network,
  ) {
    this.colour = colours(figure);
    this.grid = new Grid(data, CELL);
    this.order = inOrder(data);
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute("role", "application");
    this.canvas.setAttribute("aria-label", this.word("title"));
    this.canvas.setAttribute("aria-description", this.word("help"));
    this.tip.className = "tip";
    this.tip.setAttribute("role", "status");
  }

  /** The words and addresses that the server wrote beside its picture. */
  private word(key: string): string {
    return this.stage.dataset[key] ?? "";
  }

  /** Puts the canvas in the place of the server's picture. */
  open(): void {
    const height = this.stage.getBoundingClientRect().height;
    this.canvas.style.setProperty("height", `${Math.max(height, 260)}px`);
    this.stage.replaceChildren(this.canvas);
    this.stage.after(this.tools(), this.tip);
    this.legend();
    select(this.canvas)
      .call(this.behaviour.filter((event: Event) => this.meant(event)))
      .on("dblclick.zoom", null);
    this.behaviour.on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      this.now = event.transform;
      this.moved();
    });
    new ResizeObserver(() => this.measure()).observe(this.canvas);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      this.colour = colours(this.figure);
      this.redraw();
    });
    this.canvas.addEventListener("pointermove", (event) => void this.point(event));
    this.canvas.addEventListener("click", (event) => void this.click(event));
    this.canvas.addEventListener("keydown", (event) => this.key(event));
    this.measure();
    void this.nameAll().catch(() => undefined);
  }

  /** The names that the server's picture showed stay in this one. */
  private async nameAll(): Promise<void> {
    const { n, links } = this.data;
    const best = Array.from({ length: n }, (_, i) => i).sort((a, b) => links(b) - links(a) || a - b);
    const wanted = best.slice(0, n <= ALL_NAMES ? n : NAMED);
    for (let i = 0; i < wanted.length; i += AT_ONCE) {
      await this.learn(wanted.slice(i, i + AT_ONCE));
      this.named = wanted.slice(0, i + AT_ONCE);
    }
    this.redraw();
  }

  /** The page keeps scrolling under one finger and the plain wheel, unless zoomed in. */
  private meant(event: Event): boolean {
    if (event instanceof WheelEvent) return event.ctrlKey || document.activeElement === this.canvas;
    if (window.TouchEvent && event instanceof TouchEvent) return event.touches.length > 1 || this.now.k > 1;
    return (event as MouseEvent).button === 0;
  }

  private tools(): HTMLElement {
    const bar = document.createElement("div");
    bar.className = "tools";
    const form = document.getElementById("find") as HTMLFormElement | null;
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search(form);
    });
    const button = (words: string, act: () => void): void => {
      const one = document.createElement("button");
      one.type = "button";
      one.className = "button quiet";
      one.textContent = words;
      one.addEventListener("click", act);
      bar.append(one);
    };
    button(`+ ${this.word("in")}`, () => this.by(1.5));
    button(`− ${this.word("out")}`, () => this.by(1 / 1.5));
    button(this.word("fit"), () => this.fit());
    if (document.fullscreenEnabled) {
      const { figure, canvas } = this;
      const height = canvas.style.height;
      button(this.word("full"), () => void (document.fullscreenElement
        ? document.exitFullscreen() : figure.requestFullscreen()));
      figure.addEventListener("fullscreenchange", () =>
        canvas.style.setProperty("height", document.fullscreenElement ? "75vh" : height));
    }
    return bar;
  }

  /** Each line of the legend fades those who have its sign, or shows them again. */
  private legend(): void {
    const list = this.figure.querySelector<HTMLElement>(".signs");
    if (list) list.hidden = false;
    for (const link of list?.querySelectorAll<HTMLElement>("a[data-sign]") ?? []) {
      const [button, sign] = [document.createElement("button"), Number(link.dataset.sign)];
      button.type = "button";
      const titles = [link.title, link.dataset.turned ?? link.title];
      if (link.classList.contains("off")) titles.reverse();
      button.append(...link.childNodes);
      const turn = (off: boolean): void => {
        if (off) this.off.add(sign);
        else this.off.delete(sign);
        button.setAttribute("aria-pressed", String(off));
        button.classList.toggle("off", off);
        button.title = titles[Number(off)];
      };
      button.addEventListener("click", () => {
        turn(!this.off.has(sign));
        this.keep();
        this.hush();
        this.redraw();
      });
      turn(link.classList.contains("off"));
      link.replaceWith(button);
    }
    this.hush();
  }

  /** The next question keeps what is faded. */
  private keep(): void {
    for (const field of document.querySelectorAll<HTMLInputElement>("input[name=fade][data-of]")) {
      field.value = `${field.dataset.of}:${[...this.off].join()}`;
      field.disabled = this.off.size === 0;
    }
  }

  private hush(): void {
    const { faded, kinds } = this.data;
    const hushed = faded.map((one, i) => (one || this.off.has(kinds[i]) ? 1 : 0));
    this.hushed = hushed.includes(1) ? hushed : null;
  }

  private by(factor: number): void {
    select(this.canvas).call(this.behaviour.scaleBy, factor);
  }

  private fit(): void {
    select(this.canvas).call(this.behaviour.transform, zoomIdentity);
  }

  private measure(): void {
    const ratio = Math.min(devicePixelRatio, 2);
    const box = this.canvas.getBoundingClientRect();
    // A canvas of no size is none to the browser.
    [this.wide, this.tall, this.ratio] = [box.width * ratio || 1, box.height * ratio || 1, ratio];
    for (const canvas of [this.canvas, this.store]) {
      [canvas.width, canvas.height] = [this.wide, this.tall];
    }
    this.whole = false;
    const { low, high } = this.data;
    const margin = 24 * ratio;
    const scale = Math.min(
      (this.wide - 2 * margin) / Math.max(high[0] - low[0], 1),
      (this.tall - 2 * margin) / Math.max(high[1] - low[1], 1),
    );
    this.fitting = {
      scale,
      x: (this.wide - (low[0] + high[0]) * scale) / 2,
      y: (this.tall - (low[1] + high[1]) * scale) / 2,
    };
    this.redraw();
  }

  /** While moving: the stored picture, scaled and shifted. */
  private moved(): void {
    this.drawing++;
    const { ratio } = this;
    const factor = this.now.k / this.stored.k;
    const paper = this.canvas.getContext("2d")!;
    paper.setTransform(1, 0, 0, 1, 0, 0);
    paper.clearRect(0, 0, this.wide, this.tall);
    paper.setTransform(factor, 0, 0, factor,
      (this.now.x - this.stored.x * factor) * ratio, (this.now.y - this.stored.y * factor) * ratio);
    paper.drawImage(this.store, 0, 0);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.redraw(), REST_MS);
  }

  /** A point of the data on the canvas, in device pixels. */
  at(index: number): [number, number] {
    const { ratio } = this;
    const { scale, x, y } = this.fitting;
    const { xs, ys } = this.data;
    return [
      (xs[index] * scale + x) * this.now.k + this.now.x * ratio,
      (ys[index] * scale + y) * this.now.k + this.now.y * ratio,
    ];
  }

  inside([x, y]: [number, number], margin: number): boolean {
    return x > -margin && y > -margin && x < this.wide + margin && y < this.tall + margin;
  }

  private redraw(): void {
    const paper = this.store.getContext("2d")!;
    paper.setTransform(1, 0, 0, 1, 0, 0);
    paper.globalAlpha = 1;
    paper.clearRect(0, 0, this.wide, this.tall);
    this.stored = this.now;
    const [parts, mine] = [this.parts(paper), ++this.drawing];
    const go = (): void => {
      if (mine !== this.drawing) return;
      const until = performance.now() + FRAME_MS;
      let done = false;
      while (!done && performance.now() < until) done = parts.next().done === true;
      if (done || !this.whole) this.show();
      this.whole ||= done;
      this.canvas.setAttribute("aria-busy", String(!done));
      if (!done) requestAnimationFrame(go);
    };
    go();
  }

  /** The stored picture as it is. */
  private show(): void {
    const shown = this.canvas.getContext("2d")!;
    shown.setTransform(1, 0, 0, 1, 0, 0);
    shown.clearRect(0, 0, this.wide, this.tall);
    shown.drawImage(this.store, 0, 0);
  }

  /** The whole picture, a part at each turn. */
  private *parts(paper: CanvasRenderingContext2D): Generator<void> {
    const near = this.chosen >= 0 ? new Set([this.chosen, ...this.data.near(this.chosen)]) : null;
    yield* ties(this, paper);
    yield* nodes(this, paper, near);
    arrows(this, paper);
    this.drawNames(paper, near);
  }

  /** Names beside their shapes; one that would cover another waits until there is room. */
  private drawNames(paper: CanvasRenderingContext2D, kept: Set<number> | null): void {
    const { ratio } = this;
    const many = !kept && this.named.length > 60;
    const size = (many ? 12 : 14) * ratio;
    const small = this.wide / ratio < 500;
    paper.font = `${kept ? 600 : 400} ${size}px ${getComputedStyle(this.figure).fontFamily}`;
    paper.lineWidth = 3 * ratio;
    paper.lineJoin = "round";
    const taken: [number, number, number, number][] = [];
    const free = (x: number, y: number, wide: number): boolean => taken.every(([u, v, w, t]) =>
      x > w || x + wide < u || y > t || y + size < v);
    for (const i of kept ?? (small && this.now.k < 2 ? this.named.slice(0, 12) : this.named)) {
      if (!kept && this.hushed?.[i]) continue;
      const whole = this.names.get(i)?.name;
      const [x, y] = this.at(i);
      if (!whole || !this.inside([x, y], 0)) continue;
      const name = !kept && whole.length > 28 ? `${whole.slice(0, 27).trimEnd()}…` : whole;
      const wide = paper.measureText(name).width;
      const away = this.data.sizes[i] * ratio + 4 * ratio;
      const places = [
        [x + away, y - size / 2], [x - wide / 2, y + away], [x - wide / 2, y - away - size],
        [x - away - wide, y - size / 2],
      ];
      const inside = places.filter(([u]) => u > 0 && u + wide < this.wide);
      const [u, v] = inside.find(([u, v]) => free(u, v, wide)) ?? (kept ? places[0] : []);
      if (u === undefined) continue;
      taken.push([u, v, u + wide, v + size]);
      paper.strokeStyle = this.colour.surface;
      paper.strokeText(name, u, v + size * 0.85);
      paper.fillStyle = this.colour.ink;
      paper.fillText(name, u, v + size * 0.85);
    }
  }

  /** The node under a pointer, by the grid. */
  private under(event: PointerEvent | MouseEvent): number {
    const { ratio } = this;
    const box = this.canvas.getBoundingClientRect();
    const { scale, x, y } = this.fitting;
    const px = ((event.clientX - box.left) * ratio - this.now.x * ratio) / this.now.k;
    const py = ((event.clientY - box.top) * ratio - this.now.y * ratio) / this.now.k;
    const reach = (18 * ratio) / this.now.k / scale;
    return this.grid.nearest((px - x) / scale, (py - y) / scale, reach);
  }

  private async learn(wanted: number[]): Promise<void> {
    const unknown = wanted.filter((i) => !this.names.has(i)).slice(0, 60);
    if (unknown.length) await this.ask("ids", unknown.join(","));
  }

  /** What the server knows of some of them, by places or by words. */
  private async ask(key: "ids" | "q" | "about", value: string): Promise<Named[]> {
    const address = this.word("names");
    if (!address) return [];
    const mark = address.includes("?") ? "&" : "?";
    const answer = await fetch(`${address}${mark}${key}=${encodeURIComponent(value)}`);
    const list = (await answer.json()) as Named[];
    for (const { i, name, href } of list) this.names.set(i, { name, href });
    return list;
  }

  private async point(event: PointerEvent): Promise<void> {
    const found = this.under(event);
    this.canvas.style.setProperty("cursor", found < 0 ? "grab" : "pointer");
    // The card of whoever is chosen stays while the pointer is on its way to it.
    if (found < 0 || this.chosen >= 0) return;
    await this.learn([found]);
    this.tip.textContent = this.names.get(found)?.name ?? "";
  }

  private async click(event: MouseEvent): Promise<void> {
    await this.choose(this.under(event));
  }

  private async choose(index: number): Promise<void> {
    this.chosen = index;
    this.redraw();
    if (index < 0) return void (this.tip.textContent = "");
    await this.learn([index, ...this.data.near(index)]);
    this.redraw();
    const [known] = await this.ask("about", String(index));
    if (known && this.chosen === index) this.tell(known);
  }

  /** What is known of the one chosen, and where to go from there. */
  private tell({ name, href, about }: Named): void {
    const line = (...parts: (Node | string)[]): HTMLElement => {
      const one = document.createElement("p");
      one.append(...parts);
      return one;
    };
    const link = (to: string, words: string): HTMLElement => {
      const one = document.createElement("a");
      one.href = to;
      one.textContent = words;
      return one;
    };
    const bold = document.createElement("b");
    bold.textContent = name;
    const sign = about ? [symbol(about.sign), " "] : [];
    this.tip.replaceChildren(
      line(bold, about ? " · " : "", ...sign, about?.kind ?? ""),
      ...(about ? [line(about.lines.join(" · "))] : []),
      line(link(href, this.word("open")), ...(about ? [" · ", link(about.around, this.word("around"))] : [])),
    );
  }

  /** Moves to the one who is meant; of several, or of somebody outside this part, the server tells. */
  private async search(form: HTMLFormElement): Promise<void> {
    const words = form.querySelector<HTMLInputElement>("[type=search]")?.value ?? "";
    if (!words.trim()) return this.choose(-1);
    const list = await this.ask("q", words);
    if (list.length !== 1) return form.submit();
    await this.choose(list[0].i);
    const [x, y] = this.at(list[0].i);
    const { ratio } = this;
    const free = this.now.k >= 1 ? this.now : zoomIdentity;
    const moved = free.translate(
      (this.wide / 2 - x) / ratio / free.k, (this.tall / 2 - y) / ratio / free.k,
    );
    select(this.canvas).call(this.behaviour.transform, moved);
  }

  /** The neighbour (or, with none chosen, the best connected) that lies most in a direction. */
  private step(dx: number, dy: number): void {
    if (this.chosen < 0) {
      select(this.canvas).call(this.behaviour.translateBy, (-dx * 60) / this.now.k, (-dy * 60) / this.now.k);
      return;
    }
    const [x, y] = this.at(this.chosen);
    let [best, most] = [-1, 0];
    for (const other of this.data.near(this.chosen)) {
      const [u, v] = this.at(other);
      const along = ((u - x) * dx + (v - y) * dy) / Math.max(Math.hypot(u - x, v - y), 1);
      if (along > most) [best, most] = [other, along];
    }
    if (best >= 0) void this.choose(best);
  }

  private key(event: KeyboardEvent): void {
    const acts: Record<string, () => void> = {
      ArrowLeft: () => this.step(-1, 0), ArrowRight: () => this.step(1, 0),
      ArrowUp: () => this.step(0, -1), ArrowDown: () => this.step(0, 1),
      "+": () => this.by(1.5), "=": () => this.by(1.5), "-": () => this.by(1 / 1.5),
      "0": () => this.fit(),
      Enter: () => this.tip.querySelector("a")?.click(),
      Escape: () => (this.chosen < 0 ? this.canvas.blur() : void this.choose(-1)),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }
}

export async function start(figure: HTMLElement): Promise<void> {
  const stage = figure.querySelector<HTMLElement>(".stage");
  if (!stage || !document.createElement("canvas").getContext("2d")) return;
  const answer = await fetch(figure.dataset.src!);
  if (!answer.ok) throw new Error(`data: ${answer.status}`);
  new Picture(figure, stage, read(await answer.arrayBuffer())).open();
}
