package permed.platform.members;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What is said when a membership begins.
 *
 * @param constituency whom the organisation acts for
 * @param stage an application, or a founder's accession
 * @param on the day the stage takes effect
 */
public record NewMembership(
    OrganisationId organisation,
    MemberKind kind,
    ConstituencyCode constituency,
    Stage stage,
    LocalDate on) {

  public NewMembership {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(constituency, "constituency");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(on, "on");
  }
}
