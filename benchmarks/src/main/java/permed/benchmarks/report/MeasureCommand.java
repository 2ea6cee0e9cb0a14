package permed.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import permed.benchmarks.own.OwnCommands;
import permed.benchmarks.own.WebPages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs every measurement on one corpus, one after the other, and writes the tables. */
@Command(name = "measure", description = "Measure everything and write the tables in Markdown.")
public final class MeasureCommand implements Callable<Integer> {

  @Mixin private final Conditions conditions = new Conditions();

  @Option(names = "--out", required = true, description = "File for the tables.")
  private Path out = Path.of(".");

  @Option(
      names = "--parts",
      split = ",",
      defaultValue = "READ,BUILD,ASK,SERVE",
      description =
          "What to measure: ${COMPLETION-CANDIDATES}. The last two need a built snapshot.")
  private Set<Part> parts = Set.of();

  /** What can be measured by itself. */
  enum Part {
    READ,
    BUILD,
    ASK,
    SERVE
  }

  @Override
  public Integer call() throws Exception {
    Report report = new Report(Machine.look(LocalDate.now(ZoneOffset.UTC)), conditions);
    for (Part part : Part.values()) {
      if (parts.contains(part)) {
        measure(part, report);
        Files.writeString(out, report.toString());
      }
    }
    System.out.println(report);
    return 0;
  }

  private void measure(Part part, Report report) throws IOException, InterruptedException {
    switch (part) {
      case READ -> report.reading(OwnCommands.read(conditions.heap(), conditions.corpus()));
      case BUILD ->
          report.building(
              OwnCommands.build(conditions.heap(), conditions.corpus(), conditions.data()));
      case ASK -> {
        SideBySide sideBySide = SideBySide.run(conditions);
        report.fillingThePeer(sideBySide.loading());
        report.asking(sideBySide.standings());
      }
      case SERVE -> report.serving(pages());
    }
  }

  private List<WebPages.Page> pages() throws IOException, InterruptedException {
    List<String> paths = new ArrayList<>(List.of("/landscape"));
    conditions.words().forEach(word -> paths.add("/landscape?q=" + word));
    List<WebPages.Page> pages = new ArrayList<>();
    try (WebPages web = WebPages.start(conditions.data(), conditions.heap())) {
      for (String path : paths) {
        pages.add(web.ask(path, conditions.warmUps(), conditions.rounds()));
      }
    }
    return pages;
  }
}
