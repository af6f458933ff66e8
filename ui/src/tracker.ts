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

/** Fills the field of a vote card, unless the voter has written into it. */
export function start(card: HTMLElement): void {
  const field = card.querySelector<HTMLInputElement>("input[name=tracker]");
  if (field && !field.value) field.value = draw();
}
