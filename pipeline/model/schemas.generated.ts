// Generated from schemas/ by `npm run generate`; change the schemas, not this file.
import type { FromSchema } from 'json-schema-to-ts';

// prettier-ignore
export const checksSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "checks.schema.json",
  "title": "核对",
  "x-title-en": "Checks",
  "description": "每行一次算术核对或跨文件核对。",
  "x-description-en": "One arithmetic check or check across documents a row.",
  "type": "object",
  "x-list-foreign-keys": {
    "fact_ids": "facts.fact_id"
  },
  "properties": {
    "check": {
      "title": "核对种类",
      "x-title-en": "Check",
      "description": "核对的种类，固定不变。",
      "x-description-en": "Stable code of the kind of check.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "outcome": {
      "title": "结果",
      "x-title-en": "Outcome",
      "description": "consistent 相符；inconsistent 不符。",
      "x-description-en": "consistent or inconsistent.",
      "type": "string",
      "enum": [
        "consistent",
        "inconsistent"
      ]
    },
    "subject": {
      "title": "主体",
      "x-title-en": "Subject",
      "description": "地区或单位的正式名称；空表示文中未说。",
      "x-description-en": "The region or organisation under its proper name; empty when no text says.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "unit": {
      "title": "单位",
      "x-title-en": "Unit",
      "description": "原文的计量单位或量词，不含万、亿。",
      "x-description-en": "Unit or measure word as written, without 万 or 亿.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "expected": {
      "title": "应为",
      "x-title-en": "Expected",
      "description": "由其他数算出的数值。",
      "x-description-en": "The value the other numbers give.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "found": {
      "title": "实为",
      "x-title-en": "Found",
      "description": "文中所写的数值。",
      "x-description-en": "The value the text states.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "tolerance": {
      "title": "容差",
      "x-title-en": "Tolerance",
      "description": "按各数所印位数和限定允许的差。",
      "x-description-en": "Difference allowed by the printed precision and the qualifiers of the numbers.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "explanation": {
      "title": "说明",
      "x-title-en": "Explanation",
      "description": "以一句中文说明核对，附两处原文。",
      "x-description-en": "The check in a Chinese sentence with the quotes.",
      "type": "string",
      "minLength": 1
    },
    "explanation_en": {
      "title": "英文说明",
      "x-title-en": "Explanation in English",
      "description": "以一句英文说明核对，附两处原文。",
      "x-description-en": "The check in an English sentence with the quotes.",
      "type": "string",
      "minLength": 1
    },
    "fact_ids": {
      "title": "事实标识",
      "x-title-en": "Facts",
      "description": "参与核对的各条事实，以空格分隔。",
      "x-description-en": "The facts it is about, separated by blanks.",
      "type": "string",
      "pattern": "^f[a-z2-7]{12}( f[a-z2-7]{12})*$"
    }
  },
  "required": [
    "check",
    "outcome",
    "subject",
    "unit",
    "expected",
    "found",
    "tolerance",
    "explanation",
    "explanation_en",
    "fact_ids"
  ],
  "additionalProperties": false
} as const;
export type CheckRecord = Readonly<FromSchema<typeof checksSchema>>;

// prettier-ignore
export const configSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "config.schema.json",
  "title": "配置",
  "x-title-en": "Configuration",
  "description": "govfacts.config.json：使用者自己的词，加入词表；各项均可省略。",
  "x-description-en": "govfacts.config.json: words of one's own that are added to the tables; every property may be left out.",
  "type": "object",
  "properties": {
    "$schema": {
      "title": "模式",
      "x-title-en": "Schema",
      "description": "本模式的路径，供编辑器使用。",
      "x-description-en": "Path of this schema, for editors.",
      "type": "string"
    },
    "units": {
      "title": "单位",
      "x-title-en": "Units",
      "description": "单位和量词。",
      "x-description-en": "Units and measure words.",
      "type": "array",
      "maxItems": 10000,
      "items": {
        "type": "object",
        "properties": {
          "unit": {
            "title": "单位",
            "x-title-en": "Unit",
            "description": "发布时的写法，即 unit 列的值。",
            "x-description-en": "How it is published, in the column unit.",
            "$ref": "#/$defs/word"
          },
          "forms": {
            "title": "写法",
            "x-title-en": "Forms",
            "description": "原文中的各种写法；省略则只有 unit 一种。",
            "x-description-en": "Every way in which texts write it; the unit alone when left out.",
            "$ref": "#/$defs/words"
          },
          "code": {
            "title": "单位代码",
            "x-title-en": "Unit code",
            "description": "UCUM 代码，货币用 ISO 4217；逐个计数的东西用 {item} 一类。",
            "x-description-en": "UCUM code, ISO 4217 of a currency; such as {item} of things counted one by one.",
            "type": "string",
            "pattern": "^[!-~]{1,100}$"
          },
          "dimension": {
            "title": "量纲",
            "x-title-en": "Dimension",
            "description": "量的是什么；逐个计数的东西为 count。",
            "x-description-en": "What it measures; count: things counted one by one.",
            "type": "string",
            "enum": [
              "count",
              "persons",
              "currency",
              "ratio",
              "points",
              "multiple",
              "length",
              "area",
              "volume",
              "mass",
              "energy",
              "power",
              "time",
              "age",
              "concentration",
              "temperature",
              "score",
              "computing",
              "magnitude",
              "rate"
            ]
          }
        },
        "required": [
          "unit",
          "code",
          "dimension"
        ],
        "additionalProperties": false
      }
    },
    "indicators": {
      "title": "指标",
      "x-title-en": "Indicators",
      "description": "指标目录的行。",
      "x-description-en": "Rows of the catalogue of indicators.",
      "type": "array",
      "maxItems": 10000,
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "title": "指标代码",
            "x-title-en": "Indicator code",
            "description": "稳定的代码，即 indicator_id 列的值；目录中还没有的。",
            "x-description-en": "Stable code, in the column indicator_id; none that the catalogue has.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
          },
          "domain": {
            "title": "领域",
            "x-title-en": "Domain",
            "description": "统计领域；省略则为 own。",
            "x-description-en": "Field of statistics; own when left out.",
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
          },
          "zh": {
            "title": "中文名称",
            "x-title-en": "Chinese label",
            "description": "中文名称，本身也是一种写法。",
            "x-description-en": "Its name in Chinese, a form of its own.",
            "$ref": "#/$defs/word"
          },
          "en": {
            "title": "英文名称",
            "x-title-en": "English label",
            "description": "英文名称。",
            "x-description-en": "Its name in English.",
            "type": "string",
            "minLength": 1
          },
          "forms": {
            "title": "写法",
            "x-title-en": "Forms",
            "description": "原文中的其他写法。",
            "x-description-en": "Other wordings that mean it.",
            "$ref": "#/$defs/words"
          },
          "measure": {
            "title": "存量或流量",
            "x-title-en": "Measure",
            "description": "stock：某一时点的状态；flow：一段时期内的数量。",
            "x-description-en": "stock: a state at a point in time; flow: over a span of time.",
            "type": "string",
            "enum": [
              "stock",
              "flow"
            ]
          },
          "unit": {
            "title": "单位",
            "x-title-en": "Unit",
            "description": "水平值的单位：词表或本配置中的单位，或两者之商，如 元/人。",
            "x-description-en": "Unit of its levels: one of the tables or of this file, or a quotient of such, as 元/人.",
            "$ref": "#/$defs/word"
          },
          "otherUnits": {
            "title": "其他单位",
            "x-title-en": "Other units",
            "description": "水平值的其他单位；量纲相同的不必写。",
            "x-description-en": "Other units its levels come in; units of the same dimension need not be named.",
            "$ref": "#/$defs/words"
          },
          "range": {
            "title": "合理范围",
            "x-title-en": "Range",
            "description": "水平值的最小值和最大值，以 unit 计；之外的记为 indicator-out-of-range。",
            "x-description-en": "Least and greatest plausible level, in the unit; a level outside of it gets indicator-out-of-range.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/decimal"
            },
            "minItems": 2,
            "maxItems": 2
          },
          "lowerIsBetter": {
            "title": "越低越好",
            "x-title-en": "Less is better",
            "description": "是否越低越好，如失业率。",
            "x-description-en": "Whether less is better, as of unemployment.",
            "const": true
          },
          "definition": {
            "title": "定义",
            "x-title-en": "Definition",
            "description": "量的是什么，一句话。",
            "x-description-en": "What it measures, in a sentence.",
            "type": "string",
            "minLength": 1
          },
          "source": {
            "title": "定义的出处",
            "x-title-en": "Source of the definition",
            "description": "定义所依据的统计制度或文件。",
            "x-description-en": "Statistical system or document the definition rests on.",
            "type": "string",
            "minLength": 1
          }
        },
        "required": [
          "id",
          "zh",
          "en",
          "measure",
          "unit",
          "range",
          "definition",
          "source"
        ],
        "additionalProperties": false
      }
    },
    "subjects": {
      "title": "主体",
      "x-title-en": "Subjects",
      "description": "机构、区域或活动：放在句首时，后面的数字说的是它们。",
      "x-description-en": "Organisations, areas and events: at the head of a clause they are what its numbers are about.",
      "type": "array",
      "maxItems": 10000,
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "title": "名称",
            "x-title-en": "Name",
            "description": "正式名称，即序列中 subject 列的值。",
            "x-description-en": "Its proper name, in the column subject of the series.",
            "$ref": "#/$defs/name"
          },
          "aliases": {
            "title": "别名",
            "x-title-en": "Aliases",
            "description": "在任何文本中都指它的其他名称。",
            "x-description-en": "Other names that mean it in any text.",
            "$ref": "#/$defs/names"
          },
          "local": {
            "title": "本地名称",
            "x-title-en": "Local names",
            "description": "只在本地区或其上级省市的文本中指它的名称；需写明 region。",
            "x-description-en": "Names that mean it only in texts about its region or one around it; they need region.",
            "$ref": "#/$defs/names"
          },
          "region": {
            "title": "行政区划代码",
            "x-title-en": "Region code",
            "description": "所在最小地区的 GB/T 2260 六位代码。",
            "x-description-en": "GB/T 2260 code of the smallest region that holds it, six digits.",
            "type": "string",
            "pattern": "^[0-9]{6}$"
          },
          "isArea": {
            "title": "是否为区域",
            "x-title-en": "Whether it is an area",
            "description": "是一片土地，而不是机构或活动：关于它的事实属于它的地区。",
            "x-description-en": "A piece of land rather than an organisation or event: facts about it belong to its region.",
            "const": true
          }
        },
        "required": [
          "name"
        ],
        "additionalProperties": false
      }
    },
    "ignoredNames": {
      "title": "不计的名称",
      "x-title-en": "Names to ignore",
      "description": "含数字的名称，其中的数字不是事实：798艺术区、三一八工程。",
      "x-description-en": "Names that hold numerals which are no facts: 798艺术区.",
      "$ref": "#/$defs/names"
    }
  },
  "additionalProperties": false,
  "$defs": {
    "word": {
      "type": "string",
      "pattern": "^[^\\s\\p{Cc}]{1,100}$"
    },
    "words": {
      "type": "array",
      "maxItems": 1000,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/word"
      }
    },
    "name": {
      "type": "string",
      "pattern": "^[^\\s\\p{Cc}]{2,100}$"
    },
    "names": {
      "type": "array",
      "maxItems": 10000,
      "uniqueItems": true,
      "items": {
        "$ref": "#/$defs/name"
      }
    },
    "decimal": {
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"
    }
  }
} as const;
export type ConfigRecord = Readonly<FromSchema<typeof configSchema>>;

