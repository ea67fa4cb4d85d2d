// A voice for those who listen to a page instead of seeing it.

const voice = document.createElement("p");
voice.className = "spoken";
voice.setAttribute("role", "status");
document.body.appendChild(voice);

/**
 * Says something once, without a change that one sees.
 *
 * @param {string} text a sentence
 */
function say(text) {
  voice.textContent = text;
}
