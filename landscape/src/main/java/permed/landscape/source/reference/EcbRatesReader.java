package permed.landscape.source.reference;

import java.nio.file.Path;
import java.util.Optional;
import permed.kernel.money.ExchangeRates;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.ReferenceReader;
import permed.landscape.source.SourceProfile;

/** The euro reference rates of the European Central Bank, its whole history, zipped or plain. */
public final class EcbRatesReader implements ReferenceReader {

  private static final SourceProfile PROFILE =
      new SourceProfile(
          "ecb",
          "European Central Bank, euro foreign exchange reference rates",
          "ECB terms of use: free with the source named",
          "Source: European Central Bank");

  @Override
  public SourceProfile profile() {
    return PROFILE;
  }

  @Override
  public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
    return ReferenceCheck.check(file, text -> ExchangeRates.readEcb(text, PROFILE.name()));
  }

  @Override
  public Optional<DumpDate> dateInside(Path file) {
    return ReferenceCheck.find(file, text -> ExchangeRates.readEcb(text, PROFILE.name()))
        .map(rates -> new DumpDate(PartialDate.of(rates.lastDay()), "last day of the rates"));
  }
}
