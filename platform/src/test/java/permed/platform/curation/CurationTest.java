package permed.platform.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import permed.landscape.delivery.DeliveryArchive;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.landscape.snapshot.build.ArchivedInput;
import permed.landscape.snapshot.build.BuildOutcome;
import permed.landscape.snapshot.build.BuildProgress;
import permed.landscape.snapshot.build.Corrections;
import permed.landscape.snapshot.build.SnapshotBuilder;
import permed.landscape.snapshot.store.Snapshots;
import permed.landscape.source.Sources;
import permed.platform.Visits;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.audit.AuditFilter;
import permed.platform.audit.AuditLog;
import permed.platform.observatory.Rebuilding;
import permed.platform.observatory.Rebuilds;
import permed.platform.site.PlatformSettings;

/** From what a person decides to what everyone sees, and back. */
class CurationTest extends Visits {

  private static final SourceRecordId CORDIS = id("cordis:716311");
  private static final SourceRecordId ERC = id("erc:starting:SWEETBULLETS");
  private static final RecordPair PAIR = new RecordPair(CORDIS, ERC);
  private static final SourceRecordId ERASMUS = id("pic:999988424");
  private static final RorId ERASMUS_MC = new RorId("018906e22");

  @Autowired private Curation curation;
  @Autowired private Rebuilds rebuilds;
  @Autowired private PlatformSettings settings;
  @Autowired private AuditLog log;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void serveWhatOtherTestsKnow() {
    new Snapshots(settings.data()).switchTo(snapshot());
  }

  @Test
  void whatIsRuledShowsAfterTheNextBuildAndStandsInLaterOnes() throws IOException {
    assertThat(visit("/projects/cordis/716311", null).words()).contains("Records of this award");

    curation.rule(PAIR, curation.number(PAIR), AwardVerdict.TWO, act("Another grant"));
    build("first");

    assertThat(visit("/projects/cordis/716311", null).words())
        .doesNotContain("Records of this award");
    assertThat(visit("/projects/erc/starting:SWEETBULLETS", null).status()).isEqualTo(200);
    assertThat(rulings("same-award.csv"))
        .contains("cordis:716311,erc:starting:SWEETBULLETS,no,person:", "Another grant");

    build("later");

    assertThat(visit("/projects/cordis/716311", null).words())
        .doesNotContain("Records of this award");

    curation.rule(PAIR, curation.number(PAIR), AwardVerdict.ONE, act("The same after all"));
    build("again");

    String page = visit("/projects/cordis/716311", null).words();
    assertThat(page).contains("Records of this award", "The same after all");
    assertThat(page).doesNotContain("person:");

    curation.rule(PAIR, curation.number(PAIR), AwardVerdict.WITHDRAWN, act("Never mind"));
    assertThat(rulings("same-award.csv")).doesNotContain("SWEETBULLETS");
  }

  @Test
  void aRulingHasTheFiguresBuiltAnewFromFilesWrittenBefore() throws IOException {
    curation.rule(PAIR, curation.number(PAIR), AwardVerdict.TWO, act("Another grant"));
    Files.delete(Corrections.sameAward(settings.data()));

    assertThat(rebuilds.runDue()).isTrue();

    assertThat(rebuilds.state()).isInstanceOf(Rebuilding.Serving.class);
    assertThat(visit("/projects/cordis/716311", null).words())
        .doesNotContain("Records of this award");
    withdraw(PAIR);
    assertThat(rebuilds.runDue()).isTrue();
    assertThat(visit("/projects/cordis/716311", null).words()).contains("Records of this award");
  }

  @Test
  void anOrganisationCountsAsWhatAPersonSaysItIs() throws IOException {
    assertThat(visit("/organisations/pic:999988424", null).words()).contains("not matched");

    curation.decide(
        ERASMUS,
        curation.number(ERASMUS),
        new OrganisationVerdict.Registered(ERASMUS_MC),
        act("Its name in full"));
    build("organisation");

    String page = visit("/organisations/pic:999988424", null).words();
    assertThat(page).contains("Erasmus MC", "ROR 018906e22", "Its name in full");
    assertThat(page).doesNotContain("person:");
    assertThat(visit("/organisations/ror:018906e22", null).status()).isEqualTo(200);

    curation.decide(
        ERASMUS,
        curation.number(ERASMUS),
        new OrganisationVerdict.Withdrawn(),
        act("To be looked at again"));
    build("withdrawn");

    assertThat(visit("/organisations/pic:999988424", null).words()).contains("not matched");
  }

  @Test
  void aRecordIsTakenOutOfAnAwardOfSeveral() {
    SourceRecordId one = id("cordis:test-1");
    SourceRecordId other = id("cordis:test-2");

    curation.split(id("anr:test"), List.of(one, other), act("Only the acronym is the same"));

    assertThat(curation.rulings(new RecordPair(one, id("anr:test"))))
        .extracting(AwardRuling::verdict)
        .containsExactly(AwardVerdict.TWO);
    assertThat(curation.rulings(new RecordPair(id("anr:test"), other))).hasSize(1);
    withdraw(new RecordPair(one, id("anr:test")));
    withdraw(new RecordPair(other, id("anr:test")));
  }

  @Test
  void aRulingOnWhatSomebodyElseJustRuledIsStale() {
    RecordPair pair = new RecordPair(id("cordis:quick"), id("cordis:slow"));
    curation.rule(pair, 0, AwardVerdict.TWO, act("Two"));

    RulingOutcome outcome = curation.rule(pair, 0, AwardVerdict.ONE, act("One"));

    assertThat(outcome).isEqualTo(new RulingOutcome.Stale());
    assertThat(curation.rulings(pair)).hasSize(1);
    withdraw(pair);
  }

  @Test
  void everyRulingLeavesOneAuditLineAndIsNeverChanged() {
    RecordPair pair = new RecordPair(id("cordis:kept"), id("cordis:too"));
    curation.rule(pair, 0, AwardVerdict.TWO, act("Two grants"));

    assertThat(log.list(AuditFilter.all(), Long.MAX_VALUE, 1))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.operation()).isEqualTo("curation.rule");
              assertThat(line.subject()).isEqualTo("records:cordis:kept cordis:too");
            });
    assertThatThrownBy(() -> jdbc.sql("update curation.award_ruling set reason = 'other'").update())
        .hasMessageContaining("never changed");
    withdraw(pair);
  }

  private void withdraw(RecordPair pair) {
    curation.rule(pair, curation.number(pair), AwardVerdict.WITHDRAWN, act("Done with the test"));
  }

  private void build(String version) {
    BuildOutcome outcome =
        new SnapshotBuilder(settings.data(), InstantSource.system())
            .build(
                ArchivedInput.of(new DeliveryArchive(settings.data()), Sources.bundled(), version),
                BuildProgress.silent());
    assertThat(outcome).isInstanceOfAny(BuildOutcome.Built.class, BuildOutcome.AlreadyBuilt.class);
  }

  private String rulings(String file) throws IOException {
    Path path = settings.data().resolve("corrections").resolve(file);
    return Files.readString(path);
  }

  private static Act act(String reason) {
    return new Act(Actor.person(new UUID(7, 7)), Instant.now(), reason, "");
  }

  private static SourceRecordId id(String text) {
    return SourceRecordId.parse(text).orElseThrow();
  }
}
