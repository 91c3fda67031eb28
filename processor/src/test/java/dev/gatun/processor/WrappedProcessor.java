package dev.gatun.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Gatun's processor in a compiler of which a test has replaced something.
 *
 * @param processor the processor
 * @param replaced gives the compiler that the processor sees
 */
record WrappedProcessor(GatunProcessor processor, UnaryOperator<ProcessingEnvironment> replaced)
    implements Processor {
  /** What answers in place of the real thing; null where that shall answer itself. */
  interface Replacement {
    Object call(String method, Object[] arguments) throws Throwable;
  }

  WrappedProcessor(UnaryOperator<ProcessingEnvironment> replaced) {
    this(new GatunProcessor(), replaced);
  }

  /** An object that asks the replacement first. */
  static <T> T replacing(Class<T> type, T real, Replacement replacement) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object replaced = replacement.call(method.getName(), arguments);
              try {
                return replaced != null ? replaced : method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(replaced.apply(environment));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return List.of();
  }
}
