/* Only the intrinsics in intrin.h. */
#pragma once
#include <intrin.h>
