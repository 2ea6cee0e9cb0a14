package permed.platform.deliveries;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import permed.kernel.place.Country;
import permed.landscape.grant.Funder;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.registry.MappingRegistry;
import permed.landscape.source.mapping.registry.OwnMapping;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.members.OrganisationId;
import permed.platform.site.PlatformSettings;

/** Which source of the landscape a member's own files are, and how they were read last. */
@Component
class MemberSources {

  private final StagingRows rows;
  private final Members members;
  private final MappingRegistry registry;

  MemberSources(StagingRows rows, Members members, PlatformSettings settings) {
    this.rows = rows;
    this.members = members;
    this.registry = new MappingRegistry(settings.data());
  }

  /**
   * The id of a member's source: the one it has, else its name in addresses, or a free one like it.
   * No source of the platform and no other member has it.
   */
  String idOf(OrganisationId organisation) {
    return rows.sourceOf(organisation)
        .orElseGet(() -> free(members.register().organisation(organisation)));
  }

  /** The mapping the member's files were approved with last. */
  Optional<OwnMapping> mappingOf(OrganisationId organisation) {
    return rows.sourceOf(organisation).flatMap(registry::find);
  }

  /** The member as the one who pays for what it delivers. */
  Funder payer(OrganisationId organisation) {
    Organisation one = members.register().organisation(organisation);
    Country country = one.country();
    String id = one.funders().stream().sorted().findFirst().orElseGet(() -> idOf(organisation));
    return new Funder(id, one.name(), country == null ? "EU" : country.toString());
  }

  MappingRegistry registry() {
    return registry;
  }

  private String free(Organisation organisation) {
    Set<String> taken =
        Stream.concat(
                Sources.bundled().grants().stream().map(reader -> reader.profile().id()),
                registry.load().own().stream().map(own -> own.profile().id()))
            .collect(Collectors.toSet());
    taken.addAll(rows.sources());
    String wanted = organisation.slug().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String id = wanted.matches("[a-z].*") ? wanted : "m-" + wanted;
    String candidate = id;
    for (int n = 2; taken.contains(candidate); n++) {
      candidate = id + "-" + n;
    }
    return candidate;
  }
}
