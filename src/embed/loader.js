// atlas.js, the one script that a host's page names: when an <exchange-atlas> comes near the window, it fetches the
// app; until then, and for good where that can't be, what the host wrote inside the element stands there.
//
// A classic script in the language of 2009, so that an old browser reads it to its end and says what is missing.
// The build puts the app's own name in place of __APP__ and the result at dist/atlas.js, minified.
(function () {
  var tag = 'exchange-atlas';
  var self = document.currentScript;
  if (!self || !window.customElements || !window.IntersectionObserver || !('noModule' in self)) {
    if (window.console)
      console.warn(
        'Exchange Atlas: this browser is too old for the map; the content of <' + tag + '> stays.',
      );
    return;
  }
  // A second copy of this script, or of the app, has nothing to do.
  if (customElements.get(tag) || document[tag]) {
    console.info('Exchange Atlas: ' + self.src + ' was here already; once a page is enough.');
    return;
  }
  document[tag] = true;

  function load() {
    near.disconnect();
    added.disconnect();
    var app = document.createElement('script');
    app.type = 'module';
    // From another host a module needs its leave (CORS), and says so; without this the error has no words.
    app.crossOrigin = 'anonymous';
    app.src = new URL('__APP__', self.src).href;
    app.onerror = function () {
      console.error(
        'Exchange Atlas: ' +
          app.src +
          ' did not come. Either it is not there, or the policy of this page (script-src) or the headers of that' +
          ' host (Access-Control-Allow-Origin) forbid it. The content of <' +
          tag +
          '> stays.',
      );
    };
    document.head.appendChild(app);
  }

  var near = new IntersectionObserver(
    function (entries) {
      for (var i = 0; i < entries.length; i++) if (entries[i].isIntersecting) return load();
    },
    { rootMargin: '300px' },
  );
  function look() {
    var atlases = document.getElementsByTagName(tag);
    for (var i = 0; i < atlases.length; i++) near.observe(atlases[i]);
  }
  var added = new MutationObserver(look);
  added.observe(document.documentElement, { childList: true, subtree: true });
  look();
})();
