package permed.landscape.source.cordis;

import java.util.List;

/** The columns of legalBasis.csv. */
enum LegalBasisColumn implements Column {
  PROJECT("projectID"),
  CODE("legalBasis"),
  TITLE("title"),
  UNIQUE("uniqueProgrammePart");

  private final List<String> names;

  LegalBasisColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
