package permed.landscape.source.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import permed.landscape.source.mapping.Rules.Local;
import permed.landscape.source.mapping.Rules.ProjectRule;
import permed.landscape.source.mapping.TableRule.RowsRule;
import permed.landscape.source.mapping.table.Layout;
import permed.landscape.source.mapping.yaml.Block;
import permed.landscape.source.mapping.yaml.Mistakes;
import permed.landscape.source.mapping.yaml.Nodes;
import permed.landscape.source.mapping.yaml.Shape;
import permed.landscape.source.mapping.yaml.Shapes;

/** Reads what a mapping says of one table. */
final class TableReader {

  private final String name;
  private final Block block;
  private final Mistakes mistakes;
  private final Scope scope;
  private final CellReader cells;
  private final Map<String, CellRule> derived = new LinkedHashMap<>();

  TableReader(String name, Block block, Scope outer, Mistakes mistakes) {
    this.name = name;
    this.block = block;
    this.mistakes = mistakes;
    CellReader plain = new CellReader(outer, mistakes);
    block.nodesByName("derive").forEach((made, node) -> derived.put(made, plain.cell(node)));
    this.scope = outer.withOwn(derived.keySet());
    this.cells = new CellReader(scope, mistakes);
  }

  TableRule read() {
    CellRule of = cells.cell(block, "of");
    ProjectRule project = project();
    checkId(of, project);
    BlockRules rules = new BlockRules(block, scope, mistakes);
    return new TableRule(
        name,
        layout(),
        rows(),
        derived,
        of,
        project,
        rules.participants(),
        rules.funding(),
        rules.codes(),
        rules.investigators(),
        rules.relations(),
        needed(of.isMapped() ? of : project.id()),
        new LinkedHashSet<>(scope.used()));
  }

  private void checkId(CellRule of, ProjectRule project) {
    if (of.isMapped() == project.id().isMapped()) {
      mistakes.add(
          block.node(),
          "A table has either projects or rows that add to them.",
          "project: id for the one, 'of' for the other");
    }
  }

  /** The columns the id stands in, or is made of. */
  private Set<String> needed(CellRule key) {
    Set<String> needed = new LinkedHashSet<>();
    for (String column : inputs(key)) {
      CellRule made = derived.get(column);
      needed.addAll(made == null ? List.of(column) : inputs(made));
    }
    needed.removeIf(column -> column.startsWith("$"));
    return needed;
  }

  private static List<String> inputs(CellRule cell) {
    return cell.columns().isEmpty()
        ? CellReader.placeholders(cell.template())
        : cell.columns().subList(0, 1);
  }

  private RowsRule rows() {
    String word = block.text("rows");
    return word.isEmpty() ? RowsRule.ONE : RowsRule.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Layout layout() {
    List<String> columns = block.texts("columns");
    int headerRow = block.whole("headerRow", columns.isEmpty() ? 1 : 0);
    if (headerRow == 0 && columns.isEmpty()) {
      block.mistake("headerRow", "Without a header row the columns need names.", "columns: […]");
    }
    if (Set.copyOf(columns).size() != columns.size()) {
      block.mistake("columns", "Two columns have one name.", "each name once");
    }
    return new Layout(
        block.text("file"),
        block.text("sheet"),
        block.text("records"),
        encoding(),
        separator(),
        headerRow,
        columns);
  }

  private @Nullable Charset encoding() {
    String word = block.text("encoding");
    if (word.isEmpty()) {
      return null;
    }
    Charset charset = MappingReader.charset(word).orElse(null);
    if (charset == null) {
      block.mistake("encoding", "'" + word + "' is no encoding.", "UTF-8, windows-1252, …");
    }
    return charset;
  }

  private @Nullable Character separator() {
    String sign = block.text("separator");
    if (sign.isEmpty()) {
      return null;
    }
    if (sign.equals("tab") || sign.equals("\\t")) {
      return '\t';
    }
    if (sign.length() > 1) {
      block.mistake("separator", "A separator is one sign.", "; , tab |");
    }
    return sign.charAt(0);
  }

  private ProjectRule project() {
    List<Block> blocks = block.blocks("project", Shapes.PROJECT);
    if (blocks.isEmpty()) {
      return new ProjectRule(
          CellRule.NONE, CellRule.NONE, CellRule.NONE, List.of(), List.of(), Map.of());
    }
    Block project = blocks.getFirst();
    Map<String, CellRule> others = new LinkedHashMap<>();
    for (String key : List.of("start", "end", "signed", "status", "doi", "links", "total")) {
      others.put(key, cells.cell(project, key));
    }
    return new ProjectRule(
        cells.cell(project, "id"),
        cells.cell(project, "tiebreak"),
        cells.cell(project, "acronym"),
        locals(project, "title"),
        locals(project, "abstract"),
        others);
  }

  /** A block whose keys are no keys of a cell is one cell for each language. */
  private List<Local> locals(Block project, String key) {
    Node node = project.find(key).orElse(null);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof MappingNode) || isCell(node)) {
      return List.of(new Local(scope.language(), cells.cell(node)));
    }
    List<Local> locals = new ArrayList<>();
    Nodes.byName(node, mistakes)
        .forEach(
            (language, cell) -> {
              if (!language.matches("[a-z]{2,3}")) {
                mistakes.add(cell, "'" + language + "' is no language.", "en, de, fr, sv …");
              }
              locals.add(new Local(language, cells.cell(cell)));
            });
    return locals;
  }

  private boolean isCell(Node node) {
    Set<String> names = Nodes.byName(node, mistakes).keySet();
    return Shapes.CELL_BLOCK.keys().stream().map(Shape.Key::name).anyMatch(names::contains);
  }
}
