package dev.runbook.browser;

import java.util.List;

/**
 * A place at which a value may stand in a shell. {@code args} prints the number of its arguments
 * and each of them in braces.
 *
 * @param text the command
 * @param prints what it prints for a value that it takes, {@code <x>} being the value
 * @param takesAll whether it must take every value that can be seen and is no option
 */
record ShellContext(String text, String prints, boolean takesAll) {

  /** Places where any value can be quoted, and must be. */
  static final List<ShellContext> QUOTABLE =
      List.of(
          all("args <x>", "1{<x>}"),
          all("args a<x>b", "1{a<x>b}"),
          all("args \"<x>\"", "1{<x>}"),
          all("args \"a <x> b\"", "1{a <x> b}"),
          all("args '<x>'", "1{<x>}"),
          all("args 'a <x> b'", "1{a <x> b}"),
          all("args \"it's <x>\"", "1{it's <x>}"),
          all("args <x> <x>", "2{<x>}{<x>}"),
          all("args <x><x>", "1{<x><x>}"),
          all("args \"<x><x>\"", "1{<x><x>}"),
          all("args '<x>'\"<x>\"<x>", "1{<x><x><x>}"),
          all("args --k=<x>", "1{--k=<x>}"),
          all("args \"$(args <x>)\"", "1{1{<x>}}"),
          all("args \"$(args '<x>')\"", "1{1{<x>}}"),
          all("args \"a $(args \"b <x> c\") d\"", "1{a 1{b <x> c} d}"),
          all("args \"$(args \"$(args '<x>' <x> \"<x>\")\")\"", "1{1{3{<x>}{<x>}{<x>}}}"),
          all("args \"${HOME}$(args \"<x>\")\"", "1{/nowhere1{<x>}}"),
          all("X=<x>; args \"$X\"", "1{<x>}"),
          all("X=\"<x>\" && args \"$X\"", "1{<x>}"),
          all("V=q; args $V<x>", "1{q<x>}"),
          all("V=q; args \"$V<x>\"", "1{q<x>}"),
          all("V=q; args \"${V}<x>\"", "1{q<x>}"),
          all("if true; then args <x>; fi", "1{<x>}"),
          all("for i in <x>; do args \"$i\"; done", "1{<x>}"),
          all("{ args <x>; }", "1{<x>}"),
          all("(args <x>)", "1{<x>}"),
          all("case a in a) args <x>;; esac", "1{<x>}"),
          all("true | args <x> | cat", "1{<x>}"),
          all("args <x> && true || false", "1{<x>}"),
          all("args a>out 2>&1; args <x>", "1{<x>}"),
          all("args <x>>out; cat out", "1{<x>}"),
          all("\\args <x>", "1{<x>}"),
          all("args a \\\n  <x>", "2{a}{<x>}"),
          all("args \"a\\\n<x>\"", "1{a<x>}"),
          all("args 'a\n<x>'", "1{a\n<x>}"),
          all("args \"a\n<x>\"", "1{a\n<x>}"),
          all("args \"\\\\<x>\"", "1{\\<x>}"),
          all("args \"a\"'b'<x>\"c\"", "1{ab<x>c}"),
          all("[ <x> = never ] || args <x>", "1{<x>}"));

  /** Places where only some values can stand. */
  static final List<ShellContext> NARROW =
      List.of(
          some("args '{\"a\": \"<x>\"}'", "1{{\"a\": \"<x>\"}}"),
          some("args \"{\\\"a\\\": \\\"<x>\\\"}\"", "1{{\"a\": \"<x>\"}}"),
          some("args \\<x>", "1{<x>}"),
          some("args \"a\\<x>\"", "1{a\\<x>}"),
          some("V=`args <x>`; args \"$V\"", "1{1{<x>}}"),
          some("args \"`args <x>`\"", "1{1{<x>}}"),
          some("args ${Q:-<x>}", "1{<x>}"),
          some("args \"${Q:-<x>}\"", "1{<x>}"),
          some("args $((<x> + 0))", "1{<x>}"),
          some("N=<x>; args $((N + 0))", "1{<x>}"),
          some("cat <<EOF\n<x>\nEOF", "<x>\n"),
          some("cat <<'EOF'\n<x>\nEOF", "<x>\n"),
          some("cat <<-EOF\n\t<x>\n\tEOF", "<x>\n"),
          some("cat <<EOF\n$(args <x>)\nEOF\nargs a", "1{<x>}\n1{a}"),
          some("args \"$(case a in a) args <x>;; esac)\"", "1{1{<x>}}"),
          some("args \"$(case a in a) args b;; esac) <x>\"", "1{1{b} <x>}"),
          some("args \"a`echo 'b'`\" <x>", "2{ab}{<x>}"),
          some("eval 'args <x>'", "1{<x>}"),
          some("V=<x>; eval \"args $V\"", "1{<x>}"),
          some("sh -c 'echo <x>'", "<x>\n"),
          some("sh -c \"echo '<x>'\"", "<x>\n"),
          some("echo <x> | xargs echo", "<x>\n"),
          some("echo echo <x> | sh", "<x>\n"),
          some("env A=b sh -c \"echo $(echo <x>)\"", "<x>\n"),
          some("[ <x> -eq 1 ] 2>&1 | grep -q never || args <x>", "1{<x>}"),
          some("awk 'BEGIN { print \"<x>\" }'", "<x>\n"),
          some("echo a | sed 's/a/<x>/'", "<x>\n"));

  /** Places about comments, which an interactive zsh does not know. */
  static final List<ShellContext> COMMENTED =
      List.of(
          all("# a comment\nargs <x> # and one\nargs '<x>'", "1{<x>}1{<x>}"),
          some("# <x>\nargs a", "1{a}"),
          some("args a # <x>\nargs b", "1{a}1{b}"),
          some("# don't\nargs '<x>' # '", "1{<x>}"),
          some("args \"$(args a # it's\n) <x>\"", "1{1{a} <x>}"));

  private static ShellContext all(String text, String prints) {
    return new ShellContext(text, prints, true);
  }

  private static ShellContext some(String text, String prints) {
    return new ShellContext(text, prints, false);
  }
}
