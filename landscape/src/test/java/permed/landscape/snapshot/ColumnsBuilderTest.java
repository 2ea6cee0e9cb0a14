package permed.landscape.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.landscape.snapshot.Grants.aGrant;
import static permed.landscape.snapshot.Grants.euro;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import permed.kernel.money.Money;
import permed.kernel.time.Period;
import permed.landscape.grant.Funder;
import permed.landscape.grant.Taxonomy;
import permed.landscape.link.project.Award;

class ColumnsBuilderTest {

  private static final Funder VINNOVA = new Funder("vinnova", "Vinnova", "SE");
  private static final Currency SEK = Currency.getInstance("SEK");

  @Test
  void sharesCountriesByTheMoneyTheirParticipantsKeep() {
    Columns columns =
        columnsOf(
            aGrant("1")
                .ledBy("A", "SE", "100.00")
                .joinedBy("B", "FR", "250.00")
                .joinedBy("C", "SE", "50.00")
                .joinedBy("D", "DE", null));

    assertThat(shares(columns, Dimension.COUNTRY, 0))
        .isEqualTo(Map.of("DE", 0.0, "FR", 0.625, "SE", 0.375));
    assertThat(lead(columns, Dimension.COUNTRY, 0)).isEqualTo("SE");
    assertThat(columns.axis(Dimension.COUNTRY).label(0)).isEqualTo("Germany");
  }

  @Test
  void sharesAmongAnyNumberOfOrganisations() {
    Grants large = aGrant("1");
    for (int i = 100; i < 500; i++) {
      large.joinedBy("Partner " + i, "SE", "1.00");
    }

    Map<String, Double> shares = shares(columnsOf(large), Dimension.ORGANISATION, 0);

    assertThat(shares).hasSize(400).containsEntry("pic:partner 499", 1 / 400.0);
  }

  @Test
  void leavesMoneyOfNoCountryUnallocated() {
    Columns columns = columnsOf(aGrant("1").ledBy("A", "SE", "30.00").joinedBy("B", "", "10.00"));

    assertThat(shares(columns, Dimension.COUNTRY, 0)).isEqualTo(Map.of("SE", 0.75));
  }

  @Test
  void doesNotKnowSharesWithoutMoney() {
    Columns columns = columnsOf(aGrant("1").ledBy("A", "SE", null).joinedBy("B", "FR", null));

    assertThat(shares(columns, Dimension.COUNTRY, 0).values()).containsOnly(Double.NaN);
  }

  @Test
  void doesNotKnowSharesWhenMoneyIsNegative() {
    Columns columns =
        columnsOf(aGrant("1").ledBy("A", "SE", "100.00").joinedBy("B", "FR", "-1.00"));

    assertThat(shares(columns, Dimension.ORGANISATION, 0).values()).containsOnly(Double.NaN);
  }

  @Test
  void givesTheWholeToTheOnlyCountryEvenWithoutMoney() {
    Columns columns = columnsOf(aGrant("1").ledBy("A", "SE", null).joinedBy("B", "SE", null));

    assertThat(shares(columns, Dimension.COUNTRY, 0)).isEqualTo(Map.of("SE", 1.0));
  }

  @Test
  void sharesFundersInOneCurrencyAndNotAcrossTwo() {
    Columns columns =
        columnsOf(
            aGrant("1")
                .paidBy(Funder.EUROPEAN_COMMISSION, euro("300.00"))
                .paidBy(VINNOVA, euro("100.00")),
            aGrant("2")
                .paidBy(VINNOVA, Money.of("100.00", SEK))
                .paidBy(Funder.EUROPEAN_COMMISSION, euro("1.00")));

    assertThat(shares(columns, Dimension.FUNDER, 0)).isEqualTo(Map.of("ec", 0.75, "vinnova", 0.25));
    assertThat(shares(columns, Dimension.FUNDER, 1).values()).containsOnly(Double.NaN);
    assertThat(lead(columns, Dimension.FUNDER, 1)).isEqualTo("vinnova");
  }

  @Test
  void keepsLinesInTheOrderOfTheSource() {
    Columns columns =
        columnsOf(
            aGrant("1")
                .running("2021-03", "2024")
                .paidBy(VINNOVA, Money.of("100.05", SEK))
                .paidBy(Funder.EUROPEAN_COMMISSION, euro("1.00")));

    Lines lines = columns.lines();
    assertThat(columns.axis(Dimension.FUNDER).key(lines.payerAt(0))).isEqualTo("vinnova");
    assertThat(lines.minorUnitsAt(0)).isEqualTo(10005);
    assertThat(lines.currencyAt(0)).isEqualTo(SEK);
    assertThat(lines.rateDayAt(0)).isEqualTo(day("2021-03-01"));
    assertThat(columns.startDay(0)).isEqualTo(day("2021-03-01"));
    assertThat(columns.endDay(0)).isEqualTo(day("2024-12-31"));
  }

