package dev.runbook.load;

/** The anchors of the page that holds everything, which repeats what other pages have. */
public final class AllAnchors {

  private AllAnchors() {}

  /**
   * Tells whether the page that holds everything repeats a page as it is. Runbooks stand there in a
   * form of their own, and alerts as their headings.
   *
   * @param path the path of a page that is not there only to lead on
   * @return false for home, for that page itself, for runbooks and alerts, and for the directory,
   *     which lists them once more
   */
  public static boolean isEmbedded(String path) {
    return !path.equals(Addresses.HOME)
        && !path.equals(Addresses.ALL)
        && !path.startsWith(Addresses.runbook(""))
        && !path.startsWith(Addresses.alert(""))
        && !Directory.isIn(path);
  }

  /**
   * The anchor, on the page that holds everything, of a page that it repeats.
   *
   * @param path the page's path
   * @return its anchor there, which no id of a runbook or of a step can be
   */
  public static String page(String path) {
    return "page_" + path.replace('/', ':');
  }

  /**
   * The anchor, on the page that holds everything, of something that a repeated page has.
   *
   * @param path the page's path
   * @param anchor the anchor on that page
   * @return its anchor there; two colons part it from the path, in which there are no two slashes
   */
  public static String page(String path, String anchor) {
    return page(path) + "::" + anchor;
  }

  /**
   * The anchor, on the page that holds everything, of something that a runbook's page has.
   *
   * @param id the runbook's id
   * @param anchor the anchor on the runbook's page
   * @return the anchor on the page of all; that of the runbook for sections which are not repeated
   */
  public static String runbook(String id, String anchor) {
    return Anchors.isOnOwnPageOnly(anchor) ? id : id + "--" + anchor;
  }

  /**
   * The anchor of an alert on the page that holds everything. It is there whether or not the
   * runbook of the alert answers others too, and stays when the alert is called otherwise.
   *
   * @param name the alert's name, or a former one
   * @return its anchor, which no id of a runbook or of a step can be
   */
  public static String alert(String name) {
    return "alert_" + name;
  }
}
