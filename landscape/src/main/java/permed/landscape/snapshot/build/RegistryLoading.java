package permed.landscape.snapshot.build;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import permed.landscape.link.organisation.Caution;
import permed.landscape.link.organisation.Corrections;
import permed.landscape.link.organisation.OrganisationMatcher;
import permed.landscape.link.ror.RorRegistry;

/**
 * Makes the registry ready for matching in a thread of its own, beside the reading of deliveries:
 * it takes seconds, and either waits for the disk now and then.
 */
final class RegistryLoading {

  private final FutureTask<Optional<Loaded>> task;

  private RegistryLoading(OrganisationInput input) {
    this.task =
        new FutureTask<>(() -> Optional.ofNullable(input.dump()).map(RegistryLoading::load));
  }

  /** Begins at once. */
  static RegistryLoading of(OrganisationInput input) {
    RegistryLoading loading = new RegistryLoading(input);
    Thread.ofPlatform().name("snapshot-registry").daemon().start(loading.task);
    return loading;
  }

  /** Waits until it is ready; empty if none was delivered. */
  Optional<Loaded> finish() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw Conveyor.interrupted(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("the registry could not be read", e.getCause());
    }
  }

  private static Loaded load(OrganisationInput.Dump dump) {
    RorRegistry registry = dump.read();
    return new Loaded(
        registry, new OrganisationMatcher(registry, Corrections.none(), Caution.STRICT));
  }

  record Loaded(RorRegistry registry, OrganisationMatcher matcher) {}
}
