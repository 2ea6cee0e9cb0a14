package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CategoryMapDrawingTest {

  private final Drawn drawn = Drawn.of(Samples.members(), 720);

  @Test
  void eachGroupHasAHueAndItsNameInTheKey() {
    Element ireland = Drawn.within(drawn.mark("Ireland: Member, 1"), "path");
    Element ukraine = Drawn.within(drawn.mark("Ukraine: Observer, 1"), "path");

    assertThat(ireland.getAttribute("class")).isEqualTo("c-s0");
    assertThat(ukraine.getAttribute("class")).isEqualTo("c-s1");
    assertThat(drawn.texts("text")).contains("Member", "Observer");
  }

  @Test
  void aCountryInNoGroupIsPlainLandUnderItsName() {
    Element poland = drawn.mark("Poland");

    assertThat(((Element) poland.getParentNode()).getAttribute("class")).isEqualTo("c-land");
  }

  @Test
  void aStateTooSmallForAnOutlineIsADot() {
    assertThat(Drawn.within(drawn.mark("Malta: Member, 1"), "circle")).isNotNull();
  }

  @Test
  void aCountryOutsideTheViewIsSaid() {
    assertThat(drawn.texts("text")).contains("Not on this map: Canada (Member)");
  }

  @Test
  void aCountryIsAWayToWhatIsSaidOfIt() {
    assertThat(drawn.all("a").getFirst().getAttribute("xlink:href")).isEqualTo("#DE");
  }

  @Test
  void refusesACountryInTwoGroups() {
    Series group = new Series("Member", List.of(Point.of("ES", "Spain", BigDecimal.ONE)));
    Series other = new Series("Observer", List.of(Point.of("ES", "Spain", BigDecimal.ONE)));

    assertThatIllegalArgumentException().isThrownBy(() -> map(List.of(group, other)));
  }

  @Test
  void refusesMoreGroupsThanHues() {
    List<Series> eight =
        IntStream.range(0, 8).mapToObj(i -> new Series("Group " + i, List.of())).toList();

    assertThatIllegalArgumentException().isThrownBy(() -> map(eight));
  }

  private static CategoryMap map(List<Series> groups) {
    CategoryMap sample = Samples.members();
    return new CategoryMap(
        sample.heading(),
        sample.axes(),
        sample.view(),
        sample.groupName(),
        groups,
        sample.wording());
  }
}
