package permed.landscape.snapshot.build;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.delivery.DeliveredField;
import permed.landscape.delivery.DeliveryTerms;
import permed.landscape.delivery.FieldVisibility;
import permed.landscape.delivery.Visibility;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.store.Snapshot;
import permed.landscape.snapshot.store.Snapshots;

/** What is not for everyone is nowhere in what everyone gets. */
class CirclesTest {

  /** Amounts for members, participants and abstracts for nobody. */
  private static final FieldVisibility NARROW =
      FieldVisibility.allPublic()
          .with(DeliveredField.AMOUNTS, Visibility.MEMBERS)
          .with(DeliveredField.SUBJECTS, Visibility.MEMBERS)
          .with(DeliveredField.PARTICIPANTS, Visibility.PRIVATE)
          .with(DeliveredField.ABSTRACTS, Visibility.PRIVATE);

  private static final Project GRANT =
      aGrant("1")
          .titled("en", "Blood tests that fit the person")
          .running("2021-03-01", "2026-02-28")
          .about("Quagmire wombats")
          .ledBy("Zephyrhaus Klinik", "AT", "777123.45")
          .coded(Taxonomy.DISCIPLINE, 1.0, "xylology", "Xylology")
          .of("888456.78")
          .build();

  @TempDir private Path data;

  @Test
  void fieldsThatAreNotPublicAreNowhereInThePublicSnapshot() throws Exception {
    build(NARROW);

    String id = new Snapshots(data).currentId().orElseThrow();
    String all = everythingIn(id);

    assertThat(all).contains("blood tests that fit the person", "cordis", "2021-03-01");
    assertThat(all)
        .doesNotContain("quagmire", "wombat", "zephyrhaus", "77712345", "777123")
        .doesNotContain("888456", "88845678", "xylology", "a cell nobody may see");
  }

  @Test
  void membersSeeMoreAndNobodySeesWhatIsPrivate() throws Exception {
    build(NARROW);

    String id = new Snapshots(data).currentIdOfMembers().orElseThrow();
    String all = everythingIn(id);

    assertThat(id).isNotEqualTo(new Snapshots(data).currentId().orElseThrow());
    assertThat(all).contains("888456.78", "xylology");
    assertThat(all).doesNotContain("quagmire", "wombat", "zephyrhaus", "a cell nobody may see");
    try (Snapshot snapshot = new Snapshots(data).open(id)) {
      assertThat(snapshot.manifest().isForMembers()).isTrue();
    }
  }

  @Test
  void membersAreServedThePublicSnapshotWhereThereIsNoMoreForThem() {
    build(NARROW);
    build(FieldVisibility.allPublic());

    Snapshots snapshots = new Snapshots(data);

    assertThat(snapshots.currentIdOfMembers()).isEqualTo(snapshots.currentId());
    assertThat(data.resolve("snapshots/current-members")).doesNotExist();
  }

  private void build(FieldVisibility visibility) {
    DeliveryTerms terms = DeliveryTerms.usual().withVisibility(visibility);
    Dumps dumps =
        new Dumps()
            .dump("cordis", "2025-02", terms, List.of(GRANT))
            .rejected("UnreadableDate", "a cell nobody may see");
    BuildOutcome outcome =
        new SnapshotBuilder(data, InstantSource.fixed(Instant.EPOCH))
            .build(dumps.input(), BuildProgress.silent());
    assertThat(outcome).isInstanceOf(BuildOutcome.Built.class);
  }

  /** All bytes, all rows of all tables, all terms and stored fields of the index, in one text. */
  private String everythingIn(String id) throws Exception {
    StringBuilder all = new StringBuilder();
    Path directory = data.resolve("snapshots").resolve(id);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // Exchange rates hold numbers of every kind.
        if (!file.getFileName().toString().endsWith(".csv")) {
          all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
              .append('\n');
        }
      }
    }
    try (Snapshot snapshot = new Snapshots(data).open(id);
        Parquet tables = new Parquet(snapshot)) {
      for (String table : snapshot.manifest().rows().keySet()) {
        all.append(tables.rows("select * from " + table)).append('\n');
      }
    }
    index(directory.resolve("index")).forEach(text -> all.append(text).append('\n'));
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static List<String> index(Path path) throws IOException {
    List<String> texts = new ArrayList<>();
    try (FSDirectory directory = FSDirectory.open(path);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        terms(leaf.reader(), texts);
      }
      for (int number = 0; number < reader.maxDoc(); number++) {
        Document document = reader.storedFields().document(number);
        for (IndexableField field : document.getFields()) {
          texts.add(
              field.binaryValue() == null
                  ? String.valueOf(field.stringValue())
                  : new String(
                      field.binaryValue().bytes,
                      field.binaryValue().offset,
                      field.binaryValue().length,
                      StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private static void terms(LeafReader reader, List<String> texts) throws IOException {
    for (FieldInfo field : reader.getFieldInfos()) {
      Terms terms = reader.terms(field.name);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          texts.add(
              new String(
                  each.term().bytes,
                  each.term().offset,
                  each.term().length,
                  StandardCharsets.ISO_8859_1));
        }
      }
    }
  }
}
