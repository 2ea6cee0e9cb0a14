package permed.platform.observatory;

/**
 * Brings up to date what a build reads beside the archive, such as the files of what people put
 * right. Asked on the builder's thread before every build; what it throws fails the build.
 */
@FunctionalInterface
public interface BeforeRebuild {

  void prepare();
}
