package dev.runbook.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Runs a goal in this process as Maven would in a folder without a POM, where nobody watches. */
final class GoalRun {

  private final Path folder;
  private final Map<String, String> properties = new HashMap<>();

  GoalRun(Path folder) {
    this.folder = folder;
  }

  /** Says what is worth knowing as Maven does. */
  private static final class MavenLog extends SystemStreamLog {

    @Override
    public void info(CharSequence content) {
      System.out.println("[INFO] " + content);
    }
  }

  /** Sets a property, as {@code -D} does. */
  void set(String property, String value) {
    properties.put(property, value);
  }

  /**
   * Runs a goal; what it prints, goes to standard output.
   *
   * @return false if findings fail it
   * @throws Exception if the set-up is broken
   */
  boolean run(String goal) throws Exception {
    MojoDescriptor descriptor =
        PluginDescriptorTest.goals().stream()
            .filter(mojo -> mojo.getGoal().equals(goal))
            .findFirst()
            .orElseThrow();
    Class<?> type = Class.forName(descriptor.getImplementation());
    WorkspaceMojo mojo = (WorkspaceMojo) type.getDeclaredConstructor().newInstance();
    mojo.setLog(new MavenLog());
    for (Parameter parameter : descriptor.getParameters()) {
      value(parameter, descriptor).ifPresent(value -> inject(mojo, parameter.getName(), value));
    }
    if (!properties.isEmpty()) {
      throw new IllegalArgumentException("no parameters of `" + goal + "`: " + properties.keySet());
    }
    try {
      mojo.run(new Terminal(false, false, Map.of()), Color.NEVER);
      return true;
    } catch (MojoFailureException e) {
      return false;
    }
  }

  /** What the user has set, or the default; nothing for what only Maven knows. */
  private Optional<String> value(Parameter parameter, MojoDescriptor goal) {
    String expression = String.valueOf(parameter.getExpression());
    String property = expression.replaceAll("^\\$\\{|}$", "");
    if (properties.containsKey(property)) {
      return Optional.of(properties.remove(property));
    }
    var configured = goal.getMojoConfiguration().getChild(parameter.getName(), false);
    String byDefault = configured == null ? null : configured.getAttribute("default-value");
    return Optional.ofNullable(byDefault)
        .map(text -> text.replace("${basedir}", folder.toString()))
        .filter(text -> !text.contains("${"));
  }

  private static void inject(Object mojo, String name, String value) {
    try {
      Field field = field(mojo.getClass(), name);
      field.setAccessible(true);
      field.set(mojo, converted(field, value));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static Object converted(Field field, String value) {
    if (field.getGenericType() instanceof ParameterizedType list) {
      List<Object> items = new ArrayList<>();
      boolean files = list.getActualTypeArguments()[0].equals(File.class);
      Stream.of(value.split(",")).forEach(item -> items.add(files ? new File(item) : item));
      return items;
    }
    return switch (field.getType().getSimpleName()) {
      case "File" -> new File(value);
      case "boolean" -> Boolean.valueOf(value);
      case "int" -> Integer.valueOf(value);
      default -> value;
    };
  }
}
