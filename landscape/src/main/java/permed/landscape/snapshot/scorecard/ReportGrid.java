package permed.landscape.snapshot.scorecard;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
   * @param money of all of them; exact, one sum a currency, the currency of most lines first
   * @param undated projects that state no start
   * @param undatedMoney of those, likewise
   */
  public record Funder(
      String id,
      String name,
      List<Cell> cells,
      long projects,
      List<Money> money,
      long undated,
      List<Money> undatedMoney) {

    public Funder {
      cells = List.copyOf(cells);
      money = List.copyOf(money);
      undatedMoney = List.copyOf(undatedMoney);
    }

    /** What was reported for a year; empty when nothing was. */
    public Optional<Cell> find(int year) {
      return between(year, year);
    }

    /** What was reported from one year to another, both included, under the first such year. */
    public Optional<Cell> between(int first, int last) {
      return cells.stream()
          .filter(cell -> cell.year() >= first && cell.year() <= last)
          .reduce(Cell::plus);
    }
  }

  /**
   * @param money exact, one sum a currency, the currency of most lines first
   */
  public record Cell(int year, long projects, List<Money> money) {

    public Cell {
      money = List.copyOf(money);
    }

    Cell plus(Cell later) {
      Map<Currency, Money> sums = new LinkedHashMap<>();
      Stream.of(money, later.money)
          .flatMap(List::stream)
          .forEach(sum -> sums.merge(sum.currency(), sum, Money::plus));
      return new Cell(year, projects + later.projects, List.copyOf(sums.values()));
    }
  }
}
