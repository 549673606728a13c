-- One row per province from the reports of provincial governments of January 2026: growth and target, grain, unemployment.
-- 每省一行，取自2026年1月的省级政府工作报告：2025年经济增速与2026年目标、粮食产量（万吨）、失业率。
--
--   npm run build-data -- --raw REPORTS --out DATA && npm run --silent query -- --out DATA --file tests/queries/provinces.sql

-- The indicator by its code; by its wording where the catalogue does not have it. 经济增长5% is growth of GDP.
CREATE MACRO indicator_of(code, wording, kind) AS CASE
  WHEN code IS NOT NULL THEN code
  WHEN wording = '经济' AND kind = 'growth' THEN 'gdp'
  WHEN regexp_full_match(wording, '粮食(播种面积)?(最高)?(年|总|年总)?产量?') THEN 'grain-output'
  WHEN contains(wording, '调查失业率') THEN 'surveyed-unemployment-rate'
  WHEN contains(wording, '登记失业率') THEN 'registered-unemployment-rate'
END;

-- Units of weight in 万吨, exactly; a unit that is not here gives NULL, never a wrong number.
CREATE MACRO in_10000_tonnes(value, unit) AS value * CASE unit
  WHEN '斤' THEN 0.00000005
  WHEN '公斤' THEN 0.0000001
  WHEN '千克' THEN 0.0000001
  WHEN '吨' THEN 0.0001
END;

WITH province AS (
  SELECT document_id, region, (
    SELECT subject FROM facts
    WHERE facts.region = documents.region
    GROUP BY subject
    ORDER BY count(*) DESC, subject
    LIMIT 1
  ) AS name
  FROM documents
  WHERE region LIKE '__0000' AND region <> '100000'
),
wanted (cell, indicator, kind, status, year) AS (
  VALUES
    ('growth', 'gdp', 'growth', 'actual', '2025'),
    ('growth target', 'gdp', 'growth', 'target', '2026'),
    ('grain', 'grain-output', 'level', 'actual', '2025'),
    ('surveyed', 'surveyed-unemployment-rate', 'level', 'actual', '2025'),
    ('surveyed target', 'surveyed-unemployment-rate', 'level', 'target', '2026'),
    ('registered', 'registered-unemployment-rate', 'level', 'actual', '2025')
),
-- What a report says of its own province: exact values come before 约 and 以上, then what comes first in the text.
chosen AS (
  SELECT facts.*, cell
  FROM facts
  JOIN province USING (document_id, region)
  JOIN wanted ON wanted.indicator = indicator_of(indicator_id, facts.indicator, facts.kind)
    AND wanted.kind = facts.kind
    AND wanted.status = facts.status
    AND period IN (year, year || '-12-31')
  WHERE reference IS NULL OR reference = '同比'
  QUALIFY row_number() OVER (PARTITION BY document_id, cell ORDER BY qualifier <> 'eq', length(period), start) = 1
)
SELECT
  name AS province,
  any_value(value) FILTER (cell = 'growth') AS gdp_growth_2025,
  any_value(qualifier) FILTER (cell = 'growth') AS gdp_growth_qualifier,
  any_value(value) FILTER (cell = 'growth target') AS gdp_target_2026,
  any_value(value_max) FILTER (cell = 'growth target') AS gdp_target_max,
  any_value(qualifier) FILTER (cell = 'growth target') AS gdp_target_qualifier,
  any_value(in_10000_tonnes(value, unit)) FILTER (cell = 'grain') AS grain_2025,
  any_value(qualifier) FILTER (cell = 'grain') AS grain_qualifier,
  any_value(value) FILTER (cell = 'surveyed') AS surveyed_unemployment_2025,
  any_value(qualifier) FILTER (cell = 'surveyed') AS surveyed_qualifier,
  any_value(value) FILTER (cell = 'surveyed target') AS surveyed_target_2026,
  any_value(qualifier) FILTER (cell = 'surveyed target') AS surveyed_target_qualifier,
  any_value(value) FILTER (cell = 'registered') AS registered_unemployment_2025
FROM province LEFT JOIN chosen USING (document_id)
GROUP BY province.region, document_id, name
ORDER BY province.region, document_id
