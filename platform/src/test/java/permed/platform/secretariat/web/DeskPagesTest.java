package permed.platform.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.kernel.time.Period;
import permed.platform.Scene;
import permed.platform.Visits;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.people.Person;
import permed.platform.secretariat.GrantAgreement;
import permed.platform.secretariat.GrantAgreements;
import permed.platform.secretariat.NewRequest;
import permed.platform.secretariat.Request;
import permed.platform.secretariat.RequestKind;
import permed.platform.secretariat.RequestState;
import permed.platform.secretariat.Requester;
import permed.platform.secretariat.Requests;
import permed.platform.secretariat.Task;
import permed.platform.secretariat.TaskOutcome;
import permed.platform.secretariat.Tasks;

/** What the secretariat does about its own work on its desk. */
class DeskPagesTest extends Visits {

  @Autowired private Requests requests;
  @Autowired private Tasks tasks;
  @Autowired private GrantAgreements agreements;
  @Autowired private Members members;
  private Person officer;

  @BeforeEach
  void becomeOfficer() {
    officer = scene().officer();
  }

  @Test
  void listsWhatWaitsAndOpensIt() {
    Request request = received(Scene.name("Question"));

    Page inbox = visit("/desk/inbox", officer);
    Page page = visit("/desk/inbox/" + request.number(), officer);

    assertThat(inbox.words()).contains(request.number(), request.letter().subject(), "Nobody");
    assertThat(page.words()).contains("How does one become a member?", "Visitor", "Open");
  }

  @Test
  void findsByWordsAmongEverything() {
    Request request = received(Scene.name("Pharmacogenomics"));
    requests.move(request.id(), 0, RequestState.CLOSED, Scene.act());

    assertThat(visit("/desk/inbox?q=pharmacogen", officer).words()).contains(request.number());
    assertThat(visit("/desk/inbox", officer).words()).doesNotContain(request.number());
  }

