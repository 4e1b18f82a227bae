ALTER TABLE "plan" ADD COLUMN price_base_year INTEGER CONSTRAINT ck_plan_price_base_year_range CHECK (price_base_year BETWEEN 1900 AND 2199);

