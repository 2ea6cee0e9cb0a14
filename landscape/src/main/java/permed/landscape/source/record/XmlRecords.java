package permed.landscape.source.record;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.record.finding.BrokenFile;
import permed.landscape.source.record.finding.DocumentType;
import permed.landscape.source.record.finding.NoRecords;
import permed.landscape.source.zip.UnreadableFileException;

/**
 * Streams the elements of an XML file that are records. Namespaces are not looked at, so that every
 * version of a format is read; external entities and document types are refused.
 */
public final class XmlRecords implements Records {

  private final DeliveredFile file;
  private final Shape shape;
  private final RecordBudget budget;
  private final XMLStreamReader xml;
  private String header = "";
  private boolean anyRecord;

  private XmlRecords(DeliveredFile file, Shape shape, RecordBudget budget, XMLStreamReader xml) {
    this.file = file;
    this.shape = shape;
    this.budget = budget;
    this.xml = xml;
  }

  /**
   * Which elements are records.
   *
   * @param records their local names
   * @param header local name of an element before the record whose text belongs to it, kept as
   *     field {@code @header}
   * @param others local names of elements that may hold a record's name without being one
   */
  public record Shape(Set<String> records, String header, Set<String> others) {

    public Shape {
      records = Set.copyOf(records);
      others = Set.copyOf(others);
    }
  }

  public static XmlRecords open(DeliveredFile file, Shape shape, ReadingSink sink)
      throws IOException {
    RecordBudget budget =
        new RecordBudget(new BufferedInputStream(file.open()), file.name(), new Progress(sink));
    try {
      return new XmlRecords(file, shape, budget, safeFactory().createXMLStreamReader(budget));
    } catch (XMLStreamException broken) {
      budget.close();
      throw refusal(broken, file);
    }
  }

  @Override
  public String file() {
    return file.name();
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      budget.beginRecord();
      return advance();
    } catch (XMLStreamException broken) {
      throw refusal(broken, file);
    }
  }

  @Override
  public void close() throws IOException {
    budget.close();
  }

  private @Nullable RawRecord advance() throws XMLStreamException, UnreadableFileException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new UnreadableFileException(new DocumentType(here(), "DOCTYPE"));
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals(shape.header)) {
        header = xml.getElementText().strip();
      } else if (shape.others.contains(xml.getLocalName())) {
        skip();
      } else if (shape.records.contains(xml.getLocalName())) {
        return record();
      }
    }
    if (!anyRecord) {
      String seen = "no element " + String.join(" or ", shape.records);
      throw new UnreadableFileException(new NoRecords(SourcePointer.of(file.name()), seen));
    }
    return null;
  }

  private void skip() throws XMLStreamException {
    header = "";
    for (int depth = 1; depth > 0; budget.beginRecord()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private RawRecord record() throws XMLStreamException, UnreadableFileException {
    anyRecord = true;
    long line = Math.max(1, xml.getLocation().getLineNumber());
    XmlTree tree = new XmlTree(xml, file.name());
    RawRecord record = tree.read(line, header);
    header = "";
    return record;
  }

  private SourcePointer here() {
    return SourcePointer.of(file.name(), Math.max(1, xml.getLocation().getLineNumber()));
  }

  private static XMLInputFactory safeFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static IOException refusal(XMLStreamException broken, DeliveredFile file) {
    if (broken.getNestedException() instanceof UnreadableFileException refused) {
      return refused;
    }
    long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
    String message = String.valueOf(broken.getMessage());
    String seen = message.substring(message.indexOf("Message: ") + 1).replaceFirst("essage: ", "");
    return new UnreadableFileException(
        new BrokenFile(
            SourcePointer.of(file.name(), Math.max(1, line)), Fields.shortened(seen.strip())));
  }
}
