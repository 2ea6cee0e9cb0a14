package permed.platform.observatory.web;

import java.util.Locale;
import permed.landscape.question.Exploring;

/**
 * How the list of projects is shown; no part of the question.
 *
 * @param page from 1
 * @param size projects a page
 */
record View(Exploring.Sort sort, int page, int size) {

  static final int USUAL_SIZE = 20;

  static final View FIRST = new View(Exploring.Sort.RELEVANCE, 1, USUAL_SIZE);

  String sortId() {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  View atPage(int number) {
    return new View(sort, number, size);
  }

  /** A new order starts on its first page. */
  View sorted(Exploring.Sort order) {
    return new View(order, 1, size);
  }

  /** The parameters that differ from the usual view, each led by {@code &}. */
  String parameters() {
    StringBuilder text = new StringBuilder();
    if (sort != FIRST.sort) {
      text.append("&sort=").append(sortId());
    }
    if (size != USUAL_SIZE) {
      text.append("&size=").append(size);
    }
    if (page > 1) {
      text.append("&page=").append(page);
    }
    return text.toString();
  }
}
