package permed.landscape.link.ror;

import java.util.Locale;
import java.util.Optional;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import tools.jackson.databind.JsonNode;

/** Turns one JSON record of either schema into an organisation, or says why not. */
final class RecordInterpreter {

  private RecordInterpreter() {}

  sealed interface Interpretation {}

  record Understood(RorRecord organisation) implements Interpretation {}

  record Refused(Finding reason) implements Interpretation {}

  static Interpretation interpret(JsonNode node, SourcePointer row) {
    String written = node.path("id").asString("");
    Optional<RorId> id = RorId.parse(written);
    if (id.isEmpty()) {
      return refuse(row.withField("id"), written);
    }
    SourcePointer where = row.withKey(id.get().value());
    Optional<RorRecord.Status> status = status(node.path("status").asString(""));
    if (status.isEmpty()) {
      return refuse(where.withField("status"), node.path("status").asString(""));
    }
    RecordFields fields = node.path("names").isArray() ? new Schema2(node) : new Schema1(node);
    if (fields.names().isEmpty()) {
      return refuse(where.withField("names"), "no name");
    }
    return new Understood(
        new RorRecord(
            id.get(),
            status.get(),
            RecordFields.types(node),
            fields.names(),
            fields.places(),
            fields.externalIds(),
            RecordFields.relations(node)));
  }

  private static Refused refuse(SourcePointer where, String seen) {
    return new Refused(new UnreadableOrganisation(where, seen));
  }

  private static Optional<RorRecord.Status> status(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "active" -> Optional.of(RorRecord.Status.ACTIVE);
      case "inactive" -> Optional.of(RorRecord.Status.INACTIVE);
      case "withdrawn" -> Optional.of(RorRecord.Status.WITHDRAWN);
      default -> Optional.empty();
    };
  }
}
