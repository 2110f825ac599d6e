/* irqlint kit: wistd::unique_ptr */
#pragma once
#ifdef __cplusplus
#include <wil/wistd_type_traits.h>
#define __IRQLINT_STD wistd
#include <cxx/memory.inc>
#undef __IRQLINT_STD
#endif
