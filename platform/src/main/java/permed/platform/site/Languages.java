package permed.platform.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages the platform speaks; the first is the one all others fall back to. */
public final class Languages {

  /** English with European dates ("21 November 2026"), then the others by name. */
  public static final List<Locale> ALL =
      List.of(Locale.UK, Locale.GERMANY, Locale.of("es", "ES"), Locale.FRANCE, Locale.ITALY);

  private Languages() {}

  /** Reads a language tag such as {@code de} or {@code de-AT}; empty for one not spoken here. */
  public static Optional<Locale> parse(String tag) {
    String language = Locale.forLanguageTag(tag.strip()).getLanguage();
    return ALL.stream().filter(locale -> locale.getLanguage().equals(language)).findFirst();
  }

  /** The first language of an {@code Accept-Language} list that is spoken here, else English. */
  public static Locale bestOf(List<Locale> wanted) {
    return wanted.stream()
        .map(Locale::toLanguageTag)
        .flatMap(tag -> parse(tag).stream())
        .findFirst()
        .orElse(ALL.getFirst());
  }
}
