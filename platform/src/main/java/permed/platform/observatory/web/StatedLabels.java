package permed.platform.observatory.web;

import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Dimension;
import permed.platform.observatory.Reading;

/** What the source calls a value. */
record StatedLabels(Reading reading) {

  /** Empty for a value the snapshot does not have, and for years and states, which have no name. */
  String of(Dimension dimension, String key) {
    if (dimension == Dimension.YEAR || dimension == Dimension.STATUS) {
      return "";
    }
    Axis axis = reading.snapshot().corpus().columns().axis(dimension);
    int ordinal = axis.ordinal(key);
    return ordinal == Axis.NONE ? "" : axis.label(ordinal);
  }
}
