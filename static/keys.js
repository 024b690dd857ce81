// Sends a file of keys in pieces, and looks how far an import is. Without it a file is sent in one, and a link looks.
(() => {
  'use strict';
  const doc = document;
  const wait = (ms) => new Promise((done) => { setTimeout(done, ms); });

  // Once more after a while, where the network or the server failed: a piece that comes twice does no harm.
  const send = async (url, body) => {
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await fetch(url, { method: 'POST', body, credentials: 'same-origin' });
        if (answer.status < 500 && answer.status !== 408 && answer.status !== 429) return answer;
      } catch (e) { /* As any other failure. */ }
      if (tries === 5) throw new Error('not sent');
      await wait(1000 * 2 ** tries);
    }
  };

  const begin = async (form, file) => {
    const body = new URLSearchParams();
    body.set('product', form.elements.product.value);
    body.set('once', form.elements.once.value);
    body.set('name', file.name.slice(0, 200));
    body.set('size', file.size);
    const answer = await send(form.action, body);
    const at = new URL(answer.url);
    if (!answer.ok || at.pathname === new URL(form.action).pathname) throw new Error('not begun');
    return at.pathname;
  };

  const sendFile = async (form, file, progress) => {
    const { piece, pieces = 0, bytes = 0 } = form.dataset;
    const path = form.dataset.import || await begin(form, file);
    form.dataset.import = path;
    let number = Number(pieces);
    for (let from = Number(bytes); from < file.size; from += Number(piece)) {
      const body = new FormData();
      body.set('number', number);
      body.set('file', file.slice(from, from + Number(piece)), 'piece');
      const answer = await send(`${path}/pieces`, body);
      // Its page tells what was wrong.
      if (answer.status === 409) break;
      if (answer.status !== 204) throw new Error('not taken');
      number += 1;
      form.dataset.pieces = number;
      form.dataset.bytes = from + Number(piece);
      progress.value = Math.min(100, (100 * (from + Number(piece))) / file.size);
    }
    location.assign(path);
  };

  doc.querySelectorAll('form[data-import]').forEach((form) => {
    const box = form.querySelector('[data-import-progress]');
    const wrong = form.querySelector('[data-import-wrong]');
    const button = form.querySelector('button');
    const say = (text) => {
      wrong.textContent = text;
      wrong.hidden = !text;
    };
    form.addEventListener('submit', async (e) => {
      const input = form.elements.file;
      const file = input.files[0];
      const begins = !form.dataset.size;
      if (begins && (!file || !file.size || !form.elements.product.value)) {
        // The server tells what is missing, without the file.
        input.disabled = true;
        return;
      }
      e.preventDefault();
      say('');
      if (!file) { say(form.dataset.none); return; }
      if (begins && file.size > Number(form.dataset.largest)) { say(form.dataset.tooLarge); return; }
      if (!begins && (file.size !== Number(form.dataset.size) ||
          (form.dataset.name && file.name.slice(0, 200) !== form.dataset.name))) {
        say(form.dataset.other);
        return;
      }
      button.disabled = true;
      box.hidden = false;
      try {
        await sendFile(form, file, box.querySelector('progress'));
      } catch (problem) {
        button.disabled = false;
        say(form.dataset.brokeOff);
      }
    });
  });

  const look = async () => {
    const old = doc.querySelector('[data-poll]');
    if (!old) return;
    try {
      const answer = await fetch(old.dataset.poll, { credentials: 'same-origin', headers: { Accept: 'text/html' } });
      const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page && page.getElementById(old.id);
      if (!fresh) throw new Error('no such region');
      const said = fresh.querySelector('[data-announce]').textContent.trim();
      const news = said !== old.querySelector('[data-announce]').textContent.trim();
      const had = old.contains(doc.activeElement);
      if (news || !fresh.dataset.poll) {
        old.replaceWith(doc.adoptNode(fresh));
        if (had) fresh.focus({ preventScroll: true });
        doc.getElementById('live').textContent = said;
      }
    } catch (e) { /* It is looked again. */ }
    setTimeout(look, 1500);
  };
  setTimeout(look, 1000);
})();
