package permed.platform.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static permed.platform.bodies.Consortium.IE;
import static permed.platform.bodies.Consortium.as;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import permed.kernel.place.Country;
import permed.platform.bodies.Consortium;

class OrganisationsTest {

  private final Consortium consortium = new Consortium();
  private final Members members = consortium.members;

  @Test
  void areKeptAsRecorded() {
    OrganisationDetails details =
        new OrganisationDetails(
            "hrb",
            "Health Research Board",
            "HRB",
            OrganisationKind.PUBLIC_FUNDER,
            Country.of("IE"),
            "03yrm5c26",
            Set.of("cordis:999", "cordis:111"),
            "https://www.example.org");

    Organisation added = added(details);

    assertThat(members.register().organisations()).containsExactly(added);
    assertThat(OrganisationDetails.of(added)).isEqualTo(details);
  }

  @Test
  void keepTheirNameInAddressesForEver() {
    Organisation first = added(details("hrb"));
    Organisation renamed = corrected(first, details("health-research-board"));

    OrganisationOutcome outcome = members.add(details("hrb"), consortium.act());

    assertThat(outcome).isEqualTo(new OrganisationOutcome.SlugTaken(first.id()));
    assertThat(corrected(renamed, details("hrb")).slug()).isEqualTo("hrb");
  }

  @Test
  void areStillKnownAsTheyWere() {
    Organisation first = added(details("hrb"));
    Instant then = consortium.now();

    Organisation second = corrected(first, details("other"));

    assertThat(members.register().organisation(first.id())).isEqualTo(second);
    assertThat(members.registerKnownAt(then).organisation(first.id())).isEqualTo(first);
    assertThat(members.registerKnownAt(Instant.EPOCH).organisations()).isEmpty();
  }

  @Test
  void areNotCorrectedOverAnotherCorrection() {
    Organisation first = added(details("hrb"));
    Organisation second = corrected(first, details("one"));

    OrganisationOutcome outcome =
        members.correct(first.id(), first.version(), details("two"), consortium.act());

    assertThat(outcome).isEqualTo(new OrganisationOutcome.Stale(second));
  }

  @Test
  void getNoVersionFromACorrectionThatChangesNothing() {
    Organisation first = added(details("hrb"));

    assertThat(corrected(first, details("hrb"))).isEqualTo(first);
  }

  @Test
  void stayOfAKindThatMayBelongWhileTheyDo() {
    OrganisationId id = consortium.member("HRB", IE);
    Organisation member = members.register().organisation(id);
    OrganisationDetails industry =
        new OrganisationDetails(
            "hrb", "HRB", "HRB", OrganisationKind.INDUSTRY, null, null, Set.of(), null);

    OrganisationOutcome outcome = members.correct(id, member.version(), industry, consortium.act());

    assertThat(outcome).isInstanceOf(OrganisationOutcome.KindOfNoMember.class);
  }

  @Test
  void thatDoNotExistAreADefectOfTheCaller() {
    OrganisationId nobody = new OrganisationId(UUID.randomUUID());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> members.correct(nobody, 1, details("x"), consortium.act()));
  }

  @Test
  void mayActForEveryCountryAndTheCommissionFromTheStart() {
    List<String> countries =
        members.register().constituencies().stream()
            .filter(one -> one.kind() == Constituency.Kind.COUNTRY)
            .map(one -> one.code().value())
            .toList();

    assertThat(countries).isEqualTo(Country.all().stream().map(Country::code).toList());
    assertThat(members.register().constituency(ConstituencyCode.COMMISSION).kind())
        .isEqualTo(Constituency.Kind.COMMISSION);
  }

  @Test
  void mayActForARegionOnceItIsKnown() {
    ConstituencyCode lombardy = new ConstituencyCode("IT-25");
    Instant before = consortium.now();

    RegionOutcome outcome =
        members.addRegion(lombardy, "Lombardy", Country.of("IT"), consortium.act());

    Constituency region = as(RegionOutcome.Recorded.class, outcome).region();
    assertThat(members.register().constituency(lombardy)).isEqualTo(region);
    assertThat(members.registerKnownAt(before).findConstituency(lombardy)).isEmpty();
    assertThat(members.addRegion(lombardy, "Other", Country.of("IT"), consortium.act()))
        .isEqualTo(new RegionOutcome.CodeTaken(region));
  }

  private Organisation added(OrganisationDetails details) {
    OrganisationOutcome outcome = members.add(details, consortium.act());
    return as(OrganisationOutcome.Recorded.class, outcome).organisation();
  }

  private Organisation corrected(Organisation seen, OrganisationDetails details) {
    OrganisationOutcome outcome =
        members.correct(seen.id(), seen.version(), details, consortium.act());
    return as(OrganisationOutcome.Recorded.class, outcome).organisation();
  }

  private static OrganisationDetails details(String slug) {
    return new OrganisationDetails(
        slug, "HRB", "HRB", OrganisationKind.PUBLIC_FUNDER, null, null, Set.of(), null);
  }
}
