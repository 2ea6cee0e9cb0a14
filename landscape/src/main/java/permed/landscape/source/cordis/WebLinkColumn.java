package permed.landscape.source.cordis;

import java.util.List;

/** The columns of webLink.csv. */
enum WebLinkColumn implements Column {
  PROJECT("projectID"),
  URL("physUrl");

  private final List<String> names;

  WebLinkColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
