package permed.landscape.link.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;

/**
 * People's corrections, found by text and country. Capitals, accents and blanks do not matter; of
 * two for the same text and country the later counts.
 */
public final class Corrections {

  private final Map<Key, Correction> byText = new HashMap<>();

  private Corrections(List<Correction> corrections) {
    corrections.forEach(each -> byText.put(key(each.text(), each.country()), each));
  }

  public static Corrections none() {
    return new Corrections(List.of());
  }

  /** Takes corrections in the order they were made. */
  public static Corrections of(List<Correction> corrections) {
    return new Corrections(corrections);
  }

  Optional<Correction> find(OrganisationQuery query) {
    return Optional.ofNullable(byText.get(key(query.text(), query.country())));
  }

  private static Key key(String text, @Nullable Country country) {
    return new Key(Folding.fold(text.strip().replaceAll("\\s+", " ")), country);
  }

  private record Key(String text, @Nullable Country country) {}
}
