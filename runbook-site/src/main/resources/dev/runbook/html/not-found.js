// The page for unknown addresses: names the pages that were perhaps meant.

const nearestBox = document.querySelector(".nearest");

/** What was asked for: the last part of the address that says something. */
function lastPart(path) {
  const parts = path.split("/").filter((part) => part && !/^index\.(html|txt)$/.test(part));
  try {
    return decodeURIComponent(parts.pop() || "");
  } catch (malformed) {
    return "";
  }
}

/** Names the nearest alerts, and what a search for the same words finds. */
async function showNearest() {
  const asked = lastPart(location.pathname);
  const finder = await loadFinder();
  const { groups, nothing } = await finder.find(asked.replace(/[-_.]/g, " "), () => {});
  const found = nothing ? [] : groups.filter((group) => group.title !== "Steps").flatMap((g) => g.hits);
  const hits = [...finder.nearest(asked), ...found];
  const list = nearestBox.querySelector("ul");
  const seen = new Set();
  for (const hit of hits) {
    const href = addressOf(hit.path, hit.anchor);
    if (!seen.has(href) && seen.size < 6) {
      seen.add(href);
      const link = newElement("a", "", hit.title.map((piece) => piece.text).join(""));
      link.href = href;
      list.appendChild(newElement("li", "", "")).append(link);
    }
  }
  if (seen.size === 0) {
    list.appendChild(newElement("li", "", "No name is like this one"));
  }
}

if (nearestBox) {
  showNearest().catch(() => nearestBox.remove());
}
