package permed.landscape.source.openalex;

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

/**
 * Reads awards of OpenAlex in JSON, plain or gzipped: pages of the interface ({@code results}), one
 * or many behind each other, or lines as in the snapshot.
 *
 * <p>OpenAlex gathers awards from funders and from Crossref. Its records are kept under its own ids
 * and say under which number and DOI the same award is known elsewhere.
 */
public final class OpenAlexReader extends RecordReader {

  static final String SOURCE = "openalex";

  private static final SourceProfile PROFILE =
      new SourceProfile(SOURCE, "OpenAlex – awards", "CC0-1.0", "Source: OpenAlex, CC0");
  private static final JsonRecords.Shape SHAPE =
      new JsonRecords.Shape(Set.of("results"), Set.of(), true);

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  protected Records open(DeliveredFile file, ReadingSink sink) throws IOException {
    if (file.kind() != DeliveredFile.Kind.JSON) {
      throw notOurs(file, "JSON");
    }
    return JsonRecords.open(file, SHAPE, sink);
  }

  @Override
  protected RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate) {
    return new AwardInterpreter(dumpDate);
  }
}
