package permed.landscape.source.cordis;

import java.util.List;

/** The columns of euroSciVoc.csv. */
enum EuroSciVocColumn implements Column {
  PROJECT("projectID"),
  CODE("euroSciVocCode"),
  PATH("euroSciVocPath"),
  TITLE("euroSciVocTitle");

  private final List<String> names;

  EuroSciVocColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
