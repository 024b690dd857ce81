// Progressive enhancement only: every page works without this file.
(() => {
  'use strict';
  const doc = document;
  const byId = (id) => doc.getElementById(id);
  const keyOf = (u) => u.pathname + u.search;
  const isSearch = (el) => el.matches && el.matches('[data-boost] form input[type=search]');
  const isGet = (form) => (form.getAttribute('method') || 'get').toLowerCase() === 'get';

  doc.documentElement.classList.add('js');

  // ---- Messages for assistive technology --------------------------------
  let liveTimer;
  const say = (text) => {
    const live = byId('live');
    if (!live || !text) return;
    live.textContent = '';
    clearTimeout(liveTimer);
    liveTimer = setTimeout(() => { live.textContent = text; }, 60);
  };

  // ---- Lists that are exchanged in place --------------------------------
  let running;
  let typing;
  let shown = keyOf(location);

  // Exchanges the region `id` by the one at `url`; mode: push, replace or pop.
  const load = async (url, id, mode, toTop) => {
    const old = byId(id);
    // What was clicked is newer than what was being typed.
    clearTimeout(typing);
    if (running) running.abort();
    const mine = running = new AbortController();
    if (old) old.setAttribute('aria-busy', 'true');
    try {
      const res = await fetch(url.href, {
        signal: mine.signal,
        credentials: 'same-origin',
        headers: { Accept: 'text/html' },
      });
      const at = new URL(res.url);
      if (!res.ok || at.origin !== location.origin || at.pathname !== url.pathname ||
          !/^text\/html\b/i.test(res.headers.get('Content-Type') || '')) throw new Error('not this list');
      const page = new DOMParser().parseFromString(await res.text(), 'text/html');
      if (mine.signal.aborted) return;
      const fresh = page.getElementById(id);
      if (!old || !old.isConnected || !fresh) throw new Error('no such region');

      at.hash = url.hash;
      if (mode === 'push') history.pushState({ boost: id }, '', at.href);
      if (mode === 'replace') history.replaceState({ boost: id }, '', at.href);
      shown = keyOf(location);
      doc.title = page.title;

      const had = old.contains(doc.activeElement) ? doc.activeElement : null;
      const typed = had && isSearch(had) ? [had.value, had.selectionStart, had.selectionEnd] : null;
      const chosen = [...old.querySelectorAll('.choose:checked')].flatMap((it) => it.value.split(','));
      old.replaceWith(doc.adoptNode(fresh));
      fresh.querySelectorAll('.choose').forEach((it) => {
        it.checked = it.value.split(',').every((one) => chosen.includes(one));
      });
      if (had) {
        let now = had.id && !toTop && byId(had.id);
        if (!now || now.disabled) {
          now = fresh;
          if (!fresh.hasAttribute('tabindex')) fresh.tabIndex = -1;
        }
        if (typed) now.value = typed[0];
        now.focus({ preventScroll: !toTop });
        if (typed && now.setSelectionRange) now.setSelectionRange(typed[1], typed[2]);
      }
      if (toTop) fresh.scrollIntoView();
      const said = fresh.querySelector('[data-announce]');
      if (said) say(said.textContent.trim());
    } catch (e) {
      if (mine.signal.aborted) return;
      if (mode === 'pop') location.reload();
      else location.assign(url.href);
    }
  };

  const formUrl = (form, submitter) => {
    const url = new URL(form.getAttribute('action') || location.pathname, location.href);
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value !== '') query.append(name, value);
    }
    if (submitter && submitter.name) query.append(submitter.name, submitter.value);
    url.search = query.toString();
    return url;
  };

  const regionOf = (el) => {
    const box = el.closest('[data-boost]');
    return box && box.id ? box.id : null;
  };

  doc.addEventListener('click', (e) => {
    if (e.defaultPrevented || e.button || !(e.target instanceof Element)) return;
    const plain = !(e.metaKey || e.ctrlKey || e.shiftKey || e.altKey);

    const link = e.target.closest('a[href]');
    if (link) {
      const id = regionOf(link);
      if (!plain || !id || link.target || link.hasAttribute('download')) return;
      const url = new URL(link.href, location.href);
      if (url.origin !== location.origin || url.pathname !== location.pathname) return;
      if (link.getAttribute('href').startsWith('#')) return;
      e.preventDefault();
      load(url, id, 'push', !!link.closest('.pages'));
      return;
    }

    const copy = e.target.closest('[data-copy]');
    if (copy) { copyFrom(copy); return; }
    if (e.target.closest('[data-print]')) { window.print(); return; }

    // A click anywhere in a row opens it, unless a text was being selected.
    const row = plain && e.target.closest('.list tbody tr:not(.detail)');
    if (row && !e.target.closest('button,input,select,label,summary')) {
      const toggle = row.querySelector('a.toggle');
      if (toggle && !String(getSelection())) toggle.click();
    }
  });

  doc.addEventListener('submit', (e) => {
    const form = e.target;
    if (e.defaultPrevented) return;
    if (isGet(form)) {
      const id = regionOf(form);
      const url = id && formUrl(form, e.submitter);
      if (!id || form.target || url.origin !== location.origin || url.pathname !== location.pathname) return;
      e.preventDefault();
      clearTimeout(typing);
      load(url, id, 'push');
      return;
    }
    // A second press of a POST form does nothing. The button is switched off
    // only after the event, so that its own value is still sent.
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
    setTimeout(() => {
      for (const el of form.elements) {
        if (el.type === 'submit' && !el.disabled) { el.disabled = true; el.dataset.guard = ''; }
      }
    });
  });

  // Where the first button of a form is a search, Enter stands for it: right in the search; in a field of the act
  // itself, the act is what is meant.
  doc.addEventListener('keydown', (e) => {
    if (e.key !== 'Enter' || e.isComposing || e.defaultPrevented) return;
    const field = e.target;
    if (!(field instanceof HTMLInputElement) || /^(search|radio|checkbox|submit)$/.test(field.type)) return;
    const act = field.form && field.form.querySelector('button[data-enter]');
    if (!act) return;
    e.preventDefault();
    field.form.requestSubmit(act);
  });

  // A page behind sign-in that the browser kept in its memory may show keys whose time is over, or whose viewer
  // has signed out since: what may be shown now is asked of the server.
  addEventListener('pageshow', (e) => {
    if (e.persisted && doc.querySelector('form[action="/sign-out"]')) location.reload();
    doc.querySelectorAll('form[data-sent]').forEach((f) => { delete f.dataset.sent; });
    doc.querySelectorAll('[data-guard]').forEach((b) => { b.disabled = false; delete b.dataset.guard; });
  });

  // The fragment alone (a skip link) is not another list.
  addEventListener('popstate', (e) => {
    if (keyOf(location) === shown) return;
    const box = doc.querySelector('[data-boost]');
    const id = (e.state && e.state.boost) || (box && box.id);
    if (id) load(new URL(location.href), id, 'pop');
    else location.reload();
  });

  // ---- Filter as you type, lists that submit on choice ------------------
  // Within a form whose other fields must stay, the form itself is asked, and only those who were found are exchanged.
  let asking;
  const ask = async (form) => {
    const box = form.querySelector('[data-live]');
    if (asking) asking.abort();
    const mine = asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set('search', 'yes');
    try {
      const res = await fetch(form.action, { method: 'POST', body, signal: mine.signal, credentials: 'same-origin' });
      const fresh = res.ok && new DOMParser().parseFromString(await res.text(), 'text/html').getElementById(box.id);
      if (!fresh || mine.signal.aborted) return;
      box.replaceChildren(...doc.adoptNode(fresh).childNodes);
      const said = box.querySelector('[data-announce]');
      if (said) say(said.textContent.trim());
    } catch (e) { /* Enter still asks for the whole page. */ }
  };
  const typedIn = (e) => {
    const el = e.target;
    if (e.isComposing) return;
    if (el.matches('input[type=search]') && el.form && el.form.querySelector('[data-live]')) {
      clearTimeout(typing);
      typing = setTimeout(() => { if (el.isConnected) ask(el.form); }, 250);
      return;
    }
    if (!isSearch(el)) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      if (!el.isConnected || !el.form) return;
      const url = formUrl(el.form);
      if (keyOf(url) !== keyOf(location)) load(url, regionOf(el), 'replace');
    }, 250);
  };
  doc.addEventListener('input', typedIn);
  doc.addEventListener('compositionend', typedIn);
  doc.addEventListener('change', (e) => {
    if (e.target.matches('select[data-autosubmit]') && e.target.form) e.target.form.requestSubmit();
  });

  // ---- Copy -------------------------------------------------------------
  const copyFrom = async (button) => {
    const from = byId(button.dataset.copy);
    if (!from) return;
    const text = (from.value === undefined ? from.textContent : from.value).trim();
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const range = doc.createRange();
      range.selectNodeContents(from);
      const sel = getSelection();
      sel.removeAllRanges();
      sel.addRange(range);
      if (!doc.execCommand('copy')) return;
    }
    const label = button.querySelector('span') || button;
    const done = button.dataset.done || 'Copied';
    if (!button.dataset.was) button.dataset.was = label.textContent;
    label.textContent = done;
    say(done);
    setTimeout(() => { label.textContent = button.dataset.was; }, 2000);
  };

  // ---- Menus ------------------------------------------------------------
  const openMenus = () => doc.querySelectorAll('details.menu[open]');
  doc.addEventListener('pointerdown', (e) => {
    openMenus().forEach((m) => { if (!m.contains(e.target)) m.open = false; });
  });
  doc.addEventListener('focusin', (e) => {
    openMenus().forEach((m) => { if (!m.contains(e.target)) m.open = false; });
  });
  doc.addEventListener('keydown', (e) => {
    if (e.key !== 'Escape') return;
    openMenus().forEach((m) => {
      const inside = m.contains(doc.activeElement);
      m.open = false;
      if (inside) m.querySelector('summary').focus();
    });
  });

  // The side menu is always open on wide screens; browsers that cannot show
  // the content of a closed <details> by style get it opened here.
  if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width:64rem)').matches) {
    doc.querySelectorAll('details.fold').forEach((f) => { f.open = true; });
  }

  // ---- On arrival -------------------------------------------------------
  const errors = doc.querySelector('.errors');
  if (errors) {
    errors.focus();
    // Going to the place that the address names takes the focus away again.
    addEventListener('load', () => { if (doc.activeElement === doc.body) errors.focus(); });
  }
  const flash = doc.querySelector('.flash:not(:empty)');
  if (flash && !errors) setTimeout(() => flash.replaceChildren(...flash.childNodes), 200);
})();
