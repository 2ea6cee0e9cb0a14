package permed.landscape.source.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.landscape.grant.LocalText;

/** Collects one text per language, the first of each. */
public final class Texts {

  private final Map<String, LocalText> byLanguage = new LinkedHashMap<>();

  /** Adds a text; an empty one is none, an empty language is unknown. */
  public Texts add(String language, String text) {
    if (!text.isBlank()) {
      LocalText one = new LocalText(language, text);
      byLanguage.putIfAbsent(one.language(), one);
    }
    return this;
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  public List<LocalText> toList() {
    return new ArrayList<>(byLanguage.values());
  }
}
