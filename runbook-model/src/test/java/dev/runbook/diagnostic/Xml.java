package dev.runbook.diagnostic;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads XML. */
final class Xml {

  private Xml() {}

  /** The elements of a name, in order. */
  static List<Element> elements(String document, String name) throws Exception {
    NodeList nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(document)))
            .getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** Every element with its attributes, but for the version of who wrote it. */
  static List<String> outline(String document) throws Exception {
    List<String> outline = new ArrayList<>();
    for (Element element : elements(document, "*")) {
      TreeMap<String, String> attributes = new TreeMap<>();
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        var attribute = element.getAttributes().item(i);
        attributes.put(attribute.getNodeName(), attribute.getNodeValue());
      }
      attributes.remove("version");
      outline.add(element.getTagName() + attributes);
    }
    return outline;
  }
}
