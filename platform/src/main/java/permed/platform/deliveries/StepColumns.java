package permed.platform.deliveries;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A step as its row holds it. */
record StepColumns(
    String kind, @Nullable String mapping, @Nullable String answers, @Nullable String terms) {

  static StepColumns of(StagingStep step, JsonMapper json) {
    return switch (step) {
      case StagingStep.Mapped mapped ->
          new StepColumns(
              "MAPPED",
              mapped.yaml(),
              mapped.answers() == null ? null : json.writeValueAsString(mapped.answers()),
              null);
      case StagingStep.Settled settled ->
          new StepColumns("SETTLED", null, null, json.writeValueAsString(settled.terms()));
      case StagingStep.Approved approved -> new StepColumns("APPROVED", null, null, null);
      case StagingStep.Discarded discarded -> new StepColumns("DISCARDED", null, null, null);
      case StagingStep.Withdrawn withdrawn -> new StepColumns("WITHDRAWN", null, null, null);
      case StagingStep.Reinstated back -> new StepColumns("REINSTATED", null, null, null);
    };
  }

  StagingStep step(JsonMapper json) {
    return switch (kind) {
      case "MAPPED" ->
          new StagingStep.Mapped(
              String.valueOf(mapping),
              answers == null ? null : json.readValue(answers, ColumnAnswers.class));
      case "SETTLED" -> new StagingStep.Settled(json.readValue(terms, Terms.class));
      case "APPROVED" -> new StagingStep.Approved();
      case "DISCARDED" -> new StagingStep.Discarded();
      case "WITHDRAWN" -> new StagingStep.Withdrawn();
      case "REINSTATED" -> new StagingStep.Reinstated();
      default -> throw new IllegalStateException("no kind of step: " + kind);
    };
  }
}
