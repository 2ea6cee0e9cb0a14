package permed.landscape.link.organisation;

/**
 * How strongly each signal is given for one organisation; most are 0 or 1. Belongs to one thread.
 */
final class SignalValues {

  private final double[] values = new double[Signal.values().length];

  double get(Signal signal) {
    return values[signal.ordinal()];
  }

  boolean isGiven(Signal signal) {
    return get(signal) > 0;
  }

  void set(Signal signal, double value) {
    values[signal.ordinal()] = value;
  }

  /** Gives the signal in full if so; what was given before stays. */
  void mark(Signal signal, boolean given) {
    if (given) {
      set(signal, 1);
    }
  }

  /** What all signals say together: their weighted sum. */
  double logits() {
    double sum = 0;
    for (Signal signal : Signal.values()) {
      sum += get(signal) * signal.weight();
    }
    return sum;
  }
}
