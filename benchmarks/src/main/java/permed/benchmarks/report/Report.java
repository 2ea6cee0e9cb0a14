package permed.benchmarks.report;

import java.util.List;
import java.util.Locale;
import permed.benchmarks.contest.Contest;
import permed.benchmarks.contest.Timings;
import permed.benchmarks.own.ChildJvm;
import permed.benchmarks.own.WebPages;

/** The tables of the documentation, in the order they were measured. */
final class Report {

  private static final List<String> PHASES = List.of("read", "write", "pack", "sum", "switch");

  private final Conditions conditions;
  private final StringBuilder text = new StringBuilder();

  Report(Machine machine, Conditions conditions) {
    this.conditions = conditions;
    text.append(machine.inWords()).append("\n\n");
  }

  void reading(ChildJvm.Outcome reading) {
    double seconds = reading.value("nanos") / 1e9;
    double megabytes = reading.value("bytes") / 1e6;
    heading("Reading a dump");
    text.append(
        new MarkdownTable("reading and interpreting, heap " + conditions.heap(), "figure")
            .row("projects", count(reading.value("projects")))
            .row("MB of CSV, unpacked", figure(megabytes))
            .row("seconds, start-up included", figure(seconds))
            .row("**MB/s**", figure(megabytes / seconds))
            .row("projects/s", figure(reading.value("projects") / seconds))
            .row("peak resident memory, MB", figure(reading.peakBytes() / 1e6)));
  }

  void building(ChildJvm.Outcome building) {
    long projects = building.value("projects");
    MarkdownTable table =
        new MarkdownTable("a whole snapshot, heap " + conditions.heap(), "seconds", "projects/s");
    for (String phase : PHASES) {
      pace(table, "phase " + phase, building.value(phase + "-nanos"), projects);
    }
    pace(table, "**all of it**", building.value("total-nanos"), projects);
    heading("Building a snapshot");
    text.append(table)
        .append("\nPeak resident memory: ")
        .append(figure(building.peakBytes() / 1e6))
        .append(" MB.\n");
  }

  void fillingThePeer(SideBySide.PeerLoading peer) {
    long all = peer.loadNanos() + peer.mergeNanos();
    MarkdownTable table =
        new MarkdownTable("OpenSearch, heap " + conditions.peerHeap(), "seconds", "projects/s");
    pace(table, "the same reader, bulk, refresh", peer.loadNanos(), peer.projects());
    pace(table, "**and merged to one segment**", all, peer.projects());
    heading("Filling the peer");
    text.append(table)
        .append("\nOn disk: ")
        .append(figure(peer.bytes() / 1e6))
        .append(" MB. The reader and the sender share the cores with it.\n");
  }

  void asking(List<Contest.Standing> standings) {
    MarkdownTable table =
        new MarkdownTable(
            "question, milliseconds",
            "projects",
            "ours p50",
            "p90",
            "p99",
            "min",
            "OpenSearch p50",
            "p90",
            "p99",
            "min",
            "its own p50",
            "ratio");
    standings.forEach(standing -> standing(table, standing));
    heading("Asking, turn by turn");
    text.append(table)
        .append("\n“Its own” is what OpenSearch says it took, without HTTP; the ratio is that over")
        .append(" our p50. Both gave the same figures to the cent before a time was taken. ")
        .append(conditions.rounds())
        .append(" turns each after ")
        .append(conditions.warmUps())
        .append(" to warm up.\n");
  }

  void serving(List<WebPages.Page> pages) {
    MarkdownTable table =
        new MarkdownTable(
            "page over loopback, heap " + conditions.heap(),
            "kB of HTML",
            "kB sent packed",
            "p50 ms",
            "p90 ms",
            "p99 ms",
            "min ms");
    for (WebPages.Page page : pages) {
      Timings timings = page.timings();
      table.row(
          "`" + page.path() + "`",
          figure(page.bytes() / 1e3),
          figure(page.packedBytes() / 1e3),
          figure(timings.millis(0.5)),
          figure(timings.millis(0.9)),
          figure(timings.millis(0.99)),
          figure(timings.fastestMillis()));
    }
    heading("Serving a results page");
    text.append(table);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static void standing(MarkdownTable table, Contest.Standing standing) {
    Timings ours = standing.first();
    Timings theirs = standing.second();
    double own = standing.secondEngine().millis(0.5);
    table.row(
        standing.task().title(),
        count(standing.hits()),
        "**" + figure(ours.millis(0.5)) + "**",
        figure(ours.millis(0.9)),
        figure(ours.millis(0.99)),
        figure(ours.fastestMillis()),
        figure(theirs.millis(0.5)),
        figure(theirs.millis(0.9)),
        figure(theirs.millis(0.99)),
        figure(theirs.fastestMillis()),
        figure(own),
        "**" + figure(own / ours.millis(0.5)) + " ×**");
  }

  private static void pace(MarkdownTable table, String what, long nanos, long projects) {
    double seconds = nanos / 1e9;
    table.row(what, figure(seconds), figure(projects / seconds));
  }

  private void heading(String title) {
    text.append("\n## ").append(title).append("\n\n");
  }

  private static String figure(double value) {
    return MarkdownTable.figure(value);
  }

  private static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
