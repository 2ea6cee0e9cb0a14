package permed.landscape.snapshot;

import permed.landscape.grant.CodeAssignment;

/**
 * Puts a EuroSciVoc code into a dictionary with everything above it.
 *
 * <p>The code is itself a path, {@code /23/47/297}: each of its prefixes is the code of a node
 * above, named by the label at the same depth. A code of any other form stands alone.
 */
final class EuroSciVocTree {

  private EuroSciVocTree() {}

  static int number(Dictionary dictionary, CodeAssignment assignment, long recency) {
    String code = assignment.code();
    int parent = Axis.NONE;
    int depth = 0;
    for (int slash = next(code, 0); slash >= 0; slash = next(code, slash)) {
      parent = node(dictionary, assignment, code.substring(0, slash), depth++, parent, recency);
    }
    int number = dictionary.number(code, assignment.label(), recency);
    if (parent != Axis.NONE) {
      dictionary.setParent(number, parent);
    }
    return number;
  }

  private static int node(
      Dictionary dictionary,
      CodeAssignment assignment,
      String code,
      int depth,
      int parent,
      long recency) {
    boolean named = depth < assignment.path().size() - 1;
    int number = dictionary.number(code, named ? assignment.path().get(depth) : code, recency);
    dictionary.setParent(number, parent);
    return number;
  }

  /** The slash that ends the next prefix; the first character only marks the root. */
  private static int next(String code, int after) {
    return code.startsWith("/") ? code.indexOf('/', after + 1) : -1;
  }
}
