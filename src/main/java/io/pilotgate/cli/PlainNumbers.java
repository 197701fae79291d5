package io.pilotgate.cli;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Numbers among the arguments; what is none is told in words that are not those of a program. */
final class PlainNumbers {

    private PlainNumbers() {}

    /** The tool, and each command that it has by now. */
    static CommandLine in(CommandLine tool) {
        ITypeConverter<Double> share = told(Double::valueOf, "a number");
        ITypeConverter<Long> count = told(Long::valueOf, "a whole number");
        ITypeConverter<Integer> few = told(Integer::valueOf, "a whole number");
        return tool.registerConverter(double.class, share)
                .registerConverter(Double.class, share)
                .registerConverter(long.class, count)
                .registerConverter(Long.class, count)
                .registerConverter(int.class, few)
                .registerConverter(Integer.class, few);
    }

    private static <T> ITypeConverter<T> told(ITypeConverter<T> converter, String what) {
        return value -> {
            try {
                return converter.convert(value);
            } catch (NumberFormatException other) {
                throw new TypeConversionException("'" + value + "' is not " + what);
            }
        };
    }
}
