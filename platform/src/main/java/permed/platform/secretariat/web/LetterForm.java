package permed.platform.secretariat.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.Body;
import permed.platform.bodies.BodyId;
import permed.platform.people.EmailAddress;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.Requester;
import permed.platform.site.Choice;
import permed.platform.site.Control;
import permed.platform.site.DeskPages;
import permed.platform.site.Form;
import permed.platform.site.FormPage;
import permed.platform.site.FormPage.Deed;
import permed.platform.site.FormReader;
import permed.platform.site.Languages;
import permed.platform.site.Visibility;
import permed.platform.site.Wording;

/** The form with which an officer enters what came by telephone, letter or mail. */
@Component
class LetterForm {

  private final People people;
  private final Bodies bodies;
  private final Names names;
  private final DeskPages desk;

  LetterForm(People people, Bodies bodies, Names names, DeskPages desk) {
    this.people = people;
    this.bodies = bodies;
    this.names = names;
    this.desk = desk;
  }

  FormPage page(Form form) {
    Wording words = desk.words();
    return FormPage.of(
        desk.about(
            SecretariatDesk.INBOX,
            words.text("desk.secretariat.request.enter"),
            words.text("desk.secretariat.inbox"),
            words.text("desk.secretariat.request.enter.lead")),
        Deed.of(
            SecretariatDesk.INBOX + "/new",
            SecretariatDesk.INBOX,
            words.text("desk.secretariat.request.enter.save")),
        form,
        controls(words));
  }

  /** Reads every field; empty with what is wrong told in the form. */
  Optional<NewRequest> read(FormReader form) {
    Optional<Request.Channel> channel = form.requiredChoice("channel", Request.Channel.class);
    Optional<RequestKind> kind = form.requiredChoice("kind", RequestKind.class);
    String subject = form.requiredLine("subject");
    String text = form.requiredText("text");
    Optional<Requester> sender = sender(form);
    Optional<Locale> language = form.parsed("language", Languages::parse, "form.no-choice");
    Optional<Body> body =
        form.parsed("body", slug -> bodies.ledger().findBody(slug), "form.no-choice");
    boolean shared = form.checked("shared");
    if (shared && body.isEmpty()) {
      form.wrong("body", "desk.secretariat.request.no-body");
    }
    if (form.isWrong() || channel.isEmpty() || kind.isEmpty() || sender.isEmpty()) {
      return Optional.empty();
    }
    Locale answered = language.orElseGet(() -> languageOf(sender.get()));
    @Nullable BodyId concerned = body.map(Body::id).orElse(null);
    return Optional.of(
        new NewRequest(
            new Request.Letter(kind.get(), subject, text, sender.get(), answered),
            channel.get(),
            concerned,
            shared ? Visibility.BODY : Visibility.SECRETARIAT));
  }

  private Optional<Requester> sender(FormReader form) {
    Optional<PersonId> person = form.parsed("person", names::personId, "form.no-choice");
    String name = form.line("name");
    Optional<EmailAddress> email =
        form.parsed("email", EmailAddress::parse, "secretariat.no-email");
    String organisation = form.line("organisation");
    if (person.isPresent()) {
      return person.map(Requester.Known::new);
    }
    if (name.isEmpty()) {
      form.wrong("person", "desk.secretariat.request.no-sender");
    }
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Requester.Outside(name, email.map(EmailAddress::text).orElse(null), organisation));
  }

  private Locale languageOf(Requester sender) {
    return sender instanceof Requester.Known known
        ? people.find(known.person()).map(Person::language).orElse(Languages.ALL.getFirst())
        : Languages.ALL.getFirst();
  }

  private List<Control> controls(Wording words) {
    return List.of(
        Control.radios("channel", channels(words)),
        Control.choose("kind", RequestWords.kinds(words)),
        Control.text("subject"),
        Control.lines("text", 8),
        Control.heading("desk.secretariat.request.from"),
        Control.choose("person", persons()),
        Control.text("name"),
        Control.email("email"),
        Control.text("organisation"),
        Control.choose("language", languages()),
        Control.heading("desk.secretariat.request.concerns"),
        Control.choose("body", bodies()),
        Control.check("shared"));
  }

  /** The ways an officer hears of a request; forms enter themselves. */
  private static List<Choice> channels(Wording words) {
    return List.of(Request.Channel.PHONE, Request.Channel.LETTER, Request.Channel.MAIL).stream()
        .map(one -> Choice.of(one.name(), words.text("desk.secretariat.channel." + one)))
        .toList();
  }

  private List<Choice> persons() {
    return people.list().stream()
        .map(person -> Choice.of(person.id().toString(), person.name()))
        .toList();
  }

  private List<Choice> bodies() {
    return bodies.ledger().bodies().stream()
        .sorted(Comparator.comparing(Body::name))
        .map(body -> Choice.of(body.slug(), body.name()))
        .toList();
  }

  static List<Choice> languages() {
    return Languages.ALL.stream()
        .map(locale -> Choice.of(locale.getLanguage(), locale.getDisplayLanguage(locale)))
        .toList();
  }
}