// prettier-ignore
export const correctionsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "corrections.schema.json",
  "title": "更正",
  "x-title-en": "Corrections of a text",
  "description": "人对 raw/ 中一份文件所读出事实的更正；与文件同名，扩展名为 .corrections.json。每条写明所据的原文，原文变了即报错。",
  "x-description-en": "What a person corrected in the facts of a text of raw/; it stands beside the text under the same name with .corrections.json. Every entry quotes the text it rests on and is refused once that text has changed.",
  "type": "object",
  "properties": {
    "corrections": {
      "title": "各条更正",
      "x-title-en": "Corrections",
      "description": "各条更正，顺序不限；同一事实只许更正一次。",
      "x-description-en": "The corrections in any order; no two of them may be about the same fact or place.",
      "type": "array",
      "items": {
        "type": "object",
        "discriminator": {
          "propertyName": "action"
        },
        "oneOf": [
          {
            "title": "改正",
            "x-title-en": "Set",
            "description": "改正一条事实的若干项，其余不变；fact_id 不变。",
            "x-description-en": "Sets fields of a fact and leaves the others; its fact_id stays.",
            "type": "object",
            "properties": {
              "action": {
                "const": "set"
              },
              "fact_id": {
                "$ref": "facts.schema.json#/properties/fact_id"
              },
              "guard": {
                "$ref": "#/$defs/guard"
              },
              "set": {
                "$ref": "#/$defs/fields",
                "type": "object",
                "minProperties": 1
              },
              "reason": {
                "$ref": "#/$defs/reason"
              },
              "author": {
                "$ref": "#/$defs/author"
              },
              "date": {
                "$ref": "#/$defs/date"
              }
            },
            "required": [
              "action",
              "fact_id",
              "guard",
              "set",
              "reason",
              "author",
              "date"
            ],
            "additionalProperties": false
          },
          {
            "title": "删除",
            "x-title-en": "Drop",
            "description": "删除一条不是事实的事实；其数字另行归类。",
            "x-description-en": "Drops a fact that is none; its numerals get another class.",
            "type": "object",
            "properties": {
              "action": {
                "const": "drop"
              },
              "fact_id": {
                "$ref": "facts.schema.json#/properties/fact_id"
              },
              "guard": {
                "$ref": "#/$defs/guard"
              },
              "class": {
                "title": "类别",
                "x-title-en": "Class",
                "description": "其数字在 mentions 中的类别；不写为 other。",
                "x-description-en": "Class of its numerals in mentions; other when left out.",
                "type": "string",
                "enum": [
                  "date",
                  "list",
                  "name",
                  "ref",
                  "idiom",
                  "part",
                  "other"
                ]
              },
              "reason": {
                "$ref": "#/$defs/reason"
              },
              "author": {
                "$ref": "#/$defs/author"
              },
              "date": {
                "$ref": "#/$defs/date"
              }
            },
            "required": [
              "action",
              "fact_id",
              "guard",
              "reason",
              "author",
              "date"
            ],
            "additionalProperties": false
          },
          {
            "title": "补充",
            "x-title-en": "Add",
            "description": "补充一条漏读的事实；fact_id、章节和位置由原文得出。",
            "x-description-en": "Adds a fact that was missed; fact_id, section and place follow from the text.",
            "type": "object",
            "properties": {
              "action": {
                "const": "add"
              },
              "guard": {
                "$ref": "#/$defs/place"
              },
              "fact": {
                "$ref": "#/$defs/fields",
                "type": "object",
                "properties": {
                  "indicator": true,
                  "subject": true,
                  "kind": true,
                  "value": true,
                  "qualifier": true,
                  "unit": true,
                  "status": true,
                  "period": true
                },
                "required": [
                  "indicator",
                  "subject",
                  "kind",
                  "value",
                  "qualifier",
                  "unit",
                  "status",
                  "period"
                ]
              },
              "reason": {
                "$ref": "#/$defs/reason"
              },
              "author": {
                "$ref": "#/$defs/author"
              },
              "date": {
                "$ref": "#/$defs/date"
              }
            },
            "required": [
              "action",
              "guard",
              "fact",
              "reason",
              "author",
              "date"
            ],
            "additionalProperties": false
          }
        ]
      }
    }
  },
  "required": [
    "corrections"
  ],
  "additionalProperties": false,
  "$defs": {
    "quote": {
      "title": "原文",
      "x-title-en": "Quote",
      "description": "facts 中该事实的 quote；补充时为数量的原文，如 约6.5亿元。",
      "x-description-en": "The quote of the fact; to add one, the quantity as written, such as 约6.5亿元.",
      "type": "string",
      "pattern": "\\S"
    },
    "sentence": {
      "title": "句子",
      "x-title-en": "Sentence",
      "description": "所在的句子。",
      "x-description-en": "The sentence it stands in.",
      "type": "string",
      "pattern": "\\S"
    },
    "guard": {
      "title": "所据原文",
      "x-title-en": "Guard",
      "description": "更正所据的原文；空白不计。",
      "x-description-en": "The text a correction rests on; blanks do not count.",
      "type": "object",
      "properties": {
        "quote": {
          "$ref": "#/$defs/quote"
        },
        "sentence": {
          "$ref": "#/$defs/sentence"
        }
      },
      "required": [
        "quote"
      ],
      "additionalProperties": false
    },
    "place": {
      "title": "所在原文",
      "x-title-en": "Place",
      "description": "补充的事实在原文何处；空白不计。",
      "x-description-en": "Where in the text an added fact stands; blanks do not count.",
      "type": "object",
      "properties": {
        "quote": {
          "$ref": "#/$defs/quote"
        },
        "sentence": {
          "$ref": "#/$defs/sentence"
        },
        "occurrence": {
          "title": "第几处",
          "x-title-en": "Occurrence",
          "description": "同样的句子和原文不止一处时，取第几处，从 1 起。",
          "x-description-en": "Which one, from 1, when quote and sentence stand in the text more than once.",
          "type": "integer",
          "minimum": 1
        }
      },
      "required": [
        "quote",
        "sentence"
      ],
      "additionalProperties": false
    },
    "fields": {
      "title": "各项",
      "x-title-en": "Fields",
      "description": "事实的各项，含义与 facts 的同名列相同；null 为空。时期的首日、末日由时期得出。",
      "x-description-en": "Fields of a fact, each as the column of facts of that name; null empties it. The first and last day follow from the period.",
      "type": "object",
      "properties": {
        "indicator": {
          "$ref": "facts.schema.json#/properties/indicator",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        },
        "subject": {
          "$ref": "facts.schema.json#/properties/subject",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        },
        "region": {
          "$ref": "facts.schema.json#/properties/region"
        },
        "kind": {
          "$ref": "facts.schema.json#/properties/kind"
        },
        "value": {
          "$ref": "facts.schema.json#/properties/value"
        },
        "value_max": {
          "$ref": "facts.schema.json#/properties/value_max"
        },
        "qualifier": {
          "$ref": "facts.schema.json#/properties/qualifier"
        },
        "unit": {
          "$ref": "facts.schema.json#/properties/unit",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        },
        "unit_code": {
          "$ref": "facts.schema.json#/properties/unit_code",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        },
        "status": {
          "$ref": "facts.schema.json#/properties/status"
        },
        "period": {
          "$ref": "facts.schema.json#/properties/period"
        },
        "period_basis": {
          "title": "时期依据",
          "x-title-en": "Period basis",
          "description": "与 facts 的同名列相同；改了时期而不写此项，为 stated。",
          "x-description-en": "As the column of facts; stated when another period is given without it.",
          "type": "string",
          "enum": [
            "stated",
            "section",
            "document"
          ]
        },
        "reference": {
          "$ref": "facts.schema.json#/properties/reference",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        },
        "speaker": {
          "$ref": "facts.schema.json#/properties/speaker",
          "allOf": [
            {
              "$ref": "#/$defs/line"
            }
          ]
        }
      },
      "additionalProperties": false
    },
    "line": {
      "type": [
        "string",
        "null"
      ],
      "pattern": "^\\S(.*\\S)?$"
    },
    "reason": {
      "title": "理由",
      "x-title-en": "Reason",
      "description": "为何更正，供读者核对。",
      "x-description-en": "Why it is corrected, for whoever checks it.",
      "type": "string",
      "pattern": "\\S"
    },
    "author": {
      "title": "更正人",
      "x-title-en": "Author",
      "description": "谁更正的。",
      "x-description-en": "Who corrected it.",
      "type": "string",
      "pattern": "\\S"
    },
    "date": {
      "title": "更正日期",
      "x-title-en": "Date",
      "description": "更正的日期，如 2024-03-01。",
      "x-description-en": "The day of the correction, such as 2024-03-01.",
      "type": "string",
      "format": "date"
    }
  }
} as const;
export type CorrectionsRecord = Readonly<FromSchema<typeof correctionsSchema, { references: [typeof factsSchema] }>>;

