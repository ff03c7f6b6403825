package prepai.runner.inside;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes of JSON values what a method takes.
final class Arguments {
  private Arguments() {}

  /// The value as the type takes it.
  ///
  /// @throws IllegalArgumentException when it does not fit the type
  static @Nullable Object of(@Nullable Object value, Type type) {
    return switch (type) {
      case Class<?> array when array.isArray() -> array(value, array.getComponentType());
      case GenericArrayType array -> array(value, array.getGenericComponentType());
      case ParameterizedType list when value instanceof List<?> items -> {
        var made = new ArrayList<@Nullable Object>();
        items.forEach(item -> made.add(of(item, list.getActualTypeArguments()[0])));
        yield made;
      }
      case Class<?> simple -> simple(value, simple);
      default -> throw misfit(value, type);
    };
  }

  private static Object array(@Nullable Object value, Type component) {
    if (!(value instanceof List<?> items)) {
      throw misfit(value, component);
    }
    Class<?> raw =
        component instanceof Class<?> direct
            ? direct
            : (Class<?>) ((ParameterizedType) component).getRawType();
    Object array = Array.newInstance(raw, items.size());
    for (int index = 0; index < items.size(); index++) {
      Array.set(array, index, of(items.get(index), component));
    }
    return array;
  }

  private static @Nullable Object simple(@Nullable Object value, Class<?> type) {
    if (value instanceof BigDecimal number) {
      if (type == int.class || type == Integer.class) {
        return number.intValueExact();
      }
      if (type == long.class || type == Long.class) {
        return number.longValueExact();
      }
      if (type == double.class || type == Double.class) {
        return number.doubleValue();
      }
    }
    if (value instanceof Boolean && (type == boolean.class || type == Boolean.class)) {
      return value;
    }
    if (value == null || type.isInstance(value)) {
      return value;
    }
    throw misfit(value, type);
  }

  private static IllegalArgumentException misfit(@Nullable Object value, Type type) {
    return new IllegalArgumentException(
        "the problem gives " + value + " where the method takes " + type.getTypeName());
  }
}
