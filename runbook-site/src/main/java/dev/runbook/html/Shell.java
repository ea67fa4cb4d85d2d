package dev.runbook.html;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the content of a page.
 *
 * @param site the title of the site
 * @param home the way to the home page
 * @param stylesheet the way to the stylesheet
 * @param script the way to the script
 * @param finder the way to what finds
 * @param icon the way to the icon
 * @param canonical the page's address, if it is known
 * @param menu the pages that every page leads to
 * @param contents the sections of this page
 * @param logo the image that stands for the title of the site
 * @param live what is added while somebody writes
 */
record Shell(
    String site,
    String home,
    String stylesheet,
    String script,
    String finder,
    String icon,
    Optional<String> canonical,
    List<Item> menu,
    List<Item> contents,
    Optional<Logo> logo,
    Optional<Live> live) {

  /**
   * A link to a page or a section.
   *
   * @param label what it says
   * @param href where it leads
   * @param current whether it leads to this page
   */
  record Item(String label, String href, boolean current) {}

  /**
   * An image.
   *
   * @param src the way to it
   * @param width how wide it is, in pixels or in parts of its height
   * @param height how high it is, in the same measure
   */
  record Logo(String src, int width, int height) {}

  /**
   * What is added while somebody writes.
   *
   * @param script the way to its script
   * @param stylesheet the way to its stylesheet
   */
  record Live(String script, String stylesheet) {}
}
