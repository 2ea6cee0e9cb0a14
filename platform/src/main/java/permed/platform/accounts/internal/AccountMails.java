package permed.platform.accounts.internal;

import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import permed.platform.people.EmailAddress;
import permed.platform.people.Person;
import permed.platform.post.Mail;
import permed.platform.post.Outbox;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/**
 * The mails about accounts, in the language of the person. The only secret one ever holds is its
 * link of one use.
 */
@Component
class AccountMails {

  private final Outbox outbox;
  private final Wordings wordings;
  private final String base;

  AccountMails(Outbox outbox, Wordings wordings, PlatformSettings settings) {
    this.outbox = outbox;
    this.wordings = wordings;
    this.base = settings.base();
  }

  String address(String path, Secret secret) {
    return base + path + secret.text();
  }

  void invitation(Person person, Secret secret, Instant expires) {
    linked(person, emailOf(person), "invitation", "/invitation/", secret, expires);
  }

  void recovery(Person person, Secret secret, Instant expires) {
    linked(person, emailOf(person), "recovery", "/recovery/", secret, expires);
  }

  void newAddress(Person person, EmailAddress to, Secret secret, Instant expires) {
    linked(person, to.text(), "new-address", "/address/", secret, expires);
  }

  void oldAddress(Person person, Secret secret, Instant expires) {
    linked(person, emailOf(person), "old-address", "/address/", secret, expires);
  }

  /**
   * Tells a person of something that happened to the account, with what to do if it was not them.
   */
  void notice(Person person, EventKind kind, Client client, Instant at) {
    if (person.email() != null) {
      notice(person, person.email(), kind, client, at);
    }
  }

  /** The same, to an address the person had until now. */
  void notice(Person person, String to, EventKind kind, Client client, Instant at) {
    Wording wording = wordings.in(person.language());
    String what = wording.text("accounts.event." + kind.id());
    String when = wording.formats().moment(at, person.zone());
    String where = client.agent().isEmpty() ? "–" : client.agent() + ", " + client.network();
    outbox.send(
        new Mail(
            "account-notice:" + person.id() + ":" + kind.id() + ":" + at + ":" + to,
            to,
            person.id(),
            wording.text("accounts.mail.notice.subject", what),
            wording.text(
                "accounts.mail.notice.text",
                person.name(),
                what,
                when,
                where,
                base + "/me/security"),
            false));
  }

  private void linked(
      Person person, String to, String kind, String path, Secret secret, Instant expires) {
    Wording wording = wordings.in(person.language());
    String until = wording.formats().moment(expires, person.zone());
    outbox.send(
        new Mail(
            kind + ":" + HexFormat.of().formatHex(secret.hash()),
            to,
            person.id(),
            wording.text("accounts.mail." + kind + ".subject"),
            wording.text(
                "accounts.mail." + kind + ".text", person.name(), address(path, secret), until),
            true));
  }

  private static String emailOf(Person person) {
    String email = person.email();
    if (email == null) {
      throw new IllegalArgumentException("no address of " + person.id());
    }
    return email;
  }
}
