package permed.landscape.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back as XML, so that tests can ask what is in it. */
record Drawn(String svg, Document document) {

  static Drawn of(Chart chart, int width) {
    return parse(new SvgRenderer("t").render(chart, width));
  }

  static Drawn parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Drawn(
          svg, factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + svg, e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  List<Element> all(String element) {
    NodeList nodes = document.getElementsByTagName(element);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  List<Element> ofClass(String cssClass) {
    return all("*").stream()
        .filter(each -> List.of(each.getAttribute("class").split(" ")).contains(cssClass))
        .toList();
  }

  List<String> texts(String element) {
    return all(element).stream().map(Element::getTextContent).toList();
  }

  /** The mark that says this of itself. */
  Element mark(String title) {
    return all("title").stream()
        .filter(each -> each.getTextContent().equals(title))
        .map(each -> (Element) each.getParentNode())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No mark says " + title + " in " + texts("title")));
  }

  static Element within(Element mark, String element) {
    NodeList nodes = mark.getElementsByTagName(element);
    return (Element) nodes.item(nodes.getLength() - 1);
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
