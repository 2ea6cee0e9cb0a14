package permed.platform.deliveries;

import java.util.LinkedHashMap;
import java.util.Map;
import permed.landscape.source.mapping.suggest.ColumnUse;
import permed.landscape.source.mapping.suggest.Sketch;
import permed.landscape.source.mapping.suggest.WrittenAs;

/**
 * What a person answered about the columns of a file.
 *
 * @param sheet the sheet the grants stand on, empty for a file without sheets
 * @param uses what each column is used for, by its name; columns not used are left out
 * @param severalRows whether one grant may have several rows
 * @param licence under which the figures may be used
 */
public record ColumnAnswers(
    String sheet,
    Map<String, ColumnUse> uses,
    WrittenAs writtenAs,
    boolean severalRows,
    String licence) {

  public ColumnAnswers {
    uses = new LinkedHashMap<>(uses);
  }

  /** What names and values of a sheet make likely. */
  public static ColumnAnswers guessed(Sketch sheet, String licence) {
    Map<String, ColumnUse> uses = new LinkedHashMap<>();
    sheet.columns().stream()
        .filter(column -> column.use() != ColumnUse.NOTHING)
        .forEach(column -> uses.put(column.name(), column.use()));
    return new ColumnAnswers(sheet.sheet(), uses, sheet.writtenAs(), sheet.severalRows(), licence);
  }
}
