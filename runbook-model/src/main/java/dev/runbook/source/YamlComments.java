package dev.runbook.source;

import dev.runbook.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.CommentToken;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Finds the comments of YAML: what looks like one inside of a value is none. It reads tokens only,
 * so a file with a mistake gives the comments before it.
 */
public final class YamlComments {

  private static final int NONE = -1;

  private final SourceFile file;
  private final Predicate<Location> isYaml;
  private final List<Comment> comments;
  private final List<Location> documents = new ArrayList<>();
  private int first = NONE;

  private YamlComments(SourceFile file, Predicate<Location> isYaml, List<Comment> comments) {
    this.file = file;
    this.isYaml = isYaml;
    this.comments = comments;
  }

  /**
   * The comments of a file.
   *
   * @param comments the comments in their order
   * @param documents what each document takes, from its first key on, in order
   */
  public record Found(List<Comment> comments, List<Location> documents) {

    /** Copies the lists. */
    public Found {
      comments = List.copyOf(comments);
      documents = List.copyOf(documents);
    }
  }

  /**
   * Finds the comments of a file.
   *
   * @param file the text
   * @param isYaml whether a literal text at a place is YAML itself, whose comments count
   * @return the comments and where the documents are
   */
  public static Found in(SourceFile file, Predicate<Location> isYaml) {
    YamlComments search = new YamlComments(file, isYaml, new ArrayList<>());
    search.scan(0, file.text().length());
    return new Found(search.comments, search.documents);
  }

  /** Reads a stretch that begins at the start of a line. */
  private void scan(int from, int to) {
    LoaderOptions options = new LoaderOptions();
    options.setProcessComments(true);
    ScannerImpl scanner = new ScannerImpl(new TextCursor(file.text().substring(from, to)), options);
    for (Optional<Token> token = next(scanner); token.isPresent(); token = next(scanner)) {
      take(token.get(), from);
    }
    endDocument(to);
  }

  /** The next token, up to the end or to what is no token. */
  private static Optional<Token> next(ScannerImpl scanner) {
    try {
      return scanner.checkToken(Token.ID.StreamEnd)
          ? Optional.empty()
          : Optional.of(scanner.getToken());
    } catch (RuntimeException e) {
      // Whoever reads the file says what is wrong with it; the scanner has no type of its own for
      // the number of an escape that is too large for a character.
      return Optional.empty();
    }
  }

  private void take(Token token, int from) {
    switch (token.getTokenId()) {
      case StreamStart, Directive -> {}
      case DocumentStart, DocumentEnd -> endDocument(from + token.getStartMark().getIndex());
      case Comment -> comment((CommentToken) token, from);
      case Scalar -> {
        begin(token, from);
        nested((ScalarToken) token, from);
      }
      default -> begin(token, from);
    }
  }

  private void comment(CommentToken token, int from) {
    if (token.getCommentType() != CommentType.BLANK_LINE) {
      int start = from + token.getStartMark().getIndex();
      int end = start + 1 + token.getValue().length();
      comments.add(new Comment(start, start + 1, end, end));
    }
  }

  private void begin(Token token, int from) {
    if (first < 0) {
      first = from + token.getStartMark().getIndex();
    }
  }

  private void endDocument(int end) {
    if (first != NONE) {
      documents.add(file.location(first, end));
    }
    first = NONE;
  }

  /** A literal text of several lines has its lines as they are, so what is in it has a place. */
  private void nested(ScalarToken token, int from) {
    if (token.getStyle() == ScalarStyle.LITERAL) {
      int start = file.text().indexOf('\n', from + token.getStartMark().getIndex()) + 1;
      int end = from + token.getEndMark().getIndex();
      if (start > 0 && start < end && isYaml.test(file.location(start, end))) {
        new YamlComments(file, isYaml, comments).scan(start, end);
      }
    }
  }
}
