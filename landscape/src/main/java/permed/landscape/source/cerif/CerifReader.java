package permed.landscape.source.cerif;

import java.io.IOException;
import java.util.Set;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.RecordReader;
import permed.landscape.source.record.Records;
import permed.landscape.source.record.XmlRecords;

/**
 * Reads projects in CERIF XML, plain or gzipped, of every version of OpenAIRE's profile for
 * research information systems: answers of an OAI-PMH interface, or files of projects.
 *
 * <p>A record is known by the identifier in its OAI header, which names the system it comes from,
 * else by the id the project has there. Publications and other entities in the same file are passed
 * over, with the projects they mention.
 */
public final class CerifReader extends RecordReader {

  static final String SOURCE = "cerif";

  private static final SourceProfile PROFILE =
      new SourceProfile(
          SOURCE,
          "Research information systems (CERIF)",
          "as stated by each system",
          "Source: the research information systems named in the record ids");
  private static final XmlRecords.Shape SHAPE =
      new XmlRecords.Shape(
          Set.of("Project"),
          "identifier",
          Set.of(
              "Publication",
              "Product",
              "Patent",
              "Person",
              "OrgUnit",
              "Funding",
              "Event",
              "Equipment",
              "Service"));

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  protected Records open(DeliveredFile file, ReadingSink sink) throws IOException {
    if (file.kind() != DeliveredFile.Kind.XML) {
      throw notOurs(file, "XML");
    }
    return XmlRecords.open(file, SHAPE, sink);
  }

  @Override
  protected RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate) {
    return new CerifProjects(dumpDate);
  }
}
