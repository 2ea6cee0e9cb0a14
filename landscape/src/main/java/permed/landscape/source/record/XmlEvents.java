package permed.landscape.source.record;

import java.util.MissingResourceException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through XML so that whatever is wrong with it ends in one kind of exception. */
final class XmlEvents {

  private XmlEvents() {}

  /** The next event; the JDK's parser has no words for some broken declarations, and stumbles. */
  static int next(XMLStreamReader xml) throws XMLStreamException {
    try {
      return xml.next();
    } catch (MissingResourceException | NoSuchElementException wordless) {
      throw new XMLStreamException("not well-formed", xml.getLocation(), wordless);
    }
  }
}
