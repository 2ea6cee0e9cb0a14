package permed.landscape.source.cordis;

import java.util.List;

/** The columns of topics.csv. */
enum TopicColumn implements Column {
  PROJECT("projectID"),
  TOPIC("topic"),
  TITLE("title");

  private final List<String> names;

  TopicColumn(String... names) {
    this.names = List.of(names);
  }

  @Override
  public List<String> names() {
    return names;
  }
}
