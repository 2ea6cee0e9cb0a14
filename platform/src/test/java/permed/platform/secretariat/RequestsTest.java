package permed.platform.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.platform.TestDatabase;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLine;
import permed.platform.audit.AuditLog;
import permed.platform.bodies.Consortium;
import permed.platform.members.OrganisationId;
import permed.platform.people.EmailAddress;
import permed.platform.people.NewPerson;
import permed.platform.people.People;
import permed.platform.people.PersonDetails;
import permed.platform.people.PersonId;
import permed.platform.post.Mail;
import permed.platform.site.SiteParts;
import permed.platform.site.Visibility;

class RequestsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final PersonId OFFICER = new PersonId(new UUID(1, 1));
  private static final PersonId DELEGATE = new PersonId(new UUID(1, 2));
  private static final Act BY_OFFICER = Act.of(OFFICER.actor(), NOW);

  private final Consortium consortium = new Consortium();
  private final TestDatabase database = consortium.database;
  private final AuditLog log = AuditLog.over(database.dataSource());
  private final List<Mail> sent = new ArrayList<>();
  private final Requests requests = requests();

  @BeforeEach
  void registerPeople() {
    People people = People.over(database.dataSource(), event -> {});
    register(people, OFFICER, "Officer", "officer@example.org");
    register(people, DELEGATE, "Delegate, Austria", "delegate.at@example.org");
  }

  @Test
  void numbersRequestsWithinTheYear() {
    assertThat(receive("First").number()).isEqualTo("R-2026-0001");
    assertThat(receive("Second").number()).isEqualTo("R-2026-0002");
    assertThat(receive("Third", NOW.plus(Duration.ofDays(60))).number()).isEqualTo("R-2027-0001");
  }

  @Test
  void givesBackWhatItTook() {
    Request taken = receive("How does one become a member?");

    assertThat(requests.find(taken.number())).contains(taken);
    assertThat(taken.receipt().due()).isEqualTo(LocalDate.of(2026, 12, 6));
    assertThat(requests.find("R-2026-9999")).isEmpty();
  }

  @Test
  void confirmsTheReceiptWithoutRepeatingWhatWasWritten() {
    receive("Buy cheap watches");

    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().to()).isEqualTo("visitor@example.org");
    assertThat(sent.getFirst().subject()).contains("R-2026-0001");
    assertThat(sent.getFirst().subject() + sent.getFirst().text()).doesNotContain("watches");
  }

  @Test
  void writesToSendersInTheirLanguage() {
    in(() -> requests.receive(request("Frage", outside(), Locale.GERMANY), actOf("contact")));

    assertThat(sent.getFirst().text()).contains("Anfrage");
  }

  @Test
  void mailsAnAnswerAndKeepsIt() {
    Request request = receive("How?");

    EntryOutcome outcome = answer(request, "Like this.");

    assertThat(recorded(outcome).status().state()).isEqualTo(RequestState.ANSWERED);
    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().text()).startsWith("Like this.");
    assertThat(sent.getLast().subject()).contains("R-2026-0001", "How?");
    assertThat(requests.find(request.number())).contains(recorded(outcome));
  }

  @Test
  void aSecondAnswerMadeWithoutSeeingTheFirstIsNotSent() {
    Request request = receive("How?");
    answer(request, "Like this.");

    EntryOutcome second = answer(request, "Like that.");

    assertThat(second).isInstanceOf(EntryOutcome.Overtaken.class);
    assertThat(((EntryOutcome.Overtaken) second).current().entries()).hasSize(1);
    assertThat(sent).hasSize(2);
  }

  @Test
  void ofTwoAnswersAtOnceOneIsSent() {
    Request request = receive("How?");

    List<CompletableFuture<EntryOutcome>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> answer(request, "Like this.")),
            CompletableFuture.supplyAsync(() -> answer(request, "Like that.")));
    List<EntryOutcome> outcomes = both.stream().map(CompletableFuture::join).toList();

    assertThat(outcomes).filteredOn(EntryOutcome.Recorded.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(EntryOutcome.Overtaken.class::isInstance).hasSize(1);
    assertThat(requests.find(request.number()).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void anAnswerWithoutAnAddressIsKeptAsGivenOtherwise() {
    Request request =
        in(
            () ->
                requests.receive(
                    new NewRequest(
                        letter("Called", new Requester.Outside("Caller", null, ""), Locale.UK),
                        Request.Channel.PHONE,
                        null,
                        Visibility.SECRETARIAT),
                    BY_OFFICER));

    EntryOutcome outcome = answer(request, "Told on the phone.");

    assertThat(recorded(outcome).entries().getFirst().step())
        .isEqualTo(new RequestEntry.Answer("Told on the phone.", false));
    assertThat(sent).isEmpty();
  }

  @Test
  void keepsEveryKindOfEntryAndWhereTheyLead() {
    Request request = receive("How?");
    RequestId id = request.id();
    OrganisationId partner = consortium.organisation("Partner", null);

    in(() -> requests.note(id, 0, "Ask the partner", BY_OFFICER));
    in(() -> requests.assign(id, 1, partner, OFFICER, BY_OFFICER));
    in(() -> requests.plan(id, 2, Priority.HIGH, LocalDate.of(2026, 11, 25), BY_OFFICER));
    in(() -> requests.move(id, 3, RequestState.WAITING, BY_OFFICER));
    in(() -> requests.reply(id, 4, "Any news?", BY_OFFICER));

    Request found = requests.find(request.number()).orElseThrow();
    assertThat(found.entries()).extracting(RequestEntry::position).containsExactly(1, 2, 3, 4, 5);
    assertThat(found.status())
        .isEqualTo(
            new RequestStatus(
                RequestState.OPEN, Priority.HIGH, LocalDate.of(2026, 11, 25), partner, OFFICER));
    assertThat(
            database
                .jdbc()
                .sql("select state from secretariat.request_status")
                .query(String.class)
                .single())
        .isEqualTo("OPEN");
  }

  @Test
  void findsByNumberAndByTheStartOfWords() {
    Request one = receive("Pharmacogenomics figures");
    Request two = receive("Becoming a member");
    answer(two, "Write to the chair");

    assertThat(found("R-2026-0001")).containsExactly(one.number());
    assertThat(found("0002")).containsExactly(two.number());
    assertThat(found("pharmaco")).containsExactly(one.number());
    assertThat(found("chair write")).containsExactly(two.number());
    assertThat(found("visitor")).containsExactly(one.number(), two.number());
    assertThat(found("pharmaco & | ! member'")).isEmpty();
  }

  @Test
  void listsWhatWaitsForSomebody() {
    Request one = receive("One");
    Request two = receive("Two");
    answer(one, "Yes.");
    in(() -> requests.assign(two.id(), 0, null, OFFICER, BY_OFFICER));

    assertThat(requests.list(InboxFilter.PENDING))
        .extracting(Request::number)
        .containsExactly(two.number());
    assertThat(requests.list(new InboxFilter(true, OFFICER, ""))).hasSize(1);
    assertThat(requests.list(new InboxFilter(true, DELEGATE, ""))).isEmpty();
  }

  @Test
  void showsPeopleWhatTheyAsked() {
    Request own =
        in(
            () ->
                requests.receive(
                    NewRequest.of(
                        letter("Mine", new Requester.Known(DELEGATE), Locale.UK),
                        Request.Channel.MEMBER),
                    Act.of(DELEGATE.actor(), NOW)));
    receive("Somebody else's");

    assertThat(requests.listFrom(DELEGATE)).containsExactly(own);
    assertThat(sent.getFirst().to()).isEqualTo("delegate.at@example.org");
  }

  @Test
  void forgetsSenderAndWordsOfWhatIsDoneAndKeepsTheRest() {
    Request done = receive("Old matter");
    Request open = receive("Still open");
    answer(done, "Answered at length");

    int forgotten = in(() -> requests.forgetDoneBefore(NOW.plus(Duration.ofDays(1))));

    assertThat(forgotten).isEqualTo(1);
    Request left = requests.find(done.number()).orElseThrow();
    assertThat(left.letter().sender()).isEqualTo(new Requester.Forgotten());
    assertThat(left.letter().text()).isEmpty();
    assertThat(left.entries().getFirst().step()).isEqualTo(new RequestEntry.Answer("", true));
    assertThat(requests.find(open.number())).contains(open);
    assertThat(in(() -> requests.forgetDoneBefore(NOW.plus(Duration.ofDays(1))))).isZero();
  }

  @Test
  void writesOneAuditLineForEachActAndNoWordsOfIt() {
    Request request = receive("A secret matter");
    answer(request, "A secret answer");

    List<AuditLine> lines = log.list(AuditFilter.of("request:R-2026-0001"), Long.MAX_VALUE, 10);

    assertThat(lines)
        .extracting(AuditLine::operation)
        .containsExactly("secretariat.answer-request", "secretariat.receive-request");
    assertThat(lines).noneMatch(line -> line.toString().contains("secret m"));
  }

  private Request receive(String subject) {
    return receive(subject, NOW);
  }

  private Request receive(String subject, Instant at) {
    return in(
        () ->
            requests.receive(
                request(subject, outside(), Locale.UK), Act.of(Actor.system("contact"), at)));
  }

  private EntryOutcome answer(Request request, String text) {
    return in(() -> requests.answer(request.id(), request.seen(), text, BY_OFFICER));
  }

  private List<String> found(String words) {
    return requests.list(new InboxFilter(false, null, words)).stream()
        .map(Request::number)
        .toList();
  }

  private static Request recorded(EntryOutcome outcome) {
    assertThat(outcome).isInstanceOf(EntryOutcome.Recorded.class);
    return ((EntryOutcome.Recorded) outcome).request();
  }

  private static Act actOf(String part) {
    return Act.of(Actor.system(part), NOW);
  }

  private static Requester outside() {
    return new Requester.Outside("Visitor", "visitor@example.org", "A university");
  }

  private static NewRequest request(String subject, Requester sender, Locale language) {
    return NewRequest.of(letter(subject, sender, language), Request.Channel.FORM);
  }

  private static Request.Letter letter(String subject, Requester sender, Locale language) {
    return new Request.Letter(
        RequestKind.QUESTION, subject, "Text of " + subject, sender, language);
  }

  private <T> T in(Supplier<T> operation) {
    @Nullable T result = database.transactions().execute(status -> operation.get());
    return Objects.requireNonNull(result);
  }

  private Requests requests() {
    return new Requests(
        new RequestRows(database.jdbc()),
        new RequestMails(
            mail -> {
              synchronized (sent) {
                return sent.add(mail);
              }
            },
            People.over(database.dataSource(), event -> {}),
            SiteParts.wordings(),
            SiteParts.today(() -> NOW)),
        log,
        SiteParts.today(() -> NOW));
  }

  private static void register(People people, PersonId id, String name, String email) {
    people.register(
        new NewPerson(
            id,
            PersonDetails.of(
                name, EmailAddress.parse(email).orElseThrow(), Locale.UK, ZoneOffset.UTC)),
        Act.of(Actor.system("test"), NOW));
  }
}
