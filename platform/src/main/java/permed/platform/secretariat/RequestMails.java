package permed.platform.secretariat;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.post.Mail;
import permed.platform.post.Outbox;
import permed.platform.site.Today;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** Writes to who asked: that the request came, and what the answer is. */
@Component
class RequestMails {

  private final Outbox outbox;
  private final People people;
  private final Wordings wordings;
  private final Today today;

  RequestMails(Outbox outbox, People people, Wordings wordings, Today today) {
    this.outbox = outbox;
    this.people = people;
    this.wordings = wordings;
    this.today = today;
  }

  /**
   * Confirms the receipt. It repeats nothing the sender wrote, so that nobody can send words of
   * theirs to others by giving their address.
   */
  void confirm(Request request) {
    addressOf(request).ifPresent(to -> confirm(request, to));
  }

  private void confirm(Request request, Address to) {
    Wording wording = wordings.in(to.language());
    String subject = wording.text("secretariat.mail.receipt.subject", request.number());
    String text =
        wording.text("secretariat.mail.receipt.text", request.number(), day(request, wording));
    send(request, "receipt", to, subject, text);
  }

  /** Whether an answer can be mailed. */
  boolean hasAddress(Request request) {
    return addressOf(request).isPresent();
  }

  /** Sends an answer; nothing happens if the sender has no address. */
  void answer(Request request, String text) {
    addressOf(request).ifPresent(to -> answer(request, text, to));
  }

  private void answer(Request request, String text, Address to) {
    Wording wording = wordings.in(to.language());
    String subject =
        wording.text(
            "secretariat.mail.answer.subject", request.number(), request.letter().subject());
    String end =
        wording.text("secretariat.mail.answer.text", request.number(), day(request, wording));
    send(request, "answer:" + (request.seen() + 1), to, subject, text + "\n\n" + end);
  }

  private void send(Request request, String what, Address to, String subject, String text) {
    outbox.send(
        new Mail(
            "request:" + request.number() + ":" + what,
            to.email(),
            to.person(),
            subject.replaceAll("\\s+", " "),
            text,
            false));
  }

  private String day(Request request, Wording wording) {
    return wording.formats().day(today.dayOf(request.receipt().at()));
  }

  private Optional<Address> addressOf(Request request) {
    return switch (request.letter().sender()) {
      case Requester.Forgotten nobody -> Optional.empty();
      case Requester.Outside outside ->
          Optional.ofNullable(outside.email())
              .map(email -> new Address(email, null, request.letter().language()));
      case Requester.Known known -> people.find(known.person()).flatMap(RequestMails::addressOf);
    };
  }

  private static Optional<Address> addressOf(Person person) {
    return Optional.ofNullable(person.email())
        .map(email -> new Address(email, person.id(), person.language()));
  }

  private record Address(String email, @Nullable PersonId person, Locale language) {}
}
