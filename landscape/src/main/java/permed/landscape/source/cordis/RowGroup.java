package permed.landscape.source.cordis;

import java.util.Arrays;

/**
 * Where the rows of one project stand in their partition, in the order they were read.
 *
 * <p>Groups are ordered by id: whole numbers by their value, then everything else as text.
 */
final class RowGroup implements Comparable<RowGroup> {

  private static final int LONGEST_NUMBER = 18;

  private final String id;
  private final long number;
  private int[] places = new int[16];
  private int size;

  RowGroup(String id) {
    this.id = id;
    this.number = isNumber(id) ? Long.parseLong(id) : Long.MAX_VALUE;
  }

  String id() {
    return id;
  }

  int size() {
    return size;
  }

  int place(int index) {
    return places[index];
  }

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  @Override
  public int compareTo(RowGroup other) {
    int byNumber = Long.compare(number, other.number);
    return byNumber != 0 ? byNumber : id.compareTo(other.id);
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= LONGEST_NUMBER
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
