#!/usr/bin/env bash
# How long it takes to understand one question among 10,000 names, measured with JMH.
#   bench/ask.sh            prints JMH's table and puts it into docs/benchmarks-ask.md
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
doc=docs/benchmarks-ask.md
out=target/jmh

mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/jmh.classpath
classpath="target/classes:target/test-classes:$(cat target/jmh.classpath)"
rm -rf "$out" && mkdir -p "$out/src" "$out/classes" "$out/in/org/archgraph/ask"
# the generator loads every class that it is given: only the benchmark
cp target/test-classes/org/archgraph/ask/UnderstandingBenchmark.class "$out/in/org/archgraph/ask/"
java -cp "$classpath" org.openjdk.jmh.generators.bytecode.JmhBytecodeGenerator \
    "$out/in" "$out/src" "$out/classes" reflection > "$out/generator.log"
find "$out/src" -name '*.java' > "$out/sources"
javac -nowarn -proc:none -cp "$classpath" -d "$out/classes" @"$out/sources"
java -cp "$out/classes:$classpath" org.openjdk.jmh.Main -rf text -rff "$out/result.txt" "$@"

{
    sed '/^<!-- jmh -->$/q' "$doc"
    echo
    echo "* $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2- | xargs), $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg) at the end"
    echo "* $(java -version 2>&1 | sed -n 2p)"
    echo
    echo '```'
    cat "$out/result.txt"
    echo '```'
} > "$out/doc.md"
mv "$out/doc.md" "$doc"
