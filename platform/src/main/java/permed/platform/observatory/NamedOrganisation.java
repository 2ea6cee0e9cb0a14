package permed.platform.observatory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.organisation.Level;
import permed.landscape.link.organisation.MatchOutcome;
import permed.landscape.link.ror.RorId;

/**
 * An organisation as sources name it, and as which registered one it counts.
 *
 * @param names as written, in the order of the records
 * @param country by its ISO code, empty when not stated
 * @param ror absent if none was chosen
 * @param how what agreed, the surest first
 * @param why none was chosen, if none was
 * @param reason in the words of the person who decided, else empty
 * @param decided the day a person decided
 */
public record NamedOrganisation(
    SourceRecordId id,
    List<String> names,
    String country,
    String city,
    @Nullable RorId ror,
    List<Level> how,
    MatchOutcome.@Nullable Why why,
    String reason,
    @Nullable LocalDate decided) {

  public NamedOrganisation {
    names = List.copyOf(names);
    how = List.copyOf(how);
  }

  /** The name it is known by, or its id where sources give no name. */
  public String name() {
    return names.stream().findFirst().orElseGet(id::toString);
  }

  /** Whether a person decided, not the matcher. */
  public boolean isRuled() {
    return how.contains(Level.CORRECTION) || why == MatchOutcome.Why.CORRECTED_TO_NONE;
  }

  /** The registered organisation, if one was chosen. */
  public Optional<RorId> registered() {
    return Optional.ofNullable(ror);
  }
}
