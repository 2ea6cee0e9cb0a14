package permed.landscape.source.mapping.yaml;

import java.util.List;

/** What may stand behind a key. */
public sealed interface Kind {

  /** A text; the pattern is empty where any will do. */
  record Text(String pattern) implements Kind {}

  /** One of a few words. */
  record Word(List<String> words) implements Kind {
    public Word {
      words = List.copyOf(words);
    }
  }

  /** A whole number from zero. */
  record Whole() implements Kind {}

  /** {@code true} or {@code false}. */
  record Flag() implements Kind {}

  /** One text or a list of them. */
  record Texts() implements Kind {}

  /** A cell: the name of a column, a text behind {@code =}, or a block that says more. */
  record Cell() implements Kind {}

  /** A cell, or one for each language. */
  record CellByLanguage() implements Kind {}

  /** A cell for each of some names. */
  record CellByName() implements Kind {}

  /** A block, or a cell that stands for its first key. */
  record BlockOrCell(Shape shape) implements Kind {}

  /** Words of the source, each with its meaning, or the name of a table of them. */
  record Meanings() implements Kind {}

  /** Several tables of meanings by name. */
  record MeaningsByName() implements Kind {}

  /** One block. */
  record Block(Shape shape) implements Kind {}

  /** One block or a list of them. */
  record Blocks(Shape shape) implements Kind {}

  /** Blocks by name. */
  record BlockByName(Shape shape) implements Kind {}
}
