// Comfort on top of pages that work without it. No framework; runs under a strict content policy.
(() => {
  'use strict';
  const TOAST_MS = 10000;
  const AUTOSAVE_MS = 900;
  const all = (root, selector) => [
    ...(root.matches?.(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];

  // A toast leaves after ten seconds, unless somebody is on it.
  function leaveLater(toast) {
    const leave = () => {
      if (toast.matches(':hover, :focus-within')) setTimeout(leave, 2000);
      else toast.remove();
    };
    setTimeout(leave, TOAST_MS);
  }

  // A form with data-autosave="url" sends itself there; the answer's text goes to its [data-saved] line.
  function autosave(form) {
    const line = form.querySelector('[data-saved]');
    let timer;
    let last = new URLSearchParams(new FormData(form)).toString();
    let sending = Promise.resolve();
    const save = () => {
      clearTimeout(timer);
      const body = new URLSearchParams(new FormData(form)).toString();
      if (body === last || form.dataset.sent) return;
      sending = sending.then(async () => {
        try {
          const answer = await fetch(form.dataset.autosave, {
            method: 'POST',
            body,
            keepalive: body.length < 60000,
            credentials: 'same-origin',
            headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Autosave': 'true' },
          });
          if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
          last = body;
          if (line) line.textContent = (await answer.text()).slice(0, 200);
        } catch {
          if (line) line.textContent = form.dataset.notSaved || '';
        }
      });
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(save, AUTOSAVE_MS);
    };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    addEventListener('pagehide', save);
  }

  async function copy(button) {
    const value = new URL(button.dataset.copy, location.href).href;
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      const field = Object.assign(document.createElement('textarea'), { value });
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
      button.focus();
    }
    const words = button.querySelector('span') || button;
    const before = words.textContent;
    words.textContent = button.dataset.copied || before;
    setTimeout(() => (words.textContent = before), 2500);
  }

  function start(root) {
    all(root, '[data-toast]').forEach(leaveLater);
    all(root, 'form[data-autosave]').forEach(autosave);
    all(root, '[data-print], [data-copy]').forEach((button) => (button.hidden = false));
    if (navigator.share) all(root, '[data-share]').forEach((button) => (button.hidden = false));
    all(root, '[data-focus]').at(0)?.focus();
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-copy], [data-share], [data-print]');
    if (button?.dataset.copy !== undefined) copy(button);
    if (button?.dataset.print !== undefined) print();
    if (button?.dataset.share !== undefined) {
      navigator
        .share({ title: document.title, url: new URL(button.dataset.share, location.href).href })
        .catch(() => {}); // the reader closed the sheet
    }
    document.querySelectorAll('details.menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      const search = document.querySelector('[data-search]');
      if (search && search.offsetParent) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
    if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach((menu) => {
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }
  });

  // A card of the board dropped on a column is moved as its menu would move it.
  let dragged;
  document.addEventListener('dragstart', (event) => {
    dragged = event.target.closest?.('[data-card]');
    if (!dragged) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.card);
    dragged.classList.add('board-dragged');
  });
  document.addEventListener('dragend', () => {
    dragged?.classList.remove('board-dragged');
    document.querySelectorAll('.board-over').forEach((one) => one.classList.remove('board-over'));
    dragged = undefined;
  });
  document.addEventListener('dragover', (event) => {
    const column = dragged && event.target.closest?.('[data-column]');
    document.querySelectorAll('.board-over').forEach((one) => {
      if (one !== column) one.classList.remove('board-over');
    });
    if (!column || column.contains(dragged)) return;
    event.preventDefault();
    column.classList.add('board-over');
  });
  document.addEventListener('drop', (event) => {
    const column = dragged && event.target.closest?.('[data-column]');
    if (!column || column.contains(dragged)) return;
    event.preventDefault();
    const stage = column.dataset.column;
    const button = dragged.querySelector(`button[name="stage"][value="${stage}"]`);
    if (button) button.click();
    else if (stage === 'CLOSED') dragged.querySelector('[data-close]')?.click();
  });

  // A form is sent once; coming back to the page makes it usable again.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || form.hasAttribute('hx-post') || event.defaultPrevented) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'true';
    event.submitter?.setAttribute('aria-busy', 'true');
  });
  addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
    });
  });

  // After a swap the keyboard is never lost: what asks for it gets it, otherwise what was replaced.
  document.addEventListener('htmx:afterSettle', (event) => {
    const swapped = event.detail.elt;
    if (document.activeElement !== document.body || !swapped?.isConnected) return;
    if (!swapped.hasAttribute('tabindex')) swapped.setAttribute('tabindex', '-1');
    swapped.focus({ preventScroll: true });
  });
  document.addEventListener('htmx:load', (event) => {
    if (event.detail.elt !== document.body) start(event.detail.elt);
  });

  start(document.body);
})();
