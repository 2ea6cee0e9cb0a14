package permed.landscape.source.cordis;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.landscape.grant.Project;

/** A project and what was noticed on the way to it, in the order it was noticed. */
record Interpretation(Project project, List<Finding> findings) {

  Interpretation {
    findings = List.copyOf(findings);
  }
}
