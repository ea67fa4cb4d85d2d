package dev.runbook.lint.image;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * SVG. An image of a page runs nothing and loads nothing, but somebody may open it by itself: so
 * one that would is none.
 */
final class Drawing {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Set<String> ACTIVE =
      Set.of("script", "foreignobject", "handler", "set", "animate", "iframe", "embed", "object");

  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6})(\\.[0-9]{1,9})?(px)?");
  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "[-0-9.]{1,12}[ ,]{1,4}[-0-9.]{1,12}[ ,]{1,4}([0-9]{1,6})(?:\\.[0-9]{1,9})?"
              + "[ ,]{1,4}([0-9]{1,6})(?:\\.[0-9]{1,9})?");

  private Drawing() {}

  static Optional<Image> of(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<Image> read(XMLStreamReader xml) throws XMLStreamException {
    Optional<Image> image = Optional.empty();
    boolean isRoot = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.PROCESSING_INSTRUCTION
          || event == XMLStreamReader.DTD
          || event == XMLStreamReader.ENTITY_REFERENCE) {
        return Optional.empty();
      }
      if (event == XMLStreamReader.START_ELEMENT) {
        if (isActive(xml)) {
          return Optional.empty();
        }
        if (isRoot) {
          image = root(xml);
          isRoot = false;
        }
      }
    }
    return image;
  }

  private static boolean isActive(XMLStreamReader xml) {
    if (ACTIVE.contains(xml.getLocalName().toLowerCase(Locale.ROOT))) {
      return true;
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      boolean leads = name.equals("href") || name.equals("src");
      if (name.startsWith("on") || (leads && !xml.getAttributeValue(i).startsWith("#"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Image> root(XMLStreamReader xml) {
    if (!xml.getLocalName().equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
      return Optional.empty();
    }
    Optional<Integer> width = length(xml.getAttributeValue(null, "width"));
    Optional<Integer> height = length(xml.getAttributeValue(null, "height"));
    if (width.isPresent() && height.isPresent()) {
      return Image.of("svg", width.get(), height.get());
    }
    String viewBox = xml.getAttributeValue(null, "viewBox");
    Matcher box = VIEW_BOX.matcher(viewBox == null ? "" : viewBox.strip());
    return box.matches()
        ? Image.of("svg", Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)))
        : Optional.empty();
  }

  private static Optional<Integer> length(@Nullable String text) {
    Matcher length = LENGTH.matcher(text == null ? "" : text.strip());
    return length.matches() ? Optional.of(Integer.valueOf(length.group(1))) : Optional.empty();
  }
}
