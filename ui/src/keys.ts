// Shortcut keys of a card with one question: each button with a data-key is pressed by that digit
// while the focus is inside the card, and says so. They can be turned off, and stay off (WCAG
// 2.1.4). The card carries the words for the switch; without script it has neither keys nor switch.

const PLACE = "keys";

/** Whether the last answer came from the keyboard: the next card then takes the focus. */
let pressed = false;

const on = (): boolean => localStorage.getItem(PLACE) !== "off";

/** The digit of a key, wherever the keyboard writes it. */
const digit = (event: KeyboardEvent): string => /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? "";

function show(buttons: HTMLButtonElement[]): void {
  for (const button of buttons) {
    button.querySelector("kbd")?.remove();
    button.removeAttribute("aria-keyshortcuts");
    if (!on()) continue;
    const key = document.createElement("kbd");
    key.textContent = button.dataset.key!;
    key.setAttribute("aria-hidden", "true");
    button.append(key);
    button.setAttribute("aria-keyshortcuts", button.dataset.key!);
  }
}

/** A checkbox that turns the keys on and off. */
function choice(label: string, change: () => void): HTMLElement {
  const field = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = on();
  box.addEventListener("change", () => {
    localStorage.setItem(PLACE, box.checked ? "on" : "off");
    change();
  });
  field.className = "field check";
  field.append(box, label);
  return field;
}

/** Makes the keys of a card. */
export function start(card: HTMLElement): void {
  const buttons = [...card.querySelectorAll<HTMLButtonElement>("button[data-key]")];
  show(buttons);
  card.append(choice(card.dataset.label ?? "", () => show(buttons)));
  card.addEventListener("keydown", (event) => {
    const typing = (event.target as Element).matches("select, textarea, input:not([type=checkbox])");
    const held = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat;
    const button = buttons.find((one) => one.dataset.key === digit(event) && !one.disabled);
    if (!on() || typing || held || !button) return;
    event.preventDefault();
    button.click();
  });
  // A click that no pointer made came from a key.
  card.addEventListener("click", (event) => (pressed = (event as MouseEvent).detail === 0));
  if (!pressed) return;
  card.tabIndex = -1;
  card.focus();
}
