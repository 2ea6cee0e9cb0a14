package permed.landscape.source.mapping.suggest;

import java.util.List;

/**
 * A column of a file.
 *
 * @param samples the first different values that stand in it, at most three
 * @param use what it most likely is
 */
public record SketchedColumn(String name, List<String> samples, ColumnUse use) {

  public SketchedColumn {
    samples = List.copyOf(samples);
  }
}
