// The clipboard, which not every page may use.

/**
 * Puts text on the clipboard.
 *
 * @param {string} text what to put there
 * @returns {Promise<boolean>} whether it is there now
 */
async function putOnClipboard(text) {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The other way may be allowed still.
    }
  }
  return copyFromField(text);
}

/** The way of pages that came over plain HTTP: from a field that is selected. */
function copyFromField(text) {
  const focused = document.activeElement;
  const field = newElement("textarea", "unseen", "");
  field.value = text;
  field.readOnly = true;
  document.body.append(field);
  field.select();
  let copied;
  try {
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  field.remove();
  if (focused) {
    focused.focus({ preventScroll: true });
  }
  return copied;
}

/** Selects what an element says, for whoever copies it by hand. */
function selectText(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}
