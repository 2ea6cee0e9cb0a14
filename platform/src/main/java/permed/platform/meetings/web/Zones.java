package permed.platform.meetings.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import permed.platform.site.Choice;

/** The zones a meeting may be planned in: those named by a city, the consortium's own first. */
final class Zones {

  // Not whatever else libraries register under names of their own.
  private static final Pattern CITY =
      Pattern.compile(
          "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]+");

  private Zones() {}

  static List<Choice> choices(ZoneId consortium) {
    return Stream.concat(
            Stream.of(consortium.getId()),
            ZoneId.getAvailableZoneIds().stream()
                .filter(id -> CITY.matcher(id).matches() && !id.equals(consortium.getId()))
                .sorted())
        .map(id -> Choice.of(id, id.replace('_', ' ')))
        .toList();
  }

  static Optional<ZoneId> parse(String id) {
    boolean known = CITY.matcher(id).matches() && ZoneId.getAvailableZoneIds().contains(id);
    return known ? Optional.of(ZoneId.of(id)) : Optional.empty();
  }
}
