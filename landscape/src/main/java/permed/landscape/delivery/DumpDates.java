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
 * Finds the date of a dump: given, else in the name of the file, else in its contents, else in the
 * names of the entries of the zip, else the newest of their own dates. Never the clock.
 */
final class DumpDates {

  private static final Pattern IN_NAME =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2]))(-[0-9]{2})?(?![0-9])");

  private static final Pattern COMPACT_IN_NAME =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9])");

  /** Where zips begin to count: it says that nobody set a date. */
  private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

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
    return inside.isPresent() ? inside : inZip(file);
  }

  static Optional<DumpDate> inName(String fileName) {
    Matcher matcher = IN_NAME.matcher(fileName);
    if (!matcher.find()) {
      return compactInName(fileName);
    }
    String month = matcher.group(1);
    String day = matcher.group(2);
    Optional<PartialDate> exact = day == null ? Optional.empty() : PartialDate.parse(month + day);
    return exact.or(() -> PartialDate.parse(month)).map(date -> new DumpDate(date, "file name"));
  }

  private static Optional<DumpDate> compactInName(String fileName) {
    return COMPACT_IN_NAME
        .matcher(fileName)
        .results()
        .map(found -> found.group(1) + "-" + found.group(2) + "-" + found.group(3))
        .flatMap(day -> PartialDate.parse(day).stream())
        .map(date -> new DumpDate(date, "file name"))
        .findFirst();
  }

  private static Optional<DumpDate> inZip(Path file) throws IOException {
    try (DeliveredZip zip = DeliveredZip.open(file, ZipLimits.usual())) {
      Optional<DumpDate> named =
          zip.members().stream()
              .flatMap(member -> inName(member.name()).stream())
              .max(Comparator.comparing(found -> found.date().latest()));
      if (named.isPresent()) {
        return named;
      }
      Optional<LocalDate> newest =
          zip.members().stream()
              .map(ZipMember::modified)
              .filter(Objects::nonNull)
              .filter(day -> day.isAfter(NO_DATE))
              .max(Comparator.naturalOrder());
      return newest.map(day -> new DumpDate(PartialDate.of(day), "newest entry"));
    } catch (UnreadableFileException refused) {
      return Optional.empty();
    }
  }
}
