package permed.platform.obligations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.obligations.Obligation;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.post.Mail;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Writes the one mail in which a person is reminded of everything that is due that day. */
@Component
class DigestWriter {

  private final Bodies bodies;
  private final People people;
  private final Wordings wordings;
  private final String base;

  DigestWriter(Bodies bodies, People people, Wordings wordings, PlatformSettings settings) {
    this.bodies = bodies;
    this.people = people;
    this.wordings = wordings;
    this.base = settings.base();
  }

  /**
   * @param person has an address
   * @param obligations in the order they are told; never empty
   */
  Mail write(String key, Person person, List<Obligation> obligations, LocalDate today) {
    String address = person.email();
    if (address == null) {
      throw new IllegalArgumentException("no address to write to: " + person.id());
    }
    Wording wording = wordings.in(person.language());
    ObligationWords words =
        new ObligationWords(
            wording,
            bodies.ledger().register(),
            people.names(ObligationWords.persons(obligations)));
    return new Mail(
        key,
        address,
        person.id(),
        subject(words, obligations),
        text(words, person, obligations, today),
        false);
  }

  private static String subject(ObligationWords words, List<Obligation> obligations) {
    return obligations.size() == 1
        ? words.wording().text("obligations.mail.subject", words.title(obligations.getFirst()))
        : words.wording().count("obligations.mail.subjects", obligations.size());
  }

  private String text(
      ObligationWords words, Person person, List<Obligation> obligations, LocalDate today) {
    StringJoiner text = new StringJoiner("\n");
    text.add(words.wording().text("obligations.mail.greeting", person.name())).add("");
    for (Obligation obligation : obligations) {
      text.add(paragraph(words, person, obligation, today)).add("");
    }
    text.add(words.wording().text("obligations.mail.all", base + "/me/obligations"));
    text.add(words.wording().text("obligations.mail.fewer", base + "/me/obligations#reminders"));
    return text.toString() + "\n";
  }

  private String paragraph(
      ObligationWords words, Person person, Obligation obligation, LocalDate today) {
    StringJoiner lines = new StringJoiner("\n  ");
    lines.add("* " + words.title(obligation));
    if (!words.body(obligation).isEmpty()) {
      lines.add(words.body(obligation));
    }
    lines.add(
        words
            .wording()
            .text(
                "obligations.mail.due",
                words.due(obligation.due()),
                words.distance(obligation.due(), today)));
    words.dueOnClocksOf(obligation.due(), person.zone()).ifPresent(lines::add);
    lines.add(base + obligation.link());
    return lines.toString();
  }
}
