package permed.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import permed.platform.site.Allowed;

class RoutesPageTest {

  @Test
  void pageTellsEveryRouteWithItsPermission() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Routes

            Generated from the code by `RoutesPageTest`. A route without a permission is refused to everyone, and this page would not be made. Everything under `/s/{snapshot}` answers from that snapshot for good.

            | route | methods | who may call it |
            |---|---|---|
            """);

    routes().forEach((route, row) -> page.append(row));

    ReferencePage.holds("routes.md", page.toString());
  }

  private static SortedMap<String, String> routes() {
    SortedMap<String, String> rows = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("permed.platform")
            .stream()
            .map(type -> type.reflect())
            .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .forEach(method -> add(rows, method));
    return rows;
  }

  private static void add(SortedMap<String, String> rows, Method method) {
    RequestMapping mapping =
        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
    if (mapping == null) {
      return;
    }
    Allowed allowed = method.getAnnotation(Allowed.class);
    assertThat(allowed).as("permission of %s", method).isNotNull();
    String methods =
        mapping.method().length == 0
            ? "any"
            : Arrays.stream(mapping.method()).map(Enum::name).collect(Collectors.joining(", "));
    for (String route : prefixed(method, mapping)) {
      String who = allowed.value().name().toLowerCase(java.util.Locale.ROOT);
      rows.put(route + " " + methods, "| `" + route + "` | " + methods + " | " + who + " |\n");
    }
  }

  private static List<String> prefixed(Method method, RequestMapping mapping) {
    RequestMapping type =
        AnnotatedElementUtils.findMergedAnnotation(
            method.getDeclaringClass(), RequestMapping.class);
    List<String> prefixes = type == null ? List.of("") : List.of(type.path());
    return prefixes.stream()
        .flatMap(prefix -> Arrays.stream(mapping.path()).map(path -> prefix + path))
        .toList();
  }
}
