package dev.runbook.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "no",
        "on",
        "off",
        "Yes",
        "NO",
        "y",
        "n",
        "1:30",
        "2024-01-01",
        "1_000",
        "0b101",
        "0o8",
        "0xg",
        "0x",
        "+",
        "-",
        ".",
        "1.2.3",
        "1e",
        "e5",
        "-.nan",
        "+-1",
        "1 ",
        "nUll",
        "~~",
        "tRue",
        "0o",
        "+0x1f",
        "٣",
        "<<",
        "=",
        "."
      })
  void text_that_only_older_readers_take_for_something_else_is_text(String text) {
    assertThat(CoreSchema.typeOf(text)).isEqualTo(Node.Type.STRING);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NULL",
    "~,NULL",
    "null,NULL",
    "Null,NULL",
    "NULL,NULL",
    "true,BOOLEAN",
    "True,BOOLEAN",
    "FALSE,BOOLEAN",
    "0,INTEGER",
    "012,INTEGER",
    "-7,INTEGER",
    "+12,INTEGER",
    "0o17,INTEGER",
    "0xFf,INTEGER",
    "1.5,FLOAT",
    "1.,FLOAT",
    ".5,FLOAT",
    "-.5e-3,FLOAT",
    "6e23,FLOAT",
    "1E+3,FLOAT",
    "-.inf,FLOAT",
    ".Inf,FLOAT",
    "+.INF,FLOAT",
    ".nan,FLOAT",
    ".NaN,FLOAT"
  })
  void plain_text_has_the_type_of_the_core_schema(String text, Node.Type type) {
    assertThat(CoreSchema.typeOf(text)).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "5,str,STRING",
    "5,int,INTEGER",
    "5,float,FLOAT",
    "x,int,STRING",
    "true,bool,BOOLEAN",
    "yes,bool,STRING",
    "'',null,NULL",
    "2024-01-01,timestamp,STRING"
  })
  void a_tag_counts_where_it_fits_the_text(String text, String tag, Node.Type type) {
    assertThat(CoreSchema.typeOf(text, "tag:yaml.org,2002:" + tag)).isEqualTo(type);
  }
}
