package permed.platform.secretariat.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;
import permed.platform.bodies.Body;
import permed.platform.bodies.Consortium;
import permed.platform.bodies.Ledger;
import permed.platform.bodies.Rosters;
import permed.platform.people.People;
import permed.platform.site.SiteParts;

class ImportsTest {

  private static final String HEADER =
      "organisation;short name;kind;country;acts for;membership;since;body;capacity;person;"
          + "e-mail;from;evidence\n";

  private final Consortium consortium = new Consortium();
  private final People people = People.over(consortium.database.dataSource(), event -> {});
  private final AuditLog log = AuditLog.over(consortium.database.dataSource());
  private Body committee;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");

  @BeforeEach
  void establishCommittee() {
    committee = consortium.committee();
    consortium.goTo(LocalDate.of(2026, 11, 22));
  }

  @Test
  void nothingIsWrittenBeforeTheImport() {
    Ledger before = consortium.ledger();

    Upload upload = upload(HEADER + members(3));
    imports().preview(upload.id());

    assertThat(consortium.ledger()).isEqualTo(before);
    assertThat(people.list()).isEmpty();
  }

  @Test
  void importsMembersAndTheirDelegates() {
    Upload upload = upload(HEADER + members(3));

    RunOutcome outcome = run(upload);

    assertThat(outcome).isEqualTo(new RunOutcome.Imported(3, 0));
    Ledger ledger = consortium.ledger();
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(ledger.register().inForceOn(day)).hasSize(3);
    assertThat(Rosters.on(ledger, committee.id(), day).entries()).hasSize(3);
    assertThat(people.list()).hasSize(3);
    assertThat(imports().find(upload.id()).orElseThrow().done())
        .isEqualTo(new Upload.Done(now, 3, 0));
  }

  @Test
  void eachRowIsAnActWithTheFileAndTheRowAsEvidence() {
    run(upload(HEADER + members(2)));

    assertThat(consortium.ledger().mandates())
        .extracting(mandate -> mandate.act().evidence())
        .containsExactlyInAnyOrder("members.csv, row 2: letter 1", "members.csv, row 3: letter 2");
  }

  @Test
  void theSameFileTwiceChangesNothingTheSecondTime() {
    run(upload(HEADER + members(5)));
    Ledger after = consortium.ledger();

    Upload again = upload(HEADER + members(5));
    ImportPlan plan = imports().preview(again.id()).orElseThrow();

    assertThat(plan.toImport()).isEmpty();
    assertThat(plan.leftOut()).isEmpty();
    assertThat(run(again)).isEqualTo(new RunOutcome.Imported(0, 0));
    assertThat(consortium.ledger()).isEqualTo(after);
  }

  @Test
  void ofFiveHundredRowsTwelveWrongOnesAreLeftOutAndComeBackMended() {
    String right = members(488);
    String wrong =
        IntStream.rangeClosed(1, 12)
            .mapToObj(n -> "Late Fund %d;LF%d;public fnder;Ireland;;;;;;;;;\n".formatted(n, n))
            .collect(Collectors.joining());
    Upload upload = upload(HEADER + right + wrong);

    assertThat(run(upload)).isEqualTo(new RunOutcome.Imported(488, 12));

    Upload mended = upload(HEADER + wrong.replace("fnder", "funder"));
    assertThat(run(mended)).isEqualTo(new RunOutcome.Imported(12, 0));
    assertThat(consortium.ledger().register().organisations()).hasSize(500);
    assertThat(log.verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void doesNotDoWhatWasNotShown() {
    Upload upload = upload(HEADER + members(2));
    String seen = imports().preview(upload.id()).orElseThrow().fingerprint();
    run(upload(HEADER + members(1)));

    assertThat(imports().run(upload.id(), seen, act())).isEqualTo(new RunOutcome.PlanChanged());
    assertThat(consortium.ledger().register().organisations()).hasSize(1);
  }

  @Test
  void importsASheetOnce() {
    Upload upload = upload(HEADER + members(1));
    String seen = imports().preview(upload.id()).orElseThrow().fingerprint();
    imports().run(upload.id(), seen, act());

    assertThat(imports().run(upload.id(), seen, act())).isEqualTo(new RunOutcome.Gone());
  }

  @Test
  void anUploadOutlivesARestartAndExpiresAfterAWeek() {
    Upload upload = upload(HEADER + members(1));

    now = now.plus(Duration.ofDays(7)).minusSeconds(1);
    assertThat(imports().preview(upload.id())).isPresent();

    now = now.plusSeconds(2);
    assertThat(imports().preview(upload.id())).isEmpty();
    assertThat(imports().list()).isEmpty();
    assertThat(in(() -> imports().deleteBefore(now.minus(Imports.KEPT)))).isEqualTo(1);
  }

  @Test
  void refusesAFileThatIsNoTable() {
    assertThat(in(() -> imports().upload("x.csv", new byte[0], act())))
        .isInstanceOf(UploadOutcome.Refused.class);
  }

  @Test
  void whenARowFailsNothingIsWritten() {
    Upload upload = upload(HEADER + members(2));
    ImportPlan plan = imports().preview(upload.id()).orElseThrow();
    consortium
        .database
        .jdbc()
        .sql(
            "create function refuse() returns trigger language plpgsql as"
                + " 'begin raise exception ''no''; end'")
        .update();
    consortium
        .database
        .jdbc()
        .sql(
            "create trigger refuse before insert on bodies.mandate for each row"
                + " execute function refuse()")
        .update();

    assertThat(catchThrowable(() -> imports().run(upload.id(), plan.fingerprint(), act())))
        .isNotNull();

    assertThat(consortium.ledger().register().organisations()).isEmpty();
    assertThat(people.list()).isEmpty();
    assertThat(imports().preview(upload.id())).isPresent();
  }

  @AfterEach
  void letRowsInAgain() {
    consortium.database.jdbc().sql("drop function if exists refuse() cascade").update();
  }

  private RunOutcome run(Upload upload) {
    String seen = imports().preview(upload.id()).orElseThrow().fingerprint();
    return imports().run(upload.id(), seen, act());
  }

  private Upload upload(String text) {
    UploadOutcome outcome =
        in(() -> imports().upload("members.csv", text.getBytes(StandardCharsets.UTF_8), act()));
    assertThat(outcome).isInstanceOf(UploadOutcome.Staged.class);
    return ((UploadOutcome.Staged) outcome).upload();
  }

  private Act act() {
    return Act.of(Actor.system("test"), now);
  }

  /** As after a restart: nothing is kept but the database. */
  private Imports imports() {
    return new Imports(
        new UploadRows(consortium.database.jdbc()),
        consortium.members,
        consortium.bodies,
        people,
        consortium.journal,
        log,
        () -> now,
        SiteParts.settings());
  }

  private <T> T in(Supplier<T> operation) {
    return Objects.requireNonNull(
        consortium.database.transactions().execute(status -> operation.get()));
  }

  /** Members each of its own short name, sitting for regions of their own. */
  private static String members(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            n ->
                ("Research Fund %1$d;RF%1$d;public funder;Germany;DE-%2$s Region %1$d;member;"
                        + "2024-05-01;excom;delegate;Delegate %1$d;delegate.%1$d@example.org;"
                        + "2024-06-01;letter %1$d\n")
                    .formatted(n, Integer.toString(n, 36).toUpperCase(Locale.ROOT)))
        .collect(Collectors.joining());
  }
}
