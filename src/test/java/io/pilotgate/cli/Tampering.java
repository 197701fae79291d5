package io.pilotgate.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/** One thing that somebody changes in a file after sealing. */
enum Tampering {
    LABEL(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("label", item.get("label").textValue().equals("yes") ? "no" : "yes");
            return named(item);
        }
    },
    SALT(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("salt", otherDigit(item.get("salt").textValue(), random));
            return named(item);
        }
    },
    ITEM(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("item", item.get("item").textValue() + " ");
            return named(item);
        }
    },
    STRATUM(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("stratum", item.get("stratum").textValue() + "x");
            return named(item);
        }
    },
    BORDER_OF_ITEM_AND_LABEL(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            String label = item.get("label").textValue();
            item.put("item", item.get("item").textValue() + label.charAt(0)).put("label", label.substring(1));
            return named(item);
        }
    },
    ORDER_OF_ITEMS(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            return swapped((ArrayNode) file.get("items"), random, "(leaf index ", ") stands in place");
        }
    },
    INDEX(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("index", item.get("index").intValue() + 1);
            return "(leaf index " + item.get("index") + ")";
        }
    },
    ITEM_LEFT_OUT(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ArrayNode items = (ArrayNode) file.get("items");
            items.remove(random.nextInt(items.size()));
            return "is not revealed.";
        }
    },
    ITEM_ADDED(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ArrayNode items = (ArrayNode) file.get("items");
            ObjectNode added = anItem(file, random).deepCopy();
            items.add(added.put("index", items.size()));
            return named(added);
        }
    },
    ATTEMPT(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("attempt", 1);
            return "The items give the root";
        }
    },
    TIME_OF_SEALING(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("sealedAt", "2027-03-01T09:30:00.123457Z");
            return "The time of sealing is";
        }
    },
    ROOT_OF_REVEAL(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("root", otherDigit(file.get("root").textValue(), random));
            return "The root is";
        }
    },
    LEAF(In.SEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ArrayNode leaves = (ArrayNode) file.get("leaves");
            int index = random.nextInt(leaves.size());
            leaves.set(index, leaves.textNode(otherDigit(leaves.get(index).textValue(), random)));
            return "The leaves give the root";
        }
    },
    ORDER_OF_LEAVES(In.SEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            return swapped((ArrayNode) file.get("leaves"), random, "is not above the one before it", "");
        }
    },
    LEAF_LEFT_OUT(In.SEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ArrayNode leaves = (ArrayNode) file.get("leaves");
            leaves.remove(random.nextInt(leaves.size()));
            return "leaves and says";
        }
    },
    ROOT_OF_SEAL(In.SEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("root", otherDigit(file.get("root").textValue(), random));
            return "The leaves give the root";
        }
    },
    LABEL_IN_PROOF(In.PROOF) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("label", file.get("label").textValue().equals("yes") ? "no" : "yes");
            return named(file);
        }
    },
    PATH(In.PROOF) {
        @Override
        String change(ObjectNode file, Random random) {
            ArrayNode path = (ArrayNode) file.get("path");
            int step = random.nextInt(path.size());
            path.set(step, path.textNode(otherDigit(path.get(step).textValue(), random)));
            return "path do not lead to the root";
        }
    },
    PLACE_IN_PROOF(In.PROOF) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("index", file.get("index").intValue() + 1);
            return named(file);
        }
    },
    MODEL(In.REVEAL_WITH_MODELS) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = aComparison(file, random);
            item.put("secondModel", item.get("secondModel").textValue().equals("beta") ? "gamma" : "beta");
            return named(item) + ", models and salt";
        }
    },
    MODELS_SWAPPED(In.REVEAL_WITH_MODELS) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = aComparison(file, random);
            String first = item.get("firstModel").textValue();
            item.set("firstModel", item.get("secondModel"));
            item.put("secondModel", first);
            return named(item) + ", models and salt";
        }
    },
    MODELS_LEFT_OUT(In.REVEAL_WITH_MODELS) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = aComparison(file, random);
            item.remove(List.of("firstModel", "secondModel"));
            return named(item) + " and salt";
        }
    },
    /** The first version of the file knows no models: they are not passed over for all that. */
    MODELS_ADDED(In.REVEAL) {
        @Override
        String change(ObjectNode file, Random random) {
            ObjectNode item = anItem(file, random);
            item.put("firstModel", "alpha").put("secondModel", "beta");
            return named(item) + ", models and salt";
        }
    },
    MODELS_ADDED_TO_PROOF(In.PROOF) {
        @Override
        String change(ObjectNode file, Random random) {
            file.put("firstModel", "alpha").put("secondModel", "beta");
            return named(file) + ", models and salt";
        }
    };

    enum In {
        SEAL,
        REVEAL,
        REVEAL_WITH_MODELS,
        PROOF
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final In in;

    Tampering(In in) {
        this.in = in;
    }

    In in() {
        return in;
    }

    /** @return what a verifier has to say of it */
    abstract String change(ObjectNode file, Random random);

    /** @param expected what a verifier has to say of it */
    record Forgery(byte[] file, String expected) {}

    Forgery of(byte[] original, Random random) throws IOException {
        ObjectNode file = (ObjectNode) MAPPER.readTree(original);
        String expected = change(file, random);
        return new Forgery(MAPPER.writeValueAsBytes(file), expected);
    }

    private static ObjectNode anItem(JsonNode file, Random random) {
        JsonNode items = file.get("items");
        return (ObjectNode) items.get(random.nextInt(items.size()));
    }

    private static ObjectNode aComparison(JsonNode file, Random random) {
        while (true) {
            ObjectNode item = anItem(file, random);
            if (item.has("firstModel")) {
                return item;
            }
        }
    }

    private static String named(JsonNode item) {
        return "(leaf index " + item.get("index") + "): its item, label, stratum";
    }

    private static String swapped(ArrayNode list, Random random, String before, String after) {
        int one = random.nextInt(list.size() - 1);
        int other = one + 1 + random.nextInt(list.size() - 1 - one);
        JsonNode moved = list.get(one);
        list.set(one, list.get(other));
        list.set(other, moved);
        return after.isEmpty() ? before : before + other + after;
    }

    private static String otherDigit(String hex, Random random) {
        int place = random.nextInt(hex.length());
        char other = hex.charAt(place) == '0' ? '1' : '0';
        return hex.substring(0, place) + other + hex.substring(place + 1);
    }
}
