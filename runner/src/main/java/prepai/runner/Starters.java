package prepai.runner;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import prepai.sandbox.Language;
import prepai.sandbox.Signature;

/// The code that a candidate begins with.
final class Starters {
  private static final String TODO = "Your solution goes here.";

  private Starters() {}

  static String of(Language language, Signature signature) {
    return switch (language) {
      case PYTHON ->
          "def %s(%s):\n    # %s\n    pass\n"
              .formatted(
                  signature.function(), parameters(signature, "%2$s: %1$s", Starters::python), TODO)
              .replace("):\n", ") -> " + python(signature.returns()) + ":\n");
      case JAVASCRIPT ->
          "function %s(%s) {\n  // %s\n}\n"
              .formatted(signature.function(), parameters(signature, "%2$s", type -> type), TODO);
      case TYPESCRIPT ->
          "function %s(%s): %s {\n  // %s\n}\n"
              .formatted(
                  signature.function(),
                  parameters(signature, "%2$s: %1$s", Starters::typeScript),
                  typeScript(signature.returns()),
                  TODO);
      case JAVA ->
          "import java.util.*;\n\nclass Solution {\n    %s %s(%s) {\n        // %s\n    }\n}\n"
              .formatted(
                  java(signature.returns()),
                  signature.function(),
                  parameters(signature, "%1$s %2$s", Starters::java),
                  TODO);
      case CPP ->
          "#include <bits/stdc++.h>\nusing namespace std;\n\n%s %s(%s) {\n    // %s\n}\n"
              .formatted(
                  Cpp.type(signature.returns()).replace("std::", ""),
                  signature.function(),
                  parameters(signature, "%1$s %2$s", type -> Cpp.type(type).replace("std::", "")),
                  TODO);
      case GO ->
          "package main\n\nfunc %s(%s) %s {\n\t// %s\n}\n"
              .formatted(
                  signature.function(),
                  parameters(signature, "%2$s %1$s", Go::type),
                  Go.type(signature.returns()),
                  TODO);
    };
  }

  private static String parameters(Signature signature, String format, UnaryOperator<String> type) {
    return signature.parameters().stream()
        .map(parameter -> format.formatted(type.apply(parameter.type()), parameter.name()))
        .collect(Collectors.joining(", "));
  }

  private static String python(String type) {
    if (type.endsWith("[]")) {
      return "list[" + python(item(type)) + "]";
    }
    return switch (type) {
      case "int", "long" -> "int";
      case "double" -> "float";
      case "string" -> "str";
      default -> type;
    };
  }

  private static String typeScript(String type) {
    if (type.endsWith("[]")) {
      return typeScript(item(type)) + "[]";
    }
    return switch (type) {
      case "int", "long", "double" -> "number";
      case "bool" -> "boolean";
      default -> type;
    };
  }

  private static String java(String type) {
    return type.replace("bool", "boolean").replace("string", "String");
  }

  private static String item(String type) {
    return type.substring(0, type.length() - 2);
  }
}
