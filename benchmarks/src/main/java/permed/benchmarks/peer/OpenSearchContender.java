package permed.benchmarks.peer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.benchmarks.contest.Contender;
import permed.benchmarks.contest.Figures;
import permed.benchmarks.contest.Task;
import permed.landscape.snapshot.Dimension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the peer over HTTP on a kept connection, with every cache of answers off. */
public final class OpenSearchContender implements Contender {

  private static final String SEARCH = PeerIndex.NAME + "/_search?request_cache=false";
  private static final String NOT_STATED = "none";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenSearchClient client;
  private final Map<Task, String> bodies = new HashMap<>();

  public OpenSearchContender(OpenSearchClient client) {
    this.client = client;
  }

  @Override
  public Run run(Task task) {
    String body = bodies.computeIfAbsent(task, each -> JSON.writeValueAsString(body(each)));
    OpenSearchClient.Reply reply = client.post(SEARCH, body);
    long engineNanos = reply.json().path("took").asLong() * 1_000_000;
    return new Run(reply.nanos(), engineNanos, () -> figures(task, reply.json()));
  }

  private static Map<String, Object> body(Task task) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("track_total_hits", true);
    body.put("size", task instanceof Task.HitList ? Task.HITS : 0);
    body.put("query", query(task.text()));
    switch (task) {
      case Task.Facets facets -> body.put("aggs", facets(facets.dimensions()));
      case Task.CrossTab tab -> body.put("aggs", Map.of("rows", crossTab(tab)));
      case Task.HitList hits ->
          body.put(
              "_source",
              List.of(
                  "id",
                  "acronym",
                  "title",
                  "language",
                  "lead-name",
                  "lead-country",
                  "funder",
                  "year",
                  "end-year",
                  "cents"));
    }
    return body;
  }

  /** The same fields and weights as a word without field has in our query language. */
  private static Map<String, Object> query(String text) {
    return text.isEmpty()
        ? Map.of("match_all", Map.of())
        : Map.of(
            "multi_match",
            Map.of(
                "query",
                text,
                "fields",
                List.of("title^3", "acronym^4", "abstract"),
                "type",
                "best_fields",
                "tie_breaker",
                0.3));
  }

  private static Map<String, Object> facets(List<Dimension> dimensions) {
    Map<String, Object> aggregations = new LinkedHashMap<>();
    for (Dimension dimension : dimensions) {
      aggregations.put(
          dimension.id(),
          Map.of(
              "terms",
              Map.of(
                  "field",
                  dimension.id(),
                  "missing",
                  NOT_STATED,
                  "size",
                  Task.BUCKETS,
                  "order",
                  Map.of("money", "desc")),
              "aggs",
              money()));
    }
    return aggregations;
  }

  private static Map<String, Object> crossTab(Task.CrossTab tab) {
    Map<String, Object> columns = Map.of("terms", all(tab.columns()), "aggs", money());
    return Map.of("terms", all(tab.rows()), "aggs", Map.of("columns", columns));
  }

  private static Map<String, Object> all(Dimension dimension) {
    return Map.of("field", dimension.id(), "missing", NOT_STATED, "size", 10_000);
  }

  private static Map<String, Object> money() {
    return Map.of("money", Map.of("sum", Map.of("field", "cents")));
  }

  private static Figures figures(Task task, JsonNode reply) {
    Map<String, Figures.Cell> cells = new HashMap<>();
    JsonNode groups = reply.path("aggregations");
    switch (task) {
      case Task.Facets facets -> {
        for (Dimension dimension : facets.dimensions()) {
          cells(cells, dimension.id() + "=", groups.path(dimension.id()).path("buckets"));
        }
      }
      case Task.CrossTab tab -> {
        for (JsonNode row : groups.path("rows").path("buckets")) {
          String name = row.path("key").asString() + " × ";
          cells(cells, name, row.path("columns").path("buckets"));
        }
      }
      case Task.HitList hits -> cells.put("shown", shown(reply));
    }
    return new Figures(reply.path("hits").path("total").path("value").asLong(), cells);
  }

  private static Figures.Cell shown(JsonNode reply) {
    return new Figures.Cell(reply.path("hits").path("hits").size(), 0);
  }

  private static void cells(Map<String, Figures.Cell> cells, String prefix, JsonNode buckets) {
    for (JsonNode bucket : buckets) {
      cells.put(
          prefix + bucket.path("key").asString(),
          new Figures.Cell(
              bucket.path("doc_count").asLong(), bucket.path("money").path("value").asLong()));
    }
  }
}
