package permed.landscape.link.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.kernel.finding.Finding;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.SmallRegistry;

class OrganisationRulingsTest {

  private static final SourceRecordId ONE = new SourceRecordId("pic", "999");
  private static final SourceRecordId OTHER = new SourceRecordId("erc-name", "a, b");

  @Test
  void readsBackWhatItWrites() {
    List<OrganisationRuling> rulings =
        List.of(
            new OrganisationRuling(
                ONE,
                SmallRegistry.UNIVERSITY,
                "person:7",
                "Its \"old\" name,\nsee the letter",
                LocalDate.of(2026, 11, 21)),
            new OrganisationRuling(OTHER, null, "person:8", "None", null));

    OrganisationRulings read =
        OrganisationRulings.read(OrganisationRulings.text(rulings), "organisations.csv");

    assertThat(read.rulings()).isEqualTo(rulings);
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void passesOverLinesItCannotReadAndSaysWhere() {
    String text =
        OrganisationRulings.text(List.of())
            + """
            pic:1,none,person:7,Closed,2026-11-21
            1,none,person:7,No source,2026-11-21
            pic:2,0mvj9r047,person:7,Misspelt,2026-11-21
            pic:3,none,person:7,No day,21.11.2026
            pic:4,none,person:7
            pic:5,none,person:7,Closed,
            """;

    OrganisationRulings read = OrganisationRulings.read(text, "organisations.csv");

    assertThat(read.rulings())
        .extracting(ruling -> ruling.organisation().toString())
        .containsExactly("pic:1", "pic:5");
    assertThat(read.findings())
        .extracting(Finding::where)
        .extracting(where -> where.line() + " " + where.field())
        .containsExactly("3 organisation", "4 ror", "5 decided", "6 null");
  }

  @Test
  void countsNoLineUnderOtherColumns() {
    OrganisationRulings read =
        OrganisationRulings.read("organisation,ror\npic:1,none\n", "organisations.csv");

    assertThat(read.rulings()).isEmpty();
    assertThat(read.findings()).singleElement().isInstanceOf(UnreadableRuling.class);
  }

  @Test
  void countsNothingOfAnEmptyFile() {
    assertThat(OrganisationRulings.read("", "organisations.csv"))
        .isEqualTo(OrganisationRulings.none());
  }
}
