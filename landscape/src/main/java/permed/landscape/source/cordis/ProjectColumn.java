package permed.landscape.source.cordis;

import java.util.List;

/** The columns of project.csv. */
enum ProjectColumn implements Column {
  ID("id", "projectID"),
  ACRONYM("acronym"),
  STATUS("status"),
  TITLE("title"),
  START("startDate"),
  END("endDate"),
  EC_MAX_CONTRIBUTION("ecMaxContribution"),
  LEGAL_BASIS("legalBasis", "programme"),
  TOPICS("topics", "topic"),
  SIGNED("ecSignatureDate"),
  FRAMEWORK("frameworkProgramme"),
  MASTER_CALL("masterCall"),
  SUB_CALL("subCall", "call"),
  SCHEME("fundingScheme"),
  OBJECTIVE("objective"),
  GRANT_DOI("grantDoi");

  private final List<String> names;

  ProjectColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
