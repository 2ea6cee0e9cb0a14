package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts of invented figures, one of each kind, used by the tests and the golden drawings. */
final class Samples {

  static final Wording MONEY = Wording.englishMoney("€");

  private Samples() {}

  static Map<String, Chart> all() {
    Map<String, Chart> all = new LinkedHashMap<>();
    all.put("years", years());
    all.put("funders-by-year", fundersByYear());
    all.put("side-by-side", sideBySide());
    all.put("ranking", ranking());
    all.put("heat-map", heatMap());
    all.put("europe", europe());
    all.put("world", world());
    all.put("members", members());
    all.put("empty", empty());
    return all;
  }

  static BarChart years() {
    List<Point> spent = new ArrayList<>();
    int[] millions = {41, 58, 63, 0, 97, 124, 118, 142, 151, 139, 166};
    for (int i = 0; i < millions.length; i++) {
      spent.add(money(2014 + i, millions[i] * 1_013_427L));
    }
    spent.add(Point.notReported("2025", "2025"));
    List<Point> promised =
        List.of(money(2026, 88_400_000), money(2027, 61_250_000), money(2028, 12_000_000));
    return new BarChart(
        new Heading(
            "Amount awarded by start year, EUR, 2024 prices",
            "Apportioned by payer. 2026–2028: commitments already made",
            "37 projects without amount and 3 without rate are left out."),
        new Axes("Year", "Amount, EUR"),
        BarChart.Arrangement.STACKED,
        List.of(new Series("Awarded", spent), new Series("Committed", promised, true)),
        MONEY);
  }

  static BarChart fundersByYear() {
    String[] funders = {"EC", "ANR", "DFG", "ISCIII", "MUR", "AEI", "FWF", "NCN", "TÜBİTAK"};
    List<Series> series = new ArrayList<>();
    for (int f = 0; f < funders.length; f++) {
      List<Point> points = new ArrayList<>();
      for (int year = 2016; year <= 2025; year++) {
        boolean silent = f == 3 && year == 2019;
        long amount = (long) (41_000_000 / (f + 1.0)) + ((year * 7 + f * 13) % 11) * 900_000L;
        Point point =
            silent
                ? Point.notReported("" + year, "" + year)
                : money(year, amount).withHref("?year=" + year + "&funder=" + funders[f]);
        points.add(point);
      }
      series.add(new Series(funders[f], points));
    }
    return new BarChart(
        new Heading("Amount awarded by funder and year, EUR, nominal", null, null),
        new Axes("Year", "Amount, EUR"),
        BarChart.Arrangement.STACKED,
        series,
        MONEY);
  }

