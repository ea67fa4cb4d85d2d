// A voice for those who listen to a page instead of seeing it. There is one: two would talk at once.

const voice = newElement("p", "unseen", "");
voice.setAttribute("role", "status");
document.body.appendChild(voice);

/** So long it can be come upon, in milliseconds; and what is empty again can be said again. */
const spokenMillis = 5000;
let spokenTimer = null;

/**
 * Says something once, without a change that one sees.
 *
 * @param {string} text a sentence
 */
function say(text) {
  clearTimeout(spokenTimer);
  voice.textContent = text;
  spokenTimer = setTimeout(() => (voice.textContent = ""), spokenMillis);
}
