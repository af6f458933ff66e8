// Passkeys: signing in without a mail, and adding a passkey to an account. The buttons are made
// here, so without script there is never a dead one. The page carries a
// <div data-island="passkey" data-passkey="use"> or "make" with the addresses to ask and to
// answer, and the words to show.

function bytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (c) => c.charCodeAt(0));
}

function text(buffer: ArrayBuffer | null): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer ?? new ArrayBuffer(0)));
  return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function ask(address: string, body: unknown, csrf: string): Promise<any> {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Csrf": csrf },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function make(place: HTMLElement, csrf: string): Promise<any> {
  const wish = await ask(place.dataset.ask!, {}, csrf);
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(wish.challenge),
      rp: { id: wish.host, name: wish.name },
      user: { id: bytes(wish.user), name: wish.email, displayName: wish.email },
      pubKeyCredParams: [{ type: "public-key", alg: -8 }, { type: "public-key", alg: -7 }],
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      excludeCredentials: wish.known.map((id: string) => ({ type: "public-key", id: bytes(id) })),
      attestation: "none",
    },
  })) as PublicKeyCredential;
  const said = made.response as AuthenticatorAttestationResponse;
  return ask(place.dataset.answer!, {
    id: text(made.rawId),
    client_data: text(said.clientDataJSON),
    authenticator_data: text(said.getAuthenticatorData()),
    public_key: text(said.getPublicKey()),
  }, csrf);
}

async function use(place: HTMLElement, csrf: string): Promise<any> {
  const wish = await ask(place.dataset.ask!, {}, csrf);
  const used = (await navigator.credentials.get({
    publicKey: { challenge: bytes(wish.challenge), rpId: wish.host, userVerification: "required" },
  })) as PublicKeyCredential;
  const said = used.response as AuthenticatorAssertionResponse;
  return ask(place.dataset.answer!, {
    id: text(used.rawId),
    client_data: text(said.clientDataJSON),
    authenticator_data: text(said.authenticatorData),
    signature: text(said.signature),
  }, csrf);
}

/** Puts a button into a place that offers a passkey, when the browser can use one. */
export function start(place: HTMLElement): void {
  if (!("credentials" in navigator) || !("PublicKeyCredential" in window)) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet";
  button.textContent = place.dataset.label ?? "";
  const state = document.createElement("p");
  state.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    button.disabled = true;
    state.textContent = "";
    try {
      const csrf = place.dataset.csrf ?? "";
      const done = place.dataset.passkey === "make" ? make(place, csrf) : use(place, csrf);
      location.assign((await done).to);
    } catch {
      state.textContent = place.dataset.failed ?? "";
      button.disabled = false;
    }
  });
  place.append(button, state);
}