// prettier-ignore
export const documentsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "documents.schema.json",
  "title": "文件",
  "x-title-en": "Documents",
  "description": "每行一份文件：出处、编码、校验值和读出的数量。",
  "x-description-en": "One document a row: where it is from, how it was encoded, its hash and what was read out of it.",
  "type": "object",
  "x-primary-key": [
    "document_id"
  ],
  "properties": {
    "document_id": {
      "title": "文件标识",
      "x-title-en": "Document",
      "description": "raw/ 之下的路径，不含扩展名。",
      "x-description-en": "Path under raw/ without its extension.",
      "type": "string",
      "pattern": "^[\\p{L}\\p{M}\\p{N}_.-]+(/[\\p{L}\\p{M}\\p{N}_.-]+)*$"
    },
    "title": {
      "title": "标题",
      "x-title-en": "Title",
      "description": "文件标题。",
      "x-description-en": "Title of the document.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "publisher": {
      "title": "发布单位",
      "x-title-en": "Publisher",
      "description": "发布文件的单位。",
      "x-description-en": "Who published it.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "published": {
      "title": "发布日期",
      "x-title-en": "Published",
      "description": "发布日期，精确到所知的程度：2024-01-15、2024-01 或 2024。",
      "x-description-en": "Date of publication, as exact as known: 2024-01-15, 2024-01 or 2024.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
    },
    "region": {
      "title": "行政区划代码",
      "x-title-en": "Region code",
      "description": "文件所说地区的 GB/T 2260 六位代码，以 2023 年的代码表为准；已撤销或更名的地区用其当时的代码。",
      "x-description-en": "GB/T 2260 code of the region the document speaks of, six digits, as of 2023; a region that is no more keeps the code it had.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{6}$"
    },
    "genre": {
      "title": "体裁",
      "x-title-en": "Genre",
      "description": "文件的体裁。",
      "x-description-en": "Genre of the document.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "url": {
      "title": "网址",
      "x-title-en": "URL",
      "description": "文件的来源网址。",
      "x-description-en": "Where the document was taken from.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "licence": {
      "title": "许可",
      "x-title-en": "Licence",
      "description": "原文的许可。",
      "x-description-en": "Licence of the source text.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "encoding": {
      "title": "编码",
      "x-title-en": "Encoding",
      "description": "原文件的字符编码；不是文本的文件为 binary。",
      "x-description-en": "Character encoding of the file; binary where it is no text.",
      "type": "string",
      "minLength": 1
    },
    "sha256": {
      "title": "校验值",
      "x-title-en": "SHA-256",
      "description": "原文件字节的 SHA-256，64 位十六进制。",
      "x-description-en": "SHA-256 of the bytes of the file, 64 hexadecimal digits.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "characters": {
      "title": "字符数",
      "x-title-en": "Characters",
      "description": "解码后原文的 Unicode 码位数。",
      "x-description-en": "Unicode code points of the decoded text.",
      "type": "integer",
      "minimum": 0
    },
    "numerals": {
      "title": "数字数",
      "x-title-en": "Numerals",
      "description": "原文中的数字个数，即 mentions 的行数。",
      "x-description-en": "Numerals of the text: its rows in mentions.",
      "type": "integer",
      "minimum": 0
    },
    "facts": {
      "title": "事实数",
      "x-title-en": "Facts",
      "description": "读出的事实条数。",
      "x-description-en": "Facts read out of it.",
      "type": "integer",
      "minimum": 0
    },
    "issues": {
      "title": "问题数",
      "x-title-en": "Issues",
      "description": "发现的问题个数。",
      "x-description-en": "Problems found in it.",
      "type": "integer",
      "minimum": 0
    },
    "metadata_basis": {
      "title": "信息依据",
      "x-title-en": "Metadata basis",
      "description": "stated：以上信息均由来源文件写明；inferred: 之后列出由原文推断的各项。",
      "x-description-en": "stated: the sidecar file states all that is given above; inferred: followed by the fields that were inferred from the text.",
      "type": "string",
      "pattern": "^(stated|inferred: [a-z_]+(, [a-z_]+)*)$"
    },
    "text_sha256": {
      "title": "派生文本校验值",
      "x-title-en": "SHA-256 of the derived text",
      "description": "由 HTML、DOCX、PDF 派生的文本 texts/<文件标识>.txt 的 SHA-256；原文件本身就是文本时为空。",
      "x-description-en": "SHA-256 of texts/<document_id>.txt, the text derived from HTML, DOCX or PDF; empty where the file itself is the text.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9a-f]{64}$"
    }
  },
  "required": [
    "document_id",
    "title",
    "publisher",
    "published",
    "region",
    "genre",
    "url",
    "licence",
    "encoding",
    "sha256",
    "characters",
    "numerals",
    "facts",
    "issues",
    "metadata_basis",
    "text_sha256"
  ],
  "additionalProperties": false
} as const;
export type DocumentRecord = Readonly<FromSchema<typeof documentsSchema>>;

