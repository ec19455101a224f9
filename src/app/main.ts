/** The stand-alone page: one atlas that fills it, in the system's language. */
import { defineAtlas } from '../embed/element.svelte';
import type { AtlasViewDetail } from '../embed/contract';
import { appWords } from '../i18n/app';
import { bestLanguage } from '../i18n/language';
import { textIn } from '../model/text';

const page = document.documentElement;
const language = bestLanguage(navigator.languages);
page.lang = language;

const atlas = document.querySelector('exchange-atlas')!;
const wanted = new URLSearchParams(location.search).get('data');
if (wanted) {
  // Only the page's own host: a link must not make the page show somebody else's records as its own.
  if (URL.canParse(wanted, document.baseURI) && new URL(wanted, document.baseURI).origin === location.origin)
    atlas.setAttribute('src', wanted);
  else say(appWords[language].otherHost(wanted));
}

defineAtlas();

atlas.addEventListener('atlas-view', (event) =>
  follow((event as CustomEvent<AtlasViewDetail>).detail.view.language),
);
void atlas.ready.then(() => follow(atlas.view.language));

function follow(shown: string): void {
  page.lang = shown;
  document.title = textIn(atlas.data?.title, shown) || document.title;
}

function say(words: string): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = words;
  document.body.prepend(note);
}
