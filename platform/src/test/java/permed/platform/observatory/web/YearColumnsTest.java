package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

class YearColumnsTest {

  private static final Wording ENGLISH = Wordings.ofAllModules().in(Locale.ENGLISH);

  @Test
  void showsEachYearAroundTheDateOfTheDataAndTheRestTogether() {
    assertThat(labels(1932, 2077))
        .startsWith("Before 2010", "2010", "2011")
        .endsWith("2029", "2030", "After 2030")
        .hasSize(23);
  }

  @Test
  void showsNoYearBeyondTheReported() {
    assertThat(labels(2019, 2021)).containsExactly("2019", "2020", "2021");
  }

  @Test
  void bringsYearsThatAreAllFarAwayTogether() {
    assertThat(labels(1950, 1960)).containsExactly("Before 2010");
    assertThat(labels(2060, 2061)).containsExactly("After 2030");
  }

  @Test
  void everyYearIsInOneColumn() {
    for (int first = 2000; first < 2040; first++) {
      for (int last = first; last < 2040; last++) {
        YearColumns columns = columns(first, last);
        for (int year = first; year <= last; year++) {
          int asked = year;
          assertThat(
                  columns.spans().stream()
                      .filter(span -> span.first() <= asked && asked <= span.last()))
              .as("%d of %d to %d", year, first, last)
              .hasSize(1);
        }
      }
    }
  }

  private static List<String> labels(int first, int last) {
    return columns(first, last).spans().stream().map(span -> span.label(ENGLISH)).toList();
  }

  private static YearColumns columns(int first, int last) {
    return YearColumns.of(IntStream.rangeClosed(first, last).boxed().toList(), 2025);
  }
}