// prettier-ignore
export const factsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "facts.schema.json",
  "title": "数字事实",
  "x-title-en": "Numeric facts",
  "description": "每行一条事实：某主体的某指标在某时期的数值，单独成行也读得懂。",
  "x-description-en": "One fact a row: the value of an indicator for a subject and a period, readable on its own.",
  "type": "object",
  "x-primary-key": [
    "fact_id"
  ],
  "x-foreign-keys": {
    "document_id": "documents.document_id"
  },
  "properties": {
    "fact_id": {
      "title": "事实标识",
      "x-title-en": "Fact",
      "description": "本条事实的标识；改动原文其他地方时不变。",
      "x-description-en": "Identifier of the fact; it survives edits elsewhere in the text.",
      "type": "string",
      "pattern": "^f[a-z2-7]{12}$"
    },
    "document_id": {
      "title": "文件标识",
      "x-title-en": "Document",
      "description": "raw/ 之下的路径，不含扩展名。",
      "x-description-en": "Path under raw/ without its extension.",
      "type": "string",
      "pattern": "^[\\p{L}\\p{M}\\p{N}_.-]+(/[\\p{L}\\p{M}\\p{N}_.-]+)*$"
    },
    "indicator": {
      "title": "指标",
      "x-title-en": "Indicator",
      "description": "度量的对象，尽量用原文词语的自足名词短语。增速、占比、位次不写入指标名。空表示读不出。",
      "x-description-en": "What is measured: a self-contained noun phrase, in the words of the source where possible. Never “growth rate” or “share”: that is the kind. Empty when it cannot be told.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "indicator_id": {
      "title": "指标代码",
      "x-title-en": "Indicator code",
      "description": "指标目录中的代码；不在目录中则为空。",
      "x-description-en": "Code of the indicator in the catalogue; empty when it is in none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "subject": {
      "title": "主体",
      "x-title-en": "Subject",
      "description": "事实所说的地区、单位或活动。",
      "x-description-en": "The region, organisation or event the fact is about.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "region": {
      "title": "行政区划代码",
      "x-title-en": "Region code",
      "description": "主体所在地区的 GB/T 2260 六位代码，以 2023 年的代码表为准；已撤销或更名的地区用其当时的代码。单位和活动用文件所在地区的代码；主体跨省或没有代码时为空。与其他数据连接时用同一年的代码表。",
      "x-description-en": "GB/T 2260 code of the region of the subject, six digits, as of 2023; a region that is no more keeps the code it had. An organisation or event has the region of its document; empty where the subject lies in several provinces or has no code. To join other data, use their codes of 2023.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{6}$"
    },
    "kind": {
      "title": "类型",
      "x-title-en": "Kind",
      "description": "level 水平值；growth 变化百分比；change 变化量；share 占比；multiple 倍数；rank 位次。",
      "x-description-en": "level: a stock, flow or rate; growth: a change in percent; change: an absolute change; share: part of a named whole; multiple: times a base; rank: place in a group.",
      "type": "string",
      "enum": [
        "level",
        "growth",
        "change",
        "share",
        "multiple",
        "rank"
      ]
    },
    "value": {
      "title": "数值",
      "x-title-en": "Value",
      "description": "精确十进制数，万、亿已乘入，单位不换算；几分之几、成、半化为百分数；减少为负。",
      "x-description-en": "Exact decimal with the magnitude words 万 and 亿 applied and no conversion of units; fractions, 成 and 半 as percent; decreases are negative.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "value_max": {
      "title": "数值上限",
      "x-title-en": "Upper value",
      "description": "区间的上限；不是区间则为空。",
      "x-description-en": "Upper end of a range; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "qualifier": {
      "title": "限定",
      "x-title-en": "Qualifier",
      "description": "eq 等于；approx 约、近、左右；gt 超、余、多；ge 以上、不低于；lt 不足、低于；le 以内、不超过；range 区间。",
      "x-description-en": "eq: exactly; approx: about; gt: more than; ge: at least; lt: less than; le: at most; range: from value to value_max.",
      "type": "string",
      "enum": [
        "eq",
        "approx",
        "gt",
        "ge",
        "lt",
        "le",
        "range"
      ]
    },
    "unit": {
      "title": "单位",
      "x-title-en": "Unit",
      "description": "原文的计量单位或量词，不含万、亿。",
      "x-description-en": "Unit or measure word as written, without 万 or 亿.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "unit_code": {
      "title": "单位代码",
      "x-title-en": "Unit code",
      "description": "单位的 UCUM 代码；没有则为空。",
      "x-description-en": "UCUM code of the unit; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "status": {
      "title": "状态",
      "x-title-en": "Status",
      "description": "actual 已发生；target 目标、计划、预期；provision 政策规定的数额或门槛。",
      "x-description-en": "actual: it happened or is so; target: planned, expected or promised; provision: an amount or threshold a policy lays down.",
      "type": "string",
      "enum": [
        "actual",
        "target",
        "provision"
      ]
    },
    "period": {
      "title": "时期",
      "x-title-en": "Period",
      "description": "2024、2024-H1、2024-Q1、2024-05、2022-12-31（截至），或以 / 连接的起止：2021/2025。空表示读不出。",
      "x-description-en": "2024, 2024-H1, 2024-Q1, 2024-05, 2022-12-31 (as of), or a span such as 2021/2025. Empty when it cannot be told.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?(/[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?)?$"
    },
    "period_start": {
      "title": "时期首日",
      "x-title-en": "First day",
      "description": "时期的第一天。",
      "x-description-en": "First day of the period.",
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "period_end": {
      "title": "时期末日",
      "x-title-en": "Last day",
      "description": "时期的最后一天。",
      "x-description-en": "Last day of the period.",
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "period_basis": {
      "title": "时期依据",
      "x-title-en": "Period basis",
      "description": "stated 本句写明；section 取自上文或标题；document 取自文件本身。",
      "x-description-en": "stated: in the sentence itself; section: from the text or headings above; document: from the document as a whole.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "stated",
        "section",
        "document",
        null
      ]
    },
    "reference": {
      "title": "参照",
      "x-title-en": "Reference",
      "description": "比较的基准或所占的整体，如 同比、占全市。",
      "x-description-en": "The base of a comparison or the whole of a share, such as 同比 or 占全市.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "quote": {
      "title": "原文",
      "x-title-en": "Quote",
      "description": "原文中从起点到终点的文字；CSV 中换行写作空格。",
      "x-description-en": "The source text from start to end; in CSV a line break is written as a blank.",
      "type": "string",
      "minLength": 1
    },
    "sentence": {
      "title": "句子",
      "x-title-en": "Sentence",
      "description": "所在的句子，不含换行。",
      "x-description-en": "The sentence it stands in, without line breaks.",
      "type": "string",
      "minLength": 1
    },
    "section": {
      "title": "章节",
      "x-title-en": "Section",
      "description": "所在的各级标题，由外到内。",
      "x-description-en": "The headings above, outermost first.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "speaker": {
      "title": "发言人",
      "x-title-en": "Speaker",
      "description": "发布会、访谈中说这句话的人。",
      "x-description-en": "Who says it, in press conferences and interviews.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "start": {
      "title": "起点",
      "x-title-en": "Start",
      "description": "在解码后原文中的起点，按 Unicode 码位计，从 0 起。",
      "x-description-en": "Where it starts in the decoded text, in Unicode code points from 0.",
      "type": "integer",
      "minimum": 0
    },
    "end": {
      "title": "终点",
      "x-title-en": "End",
      "description": "终点，不含在内，单位同起点。",
      "x-description-en": "Where it ends, not included, in the same unit as start.",
      "type": "integer",
      "minimum": 1
    },
    "line": {
      "title": "行号",
      "x-title-en": "Line",
      "description": "起点所在的行，从 1 起。",
      "x-description-en": "Line of the source in which it starts, from 1.",
      "type": "integer",
      "minimum": 1
    },
    "rule": {
      "title": "规则",
      "x-title-en": "Rule",
      "description": "得出本条事实的规则。",
      "x-description-en": "The rule that made the fact.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    }
  },
  "required": [
    "fact_id",
    "document_id",
    "indicator",
    "indicator_id",
    "subject",
    "region",
    "kind",
    "value",
    "value_max",
    "qualifier",
    "unit",
    "unit_code",
    "status",
    "period",
    "period_start",
    "period_end",
    "period_basis",
    "reference",
    "quote",
    "sentence",
    "section",
    "speaker",
    "start",
    "end",
    "line",
    "rule"
  ],
  "additionalProperties": false
} as const;
export type FactRecord = Readonly<FromSchema<typeof factsSchema>>;

// prettier-ignore
export const indicatorsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "indicators.schema.json",
  "title": "指标目录",
  "x-title-en": "Indicators",
  "description": "每行一个目录中的指标，不论有无事实。",
  "x-description-en": "One indicator of the catalogue a row, with or without facts.",
  "type": "object",
  "x-primary-key": [
    "indicator_id"
  ],
  "properties": {
    "indicator_id": {
      "title": "指标代码",
      "x-title-en": "Indicator code",
      "description": "固定不变的代码。",
      "x-description-en": "Stable code.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "label_zh": {
      "title": "中文名称",
      "x-title-en": "Chinese label",
      "description": "统计上的规范名称。",
      "x-description-en": "Its name in Chinese statistics.",
      "type": "string",
      "minLength": 1
    },
    "label_en": {
      "title": "英文名称",
      "x-title-en": "English label",
      "description": "英文名称。",
      "x-description-en": "Its name in English.",
      "type": "string",
      "minLength": 1
    },
    "domain": {
      "title": "领域",
      "x-title-en": "Domain",
      "description": "所属领域。",
      "x-description-en": "Field of statistics it belongs to.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "measure": {
      "title": "计量方式",
      "x-title-en": "Measure",
      "description": "stock 时点数；flow 时期数。",
      "x-description-en": "stock: a state at a point in time; flow: over a span of time.",
      "type": "string",
      "enum": [
        "stock",
        "flow"
      ]
    },
    "unit": {
      "title": "单位",
      "x-title-en": "Unit",
      "description": "水平值的单位；空表示无单位。",
      "x-description-en": "Unit of its levels; empty when it has none.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "minimum": {
      "title": "合理下限",
      "x-title-en": "Minimum",
      "description": "水平值合理范围的下限，按上列单位。",
      "x-description-en": "Lower end of the plausible range of its levels, in that unit.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "maximum": {
      "title": "合理上限",
      "x-title-en": "Maximum",
      "description": "水平值合理范围的上限。",
      "x-description-en": "Upper end of that range.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "definition": {
      "title": "定义",
      "x-title-en": "Definition",
      "description": "指标的含义。",
      "x-description-en": "What it measures, in Chinese.",
      "type": "string",
      "minLength": 1
    },
    "source": {
      "title": "定义出处",
      "x-title-en": "Source of the definition",
      "description": "定义所据的制度或文件。",
      "x-description-en": "Statistical system or document the definition rests on.",
      "type": "string",
      "minLength": 1
    },
    "forms": {
      "title": "写法",
      "x-title-en": "Forms",
      "description": "文中认作该指标的写法，以 | 分隔；只对某些主体或类型有效的写法后附其范围。",
      "x-description-en": "Wordings of texts that mean it, separated by |; one that holds for some subjects or kinds alone is followed by them in brackets.",
      "type": "string",
      "minLength": 1
    },
    "facts": {
      "title": "事实条数",
      "x-title-en": "Facts",
      "description": "本数据集中该指标的事实条数。",
      "x-description-en": "Number of facts of this dataset with the indicator.",
      "type": "integer",
      "minimum": 0
    }
  },
  "required": [
    "indicator_id",
    "label_zh",
    "label_en",
    "domain",
    "measure",
    "unit",
    "minimum",
    "maximum",
    "definition",
    "source",
    "forms",
    "facts"
  ],
  "additionalProperties": false
} as const;
export type IndicatorRecord = Readonly<FromSchema<typeof indicatorsSchema>>;

