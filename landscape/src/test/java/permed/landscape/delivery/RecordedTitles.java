package permed.landscape.delivery;

import java.util.ArrayList;
import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;

/** Keeps the titles of what is read. */
final class RecordedTitles implements ReadingSink {

  private final List<String> titles = new ArrayList<>();

  @Override
  public void project(Project project) {
    titles.add(project.description().title());
  }

  @Override
  public void rejected(RejectedRow row) {}

  @Override
  public void finding(Finding finding) {}

  List<String> list() {
    return titles;
  }
}
