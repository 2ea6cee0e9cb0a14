package permed.landscape.source.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import permed.landscape.grant.Project;

class AnrDumpsTest {

  private static final String PROJECTS = "anr/anr-dgpie-projets-20220512.xlsx";
  private static final String PARTNERS = "anr/anr-dgpie-partenaires-20220512.xlsx";

  /** The column of the aid, in the XML of the sheet. */
  private static final Pattern AID = Pattern.compile("<c r=\"H\\d+\"[^>]*t=\"n\"><v>([^<]+)</v>");

  private static final Pattern ROW = Pattern.compile("<row ");

  @TempDir Path scratch;

  @Test
  void countsAndSumsAgreeWithTheXmlOfTheSheets() throws IOException {
    MappedDump dump = MappedDump.read("anr", scratch, PROJECTS, PARTNERS);

    List<BigDecimal> aids = new ArrayList<>();
    Matcher aid = AID.matcher(sheet(PROJECTS));
    while (aid.find()) {
      aids.add(new BigDecimal(aid.group(1)));
    }
    long partners = ROW.matcher(sheet(PARTNERS)).results().count() - 1;
    List<Project> projects = dump.sink().projects;
    assertThat(projects).hasSize((int) ROW.matcher(sheet(PROJECTS)).results().count() - 1);
    assertThat(dump.total())
        .isEqualByComparingTo(
            aids.stream()
                .map(one -> one.setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    assertThat(dump.findings())
        .containsEntry("ZeroAmount", aids.stream().filter(one -> one.signum() == 0).count());
    long unnamed = dump.findings().getOrDefault("ParticipantWithoutName", 0L);
    assertThat(projects.stream().mapToLong(one -> one.participations().size()).sum() + unnamed)
        .isEqualTo(partners);
    assertThat(unnamed).isLessThan(20);
  }

  private static String sheet(String workbook) throws IOException {
    try (ZipFile zip = new ZipFile(MappedDump.DATA.resolve(workbook).toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