// prettier-ignore
export const issuesSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "issues.schema.json",
  "title": "问题",
  "x-title-en": "Issues",
  "description": "每行一个在文件中发现的问题；读不了的文件也列在这里。",
  "x-description-en": "One problem found in a document a row; a document that could not be read stands here too.",
  "type": "object",
  "properties": {
    "document_id": {
      "title": "文件标识",
      "x-title-en": "Document",
      "description": "raw/ 之下的路径，不含扩展名。",
      "x-description-en": "Path under raw/ without its extension.",
      "type": "string",
      "pattern": "^[\\p{L}\\p{M}\\p{N}_.-]+(/[\\p{L}\\p{M}\\p{N}_.-]+)*$"
    },
    "severity": {
      "title": "程度",
      "x-title-en": "Severity",
      "description": "error 错误；warning 警告；info 提示。",
      "x-description-en": "error, warning or info.",
      "type": "string",
      "enum": [
        "error",
        "warning",
        "info"
      ]
    },
    "code": {
      "title": "代码",
      "x-title-en": "Code",
      "description": "问题的种类，固定不变。",
      "x-description-en": "Stable code of the kind of problem.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "message": {
      "title": "说明",
      "x-title-en": "Message",
      "description": "遇到什么，应是什么，如何补救。",
      "x-description-en": "What was met, what was expected, and the remedy where there is one.",
      "type": "string",
      "minLength": 1
    },
    "start": {
      "title": "起点",
      "x-title-en": "Start",
      "description": "在解码后原文中的起点，按 Unicode 码位计，从 0 起。空表示指整份文件。",
      "x-description-en": "Where it starts in the decoded text, in Unicode code points from 0. Empty when the whole document is meant.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 0
    },
    "end": {
      "title": "终点",
      "x-title-en": "End",
      "description": "终点，不含在内，单位同起点。",
      "x-description-en": "Where it ends, not included, in the same unit as start.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 0
    }
  },
  "required": [
    "document_id",
    "severity",
    "code",
    "message",
    "start",
    "end"
  ],
  "additionalProperties": false
} as const;
export type IssueRecord = Readonly<FromSchema<typeof issuesSchema>>;

