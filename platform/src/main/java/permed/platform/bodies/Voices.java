package permed.platform.bodies;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Which seat casts the vote where several speak with one voice: the one that exists longest, then
 * the one whose id comes first.
 */
final class Voices {

  private static final Comparator<Sitting> LONGEST_SEAT =
      Comparator.comparing((Sitting sitting) -> sitting.seat().period().start())
          .thenComparing(sitting -> sitting.seat().id().toString());

  private final Procedure.Voice voice;
  private final Map<Object, Sitting> carriers = new HashMap<>();

  /** Compares the sittings that come with a vote by themselves. */
  Voices(Procedure.Voice voice, List<Sitting> voting) {
    this.voice = voice;
    for (Sitting sitting : voting) {
      carriers.merge(sitting.voice(voice), sitting, BinaryOperator.minBy(LONGEST_SEAT));
    }
  }

  /** The sitting whose seat casts the vote instead of this one's; empty if this one's does. */
  Optional<Sitting> carrierInsteadOf(Sitting sitting) {
    return Optional.ofNullable(carriers.get(sitting.voice(voice)))
        .filter(carrier -> !carrier.seat().id().equals(sitting.seat().id()));
  }
}
