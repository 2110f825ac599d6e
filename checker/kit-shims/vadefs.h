/* va_start and va_arg as clang's builtins instead of pointer arithmetic. */
#pragma once
#include_next <vadefs.h>
#undef _crt_va_start
#undef _crt_va_arg
#undef _crt_va_end
#define _crt_va_start __builtin_va_start
#define _crt_va_arg __builtin_va_arg
#define _crt_va_end __builtin_va_end
