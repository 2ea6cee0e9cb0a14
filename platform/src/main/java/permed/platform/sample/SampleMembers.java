package permed.platform.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import permed.kernel.place.Country;
import permed.platform.audit.Act;
import permed.platform.members.ConstituencyCode;
import permed.platform.members.MemberKind;
import permed.platform.members.Members;
import permed.platform.members.MembershipOutcome;
import permed.platform.members.NewMembership;
import permed.platform.members.OrganisationDetails;
import permed.platform.members.OrganisationId;
import permed.platform.members.OrganisationKind;
import permed.platform.members.OrganisationOutcome;
import permed.platform.members.RegionOutcome;
import permed.platform.members.Stage;

/** The organisations of the sample and how they belong, from {@code organisations.csv}. */
@Component
class SampleMembers {

  private final Members members;

  SampleMembers(Members members) {
    this.members = members;
  }

  /** The organisations by their key in the tables, filled as the replay runs. */
  Map<String, OrganisationId> tell(Replay replay) {
    Map<String, OrganisationId> organisations = new HashMap<>();
    for (SampleTable.Row row : SampleTable.read("organisations")) {
      LocalDate since = replay.days().day(row.text("since"));
      replay.add(
          since,
          0,
          row.text("evidence"),
          act -> organisations.put(row.text("key"), add(row, since, act)));
    }
    return organisations;
  }

  private OrganisationId add(SampleTable.Row row, LocalDate since, Act act) {
    String code = row.text("country");
    OrganisationDetails details =
        new OrganisationDetails(
            row.text("key"),
            row.text("name"),
            row.text("short name"),
            row.choice("kind", OrganisationKind.class),
            code.isEmpty() ? null : Country.of(code),
            null,
            Set.of(),
            null);
    OrganisationId id =
        Refusal.unless(
                OrganisationOutcome.Recorded.class, members.add(details, act), details.name())
            .organisation()
            .id();
    addRegion(row, act);
    NewMembership membership =
        new NewMembership(
            id,
            MemberKind.valueOf(row.text("membership").toUpperCase(Locale.ROOT)),
            new ConstituencyCode(row.text("acts for")),
            row.choice("stage", Stage.class),
            since);
    Refusal.unless(
        MembershipOutcome.Recorded.class, members.begin(membership, act), details.name());
    return id;
  }

  private void addRegion(SampleTable.Row row, Act act) {
    String name = row.text("region");
    if (!name.isEmpty()) {
      Country country = Country.of(row.text("country"));
      Refusal.unless(
          RegionOutcome.Recorded.class,
          members.addRegion(new ConstituencyCode(row.text("acts for")), name, country, act),
          name);
    }
  }
}