// prettier-ignore
export const mentionsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "mentions.schema.json",
  "title": "数字出现",
  "x-title-en": "Mentions of numerals",
  "description": "每行一个数字：原文中每个数字要么属于一条事实，要么写明为何不是。",
  "x-description-en": "One numeral a row: every numeral of every text, as part of a fact or with the reason why it is none.",
  "type": "object",
  "x-primary-key": [
    "document_id",
    "start",
    "end"
  ],
  "x-foreign-keys": {
    "document_id": "documents.document_id",
    "fact_id": "facts.fact_id"
  },
  "properties": {
    "document_id": {
      "title": "文件标识",
      "x-title-en": "Document",
      "description": "raw/ 之下的路径，不含扩展名。",
      "x-description-en": "Path under raw/ without its extension.",
      "type": "string",
      "pattern": "^[\\p{L}\\p{M}\\p{N}_.-]+(/[\\p{L}\\p{M}\\p{N}_.-]+)*$"
    },
    "start": {
      "title": "起点",
      "x-title-en": "Start",
      "description": "在解码后原文中的起点，按 Unicode 码位计，从 0 起。",
      "x-description-en": "Where it starts in the decoded text, in Unicode code points from 0.",
      "type": "integer",
      "minimum": 0
    },
    "end": {
      "title": "终点",
      "x-title-en": "End",
      "description": "终点，不含在内，单位同起点。",
      "x-description-en": "Where it ends, not included, in the same unit as start.",
      "type": "integer",
      "minimum": 1
    },
    "text": {
      "title": "数字",
      "x-title-en": "Numeral",
      "description": "原文中的数字。",
      "x-description-en": "The numeral as written.",
      "type": "string",
      "minLength": 1
    },
    "class": {
      "title": "类别",
      "x-title-en": "Class",
      "description": "fact 事实；date 日期；list 序号；name 名称的一部分；ref 文号、页码等；idiom 词语的一部分；part 属于另一数字所记的数量；other 其他。",
      "x-description-en": "fact; date; list: a running number; name: part of a name; ref: document number, page and the like; idiom: part of a word; part: belongs to a quantity another numeral carries; other.",
      "type": "string",
      "enum": [
        "fact",
        "date",
        "list",
        "name",
        "ref",
        "idiom",
        "part",
        "other"
      ]
    },
    "fact_id": {
      "title": "事实标识",
      "x-title-en": "Fact",
      "description": "所属的事实；不属于任何事实则为空。",
      "x-description-en": "The fact it belongs to; empty when it belongs to none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^f[a-z2-7]{12}$"
    },
    "reason": {
      "title": "理由",
      "x-title-en": "Reason",
      "description": "为何不是事实。",
      "x-description-en": "Why it is no fact.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    }
  },
  "required": [
    "document_id",
    "start",
    "end",
    "text",
    "class",
    "fact_id",
    "reason"
  ],
  "additionalProperties": false
} as const;
export type MentionRecord = Readonly<FromSchema<typeof mentionsSchema>>;

// prettier-ignore
export const seriesSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "series.schema.json",
  "title": "序列",
  "x-title-en": "Series",
  "description": "每行一个观测：某指标某主体某时期的一个数值；各文件中同一观测的重复陈述合为一行。",
  "x-description-en": "One observation a row: a value of an indicator for a subject and a period; repeated statements of it in all documents are one row.",
  "type": "object",
  "x-foreign-keys": {
    "indicator_id": "indicators.indicator_id"
  },
  "x-list-foreign-keys": {
    "sources": "documents.document_id",
    "fact_ids": "facts.fact_id"
  },
  "properties": {
    "series_id": {
      "title": "序列标识",
      "x-title-en": "Series",
      "description": "同一序列的各行相同；序列由指标、主体、类型、参照、单位确定，词语不改则标识不变。",
      "x-description-en": "The same in every row of a series; a series is told by indicator, subject, kind, reference and unit, and keeps its identifier while those words stay.",
      "type": "string",
      "pattern": "^s[a-z2-7]{12}$"
    },
    "indicator_id": {
      "title": "指标代码",
      "x-title-en": "Indicator code",
      "description": "指标目录中的代码；不在目录中则为空。",
      "x-description-en": "Code of the indicator in the catalogue; empty when it is in none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "indicator": {
      "title": "指标",
      "x-title-en": "Indicator",
      "description": "目录中的中文名称；目录之外为归一后的原文词语。",
      "x-description-en": "Chinese label of the catalogue; outside of it the wording of the texts in its normal form.",
      "type": "string",
      "minLength": 1
    },
    "subject": {
      "title": "主体",
      "x-title-en": "Subject",
      "description": "地区或单位的正式名称；空表示文中未说。",
      "x-description-en": "The region or organisation under its proper name; empty when no text says.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "region": {
      "title": "行政区划代码",
      "x-title-en": "Region code",
      "description": "主体所在地区的 GB/T 2260 六位代码，以 2023 年的代码表为准；已撤销或更名的地区用其当时的代码。单位和活动用文件所在地区的代码；主体跨省或没有代码时为空。与其他数据连接时用同一年的代码表。",
      "x-description-en": "GB/T 2260 code of the region of the subject, six digits, as of 2023; a region that is no more keeps the code it had. An organisation or event has the region of its document; empty where the subject lies in several provinces or has no code. To join other data, use their codes of 2023.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{6}$"
    },
    "kind": {
      "title": "类型",
      "x-title-en": "Kind",
      "description": "level 水平值；growth 变化百分比；change 变化量；share 占比；multiple 倍数；rank 位次。",
      "x-description-en": "level: a stock, flow or rate; growth: a change in percent; change: an absolute change; share: part of a named whole; multiple: times a base; rank: place in a group.",
      "type": "string",
      "enum": [
        "level",
        "growth",
        "change",
        "share",
        "multiple",
        "rank"
      ]
    },
    "reference": {
      "title": "参照",
      "x-title-en": "Reference",
      "description": "增速、占比、位次等所参照的对象；空表示无。",
      "x-description-en": "What a growth, share or rank is relative to; empty when nothing.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "unit": {
      "title": "单位",
      "x-title-en": "Unit",
      "description": "原文的计量单位或量词，不含万、亿。",
      "x-description-en": "Unit or measure word as written, without 万 or 亿.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "period": {
      "title": "时期",
      "x-title-en": "Period",
      "description": "写法同事实表；时点数归入所在年份。",
      "x-description-en": "Written as in the facts; states at a point in time stand under their year.",
      "type": "string",
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?(/[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?)?$"
    },
    "period_start": {
      "title": "时期首日",
      "x-title-en": "First day",
      "description": "时期的第一天。",
      "x-description-en": "First day of the period.",
      "type": "string",
      "format": "date"
    },
    "period_end": {
      "title": "时期末日",
      "x-title-en": "Last day",
      "description": "时期的最后一天。",
      "x-description-en": "Last day of the period.",
      "type": "string",
      "format": "date"
    },
    "value": {
      "title": "数值",
      "x-title-en": "Value",
      "description": "精确十进制数，万、亿已乘入，单位不换算；几分之几、成、半化为百分数；减少为负。",
      "x-description-en": "Exact decimal with the magnitude words 万 and 亿 applied and no conversion of units; fractions, 成 and 半 as percent; decreases are negative.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "value_max": {
      "title": "数值上限",
      "x-title-en": "Upper value",
      "description": "区间的上限；不是区间则为空。",
      "x-description-en": "Upper end of a range; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "qualifier": {
      "title": "限定",
      "x-title-en": "Qualifier",
      "description": "eq 等于；approx 约、近、左右；gt 超、余、多；ge 以上、不低于；lt 不足、低于；le 以内、不超过；range 区间。",
      "x-description-en": "eq: exactly; approx: about; gt: more than; ge: at least; lt: less than; le: at most; range: from value to value_max.",
      "type": "string",
      "enum": [
        "eq",
        "approx",
        "gt",
        "ge",
        "lt",
        "le",
        "range"
      ]
    },
    "status": {
      "title": "状态",
      "x-title-en": "Status",
      "description": "actual 已发生；target 目标、计划、预期；provision 政策规定的数额或门槛。",
      "x-description-en": "actual: it happened or is so; target: planned, expected or promised; provision: an amount or threshold a policy lays down.",
      "type": "string",
      "enum": [
        "actual",
        "target",
        "provision"
      ]
    },
    "revision": {
      "title": "版次",
      "x-title-en": "Revision",
      "description": "空表示只有一种说法；不同文件说法不一时，按发布先后编为 1、2……",
      "x-description-en": "Empty while all documents agree; where they do not, 1, 2, … in the order of publication.",
      "type": [
        "integer",
        "null"
      ],
      "minimum": 1
    },
    "sources": {
      "title": "来源文件",
      "x-title-en": "Sources",
      "description": "陈述该观测的文件标识，以空格分隔。",
      "x-description-en": "Identifiers of the documents that state it, separated by blanks.",
      "type": "string",
      "minLength": 1
    },
    "fact_ids": {
      "title": "事实标识",
      "x-title-en": "Facts",
      "description": "陈述该观测的各条事实，以空格分隔。",
      "x-description-en": "The facts that state it, separated by blanks.",
      "type": "string",
      "pattern": "^f[a-z2-7]{12}( f[a-z2-7]{12})*$"
    }
  },
  "required": [
    "series_id",
    "indicator_id",
    "indicator",
    "subject",
    "region",
    "kind",
    "reference",
    "unit",
    "period",
    "period_start",
    "period_end",
    "value",
    "value_max",
    "qualifier",
    "status",
    "revision",
    "sources",
    "fact_ids"
  ],
  "additionalProperties": false
} as const;
export type SeriesRecord = Readonly<FromSchema<typeof seriesSchema>>;

