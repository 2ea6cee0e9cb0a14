package permed.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import permed.benchmarks.contest.Contest;
import permed.benchmarks.contest.Task;
import permed.benchmarks.own.Dump;
import permed.benchmarks.own.OpenLandscape;
import permed.benchmarks.peer.OpenSearchContender;
import permed.benchmarks.peer.OpenSearchServer;
import permed.benchmarks.peer.PeerIndex;
import permed.landscape.snapshot.Dimension;

/**
 * The snapshot and the peer with the same records, asked the same questions.
 *
 * @param loading what filling the peer took
 */
record SideBySide(PeerLoading loading, List<Contest.Standing> standings) {

  private static final List<Dimension> SIX =
      List.of(
          Dimension.FUNDER,
          Dimension.COUNTRY,
          Dimension.YEAR,
          Dimension.PROGRAMME,
          Dimension.ORGANISATION_TYPE,
          Dimension.TOPIC);

  /**
   * Filling the peer from the same reader: records in and searchable, then one segment.
   *
   * @param mergeNanos the merge alone
   */
  record PeerLoading(long projects, long loadNanos, long mergeNanos, long bytes) {}

  static SideBySide run(Conditions conditions) throws IOException, InterruptedException {
    OpenSearchServer.Setup setup =
        new OpenSearchServer.Setup(
            conditions.openSearch(),
            conditions.peer().toRealPath(),
            Path.of(System.getProperty("java.home")),
            conditions.peerHeap());
    try (OpenSearchServer server = OpenSearchServer.start(setup);
        PeerIndex index = new PeerIndex(server.client())) {
      PeerLoading loading = load(conditions, index);
      try (OpenLandscape landscape = OpenLandscape.of(conditions.data())) {
        Contest contest =
            new Contest(
                landscape.contender(),
                new OpenSearchContender(server.client()),
                conditions.warmUps(),
                conditions.rounds());
        return new SideBySide(loading, contest.play(tasks(conditions.words())));
      }
    }
  }

  private static PeerLoading load(Conditions conditions, PeerIndex index) throws IOException {
    long[] projects = {0};
    long start = System.nanoTime();
    for (Dump dump : Dump.list(conditions.corpus())) {
      dump.read(
          project -> {
            index.add(project);
            projects[0]++;
          });
    }
    index.refresh();
    long searchable = System.nanoTime();
    index.mergeToOneSegment();
    long merged = System.nanoTime();
    return new PeerLoading(projects[0], searchable - start, merged - searchable, index.bytes());
  }

  private static List<Task> tasks(List<String> words) {
    List<Task> tasks = new ArrayList<>();
    tasks.add(new Task.Facets("", SIX));
    words.forEach(word -> tasks.add(new Task.Facets(word, SIX)));
    tasks.add(new Task.CrossTab("", Dimension.FUNDER, Dimension.YEAR));
    tasks.add(new Task.CrossTab("", Dimension.COUNTRY, Dimension.YEAR));
    words.forEach(word -> tasks.add(new Task.HitList(word)));
    return tasks;
  }
}
