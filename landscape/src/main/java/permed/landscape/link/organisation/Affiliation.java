package permed.landscape.link.organisation;

import java.util.List;

/** A text to be matched, as numbers of the index's vocabulary. */
final class Affiliation {

  private final SignificantWords source;
  private final List<Word> words;
  private final boolean capitalsMean;
  private final int[] numbers;
  private final double[] weights;

  Affiliation(SignificantWords source, Vocabulary vocabulary, Spellings spellings) {
    this.source = source;
    this.words = source.kept();
    this.capitalsMean = !SignificantWords.isAllCapitals(source.all());
    this.numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      int known = vocabulary.find(words.get(i).folded());
      numbers[i] = known != 0 ? known : spellings.find(words.get(i).folded());
    }
    this.weights = new double[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      weights[i] = vocabulary.weight(numbers[i]);
    }
  }

  int length() {
    return numbers.length;
  }

  /** Whether capitals mark an acronym here. */
  boolean capitalsMean() {
    return capitalsMean;
  }

  /** The number of the word at a place, 0 if no name has it. */
  int word(int i) {
    return numbers[i];
  }

  Word written(int i) {
    return words.get(i);
  }

  int segment(int i) {
    return words.get(i).segment();
  }

  double weight(int i) {
    return weights[i];
  }

  /** The words from one place to another, not included, letter for letter as one number. */
  int literal(int from, int to) {
    return source.literal(from, to - 1);
  }

  /** Whether words that tell nothing stand between this one and the one before. */
  boolean skipsBefore(int i) {
    return i > 0 && words.get(i).place() > words.get(i - 1).place() + 1;
  }

  boolean startsSegment(int i) {
    return i == 0 || segment(i - 1) != segment(i);
  }

  /** Whether a segment ends before the word at this place. */
  boolean endsSegment(int i) {
    return i == numbers.length || segment(i - 1) != segment(i);
  }

  /** Where the segment of the word begins. */
  int segmentStart(int i) {
    int start = i;
    while (!startsSegment(start)) {
      start--;
    }
    return start;
  }

  /** Where the segment of the word ends, not included. */
  int segmentEnd(int i) {
    int end = i + 1;
    while (!endsSegment(end)) {
      end++;
    }
    return end;
  }
}
