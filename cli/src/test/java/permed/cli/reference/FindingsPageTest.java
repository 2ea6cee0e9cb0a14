package permed.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import permed.kernel.finding.Finding;

class FindingsPageTest {

  @Test
  void pageTellsEveryFinding() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Findings

            Generated from the code by `FindingsPageTest`. A finding is a defect in delivered data, told with its place, what was seen and how to mend it. ERROR: a row or file was not used. WARNING: something was left out or is doubtful. INFO: noted, nothing is lost.
            """);

    for (JavaClass finding : findings()) {
      String javadoc = javadoc(finding);
      assertThat(javadoc).as("Javadoc of %s", finding.getName()).hasSizeGreaterThan(40);
      page.append("\n## ")
          .append(finding.getSimpleName())
          .append('\n')
          .append(javadoc)
          .append('\n');
    }

    ReferencePage.holds("findings.md", page.toString());
  }

  static List<JavaClass> findings() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("permed").stream()
            .filter(type -> type.isAssignableTo(Finding.class) && !type.isInterface())
            .sorted(Comparator.comparing(JavaClass::getSimpleName))
            .toList();
  }

  private static String javadoc(JavaClass type) throws IOException {
    String path = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
    for (String module : List.of("kernel", "landscape", "platform", "cli")) {
      Path source = ReferencePage.ROOT.resolve(module + "/src/main/java").resolve(path);
      if (Files.exists(source)) {
        return declared(Files.readString(source), type.getSimpleName());
      }
    }
    throw new AssertionError("No source found for " + type.getName());
  }

  private static String declared(String source, String name) {
    Matcher matcher =
        Pattern.compile(
                "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s*)*[a-z ]*(?:record|class|enum) "
                    + name
                    + "\\b",
                Pattern.DOTALL)
            .matcher(source);
    return matcher.find() ? plain(matcher.group(1)) : "";
  }

  private static String plain(String javadoc) {
    String text = javadoc.replaceAll("(?m)^\\s*\\* ?", "").strip();
    int tags = text.indexOf("\n@");
    text = tags >= 0 ? text.substring(0, tags) : text;
    return text.replaceAll("\\{@(?:code|link) ([^}]*)\\}", "`$1`")
        .replaceAll("\\s*<p>\\s*", "\u0000")
        .replaceAll("</?(?:ul|li|em|b)>", "")
        .replaceAll("\\s+", " ")
        .replace("\u0000", "\n\n")
        .strip();
  }
}
