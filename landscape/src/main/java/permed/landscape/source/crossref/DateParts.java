package permed.landscape.source.crossref;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.source.finding.UnreadableDate;
import permed.landscape.source.record.Fields;
import tools.jackson.databind.JsonNode;

/** Reads dates given as a list of year, month and day, as far as known. */
final class DateParts {

  private DateParts() {}

  /** The first of these dates that is there. */
  static @Nullable PartialDate first(Fields... dates) {
    for (Fields date : dates) {
      PartialDate read = read(date);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  private static @Nullable PartialDate read(Fields date) {
    JsonNode parts = date.node().path("date-parts").path(0);
    if (!parts.isArray() || parts.isEmpty() || parts.path(0).isNull()) {
      return null;
    }
    List<String> numbers = parts.valueStream().map(part -> part.asString("").strip()).toList();
    try {
      return of(numbers.stream().map(Integer::valueOf).toList());
    } catch (NumberFormatException | DateTimeException unreadable) {
      date.report(new UnreadableDate(date.where(), String.join("-", numbers)));
      return null;
    }
  }

  private static PartialDate of(List<Integer> parts) {
    return switch (parts.size()) {
      case 1 -> PartialDate.of(parts.get(0));
      case 2 -> PartialDate.of(parts.get(0), parts.get(1));
      default -> PartialDate.of(parts.get(0), parts.get(1), parts.get(2));
    };
  }
}
