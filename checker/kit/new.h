/* irqlint kit: placement new, under its old name */
#pragma once
#include <new>
#ifdef __cplusplus
using std::nothrow;
#endif
