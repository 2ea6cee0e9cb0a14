package permed.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;
import permed.platform.site.PlatformSettings;

class SettingsPageTest {

  @Test
  void pageTellsEverySetting() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Settings

            Generated from the code by `SettingsPageTest`. Give a setting as environment variable (`PERMED_PUBLIC_ADDRESS`), as system property in `PERMED_JAVA_OPTS` (`-Dpermed.public-address=…`), or in a file `application.yaml` beside which the server starts. `PERMED_JAVA_OPTS` also takes options of the Java machine, for example `-Xmx4g`.

            | setting | default | meaning |
            |---|---|---|
            """);

    append(page, "permed", PlatformSettings.class);

    ReferencePage.holds("settings.md", page.toString());
  }

  private static void append(StringBuilder page, String prefix, Class<?> type) throws IOException {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + "." + kebab(component.getName());
      if (component.getType().isRecord()) {
        append(page, name, component.getType());
        continue;
      }
      String meaning = meaning(component);
      assertThat(meaning).as("@param of %s", name).isNotEmpty();
      page.append("| `%s` | %s | %s |\n".formatted(name, standard(component), meaning));
    }
  }

  private static String standard(RecordComponent component) {
    // The annotation stands on the constructor's parameter of the same position.
    var parameters = component.getDeclaringRecord().getDeclaredConstructors()[0].getParameters();
    for (var parameter : parameters) {
      DefaultValue value = parameter.getAnnotation(DefaultValue.class);
      if (parameter.getName().equals(component.getName()) && value != null) {
        return "`" + String.join(",", value.value()) + "`";
      }
    }
    return "none";
  }

  private static String meaning(RecordComponent component) throws IOException {
    String source =
        Files.readString(
            ReferencePage.ROOT.resolve(
                "platform/src/main/java/permed/platform/site/PlatformSettings.java"));
    Matcher matcher =
        Pattern.compile(
                "@param " + component.getName() + "\\s+((?:(?!@param|\\*/).)*)", Pattern.DOTALL)
            .matcher(source);
    return matcher.find() ? matcher.group(1).replaceAll("\\s*\\*\\s*", " ").strip() : "";
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
