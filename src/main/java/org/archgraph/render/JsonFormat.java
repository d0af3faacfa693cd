package org.archgraph.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.archgraph.store.GraphValue;

/** One object for the whole answer, or one for each row. */
final class JsonFormat implements Format {
    private final boolean lines;

    JsonFormat(boolean lines) {
        this.lines = lines;
    }

    @Override
    public void write(Answer answer, Screen screen, Appendable out) throws IOException {
        if (lines) {
            for (List<Object> row : answer.rows().rows()) {
                out.append(text(json -> row(json, answer.rows().columns(), row))).append('\n');
            }
        } else {
            out.append(text(json -> whole(json, answer))).append('\n');
        }
    }

    /** What writes JSON. */
    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private static String text(Content content) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            content.writeTo(json);
        }
        return JsonText.harmless(text.getBuffer());
    }

    private static void whole(JsonGenerator json, Answer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("query", answer.query());
        json.writeFieldName("parameters");
        value(json, answer.parameters());
        if (answer.reading() != null) {
            json.writeStringField("reading", answer.reading());
        }
        json.writeFieldName("columns");
        value(json, answer.rows().columns());
        json.writeArrayFieldStart("rows");
        for (List<Object> row : answer.rows().rows()) {
            row(json, answer.rows().columns(), row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<String> columns, List<Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i));
            value(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof GraphValue part) {
            part(json, part);
        } else {
            json.writeString(value.toString());
        }
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Double || number instanceof Float) {
            json.writeNumber(number.doubleValue());
        } else if (number instanceof BigInteger whole) {
            json.writeNumber(whole);
        } else if (number instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else {
            json.writeNumber(number.longValue());
        }
    }

    private static void part(JsonGenerator json, GraphValue part) throws IOException {
        json.writeStartObject();
        if (part instanceof GraphValue.Node node) {
            field(json, "labels", node.labels());
            field(json, "properties", node.properties());
        } else if (part instanceof GraphValue.Relationship relationship) {
            field(json, "type", relationship.type());
            field(json, "from", relationship.from());
            field(json, "to", relationship.to());
            field(json, "properties", relationship.properties());
        } else if (part instanceof GraphValue.Path path) {
            field(json, "nodes", path.nodes());
            field(json, "relationships", path.relationships());
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, Object value) throws IOException {
        json.writeFieldName(name);
        value(json, value);
    }
}
