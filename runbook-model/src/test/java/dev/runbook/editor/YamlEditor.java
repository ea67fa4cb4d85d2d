package dev.runbook.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what an editor does with the YAML language server. A {@code «} is where the cursor is. */
final class YamlEditor implements AutoCloseable {

  private static final String CURSOR = "«";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonRpc server;
  private final Map<String, ?> settings;
  private int documents;

  private YamlEditor(JsonRpc server, Map<String, ?> settings) {
    this.server = server;
    this.settings = settings;
  }

  /** Starts the server and tells it which schema files that end with {@code .yaml} have. */
  static YamlEditor start(Path program, Path schema) throws IOException {
    Process process =
        new ProcessBuilder(program.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<String, ?> yaml =
        Map.of(
            "schemas",
            Map.of(schema.toUri().toString(), List.of("*.yaml")),
            "schemaStore",
            Map.of("enable", false),
            "validate",
            true,
            "hover",
            true,
            "completion",
            true);
    YamlEditor editor = new YamlEditor(new JsonRpc(process), Map.of("yaml", yaml));
    editor.ask(
        "initialize", Map.of("capabilities", Map.of("workspace", Map.of("configuration", true))));
    editor.server.inform("initialized", Map.of());
    editor.server.inform("workspace/didChangeConfiguration", Map.of("settings", editor.settings));
    return editor;
  }

  /** The words that are offered at the cursor, in order. */
  List<String> offersAt(String text) {
    JsonNode result = askAt("textDocument/completion", text);
    return result.path("items").valueStream().map(item -> item.path("label").asString()).toList();
  }

  /** What is shown when the pointer rests at the cursor. */
  String hoverAt(String text) {
    return askAt("textDocument/hover", text).path("contents").path("value").asString("");
  }

  /** What is marked as wrong: "line:column: message", counted from 1. */
  List<String> problemsIn(String text) {
    return problems(open(text, ".yaml"));
  }

  /** The same in a file that no setting gives a schema. */
  List<String> problemsInFileOfItsOwn(String text) {
    return problems(open(text, ".yml"));
  }

  private JsonNode askAt(String method, String marked) {
    int cursor = marked.indexOf(CURSOR);
    String before = marked.substring(0, cursor);
    String uri = open(before + marked.substring(cursor + 1), ".yaml");
    problems(uri);
    Map<String, ?> position =
        Map.of(
            "line",
            before.chars().filter(c -> c == '\n').count(),
            "character",
            cursor - before.lastIndexOf('\n') - 1);
    return ask(method, Map.of("textDocument", Map.of("uri", uri), "position", position));
  }

  private String open(String text, String ending) {
    documents++;
    String uri = "file:///runbooks/" + documents + ending;
    server.inform(
        "textDocument/didOpen",
        Map.of(
            "textDocument", Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text)));
    return uri;
  }

  private List<String> problems(String uri) {
    return await(message -> message.path("params").path("uri").asString("").equals(uri))
        .path("params")
        .path("diagnostics")
        .valueStream()
        .map(YamlEditor::problem)
        .toList();
  }

  private static String problem(JsonNode diagnostic) {
    JsonNode start = diagnostic.path("range").path("start");
    return "%d:%d: %s"
        .formatted(
            start.path("line").asInt() + 1,
            start.path("character").asInt() + 1,
            diagnostic.path("message").asString());
  }

  private JsonNode ask(String method, Map<String, ?> params) {
    int number = server.request(method, params);
    return await(message -> message.path("id").asInt(0) == number).path("result");
  }

  private JsonNode await(Predicate<JsonNode> expected) {
    JsonNode message = server.next(this::answer);
    while (!expected.test(message)) {
      message = server.next(this::answer);
    }
    return message;
  }

  private JsonNode answer(JsonNode request) {
    if (!request.path("method").asString().equals("workspace/configuration")) {
      return JSON.nullNode();
    }
    return JSON.valueToTree(
        request
            .path("params")
            .path("items")
            .valueStream()
            .map(item -> settings.get(item.path("section").asString()))
            .toList());
  }

  @Override
  public void close() {
    server.close();
  }
}
