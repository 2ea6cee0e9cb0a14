package permed.landscape.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import permed.kernel.time.PartialDate;
import permed.landscape.source.DeliveryReader;
import permed.landscape.source.DeliveryReader.DumpDate;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipLimits;
import permed.landscape.source.zip.ZipMember;

/**
 * Finds the date of a dump: given, else in the name of the file, else in its contents, else the
 * newest entry of the zip. Never the clock.
 */
final class DumpDates {

  private static final Pattern IN_NAME =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2]))(-[0-9]{2})?(?![0-9])");

  private DumpDates() {}

  static Optional<DumpDate> find(
      ImportOptions options, String fileName, Path file, DeliveryReader reader) throws IOException {
    if (options.dumpDate() != null) {
      return Optional.of(new DumpDate(options.dumpDate(), "given"));
    }
    Optional<DumpDate> named = inName(fileName);
    if (named.isPresent()) {
      return named;
    }
    Optional<DumpDate> inside = reader.dateInside(file);
    return inside.isPresent() ? inside : newestEntry(file);
  }

  static Optional<DumpDate> inName(String fileName) {
    Matcher matcher = IN_NAME.matcher(fileName);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String month = matcher.group(1);
    String day = matcher.group(2);
    Optional<PartialDate> exact = day == null ? Optional.empty() : PartialDate.parse(month + day);
    return exact.or(() -> PartialDate.parse(month)).map(date -> new DumpDate(date, "file name"));
  }

  private static Optional<DumpDate> newestEntry(Path file) throws IOException {
    try (DeliveredZip zip = DeliveredZip.open(file, ZipLimits.usual())) {
      Optional<LocalDate> newest =
          zip.members().stream()
              .map(ZipMember::modified)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder());
      return newest.map(day -> new DumpDate(PartialDate.of(day), "newest entry"));
    } catch (UnreadableFileException refused) {
      return Optional.empty();
    }
  }
}
