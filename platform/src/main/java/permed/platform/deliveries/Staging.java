package permed.platform.deliveries;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.platform.audit.Act;
import permed.platform.audit.Actor;
import permed.platform.members.OrganisationId;

/**
 * An uploaded file and everything that was done with it since.
 *
 * @param entries in the order they were done
 */
public record Staging(
    StagingId id,
    OrganisationId organisation,
    File file,
    Upload upload,
    List<StagingEntry> entries) {

  public Staging {
    entries = List.copyOf(entries);
  }

  /**
   * The file itself.
   *
   * @param name as it came
   * @param sha256 lower-case hex
   */
  public record File(String name, String sha256, long bytes) {}

  /** Who brought it, and when. */
  public record Upload(Actor by, Instant at) {}

  /** How it stands. */
  public enum State {
    /** Nobody said yet what its columns mean. */
    UPLOADED,
    /** Its columns are known; it can be looked over. */
    MAPPED,
    /** It was said how it is to be delivered; it can be approved. */
    SETTLED,
    /** It is in the archive and counts. */
    APPROVED,
    /** It was thrown away. */
    DISCARDED,
    /** It is in the archive and does not count. */
    WITHDRAWN
  }

  public State state() {
    State state = State.UPLOADED;
    for (StagingEntry entry : entries) {
      state =
          switch (entry.step()) {
            case StagingStep.Mapped mapped -> State.MAPPED;
            case StagingStep.Settled settled -> State.SETTLED;
            case StagingStep.Approved approved -> State.APPROVED;
            case StagingStep.Discarded discarded -> State.DISCARDED;
            case StagingStep.Withdrawn withdrawn -> State.WITHDRAWN;
            case StagingStep.Reinstated reinstated -> State.APPROVED;
          };
    }
    return state;
  }

  /** Whether it is still being prepared. */
  public boolean isOpen() {
    return switch (state()) {
      case UPLOADED, MAPPED, SETTLED -> true;
      case APPROVED, DISCARDED, WITHDRAWN -> false;
    };
  }

  /** Whether it went into the archive. */
  public boolean isArchived() {
    return switch (state()) {
      case APPROVED, WITHDRAWN -> true;
      case UPLOADED, MAPPED, SETTLED, DISCARDED -> false;
    };
  }

  /** How many steps there are; a further step names the number it was decided on. */
  public int seen() {
    return entries.size();
  }

  /** What its columns mean, as was said last. */
  public Optional<StagingStep.Mapped> mapped() {
    return entries.reversed().stream()
        .map(StagingEntry::step)
        .filter(StagingStep.Mapped.class::isInstance)
        .map(StagingStep.Mapped.class::cast)
        .findFirst();
  }

  /** How it is to be delivered; empty until it was said of its columns as they are read now. */
  public Optional<Terms> terms() {
    @Nullable Terms last = null;
    for (StagingEntry entry : entries) {
      if (entry.step() instanceof StagingStep.Settled settled) {
        last = settled.terms();
      }
    }
    return Optional.ofNullable(last);
  }

  /** When it was approved. */
  public Optional<Act> approval() {
    return entries.stream()
        .filter(entry -> entry.step() instanceof StagingStep.Approved)
        .map(StagingEntry::act)
        .findFirst();
  }
}