  @Test
  void answersOnceAndShowsTheSecondOfficerTheFirstAnswer() {
    Request request = received(Scene.name("Question"));
    String path = "/desk/inbox/" + request.number() + "/answer";

    Page first = send(path, officer, Map.of("answer", "Like this.", "version", "0"));
    Page second = send(path, officer, Map.of("answer", "Like that.", "version", "0"));

    assertThat(first.status()).isEqualTo(303);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.words()).contains("Nothing was sent", "Like this.", "Like that.");
    assertThat(second.text()).contains("name=\"version\" value=\"1\"");
    assertThat(requests.find(request.number()).orElseThrow().entries()).hasSize(1);
  }

  @Test
  void givesNotesAndPlansARequest() {
    Request request = received(Scene.name("Question"));
    String path = "/desk/inbox/" + request.number();

    send(path + "/assign", officer, Map.of("officer", id(officer), "version", "0"));
    send(path + "/note", officer, Map.of("note", "Ask the partner", "version", "1"));
    send(
        path + "/plan",
        officer,
        Map.of(
            "priority",
            "HIGH",
            "due-day",
            "3",
            "due-month",
            "2",
            "due-year",
            "2027",
            "version",
            "2"));
    send(path + "/move", officer, Map.of("state", "WAITING", "version", "3"));

    Page page = visit(path, officer);
    assertThat(page.words())
        .contains(
            officer.name(), "Ask the partner", "Priority High, due 3 February 2027", "Waiting");
    assertThat(visit("/desk/inbox?show=mine", officer).words()).contains(request.number());
    assertThat(send(path + "/move", officer, Map.of("state", "ANSWERED", "version", "4")).status())
        .isEqualTo(422);
  }

  @Test
  void entersWhatCameByTelephone() {
    Page entered =
        send(
            "/desk/inbox/new",
            officer,
            Map.of(
                "channel", "PHONE",
                "kind", "QUESTION",
                "subject", "A call",
                "text", "Somebody asked.",
                "name", "Caller"));

    assertThat(entered.status()).isEqualTo(303);
    assertThat(visit(entered.location(), officer).words())
        .contains("A call", "Caller", "telephone", "no e-mail address");
    assertThat(send("/desk/inbox/new", officer, Map.of("channel", "PHONE")).status())
        .isEqualTo(422);
  }

  @Test
  void keepsATaskAndSaysWhenNobodyCoversIt() {
    String name = Scene.name("Membership");
    Organisation partner = partner();
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
    Map<String, String> form = new HashMap<>();
    form.put("task-name", name);
    form.put("lead", partner.id().toString());
    form.putAll(day("from", today.minusDays(100)));
    form.put("officer-1", id(officer));

    Page added = send("/desk/tasks/new", officer, form);
    Map<String, String> away = new HashMap<>(day("from", today.plusDays(10)));
    away.putAll(day("until", today.plusDays(12)));
    away.put("away", id(officer));
    Page recorded = send("/desk/coverage/absences", officer, away);

    assertThat(added.status()).isEqualTo(303);
    assertThat(recorded.status()).isEqualTo(303);
    assertThat(visit("/desk/coverage", officer).words()).contains(name + ": nobody covers");
    assertThat(visit("/desk/tasks", officer).words()).contains(name, officer.name());
    Task task = task(name);
    assertThat(send("/desk/tasks/" + task.id(), officer, withVersion(form, 1)).status())
        .isEqualTo(303);
    assertThat(send("/desk/tasks/" + task.id(), officer, withVersion(form, 1)).status())
        .isEqualTo(409);
  }

  @Test
  void sumsPersonMonths() {
    Organisation partner = partner();
    Task task =
        ((TaskOutcome.Recorded)
                tasks.add(
                    new Task.Details(
                        Scene.name("Dissemination"),
                        "",
                        partner.id(),
                        List.of(),
                        Period.startingOn(LocalDate.of(2023, 1, 1)),
                        List.of()),
                    Scene.act()))
            .task();
    String path = "/desk/effort/2023/" + task.id();
    String cell = "m-" + partner.id() + "-1-";

    Page entered =
        send(path, officer, Map.of(cell + "p", "3", cell + "u", "2,25", "v-" + cell + "p", "0"));
    Page page = visit("/desk/effort?year=2023", officer);

    assertThat(entered.status()).isEqualTo(303);
    assertThat(page.words()).contains(task.details().name() + " 3.00 2.25 −0.75");
    assertThat(visit(path, officer).text()).contains("value=\"2.25\"");
    assertThat(send(path, officer, Map.of(cell + "p", "x")).status()).isEqualTo(422);
    assertThat(send(path, officer, Map.of(cell + "p", "9", cell + "u", "2.25")).status())
        .isEqualTo(409);
  }

  @Test
  void recordsAGrantThatEveryoneSees() {
    Organisation coordinator = scene().member("Agency", "DE");
    String number = Scene.name("9641").replace(" ", "");
    Map<String, String> form = new HashMap<>(day("from", LocalDate.of(2021, 3, 1)));
    form.put("grant-name", "Second grant");
    form.put("grant-number", number);
    form.put("payer", "European Commission");
    form.put("coordinator", coordinator.id().toString());

    Page added = send("/desk/partners/new", officer, form);

    assertThat(added.status()).isEqualTo(303);
    assertThat(visit("/desk/partners", officer).words()).contains(number, "Running");
    assertThat(visit("/secretariat", null).words()).contains(number, coordinator.name());
    assertThat(send("/desk/partners/new", officer, form).words())
        .contains("the number of another agreement");
  }

  @Test
  void importsASheetAfterShowingIt() {
    String name = Scene.name("Imported Fund");
    String sheet =
        "organisation;kind;country;membership;since\n"
            + name
            + ";public funder;Ireland;member;2024-05-01\n"
            + name
            + " wrong;public fnder;Ireland;member;2024-05-01\n";

    Page uploaded =
        upload(
            "/desk/import",
            officer,
            "sheet",
            "C:\\members.csv",
            sheet.getBytes(StandardCharsets.UTF_8));
    Page preview = visit(uploaded.location(), officer);
    Page mend = visit(uploaded.location() + "/to-mend.csv", officer);
    Page done = send(uploaded.location(), officer, Map.of("fingerprint", fingerprint(preview)));

    assertThat(uploaded.status()).isEqualTo(303);
    assertThat(preview.words()).contains("members.csv", "Import 1 row", "public fnder");
    assertThat(visit(uploaded.location() + "?show=to-import", officer).status()).isEqualTo(303);
    assertThat(mend.text()).contains("what to mend", name + " wrong");
    assertThat(done.status()).isEqualTo(303);
    assertThat(members.register().organisations()).anyMatch(one -> one.name().equals(name));
    assertThat(visit("/desk/import", officer).words()).contains("imported 1 rows, left out 1");
  }

  @Test
  void refusesAFileThatIsNoTableAndGivesATemplate() {
    Page refused = upload("/desk/import", officer, "sheet", "x.csv", new byte[] {1});

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words()).contains("This file cannot be used");
    assertThat(visit("/desk/import/template.csv", officer).text())
        .startsWith("organisation,short name");
    assertThat(visit("/desk/import/template.xlsx", officer).status()).isEqualTo(200);
  }

  @Test
  void pagesThroughTheAuditLogAndChecksIt() {
    Request request = received(Scene.name("Question"));

    Page lines = visit("/desk/audit?subject=request:" + request.number(), officer);
    Page checked = send("/desk/audit/verify", officer, Map.of());

    assertThat(lines.words()).contains("secretariat.receive-request", request.number());
    assertThat(visit("/desk/audit", officer).status()).isEqualTo(200);
    assertThat(checked.status()).isEqualTo(303);
    assertThat(checked.location()).isEqualTo("/desk/audit");
  }

  private Request received(String subject) {
    return requests.receive(
        NewRequest.of(
            new Request.Letter(
                RequestKind.MEMBERSHIP,
                subject,
                "How does one become a member?",
                new Requester.Outside("Visitor", "visitor@example.org", ""),
                Locale.UK),
            Request.Channel.MAIL),
        Scene.act());
  }

  /** An organisation under a running grant. */
  private Organisation partner() {
    Organisation partner = scene().member("Partner", "FR");
    agreements.add(
        new GrantAgreement.Details(
            "Grant",
            Scene.name("Number"),
            "Commission",
            Period.startingOn(LocalDate.of(2020, 1, 1)),
            List.of(new GrantAgreement.Partner(partner.id(), GrantAgreement.Role.COORDINATOR)),
            null),
        Scene.act());
    return partner;
  }

  private Task task(String name) {
    return tasks.list().stream()
        .filter(one -> one.details().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> withVersion(Map<String, String> form, int version) {
    Map<String, String> more = new HashMap<>(form);
    more.put("version", Integer.toString(version));
    return more;
  }

  private static Map<String, String> day(String field, LocalDate day) {
    return Map.of(
        field + "-day", "" + day.getDayOfMonth(),
        field + "-month", "" + day.getMonthValue(),
        field + "-year", "" + day.getYear());
  }

  private static String fingerprint(Page page) {
    Matcher found =
        Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]+)\"").matcher(page.text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String id(Person person) {
    return person.id().toString();
  }
}
