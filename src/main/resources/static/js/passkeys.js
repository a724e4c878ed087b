// Passkeys: shown only where the browser has them. The page works without.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '');
  const keys = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function post(url, body) {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'Content-Type': 'application/json',
        'X-XSRF-TOKEN': document.querySelector('meta[name="csrf-token"]').content,
      },
      body: JSON.stringify(body || {}),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.status === 204 ? null : answer.json();
  }

  function described(credential, response) {
    return {
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment || undefined,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    };
  }

  async function make(part) {
    const options = await post('/compte/cles/offre');
    const made = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: keys(options.excludeCredentials),
      },
    });
    const label = part.querySelector('input').value.trim() || part.dataset.label;
    await post('/compte/cles', {
      credential: described(made, {
        clientDataJSON: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject),
        transports: made.response.getTransports?.() || [],
      }),
      label,
    });
    location.reload();
  }

  async function enter(part) {
    const options = await post('/connexion/cle/defi');
    const got = await navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: keys(options.allowCredentials),
      },
    });
    const suite = new URLSearchParams(location.search).get('suite') || '/';
    const answer = await post(
      '/connexion/cle?suite=' + encodeURIComponent(suite),
      described(got, {
        clientDataJSON: text(got.response.clientDataJSON),
        authenticatorData: text(got.response.authenticatorData),
        signature: text(got.response.signature),
        userHandle: got.response.userHandle ? text(got.response.userHandle) : null,
      }),
    );
    location.assign(answer.suite);
  }

  document.querySelectorAll('[data-passkey]').forEach((part) => {
    part.hidden = false;
    part.querySelector('button').addEventListener('click', async () => {
      const line = part.querySelector('[role="status"]');
      line.textContent = '';
      try {
        await (part.dataset.passkey === 'make' ? make(part) : enter(part));
      } catch {
        line.textContent = part.dataset.failed;
      }
    });
  });
})();
