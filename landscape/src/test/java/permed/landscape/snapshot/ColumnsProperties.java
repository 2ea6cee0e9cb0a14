package permed.landscape.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;

class ColumnsProperties {

  private static final Set<Dimension> PARTICIPANTS =
      Set.of(Dimension.COUNTRY, Dimension.ORGANISATION, Dimension.ORGANISATION_TYPE);

  @Provide
  Arbitrary<List<Project>> corpora() {
    return ProjectArbitraries.corpora();
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadBack(@ForAll("corpora") List<Project> projects) throws IOException {
    Columns built = columnsOf(projects);
    Path file = Files.createTempFile("columns", ".bin");

    ColumnsFile.write(file, built);
    Columns read = ColumnsFile.read(file);

    assertThat(read.arrays())
        .usingRecursiveComparison()
        .ignoringFields("axes")
        .isEqualTo(built.arrays());
    assertThat(read.lines().periods())
        .usingRecursiveComparison()
        .isEqualTo(built.lines().periods());
    assertThat(read.lines().arrays()).usingRecursiveComparison().isEqualTo(built.lines().arrays());
    built
        .arrays()
        .axes()
        .forEach(
            (dimension, axis) ->
                assertThat(read.axis(dimension).arrays())
                    .usingRecursiveComparison()
                    .withEqualsForType(Double::equals, Double.class)
                    .isEqualTo(axis.arrays()));
    Files.delete(file);
  }

  @Property(tries = 200)
  void sharesOfAProjectAreTheWholeOrLeaveWhatIsNotStated(
      @ForAll("corpora") List<Project> projects) {
    Columns columns = columnsOf(projects);

    for (Map.Entry<Dimension, Axis> entry : columns.arrays().axes().entrySet()) {
      for (int project = 0; project < columns.size(); project++) {
        double[] shares = shares(entry.getValue(), project);
        if (shares.length > 0 && !Double.isNaN(shares[0])) {
          double sum = Arrays.stream(shares).sum();
          assertThat(Arrays.stream(shares).boxed()).allMatch(share -> share >= 0 && share <= 1);
          assertThat(sum).isLessThanOrEqualTo(1 + 1e-9);
          if (!PARTICIPANTS.contains(entry.getKey())) {
            assertThat(sum).isEqualTo(1, within(1e-9));
          }
        } else {
          assertThat(Arrays.stream(shares).allMatch(Double::isNaN)).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void whatCountriesLeaveIsTheMoneyOfParticipantsWithoutOne(
      @ForAll("corpora") List<Project> projects) {
    Columns columns = columnsOf(projects);

    for (int project = 0; project < columns.size(); project++) {
      double[] shares = shares(columns.axis(Dimension.COUNTRY), project);
      if (shares.length > 1 && !Double.isNaN(shares[0])) {
        List<Participation> all = projects.get(project).participations();
        double whole = sum(all).doubleValue();
        double stateless =
            sum(all.stream().filter(one -> one.organisation().country() == null).toList())
                .doubleValue();
        assertThat(1 - Arrays.stream(shares).sum()).isEqualTo(stateless / whole, within(1e-9));
      }
    }
  }

  @Property(tries = 100)
  void everyValueOfEveryProjectIsKeptOnceAndInOrder(@ForAll("corpora") List<Project> projects) {
    Axis axis = columnsOf(projects).axis(Dimension.ORGANISATION);

    for (int project = 0; project < projects.size(); project++) {
      List<String> kept =
          IntStream.range(axis.from(project), axis.to(project))
              .mapToObj(entry -> axis.key(axis.ordinalAt(entry)))
              .toList();
      assertThat(kept)
          .containsExactlyElementsOf(
              projects.get(project).participations().stream()
                  .map(one -> one.organisation().id().toString())
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Property(tries = 100)
  void linesKeepEveryAmountToTheSmallestUnit(@ForAll("corpora") List<Project> projects) {
    Lines lines = columnsOf(projects).lines();

    for (int project = 0; project < projects.size(); project++) {
      List<Long> kept =
          IntStream.range(lines.from(project), lines.to(project))
              .mapToObj(lines::minorUnitsAt)
              .toList();
      assertThat(kept)
          .containsExactlyElementsOf(
              projects.get(project).fundingLines().stream()
                  .map(line -> line.amount().minorUnits())
                  .toList());
    }
  }

  private static BigDecimal sum(List<Participation> participations) {
    return participations.stream()
        .map(Participation::share)
        .filter(money -> money != null)
        .map(money -> money.amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static double[] shares(Axis axis, int project) {
    return IntStream.range(axis.from(project), axis.to(project))
        .mapToDouble(axis::shareAt)
        .toArray();
  }

  private static Columns columnsOf(List<Project> projects) {
    ColumnsBuilder builder = new ColumnsBuilder();
    projects.forEach(builder::add);
    return builder.build();
  }
}
