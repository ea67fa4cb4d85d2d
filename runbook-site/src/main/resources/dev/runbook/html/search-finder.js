// Hands what finds over to the page. It is loaded like a file of the index, when a search needs it.

/**
 * Finds what was typed.
 *
 * @param {function(object[]): void} early takes the groups that can be shown before all is loaded
 * @returns {Promise<{groups: object[], nothing: boolean}>} the groups of hits; if there are none,
 *     `nothing` and what helps instead
 */
async function findGroups(core, text, early) {
  const found = await findAll(core, text, (first) => early(groupHits(core, first)));
  const groups = groupHits(core, found);
  const nothing = groups.length === 0;
  return { groups: nothing ? groupsOfNothing(core, text) : groups, nothing };
}

window.runbookIndex("finder", { read: readSearchCore, find: findGroups, nearest: nearestHits });
