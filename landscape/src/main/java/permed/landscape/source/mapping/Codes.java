package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.mapping.Rules.CodeRule;

/** The codes of one project; several on one axis share it equally, each distinct code once. */
final class Codes {

  private final String source;
  private final PartialDate dumpDate;
  private final ProjectRows rows;
  private final List<Finding> findings;
  private final Map<Taxonomy, Map<String, Label>> axes = new EnumMap<>(Taxonomy.class);

  Codes(String source, PartialDate dumpDate, ProjectRows rows, List<Finding> findings) {
    this.source = source;
    this.dumpDate = dumpDate;
    this.rows = rows;
    this.findings = findings;
  }

  private record Label(List<String> path, String version, SourcePointer where) {}

  List<CodeAssignment> list() {
    for (TableRow row : rows.all()) {
      for (CodeRule rule : row.rule().codes()) {
        for (Fields item : Items.of(row.fields(rows.id(), findings), rule.choice())) {
          add(item, rule);
        }
      }
    }
    List<CodeAssignment> codes = new ArrayList<>();
    axes.forEach(
        (taxonomy, labels) ->
            labels.forEach(
                (code, label) ->
                    codes.add(
                        new CodeAssignment(
                            taxonomy,
                            label.version,
                            code,
                            label.path,
                            1.0 / labels.size(),
                            source,
                            label.where))));
    return codes;
  }

  private void add(Fields item, CodeRule rule) {
    List<String> codes = item.texts(rule.code());
    List<String> labels = item.texts(rule.label());
    List<String> path =
        rule.path().stream().map(item::text).filter(step -> !step.isEmpty()).toList();
    String version = rule.version().isEmpty() ? dumpDate.toString() : rule.version();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      List<String> own = labels.size() == codes.size() ? List.of(labels.get(i)) : List.of(code);
      axes.computeIfAbsent(rule.taxonomy(), none -> new LinkedHashMap<>())
          .putIfAbsent(
              code, new Label(path.isEmpty() ? own : path, version, item.where(rule.code())));
    }
  }
}
