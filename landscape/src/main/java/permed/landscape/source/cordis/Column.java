package permed.landscape.source.cordis;

import java.util.List;

/** A column that is interpreted; its ordinal is its place in a {@link CordisRow}. */
interface Column {

  /** The names it has had over the vintages of the dump, today's first. */
  List<String> names();

  int ordinal();
}
