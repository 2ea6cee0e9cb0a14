package permed.landscape.snapshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.kernel.finding.SourcePointer;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Project;
import permed.landscape.snapshot.ProjectArbitraries;

class ProjectRecordProperties {

  private static final SourcePointer ELSEWHERE = SourcePointer.of("other.csv", 99);

  @Provide
  Arbitrary<Project> projects() {
    return ProjectArbitraries.projects();
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("projects") Project project) {
    assertThat(ProjectRecord.read(ProjectRecord.write(project))).isEqualTo(project);
  }

  @Property(tries = 200)
  void theFingerprintDoesNotSeeWhereThingsWereRead(@ForAll("projects") Project project) {
    assertThat(fingerprint(readElsewhere(project))).isEqualTo(fingerprint(project));
  }

  @Property(tries = 200)
  void theFingerprintSeesWhatWasSaid(
      @ForAll("projects") Project one, @ForAll("projects") Project other) {
    boolean same = readElsewhere(one).equals(readElsewhere(other));

    assertThat(fingerprint(one).equals(fingerprint(other))).isEqualTo(same);
  }

  private static String fingerprint(Project project) {
    return ProjectRecord.fingerprint(ProjectRecord.write(project));
  }

  private static Project readElsewhere(Project project) {
    List<FundingLine> lines =
        project.fundingLines().stream()
            .map(
                line ->
                    new FundingLine(
                        line.payer(),
                        line.amount(),
                        line.kind(),
                        line.basis(),
                        line.period(),
                        ELSEWHERE))
            .toList();
    List<CodeAssignment> codes =
        project.codes().stream()
            .map(
                code ->
                    new CodeAssignment(
                        code.taxonomy(),
                        "another dump",
                        code.code(),
                        code.path(),
                        code.weight(),
                        code.by(),
                        ELSEWHERE))
            .toList();
    return new Project(
        project.id(),
        project.description(),
        project.timing(),
        project.participations(),
        lines,
        codes,
        project.investigators(),
        project.relations());
  }
}
