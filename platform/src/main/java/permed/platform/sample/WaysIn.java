package permed.platform.sample;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import permed.platform.accounts.Accounts;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;

/**
 * Ways into the sample, for whoever started it: told on the terminal, never on a page, since
 * whoever has one enters as the role.
 */
@Component
public class WaysIn {

  private static final Actor SAMPLE = Actor.system("sample");

  private final People people;
  private final Accounts accounts;
  private final InstantSource now;

  WaysIn(People people, Accounts accounts, InstantSource now) {
    this.people = people;
    this.accounts = accounts;
    this.now = now;
  }

  /** A new link for each of some roles; each works once. */
  public List<WayIn> open() {
    Act act = Act.of(SAMPLE, now.instant());
    return SampleTable.read("ways-in").stream()
        .flatMap(
            row ->
                EmailAddress.parse(row.text("e-mail")).flatMap(people::findByEmail).stream()
                    .map(
                        person ->
                            new WayIn(
                                row.text("as"),
                                person.name(),
                                accounts.invitationLink(person.id(), act))))
        .toList();
  }

  /**
   * One way in.
   *
   * @param role as what one enters
   * @param link works once
   */
  public record WayIn(String role, String name, URI link) {}
}
