// What is there when the portal is not: the browser keeps the last edition, and offers to install it.

/** The link to the page that says how; it stands where there is an offline kit. */
const offlineLink = document.querySelector("a.offline");

/** A page on a disk cannot have either, and a browser complains when it is asked. */
function startOffline() {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.crossOrigin = "use-credentials";
  manifest.href = new URL("manifest.webmanifest", offlineLink.href);
  document.head.appendChild(manifest);
  if (window.isSecureContext && "serviceWorker" in navigator) {
    navigator.serviceWorker.register(new URL("sw.js", offlineLink.href)).catch(() => {});
  }
}

if (offlineLink && location.protocol.startsWith("http")) {
  addEventListener("load", startOffline);
}
