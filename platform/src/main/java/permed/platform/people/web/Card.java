package permed.platform.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.platform.people.Person;

/** A person as vCard 4.0 (RFC 6350): escaped, folded at 75 octets, lines ended by CR LF. */
final class Card {

  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  private Card() {}

  static String of(Person person, List<String> lines) {
    Card card = new Card();
    card.line("BEGIN:VCARD");
    card.line("VERSION:4.0");
    card.line("KIND:individual");
    card.line("UID:urn:uuid:" + person.id());
    card.property("FN", person.name());
    card.property("EMAIL", person.email());
    card.property("TEL", person.telephone());
    if (person.orcid() != null) {
      card.line("URL:https://orcid.org/" + person.orcid());
    }
    card.property("LANG", person.language().getLanguage());
    card.property("TZ", person.zone().getId());
    lines.forEach(line -> card.property("TITLE", line));
    card.line("END:VCARD");
    return card.text.toString();
  }

  private void property(String name, @Nullable String value) {
    if (value != null) {
      line(name + ":" + escaped(value));
    }
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(",", "\\,")
        .replace(";", "\\;")
        .replaceAll("\r\n|\r|\n", "\\\\n");
  }

  /** Folds between characters, never within one: a continued line starts with a space. */
  private void line(String line) {
    int room = OCTETS;
    for (int at = 0; at < line.length(); ) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (size > room) {
        text.append("\r\n ");
        room = OCTETS - 1;
      }
      text.append(character);
      room -= size;
      at += character.length();
    }
    text.append("\r\n");
  }
}
