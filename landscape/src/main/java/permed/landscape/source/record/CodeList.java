package permed.landscape.source.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.SourcePointer;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Taxonomy;

/** Collects the codes a source gives to one project; those of one axis share it equally. */
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

  private record Label(List<String> path, SourcePointer where) {}

  /** Adds a code once; an empty one is none. */
  public void add(Taxonomy taxonomy, String code, String label, SourcePointer where) {
    if (!code.isEmpty()) {
      codes
          .computeIfAbsent(taxonomy, none -> new LinkedHashMap<>())
          .putIfAbsent(code, new Label(List.of(label.isEmpty() ? code : label), where));
    }
  }

  public List<CodeAssignment> toList() {
    List<CodeAssignment> all = new ArrayList<>();
    codes.forEach(
        (taxonomy, labels) ->
            labels.forEach(
                (code, label) ->
                    all.add(
                        new CodeAssignment(
                            taxonomy,
                            version,
                            code,
                            label.path,
                            1.0 / labels.size(),
                            source,
                            label.where))));
    return all;
  }
}
