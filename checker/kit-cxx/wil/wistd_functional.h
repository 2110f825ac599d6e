/* irqlint kit: wistd::function */
#pragma once
#ifdef __cplusplus
#include <wil/wistd_type_traits.h>
#define __IRQLINT_STD wistd
#include <cxx/functional.inc>
#undef __IRQLINT_STD
#endif
