package dev.runbook.kit;

/**
 * What a kit consists of, for the page that says so.
 *
 * @param isCopy whether that page is the one in the archive, which does not hold itself; the size
 *     and the hash of the archive are unknown there
 * @param size the size of the archive in bytes, or 0
 * @param hash the SHA-256 of the archive in hex, or empty
 * @param single the size of the single page in bytes
 * @param files how many files the archive has
 */
public record KitFacts(boolean isCopy, long size, String hash, long single, int files) {}
