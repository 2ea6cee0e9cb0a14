// Passkeys need script; everything else on these pages works without it. A form with data-passkey
// ("use" or "create") starts hidden and is shown where the browser knows passkeys.
const decoded = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
const encoded = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const withIds = (list) => (list ?? []).map((key) => ({ ...key, id: decoded(key.id) }));

const post = async (form, path, body) => {
  const response = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": form.elements._csrf.value },
    body: JSON.stringify(body),
  });
  if (response.redirected) {
    location.assign(response.url);
  }
  return response.json();
};

const ask = {
  use: (options) =>
    navigator.credentials.get({
      publicKey: { ...options, challenge: decoded(options.challenge), allowCredentials: withIds(options.allowCredentials) },
    }),
  create: (options) =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: decoded(options.challenge),
        user: { ...options.user, id: decoded(options.user.id) },
        excludeCredentials: withIds(options.excludeCredentials),
      },
    }),
};

const response = {
  use: (answer) => ({
    authenticatorData: encoded(answer.authenticatorData),
    clientDataJSON: encoded(answer.clientDataJSON),
    signature: encoded(answer.signature),
    userHandle: answer.userHandle ? encoded(answer.userHandle) : undefined,
  }),
  create: (answer) => ({
    attestationObject: encoded(answer.attestationObject),
    clientDataJSON: encoded(answer.clientDataJSON),
    transports: answer.getTransports ? answer.getTransports() : [],
  }),
};

const run = async (form) => {
  const kind = form.dataset.passkey;
  const started = await post(form, form.dataset.options, {});
  const credential = await ask[kind](started.options);
  const answer = {
    id: credential.id,
    rawId: encoded(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response: response[kind](credential.response),
  };
  const done = await post(form, form.dataset.finish, {
    sealed: started.sealed,
    credential: JSON.stringify(answer),
    label: form.elements.label?.value ?? "",
    back: form.elements.return?.value ?? "",
  });
  if (done.to) {
    location.assign(done.to);
  }
  return done.error;
};

for (const remark of document.querySelectorAll("[data-without-passkeys]")) {
  remark.hidden = Boolean(window.PublicKeyCredential);
}
for (const form of document.querySelectorAll("form[data-passkey]")) {
  const problem = form.querySelector("[role=alert]");
  form.hidden = !window.PublicKeyCredential;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      problem.textContent = (await run(form)) ?? "";
    } catch (refused) {
      problem.textContent = form.dataset.refused;
    }
  });
}
