package permed.platform.members;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about organisations and their memberships, at one state of knowledge.
 *
 * <p>Asking for something by an id that is not there throws {@link IllegalArgumentException}.
 */
public final class Register {

  private final Map<OrganisationId, Organisation> organisations;
  private final Map<ConstituencyCode, Constituency> constituencies;
  private final List<Membership> memberships;

  public Register(
      List<Organisation> organisations,
      List<Constituency> constituencies,
      List<Membership> memberships) {
    this.organisations = index(organisations, Organisation::id);
    this.constituencies = index(constituencies, Constituency::code);
    this.memberships = List.copyOf(memberships);
  }

  public List<Organisation> organisations() {
    return List.copyOf(organisations.values());
  }

  /** Every country, the Commission, and the regions that were added. */
  public List<Constituency> constituencies() {
    return List.copyOf(constituencies.values());
  }

  public List<Membership> memberships() {
    return memberships;
  }

  public Organisation organisation(OrganisationId id) {
    return found(organisations.get(id), id);
  }

  public Optional<Organisation> findOrganisation(String slug) {
    return organisations.values().stream().filter(one -> one.slug().equals(slug)).findFirst();
  }

  public Constituency constituency(ConstituencyCode code) {
    return found(constituencies.get(code), code);
  }

  public Optional<Constituency> findConstituency(ConstituencyCode code) {
    return Optional.ofNullable(constituencies.get(code));
  }

  public Membership membership(MembershipId id) {
    return found(
        memberships.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null), id);
  }

  /** All memberships an organisation ever had, oldest first. */
  public List<Membership> membershipsOf(OrganisationId organisation) {
    return memberships.stream().filter(one -> one.organisation().equals(organisation)).toList();
  }

  /** The memberships in force on a day. */
  public List<Membership> inForceOn(LocalDate day) {
    return memberships.stream().filter(one -> one.isInForceOn(day)).toList();
  }

  private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
    return values.stream()
        .collect(Collectors.toMap(key, Function.identity(), (one, two) -> two, LinkedHashMap::new));
  }

  private static <T> T found(@Nullable T value, Object id) {
    if (value == null) {
      throw new IllegalArgumentException("not in the register: " + id);
    }
    return value;
  }
}
