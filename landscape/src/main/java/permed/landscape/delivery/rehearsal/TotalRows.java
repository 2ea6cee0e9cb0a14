package permed.landscape.delivery.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import permed.landscape.grant.Project;
import permed.landscape.source.RejectedRow;

/** Rows of totals in a file, in the words the languages of Europe have for them. */
final class TotalRows {

  private static final String WORDS =
      "total|totals|total general|grand total|overall total|sum|sum total|summe|gesamt|gesamtsumme"
          + "|insgesamt|totale|totale generale|totaal|eindtotaal|suma|suma total|razem|ogółem"
          + "|totalt|summa|i alt|yhteensä|celkem|spolu|összesen|σύνολο|общо|skupaj|ukupno|kokku"
          + "|kopā|iš viso|total général";
  private static final Pattern WORD =
      Pattern.compile("(?:" + WORDS + ")\\s*:?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CELLS = Pattern.compile("[\t;,|\"]+");
  private static final int KEPT = 5;

  private final List<Project> projects = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();

  void add(Project project) {
    boolean total = isTotal(project.id().localId()) || isTotal(project.description().title());
    if (total && projects.size() < KEPT) {
      projects.add(project);
    }
  }

  void add(RejectedRow row) {
    if (rejected.size() < KEPT
        && CELLS.splitAsStream(row.verbatim()).anyMatch(TotalRows::isTotal)) {
      rejected.add(row);
    }
  }

  /** Rows of totals taken for projects, the first ones. */
  List<Project> projects() {
    return projects;
  }

  /** Rows of totals that were rejected, the first ones. */
  List<RejectedRow> rejected() {
    return rejected;
  }

  static boolean isTotal(String cell) {
    return cell.length() < 40 && WORD.matcher(cell.strip()).matches();
  }
}
