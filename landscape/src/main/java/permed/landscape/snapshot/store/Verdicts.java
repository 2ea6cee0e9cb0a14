package permed.landscape.snapshot.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Counting;
import permed.landscape.link.project.Counting.Instead;

/** Which funding lines of an award count, as the snapshot keeps it beside the records. */
final class Verdicts {

  private static final Instead.Kind[] KINDS = Instead.Kind.values();

  private Verdicts() {}

  static byte[] write(List<Counting.Verdict> verdicts) {
    RecordWriter out = new RecordWriter();
    for (Counting.Verdict verdict : verdicts) {
      Instead instead = verdict.instead();
      out.writeInt(instead == null ? 0 : instead.kind().ordinal() + 1);
      if (instead != null) {
        out.writeText(instead.record().source());
        out.writeText(instead.record().localId());
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(out.size());
    out.writeTo(bytes);
    return bytes.array();
  }

  /**
   * @param records those the verdicts were on, in the same order
   */
  static List<Counting.Verdict> read(byte[] bytes, List<Project> records) {
    RecordReader in = new RecordReader(bytes, 0);
    return each(records, () -> instead(in));
  }

  static List<Counting.Verdict> allCount(List<Project> records) {
    return each(records, () -> null);
  }

  private static List<Counting.Verdict> each(
      List<Project> records, Supplier<@Nullable Instead> instead) {
    return records.stream()
        .flatMap(
            record ->
                record.fundingLines().stream()
                    .map(line -> new Counting.Verdict(record.id(), line, instead.get())))
        .toList();
  }

  private static @Nullable Instead instead(RecordReader in) {
    int kind = in.readInt();
    return kind == 0
        ? null
        : new Instead(KINDS[kind - 1], new SourceRecordId(in.readText(), in.readText()));
  }
}
