package permed.landscape.source.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Taxonomy;

/**
 * Collects the codes a source gives to one project; those of one axis share it by the weights the
 * source states, else equally.
 */
public final class CodeList {

  private final String source;
  private final String version;
  private final Map<Taxonomy, Map<String, Label>> codes = new LinkedHashMap<>();

  /**
   * Begins an empty list.
   *
   * @param source who gives the codes
   * @param dumpDate the labels are of that date
   */
  public CodeList(String source, PartialDate dumpDate) {
    this.source = source;
    this.version = dumpDate.toString();
  }

  private record Label(List<String> path, double weight, SourcePointer where) {}

  /** Adds a code once, weighing as much as any other; an empty one is none. */
  public void add(Taxonomy taxonomy, String code, String label, SourcePointer where) {
    add(taxonomy, code, label, 1, where);
  }

  /** Adds a code once with its own weight, which is any number above zero. */
  public void add(
      Taxonomy taxonomy, String code, String label, double weight, SourcePointer where) {
    if (!code.isEmpty()) {
      codes
          .computeIfAbsent(taxonomy, none -> new LinkedHashMap<>())
          .putIfAbsent(code, new Label(List.of(label.isEmpty() ? code : label), weight, where));
    }
  }

  /** The codes by axis, each in the order it was added. */
  public List<CodeAssignment> toList() {
    List<CodeAssignment> all = new ArrayList<>();
    codes.forEach(
        (taxonomy, labels) -> {
          double sum = labels.values().stream().mapToDouble(Label::weight).sum();
          labels.forEach((code, label) -> all.add(assignment(taxonomy, code, label, sum)));
        });
    return all;
  }

  private CodeAssignment assignment(Taxonomy taxonomy, String code, Label label, double sum) {
    return new CodeAssignment(
        taxonomy, version, code, label.path, label.weight / sum, source, label.where);
  }
}
