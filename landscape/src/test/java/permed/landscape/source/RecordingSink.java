package permed.landscape.source;

import java.util.ArrayList;
import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.grant.Project;

/** Keeps everything a reader passes on, in order. */
public final class RecordingSink implements ReadingSink {

  public final List<Project> projects = new ArrayList<>();
  public final List<RejectedRow> rejected = new ArrayList<>();
  public final List<Finding> findings = new ArrayList<>();
  public final List<Long> progress = new ArrayList<>();

  @Override
  public void project(Project project) {
    projects.add(project);
  }

  @Override
  public void rejected(RejectedRow row) {
    rejected.add(row);
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void progress(long bytesRead, long total) {
    progress.add(bytesRead);
  }
}
