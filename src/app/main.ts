/** The stand-alone page: one atlas that fills it, in the system's language. */
import { defineAtlas } from '../embed/element.svelte';
import type { AtlasViewDetail } from '../embed/contract';
import { bestLanguage } from '../i18n/language';
import { textIn } from '../model/text';

const page = document.documentElement;
page.lang = bestLanguage(navigator.languages);

const atlas = document.querySelector('exchange-atlas')!;
const wanted = new URLSearchParams(location.search).get('data');
// Only the page's own host: a link must not make the page show somebody else's records as its own.
if (wanted && new URL(wanted, document.baseURI).origin === location.origin) atlas.setAttribute('src', wanted);

defineAtlas();

const follow = (language: string) => {
  page.lang = language;
  document.title = textIn(atlas.data?.title, language) || document.title;
};
atlas.addEventListener('atlas-view', (event) =>
  follow((event as CustomEvent<AtlasViewDetail>).detail.view.language),
);
void atlas.ready.then(() => follow(atlas.view.language));
