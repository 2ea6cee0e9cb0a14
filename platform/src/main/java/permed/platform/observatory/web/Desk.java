package permed.platform.observatory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import permed.landscape.question.Exploring.Sort;
import permed.landscape.question.Question;
import permed.landscape.question.QuestionReading;
import permed.landscape.question.QuestionText;
import permed.platform.observatory.Landscape;
import permed.platform.observatory.Reading;
import permed.platform.site.PlatformSettings;
import permed.platform.site.Standing;
import permed.platform.site.Wordings;

/** Takes a request in: reads what it asks and opens the snapshot it is to be answered from. */
@Component
class Desk {

  private static final String ORDERS =
      "An order is relevance, newest, oldest, largest, smallest or title.";

  static final int LAST_PAGE = 1_000_000;

  private final Landscape landscape;
  private final Wordings wordings;
  private final PlatformSettings.Limits limits;

  Desk(Landscape landscape, Wordings wordings, PlatformSettings settings) {
    this.landscape = landscape;
    this.wordings = wordings;
    this.limits = settings.limits();
  }

  /** To be closed when the page is made. */
  Visit open(HttpServletRequest request, Locale locale) {
    Parameters parameters = Parameters.of(request);
    Question question = question(parameters);
    View view = view(parameters);
    String id = snapshotId(request);
    Links links = id == null ? new Links("") : Links.to(id);
    Asked asked = new Asked(question, view, links, wordings.in(locale));
    return new Visit(asked, reading(id, Standing.of(request)), parameters, id != null);
  }

  int longestQuery() {
    return limits.queryLength();
  }

  private Question question(Parameters parameters) {
    String text = parameters.find("q").orElse("");
    if (text.length() > limits.queryLength()) {
      throw UnreadableQuestionException.of(
          "q",
          text.substring(0, 40) + "…",
          "A query has at most " + limits.queryLength() + " characters.");
    }
    return switch (QuestionText.read(parameters.values(), Parameters.OF_PAGES)) {
      case QuestionReading.Valid valid -> valid.question();
      case QuestionReading.Invalid invalid ->
          throw UnreadableQuestionException.of(invalid.problems());
    };
  }

  private View view(Parameters parameters) {
    return new View(
        parameters.find("sort").map(Desk::sort).orElse(View.FIRST.sort()),
        parameters.number("page", 1, LAST_PAGE, 1),
        parameters.number("size", 1, limits.pageSize(), View.USUAL_SIZE));
  }

  private static Sort sort(String id) {
    return Arrays.stream(Sort.values())
        .filter(sort -> sort.name().toLowerCase(Locale.ROOT).equals(id))
        .findFirst()
        .orElseThrow(() -> UnreadableQuestionException.of("sort", id, ORDERS));
  }

  private Reading reading(@Nullable String id, Standing visitor) {
    Optional<Reading> reading = id == null ? landscape.open(visitor) : landscape.open(id, visitor);
    return reading.orElseThrow(
        id == null ? NoSnapshotException::none : NoSnapshotException::ofThatId);
  }

  private static @Nullable String snapshotId(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Object id = variables instanceof Map<?, ?> map ? map.get("snapshot") : null;
    return id == null ? null : id.toString();
  }
}
