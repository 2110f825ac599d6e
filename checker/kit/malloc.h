/* Memory routines live in string.h. */
#pragma once
#include <string.h>