  static BarChart sideBySide() {
    List<Point> women = new ArrayList<>();
    List<Point> men = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      women.add(Point.of("" + (2020 + i), "" + (2020 + i), BigDecimal.valueOf(31 + i * 5)));
      men.add(Point.of("" + (2020 + i), "" + (2020 + i), BigDecimal.valueOf(48 + i * 2)));
    }
    return new BarChart(
        new Heading("Coordinators by year of award, persons", null, null),
        new Axes("Year", "Persons"),
        BarChart.Arrangement.SIDE_BY_SIDE,
        List.of(new Series("Women", women), new Series("Men", men)),
        Wording.englishCounts());
  }

  static RankChart ranking() {
    String[] names = {
      "European Commission",
      "Agence nationale de la recherche",
      "Instituto de Salud Carlos III",
      "Federal Ministry of Research, Technology and Space, Germany",
      "Ministero dell'Università e della Ricerca",
      "Foundation with a \"quoted\" name & <brackets>"
    };
    long[] amounts = {412_345_678, 96_100_000, 61_024_000, 58_990_500, 9_400_000, 0};
    List<RankChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      Point point = Point.of("f" + i, names[i], BigDecimal.valueOf(amounts[i]));
      rows.add(
          new RankChart.Row(point.withHref("?funder=f" + i), BigDecimal.valueOf(1_312 / (i + 1))));
    }
    rows.add(
        new RankChart.Row(Point.notReported("f8", "Example Foundation"), BigDecimal.valueOf(12)));
    rows.add(new RankChart.Row(Point.unknown("f9", "Funder not identified")));
    return new RankChart(
        new Heading(
            "Amount awarded by funder, EUR, 2014–2025, 2024 prices",
            "Apportioned by payer",
            "12 projects of Example Foundation are counted without amount."),
        new Axes("Funder", "Amount, EUR"),
        "Projects",
        rows,
        MONEY);
  }

  static HeatMap heatMap() {
    String[] funders = {"European Commission", "ANR", "DFG", "ISCIII", "MUR", "Vetenskapsrådet"};
    List<Series> rows = new ArrayList<>();
    for (int f = 0; f < funders.length; f++) {
      List<Point> points = new ArrayList<>();
      for (int year = 2014; year <= 2025; year++) {
        points.add(cell(f, year));
      }
      rows.add(new Series(funders[f], points));
    }
    return new HeatMap(
        new Heading(
            "Amount awarded by funder and year, EUR, nominal",
            null,
            "Hatched: the funder publishes no amounts for that year."),
        new Axes("Year", "Amount, EUR"),
        "Funder",
        rows,
        MONEY);
  }

  private static Point cell(int funder, int year) {
    if (funder == 4 && year < 2018) {
      return Point.notReported("" + year, "" + year);
    }
    if (funder == 5 && year == 2020) {
      return Point.unknown("" + year, "" + year);
    }
    if (funder == 3 && year == 2016) {
      return money(year, 0);
    }
    long spread = 120_000_000L / ((funder + 1) * (funder + 1));
    return money(year, spread / (1 + (year * 5 + funder) % 7)).withHref("?y=" + year);
  }

  static Choropleth europe() {
    String[] money = {
      "DE Germany 214300000",
      "FR France 187200000",
      "ES Spain 96400000",
      "IT Italy 91020000",
      "NL Netherlands 84400000",
      "SE Sweden 41900000",
      "AT Austria 22100000",
      "BE Belgium 38700000",
      "DK Denmark 36100000",
      "FI Finland 19800000",
      "IE Ireland 9700000",
      "PT Portugal 8100000",
      "GR Greece 4200000",
      "PL Poland 6100000",
      "CZ Czechia 3100000",
      "HU Hungary 1900000",
      "RO Romania 900000",
      "EE Estonia 2400000",
      "LV Latvia 700000",
      "LT Lithuania 610000",
      "SI Slovenia 1100000",
      "HR Croatia 450000",
      "BG Bulgaria 0",
      "LU Luxembourg 5200000",
      "MT Malta 320000",
      "CY Cyprus 210000",
      "NO Norway 17700000",
      "CH Switzerland 44100000",
      "IL Israel 23100000",
      "TR Türkiye 2100000",
      "IS Iceland 1200000",
      "GB United_Kingdom 63200000",
      "CA Canada 12400000",
      "SG Singapore 800000"
    };
    List<Point> points = new ArrayList<>();
    for (String each : money) {
      String[] part = each.split(" ");
      Point point = Point.of(part[0], part[1].replace('_', ' '), new BigDecimal(part[2]));
      points.add(point.withHref("?country=" + part[0]));
    }
    points.add(Point.notReported("SK", "Slovakia"));
    return new Choropleth(
        new Heading(
            "Amount awarded by country of the beneficiary, EUR, 2014–2025",
            "Apportioned by the share of each participant",
            null),
        new Axes("Country", "Amount, EUR"),
        points,
        MONEY);
  }

  static Choropleth world() {
    Choropleth europe = europe();
    List<Point> points = new ArrayList<>(europe.countries());
    points.add(Point.of("US", "United States", new BigDecimal("310000000")));
    points.add(Point.of("BR", "Brazil", new BigDecimal("7300000")));
    points.add(Point.of("CN", "China", new BigDecimal("54000000")));
    points.add(Point.of("ZA", "South Africa", new BigDecimal("3300000")));
    return new Choropleth(
        europe.heading(), europe.axes(), Choropleth.View.WORLD, points, europe.wording());
  }

  static CategoryMap members() {
    return new CategoryMap(
        new Heading("Countries of the consortium", "22 November 2026", null),
        new Axes("Country", "Organisations"),
        Choropleth.View.EUROPE,
        "Belongs as",
        List.of(
            new Series(
                "Member",
                List.of(
                    count("DE", "Germany", 5).withHref("#DE"),
                    count("IE", "Ireland", 1).withHref("#IE"),
                    count("MT", "Malta", 1),
                    count("CA", "Canada", 2))),
            new Series("Observer", List.of(count("UA", "Ukraine", 1)))),
        Wording.englishCounts());
  }

  private static Point count(String code, String name, long count) {
    return Point.of(code, name, BigDecimal.valueOf(count));
  }

  static BarChart empty() {
    return new BarChart(
        new Heading("Amount awarded by year, EUR", null, null),
        new Axes("Year", "Amount, EUR"),
        BarChart.Arrangement.STACKED,
        List.of(),
        MONEY);
  }

  private static Point money(int year, long amount) {
    return Point.of("" + year, "" + year, BigDecimal.valueOf(amount));
  }
}
