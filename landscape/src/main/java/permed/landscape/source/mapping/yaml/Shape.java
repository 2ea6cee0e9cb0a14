package permed.landscape.source.mapping.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A kind of block: the keys it may have. */
public record Shape(String name, String about, List<Key> keys) {

  public Shape {
    keys = List.copyOf(keys);
  }

  /** The keys as one line of text. */
  public String allowed() {
    return keys.stream().map(Key::name).collect(Collectors.joining(", "));
  }

  /**
   * A key of a block.
   *
   * @param about what it means, as a sentence
   */
  public record Key(String name, Kind kind, boolean needed, String about) {

    static Key of(String name, Kind kind, String about) {
      return new Key(name, kind, false, about);
    }

    static Key needed(String name, Kind kind, String about) {
      return new Key(name, kind, true, about);
    }
  }
}
