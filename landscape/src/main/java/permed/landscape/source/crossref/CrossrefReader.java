package permed.landscape.source.crossref;

import java.io.IOException;
import java.util.Set;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.JsonRecords;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.RecordReader;
import permed.landscape.source.record.Records;
import permed.landscape.source.record.TranslatedRecords;
import permed.landscape.source.record.XmlRecords;

/**
 * Reads grants registered with Crossref, plain or gzipped: JSON of its interface ({@code
 * message.items}, one page or many behind each other, or lines), and the XML members deposit.
 *
 * <p>A record is known by its DOI in small letters.
 */
public final class CrossrefReader extends RecordReader {

  static final String SOURCE = "crossref";

  private static final SourceProfile PROFILE =
      new SourceProfile(SOURCE, "Crossref – registered grants", "CC0-1.0", "Source: Crossref, CC0");
  private static final JsonRecords.Shape PAGES =
      new JsonRecords.Shape(Set.of("items"), Set.of("message"), true);
  private static final XmlRecords.Shape DEPOSIT =
      new XmlRecords.Shape(Set.of("grant"), "", Set.of());

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  protected Records open(DeliveredFile file, ReadingSink sink) throws IOException {
    return switch (file.kind()) {
      case JSON -> JsonRecords.open(file, PAGES, sink);
      case XML ->
          new TranslatedRecords(XmlRecords.open(file, DEPOSIT, sink), DepositedGrant::asItem);
      case ZIP, TEXT -> throw notOurs(file, "JSON or XML");
    };
  }

  @Override
  protected RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate) {
    return new ItemInterpreter(dumpDate);
  }
}
