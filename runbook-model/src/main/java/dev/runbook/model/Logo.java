package dev.runbook.model;

import java.util.function.Supplier;

/**
 * An image that stands for the title of the site.
 *
 * @param ending what the names of such files end with, without the dot, such as {@code svg}
 * @param width how wide it is, in pixels of CSS or in parts of its height
 * @param height how high it is, in the same measure
 * @param content its bytes, which nobody changes
 */
public record Logo(String ending, int width, int height, Supplier<byte[]> content) {}
