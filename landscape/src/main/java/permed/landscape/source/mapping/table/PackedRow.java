package permed.landscape.source.mapping.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list packed into a cell, or one record inside a record; what it does not have is
 * looked up in the row around it.
 *
 * @param own the named parts of the item
 * @param inner the record, if it is one
 */
public record PackedRow(Row around, Map<String, String> own, @Nullable Row inner) implements Row {

  public PackedRow {
    own = Map.copyOf(own);
  }

  @Override
  public long line() {
    return around.line();
  }

  @Override
  public List<String> values(String column) {
    String named = own.get(column);
    if (named != null) {
      return List.of(named);
    }
    List<String> within = inner == null ? List.of() : inner.values(column);
    return within.isEmpty() ? around.values(column) : within;
  }

  @Override
  public List<Row> records(String path) {
    List<Row> within = inner == null ? List.of() : inner.records(path);
    return within.isEmpty() ? around.records(path) : within;
  }
}
