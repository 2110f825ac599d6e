/* irqlint kit: placement new, under its old name */
#pragma once
#ifdef __cplusplus
#include <new>
using std::nothrow;
#endif
