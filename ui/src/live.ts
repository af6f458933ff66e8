// On every page: forms and links that replace one part of the page, forms that keep their text
// when the network fails, the reader's own time beside UTC, and the loading of islands.
// Everything works without it.

const said = (): HTMLElement | null => document.getElementById("live");

function say(words: string): void {
  const place = said();
  if (place) place.textContent = words;
}

async function fetched(url: string, init?: RequestInit): Promise<[Response, Document]> {
  const answer = await fetch(url, { credentials: "same-origin", ...init });
  if (!(answer.headers.get("Content-Type") ?? "").includes("html")) throw new Error("not a page");
  return [answer, new DOMParser().parseFromString(await answer.text(), "text/html")];
}

/** Replaces the element `#id` by the one of the same id at `url`, and keeps the focus. */
async function replace(selector: string, url: string, push: boolean): Promise<void> {
  const old = document.querySelector<HTMLElement>(selector);
  if (!old) return location.assign(url);
  old.setAttribute("aria-busy", "true");
  try {
    const [answer, page] = await fetched(url, { headers: { "X-Partial": selector.slice(1) } });
    const fresh = page.querySelector<HTMLElement>(selector);
    if (!answer.ok || !fresh) return location.assign(url);
    const active = document.activeElement as HTMLInputElement | null;
    const key = active && old.contains(active) ? active.name || active.getAttribute("href") : null;
    const caret = active?.selectionStart ?? null;
    old.replaceWith(document.adoptNode(fresh));
    if (key) {
      const same = [...fresh.querySelectorAll<HTMLInputElement>("[name],[href]")];
      const found = same.find((e) => e.name === key || e.getAttribute("href") === key);
      (found ?? fresh).focus();
      if (found && caret !== null && found.type === "search") found.setSelectionRange(caret, caret);
    }
    if (page.title) document.title = page.title;
    if (push) history.pushState(selector, "", url);
    say(fresh.dataset.count ?? "");
    look(fresh);
  } catch {
    old.removeAttribute("aria-busy");
    say(said()?.dataset.failed ?? "");
  }
}

const place = (answer: Response): string => answer.url.split("#")[0];

/** Shows another page in place of this one. */
function show(page: Document): void {
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
  scrollTo(0, 0);
  (document.querySelector<HTMLElement>(".errors") ?? document.getElementById("main"))?.focus();
  look(document);
}

/** Sends a form. The answer becomes the page; when nothing comes back the text stays. */
async function send(form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
  const data = new FormData(form);
  const button = pressed as HTMLButtonElement | null;
  if (button?.name) data.append(button.name, button.value);
  const whole = form.enctype === "multipart/form-data";
  if (button) button.disabled = true;
  try {
    const body = whole ? data : new URLSearchParams(data as unknown as Record<string, string>);
    const [answer, page] = await fetched(form.action, { method: "POST", body });
    if (answer.redirected) history.pushState(null, "", place(answer));
    show(page);
  } catch {
    if (button) button.disabled = false;
    let note = form.querySelector<HTMLElement>(".unsent");
    if (!note) {
      note = document.createElement("p");
      note.className = "error unsent";
      form.append(note);
    }
    note.textContent = said()?.dataset.failed ?? "";
    say(note.textContent);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement;
  const part = form.dataset.live;
  if (event.defaultPrevented) return;
  if (part && form.method === "get") {
    event.preventDefault();
    const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    void replace(part, `${form.action.split("?")[0]}?${query}`, true);
  } else if (form.method === "post" && form.matches(".form")) {
    event.preventDefault();
    void send(form, event.submitter);
  }
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-live]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  void replace(link.dataset.live!, link.href, true);
});

/** Looks after a second how far work is, for as long as it goes on; then shows what came of it. */
function watch(work: HTMLElement): void {
  setTimeout(async () => {
    if (!work.isConnected) return;
    const seen = await fetched(location.href).catch(() => null);
    const fresh = seen?.[1].getElementById(work.id);
    if (seen && !fresh) {
      history.replaceState(null, "", place(seen[0]));
      return show(seen[1]);
    }
    // What is read out aloud stays the same part of the page, or nobody would hear it change.
    for (const [i, part] of [...(fresh?.children ?? [])].entries()) {
      const own = work.children[i];
      if (!own || own.outerHTML === part.outerHTML) continue;
      if (own.ariaLive) own.textContent = part.textContent;
      else own.replaceWith(part);
    }
    watch(work);
  }, 1000);
}

// Filter as one types, once the typing rests.
let waiting = 0;
document.addEventListener("input", (event) => {
  const field = event.target as HTMLInputElement;
  if (field.type !== "search" || !field.form?.dataset.live) return;
  clearTimeout(waiting);
  waiting = window.setTimeout(() => field.form?.requestSubmit(), 300);
});

addEventListener("popstate", (event) => {
  if (typeof event.state === "string") void replace(event.state, location.href, false);
  else location.reload();
});

/** Finds what needs script in a new part of the page. */
function look(part: ParentNode): void {
  const zone = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short", numberingSystem: "latn",
  });
  if (new Date().getTimezoneOffset() !== 0) {
    for (const time of part.querySelectorAll<HTMLTimeElement>("time.minute:not([data-own])")) {
      time.dataset.own = "";
      time.append(` (${zone.format(new Date(time.dateTime))})`);
    }
  }
  const work = part.querySelector<HTMLElement>("#work");
  if (work) watch(work);
  for (const button of part.querySelectorAll<HTMLElement>("[data-print]")) {
    button.hidden = false;
    button.onclick = () => print();
  }
  // A hub that was not told its own address has the reader's.
  for (const line of part.querySelectorAll<HTMLElement>("[data-here]")) {
    line.textContent = line.textContent!.replace('"/', `"${location.origin}/`);
    delete line.dataset.here;
    line.closest("details")?.querySelector(".unhosted")?.remove();
  }
  const thrifty = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
  for (const island of part.querySelectorAll<HTMLElement>("[data-island][data-module]")) {
    if (!(thrifty && island.tagName === "FIGURE")) near.observe(island);
  }
}

const near = new IntersectionObserver((seen) => {
  for (const { target, isIntersecting } of seen) {
    if (!isIntersecting) continue;
    near.unobserve(target);
    const island = target as HTMLElement;
    import(island.dataset.module!)
      .then((module) => module.start?.(island))
      .catch((why) => console.warn(`island ${island.dataset.island}: ${why}`));
  }
}, { rootMargin: "300px" });

look(document);
