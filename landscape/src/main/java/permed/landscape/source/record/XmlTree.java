package permed.landscape.source.record;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.record.finding.OversizedRecord;
import permed.landscape.source.zip.UnreadableFileException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree of one element: attributes as {@code @name}, text as {@code #}, children as lists.
 */
final class XmlTree {

  private static final int DEEPEST = 64;

  private final XMLStreamReader xml;
  private final String file;
  private final StringBuilder verbatim = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();

  /** An element that has begun: its own text and that of everything inside it. */
  private record Element(ObjectNode node, StringBuilder own, StringBuilder all) {}

  XmlTree(XMLStreamReader xml, String file) {
    this.xml = xml;
    this.file = file;
  }

  /** Reads from the start of the element the reader stands on to its end. */
  RawRecord read(long line, String header) throws XMLStreamException, UnreadableFileException {
    ObjectNode root = begin();
    while (!open.isEmpty()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS -> text(xml.getText());
        default -> {}
      }
    }
    if (!header.isEmpty()) {
      root.put("@header", header);
    }
    return new RawRecord(line, root, verbatim.toString());
  }

  private ObjectNode begin() throws UnreadableFileException {
    if (open.size() >= DEEPEST) {
      String seen = "more than " + DEEPEST + " elements inside each other";
      long line = Math.max(1, xml.getLocation().getLineNumber());
      throw new UnreadableFileException(new OversizedRecord(SourcePointer.of(file, line), seen));
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    verbatim.append('<').append(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      node.put("@" + name, xml.getAttributeValue(i));
      verbatim.append(' ').append(name).append("=\"");
      verbatim.append(escaped(xml.getAttributeValue(i)).replace("\"", "&quot;")).append('"');
    }
    verbatim.append('>');
    if (!open.isEmpty()) {
      open.element().node().withArrayProperty(xml.getLocalName()).add(node);
    }
    open.push(new Element(node, new StringBuilder(), new StringBuilder()));
    return node;
  }

  /** Markup in the middle of a text is left out, its words are not. */
  private void end() {
    verbatim.append("</").append(xml.getLocalName()).append('>');
    Element element = open.pop();
    if (!element.own.toString().isBlank()) {
      element.node.put("#", element.all.toString());
    }
    if (!open.isEmpty()) {
      open.element().all.append(element.all);
    }
  }

  private void text(String text) {
    verbatim.append(escaped(text));
    open.element().own.append(text);
    open.element().all.append(text);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
