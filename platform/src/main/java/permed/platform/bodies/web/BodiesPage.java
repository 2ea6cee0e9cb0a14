package permed.platform.bodies.web;

import java.util.List;

/**
 * The bodies a visitor may see.
 *
 * @param working as a tree; those whose parent is not shown stand at its top
 * @param dissolved the last dissolved first
 * @param planned those that begin later, for members
 */
record BodiesPage(
    String on,
    String figure,
    List<String> parts,
    List<Branch> working,
    List<Gone> dissolved,
    List<Gone> planned) {

  /** A working body with the bodies that answer to it. */
  record Branch(String name, String href, String type, String term, List<Branch> below) {}

  /** A body that does not work, with what came of it. */
  record Gone(String name, String href, String type, String term, List<Sentence> successors) {}
}
