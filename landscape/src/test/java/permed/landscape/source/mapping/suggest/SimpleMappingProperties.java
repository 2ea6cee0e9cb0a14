package permed.landscape.source.mapping.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import permed.landscape.grant.Funder;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.Mapping;

class SimpleMappingProperties {

  @Property(tries = 300)
  void whateverColumnsAndNamesSayTheMappingIsUnderstood(
      @ForAll("names") List<String> columns, @ForAll("name") String name) {
    Map<String, ColumnUse> uses = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      uses.put(columns.get(i), ColumnUse.values()[(i + 1) % ColumnUse.values().length]);
    }
    SimpleMapping simple =
        new SimpleMapping(
            new SourceProfile("small", name, name, name),
            new Funder("small", name, "AT"),
            new SimpleMapping.Table("", List.of(), columns.size() % 2 == 0),
            uses,
            new WrittenAs("dd/MM/yyyy", "1.234,56", "thousands", "EUR", "de"));

    Mapping.Outcome outcome = Mapping.parse(simple.yaml());

    assertThat(outcome).as(simple.yaml()).isInstanceOf(Mapping.Outcome.Understood.class);
    assertThat(((Mapping.Outcome.Understood) outcome).mapping().profile().name()).isEqualTo(name);
  }

  @Provide
  Arbitrary<List<String>> names() {
    return name().list().ofMinSize(1).ofMaxSize(20).uniqueElements();
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("äöüß€№日本\"'\\#:{}[]&*!|>%@`=$")
        .ofMinLength(1)
        .ofMaxLength(30)
        .map(text -> "c" + text.strip());
  }
}
