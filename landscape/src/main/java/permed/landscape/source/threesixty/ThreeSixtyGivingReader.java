package permed.landscape.source.threesixty;

import java.io.IOException;
import java.util.Set;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.record.CsvRecords;
import permed.landscape.source.record.DeliveredFile;
import permed.landscape.source.record.JsonRecords;
import permed.landscape.source.record.RecordInterpreter;
import permed.landscape.source.record.RecordReader;
import permed.landscape.source.record.Records;
import permed.landscape.source.record.WorkbookRecords;

/**
 * Reads files of the 360Giving Data Standard: JSON with a list of grants, or a table as CSV or XLSX
 * whose columns have the titles or the field names of its schema. Plain or gzipped, told by their
 * contents. Projects come in the order of the file.
 */
public final class ThreeSixtyGivingReader extends RecordReader {

  static final String SOURCE = "360giving";

  private static final SourceProfile PROFILE =
      new SourceProfile(
          SOURCE,
          "360Giving – UK grantmakers",
          "as stated by each publisher",
          "Source: the publishers of 360Giving data, each under its own licence");
  private static final JsonRecords.Shape SHAPE =
      new JsonRecords.Shape(Set.of("grants"), Set.of(), false);

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  protected Records open(DeliveredFile file, ReadingSink sink) throws IOException {
    return switch (file.kind()) {
      case JSON -> JsonRecords.open(file, SHAPE, sink);
      case ZIP -> WorkbookRecords.open(file, ColumnTitles::path, ColumnTitles::areGrants);
      case TEXT, XML -> CsvRecords.open(file, ColumnTitles::path, ColumnTitles::areGrants, sink);
    };
  }

  @Override
  protected RecordInterpreter interpreter(DeliveredFile file, PartialDate dumpDate) {
    return new GrantInterpreter(dumpDate);
  }
}
