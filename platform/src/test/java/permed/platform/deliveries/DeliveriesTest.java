package permed.platform.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.StatedTotals;
import permed.landscape.delivery.Visibility;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.suggest.ColumnUse;
import permed.landscape.source.mapping.suggest.SimpleMapping;
import permed.landscape.source.mapping.suggest.WrittenAs;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditLog;
import permed.platform.audit.Verification;
import permed.platform.bodies.Consortium;
import permed.platform.members.OrganisationId;
import permed.platform.observatory.RebuildParts;
import permed.platform.observatory.Rebuilding;
import permed.platform.observatory.Rebuilds;
import permed.platform.site.PlatformSettings;
import permed.platform.site.SiteParts;

class DeliveriesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Act ACT = Act.of(Actor.system("test"), NOW);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String GRANTS =
      "Number;Title;Start;Amount\nG-1;Markers;2024-02-01;1000\nG-2;Trials;2025-02-01;2000\n";

  @TempDir private Path data;
  private final Consortium consortium = new Consortium();
  private final AuditLog log = AuditLog.over(consortium.database.dataSource());
  private OrganisationId member;
  private Deliveries deliveries;
  private Approvals approvals;
  private Readings readings;
  private Rebuilds rebuilds;

  @BeforeEach
  void start() {
    member = consortium.member("Fund of the West", Consortium.IE);
    restart();
  }

  /** As after a kill: nothing is kept but the database and the data folder. */
  private void restart() {
    PlatformSettings settings = SiteParts.settings(data);
    StagingRows rows = new StagingRows(consortium.database.jdbc());
    rebuilds = RebuildParts.over(consortium.database, settings, () -> NOW);
    StagingActs acts = new StagingActs(rows, log, rebuilds);
    StagedFiles files = new StagedFiles(settings);
    MemberSources sources = new MemberSources(rows, consortium.members, settings);
    readings = new Readings(files, sources, consortium.members, settings);
    deliveries = new Deliveries(rows, acts, files, sources, readings, settings);
    approvals =
        new Approvals(
            rows,
            acts,
            files,
            readings,
            sources,
            consortium.members,
            SiteParts.today(() -> NOW),
            settings);
  }

  @Test
  void approvedItIsInTheArchiveOnItsTermsAndTheFiguresAreAskedFor() {
    FieldVisibility visibility =
        FieldVisibility.allPublic().with(DeliveredField.ABSTRACTS, Visibility.MEMBERS);
    Staging settled =
        settled(
            GRANTS, new Terms(Extent.COMPLETE, DAY, visibility, StatedTotals.none(), List.of()));
    assertThat(archive().list()).isEmpty();

    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.Done.class);

    Delivery delivery = archive().list().getFirst();
    assertThat(delivery.source()).isEqualTo(deliveries.sourceOf(member));
    assertThat(delivery.terms().visibility()).isEqualTo(visibility);
    assertThat(delivery.terms().extent()).isEqualTo(Extent.COMPLETE);
    assertThat(Objects.requireNonNull(delivery.terms().by()).organisation())
        .isEqualTo(member.toString());
    assertThat(rebuilds.state()).isEqualTo(new Rebuilding.Waiting(NOW));
    assertThat(readings.has(settled)).isFalse();
    assertThat(log.verify()).isInstanceOf(Verification.Intact.class);
  }

  @Test
  void takenBackItCountsNoMoreAndReinstatedItDoes() {
    Staging approved = done(approve(settled(GRANTS)));

    Staging withdrawn = done(in(() -> approvals.withdraw(approved, ACT)));
    assertThat(withdrawn.state()).isEqualTo(Staging.State.WITHDRAWN);
    assertThat(archive().list()).isEmpty();

    Staging back = done(in(() -> approvals.reinstate(withdrawn, ACT)));
    assertThat(back.state()).isEqualTo(Staging.State.APPROVED);
    assertThat(archive().list()).hasSize(1);
  }

  @Test
  void ofTwoWhoApproveAtOnceOneDoes() {
    Staging settled = settled(GRANTS);

    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.Done.class);
    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.Overtaken.class);
    assertThat(archive().list()).hasSize(1);
  }

  @Test
  void killedBetweenArchiveAndLedgerItIsApprovedByTheNextTry() {
    Staging settled = settled(GRANTS);
    consortium
        .database
        .transactions()
        .executeWithoutResult(
            status -> {
              approvals.approve(settled, ACT);
              status.setRollbackOnly();
            });
    restart();
    assertThat(deliveries.find(member, settled.id()).orElseThrow().isOpen()).isTrue();

    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.Done.class);

    assertThat(archive().list()).hasSize(1);
    assertThat(rebuilds.reasons()).hasSize(1);
  }

  @Test
  void aRowWhoseFileIsGoneSaysSoUntilItIsUploadedAgain() throws IOException {
    Staging settled = settled(GRANTS);
    Files.delete(data.resolve("staged").resolve(settled.file().sha256()));

    assertThat(readings.look(settled)).isInstanceOf(Look.FileGone.class);
    assertThat(readings.sketch(settled)).isEmpty();
    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.FileGone.class);

    assertThat(upload(GRANTS)).isInstanceOf(UploadOutcome.KnownBefore.class);
    assertThat(approve(settled)).isInstanceOf(ApproveOutcome.Done.class);
  }

  @Test
  void aFileWhoseRowNeverCameIsSweptAfterADay() throws IOException {
    Path staged = Files.createDirectories(data.resolve("staged"));
    Path orphan = Files.writeString(staged.resolve("a".repeat(64)), "left");
    Path half = Files.writeString(staged.resolve("incoming-1"), "half");
    Path fresh = Files.writeString(staged.resolve("b".repeat(64)), "just now");
    for (Path old : List.of(orphan, half)) {
      Files.setLastModifiedTime(old, FileTime.from(NOW.minusSeconds(90_000)));
    }
    Files.setLastModifiedTime(fresh, FileTime.from(NOW));

    Staging kept = staged(GRANTS);

    try (Stream<Path> left = Files.list(staged)) {
      assertThat(left).containsExactlyInAnyOrder(fresh, staged.resolve(kept.file().sha256()));
    }
  }

  @Test
  void nextYearTheSameColumnsAreKnownAndOtherColumnsAreAskedAgain() {
    approve(settled(GRANTS));

    Staging same = staged(GRANTS.replace("2000", "3000"));
    Staging other = staged(GRANTS.replace("Title", "Name of the grant"));

    assertThat(same.state()).isEqualTo(Staging.State.MAPPED);
    assertThat(same.mapped().orElseThrow().answers()).isNotNull();
    assertThat(other.state()).isEqualTo(Staging.State.UPLOADED);
  }

  @Test
  void theVerySameFileIsNotDeliveredTwice() {
    Staging approved = done(approve(settled(GRANTS)));

    assertThat(upload(GRANTS))
        .isInstanceOfSatisfying(
            UploadOutcome.KnownBefore.class,
            it -> assertThat(it.staging().id()).isEqualTo(approved.id()));
  }

  @Test
  void aFileLargerThanAllowedIsNotKept() throws IOException {
    byte[] large = new byte[33_000_000];

    UploadOutcome outcome =
        in(() -> deliveries.upload(member, "x.csv", new ByteArrayInputStream(large), ACT));

    assertThat(outcome).isEqualTo(new UploadOutcome.TooLarge(32));
    try (Stream<Path> left = Files.list(data.resolve("staged"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aDeliveryThatShrinksIsNotApprovedWithoutAReason() {
    approve(settled(GRANTS));
    Terms usual = Terms.usual(DAY.plusDays(1));
    String half = "Number;Title;Start;Amount\nG-1;Markers;2024-02-01;1000\n";
    Staging shrunk = settled(half, usual);

    ApproveOutcome outcome = approve(shrunk);
    assertThat(outcome).isInstanceOf(ApproveOutcome.Warned.class);
    List<Terms.Noted> noted =
        ((ApproveOutcome.Warned) outcome)
            .warnings().stream()
                .map(warning -> new Terms.Noted(warning.code(), "the programme ended"))
                .toList();

    Terms explained =
        new Terms(Extent.COMPLETE, usual.asOf(), usual.visibility(), usual.stated(), noted);
    Staging again = recorded(in(() -> deliveries.settle(shrunk, explained, ACT)));
    assertThat(approve(again)).isInstanceOf(ApproveOutcome.Done.class);
  }

  @Test
  void noMemberGetsTheSourceOfAnother() {
    OrganisationId other = consortium.member("Fund of the East", Consortium.DE);

    assertThat(in(() -> source(member))).isNotEqualTo(in(() -> source(other)));
  }

  private String source(OrganisationId organisation) {
    deliveries.upload(organisation, "g.csv", stream(GRANTS + organisation), ACT);
    return deliveries.sourceOf(organisation);
  }

  private Staging settled(String csv) {
    return settled(csv, Terms.usual(DAY));
  }

  private Staging settled(String csv, Terms terms) {
    Staging staged = staged(csv);
    Staging mapped =
        staged.state() == Staging.State.MAPPED
            ? staged
            : recorded(in(() -> deliveries.map(staged, yaml(), answers(), ACT)));
    return recorded(in(() -> deliveries.settle(mapped, terms, ACT)));
  }

  private Staging staged(String csv) {
    return ((UploadOutcome.Staged) upload(csv)).staging();
  }

  private UploadOutcome upload(String csv) {
    return in(() -> deliveries.upload(member, "grants.csv", stream(csv), ACT));
  }

  private ApproveOutcome approve(Staging staging) {
    return in(() -> approvals.approve(staging, ACT));
  }

  private String yaml() {
    return new SimpleMapping(
            new SourceProfile(deliveries.sourceOf(member), "Fund", "CC0-1.0", "Fund"),
            deliveries.payer(member),
            new SimpleMapping.Table("", List.of(), false),
            answers().uses(),
            answers().writtenAs())
        .yaml();
  }

  private static ColumnAnswers answers() {
    Map<String, ColumnUse> uses = new LinkedHashMap<>();
    uses.put("Number", ColumnUse.ID);
    uses.put("Title", ColumnUse.TITLE);
    uses.put("Start", ColumnUse.START);
    uses.put("Amount", ColumnUse.AMOUNT);
    return new ColumnAnswers(
        "", uses, new WrittenAs("iso", "1234.56", "one", "EUR", "en"), false, "CC0-1.0");
  }

  private DeliveryArchive archive() {
    return new DeliveryArchive(data);
  }

  private static Staging recorded(StepOutcome outcome) {
    return ((StepOutcome.Recorded) outcome).staging();
  }

  private static Staging done(ApproveOutcome outcome) {
    return ((ApproveOutcome.Done) outcome).staging();
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T in(Supplier<T> operation) {
    return Objects.requireNonNull(
        consortium.database.transactions().execute(status -> operation.get()));
  }
}
