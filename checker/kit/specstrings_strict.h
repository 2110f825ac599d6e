/* Spelling variant: same annotations. */
#pragma once
#include <specstrings.h>
