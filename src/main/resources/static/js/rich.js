// Turns plain fields of marks into an editor of rich text. The server keeps only what may be published.
(() => {
  'use strict';
  const KEPT = new Set('H2 H3 P BR STRONG B EM I UL OL LI BLOCKQUOTE A DIV'.split(' '));

  // What a word processor pastes, without its looks.
  function plain(node) {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === Node.TEXT_NODE) continue;
      if (child.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|META|LINK|TITLE)$/.test(child.tagName)) {
        child.remove();
        continue;
      }
      plain(child);
      for (const { name } of [...child.attributes]) {
        if (child.tagName !== 'A' || name !== 'href') child.removeAttribute(name);
      }
      if (!KEPT.has(child.tagName)) child.replaceWith(...child.childNodes);
    }
    return node;
  }

  function editor(field) {
    const area = field.querySelector('textarea');
    const view = field.querySelector('[data-rich-view]');
    const tools = field.querySelector('.rich-tools');
    const link = field.querySelector('.rich-link');
    const address = link.querySelector('input');
    const label = field.querySelector('label');
    const format = field.closest('form').querySelector('[data-rich-format]');
    let range;

    const keep = () => {
      area.value = view.innerHTML;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const act = (name, value) => {
      view.focus();
      document.execCommand(name, false, value);
      keep();
      show();
    };
    const show = () => {
      for (const button of tools.querySelectorAll('[data-act]')) {
        const { act: name, value } = button.dataset;
        if (name === 'link' || name === 'unlink') continue;
        const on = value
          ? document.queryCommandValue('formatBlock').toLowerCase() === value
          : document.queryCommandState(name);
        button.setAttribute('aria-pressed', String(on));
      }
    };
    const openLink = () => {
      const chosen = getSelection();
      range = chosen.rangeCount && view.contains(chosen.anchorNode) ? chosen.getRangeAt(0) : undefined;
      link.hidden = false;
      address.focus();
    };
    const setLink = () => {
      link.hidden = true;
      if (!range || !address.value.trim()) return;
      view.focus();
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      const url = address.value.trim();
      if (range.collapsed) document.execCommand('insertText', false, url);
      if (range.collapsed) getSelection().modify('extend', 'backward', 'word');
      act('createLink', /^(https?:|mailto:|tel:)/i.test(url) ? url : 'https://' + url);
      address.value = '';
    };

    format.value = 'html';
    area.value = view.innerHTML;
    area.hidden = true;
    field.querySelector('[data-marks]').hidden = true;
    view.hidden = false;
    tools.hidden = false;
    view.contentEditable = 'true';
    view.setAttribute('role', 'textbox');
    view.setAttribute('aria-multiline', 'true');
    view.setAttribute('aria-labelledby', label.id);
    label.addEventListener('click', () => view.focus());
    document.execCommand('defaultParagraphSeparator', false, 'p');

    view.addEventListener('input', keep);
    view.addEventListener('keyup', show);
    view.addEventListener('mouseup', show);
    view.addEventListener('paste', (event) => {
      const html = event.clipboardData.getData('text/html');
      if (!html) return;
      event.preventDefault();
      const body = plain(new DOMParser().parseFromString(html, 'text/html').body);
      document.execCommand('insertHTML', false, body.innerHTML);
    });
    field.addEventListener('click', (event) => {
      const button = event.target.closest('[data-act]');
      if (!button) return;
      if (button.dataset.act === 'link') openLink();
      else if (button.dataset.act === 'createLink') setLink();
      else act(button.dataset.act, button.dataset.value);
    });
    address.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      setLink();
    });
    // The toolbar must not take the selection away.
    tools.addEventListener('mousedown', (event) => event.preventDefault());
  }

  document.querySelectorAll('[data-rich]').forEach(editor);
})();
