package permed.landscape.snapshot.scorecard;

import java.util.List;
import java.util.Optional;
import permed.kernel.money.Money;

/**
 * What every funder reported, by the year projects start in. A year without a cell is one for which
 * nothing was reported: that is no zero.
 *
 * @param funders by name
 * @param years ascending, without gaps from the first to the last with any project
 */
public record ReportGrid(List<Funder> funders, List<Integer> years) {

  public ReportGrid {
    funders = List.copyOf(funders);
    years = List.copyOf(years);
  }

  /**
   * @param cells ascending by year, only those with a project
   * @param projects with money of the funder, with and without a start
   * @param undated projects that state no start
   * @param money exact, one sum a currency, the currency of most lines first
   */
  public record Funder(
      String id, String name, List<Cell> cells, long projects, long undated, List<Money> money) {

    public Funder {
      cells = List.copyOf(cells);
      money = List.copyOf(money);
    }

    /** What was reported for a year; empty when nothing was. */
    public Optional<Cell> find(int year) {
      return cells.stream().filter(cell -> cell.year() == year).findFirst();
    }
  }

  /**
   * @param money exact, one sum a currency, the currency of most lines first
   */
  public record Cell(int year, long projects, List<Money> money) {

    public Cell {
      money = List.copyOf(money);
    }
  }
}
