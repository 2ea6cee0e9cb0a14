package permed.landscape.source.threesixty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import permed.kernel.place.Country;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.record.PublicIds;

/**
 * An id as org-id.guide builds them: a code of the register and the number there, such as {@code
 * GB-CHC-1136419}; the code begins with the country of the register, or with {@code XI} for
 * registers of the whole world.
 */
record OrgId(String text) {

  OrgId {
    text = text.strip();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  List<SourceRecordId> asList() {
    return isEmpty() ? List.of() : List.of(toRecordId());
  }

  /** GRID and ROR under their own names, everything else as {@code org-id:GB-CHC-1136419}. */
  SourceRecordId toRecordId() {
    String upper = text.toUpperCase(Locale.ROOT);
    Optional<SourceRecordId> worldwide = Optional.empty();
    if (upper.startsWith("XI-GRID-")) {
      worldwide = PublicIds.grid(text);
    } else if (upper.startsWith("XI-ROR-")) {
      worldwide = PublicIds.ror(text.substring("XI-ROR-".length()));
    }
    return worldwide.orElseGet(() -> new SourceRecordId("org-id", text));
  }

  /** The country whose register gave the id; empty for a worldwide one. */
  String country() {
    boolean national = text.matches("[A-Z]{2}-[A-Z]+-.+") && !text.startsWith("XI-");
    return national ? Country.parse(text.substring(0, 2)).map(Country::code).orElse("") : "";
  }
}