// prettier-ignore
export const sourceSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "source.schema.json",
  "title": "来源说明",
  "x-title-en": "Source of a text",
  "description": "raw/ 中一份文件的出处；与文件同名，扩展名为 .source.json。各项均可省略，省略的由原文推断。",
  "x-description-en": "Where a text of raw/ is from; it stands beside the text under the same name with .source.json. Every property may be left out and is then inferred from the text.",
  "type": "object",
  "properties": {
    "title": {
      "title": "标题",
      "x-title-en": "Title",
      "description": "文件标题。",
      "x-description-en": "Title of the document.",
      "type": "string",
      "minLength": 1
    },
    "publisher": {
      "title": "发布单位",
      "x-title-en": "Publisher",
      "description": "发布文件的单位或媒体。",
      "x-description-en": "Office or medium that published it.",
      "type": "string",
      "minLength": 1
    },
    "published": {
      "title": "发布日期",
      "x-title-en": "Published",
      "description": "发布日期，精确到所知的程度：2024-01-15、2024-01 或 2024。",
      "x-description-en": "Date of publication, as exact as known: 2024-01-15, 2024-01 or 2024.",
      "type": "string",
      "pattern": "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
    },
    "region": {
      "title": "行政区划代码",
      "x-title-en": "Region code",
      "description": "文件所说地区的 GB/T 2260 六位代码（2023 年，或已撤销地区当时的代码）；100000 为全国。",
      "x-description-en": "GB/T 2260 code of the region the text speaks of, six digits, of 2023 or of a region that is no more; 100000 for the whole country.",
      "type": "string",
      "pattern": "^[0-9]{6}$"
    },
    "subject": {
      "title": "主体",
      "x-title-en": "Subject",
      "description": "原文未另行写明时，数字所说的主体：西城区、西城园。",
      "x-description-en": "Who or what the facts are about unless the text says otherwise: 西城区, 西城园.",
      "type": "string",
      "minLength": 1
    },
    "url": {
      "title": "网址",
      "x-title-en": "URL",
      "description": "文件的来源网址。",
      "x-description-en": "Where the text was taken from.",
      "type": "string",
      "format": "uri"
    },
    "licence": {
      "title": "许可",
      "x-title-en": "Licence",
      "description": "原文的许可或法律地位。",
      "x-description-en": "Licence or legal standing of the text.",
      "type": "string",
      "minLength": 1
    },
    "genre": {
      "title": "体裁",
      "x-title-en": "Genre",
      "description": "文件的体裁：report 报告，plan 计划或规划，statistics 统计公报，policy 政策文件，resolution 决议，press-conference 新闻发布会，speech 讲话，news 新闻，newspaper-page 报纸版面，article 文章，other 其他。",
      "x-description-en": "Genre of the text.",
      "type": "string",
      "enum": [
        "report",
        "plan",
        "statistics",
        "policy",
        "resolution",
        "press-conference",
        "speech",
        "news",
        "newspaper-page",
        "article",
        "other"
      ]
    },
    "defaultPeriod": {
      "title": "默认时期",
      "x-title-en": "Default period",
      "description": "原文没有写明时期的数字所属的时期：2024、2024-H1、2024-Q1、2024-05、2022-12-31（截至），或以 / 连接的起止。",
      "x-description-en": "Period of facts that state none: 2024, 2024-H1, 2024-Q1, 2024-05, 2022-12-31 (as of), or a span such as 2021/2025.",
      "type": "string",
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?(/[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?)?$"
    },
    "note": {
      "title": "备注",
      "x-title-en": "Note",
      "description": "给读者的说明。",
      "x-description-en": "A remark for readers.",
      "type": "string",
      "minLength": 1
    },
    "sha256": {
      "title": "校验值",
      "x-title-en": "SHA-256",
      "description": "原文件字节的 SHA-256；不符即报错，防止原文被改动。",
      "x-description-en": "SHA-256 of the bytes of the text; a text that differs is refused.",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
    },
    "encoding": {
      "title": "编码",
      "x-title-en": "Encoding",
      "description": "原文件的字符编码，自动识别有误时写明。",
      "x-description-en": "Character encoding of the text, for texts whose encoding is not recognised.",
      "type": "string",
      "enum": [
        "utf-8",
        "gb18030",
        "gbk",
        "gb2312",
        "big5",
        "utf-16le",
        "utf-16be"
      ]
    },
    "fetched": {
      "title": "下载时间",
      "x-title-en": "Fetched",
      "description": "原文由 npm run fetch-raw 下载的时间（UTC）；内容未变的下载不改动它。",
      "x-description-en": "When npm run fetch-raw downloaded the text (UTC); a download of the same text leaves it as it is.",
      "type": "string",
      "format": "date-time"
    },
    "fetchedFrom": {
      "title": "下载网址",
      "x-title-en": "Fetched from",
      "description": "经过重定向后实际给出原文的网址。",
      "x-description-en": "The URL that gave the text, at the end of all redirects.",
      "type": "string",
      "minLength": 1
    },
    "contentType": {
      "title": "内容类型",
      "x-title-en": "Content type",
      "description": "下载时服务器给出的 Content-Type。",
      "x-description-en": "Content-Type that the server sent with it.",
      "type": "string",
      "minLength": 1
    },
    "etag": {
      "title": "实体标签",
      "x-title-en": "ETag",
      "description": "下载时服务器给出的 ETag，再次下载时送回。",
      "x-description-en": "ETag that the server sent with it; it is sent back at the next download.",
      "type": "string",
      "minLength": 1
    },
    "lastModified": {
      "title": "修改时间",
      "x-title-en": "Last modified",
      "description": "下载时服务器给出的 Last-Modified，再次下载时送回。",
      "x-description-en": "Last-Modified that the server sent with it; it is sent back at the next download.",
      "type": "string",
      "minLength": 1
    }
  },
  "additionalProperties": false
} as const;
export type SourceRecord = Readonly<FromSchema<typeof sourceSchema>>;

