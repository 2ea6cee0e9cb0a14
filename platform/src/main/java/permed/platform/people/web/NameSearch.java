package permed.platform.people.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import permed.platform.people.Person;

/** Finds persons by parts of their names, in any order, whatever the accents and capitals. */
final class NameSearch {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<String> parts;

  NameSearch(String query) {
    this.parts = List.of(folded(query).strip().split("[\\s,]+"));
  }

  boolean finds(Person person) {
    String name = folded(person.name());
    return parts.stream().allMatch(name::contains);
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
