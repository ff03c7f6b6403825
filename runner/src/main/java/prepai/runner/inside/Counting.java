package prepai.runner.inside;

import java.io.ByteArrayInputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.security.ProtectionDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rewrites classes so that they count their steps: every block that runs is one, a copied array as
/// many as it has items, a string that a method makes as many as it has characters.
final class Counting {
  private static final ClassDesc STEPS = Steps.class.describeConstable().orElseThrow();
  private static final MethodTypeDesc LENGTH = MethodTypeDesc.of(ConstantDescs.CD_int);
  private static final String TEXT = "java/lang/String";
  private static final Set<String> TEXT_MAKERS = Set.of(TEXT, "java/lang/StringBuilder");

  /// Classes of the JDK that do the work of a program's data structures.
  private static final List<String> LIBRARY =
      List.of(
          "java.util.Arrays",
          "java.util.DualPivotQuicksort",
          "java.util.TimSort",
          "java.util.ComparableTimSort",
          "java.util.Collections",
          "java.util.ArrayList",
          "java.util.ArrayDeque",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.TreeMap",
          "java.util.HashMap",
          "java.util.HashMap$TreeNode",
          "java.util.BitSet");

  private static final CodeTransform BLOCKS =
      new CodeTransform() {
        @Override
        public void atStart(CodeBuilder code) {
          code.lconst_1();
          add(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
          switch (element) {
            case LabelTarget label -> {
              code.with(label).lconst_1();
              add(code);
            }
            case InvokeInstruction call when copies(call) -> {
              // The number of items is the last argument.
              code.dup().conversion(TypeKind.INT, TypeKind.LONG);
              add(code);
              code.with(call);
            }
            case InvokeInstruction call when makesText(call) -> {
              code.with(call)
                  .dup()
                  .invokevirtual(ConstantDescs.CD_String, "length", LENGTH)
                  .conversion(TypeKind.INT, TypeKind.LONG);
              add(code);
            }
            default -> code.with(element);
          }
        }
      };

  private Counting() {}

  /// Adds the number on top of the stack to the count.
  private static void add(CodeBuilder code) {
    code.getstatic(STEPS, "taken", ConstantDescs.CD_long)
        .ladd()
        .putstatic(STEPS, "taken", ConstantDescs.CD_long);
  }

  private static boolean copies(InvokeInstruction call) {
    return call.owner().asInternalName().equals("java/lang/System")
        && call.name().equalsString("arraycopy");
  }

  private static boolean makesText(InvokeInstruction call) {
    return TEXT_MAKERS.contains(call.owner().asInternalName())
        && call.typeSymbol().returnType().equals(ConstantDescs.CD_String);
  }

  /// The classes, counting.
  ///
  /// @param classes by name, which may name each other
  static Map<String, byte[]> counted(Map<String, byte[]> classes) {
    ClassHierarchyResolver own =
        ClassHierarchyResolver.ofResourceParsing(type -> {
          String descriptor = type.descriptorString();
          String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
          return Optional.ofNullable(classes.get(name)).map(ByteArrayInputStream::new).orElse(null);
        });
    ClassFile format =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                own.orElse(ClassHierarchyResolver.defaultResolver())));
    var counted = new HashMap<String, byte[]>();
    classes.forEach((name, bytes) -> counted.put(name, counted(format, bytes)));
    return counted;
  }

  private static byte[] counted(ClassFile format, byte[] bytes) {
    return format.transformClass(
        format.parse(bytes), ClassTransform.transformingMethodBodies(BLOCKS));
  }

  /// Has the library of this virtual machine count from now on.
  ///
  /// @throws ReflectiveOperationException when a class is not where it was
  /// @throws UnmodifiableClassException when the virtual machine refuses
  static void countLibrary() throws ReflectiveOperationException, UnmodifiableClassException {
    Instrumentation instrumentation = Steps.instrumentation();
    instrumentation.addTransformer(
        new ClassFileTransformer() {
          @Override
          public byte @Nullable [] transform(
              @Nullable ClassLoader loader,
              String name,
              @Nullable Class<?> redefined,
              @Nullable ProtectionDomain domain,
              byte[] bytes) {
            return LIBRARY.contains(name.replace('/', '.')) ? counted(ClassFile.of(), bytes) : null;
          }
        },
        true);
    var library = new Class<?>[LIBRARY.size()];
    for (int index = 0; index < library.length; index++) {
      library[index] = Class.forName(LIBRARY.get(index));
    }
    instrumentation.retransformClasses(library);
  }
}
