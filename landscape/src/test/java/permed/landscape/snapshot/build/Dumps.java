package permed.landscape.snapshot.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.Severity;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Delivery;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.Extent;
import permed.landscape.grant.Project;
import permed.landscape.snapshot.store.Sha256;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingOutcome.RowCount;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.RejectedRow;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.SourceReader;

/** Deliveries that were never files: what each would have said is given in the test. */
public final class Dumps implements DeliveryContent {

  private final Map<Delivery, List<Project>> dumps = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private Corrections corrections = Corrections.none();
  private boolean unreadable;

  /** Adds a dump; the order of adding is the order of import. */
  public Dumps dump(String date, Project... projects) {
    return dump(date, List.of(projects));
  }

  public Dumps dump(String date, List<Project> projects) {
    return dump("cordis", date, projects);
  }

  /** Adds a dump of another source. */
  public Dumps dump(String source, String date, List<Project> projects) {
    return dump(source, date, DeliveryTerms.usual(), projects);
  }

  /** Adds a dump of all that CORDIS has. */
  public Dumps complete(String date, Project... projects) {
    DeliveryTerms complete = DeliveryTerms.usual().withExtent(Extent.COMPLETE);
    return dump("cordis", date, complete, List.of(projects));
  }

  /** Adds a dump of which something is said. */
  public Dumps dump(String source, String date, DeliveryTerms terms, List<Project> projects) {
    Delivery delivery =
        new Delivery(
            Sha256.of((source + date + projects).getBytes(StandardCharsets.UTF_8)),
            source,
            source + "-" + date + ".zip",
            1_000,
            PartialDate.parse(date).orElseThrow(),
            "given",
            "CC-BY-4.0",
            "© European Union",
            dumps.size() + 1,
            List.of(),
            terms,
            null);
    dumps.put(delivery, List.copyOf(projects));
    return this;
  }

  /** Every dump has this finding as well. */
  public Dumps finding(String code, int times) {
    for (int i = 0; i < times; i++) {
      findings.add(new Defect(code, SourcePointer.of("project.csv", i + 2)));
    }
    return this;
  }

  /** Every dump has this rejected row as well. */
  Dumps rejected(String code, String verbatim) {
    rejected.add(new RejectedRow(new Defect(code, SourcePointer.of("project.csv", 9)), verbatim));
    return this;
  }

  /** No dump can be read to its end. */
  Dumps unreadable() {
    unreadable = true;
    return this;
  }

  /** What people ruled, as the file says it. */
  Dumps ruled(String csv) {
    corrections = new Corrections(csv);
    return this;
  }

  public BuildInput input() {
    return new BuildInput(
        List.copyOf(dumps.keySet()),
        this,
        ReferenceFile.bundledExchangeRates(),
        ReferenceFile.bundledDeflators(),
        corrections,
        "0.1.0-test");
  }

  @Override
  public Path file(Delivery delivery) {
    return Path.of(delivery.sha256());
  }

  @Override
  public SourceReader reader(Delivery delivery) {
    return new Reader(delivery);
  }

  private final class Reader implements SourceReader {
    private final Delivery delivery;

    private Reader(Delivery delivery) {
      this.delivery = delivery;
    }

    @Override
    public SourceProfile profile() {
      return new SourceProfile(
          delivery.source(), delivery.source(), "CC-BY-4.0", "© European Union");
    }

    @Override
    public ReadingOutcome read(Path file, PartialDate dumpDate, Path workspace, ReadingSink sink) {
      List<Project> projects = dumps.getOrDefault(delivery, List.of());
      projects.forEach(sink::project);
      findings.forEach(sink::finding);
      rejected.forEach(sink::rejected);
      sink.progress(10, 10);
      if (unreadable) {
        return new ReadingOutcome.Unreadable(new Defect("Truncated", SourcePointer.of("a.zip")));
      }
      long rows = projects.size() + rejected.size();
      return new ReadingOutcome.Complete(
          List.of(new RowCount("project.csv", rows, projects.size(), rejected.size())));
    }
  }

  private record Defect(String code, SourcePointer where) implements Finding {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String seen() {
      return "31.02.2024";
    }

    @Override
    public String remedy() {
      return "Write a day the calendar has.";
    }
  }
}
