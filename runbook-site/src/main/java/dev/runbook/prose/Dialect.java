package dev.runbook.prose;

import java.util.Map;
import java.util.regex.Pattern;

/** A reader of Markdown, and what it needs to hear to show a text as it is. */
public enum Dialect {
  /** CommonMark with the tables of GitHub, as Git hosts read it. */
  COMMONMARK {
    @Override
    String escaped(int symbol) {
      return "\\" + Character.toString(symbol);
    }

    @Override
    public String code(String text) {
      return CodeSpan.fenced(text);
    }

    @Override
    public String block(String text, String language) {
      return CodeBlock.fenced(text, language);
    }

    @Override
    boolean linksTo(String address) {
      return true;
    }

    @Override
    Pattern blockStart() {
      return COMMONMARK_START;
    }

    @Override
    public int indent(boolean numbered) {
      return numbered ? 3 : 2;
    }
  },

  /** Python-Markdown, as MkDocs reads it: fewer escapes, and no fences inside lists. */
  PYTHON {
    @Override
    String escaped(int symbol) {
      return symbol == '|' || symbol == '~'
          ? "&#" + symbol + ";"
          : "\\" + Character.toString(symbol);
    }

    @Override
    public String code(String text) {
      return CodeSpan.safe(text);
    }

    @Override
    public String block(String text, String language) {
      return CodeBlock.indented(text);
    }

    /** MkDocs takes a relative address for one of its own files, and misses it. */
    @Override
    boolean linksTo(String address) {
      return address.startsWith("#") || ABSOLUTE.matcher(address).lookingAt();
    }

    @Override
    Pattern blockStart() {
      return PYTHON_START;
    }

    @Override
    public int indent(boolean numbered) {
      return 4;
    }
  },

  /** No reader but people and programs that take the text as it is: nothing is escaped. */
  PLAIN {
    @Override
    String escaped(int symbol) {
      return Character.toString(symbol);
    }

    @Override
    public String text(String text) {
      return BLANKS.matcher(text).replaceAll(" ");
    }

    @Override
    public String begin(String line) {
      return PLAIN_START.matcher(line).lookingAt() ? "\\" + line : line;
    }

    @Override
    public String code(String text) {
      return CodeSpan.fenced(SEPARATORS.matcher(text).replaceAll(" "));
    }

    @Override
    public String block(String text, String language) {
      return CodeBlock.fenced(text, language);
    }

    @Override
    public String bold(String text) {
      return "**" + text + "**";
    }

    @Override
    boolean linksTo(String address) {
      return true;
    }

    @Override
    Pattern blockStart() {
      return NOTHING;
    }

    @Override
    public int indent(boolean numbered) {
      return numbered ? 3 : 2;
    }
  };

  /** Blanks, and whatever one reader or another takes for the end of a line. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\u2028\\u2029]+");

  /** They end lines in some languages that programs are written in. */
  private static final Pattern SEPARATORS = Pattern.compile("[\\x1c-\\x1e]");

  private static final Pattern NOTHING = Pattern.compile("(?!)");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z]+:");

  /** What starts a heading, a quote, a list or a numbered list. */
  private static final Pattern COMMONMARK_START =
      Pattern.compile("#(?=#{0,5}(?: |$))|>|[-+](?=[-+ ]|$)|\\d{1,9}(?=[.)](?: |$))");

  /** The same, and what starts a fence or an admonition. */
  private static final Pattern PYTHON_START =
      Pattern.compile("#|>|[-+](?=[-+ ]|$)|\\d{1,9}(?=[.](?: |$))|~(?=~)|!(?=!)");

  /**
   * What readers of plain text take for more than text, be it in a list or a quote: a heading, a
   * fence, a rule across the page, and the word that stands before what a command does.
   */
  private static final Pattern PLAIN_START =
      Pattern.compile(
          "(?:>\\h*|[-+*]\\h+|\\d{1,9}[.)]\\h+|\\[[ x]]\\h+)*+"
              + "(?:#{1,6}(?:\\h|$)|`{3}|~{3}|[-_*=]{3,}\\h*$|(?iu:command)\\h*,)");

  /** A character so that it is never read as markup. */
  abstract String escaped(int symbol);

  /**
   * Text to be read letter by letter, inside a line.
   *
   * @param text the text; line ends in it are blanks
   * @return Markdown that shows exactly this text
   */
  public abstract String code(String text);

  /**
   * Text to be read letter by letter, on lines of its own.
   *
   * @param text the text
   * @param language its language, or empty
   * @return Markdown that shows exactly this text, for a place where a block starts
   */
  public abstract String block(String text, String language);

  /** Tells whether a link of Markdown may lead to an address; if not, an element must. */
  abstract boolean linksTo(String address);

  /** Matches at the start of a text that would start something else than a paragraph. */
  abstract Pattern blockStart();

  /**
   * How far the content of a list item stands in.
   *
   * @param numbered whether the list is numbered
   * @return the number of columns
   */
  public abstract int indent(boolean numbered);

  /**
   * What opens a link.
   *
   * @param address where it leads, percent-encoded
   * @return Markdown that stands before its label
   */
  public String open(String address) {
    return linksTo(address) ? "[" : "<a href=\"" + address.replace("&", "&amp;") + "\">";
  }

  /**
   * What closes a link.
   *
   * @param address where it leads, percent-encoded
   * @return Markdown that stands behind its label
   */
  public String close(String address) {
    return linksTo(address) ? "](" + address + ")" : "</a>";
  }

  /**
   * What a line begins with that stands where a block starts.
   *
   * @param line text in this dialect, on one line
   * @return the same, so that it is read as text
   */
  public String begin(String line) {
    return line;
  }

  /**
   * What stands in a cell of a table.
   *
   * @param markdown Markdown on one line, in this dialect
   * @return the same, with nothing in it that would end the cell
   */
  public String cell(String markdown) {
    return this == COMMONMARK ? markdown.replace("|", "\\|") : markdown;
  }

  /**
   * Makes a line stand out.
   *
   * @param markdown Markdown on one line, in this dialect
   * @return the same in bold; with an element if the line has emphasis of its own
   */
  public String bold(String markdown) {
    boolean plain = markdown.replace("\\*", "").indexOf('*') < 0;
    return plain ? "**" + markdown + "**" : "<strong>" + markdown + "</strong>";
  }

  /**
   * Plain text.
   *
   * @param text the text; line ends in it are blanks
   * @return Markdown that shows it, on one line
   */
  public String text(String text) {
    return PlainText.escape(text, this);
  }

  /**
   * Running text that somebody wrote.
   *
   * @param markdown one or more Markdown blocks
   * @param links the addresses of pages of the same output, percent-encoded, by the address as it
   *     was written
   * @return the same in this dialect
   */
  public String prose(String markdown, Map<String, String> links) {
    return Prose.blocks(markdown, links).markdown(this);
  }

  /**
   * A line that somebody wrote.
   *
   * @param markdown inline Markdown
   * @return the same in this dialect, on one line
   */
  public String line(String markdown) {
    return Prose.line(markdown).markdown(this);
  }
}
