package permed.landscape.source.cordis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.finding.ConflictingRow;
import permed.landscape.source.finding.DuplicateRow;
import permed.landscape.source.finding.OrphanRow;

/** Joins the rows of one partition to records, and rejects those that belong to none. */
final class RecordAssembler {

  private final Map<CordisFile, Layout> layouts;
  private final Rejections rejections;

  RecordAssembler(Map<CordisFile, Layout> layouts, Rejections rejections) {
    this.layouts = layouts;
    this.rejections = rejections;
  }

  /** Passes on the records in ascending order of their ids. */
  void assemble(StoredRows rows, Consumer<CordisRecord> each) {
    for (RowGroup group : groupsOf(rows)) {
      CordisRecord record = recordOf(group, rows);
      if (record != null) {
        each.accept(record);
      }
    }
  }

  private List<RowGroup> groupsOf(StoredRows rows) {
    Map<String, RowGroup> groups = new HashMap<>();
    int next;
    for (int place = 0; place < rows.size(); place = next) {
      next = rows.seek(place);
      String id = rows.field(layoutOf(rows).keyPosition()).strip();
      groups.computeIfAbsent(id, RowGroup::new).add(place);
    }
    List<RowGroup> ordered = new ArrayList<>(groups.values());
    ordered.sort(null);
    return ordered;
  }

  private @Nullable CordisRecord recordOf(RowGroup group, StoredRows rows) {
    Map<CordisFile, List<CordisRow>> parts = new EnumMap<>(CordisFile.class);
    Map<Integer, Integer> placeByChecksum = new HashMap<>();
    CordisRow project = null;
    for (int i = 0; i < group.size(); i++) {
      int place = group.place(i);
      rows.seek(place);
      CordisFile file = rows.file();
      if (project == null && file != CordisFile.PROJECT) {
        reject(new OrphanRow(where(group, rows), "project " + group.id()), rows);
        continue;
      }
      Integer equal = placeByChecksum.putIfAbsent(31 * rows.checksum() + file.ordinal(), place);
      if (equal != null && isCopy(rows, equal, place)) {
        reject(new DuplicateRow(where(group, rows), "a copy of an earlier row"), rows);
      } else if (file != CordisFile.PROJECT) {
        parts.computeIfAbsent(file, none -> new ArrayList<>()).add(rows.row(layoutOf(rows)));
      } else if (project == null) {
        project = rows.row(layoutOf(rows));
      } else {
        String seen = "another row than the one on line " + project.line();
        reject(new ConflictingRow(where(group, rows), seen), rows);
      }
    }
    return project == null ? null : new CordisRecord(group.id(), project, parts);
  }

  /** Leaves the rows standing on the later place. */
  private static boolean isCopy(StoredRows rows, int earlier, int later) {
    rows.seek(earlier);
    CordisFile file = rows.file();
    boolean equal = rows.areEqual(earlier, later);
    return equal && rows.file() == file;
  }

  private Layout layoutOf(StoredRows rows) {
    Layout layout = layouts.get(rows.file());
    if (layout == null) {
      throw new IllegalStateException("a row was stored of a file not read: " + rows.file());
    }
    return layout;
  }

  private void reject(Finding reason, StoredRows rows) {
    rejections.reject(rows.file(), reason, rows.fields());
  }

  private static SourcePointer where(RowGroup group, StoredRows rows) {
    return new SourcePointer(rows.file().fileName(), rows.line(), group.id(), null);
  }
}
