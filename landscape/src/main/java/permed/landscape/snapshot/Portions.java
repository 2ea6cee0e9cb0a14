package permed.landscape.snapshot;

import java.util.Arrays;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;

/**
 * How one project divides among the values of one axis, while it is being added up.
 *
 * <p>Used again for every project. A weight given to {@link Axis#NONE} counts in the whole but
 * belongs to no value: that part of the project stays "not stated". Weights of money are counted in
 * smallest units, which a double holds exactly up to 90 million million euro.
 */
final class Portions {

  private int[] values = new int[16];
  private double[] weights = new double[16];
  private int size;
  private double whole;
  private boolean everyPartStated;
  private boolean unknown;
  private @Nullable Currency currency;
  private int lead;

  void clear() {
    size = 0;
    whole = 0;
    everyPartStated = true;
    unknown = false;
    currency = null;
    lead = Axis.NONE;
  }

  /** Adds a weight; a negative one makes every share of the project unknown. */
  void add(int value, double weight) {
    unknown |= weight < 0;
    whole += weight;
    if (value == Axis.NONE) {
      everyPartStated = false;
    } else {
      int position = position(value);
      weights[position] += weight;
    }
  }

  /** Adds money, absent counting as none; a second currency makes every share unknown. */
  void add(int value, @Nullable Money money) {
    if (money == null) {
      add(value, 0);
      return;
    }
    unknown |= currency != null && !currency.equals(money.currency());
    currency = money.currency();
    add(value, money.minorUnits());
  }

  void setLead(int value) {
    lead = value;
  }

  /** Makes the heaviest value lead, the first of equals. */
  void setHeaviestAsLead() {
    int heaviest = Axis.NONE;
    for (int i = 0; i < size; i++) {
      if (heaviest == Axis.NONE || weights[i] > weights[heaviest]) {
        heaviest = i;
      }
    }
    lead = heaviest == Axis.NONE ? Axis.NONE : values[heaviest];
  }

  int size() {
    return size;
  }

  int value(int position) {
    return values[position];
  }

  /** Share of the whole project, or NaN where it is not known. */
  double share(int position) {
    if (size == 1 && everyPartStated) {
      return 1;
    }
    return unknown || !(whole > 0) ? Double.NaN : weights[position] / whole;
  }

  int lead() {
    return lead;
  }

  private int position(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return i;
      }
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    values[size] = value;
    weights[size] = 0;
    return size++;
  }
}
