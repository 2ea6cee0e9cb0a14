package permed.landscape.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.CodeAssignment;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Participation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Taxonomy;
import permed.landscape.snapshot.Dimension;

/**
 * A project's values in one dimension with their exact weights, for the {@link Oracle}.
 *
 * @param whole what the weights would sum to if nothing belonged to no value
 * @param known whether the weights mean anything
 */
record Weights(Map<String, BigDecimal> byKey, BigDecimal whole, boolean known) {

  static Weights of(Project project, Dimension dimension, String status) {
    return switch (dimension) {
      case YEAR ->
          project.timing().start() == null
              ? one(null)
              : one(Integer.toString(project.timing().start().year()));
      case STATUS -> one(status.equals(Filter.NOT_STATED) ? null : status);
      case TOPIC -> coded(project, Taxonomy.TOPIC);
      case EUROSCIVOC -> coded(project, Taxonomy.EUROSCIVOC);
      case FUNDER -> funders(project);
      case COUNTRY ->
          participants(project, org -> org.country() == null ? null : org.country().code());
      case ORGANISATION -> participants(project, org -> org.id().toString());
      case LEAD_COUNTRY ->
          one(
              project
                  .coordinator()
                  .map(lead -> lead.organisation().country())
                  .map(country -> country.code())
                  .orElse(null));
      default -> throw new IllegalArgumentException(dimension.id());
    };
  }

  private static Weights one(@Nullable String key) {
    return key == null
        ? new Weights(Map.of(), BigDecimal.ONE, true)
        : new Weights(Map.of(key, BigDecimal.ONE), BigDecimal.ONE, true);
  }

  private static Weights coded(Project project, Taxonomy taxonomy) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    List<CodeAssignment> codes = project.codes(taxonomy);
    codes.forEach(code -> weights.put(code.code(), BigDecimal.ONE));
    return new Weights(weights, BigDecimal.valueOf(Math.max(1, codes.size())), true);
  }

  private static Weights funders(Project project) {
    List<Weight> weights = new ArrayList<>();
    project
        .fundingLines()
        .forEach(line -> weights.add(new Weight(line.payer().id(), line.amount())));
    return weighed(weights);
  }

  private static Weights participants(
      Project project, Function<Organisation, @Nullable String> key) {
    List<Weight> weights = new ArrayList<>();
    for (Participation participation : project.participations()) {
      weights.add(new Weight(key.apply(participation.organisation()), participation.share()));
    }
    return weighed(weights);
  }

  private record Weight(@Nullable String key, @Nullable Money money) {}

  private static Weights weighed(List<Weight> weights) {
    Map<String, BigDecimal> byKey = new TreeMap<>();
    BigDecimal whole = BigDecimal.ZERO;
    boolean known =
        weights.stream()
                .map(Weight::money)
                .filter(m -> m != null)
                .map(Money::currency)
                .distinct()
                .count()
            <= 1;
    for (Weight weight : weights) {
      BigDecimal amount = weight.money() == null ? BigDecimal.ZERO : weight.money().amount();
      known &= amount.signum() >= 0;
      whole = whole.add(amount);
      if (weight.key() != null) {
        byKey.merge(weight.key(), amount, BigDecimal::add);
      }
    }
    if (byKey.size() == 1 && weights.stream().noneMatch(weight -> weight.key() == null)) {
      byKey.replaceAll((key, amount) -> BigDecimal.ONE);
      return new Weights(byKey, BigDecimal.ONE, true);
    }
    return new Weights(byKey, whole, known && whole.signum() > 0);
  }

  /** Of a tree, with each code under the one above it at a depth. */
  Weights atLevel(int level) {
    Map<String, BigDecimal> above = new LinkedHashMap<>();
    byKey.forEach((key, weight) -> above.merge(level(key, level), weight, BigDecimal::add));
    return new Weights(above, whole, known);
  }

  static String level(String code, int level) {
    String[] steps = code.split("/");
    return level == 0 || steps.length - 1 <= level
        ? code
        : String.join("/", List.of(steps).subList(0, level + 1));
  }
}