  @Test
  void keepsTheDaysALineIsForAndLeavesOutAnOpenPeriod() {
    Period open = Period.startingOn(LocalDate.of(2022, 7, 1));
    Lines lines =
        columnsOf(
                aGrant("1")
                    .paidBy(VINNOVA, euro("1.00"), Period.ofYear(2021))
                    .paidBy(VINNOVA, euro("2.00"), open)
                    .of("3.00"))
            .lines();

    assertThat(lines.periods().firstDays())
        .containsExactly(day("2021-01-01"), Columns.NO_DAY, Columns.NO_DAY);
    assertThat(lines.periods().lastDays())
        .containsExactly(day("2021-12-31"), Columns.NO_DAY, Columns.NO_DAY);
    assertThat(columnsOf(aGrant("1").of("3.00")).lines().periods().isEmpty()).isTrue();
  }

  @Test
  void takesTheRateOfTheFirstDayALineIsForOnlyWhereTheProjectTellsNone() {
    Grants undated = aGrant("1").paidBy(VINNOVA, euro("1.00"), Period.ofYear(2021));
    Grants dated =
        aGrant("1").running("2019", "2024").paidBy(VINNOVA, euro("1.00"), Period.ofYear(2021));

    assertThat(columnsOf(undated).lines().rateDayAt(0)).isEqualTo(day("2021-01-01"));
    assertThat(columnsOf(dated).lines().rateDayAt(0)).isEqualTo(day("2019-01-01"));
  }

  @Test
  void takesTheRateOfTheSignatureBeforeThatOfTheStart() {
    Columns columns =
        columnsOf(aGrant("1").running("2021-03", "2024").signed("2020-12-24").of("1.00"));

    assertThat(columns.lines().rateDayAt(0)).isEqualTo(day("2020-12-24"));
  }

  @Test
  void holdsEveryNodeAboveACode() {
    Columns columns =
        columnsOf(
            aGrant("1")
                .coded(
                    Taxonomy.EUROSCIVOC, 0.5, "/21/33/137", "medicine", "health", "public health")
                .coded(Taxonomy.EUROSCIVOC, 0.5, "/21", "medicine"));

    Axis axis = columns.axis(Dimension.EUROSCIVOC);
    int leaf = axis.ordinal("/21/33/137");
    assertThat(axis.cardinality()).isEqualTo(3);
    assertThat(axis.label(leaf)).isEqualTo("public health");
    assertThat(axis.label(axis.parent(leaf))).isEqualTo("health");
    assertThat(axis.parent(axis.parent(leaf))).isEqualTo(axis.ordinal("/21"));
    assertThat(axis.parent(axis.ordinal("/21"))).isEqualTo(Axis.NONE);
    assertThat(shares(columns, Dimension.EUROSCIVOC, 0))
        .isEqualTo(Map.of("/21", 0.5, "/21/33/137", 0.5));
    assertThat(lead(columns, Dimension.EUROSCIVOC, 0)).isEqualTo("/21/33/137");
  }

  @Test
  void namesAnOrganisationAsItsLatestRecordDoes() {
    ColumnsBuilder builder = new ColumnsBuilder();
    builder.add(Award.of(aGrant("1").ledBy("Newest", "SE", null).build()), 2);
    builder.add(Award.of(aGrant("2").ledBy("NEWEST", "SE", null).build()), 1);

    Columns columns = builder.build();

    assertThat(columns.axis(Dimension.ORGANISATION).label(0)).isEqualTo("Newest");
    assertThat(columns.axis(Dimension.LEAD_ORGANISATION).label(0)).isEqualTo("Newest");
  }

  @Test
  void leavesFollowersOutOfTheLeads() {
    Columns columns =
        columnsOf(aGrant("1").ledBy("A", "SE", null).joinedBy("B", "FR", null), aGrant("2"));

    assertThat(columns.axis(Dimension.LEAD_COUNTRY).cardinality()).isEqualTo(1);
    assertThat(columns.axis(Dimension.LEAD_ORGANISATION).key(0)).isEqualTo("pic:a");
    assertThat(columns.axis(Dimension.LEAD_COUNTRY).lead(1)).isEqualTo(Axis.NONE);
    assertThat(columns.startDay(1)).isEqualTo(Columns.NO_DAY);
  }

  private static int day(String day) {
    return (int) LocalDate.parse(day).toEpochDay();
  }

  private static Columns columnsOf(Grants... grants) {
    ColumnsBuilder builder = new ColumnsBuilder();
    for (Grants grant : grants) {
      builder.add(grant.build());
    }
    return builder.build();
  }

  private static String lead(Columns columns, Dimension dimension, int project) {
    Axis axis = columns.axis(dimension);
    return axis.key(axis.lead(project));
  }

  private static Map<String, Double> shares(Columns columns, Dimension dimension, int project) {
    Axis axis = columns.axis(dimension);
    Map<String, Double> shares = new TreeMap<>();
    for (int entry = axis.from(project); entry < axis.to(project); entry++) {
      shares.put(axis.key(axis.ordinalAt(entry)), axis.shareAt(entry));
    }
    return shares;
  }
}
