package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gives each series name a hue: the accent when there is one name, else at most seven hues by the
 * largest totals, and the sum of the rest as "other".
 */
record Hues(List<Series> series, Map<String, Paint> paints) {

  static Hues of(List<Series> series, String other) {
    Set<String> names = names(series, each -> true);
    if (single(series)) {
      return new Hues(series, paints(names, List.of(Paint.ACCENT, Paint.ACCENT)));
    }
    if (names.size() <= Paint.HUES.size()) {
      return new Hues(series, paints(names, Paint.HUES));
    }
    Set<String> kept = largest(series, names);
    List<Series> folded = new ArrayList<>();
    series.stream().filter(each -> kept.contains(each.name())).forEach(folded::add);
    Map<String, Paint> paints = paints(names(folded, each -> true), Paint.HUES);
    addRest(series, kept, other, folded);
    paints.put(other, Paint.OTHER);
    return new Hues(List.copyOf(folded), paints);
  }

  Paint of(Series one) {
    return Objects.requireNonNull(paints.get(one.name()), "every series has a hue");
  }

  private static boolean single(List<Series> series) {
    return names(series, each -> !each.committed()).size() <= 1
        && names(series, Series::committed).size() <= 1;
  }

  private static Set<String> names(List<Series> series, Predicate<Series> which) {
    return series.stream()
        .filter(which)
        .map(Series::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Map<String, Paint> paints(Set<String> names, List<Paint> hues) {
    Map<String, Paint> paints = new LinkedHashMap<>();
    names.forEach(name -> paints.put(name, hues.get(paints.size())));
    return paints;
  }

  private static Set<String> largest(List<Series> series, Set<String> names) {
    Comparator<String> byTotal = Comparator.comparing(name -> total(series, name));
    return names.stream()
        .sorted(byTotal.reversed())
        .limit(Paint.HUES.size())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static BigDecimal total(List<Series> series, String name) {
    return series.stream()
        .filter(each -> each.name().equals(name))
        .flatMap(each -> each.points().stream())
        .map(Point::value)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void addRest(
      List<Series> series, Set<String> kept, String other, List<Series> folded) {
    for (boolean committed : new boolean[] {false, true}) {
      List<Series> rest =
          series.stream()
              .filter(each -> each.committed() == committed && !kept.contains(each.name()))
              .toList();
      if (!rest.isEmpty()) {
        List<Point> points =
            Category.of(rest).stream().map(category -> sum(category, rest)).toList();
        folded.add(new Series(other, points, committed));
      }
    }
  }

  private static Point sum(Category category, List<Series> rest) {
    List<Point> points = rest.stream().flatMap(each -> each.find(category.key()).stream()).toList();
    List<BigDecimal> values = points.stream().map(Point::value).filter(Objects::nonNull).toList();
    if (!values.isEmpty()) {
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return Point.of(category.key(), category.label(), sum);
    }
    boolean silent = points.stream().anyMatch(p -> p.state() == Point.State.NOT_REPORTED);
    return silent
        ? Point.notReported(category.key(), category.label())
        : Point.unknown(category.key(), category.label());
  }
}
