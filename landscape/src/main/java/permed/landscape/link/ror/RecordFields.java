package permed.landscape.link.ror;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.place.Country;
import tools.jackson.databind.JsonNode;

/** What the two schemas write differently, and beside it what they write alike. */
interface RecordFields {

  List<RorName> names();

  List<RorPlace> places();

  List<ExternalId> externalIds();

  static Set<String> types(JsonNode node) {
    Set<String> types = new LinkedHashSet<>();
    node.path("types").forEach(type -> types.add(type.asString("").toLowerCase(Locale.ROOT)));
    return types;
  }

  static List<RorRelation> relations(JsonNode node) {
    List<RorRelation> relations = new ArrayList<>();
    for (JsonNode relation : node.path("relationships")) {
      Optional<RorId> to = RorId.parse(relation.path("id").asString(""));
      relationKind(relation.path("type").asString(""))
          .ifPresent(kind -> to.ifPresent(id -> relations.add(new RorRelation(kind, id))));
    }
    return relations;
  }

  /** Adds the id unless its register is not one of ours. */
  static void addId(List<ExternalId> ids, String register, JsonNode value) {
    String text = value.asString("").strip();
    if (!text.isEmpty()) {
      ExternalId.Scheme.parse(register).ifPresent(s -> ids.add(new ExternalId(s, text)));
    }
  }

  static void addName(List<RorName> names, JsonNode value, String language, RorName.Kind kind) {
    String text = value.asString("").strip();
    if (!text.isEmpty()) {
      names.add(RorName.of(text, language, kind));
    }
  }

  static @Nullable Country country(JsonNode code) {
    return Country.parse(code.asString("")).orElse(null);
  }

  private static Optional<RorRelation.Kind> relationKind(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "parent" -> Optional.of(RorRelation.Kind.PARENT);
      case "child" -> Optional.of(RorRelation.Kind.CHILD);
      case "related" -> Optional.of(RorRelation.Kind.RELATED);
      case "predecessor" -> Optional.of(RorRelation.Kind.PREDECESSOR);
      case "successor" -> Optional.of(RorRelation.Kind.SUCCESSOR);
      default -> Optional.empty();
    };
  }
}
