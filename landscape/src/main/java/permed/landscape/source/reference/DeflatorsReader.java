package permed.landscape.source.reference;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import permed.kernel.money.Deflators;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.ReferenceReader;
import permed.landscape.source.SourceProfile;

/** The GDP deflators of the World Bank as a CSV file, gzipped, zipped or plain. */
public final class DeflatorsReader implements ReferenceReader {

  private static final SourceProfile PROFILE =
      new SourceProfile(
          "deflators",
          "World Bank, GDP deflator (annual %)",
          "CC-BY-4.0",
          "Source: World Bank, World Development Indicators, CC BY 4.0");

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    return ReferenceCheck.check(file, text -> Deflators.read(text, PROFILE.name()));
  }

  @Override
  public Optional<DumpDate> dateInside(Path file) {
    return ReferenceCheck.find(file, text -> Deflators.read(text, PROFILE.name()))
        .map(deflators -> deflators.lastYear("EU"))
        .filter(OptionalInt::isPresent)
        .map(year -> new DumpDate(PartialDate.of(year.getAsInt()), "last year of the deflators"));
  }
}
