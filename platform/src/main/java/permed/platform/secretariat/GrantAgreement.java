package permed.platform.secretariat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.members.OrganisationId;

/**
 * A grant under which partners run the secretariat, as its latest known version.
 *
 * @param details what was agreed
 */
public record GrantAgreement(AgreementId id, int version, Details details) {

  public GrantAgreement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(details, "details");
  }

  /** What an organisation is in a grant agreement. */
  public enum Role {
    COORDINATOR,
    PARTNER
  }

  /** An organisation under the grant. */
  public record Partner(OrganisationId organisation, Role role) {}

  /**
   * What was agreed.
   *
   * @param number the payer's number of the grant, such as 964197
   * @param payer who pays, in words
   * @param partners the coordinator first, each organisation once
   * @param address where the payer publishes it
   */
  public record Details(
      String name,
      String number,
      String payer,
      Period period,
      List<Partner> partners,
      @Nullable URI address) {

    public Details {
      partners = partners.stream().sorted((one, two) -> one.role().compareTo(two.role())).toList();
      if (name.isBlank() || number.isBlank() || payer.isBlank()) {
        throw new IllegalArgumentException("a grant has a name, a number and a payer");
      }
      Set<OrganisationId> once = new HashSet<>();
      if (!partners.stream().map(Partner::organisation).allMatch(once::add)) {
        throw new IllegalArgumentException("an organisation is under a grant once");
      }
      if (partners.stream().filter(one -> one.role() == Role.COORDINATOR).count() != 1) {
        throw new IllegalArgumentException("a grant has one coordinator");
      }
    }
  }
}
