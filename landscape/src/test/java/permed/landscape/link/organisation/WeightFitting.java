package permed.landscape.link.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import permed.landscape.link.ror.RorReader;
import permed.landscape.link.ror.RorRegistry;

/**
 * Fits the weights of {@link Signal} on the tuning halves of two gold sets and prints them.
 *
 * <p>The likelihood of the gold among all sighted organisations and none is maximised by Adam, with
 * a small pull of all weights towards zero. Rows of the API logs count six times: they are few, and
 * the only ones that mean nothing registered.
 */
final class WeightFitting {

  private static final Signal[] SIGNALS = Signal.values();
  private static final double API_LOG_ROW = 6;
  private static final double PULL = 3e-4;
  private static final int STEPS = 600;
  private static final double STEP = 0.05;

  private final List<Example> examples = new ArrayList<>();
  private final double[] weights = new double[Signal.values().length];
  private double total;

  /** One text: the signals of every organisation sighted, and which of them are gold. */
  private record Example(List<SignalValues> signals, boolean[] gold, double weight) {}

  private WeightFitting() {}

  public static void main(String[] arguments) {
    RorRegistry registry = new RorReader().readRegistry(GoldSet.REGISTRY);
    OrganisationIndex index = new OrganisationIndex(registry);
    WeightFitting fitting = new WeightFitting();
    fitting.add(GoldSet.crossref(registry), 1, index);
    fitting.add(GoldSet.apiLogs(registry), API_LOG_ROW, index);
    fitting.fit();
    for (Signal signal : Signal.values()) {
      System.out.printf(Locale.ROOT, "%s %.2f%n", signal, fitting.weights[signal.ordinal()]);
    }
  }

  private void add(GoldSet set, double weight, OrganisationIndex index) {
    for (GoldRow row : set.rows()) {
      if (row.isForTuning()) {
        examples.add(example(row, weight, index));
        total += weight;
      }
    }
  }

  private static Example example(GoldRow row, double weight, OrganisationIndex index) {
    Affiliation text = index.read(row.text());
    List<Sighting> sightings =
        new SightingFinder(index.names(), text).group(index.finder().find(text));
    SignalReader reader = new SignalReader(index, text, sightings);
    List<SignalValues> signals = sightings.stream().map(reader::read).toList();
    boolean[] gold = new boolean[signals.size()];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = row.gold().contains(index.organisation(sightings.get(i).organisation()).id());
    }
    return new Example(signals, gold, weight);
  }

  private void fit() {
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope();
      for (int k = 0; k < weights.length; k++) {
        double own = slope[k] / total + PULL * weights[k];
        mean[k] = 0.9 * mean[k] + 0.1 * own;
        square[k] = 0.999 * square[k] + 0.001 * own * own;
        double unbiased = mean[k] / (1 - Math.pow(0.9, step));
        double spread = Math.sqrt(square[k] / (1 - Math.pow(0.999, step))) + 1e-8;
        weights[k] -= STEP * unbiased / spread;
      }
    }
  }

  private double[] slope() {
    double[] slope = new double[weights.length];
    for (Example each : examples) {
      double[] found = probabilities(each);
      double ofGold = 0;
      for (int i = 0; i < found.length; i++) {
        ofGold += each.gold()[i] ? found[i] : 0;
      }
      for (int i = 0; i < found.length; i++) {
        double wanted = each.gold()[i] ? found[i] / ofGold : 0;
        for (int k = 0; k < slope.length; k++) {
          slope[k] += each.weight() * (found[i] - wanted) * each.signals().get(i).get(SIGNALS[k]);
        }
      }
    }
    return slope;
  }

  private double[] probabilities(Example example) {
    double[] shares = new double[example.signals().size()];
    double sum = 1;
    for (int i = 0; i < shares.length; i++) {
      double logits = 0;
      for (int k = 0; k < weights.length; k++) {
        logits += example.signals().get(i).get(SIGNALS[k]) * weights[k];
      }
      shares[i] = Math.exp(logits);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
