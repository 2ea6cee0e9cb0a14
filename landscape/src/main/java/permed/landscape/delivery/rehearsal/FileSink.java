package permed.landscape.delivery.rehearsal;

import java.util.ArrayList;
import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.delivery.rehearsal.Rehearsal.Rejected;
import permed.landscape.grant.Project;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;

/** Keeps of the rehearsed file what an officer looks at, and passes its projects on. */
final class FileSink implements ReadingSink {

  private static final int LISTED = 200;

  private final ReadingSink ground;
  private final TotalRows totalRows = new TotalRows();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private long rejectedCount;

  FileSink(ReadingSink ground) {
    this.ground = ground;
  }

  @Override
  public void project(Project project) {
    totalRows.add(project);
    ground.project(project);
  }

  @Override
  public void rejected(RejectedRow row) {
    totalRows.add(row);
    if (rejectedCount++ < LISTED) {
      rejected.add(row);
    }
  }

  @Override
  public void finding(Finding finding) {}

  TotalRows totalRows() {
    return totalRows;
  }

  Rejected rejected() {
    return new Rejected(rejectedCount, rejected);
  }
}