// prettier-ignore
export const targetsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "targets.schema.json",
  "title": "目标对照",
  "x-title-en": "Targets",
  "description": "每行一个目标，附上回答它的实际数。",
  "x-description-en": "One target a row with the outcome that answers it.",
  "type": "object",
  "x-foreign-keys": {
    "indicator_id": "indicators.indicator_id"
  },
  "x-list-foreign-keys": {
    "target_fact_ids": "facts.fact_id",
    "actual_fact_ids": "facts.fact_id"
  },
  "properties": {
    "series_id": {
      "title": "序列标识",
      "x-title-en": "Series",
      "description": "所属序列，与序列表相同。",
      "x-description-en": "The series it belongs to, as in the table series.",
      "type": "string",
      "pattern": "^s[a-z2-7]{12}$"
    },
    "indicator_id": {
      "title": "指标代码",
      "x-title-en": "Indicator code",
      "description": "指标目录中的代码；不在目录中则为空。",
      "x-description-en": "Code of the indicator in the catalogue; empty when it is in none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "indicator": {
      "title": "指标",
      "x-title-en": "Indicator",
      "description": "目录中的中文名称；目录之外为归一后的原文词语。",
      "x-description-en": "Chinese label of the catalogue; outside of it the wording of the texts in its normal form.",
      "type": "string",
      "minLength": 1
    },
    "subject": {
      "title": "主体",
      "x-title-en": "Subject",
      "description": "地区或单位的正式名称；空表示文中未说。",
      "x-description-en": "The region or organisation under its proper name; empty when no text says.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "region": {
      "title": "行政区划代码",
      "x-title-en": "Region code",
      "description": "主体所在地区的 GB/T 2260 六位代码，以 2023 年的代码表为准；已撤销或更名的地区用其当时的代码。单位和活动用文件所在地区的代码；主体跨省或没有代码时为空。与其他数据连接时用同一年的代码表。",
      "x-description-en": "GB/T 2260 code of the region of the subject, six digits, as of 2023; a region that is no more keeps the code it had. An organisation or event has the region of its document; empty where the subject lies in several provinces or has no code. To join other data, use their codes of 2023.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{6}$"
    },
    "kind": {
      "title": "类型",
      "x-title-en": "Kind",
      "description": "level 水平值；growth 变化百分比；change 变化量；share 占比；multiple 倍数；rank 位次。",
      "x-description-en": "level: a stock, flow or rate; growth: a change in percent; change: an absolute change; share: part of a named whole; multiple: times a base; rank: place in a group.",
      "type": "string",
      "enum": [
        "level",
        "growth",
        "change",
        "share",
        "multiple",
        "rank"
      ]
    },
    "reference": {
      "title": "参照",
      "x-title-en": "Reference",
      "description": "同序列表。",
      "x-description-en": "As in the table series.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "unit": {
      "title": "单位",
      "x-title-en": "Unit",
      "description": "原文的计量单位或量词，不含万、亿。",
      "x-description-en": "Unit or measure word as written, without 万 or 亿.",
      "type": [
        "string",
        "null"
      ],
      "minLength": 1
    },
    "period": {
      "title": "目标时期",
      "x-title-en": "Period",
      "description": "目标所指的时期。",
      "x-description-en": "The period the target is set for.",
      "type": "string",
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?(/[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?)?$"
    },
    "target_qualifier": {
      "title": "限定",
      "x-title-en": "Qualifier",
      "description": "eq 等于；approx 约、近、左右；gt 超、余、多；ge 以上、不低于；lt 不足、低于；le 以内、不超过；range 区间。",
      "x-description-en": "eq: exactly; approx: about; gt: more than; ge: at least; lt: less than; le: at most; range: from value to value_max.",
      "type": "string",
      "enum": [
        "eq",
        "approx",
        "gt",
        "ge",
        "lt",
        "le",
        "range"
      ]
    },
    "target_value": {
      "title": "数值",
      "x-title-en": "Value",
      "description": "精确十进制数，万、亿已乘入，单位不换算；几分之几、成、半化为百分数；减少为负。",
      "x-description-en": "Exact decimal with the magnitude words 万 and 亿 applied and no conversion of units; fractions, 成 and 半 as percent; decreases are negative.",
      "type": "string",
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "target_value_max": {
      "title": "数值上限",
      "x-title-en": "Upper value",
      "description": "区间的上限；不是区间则为空。",
      "x-description-en": "Upper end of a range; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "actual_qualifier": {
      "title": "实际数限定",
      "x-title-en": "Qualifier of the outcome",
      "description": "实际数的限定；空表示没有实际数。",
      "x-description-en": "Qualifier of the outcome; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "enum": [
        "eq",
        "approx",
        "gt",
        "ge",
        "lt",
        "le",
        "range",
        null
      ]
    },
    "actual_value": {
      "title": "实际数",
      "x-title-en": "Outcome",
      "description": "回答该目标的实际数；空表示没有。",
      "x-description-en": "The value that answers the target; empty when there is none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "actual_period": {
      "title": "实际数时期",
      "x-title-en": "Period of the outcome",
      "description": "实际数所在的时期。",
      "x-description-en": "Period of the outcome.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?(/[0-9]{4}(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-9]{2})?))?)?$"
    },
    "distance": {
      "title": "差距",
      "x-title-en": "Distance",
      "description": "实际数减目标数，单位相同。",
      "x-description-en": "The outcome less the target, in the same unit.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",
      "x-number": true
    },
    "outcome": {
      "title": "结果",
      "x-title-en": "Outcome",
      "description": "met 完成；missed 未完成；open 未有定论。",
      "x-description-en": "met, missed or open.",
      "type": "string",
      "enum": [
        "met",
        "missed",
        "open"
      ]
    },
    "reason": {
      "title": "理由",
      "x-title-en": "Reason",
      "description": "以何时期的数判定，或为何没有定论：same-period 同期；later-period 其后时期；vague-outcome 实际数过于笼统；ahead 未到期；other-period 只有其他时期的数；no-outcome 没有实际数。",
      "x-description-en": "Which period answers it, or why nothing does: same-period, later-period, vague-outcome, ahead (not due yet), other-period (outcomes of other periods only), no-outcome.",
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*$"
    },
    "target_fact_ids": {
      "title": "目标的事实",
      "x-title-en": "Facts of the target",
      "description": "陈述目标的各条事实，以空格分隔。",
      "x-description-en": "The facts that state the target, separated by blanks.",
      "type": "string",
      "pattern": "^f[a-z2-7]{12}( f[a-z2-7]{12})*$"
    },
    "actual_fact_ids": {
      "title": "实际数的事实",
      "x-title-en": "Facts of the outcome",
      "description": "陈述实际数的各条事实，以空格分隔；空表示没有。",
      "x-description-en": "The facts that state the outcome, separated by blanks; empty when there are none.",
      "type": [
        "string",
        "null"
      ],
      "pattern": "^f[a-z2-7]{12}( f[a-z2-7]{12})*$"
    }
  },
  "required": [
    "series_id",
    "indicator_id",
    "indicator",
    "subject",
    "region",
    "kind",
    "reference",
    "unit",
    "period",
    "target_qualifier",
    "target_value",
    "target_value_max",
    "actual_qualifier",
    "actual_value",
    "actual_period",
    "distance",
    "outcome",
    "reason",
    "target_fact_ids",
    "actual_fact_ids"
  ],
  "additionalProperties": false
} as const;
export type TargetRecord = Readonly<FromSchema<typeof targetsSchema>>;

// prettier-ignore
export const termsSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "terms.schema.json",
  "title": "名词解释",
  "x-title-en": "Terms",
  "description": "每行一个原文自己解释的名词。",
  "x-description-en": "One term a row that a text itself defines, in a glossary or a footnote.",
  "type": "object",
  "x-foreign-keys": {
    "document_id": "documents.document_id"
  },
  "properties": {
    "document_id": {
      "title": "文件标识",
      "x-title-en": "Document",
      "description": "raw/ 之下的路径，不含扩展名。",
      "x-description-en": "Path under raw/ without its extension.",
      "type": "string",
      "pattern": "^[\\p{L}\\p{M}\\p{N}_.-]+(/[\\p{L}\\p{M}\\p{N}_.-]+)*$"
    },
    "term": {
      "title": "名词",
      "x-title-en": "Term",
      "description": "被解释的名词。",
      "x-description-en": "The term defined.",
      "type": "string",
      "minLength": 1
    },
    "definition": {
      "title": "解释",
      "x-title-en": "Definition",
      "description": "原文的解释。",
      "x-description-en": "The definition as the text gives it.",
      "type": "string",
      "minLength": 1
    },
    "start": {
      "title": "起点",
      "x-title-en": "Start",
      "description": "在解码后原文中的起点，按 Unicode 码位计，从 0 起。",
      "x-description-en": "Where it starts in the decoded text, in Unicode code points from 0.",
      "type": "integer",
      "minimum": 0
    },
    "end": {
      "title": "终点",
      "x-title-en": "End",
      "description": "终点，不含在内，单位同起点。",
      "x-description-en": "Where it ends, not included, in the same unit as start.",
      "type": "integer",
      "minimum": 1
    }
  },
  "required": [
    "document_id",
    "term",
    "definition",
    "start",
    "end"
  ],
  "additionalProperties": false
} as const;
export type TermRecord = Readonly<FromSchema<typeof termsSchema>>;

/** What one record of each schema is. */
export interface RecordOf {
  readonly checks: CheckRecord;
  readonly config: ConfigRecord;
  readonly corrections: CorrectionsRecord;
  readonly documents: DocumentRecord;
  readonly facts: FactRecord;
  readonly indicators: IndicatorRecord;
  readonly issues: IssueRecord;
  readonly mentions: MentionRecord;
  readonly series: SeriesRecord;
  readonly source: SourceRecord;
  readonly targets: TargetRecord;
  readonly terms: TermRecord;
}
