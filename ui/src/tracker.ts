// The tracker of a closed ballot, drawn on the voter's own machine: whoever serves the page does
// not choose it. Without script the voter makes one up.

/** 32 letters and digits of which none looks like another: five bits each. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Draws a tracker of 80 bits, in groups that can be read aloud. */
function draw(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const letters = Array.from(bytes, (byte) => LETTERS.charAt(byte % LETTERS.length)).join("");
  return letters.match(/.{4}/g)!.join("-");
}

/** Under which name this tab remembers what was sent for a seat, in whatever language. */
function nameOf(form: HTMLFormElement): string {
  const path = new URL(form.action).pathname.replace(/^\/[a-z]{2}\//, "/");
  return `tracker ${path} ${new FormData(form).get("seat")}`;
}

/**
 * Fills the field of a vote card, unless the voter has written into it. Whoever has voted sees the
 * tracker they sent from this tab; another one is drawn only when they open the card again.
 */
export function start(card: HTMLElement): void {
  const field = card.querySelector<HTMLInputElement>("input[name=tracker]");
  const form = field?.form;
  if (!field || !form) return;
  const fill = () => {
    if (!field.value) field.value = draw();
  };
  const name = nameOf(form);
  const sent = sessionStorage.getItem(name);
  // A field that comes back filled was refused: nothing was cast under what it says.
  if (sent && sent === field.value) sessionStorage.removeItem(name);
  const cast = card.querySelector<HTMLElement>("[data-cast]");
  if (cast && sent) {
    cast.querySelector("output")!.textContent = sent;
    cast.hidden = false;
  }
  const again = card.querySelector("details");
  if (again) again.addEventListener("toggle", fill);
  else fill();
  form.addEventListener("submit", () => sessionStorage.setItem(name, field.value));
}
