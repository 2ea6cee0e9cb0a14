package permed.platform.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import permed.landscape.link.organisation.OrganisationRuling;
import permed.landscape.link.organisation.OrganisationRulings;
import permed.landscape.link.project.Ruling;
import permed.landscape.link.project.Rulings;
import permed.landscape.snapshot.build.Corrections;
import permed.landscape.snapshot.build.OrganisationInput;
import permed.platform.audit.Act;
import permed.platform.observatory.BeforeRebuild;
import permed.platform.site.PlatformSettings;

/**
 * Hands what persons decided to the next build of the landscape: the complete present rulings, as
 * files below {@code corrections} in the data directory. A file is there whole or not at all.
 */
@Component
class CorrectionFiles implements BeforeRebuild {

  private final AwardRulingRows awards;
  private final OrganisationDecisionRows organisations;
  private final PlatformSettings settings;

  CorrectionFiles(
      AwardRulingRows awards, OrganisationDecisionRows organisations, PlatformSettings settings) {
    this.awards = awards;
    this.organisations = organisations;
    this.settings = settings;
  }

  /** What a crash kept from being written is written at the next start. */
  @EventListener(ApplicationReadyEvent.class)
  void onStart() {
    write();
  }

  /** For a build from the command line, which asks nobody. */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void on(RulingsChanged changed) {
    write();
  }

  @Override
  public void prepare() {
    write();
  }

  /** A file nobody here ever ruled for is left alone: an operator may have written it. */
  private synchronized void write() {
    if (!awards.isEmpty()) {
      List<Ruling> rulings = awards.listStanding().stream().map(this::ruling).toList();
      replace(Corrections.sameAward(settings.data()), Rulings.write(rulings));
    }
    if (!organisations.isEmpty()) {
      List<OrganisationRuling> rulings =
          organisations.listStanding().stream().map(this::ruling).toList();
      replace(
          settings.data().resolve(OrganisationInput.RULINGS), OrganisationRulings.text(rulings));
    }
  }

  private Ruling ruling(AwardRuling one) {
    return new Ruling(
        one.pair().one(),
        one.pair().other(),
        one.verdict() == AwardVerdict.ONE,
        one.act().by().text(),
        one.act().reason(),
        day(one.act()));
  }

  private OrganisationRuling ruling(OrganisationDecision one) {
    return new OrganisationRuling(
        one.organisation(),
        one.verdict() instanceof OrganisationVerdict.Registered meant ? meant.ror() : null,
        one.act().by().text(),
        one.act().reason(),
        day(one.act()));
  }

  private LocalDate day(Act act) {
    return act.at().atZone(settings.zone()).toLocalDate();
  }

  private static void replace(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      Files.createDirectories(file.getParent());
      Path half = file.resolveSibling(file.getFileName() + ".part");
      Files.write(half, bytes);
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
