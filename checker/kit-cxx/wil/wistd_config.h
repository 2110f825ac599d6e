/* irqlint kit: what the Windows implementation libraries stand on */
#pragma once
#include <stddef.h>
#if defined(_KERNEL_MODE) && !defined(__WIL_MIN_KERNEL)
#define WIL_KERNEL_MODE
#endif
#define __WI_LIBCPP_NODISCARD_ATTRIBUTE
