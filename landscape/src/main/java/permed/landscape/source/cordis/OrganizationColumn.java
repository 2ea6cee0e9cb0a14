package permed.landscape.source.cordis;

import java.util.List;

/** The columns of organization.csv. */
enum OrganizationColumn implements Column {
  PROJECT("projectID"),
  ID("organisationID", "organizationID", "id"),
  NAME("name"),
  SHORT_NAME("shortName"),
  SME("SME"),
  ACTIVITY_TYPE("activityType"),
  CITY("city"),
  COUNTRY("country"),
  ORDER("order"),
  ROLE("role"),
  CONTRIBUTION("ecContribution"),
  NET_CONTRIBUTION("netEcContribution"),
  COST("totalCost"),
  ENDED("endOfParticipation");

  private final List<String> names;

  OrganizationColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
