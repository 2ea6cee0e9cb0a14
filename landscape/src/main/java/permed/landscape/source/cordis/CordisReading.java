package permed.landscape.source.cordis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.ReadingSink;
import permed.landscape.source.cordis.finding.AmbiguousFile;
import permed.landscape.source.cordis.finding.FileMissing;
import permed.landscape.source.cordis.finding.FileNotUsed;
import permed.landscape.source.cordis.finding.NoProjectFile;
import permed.landscape.source.zip.DeliveredZip;
import permed.landscape.source.zip.UnreadableFileException;
import permed.landscape.source.zip.ZipMember;

/** One reading of one archive, from its list of contents to the last project. */
final class CordisReading {

  private final DeliveredZip zip;
  private final ReadingSink sink;
  private final Rejections rejections;
  private final CordisInterpreter interpreter;

  CordisReading(DeliveredZip zip, PartialDate dumpDate, ReadingSink sink) {
    this.zip = zip;
    this.sink = sink;
    this.rejections = new Rejections(sink);
    this.interpreter = new CordisInterpreter(dumpDate);
  }

  ReadingOutcome read(Path workspace, long inMemory) throws IOException {
    Map<CordisFile, ZipMember> members = members();
    long size = members.values().stream().mapToLong(ZipMember::unpacked).sum();
    Progress progress = new Progress(sink, size);
    try (RowStore store = new RowStore(workspace, size, inMemory)) {
      Map<CordisFile, Layout> layouts = store(members, store, progress);
      passOn(store, layouts, progress);
    }
    return new ReadingOutcome.Complete(rejections.counts());
  }

  private Map<CordisFile, ZipMember> members() throws UnreadableFileException {
    Map<CordisFile, ZipMember> members = new EnumMap<>(CordisFile.class);
    for (ZipMember member : zip.members()) {
      Optional<CordisFile> file = CordisFile.of(member);
      if (file.isEmpty()) {
        sink.finding(new FileNotUsed(SourcePointer.of(member.name()), member.name()));
        continue;
      }
      ZipMember other = members.put(file.get(), member);
      if (other != null) {
        String seen = other.name() + " and " + member.name();
        throw new UnreadableFileException(
            new AmbiguousFile(SourcePointer.of(file.get().fileName()), seen));
      }
    }
    if (!members.containsKey(CordisFile.PROJECT)) {
      throw new UnreadableFileException(
          new NoProjectFile(SourcePointer.of(CordisFile.PROJECT.fileName()), contents()));
    }
    return members;
  }

  private Map<CordisFile, Layout> store(
      Map<CordisFile, ZipMember> members, RowStore store, Progress progress) throws IOException {
    Map<CordisFile, Layout> layouts = new EnumMap<>(CordisFile.class);
    for (CordisFile file : CordisFile.values()) {
      ZipMember member = members.get(file);
      if (member == null) {
        sink.finding(new FileMissing(SourcePointer.of(file.fileName()), "not in the archive"));
        continue;
      }
      new PartReading(file, sink, rejections)
          .readInto(store, zip, member, progress)
          .ifPresent(layout -> layouts.put(file, layout));
    }
    return layouts;
  }

  private void passOn(RowStore store, Map<CordisFile, Layout> layouts, Progress progress)
      throws IOException {
    RecordAssembler assembler = new RecordAssembler(layouts, rejections);
    for (int i = 0; i < store.partitions(); i++) {
      assembler.assemble(store.take(i), this::interpret);
      progress.passedOn(i + 1, store.partitions());
    }
  }

  private void interpret(CordisRecord record) {
    Interpretation interpretation = interpreter.interpret(record);
    interpretation.findings().forEach(sink::finding);
    sink.project(interpretation.project());
  }

  private String contents() {
    String names = String.join(", ", zip.members().stream().map(ZipMember::name).limit(5).toList());
    return names.isEmpty() ? "an empty archive" : "it contains " + names;
  }
}
