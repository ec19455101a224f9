// atlas-frame.js, for the page around a frame: gives every <iframe data-exchange-atlas> the height that the atlas
// inside it asks for. Without this script the frame keeps the height that the page gave it.
(function () {
  addEventListener('message', function (event) {
    var message = event.data;
    if (!message || message.exchangeAtlas !== 1 || message.type !== 'height' || !(message.height > 0)) return;
    var frames = document.querySelectorAll('iframe[data-exchange-atlas]');
    for (var i = 0; i < frames.length; i++) {
      var frame = frames[i];
      // From that very frame, and from the address that the page gave it: a frame that went elsewhere has no say.
      if (event.source === frame.contentWindow && event.origin === new URL(frame.src, location.href).origin)
        frame.style.height = Math.min(message.height, 2000) + 'px';
    }
  });
})();
