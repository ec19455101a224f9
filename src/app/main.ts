/**
 * The app: defines the element, and where the page is our own, makes the page follow its one atlas. The same file is
 * what the loader of a host's page fetches.
 */
import { defineAtlas, type ExchangeAtlas } from '../embed/element.svelte';
import { appWords } from '../i18n/app';
import { bestLanguage } from '../i18n/language';
import { textIn } from '../model/text';

const atlas = document.querySelector<ExchangeAtlas>('main > exchange-atlas[data-alone]');
if (atlas) chooseData(atlas);
defineAtlas();
if (atlas) {
  atlas.addEventListener('atlas-view', ({ detail }) => follow(atlas, detail.view.language));
  void atlas.ready.then(() => follow(atlas, atlas.view.language));
  if (parent !== window) void import('../embed/frame').then(({ speakToHost }) => speakToHost(atlas, parent));
}

/** `?data=`: only of the page's own host, or a link could make the page show somebody else's records as its own. */
function chooseData(atlas: HTMLElement): void {
  const language = bestLanguage(navigator.languages);
  document.documentElement.lang = language;
  const wanted = new URLSearchParams(location.search).get('data');
  if (!wanted) return;
  if (URL.canParse(wanted, document.baseURI) && new URL(wanted, document.baseURI).origin === location.origin)
    atlas.setAttribute('src', wanted);
  else say(appWords[language].otherHost(wanted));
}

function follow(atlas: ExchangeAtlas, shown: string): void {
  document.documentElement.lang = shown;
  document.title = textIn(atlas.data?.title, shown) || document.title;
}

function say(words: string): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = words;
  document.body.prepend(note);
}
