package permed.platform.observatory.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.question.HitList;
import permed.landscape.question.Question;
import permed.platform.observatory.Reading;

/**
 * Pages through the projects of a question by key: a snapshot numbers them in order of their id.
 */
record ProjectPages(Reading reading) {

  /**
   * @param after id the page comes after, null for the first
   */
  Page page(Question question, @Nullable SourceRecordId after, int size) {
    int[] ordinals = ordinals(question);
    int from = after == null ? 0 : firstAfter(ordinals, after);
    int to = Math.min(ordinals.length, from + size);
    List<SourceRecordId> ids =
        IntStream.range(from, to).mapToObj(i -> reading.answers().id(ordinals[i])).toList();
    return new Page(ids, ordinals.length, to < ordinals.length);
  }

  private int[] ordinals(Question question) {
    return switch (reading.answers().list(question, Sort.NEWEST)) {
      case HitList.Listed listed -> {
        int[] sorted = listed.ordinals().clone();
        Arrays.sort(sorted);
        yield sorted;
      }
      case HitList.Malformed malformed -> throw UnreadableQuestionException.of(malformed.error());
    };
  }

  private int firstAfter(int[] ordinals, SourceRecordId after) {
    int low = 0;
    int high = ordinals.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean past = reading.answers().id(ordinals[middle]).compareTo(after) > 0;
      if (past) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  record Page(List<SourceRecordId> ids, long total, boolean more) {}
}
